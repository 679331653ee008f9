//! Reviews of a placement, through the same requests as the window's.

use serde_json::{Value, json};

use crate::testing::asking::{ask, changed, text, tried, wrong};
use crate::testing::seconded::{Scene, ready};
use crate::testing::{TestClock, entries, last_entry};

impl Scene {
    fn reviews(&mut self) -> Value {
        let input = json!({ "placement": self.placement });
        ask(&mut self.office, "showPlacementReviews", input)
    }

    fn review(&mut self, changes: Value) -> Result<Value, Value> {
        let input = changed(
            json!({
                "placement": self.placement, "review": "start", "heldOn": "2027-01-15", "concern": "",
                "said": [
                    {
                        "party": "secondee", "organisation": null, "on": "", "words": "Glad to be here",
                        "answers": { "workload": "badly", "team": "well" },
                    },
                    {
                        "party": "employer", "organisation": self.employer, "on": "2027-01-18",
                        "words": "", "answers": { "objectives": "too-early" },
                    },
                ],
                "basedOn": 0,
            }),
            changes,
        );
        tried(&mut self.office, "recordPlacementReview", input)
    }

    fn waits(&mut self) -> Vec<String> {
        let view = ask(&mut self.office, "showToday", json!({}));
        let lines = view["due"].as_array().unwrap().iter();
        lines
            .map(|line| text(&line["kind"]).to_owned())
            .filter(|kind| {
                [
                    "placement-review-due",
                    "placement-concern",
                    "return-meeting-due",
                ]
                .contains(&kind.as_str())
            })
            .collect()
    }
}

#[test]
fn a_review_is_recorded_with_what_each_party_said() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    clock.set("2027-01-20T09:00:00Z");
    assert_eq!(
        scene.review(json!({})).unwrap_err()["rule"],
        "placement-not-begun"
    );
    scene.step("start", "2027-01-04", "").unwrap();
    let view = scene.reviews();
    let due: Vec<String> = view["reviews"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            format!(
                "{} {} {}",
                text(&one["review"]),
                text(&one["dueOn"]),
                one["overdue"]
            )
        })
        .collect();
    assert_eq!(
        due,
        [
            "start 2027-01-18 true",
            "middle 2027-04-02 false",
            "end 2027-06-30 false",
            "after-return 2027-12-30 false"
        ]
    );
    assert_eq!(scene.waits(), ["placement-review-due"]);
    let before = entries(&scene.office).unwrap();
    for (changes, problem) in [
        (json!({ "heldOn": "" }), "heldOn missing"),
        (json!({ "heldOn": "2027-01-21" }), "heldOn date-in-future"),
        (
            json!({ "heldOn": "2027-01-03" }),
            "heldOn placement-before-start",
        ),
        (json!({ "said": [] }), "said review-nobody-heard"),
    ] {
        assert_eq!(wrong(&scene.review(changes).unwrap_err()), [problem]);
    }
    assert_eq!(entries(&scene.office).unwrap(), before);
    let view = scene
        .review(json!({ "concern": "Two full-time posts" }))
        .unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "record-placement-review");
    assert!(
        !facts.0.contains_key("concern"),
        "no personal text: {facts:?}"
    );
    let start = &view["reviews"][0];
    assert_eq!(
        (&start["heldOn"], &start["overdue"]),
        (&json!("2027-01-15"), &json!(false))
    );
    let said = |place: usize| &start["said"][place];
    assert_eq!(
        (&said(0)["by"], &said(0)["on"]),
        (&json!("Siân Example"), &json!("2027-01-15"))
    );
    assert_eq!(
        (&said(1)["by"], &said(1)["on"]),
        (&json!("Alys Example"), &json!("2027-01-18"))
    );
    assert_eq!(said(0)["answers"]["workload"], "badly");
    assert_eq!(scene.waits(), ["placement-concern"]);
    // Once it is settled it waits for nobody; a change is based on what stands.
    let stale = scene.review(json!({})).unwrap_err();
    assert_eq!(stale["kind"], "stale");
    let based_on = start["basedOn"].clone();
    scene.review(json!({ "basedOn": based_on })).unwrap();
    assert_eq!(scene.waits(), [""; 0]);
    // Near the end the meeting and the review wait; one that ends early loses those after its end.
    clock.set("2027-06-17T09:00:00Z");
    assert_eq!(
        scene.waits(),
        [
            "placement-review-due",
            "return-meeting-due",
            "placement-review-due"
        ]
    );
    scene
        .step("end-early", "2027-02-28", "The firm closed")
        .unwrap();
    let view = scene.reviews();
    let kinds: Vec<&str> = view["reviews"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| text(&r["review"]))
        .collect();
    assert_eq!(kinds, ["start", "end", "after-return"]);
}
