//! A hub from a terminal, before any call is made.

use seedbridge_tests::terminal::{Terminal, copy_of_sample};
use serde_json::{Value, json};

/// The sample hub opens, says who works in it, and its history is whole.
#[test]
fn the_sample_hub_opens_and_its_history_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    let mut terminal = Terminal::open(&hub);

    let session = terminal.ask("showSession", json!({}));
    assert_eq!(session["hub"]["sample"], true);
    assert_eq!(session["viewpoint"]["desk"], "coordinator");

    let chain = terminal.ask("checkChain", json!({}));
    assert_eq!(chain["brokenAt"], Value::Null);
    let page = terminal.ask("listHistory", json!({ "limit": 1 }));
    assert_eq!(page["entries"][0]["act"], "open-hub");
    assert_eq!(page["total"], chain["entries"]);
}

/// Whatever is typed at the terminal is answered with a failure of the declared kinds.
#[test]
fn what_is_no_request_is_answered_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    let mut terminal = Terminal::open(&hub);
    let failure = terminal.try_ask("noSuchCommand", json!({})).unwrap_err();
    assert_eq!(failure["kind"], "invalid");
    let failure = terminal
        .try_ask("showEntry", json!({ "sequence": "x".repeat(10_000_000) }))
        .unwrap_err();
    assert_eq!(failure["kind"], "invalid");
    terminal.ask("showSession", json!({}));
}
