//! The hub locks by itself, and the window never keeps what it showed.

use seedbridge_tests::app::Opening;
use seedbridge_tests::find::{button, heading};

/// After the idle time (seconds here, minutes in life) the hub is closed and Welcome is shown.
#[test]
fn an_idle_hub_is_locked() {
    let app = Opening::default()
        .with("SEEDBRIDGE_IDLE_SECONDS", "3")
        .open();
    app.enter_the_sample();
    app.wait_text("Working as");
    app.wait_gone(&button("Lock"));
    app.find(&heading("Seedbridge"));
    app.find(&button("Open the sample"));
}

/// Requests after a lock are refused: nothing is answered from memory.
#[test]
fn a_locked_hub_answers_nothing() {
    let app = Opening::default().open();
    app.enter_the_sample();
    app.click(&button("Lock"));
    app.find(&button("Open the sample"));
    let answer = app.script_waiting(
        "const done = arguments[arguments.length - 1];
         const channel = { toJSON: () => '__CHANNEL__:0' };
         window.__TAURI_INTERNALS__.invoke('request', {
           request: { kind: 'request', command: 'listHistory', input: {} }, progress: channel,
         }).then((answer) => done({ answer }), (error) => done({ error }));",
        &[],
    );
    assert_eq!(answer["error"]["rule"], "no-hub-open", "{answer}");
}
