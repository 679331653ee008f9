//! A recognition statement, through the same requests as the window's.

use scheme::desk::Viewpoint;
use scheme::placement::PlacementState;
use serde_json::{Value, json};

use crate::testing::asking::{ask, tried};
use crate::testing::seconded::{Scene, from_the_nhs};
use crate::testing::{entries, hub, last_entry};

/// What is said of a statement, field by field.
fn said(view: &Value) -> Vec<String> {
    let said = view["said"].as_array().unwrap();
    said.iter()
        .map(|one| {
            let text = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
            format!("{} {}", text("field"), text("problem"))
        })
        .collect()
}

impl Scene {
    fn shown(&mut self) -> Value {
        let input = json!({ "placement": self.placement });
        ask(&mut self.office, "showRecognition", input)
    }

    pub(crate) fn save(&mut self, told: &Value) -> Result<Value, Value> {
        let based_on = self.shown()["basedOn"].clone();
        let input = json!({ "placement": self.placement, "told": told, "basedOn": based_on });
        tried(&mut self.office, "saveRecognition", input)
    }

    pub(crate) fn whole(&mut self) -> Value {
        let mut told = self.shown()["told"].clone();
        told["language"] = json!("en");
        told["did"] = json!("Two days a week in the workshop.");
        told["attained"][0]["attained"] = json!("met");
        told["frames"] = json!(["nmc"]);
        told["learned"] = json!([
            { "text": "How risk is written down.", "hours": "14", "items": ["nmc-safety"] },
        ]);
        for (i, name) in ["Alys Example", "Tomos Example"].into_iter().enumerate() {
            told["words"][i]["name"] = json!(name);
            told["words"][i]["words"] = json!("She came back asking better questions.");
            told["words"][i]["saidOn"] = json!("2027-01-04");
        }
        told
    }
}

#[test]
fn a_statement_has_a_place_for_each_objective_and_each_manager() {
    let mut scene = from_the_nhs();
    let view = scene.shown();
    assert_eq!(view["writable"], false);
    assert_eq!(view["daysWorked"], 128);
    assert_eq!(view["hoursWorked"], 960);
    let told = &view["told"];
    assert_eq!(told["attained"][0]["objective"], "See how a brace is made.");
    assert_eq!(told["words"][0]["organisation"], scene.employer);
    assert_eq!(told["words"][0]["name"], "Alys Example");
    assert_eq!(told["words"][1]["organisation"], scene.host);
    assert_eq!(told["words"][1]["name"], "Tomos Example");
    assert_eq!(
        said(&view),
        [
            "language statement-language-missing",
            "attained objective-open",
            "learned nothing-learned",
            "words employer-words-missing",
            "words host-words-missing",
        ]
    );
}

#[test]
fn what_is_typed_is_kept_as_one_sitting_whole_or_not() {
    let mut scene = from_the_nhs();
    let before = entries(&scene.office).unwrap();
    let told = scene.whole();
    let refused = scene.save(&told).unwrap_err();
    assert_eq!(refused["rule"], "statement-too-early");
    assert_eq!(entries(&scene.office).unwrap(), before);

    scene.is_now(PlacementState::Active);
    let before = entries(&scene.office).unwrap();
    let mut half = told.clone();
    half["hours"] = json!("many");
    half["words"][1]["saidOn"] = json!("2027-01-05");
    let kept = scene.save(&half).unwrap();
    assert_eq!(
        said(&kept),
        ["hours not-a-number", "words.1.saidOn date-in-future"]
    );
    assert_eq!(scene.shown()["told"]["hours"], "many");
    // The next save of the sitting is the same entry.
    assert_eq!(said(&scene.save(&told).unwrap()), [""; 0]);
    assert_eq!(entries(&scene.office).unwrap(), before + 1);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "save-recognition");
    assert_eq!(facts.0.keys().collect::<Vec<_>>(), ["placement"]);
    assert_eq!(scene.shown()["told"], told);
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_not_lost() {
    let mut scene = from_the_nhs();
    scene.is_now(PlacementState::Active);
    let told = scene.whole();
    scene.save(&told).unwrap();
    // A sitting ends after five minutes; the other coordinator writes.
    scene.clock.set("2027-01-04T10:00:00Z");
    let input = json!({ "placement": scene.placement, "told": told, "basedOn": 0 });
    let other = scene.office.read().coordinators().unwrap()[1].id;
    let first = scene.office.viewpoint();
    scene
        .office
        .seat(scheme::desk::Viewpoint::Coordinator(other));
    let mut theirs = told.clone();
    theirs["did"] = json!("More.");
    scene.save(&theirs).unwrap();
    scene.office.seat(first);
    let stale = tried(&mut scene.office, "saveRecognition", input).unwrap_err();
    assert_eq!(stale["kind"], "stale");
    assert_eq!(scene.shown()["told"]["did"], "More.");
}

#[test]
fn an_objective_that_is_reworded_is_asked_of_again() {
    let mut scene = from_the_nhs();
    scene.is_now(PlacementState::Active);
    let told = scene.whole();
    scene.save(&told).unwrap();
    let show = json!({ "placement": scene.placement });
    let based_on = ask(&mut scene.office, "showPlacement", show)["basedOn"].clone();
    ask(
        &mut scene.office,
        "editPlacementObjectives",
        json!({
            "placement": scene.placement, "basedOn": based_on,
            "objectives": [
                { "objective": "Write a plan.", "dueOn": "" },
                { "objective": "See how a brace is made.", "dueOn": "" },
            ],
        }),
    );
    let view = scene.shown();
    assert_eq!(view["told"]["attained"][0]["attained"], Value::Null);
    assert_eq!(view["told"]["attained"][1]["attained"], "met");
    assert_eq!(said(&view), ["attained objective-open"]);
}

#[test]
fn the_statement_says_what_came_of_the_placement() {
    let mut scene = from_the_nhs();
    scene.is_now(PlacementState::Active);
    let outcome = json!({
        "source": { "noun": "placement", "id": scene.placement }, "outcome": null,
        "kind": "publication", "happenedOn": "2027-01-04", "description": "A paper on braces.",
        "amount": "", "link": "10.1234/abc", "toldBy": "Siân Example", "toldOn": "2027-01-04",
        "basedOn": 0,
    });
    ask(&mut scene.office, "recordOutcome", outcome);
    let told = scene.whole();
    scene.save(&told).unwrap();
    let id = serde_json::from_value(scene.placement.clone()).unwrap();
    for (desk, seen) in [
        (scene.office.viewpoint(), true),
        (Viewpoint::SignedOut, false),
    ] {
        let read = hub(&mut scene.office).read(desk);
        assert_eq!(read.recognition(id).unwrap().is_some(), seen);
    }
    let row = scene.office.read().placement(id).unwrap().unwrap();
    let outputs = super::facts::outputs(&scene.office.read(), &row).unwrap();
    let outputs: Vec<&str> = outputs.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(outputs, ["A paper on braces. https://doi.org/10.1234/abc"]);
}

#[test]
fn it_is_looked_at_on_paper_once_something_is_typed() {
    let mut scene = from_the_nhs();
    scene.is_now(PlacementState::Active);
    let input = json!({ "placement": scene.placement, "languages": "both" });
    let text = |pdf: &Value| pdf["name"].as_str().unwrap_or_default().to_owned();
    let blank = tried(&mut scene.office, "previewRecognition", input.clone()).unwrap_err();
    assert_eq!(blank["fields"][0]["problem"], "statement-blank");
    let told = scene.whole();
    scene.save(&told).unwrap();
    let pdf = ask(&mut scene.office, "previewRecognition", input);
    assert_eq!(pdf["media"], "application/pdf");
    assert!(text(&pdf).ends_with("datganiad-cydnabod-recognition-statement-rhagolwg-preview.pdf"));
    // Whole, and over: it is the person's to show.
    let show = json!({ "placement": scene.placement, "languages": "both" });
    scene.is_now(PlacementState::Returned);
    let pdf = ask(&mut scene.office, "previewRecognition", show.clone());
    assert!(text(&pdf).ends_with("datganiad-cydnabod-recognition-statement.pdf"));
    let mut half = scene.whole();
    half["words"][1]["words"] = json!("");
    scene.save(&half).unwrap();
    let pdf = ask(&mut scene.office, "previewRecognition", show);
    assert!(text(&pdf).ends_with("datganiad-cydnabod-recognition-statement-rhagolwg-preview.pdf"));
}
