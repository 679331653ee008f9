//! Outcomes, through the same requests as the window's.

use scheme::desk::Viewpoint;
use scheme::placement::PlacementState;
use serde_json::{Value, json};
use store::outcome::OutcomesFilter;

use crate::testing::asking::{ask, changed, tried, wrong};
use crate::testing::seconded::{Scene, from_the_nhs};
use crate::testing::{entries, hub, last_entry};

impl Scene {
    fn of(&self) -> Value {
        json!({ "noun": "placement", "id": self.placement })
    }

    fn outcomes(&mut self) -> Value {
        let input = json!({ "source": self.of() });
        ask(&mut self.office, "showOutcomes", input)
    }

    fn outcome(&self, changes: Value) -> Value {
        changed(
            json!({
                "source": self.of(), "outcome": null, "kind": "publication",
                "happenedOn": "2027-01-04", "description": "A paper on braces.", "amount": "",
                "link": "doi:10.1234/abc", "toldBy": "Siân Example", "toldOn": "2027-01-04",
                "basedOn": 0,
            }),
            changes,
        )
    }

    fn answer(&mut self, months: u32, answer: Value, based_on: Value) -> Result<Value, Value> {
        let input = json!({
            "source": self.of(), "months": months, "answer": answer, "toldBy": "Siân Example",
            "toldOn": "2027-01-04", "basedOn": based_on,
        });
        tried(&mut self.office, "answerOutcomes", input)
    }
}

#[test]
fn an_outcome_is_judged_field_by_field_and_recorded_with_what_it_came_of() {
    let mut scene = from_the_nhs();
    let good = scene.outcome(json!({}));
    let early = tried(&mut scene.office, "recordOutcome", good.clone()).unwrap_err();
    assert_eq!(early["rule"], "outcome-too-early");
    scene.is_now(PlacementState::Active);
    let before = entries(&scene.office).unwrap();
    let bad = scene.outcome(json!({
        "kind": null, "happenedOn": "", "description": " ", "amount": "ten", "toldBy": "",
    }));
    let refused = tried(&mut scene.office, "recordOutcome", bad).unwrap_err();
    assert_eq!(
        wrong(&refused),
        [
            "kind missing",
            "description missing",
            "happenedOn missing",
            "amount not-an-amount",
            "toldBy missing",
        ]
    );
    let bad = scene.outcome(json!({ "amount": "10", "link": "10.12/x", "toldOn": "2027-01-05" }));
    let refused = tried(&mut scene.office, "recordOutcome", bad).unwrap_err();
    assert_eq!(
        wrong(&refused),
        [
            "toldOn date-in-future",
            "amount amount-not-of-funding",
            "link not-a-doi",
        ]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    let view = ask(&mut scene.office, "recordOutcome", good);
    let outcome = view["outcomes"][0].clone();
    assert_eq!(outcome["link"], "https://doi.org/10.1234/abc");
    assert_eq!(outcome["amount"], Value::Null);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "record-outcome");
    // No word that somebody typed is in the history's facts.
    assert_eq!(facts.0.keys().collect::<Vec<_>>(), ["of", "type"]);

    let changed = scene.outcome(json!({
        "outcome": outcome["id"], "basedOn": outcome["basedOn"], "kind": "further-funding",
        "amount": "£12,500.50", "link": "",
    }));
    let view = ask(&mut scene.office, "recordOutcome", changed.clone());
    assert_eq!(view["outcomes"][0]["amount"], 1_250_050);
    assert_eq!(view["outcomes"].as_array().unwrap().len(), 1);
    assert_eq!(last_entry(&scene.office).unwrap().0, "edit-outcome");
    let stale = tried(&mut scene.office, "recordOutcome", changed).unwrap_err();
    assert_eq!(stale["kind"], "stale");

    // Only a coordinator's desk sees any of it.
    let of =
        store::outcome::Source::Placement(serde_json::from_value(scene.placement.clone()).unwrap());
    let day = "2030-06-30".parse().unwrap();
    let desks = [(scene.office.viewpoint(), 1), (Viewpoint::SignedOut, 0)];
    for (desk, seen) in desks {
        let read = hub(&mut scene.office).read(desk);
        assert_eq!(read.outcomes_of(of).unwrap().len(), seen);
        assert_eq!(
            read.outcomes(&OutcomesFilter::default()).unwrap().1,
            seen as u32
        );
        assert_eq!(read.outcomes_to_ask(day, 3).unwrap().len(), seen);
    }

    let page = ask(
        &mut scene.office,
        "listOutcomes",
        json!({ "text": "SIAN EX", "kind": "further-funding", "of": "placement", "limit": 10 }),
    );
    assert_eq!(page["total"], 1);
    let none = json!({ "of": "award", "limit": 10 });
    assert_eq!(ask(&mut scene.office, "listOutcomes", none)["total"], 0);
    for format in ["csv", "xlsx"] {
        let input = json!({ "list": "outcomes", "format": format, "language": "cy" });
        let file = ask(&mut scene.office, "exportList", input);
        assert_eq!(file["leaving"]["rows"]["value"], 1);
    }

    let gone = json!({
        "outcome": outcome["id"], "basedOn": view["outcomes"][0]["basedOn"],
    });
    let view = ask(&mut scene.office, "removeOutcome", gone);
    assert_eq!(view["outcomes"], json!([]));
    assert_eq!(last_entry(&scene.office).unwrap().0, "remove-outcome");
}

#[test]
fn outcomes_are_asked_for_on_their_days_and_nothing_to_tell_is_an_answer() {
    let mut scene = from_the_nhs();
    assert_eq!(scene.outcomes()["asked"], json!([]));
    scene.is_now(PlacementState::Active);
    let states = |view: &Value| -> Vec<String> {
        let asked = view["asked"].as_array().unwrap().iter();
        asked
            .map(|one| format!("{} {}", one["dueOn"], one["state"]).replace('"', ""))
            .collect()
    };
    assert_eq!(
        states(&scene.outcomes()),
        [
            "2028-06-30 not-yet",
            "2029-06-30 not-yet",
            "2030-06-30 not-yet"
        ]
    );
    let early = scene.answer(12, json!("nothing"), json!(0)).unwrap_err();
    assert_eq!(early["rule"], "outcome-not-asked-yet");
    let due = |scene: &mut Scene| {
        let rows = ask(&mut scene.office, "listOutcomesDue", json!({}))["rows"].clone();
        let today = ask(&mut scene.office, "showToday", json!({}));
        let line = today["due"].as_array().unwrap().iter();
        let line = line.filter(|one| one["kind"] == "outcomes-due").count();
        (rows.as_array().unwrap().len(), line)
    };
    scene.clock.set("2028-06-15T09:00:00Z");
    assert_eq!(due(&mut scene), (0, 0));
    scene.clock.set("2028-06-16T09:00:00Z");
    assert_eq!(due(&mut scene), (1, 1));
    let missing = scene.answer(12, Value::Null, json!(0)).unwrap_err();
    assert_eq!(wrong(&missing), ["answer missing"]);
    let other = scene.answer(13, json!("nothing"), json!(0)).unwrap_err();
    assert_eq!(other["kind"], "notFound");
    let view = scene.answer(12, json!("nothing"), json!(0)).unwrap();
    assert_eq!(view["asked"][0]["answer"], "nothing");
    assert_eq!(last_entry(&scene.office).unwrap().0, "answer-outcomes");
    assert_eq!(due(&mut scene), (0, 0));
    // Something came to mind after all.
    let stale = scene.answer(12, json!("told"), json!(0)).unwrap_err();
    assert_eq!(stale["kind"], "stale");
    let based_on = view["asked"][0]["basedOn"].clone();
    let view = scene.answer(12, json!("told"), based_on).unwrap();
    assert_eq!(view["asked"][0]["answer"], "told");
    scene.clock.set("2030-06-30T09:00:00Z");
    assert_eq!(due(&mut scene), (2, 1));
}
