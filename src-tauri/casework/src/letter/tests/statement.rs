//! A recognition statement, from the day on which it stands to its mail.

use scheme::history::Act;
use scheme::placement::PlacementState;
use serde_json::{Value, json};

use super::*;
use crate::testing::asking::{ask, tried};
use crate::testing::seconded::{Scene as Statement, from_the_nhs};

/// A statement that wants the host's words, of somebody with an address, at a hub with one.
fn half_written() -> (Statement, Value) {
    let mut scene = from_the_nhs();
    let placement: scheme::PlacementId = serde_json::from_value(scene.placement.clone()).unwrap();
    scene
        .office
        .change(Act::EditHub, |tx| {
            let mut hub = tx.hub()?;
            hub.letterhead = json!({
                "address": { "lines": ["3 Assembly Square", "Cardiff"], "postcode": "CF10 4PL" },
                "phone": "", "email": "hub@example.org", "web": "",
            });
            tx.put_hub(&hub)?;
            let person = tx.placement(placement)?.unwrap().person;
            let mut row = tx.person(person)?.unwrap();
            row.details.language = LanguageChoice::En;
            row.details.email = "sian@example.org".into();
            row.details.address = scheme::people::Address {
                lines: vec!["1 Example Street".into()],
                postcode: "LL57 2DG".into(),
            };
            tx.put_person(&row)?;
            Ok(())
        })
        .unwrap();
    scene.is_now(PlacementState::Active);
    let whole = scene.whole();
    let mut half = whole.clone();
    half["words"][1]["words"] = json!("");
    scene.save(&half).unwrap();
    (scene, whole)
}

fn listed(scene: &mut Statement, show: &str) -> Vec<Value> {
    let input = json!({ "placement": scene.placement, "show": show, "limit": 200 });
    let rows = ask(&mut scene.office, "listLetters", input)["rows"].clone();
    let mut rows = rows.as_array().unwrap().clone();
    rows.retain(|row| row["kind"] == "end-statement");
    rows
}

fn issued(scene: &mut Statement, row: &Value) -> Value {
    let due = json!({ "kind": row["kind"], "basis": row["basis"], "person": row["person"] });
    let input = json!({ "call": null, "due": [due], "overrideReason": "" });
    ask(&mut scene.office, "issueLetters", input)["issued"][0].clone()
}

fn mail_state(scene: &mut Statement, letter: &Value) -> Value {
    ask(&mut scene.office, "showMail", json!({ "letter": letter }))["line"]["state"].clone()
}

#[test]
fn a_statement_falls_due_when_the_placement_is_over_and_anew_when_it_says_something_else() {
    let (mut scene, whole) = half_written();
    // It runs still.
    assert!(listed(&mut scene, "due").is_empty());
    scene.is_now(PlacementState::Returned);
    let due = listed(&mut scene, "due");
    let [row] = due.as_slice() else {
        panic!("{due:?}")
    };
    assert_eq!(row["name"], "Siân Example");
    let problems: Vec<&Value> = row["problems"].as_array().unwrap().iter().collect();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0]["field"], "statement.words");
    assert_eq!(problems[0]["problem"], "host-words-missing");
    let asked = json!({ "call": null, "overrideReason": "", "due": [
        { "kind": row["kind"], "basis": row["basis"], "person": row["person"] },
    ]});
    let before = entries(&scene.office).unwrap();
    let held = ask(&mut scene.office, "issueLetters", asked);
    assert_eq!(
        (
            held["issued"].as_array().unwrap().len(),
            &held["held"][0]["kind"]
        ),
        (0, &json!("end-statement"))
    );
    assert_eq!(entries(&scene.office).unwrap(), before);

    scene.save(&whole).unwrap();
    let ready = listed(&mut scene, "ready");
    let letter = issued(&mut scene, &ready[0]);
    assert_eq!(last_entry(&scene.office).unwrap().0, "issue-letter");
    assert!(listed(&mut scene, "due").is_empty());
    // The letter is the statement itself; its mail says what it is.
    let pdf = ask(&mut scene.office, "readLetter", json!({ "letter": letter }));
    let pdf: DocumentView = serde_json::from_value(pdf).unwrap();
    if let Some(text) = text_of(&pdf) {
        assert!(text.contains("Recognition statement"), "{text}");
        assert!(text.contains("See how a brace is made."), "{text}");
        assert!(text.contains("960 hours"), "{text}");
        assert!(!text.contains("Dear "), "{text}");
    }
    let mail = ask(&mut scene.office, "showMail", json!({ "letter": letter }));
    let body = mail["body"].as_str().unwrap();
    let over = "Your secondment from Example Health Board to Cwmni Dychmygol, \
                from 4 January 2027 to 30 June 2027, is over.";
    assert!(body.contains(over), "{body}");
    let subject = mail["subject"].as_str().unwrap();
    assert!(
        subject.starts_with("Your recognition statement: Secondment of Siân Example"),
        "{subject}"
    );
    assert_eq!(mail["line"]["attachments"].as_array().unwrap().len(), 1);

    // Saved again as it was, nothing falls due; changed, the draft is overtaken and another does.
    ask(&mut scene.office, "draftMail", json!({ "letter": letter }));
    scene.clock.set("2027-07-05T09:00:00Z");
    scene.save(&whole).unwrap();
    assert!(listed(&mut scene, "due").is_empty());
    assert_eq!(mail_state(&mut scene, &letter), "drafted");
    let mut changed = whole.clone();
    changed["did"] = json!("Three days a week in the workshop.");
    scene.clock.set("2027-07-05T10:00:00Z");
    scene.save(&changed).unwrap();
    assert_eq!(listed(&mut scene, "due").len(), 1);
    assert_eq!(mail_state(&mut scene, &letter), "overtaken");
    // Undone, it says again what went out.
    ask(&mut scene.office, "undo", json!({ "sequence": null }));
    assert!(listed(&mut scene, "due").is_empty());
    assert_eq!(mail_state(&mut scene, &letter), "drafted");
}

#[test]
fn what_a_statement_told_is_not_undone_under_it() {
    let (mut scene, whole) = half_written();
    scene.clock.set("2027-06-30T09:00:00Z");
    scene.save(&whole).unwrap();
    let saved = entries(&scene.office).unwrap();
    scene.is_now(PlacementState::Returned);
    let ready = listed(&mut scene, "ready");
    issued(&mut scene, &ready[0]);
    let before = entries(&scene.office).unwrap();
    for sequence in [saved, saved + 1] {
        let refused =
            tried(&mut scene.office, "undo", json!({ "sequence": sequence })).unwrap_err();
        assert_eq!(refused["rule"], "undo-letter-issued", "{sequence}");
    }
    assert_eq!(entries(&scene.office).unwrap(), before);
}
