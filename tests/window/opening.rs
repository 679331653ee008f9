//! The window opens, and is shut in.

use seedbridge_tests::app::Opening;
use seedbridge_tests::find::heading;
use serde_json::{Value, json};

/// The window shows the interface that is built into the program, within its strict policy.
#[test]
fn the_window_opens_on_the_built_in_interface() {
    let app = Opening::default().open();
    app.wait("a page with a heading", || {
        (app.script("return document.querySelectorAll('h1').length", &[]) == json!(1)).then_some(())
    });
    assert_eq!(app.script("return location.protocol", &[]), json!("tauri:"));
    app.picture("opening");
}

/// The page holds no handle on Tauri but the one command, and its prototypes cannot be tampered
/// with.
#[test]
fn the_page_is_shut_in() {
    let app = Opening::default().open();
    assert_eq!(
        app.script("return typeof window.__TAURI__", &[]),
        json!("undefined")
    );
    assert_eq!(
        app.script("return Object.isFrozen(Object.prototype)", &[]),
        json!(true)
    );

    let ask = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
          .then((answer) => done({ answer }), (error) => done({ error: String(error) }));";
    for command in [
        "plugin:event|listen",
        "plugin:window|set_title",
        "plugin:path|resolve_directory",
        "plugin:fs|read_file",
    ] {
        let answer = app.script_waiting(ask, &[json!(command), json!({})]);
        assert!(
            answer.get("error").is_some_and(|why| why
                .as_str()
                .is_some_and(|why| why.contains("not allowed") || why.contains("not found"))),
            "{command}: {answer}"
        );
    }
}

/// Nothing leads out of the window: no other address, no second window, no script from elsewhere.
#[test]
fn nothing_leads_out_of_the_window() {
    let app = Opening::default().open();
    // Only then has the interface put its own address in place.
    app.find(&heading("Seedbridge"));
    let here = app.script("return location.href", &[]);
    app.script("location.href = 'https://example.org/'", &[]);
    app.script("window.open('https://example.org/')", &[]);
    assert_eq!(app.script("return location.href", &[]), here);

    let refused = app.script_waiting(
        "const done = arguments[arguments.length - 1];
         document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
         const script = document.createElement('script');
         script.textContent = 'window.injected = true';
         document.body.append(script);",
        &[],
    );
    assert!(
        refused
            .as_str()
            .is_some_and(|directive| directive.starts_with("script-src")),
        "{refused}"
    );
    assert_eq!(
        app.script("return window.injected ?? null", &[]),
        Value::Null
    );
}
