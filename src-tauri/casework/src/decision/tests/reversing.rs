//! Taking back what is locked.

use super::*;

#[test]
fn a_locked_decision_is_reversed_by_two_people_with_a_reason() {
    let (mut scene, bids) = decided();
    let early = reversing(&scene, bids[0]);
    assert_eq!(
        rule_of(reverse(&mut scene.office, early)),
        "decision-not-locked"
    );
    let input = locking(&scene);
    lock(&mut scene.office, input).unwrap();
    let mut input = reversing(&scene, bids[0]);
    input.reason = " ".into();
    input.second = None;
    assert_eq!(
        problems_of(reverse(&mut scene.office, input)),
        ["reason missing", "second missing"]
    );
    let input = reversing(&scene, bids[0]);
    let view = reverse(&mut scene.office, input).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "reverse-decision");
    assert_eq!(facts.0["was"], Outcome::Fund.fact());
    assert_eq!(view.stage, Stage::Undecided);
    assert_eq!(view.reversals[0].amount, Pence::pounds(25_000));
    assert_eq!(view.reversals[0].second, "Second Coordinator");
    // It is decided anew and locked anew, beside what stays locked.
    let mut input = typed(&scene, bids[0], Outcome::NotFunded);
    input.reason = "The award was refused".into();
    record(&mut scene.office, input).unwrap();
    let input = locking(&scene);
    let view = lock(&mut scene.office, input).unwrap();
    assert_eq!((view.open, view.locked, view.locks.len()), (0, 3, 2));
    assert_eq!(view.awarded, Pence::pounds(25_000));
}

#[test]
fn a_place_in_the_reserve_taken_since_is_not_taken_back_by_undo() {
    let mut scene = Scene::new();
    let (_, bids) = scene.scored(10_000, &[6, 5]);
    let reserve = |scene: &mut Scene, bid: ApplicationId, place: &str| {
        let mut input = typed(scene, bid, Outcome::Reserve);
        input.reserve_order = place.into();
        input.reason = "Next in line.".into();
        record(&mut scene.office, input).unwrap();
        entries(&scene.office).unwrap()
    };
    reserve(&mut scene, bids[0], "1");
    let moved = reserve(&mut scene, bids[0], "2");
    let taken = reserve(&mut scene, bids[1], "1");
    let why = crate::history::tests::why_not(&mut scene.office, moved);
    assert_eq!(why, "undo-reserve-order-taken");
    crate::history::tests::undo(&mut scene.office, taken).unwrap();
    crate::history::tests::undo(&mut scene.office, moved).unwrap();
}
