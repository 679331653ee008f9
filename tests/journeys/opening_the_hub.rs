//! A hub from a terminal, before any call is made.

use std::fs;

use seedbridge_tests::terminal::{Terminal, copy_of_sample, refusal};
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

/// What keeps a hub from opening is said in words at the terminal, and the file stays as it is.
#[test]
fn a_hub_that_does_not_open_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    let bytes = fs::read(&hub).unwrap();
    assert!(refusal(&hub, "not it").contains("The passphrase is wrong"));
    assert_eq!(fs::read(&hub).unwrap(), bytes);

    // Opened once, it has a backup, and says who has it.
    let mut terminal = Terminal::open(&hub);
    terminal.ask("showSession", json!({}));
    assert!(refusal(&hub, "sample").contains("open already"));
    drop(terminal);

    let mut bytes = fs::read(&hub).unwrap();
    bytes[40] ^= 1;
    fs::write(&hub, &bytes).unwrap();
    let said = refusal(&hub, "sample");
    assert!(
        said.contains("The file is damaged. Its backup of"),
        "{said}"
    );
    assert_eq!(fs::read(&hub).unwrap(), bytes);
    let missing = folder.path().join("other.seedbridge");
    assert!(refusal(&missing, "sample").contains("not there any more"));
}
