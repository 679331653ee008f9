//! The hub locks by itself, and the window never keeps what it showed.

use seedbridge_tests::app::Opening;
use seedbridge_tests::find::{button, text_box};

/// After the idle time (seconds here, minutes in life) the hub is closed and Welcome is shown, with
/// the hub among the recent ones: it was open, whether or not the PIN was still being asked for.
#[test]
fn an_idle_hub_is_locked() {
    let app = Opening::default()
        .with("SEEDBRIDGE_IDLE_SECONDS", "6")
        .open();
    app.find(&button("Open the sample"));
    app.open_the_sample();
    app.wait_gone(&text_box("Passphrase"));
    app.find(&button("Open the sample"));
    app.wait_text("Life Sciences Hub Wales (sample)");
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
