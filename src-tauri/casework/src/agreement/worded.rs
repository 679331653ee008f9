//! The wording of agreements, edited clause by clause, and the drafts that were made in it.

use serde_json::{Value, json};

use crate::Office;
use crate::testing::asking::{ask, text, tried, wrong};
use crate::testing::seconded::{Scene, ready, scene};
use crate::testing::{TestClock, entries, last_entry};

fn wording(office: &mut Office) -> Value {
    let which = json!({ "kind": "agreement", "callType": "secondment" });
    ask(office, "showTemplate", which)
}

/// The text of a language with other words in some clauses, as the window sends it.
fn typed(view: &Value, language: &str, changes: &[(&str, &str)]) -> String {
    let clauses = view["clauses"].as_array().unwrap().iter();
    let parts = clauses.map(|clause| {
        let name = text(&clause["name"]);
        let change = changes.iter().find(|(changed, _)| *changed == name);
        let words = change.map_or(text(&clause[language]), |(_, words)| words);
        match name {
            "opening" => words.to_owned(),
            _ => format!("[clause {name}]\n{words}"),
        }
    });
    parts.collect::<Vec<_>>().join("\n\n")
}

fn edit(office: &mut Office, en: &[(&str, &str)], cy: &[(&str, &str)]) -> Result<Value, Value> {
    let view = wording(office);
    let input = json!({
        "kind": "agreement", "callType": "secondment", "basedOn": view["basedOn"],
        "en": typed(&view, "en", en), "cy": typed(&view, "cy", cy),
    });
    tried(office, "editTemplate", input)
}

/// Other words for appraisal, in both languages.
fn reworded(office: &mut Office) -> Value {
    let (en, cy) = (
        "## 14. Appraisal\n\nEach year.",
        "## 14. Gwerthuso\n\nBob blwyddyn.",
    );
    edit(office, &[("appraisal", en)], &[("appraisal", cy)]).unwrap()
}

fn names(differences: &Value) -> Vec<&str> {
    let list = differences.as_array().unwrap().iter();
    list.map(|one| text(&one["name"])).collect()
}

#[test]
fn a_clause_of_the_checklist_cannot_be_emptied_and_is_named() {
    let mut scene = scene();
    let before = entries(&scene.office).unwrap();
    for (en, cy, expected) in [
        (
            vec![("leave", "")],
            vec![],
            vec!["en.leave template-clause-empty"],
        ),
        (
            vec![("leave", "## 9. Leave")],
            vec![("conduct", " ")],
            vec![
                "en.leave template-clause-empty",
                "cy.conduct template-clause-empty",
            ],
        ),
        (
            vec![("pay", "## 6. Pay\n\n{employr} pays.")],
            vec![],
            vec!["en.pay template-unknown-field-near"],
        ),
        (
            vec![("pay", "[if funded]\nPaid.")],
            vec![],
            vec!["en.pay template-section-not-closed"],
        ),
        (
            vec![("notice", "## 20. Notice\n\nSome weeks.")],
            vec![],
            vec!["en template-field-missing"],
        ),
        (
            vec![("backfill", "")],
            vec![],
            vec![
                "en template-only-in-welsh",
                "en template-only-in-welsh",
                "en template-only-in-welsh",
            ],
        ),
    ] {
        let refused = edit(&mut scene.office, &en, &cy).unwrap_err();
        assert_eq!(wrong(&refused), expected);
    }
    let refused = edit(&mut scene.office, &[("leave", "")], &[]).unwrap_err();
    let clause = &refused["fields"][0]["facts"]["clause"];
    assert_eq!(
        (&clause["set"], &clause["value"]),
        (&json!("letter-clause"), &json!("leave"))
    );
    // The line is that of the clause.
    let refused = edit(&mut scene.office, &[("pay", "## 6. Pay\n\n{employr}")], &[]).unwrap_err();
    assert_eq!(refused["fields"][0]["facts"]["line"]["value"], 3);
    assert_eq!(entries(&scene.office).unwrap(), before);
    // One that the checklist does not have may go, in both languages alike.
    let view = edit(&mut scene.office, &[("backfill", "")], &[("backfill", "")]).unwrap();
    let clauses = view["clauses"].as_array().unwrap();
    let edited = clauses.iter().filter(|clause| clause["edited"] == true);
    assert_eq!(
        edited.map(|c| text(&c["name"])).collect::<Vec<_>>(),
        ["backfill"]
    );
    assert_eq!(last_entry(&scene.office).unwrap().0, "edit-template");
}

#[test]
fn an_unsigned_draft_in_former_words_is_out_of_date_until_the_words_come_back() {
    let mut scene = scene();
    scene.drafted();
    reworded(&mut scene.office);
    let view = scene.agreement();
    assert_eq!(names(&view["changed"]), ["clause-appraisal"]);
    let change = &view["changed"][0];
    assert!(text(&change["before"]["value"]["en"]).starts_with("## 14. Appraisal\n\nThe employer"));
    assert_eq!(
        change["after"]["value"]["cy"],
        "## 14. Gwerthuso\n\nBob blwyddyn."
    );
    assert_eq!(view["reworded"], json!([]));
    // The next draft has the new words, and says what became of the old.
    let view = scene.draft("").unwrap();
    assert_eq!(view["changed"], json!([]));
    let both = json!({ "before": view["drafts"][1]["id"], "after": view["drafts"][0]["id"] });
    let compared = ask(&mut scene.office, "compareAgreements", both);
    assert_eq!(names(&compared["differences"]), ["clause-appraisal"]);
    // Back to the original, and back again.
    let based_on = wording(&mut scene.office)["basedOn"].clone();
    let which = json!({ "kind": "agreement", "callType": "secondment", "basedOn": based_on });
    let view = ask(&mut scene.office, "resetTemplate", which);
    assert_eq!(view["line"]["edited"], false);
    assert_eq!(names(&scene.agreement()["changed"]), ["clause-appraisal"]);
    ask(&mut scene.office, "undo", json!({ "sequence": null }));
    assert_eq!(scene.agreement()["changed"], json!([]));
}

#[test]
fn what_somebody_signed_stands_whatever_the_hub_words_from_then_on() {
    let mut scene: Scene = ready(&TestClock::at("2026-11-02T09:00:00Z"));
    assert_eq!(scene.bars(), Vec::<String>::new());
    reworded(&mut scene.office);
    let view = scene.agreement();
    assert_eq!(view["changed"], json!([]));
    assert_eq!(names(&view["reworded"]), ["clause-appraisal"]);
    assert_eq!(scene.bars(), Vec::<String>::new());
    // Whoever wants the new words gives a reason, and all sign again.
    let refused = scene.draft("").unwrap_err();
    assert_eq!(wrong(&refused), ["reason agreement-reason-missing"]);
    let view = scene.draft("The clause on appraisal is new.").unwrap();
    assert_eq!(view["reworded"], json!([]));
    // While nobody has signed it, another change of words makes it out of date.
    edit(
        &mut scene.office,
        &[("expenses", "## 8. Expenses\n\nNone.")],
        &[],
    )
    .unwrap();
    assert!(scene.bars().contains(&"agreement-out-of-date".to_owned()));
}

#[test]
fn what_the_wording_cannot_be_filled_with_keeps_a_draft_back() {
    let mut scene = scene();
    scene.terms();
    scene.decide(json!({}));
    // What is awarded is said, and nothing is awarded.
    let words = (
        "## 8. Expenses\n\n{funded_amount}",
        "## 8. Treuliau\n\n{funded_amount}",
    );
    edit(
        &mut scene.office,
        &[("expenses", words.0)],
        &[("expenses", words.1)],
    )
    .unwrap();
    let problems = scene.agreement()["problems"].clone();
    assert_eq!(problems[0]["problem"], "letter-blank");
    let before = entries(&scene.office).unwrap();
    assert!(scene.draft("").is_err());
    assert_eq!(entries(&scene.office).unwrap(), before);
}
