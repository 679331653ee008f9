//! Conditions, the start, and what holds the work up or ends it.

use scheme::award::{AwardState, AwardStep, Block};
use scheme::call::Template;
use scheme::decision::Outcome;
use wire::award::{ConfirmStart, MeetCondition, ResumeAward, SuspendAward, TerminateAward};

use super::super::*;
use super::{accepted, leaves_nothing, problems, rule, view};
use crate::history::tests::{undo, why_not};
use crate::letter::scene::Scene;
use crate::testing::{entries, last_entry};

#[test]
fn the_work_starts_once_the_conditions_due_by_then_are_met_with_evidence() {
    let mut scene = Scene::new(Template::SeedFund);
    let award = accepted(&mut scene, Outcome::FundWithConditions);
    scene.clock.set("2027-03-02T10:00:00Z");
    let found = view(&scene, award);
    assert_eq!(found.next, Some(AwardStep::MeetCondition));
    assert_eq!(found.blocks, [Block::ConditionUnmet, Block::BankUnverified]);
    let starts = |scene: &Scene, on: &str| ConfirmStart {
        award,
        on: on.into(),
        based_on: view(scene, award).based_on,
    };
    // Due on 26 February.
    let input = starts(&scene, "2027-03-01");
    let found = leaves_nothing(&mut scene, |s| start(&mut s.office, input));
    assert_eq!(rule(found), "start-conditions-unmet");
    let met = MeetCondition {
        award,
        number: 1,
        on: "2027-03-03".into(),
        note: String::new(),
        evidence: None,
        based_on: view(&scene, award).based_on,
    };
    let found = leaves_nothing(&mut scene, |s| meet_condition(&mut s.office, met.clone()));
    assert_eq!(
        problems(found),
        ["on date-in-future", "note evidence-missing"]
    );
    scene
        .office
        .offer_file("agreement", "agreement.pdf", b"%PDF-1.7".to_vec());
    let met = MeetCondition {
        on: "2027-02-20".into(),
        evidence: Some("agreement".into()),
        ..met
    };
    let found = meet_condition(&mut scene.office, met.clone()).unwrap();
    assert_eq!(found.conditions_unmet, 0);
    let conditions = show_conditions(&scene.office, award).unwrap().conditions;
    assert_eq!(
        conditions[0].evidence.as_ref().unwrap().name,
        "agreement.pdf"
    );
    assert_eq!(last_entry(&scene.office).unwrap().0, "meet-condition");
    let condition_met = entries(&scene.office).unwrap();
    let again = MeetCondition {
        based_on: found.based_on,
        ..met.clone()
    };
    assert_eq!(
        rule(meet_condition(&mut scene.office, again)),
        "condition-met-already"
    );
    let none = MeetCondition {
        number: 2,
        based_on: found.based_on,
        ..met
    };
    assert!(matches!(
        meet_condition(&mut scene.office, none),
        Err(crate::Failed::NotFound)
    ));
    let input = starts(&scene, "2027-03-03");
    assert_eq!(
        problems(start(&mut scene.office, input)),
        ["on date-in-future"]
    );
    let input = starts(&scene, "2027-03-02");
    let found = start(&mut scene.office, input).unwrap();
    assert_eq!(
        (found.state, found.starts_on.as_str()),
        (AwardState::Active, "2027-03-02")
    );
    assert_eq!(last_entry(&scene.office).unwrap().0, "confirm-start");
    assert_eq!(
        why_not(&mut scene.office, condition_met),
        "undo-award-started"
    );
    let last = entries(&scene.office).unwrap();
    undo(&mut scene.office, last).unwrap();
    undo(&mut scene.office, condition_met).unwrap();
    assert_eq!(view(&scene, award).conditions_unmet, 1);
}

#[test]
fn the_work_is_held_up_goes_on_and_is_ended_in_turn_each_with_a_reason() {
    let mut scene = Scene::new(Template::SeedFund);
    let award = accepted(&mut scene, Outcome::Fund);
    scene.clock.set("2027-05-03T10:00:00Z");
    let input = ConfirmStart {
        award,
        on: "2027-03-01".into(),
        based_on: view(&scene, award).based_on,
    };
    start(&mut scene.office, input).unwrap();
    let held = SuspendAward {
        award,
        on: "2027-02-28".into(),
        reason: String::new(),
        based_on: view(&scene, award).based_on,
    };
    let found = leaves_nothing(&mut scene, |s| suspend(&mut s.office, held.clone()));
    assert_eq!(problems(found), ["on day-before-state", "reason missing"]);
    let held = SuspendAward {
        on: "2027-04-01".into(),
        reason: "The lead is on leave.".into(),
        ..held
    };
    let found = suspend(&mut scene.office, held.clone()).unwrap();
    assert_eq!(
        (found.state, &found.blocks[..]),
        (
            AwardState::Suspended,
            &[Block::Suspended, Block::BankUnverified][..]
        )
    );
    assert_eq!(found.state_reason, "The lead is on leave.");
    let again = SuspendAward {
        based_on: found.based_on,
        ..held
    };
    assert_eq!(rule(suspend(&mut scene.office, again)), "award-not-active");
    let goes_on = ResumeAward {
        award,
        on: "2027-05-01".into(),
        reason: "Back at work.".into(),
        based_on: found.based_on,
    };
    let found = resume(&mut scene.office, goes_on).unwrap();
    assert_eq!(found.state, AwardState::Active);
    let ends = TerminateAward {
        award,
        on: "2027-05-03".into(),
        reason: "The host closed its laboratory.".into(),
        based_on: found.based_on,
    };
    let found = terminate(&mut scene.office, ends.clone()).unwrap();
    assert_eq!(
        (found.state, found.state_on.as_str()),
        (AwardState::Terminated, "2027-05-03")
    );
    // What was planned stays known; the work ended on the day it ended.
    let row = scene.office.read().award(award).unwrap().unwrap();
    assert_eq!(row.last_day().to_string(), "2027-05-03");
    assert!(row.ends_on > row.last_day());
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "terminate-award");
    assert!(facts.0.contains_key("award") && facts.0.contains_key("on"));
    let again = TerminateAward {
        based_on: found.based_on,
        ..ends
    };
    let found = leaves_nothing(&mut scene, |s| terminate(&mut s.office, again));
    assert_eq!(rule(found), "award-not-running");
    let last = entries(&scene.office).unwrap();
    for back in 0..3 {
        undo(&mut scene.office, last - back).unwrap();
    }
    assert_eq!(view(&scene, award).state, AwardState::Active);
}
