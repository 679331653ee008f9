//! A coordinator's way from the ranking to the letters, in the real window.

use std::fs;

use seedbridge_tests::app::Opening;
use seedbridge_tests::find::{Part, button, choice_list, heading, link, radio};
use seedbridge_tests::main_job;
use seedbridge_tests::sample::copy_of_todays_sample;
use seedbridge_tests::terminal::Terminal;
use serde_json::json;

/// The panel has scored and met; one decision is looked at again, all are locked by two people, every
/// letter goes out, one is put right, and the history tells it all.
#[test]
fn a_coordinator_decides_locks_and_issues_the_letters() {
    let home = tempfile::tempdir().unwrap();
    let hub = home.path().join("hub.seedbridge");
    copy_of_todays_sample(&hub);
    // Another day's work, by the requests that the window makes; the panel desk has a test of its own.
    let mut terminal = Terminal::open(&hub);
    let calls = terminal.ask("listCalls", json!({}));
    let call = calls["calls"][0]["id"].as_str().unwrap().to_owned();
    main_job::rule_on_conflicts(&mut terminal, &call);
    main_job::complete_reviews(&mut terminal, &call);
    main_job::meet(&mut terminal, &call);
    let decided = main_job::decide(&mut terminal, &call);
    drop(terminal);

    let app = Opening::default().in_home(home.path()).open();
    app.open_hub(&hub, "sample");
    app.sign_in("0000");
    app.wait_text("Working as");
    app.click(&Part::holding("link", "Ranking"));
    app.find(&heading("Ranking"));
    app.wait_settled();
    app.wait_text("72/72");
    app.look("coordinator-1-ranking");

    // One decision again: with a reason it may go against the panel.
    app.go("/decisions");
    app.look("coordinator-2-decisions");
    let first = app.request("showDecisions", json!({ "call": call }));
    let bid = first["rows"][0]["application"].as_str().unwrap().to_owned();
    let reference = first["rows"][0]["reference"].as_str().unwrap().to_owned();
    app.go(&format!("/decisions/{bid}/decide"));
    app.click(&radio("Not funded"));
    app.wait_text("This decision needs a reason");
    app.look("coordinator-3-against-the-panel");
    app.click(&radio("Fund"));
    app.fill(
        "Feedback for the applicant (English) (optional)",
        "The panel liked it best.",
    );
    app.click(&button("Record the decision"));
    app.find(&heading(&format!("Decision: {reference}")));
    app.wait_text("The panel liked it best.");

    // Locked by two: the second gives a PIN of their own.
    app.go("/decisions");
    app.click(&link(&format!("Lock {} decisions", decided.count())));
    app.choose_in(
        &choice_list("Second coordinator"),
        "Owain Prydderch (sample)",
    );
    app.fill("Their PIN", "9999");
    app.click(&button("Lock decisions"));
    app.wait_text("not the right PIN");
    app.look("coordinator-4-lock");
    app.fill("Their PIN", "0000");
    app.click(&button("Lock decisions"));
    app.find(&heading("Decisions"));
    app.wait_text("Owain Prydderch (sample)");

    // What is kept back says why; a reason lets unchecked Welsh out.
    app.go("/letters");
    app.wait_text("Due");
    app.look("coordinator-5-letters-due");
    // Letters of one call alone are due: it is that one which is meant.
    app.click(&button("Issue letters"));
    app.fill_in(
        &Part::holding("textbox", "Why letters may go out with unchecked Welsh"),
        "The wording was read on paper.",
    );
    // A dialog has the window to itself, its language keys too.
    app.wait_settled();
    app.picture("coordinator-6-issue-en-GB");
    app.assert_accessible("coordinator-6-issue-en-GB");
    // Somebody calls from the next room: it is stopped as soon as it runs. What is out is out.
    app.script(
        "new MutationObserver((_, watch) => {
           const stop = document.querySelector('.sb-progress button');
           if (stop) { watch.disconnect(); stop.click(); }
         }).observe(document.body, { childList: true, subtree: true });",
        &[],
    );
    app.click(&button("Issue those that are ready"));
    app.click(&button("Issue the rest"));
    let asked = json!({ "call": call, "application": null, "kind": null, "show": "issued",
        "text": "", "sort": "", "offset": 0, "limit": 200 });
    let out = app.request("listLetters", asked)["total"].as_u64().unwrap();
    let rest = decided.count() as u64 - out;
    assert!(
        out > 0 && rest > 1,
        "{out} letters went out before the stop"
    );
    app.click(&button("Issue those that are ready"));
    app.wait_text(&format!("{rest} letters are issued"));
    app.click(&button("Close"));

    // One was wrong: it is voided and another stands in its place; its pages are those of the hub.
    app.fill("Find", &reference);
    app.click(&link(&reference));
    app.find(&heading(&format!("Award offer: {reference}")));
    app.wait_settled();
    app.look("coordinator-7-letter");
    app.click(&button("Reissue"));
    app.fill("Reason", "The post of the lead has changed.");
    app.click(&button("Reissue").within("Void this letter and issue another?"));
    // Its Welsh is as unchecked as before, and needs the same reason.
    app.fill(
        "Why letters may go out with unchecked Welsh",
        "The wording was read on paper.",
    );
    app.click(&button("Reissue").within("Void this letter and issue another?"));
    app.wait_text("In the place of");
    let place = home.path().join("letter.pdf");
    app.answer_dialog(Some(&place));
    app.click(&button("Save"));
    app.wait_beside_the_window("the letter", || {
        let saved = fs::read(&place).ok()?;
        saved.starts_with(b"%PDF").then_some(())
    });

    app.go("/history");
    app.wait_text(&reference);
    app.look("coordinator-8-history");
    app.click(&button("Check the chain"));
    app.wait_settled();
    let told = app.request("listHistory", json!({ "limit": 200 }));
    let acts: Vec<&str> = told["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|entry| entry["act"].as_str())
        .collect();
    for act in [
        "save-document",
        "reissue-letter",
        "lock-decisions",
        "record-decision",
    ] {
        assert!(acts.contains(&act), "{act} is not among {acts:?}");
    }
}
