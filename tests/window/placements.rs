//! The timeline of placements, by the keyboard alone.

use std::fs;

use seedbridge_tests::app::{App, Opening};
use seedbridge_tests::find::button;
use serde_json::json;

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';

/// Goes on with Tab until what has the focus says this, and presses Enter there.
fn follow(app: &App, words: &str) {
    for _ in 0..80 {
        let there = app.script(
            "return (document.activeElement?.innerText ?? '').trim() === arguments[0]",
            &[json!(words)],
        );
        if there == json!(true) {
            app.press(&[ENTER]);
            return;
        }
        app.press(&[TAB]);
    }
    panic!("{words} cannot be reached by the keyboard");
}

/// A coordinator opens the timeline, prints it and saves the calendar, without a mouse.
#[test]
fn the_timeline_is_printed_and_saved_as_a_calendar_by_the_keyboard() {
    let app = Opening::default().open();
    app.enter_the_sample();
    app.go("/placements");
    app.wait_settled();
    follow(&app, "Timeline");
    app.wait_text("Months shown");
    app.wait_settled();
    app.look("placements-timeline");

    follow(&app, "Print or save");
    app.find(&button("Print"));
    follow(&app, "Print");
    let path = app.wait_beside_the_window("the timeline to be printed", || {
        let asked = app.asked_of_desktop();
        let opened = asked.iter().rev().find(|one| one["asked"] == "open")?;
        Some(opened["path"].as_str()?.to_owned())
    });
    assert!(fs::read(path).unwrap().starts_with(b"%PDF-"));
    app.wait_gone(&button("Print"));

    let place = app.home().join("calendar.ics");
    app.answer_dialog(Some(&place));
    follow(&app, "Calendar file");
    app.find(&button("Save the calendar file"));
    follow(&app, "Save the calendar file");
    app.wait_gone(&button("Save the calendar file"));
    let saved = app.wait_beside_the_window("the calendar file", || {
        fs::read_to_string(&place)
            .ok()
            .filter(|saved| !saved.is_empty())
    });
    assert!(saved.starts_with("BEGIN:VCALENDAR\r\n"), "{saved}");
    assert!(saved.contains("\r\nBEGIN:VEVENT\r\n"));

    let history = app.request("listHistory", json!({ "limit": 2 }));
    let told = |at: usize, fact: &str| history["entries"][at]["facts"][fact]["value"].clone();
    assert_eq!(
        (told(0, "what"), told(0, "purpose")),
        (json!("calendar"), json!("save"))
    );
    assert_eq!(
        (told(1, "what"), told(1, "purpose")),
        (json!("timeline"), json!("print"))
    );
}
