//! The steps of a placement, through the same requests as the window's.

use serde_json::{Value, json};

use crate::testing::asking::{tried, wrong};
use crate::testing::seconded::{Scene, ready, scene_at};
use crate::testing::{TestClock, entries, last_entry};

impl Scene {
    fn meeting(
        &mut self,
        set: &str,
        held: &str,
        post: &str,
        based_on: i64,
    ) -> Result<Value, Value> {
        let input = json!({
            "placement": self.placement, "setFor": set, "heldOn": held, "post": post,
            "annual": "54,710", "agreed": "", "basedOn": based_on,
        });
        tried(&mut self.office, "recordReturnMeeting", input)
    }
}

#[test]
fn a_placement_begins_when_nothing_stands_in_its_way() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    assert_eq!(scene.bars(), [""; 0]);
    // What was signed is what begins: the terms change after it.
    scene.other_terms(json!({
        "dataRole": "none", "sharingReference": "", "arisingOwner": "employer",
    }));
    clock.set("2027-01-04T09:00:00Z");
    let before = entries(&scene.office).unwrap();
    let refused = scene.step("start", "2027-01-04", "").unwrap_err();
    assert_eq!(refused["rule"], "agreement-out-of-date");
    assert_eq!(scene.bars(), ["agreement-out-of-date"]);
    assert_eq!(entries(&scene.office).unwrap(), before);
    clock.set("2026-11-02T10:00:00Z");
    scene.drafted_and_signed("Ownership was agreed otherwise");
    clock.set("2027-01-04T09:00:00Z");
    let early = scene.step("start", "2027-01-05", "").unwrap_err();
    assert_eq!(wrong(&early), ["on placement-starts-on"]);
    let view = scene.step("start", "2027-01-04", "").unwrap();
    assert_eq!(view["state"], "active");
    assert_eq!(last_entry(&scene.office).unwrap().0, "start-placement");
    assert_eq!(
        view["steps"],
        json!(["return", "extend", "pause", "end-early"])
    );
}

#[test]
fn a_placement_does_not_begin_while_something_stands_in_its_way() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = scene_at(&clock);
    clock.set("2027-01-04T09:00:00Z");
    let refused = scene.step("start", "2027-01-04", "").unwrap_err();
    assert_eq!(refused["rule"], "placement-not-ready");
}

#[test]
fn a_placement_pauses_goes_on_and_ends_early() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    clock.set("2027-05-31T09:00:00Z");
    scene.step("start", "2027-01-04", "").unwrap();
    let refused = scene.step("pause", "2027-03-01", " ").unwrap_err();
    assert_eq!(wrong(&refused), ["reason missing"]);
    let view = scene.step("pause", "2027-03-01", "Parental leave").unwrap();
    assert_eq!(
        (&view["state"], &view["stateReason"]),
        (&json!("paused"), &json!("Parental leave"))
    );
    scene.step("resume", "2027-05-03", "").unwrap();
    let view = scene
        .step("end-early", "2027-05-31", "The firm closed")
        .unwrap();
    assert_eq!(view["state"], "terminated");
    assert_eq!(view["consequences"]["period"]["to"], "2027-05-31");
    assert_eq!(view["steps"], json!([]));
    let refused = scene.step("return", "2027-05-31", "").unwrap_err();
    assert_eq!(refused["rule"], "placement-terminated");
}

#[test]
fn a_placement_ends_with_the_person_back_in_post() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    clock.set("2027-07-01T09:00:00Z");
    scene.step("start", "2027-01-04", "").unwrap();
    let refused = scene.step("return", "2027-06-29", "").unwrap_err();
    assert_eq!(
        wrong(&refused),
        ["on placement-before-end", "reason return-meeting-not-held"]
    );
    // The return is talked about first, or a reason says why it was not.
    let before = entries(&scene.office).unwrap();
    let refused = scene.step("return", "2027-07-01", "").unwrap_err();
    assert_eq!(wrong(&refused), ["reason return-meeting-not-held"]);
    assert_eq!(entries(&scene.office).unwrap(), before);
    let missing = scene
        .meeting("2027-06-01", "2027-06-03", "", 0)
        .unwrap_err();
    assert_eq!(wrong(&missing), ["post missing"]);
    let view = scene.meeting("2027-06-01", "", "", 0).unwrap();
    assert!(
        scene.step("return", "2027-07-01", "").is_err(),
        "it is only set"
    );
    let based_on = view["meeting"]["basedOn"].as_i64().unwrap();
    let stale = scene.meeting("2027-06-01", "2027-06-03", "Design engineer", 0);
    assert_eq!(stale.unwrap_err()["kind"], "stale");
    let view = scene
        .meeting("2027-06-01", "2027-06-03", "Design engineer", based_on)
        .unwrap();
    assert_eq!(view["meeting"]["annual"], 5_471_000);
    assert_eq!(
        last_entry(&scene.office).unwrap().0,
        "record-return-meeting"
    );
    let view = scene.step("return", "2027-07-01", "").unwrap();
    assert_eq!(
        (&view["state"], &view["steps"]),
        (&json!("returned"), &json!(["close"]))
    );
    let view = scene.step("close", "2027-07-01", "").unwrap();
    assert_eq!(view["state"], "closed");
    assert_eq!(last_entry(&scene.office).unwrap().0, "close-placement");
}
