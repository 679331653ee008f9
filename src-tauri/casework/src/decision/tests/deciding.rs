//! The ranking, and what is recommended and decided by it.

use super::*;

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
    let found = scene.conflicts().remove(0);
    crate::panel::rule(
        &mut scene.office,
        wire::panel::RuleOnConflict {
            conflict: found.id,
            ruling: scheme::panel::Ruling::Dismiss,
            reason: "No tie".into(),
            based_on: found.based_on,
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
