//! The lock.

use scheme::{CoordinatorId, PersonId};
use wire::hub::PutCoordinator;

use super::*;
use crate::hub;

/// In summer the panel's day begins an hour before midnight in UTC.
#[test]
fn nothing_is_locked_before_the_day_the_panel_meets() {
    let (mut scene, _) = decided();
    let before = crate::panel::show(&scene.office, scene.call).unwrap();
    let panel = wire::panel::EditPanel {
        call: scene.call,
        meets_on: "2027-06-14".into(),
        reviews_due_on: before.reviews_due_on,
        quorum: "3".into(),
        chair: None,
        deputy: None,
        based_on: before.based_on,
    };
    crate::panel::edit(&mut scene.office, panel).unwrap();
    scene.clock.set("2027-06-13T22:59:59Z");
    let input = locking(&scene);
    let told = decisions(&scene).refusal.unwrap();
    let count = entries(&scene.office).unwrap();
    let Err(Failed::Refused(refusal)) = lock(&mut scene.office, input.clone()) else {
        panic!("locked before the panel met");
    };
    assert_eq!(refusal, told, "the screen says so beforehand");
    assert_eq!(refusal.rule, "lock-before-panel");
    let day: chrono::NaiveDate = "2027-06-14".parse().unwrap();
    assert_eq!(refusal.facts.0["day"], Fact::from(day));
    assert_eq!(entries(&scene.office).unwrap(), count);
    assert_eq!(decisions(&scene).locked, 0);
    scene.clock.set("2027-06-13T23:00:00Z");
    assert_eq!(decisions(&scene).refusal, None);
    assert_eq!(lock(&mut scene.office, input).unwrap().locked, 3);
}

#[test]
fn two_people_lock_and_the_bids_are_decided() {
    let (mut scene, bids) = decided();
    let input = locking(&scene);
    let view = lock(&mut scene.office, input.clone()).unwrap();
    let locked = entries(&scene.office).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "lock-decisions");
    assert_eq!(facts.0["awarded"], Fact::from(Pence::pounds(50_000)));
    assert_eq!((view.open, view.locked), (0, 3));
    assert_eq!(view.left, Pence::pounds(10_000));
    assert_eq!(view.locks[0].second, "Second Coordinator");
    assert_eq!(
        rule_of(decide(&mut scene, bids[0], Outcome::NotFunded)),
        "decision-locked"
    );
    assert_eq!(
        rule_of(scene.save(
            bids[0],
            scene.office.read().reviews_of(bids[0]).unwrap()[0].member,
            1
        )),
        "review-after-decision"
    );
    assert!(matches!(lock(&mut scene.office, input), Err(Failed::Stale)));
    let again = locking(&scene);
    assert_eq!(rule_of(lock(&mut scene.office, again)), "lock-nothing");
    let undone = crate::history::undo(
        &mut scene.office,
        wire::history::Undo {
            sequence: Some(locked),
        },
    );
    assert_eq!(rule_of(undone), "undo-locked");
}

#[test]
fn a_lock_takes_another_person_with_their_pin() {
    let (mut scene, _) = decided();
    let (first, second) = scene.coordinators();
    let before = entries(&scene.office).unwrap();
    let mut input = locking(&scene);
    input.second = None;
    input.pin = String::new();
    assert_eq!(
        problems_of(lock(&mut scene.office, input.clone())),
        ["second missing", "pin missing"]
    );
    input.second = Some(first);
    input.pin = PIN.into();
    assert_eq!(
        rule_of(lock(&mut scene.office, input.clone())),
        "lock-same-person"
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    input.second = Some(second);
    input.pin = "0001".into();
    assert_eq!(
        problems_of(lock(&mut scene.office, input)),
        ["pin wrong-pin"]
    );
    assert_eq!(last_entry(&scene.office).unwrap().0, "fail-to-open");
    assert_eq!(decisions(&scene).locked, 0);
}

#[test]
fn a_lock_waits_until_every_bid_is_judged_and_decided() {
    let (mut scene, bids) = decided();
    scene.plant(|tx| tx.plant_state(bids[2], "submitted"));
    let input = locking(&scene);
    assert_eq!(
        rule_of(lock(&mut scene.office, input)),
        "lock-eligibility-unfinished"
    );
    scene.plant(|tx| tx.plant_state(bids[2], "eligible"));
    scene.bid(5_000);
    let input = locking(&scene);
    assert_eq!(rule_of(lock(&mut scene.office, input)), "lock-undecided");
}

#[test]
fn no_more_than_the_pot_is_locked() {
    let (mut scene, bids) = decided();
    let mut input = typed(&scene, bids[2], Outcome::Fund);
    input.reason = "The panel could not part them".into();
    record(&mut scene.office, input).unwrap();
    let view = decisions(&scene);
    assert_eq!(view.left, Pence(-1_500_000));
    let before = entries(&scene.office).unwrap();
    let input = locking(&scene);
    assert_eq!(rule_of(lock(&mut scene.office, input)), "lock-over-pot");
    assert_eq!(entries(&scene.office).unwrap(), before);
}

#[test]
fn a_reason_that_later_decisions_made_needful_is_asked_for_at_the_lock() {
    let mut scene = Scene::new();
    scene.clock.set("2027-01-14T14:00:00Z");
    let (_, bids) = scene.scored(25_000, &[6, 5, 4]);
    scene.give_pins();
    // Nothing is funded yet: below the line this needs no reason.
    decide(&mut scene, bids[2], Outcome::NotFunded).unwrap();
    decide(&mut scene, bids[0], Outcome::Fund).unwrap();
    decide(&mut scene, bids[1], Outcome::Fund).unwrap();
    let fourth = scene.bid(5_000);
    let mut input = typed(&scene, fourth, Outcome::Fund);
    input.reason = "No reviewer was free".into();
    record(&mut scene.office, input).unwrap();
    let view = decisions(&scene);
    let missing: Vec<_> = view
        .rows
        .iter()
        .filter(|r| !r.reasons_missing.is_empty())
        .map(|r| (r.application, r.reasons_missing.clone()))
        .collect();
    assert_eq!(missing, [(bids[2], vec![ReasonNeeded::PassedOver])]);
    let input = locking(&scene);
    assert_eq!(
        rule_of(lock(&mut scene.office, input)),
        "lock-reason-missing"
    );
}

fn is_person(
    scene: &mut Scene,
    coordinator: CoordinatorId,
    person: Option<PersonId>,
) -> Result<(), Failed> {
    let known = hub::session(&scene.office)?.coordinators;
    let known = known.into_iter().find(|c| c.id == coordinator).unwrap();
    let input = PutCoordinator {
        coordinator: Some(coordinator),
        name: known.name,
        role: known.role,
        person,
        pin: String::new(),
        active: known.active,
        based_on: known.based_on,
    };
    hub::put_coordinator(&mut scene.office, input).map(drop)
}

#[test]
fn one_person_is_one_coordinator_at_most_and_is_known_to_the_hub() {
    let (mut scene, _) = decided();
    let (first, second) = scene.coordinators();
    let (person, _) = scene.person("The coordinator");
    is_person(&mut scene, first, Some(person)).unwrap();
    is_person(&mut scene, first, Some(person)).unwrap();
    let again = is_person(&mut scene, second, Some(person));
    assert_eq!(problems_of(again), ["person another-coordinator"]);
    let nobody = PersonId::from(uuid::Uuid::nil());
    let unknown = is_person(&mut scene, second, Some(nobody));
    assert_eq!(problems_of(unknown), ["person no-such-person"]);
    is_person(&mut scene, first, None).unwrap();
    is_person(&mut scene, second, Some(person)).unwrap();
}

#[test]
fn a_coordinator_in_conflict_cannot_lock_that_bid() {
    let (mut scene, bids) = decided();
    let (first, _) = scene.coordinators();
    let home = scene.applicant_home;
    let (person, elsewhere) = scene.person("The coordinator");
    is_person(&mut scene, first, Some(person)).unwrap();
    assert_eq!(decisions(&scene).conflicted, []);
    let extra = scene.person("Partner").0;
    let conflicted = scene.bid_with(5_000, extra, elsewhere);
    let mut input = typed(&scene, conflicted, Outcome::NotFunded);
    input.reason = "Too few reviews".into();
    record(&mut scene.office, input).unwrap();
    let view = decisions(&scene);
    assert_eq!(view.conflicted.len(), 1);
    assert_eq!(view.conflicted[0].application, conflicted);
    let mut input = locking(&scene);
    assert_eq!(
        rule_of(lock(&mut scene.office, input.clone())),
        "lock-conflicted"
    );
    // The others can be locked; that bid waits for somebody else.
    input.leave_open = vec![conflicted];
    let view = lock(&mut scene.office, input).unwrap();
    assert_eq!((view.open, view.locked), (1, 3));
    // Nor can they reverse a decision on such a bid.
    scene.plant(|tx| tx.plant_affiliation(person, home));
    let reversing = reversing(&scene, bids[0]);
    assert_eq!(
        rule_of(reverse(&mut scene.office, reversing)),
        "reverse-conflicted"
    );
}
