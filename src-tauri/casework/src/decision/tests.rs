use scheme::call::Heading;
use scheme::decision::{Outcome, ReasonNeeded, Stage};
use scheme::panel::{DeclaredAnswer, RankingFlag};
use scheme::{ApplicationId, Both, Fact, Pence};
use wire::decision::{
    DecisionView, DecisionsView, LockDecisions, RecordDecision, RecordRecommendation,
    ReverseDecision, TypedCondition, TypedLine,
};
use wire::ranking::{LineStop, RankingView, ShowRanking};

use super::*;
use crate::Failed;
use crate::panel::scene::{PIN, Scene, problems_of, rule_of};
use crate::testing::{entries, last_entry};

fn ranking(scene: &Scene) -> RankingView {
    let input = ShowRanking {
        call: scene.call,
        offset: 0,
        limit: 0,
    };
    crate::ranking::show(&scene.office, input).unwrap()
}

fn decisions(scene: &Scene) -> DecisionsView {
    show_decisions(&scene.office, scene.call).unwrap()
}

/// A decision as it is typed; funded in full where it funds.
fn typed(scene: &Scene, application: ApplicationId, outcome: Outcome) -> RecordDecision {
    let view = show(&scene.office, application).unwrap();
    let lines = match outcome.funds() {
        true => view
            .asked
            .iter()
            .map(|asked| TypedLine {
                heading: asked.heading,
                amount: asked.amount.typed(),
            })
            .collect(),
        false => Vec::new(),
    };
    RecordDecision {
        application,
        outcome: Some(outcome),
        lines,
        conditions: Vec::new(),
        reserve_order: match outcome {
            Outcome::Reserve => view.next_reserve.to_string(),
            _ => String::new(),
        },
        reason: String::new(),
        feedback: Both::default(),
        based_on: view.based_on,
    }
}

fn decide(
    scene: &mut Scene,
    application: ApplicationId,
    outcome: Outcome,
) -> Result<DecisionView, Failed> {
    let input = typed(scene, application, outcome);
    record(&mut scene.office, input)
}

fn locking(scene: &Scene) -> LockDecisions {
    LockDecisions {
        call: scene.call,
        leave_open: Vec::new(),
        second: Some(scene.coordinators().1),
        pin: PIN.into(),
        based_on: decisions(scene).based_on,
    }
}

#[test]
fn the_ranking_counts_what_counts() {
    let mut scene = Scene::new();
    let (members, bids) = scene.scored(10_000, &[6, 5, 5, 4]);
    let view = ranking(&scene);
    let ranks: Vec<_> = view.rows.iter().map(|r| (r.application, r.rank)).collect();
    assert_eq!(
        ranks,
        [
            (bids[0], Some(1)),
            (bids[1], Some(2)),
            (bids[2], Some(2)),
            (bids[3], Some(4)),
        ]
    );
    assert_eq!(view.line.above, 4);
    assert_eq!(view.line.stop, LineStop::End);
    assert_eq!(view.rows[0].dots.len(), 3);
    assert_eq!(view.rows[0].lead, "Lead 1");
    // A late declaration takes one score away: too few are left for a rank.
    scene
        .declare(bids[0], members[0], DeclaredAnswer::Conflict)
        .unwrap();
    let view = ranking(&scene);
    let last = view.rows.last().unwrap();
    assert_eq!(last.application, bids[0]);
    assert_eq!((last.rank, last.score, last.reviews), (None, None, 2));
    assert_eq!(last.flags, [RankingFlag::Insufficient]);
    assert_eq!(last.dots.iter().filter(|d| d.counts).count(), 2);
    assert_eq!(view.reviews, 11);
}

#[test]
fn a_score_is_not_counted_while_a_conflict_is_found_and_is_once_it_is_dismissed() {
    let mut scene = Scene::new();
    let (members, bids) = scene.scored(10_000, &[6]);
    scene
        .declare(bids[0], members[0], DeclaredAnswer::Unsure)
        .unwrap();
    assert_eq!(ranking(&scene).rows[0].reviews, 2);
    let input = wire::panel::ListConflicts {
        call: scene.call,
        state: None,
        member: None,
        application: None,
        offset: 0,
        limit: 0,
    };
    let found = crate::panel::list_conflicts(&scene.office, input).unwrap();
    crate::panel::rule(
        &mut scene.office,
        wire::panel::RuleOnConflict {
            conflict: found.rows[0].id,
            ruling: scheme::panel::Ruling::Dismiss,
            reason: "No tie".into(),
            based_on: found.rows[0].based_on,
        },
    )
    .unwrap();
    assert_eq!(ranking(&scene).rows[0].reviews, 3);
}

#[test]
fn a_recommendation_is_recorded_and_measured_by_what_was_asked() {
    let mut scene = Scene::new();
    let (_, bids) = scene.scored(10_000, &[6]);
    let mut input = RecordRecommendation {
        application: bids[0],
        outcome: None,
        amount: "10,00".into(),
        minute: String::new(),
        based_on: 0,
    };
    assert_eq!(
        problems_of(recommend(&mut scene.office, input.clone())),
        ["amount money-commas", "outcome missing"]
    );
    input.outcome = Some(Outcome::Fund);
    input.amount = "10,000.01".into();
    assert_eq!(
        problems_of(recommend(&mut scene.office, input.clone())),
        ["amount more-than-asked-in-all"]
    );
    input.outcome = Some(Outcome::NotFunded);
    assert_eq!(
        problems_of(recommend(&mut scene.office, input.clone())),
        ["amount award-not-for-outcome"]
    );
    input.outcome = Some(Outcome::Fund);
    input.amount = String::new();
    let view = recommend(&mut scene.office, input.clone()).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "record-recommendation");
    assert_eq!(facts.0["outcome"], Outcome::Fund.fact());
    let recommended = view.recommendation.unwrap();
    assert_eq!(recommended.amount, Some(Pence::pounds(10_000)));
    assert!(matches!(
        recommend(&mut scene.office, input),
        Err(Failed::Stale)
    ));
    // To decide otherwise takes a reason.
    assert_eq!(
        problems_of(decide(&mut scene, bids[0], Outcome::NotFunded)),
        ["reason reason-needed", "reason reason-needed"]
    );
}

#[test]
fn a_decision_is_whole_or_everything_wrong_is_said() {
    let mut scene = Scene::new();
    let (_, bids) = scene.scored(10_000, &[6, 5, 3]);
    let before = entries(&scene.office).unwrap();
    let mut input = typed(&scene, bids[0], Outcome::FundWithConditions);
    input.lines[0].amount = "10,000.01".into();
    input.lines.push(TypedLine {
        heading: Heading::Ppi,
        amount: "1e9".into(),
    });
    input.conditions.push(TypedCondition {
        text: Both::new("", "Amod"),
        due_on: "2027-02-30".into(),
    });
    input.reserve_order = "1".into();
    assert_eq!(
        problems_of(record(&mut scene.office, input.clone())),
        [
            "lines.1.amount not-an-amount",
            "conditions.0.text.en missing",
            "conditions.0.dueOn not-a-date",
            "reserveOrder reserve-order-not-for-outcome",
        ]
    );
    input.lines[1].amount = String::new();
    input.conditions.clear();
    input.reserve_order.clear();
    assert_eq!(
        problems_of(record(&mut scene.office, input.clone())),
        [
            "lines.0.amount more-than-asked",
            "conditions conditions-missing",
        ]
    );
    assert_eq!(
        problems_of(decide(&mut scene, bids[2], Outcome::Fund)),
        ["reason reason-needed"],
        "below the threshold"
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    input.lines[0].amount = "9,500".into();
    input.conditions.push(TypedCondition {
        text: Both::new("Ethics approval first", "Cymeradwyaeth foesegol yn gyntaf"),
        due_on: "2027-03-31".into(),
    });
    let view = record(&mut scene.office, input).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "record-decision");
    assert_eq!(facts.0["amount"], Fact::from(Pence::pounds(9_500)));
    let decided = view.decision.unwrap();
    assert_eq!(decided.amount, Pence::pounds(9_500));
    assert_eq!(decided.conditions[0].due_on, "2027-03-31");
    assert_eq!(view.stage, Stage::Open);
    assert_eq!(view.left_beside, Pence::pounds(60_000));
    // And changed, until it is locked.
    let view = decide(&mut scene, bids[0], Outcome::Fund).unwrap();
    assert_eq!(view.decision.unwrap().conditions, []);
}

#[test]
fn each_reserve_has_a_place_of_its_own() {
    let mut scene = Scene::new();
    let (_, bids) = scene.scored(40_000, &[6, 5, 4]);
    let first = decide(&mut scene, bids[1], Outcome::Reserve).unwrap();
    assert_eq!(first.decision.unwrap().reserve_order, Some(1));
    let mut input = typed(&scene, bids[2], Outcome::Reserve);
    assert_eq!(input.reserve_order, "2");
    input.reserve_order = "1".into();
    assert_eq!(
        problems_of(record(&mut scene.office, input)),
        ["reserveOrder reserve-order-taken"]
    );
}

/// Three bids of £25,000 at 6, 5 and 4 in a pot of £60,000, decided along the line.
fn decided() -> (Scene, Vec<ApplicationId>) {
    let mut scene = Scene::new();
    let (_, bids) = scene.scored(25_000, &[6, 5, 4]);
    scene.give_pins();
    decide(&mut scene, bids[0], Outcome::Fund).unwrap();
    decide(&mut scene, bids[1], Outcome::Fund).unwrap();
    decide(&mut scene, bids[2], Outcome::Reserve).unwrap();
    scene.clock.set("2027-01-14T14:00:00Z");
    (scene, bids)
}

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

#[test]
fn a_coordinator_in_conflict_cannot_lock_that_bid() {
    let (mut scene, bids) = decided();
    let (first, _) = scene.coordinators();
    let home = scene.applicant_home;
    let (person, elsewhere) = scene.person("The coordinator");
    scene.plant(|tx| tx.plant_coordinator_person(first, person));
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

fn reversing(scene: &Scene, application: ApplicationId) -> ReverseDecision {
    ReverseDecision {
        application,
        reason: "The award was refused".into(),
        second: Some(scene.coordinators().1),
        pin: PIN.into(),
        based_on: show(&scene.office, application).unwrap().based_on,
    }
}

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
