//! What is found of a bid, and its withdrawal.

use super::*;

#[test]
fn eligibility_is_found_with_its_facts_and_undone() {
    let mut scene = scene();
    let id = scene.submitted();
    let outcome = |scene: &Scene, key: &str| {
        let view = scene.view(id);
        view.eligibility
            .into_iter()
            .find(|r| r.key == key)
            .map(|r| (r.outcome, r.findings[0].code.clone()))
            .unwrap()
    };
    assert_eq!(
        outcome(&scene, "attended-event"),
        (Outcome::Pass, "attended".to_owned())
    );
    assert_eq!(
        outcome(&scene, "sectors-spanned"),
        (Outcome::Pass, "sectors-spanned".to_owned())
    );
    assert_eq!(rule_of(scene.find(id, true)), "rules-not-passed");
    assert_eq!(rule_of(scene.find(id, false)), "no-rule-failed");
    scene.judge_all(id);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "judge-rule");
    assert_eq!(facts.0["outcome"], Fact::code("outcome", "pass"));
    scene.find(id, true).unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "find-eligible");

    // The finding rests on the judgements: they are undone after it.
    let found = entries(&scene.office).unwrap();
    let why = why_not(&mut scene.office, found - 1);
    assert_eq!(why, "undo-judged-since");
    undo(&mut scene.office, found).unwrap();
    let view = scene.view(id);
    assert_eq!(view.summary.state, ApplicationState::Submitted);
    assert!(view.finding.is_none());
    undo(&mut scene.office, found - 1).unwrap();
}

/// A reason that is missing in one language is given by judging again and finding again.
#[test]
fn an_application_is_found_ineligible_anew_once_a_rule_was_judged_again() {
    let mut scene = scene();
    let id = scene.submitted();
    let rule = "judged-womens-cancer";
    let neither = scene.judge_for(id, rule, Outcome::Fail, Both::new(" ", ""));
    assert_eq!(problems_of(neither), ["reason.en missing"]);
    scene.judge(id, rule, Outcome::Fail).unwrap();
    scene.find(id, false).unwrap();
    let before = entries(&scene.office).unwrap();
    assert_eq!(rule_of(scene.find(id, false)), "found-already");
    assert_eq!(entries(&scene.office).unwrap(), before);
    let act = wire::application::PossibleAct::FindIneligible;
    assert!(!scene.view(id).acts.contains(&act));
    let reason = Both::new("Both of us read it.", "Darllenodd y ddau ohonom ef.");
    scene
        .judge_for(id, rule, Outcome::Fail, reason.clone())
        .unwrap();
    assert!(scene.view(id).acts.contains(&act));
    scene.find(id, false).unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "find-ineligible");
    let finding = scene.view(id).finding.unwrap();
    let judged = finding.results.into_iter().find_map(|r| r.judgement);
    assert_eq!(judged.unwrap().reason, reason);
}

#[test]
fn a_bid_is_withdrawn_before_it_is_decided() {
    let mut scene = scene();
    let id = scene.submitted();
    let withdraw_it = |scene: &mut Scene, reason: &str| {
        let input = WithdrawApplication {
            application: id,
            based_on: scene.view(id).based_on,
            reason: reason.into(),
        };
        withdraw(&mut scene.office, input)
    };
    assert_eq!(
        problems_of(withdraw_it(&mut scene, " \u{7}")),
        ["reason missing"]
    );
    withdraw_it(&mut scene, "The partner has left.").unwrap();
    assert_eq!(scene.state(id), ApplicationState::Withdrawn);
    assert_eq!(
        rule_of(withdraw_it(&mut scene, "Again.")),
        "withdrawn-already"
    );
    assert_eq!(scene.view(id).acts, []);
}
