//! The deadline and what comes after it.

use super::*;

#[test]
fn the_deadline_is_to_the_second_on_both_sides_of_the_clock_change() {
    for (closes_on, on_time, late) in [
        (
            "2026-11-28",
            "2026-11-28T16:00:00.9Z",
            "2026-11-28T16:00:01Z",
        ),
        (
            "2026-10-24",
            "2026-10-24T15:00:00.9Z",
            "2026-10-24T15:00:01Z",
        ),
        (
            "2026-10-25",
            "2026-10-25T16:00:00.9Z",
            "2026-10-25T16:00:01Z",
        ),
    ] {
        for (at, expected) in [(on_time, Timeliness::OnTime), (late, Timeliness::Late)] {
            let clock = TestClock::at("2026-10-20T10:00:00Z");
            let mut office = office(&clock).unwrap();
            the_event(&mut office).unwrap();
            let call =
                a_call_that_closes(&mut office, Template::SeedFund, closes_on, "16:00").unwrap();
            let mut scene = Scene {
                office,
                clock,
                call,
            };
            let id = scene.begun();
            scene.at_desk(id);
            scene.save_all(id, a_seed_bid().unwrap());
            for question in ["declaration-lead", "declaration-host"] {
                scene.save_json(
                    id,
                    question,
                    json!({ "kind": "declaration", "agreed": true, "name": "A", "role": "B", "signedOn": "2026-10-20" }),
                );
            }
            scene.clock.set(at);
            let submitted = scene.submit(id).unwrap();
            assert_eq!(submitted.submission.timeliness, expected, "{at}");
        }
    }
}

#[test]
fn a_late_bid_is_kept_and_let_in_only_by_a_recorded_act() {
    let mut scene = scene();
    scene.clock.set("2026-11-28T16:00:01Z");
    let id = scene.submitted();
    scene.judge_all(id);
    let rule = |scene: &Scene| {
        let view = scene.view(id);
        let result = view.eligibility.into_iter().find(|r| r.key == "on-time");
        result.unwrap().outcome
    };
    assert_eq!(rule(&scene), Outcome::NeedsJudgement);
    assert_eq!(rule_of(scene.find(id, true)), "rules-not-passed");
    assert_eq!(
        rule_of(scene.judge(id, "on-time", Outcome::Pass)),
        "rule-is-automatic"
    );
    for (ruling, expected) in [
        (LatenessRuling::TurnedAway, Outcome::Fail),
        (LatenessRuling::LetIn, Outcome::Pass),
    ] {
        let input = RuleOnLateness {
            application: id,
            based_on: scene.view(id).based_on,
            ruling,
            reason: "The hub’s own connection was down.".into(),
        };
        rule_on_lateness(&mut scene.office, input).unwrap();
        assert_eq!(last_entry(&scene.office).unwrap().0, "rule-on-lateness");
        assert_eq!(rule(&scene), expected);
    }
    // A ruling is in the history of its application.
    let of_it = store::history::HistoryFilter {
        row: Some(id.0),
        act: Some("rule-on-lateness".into()),
        limit: 10,
        ..Default::default()
    };
    assert_eq!(scene.office.read().history(&of_it).unwrap().1, 2);
    assert_eq!(
        scene.find(id, true).unwrap().summary.state,
        ApplicationState::Eligible
    );

    let on_time = {
        scene.clock.set("2026-11-28T15:59:00Z");
        scene.submitted()
    };
    let input = RuleOnLateness {
        application: on_time,
        based_on: scene.view(on_time).based_on,
        ruling: LatenessRuling::TurnedAway,
        reason: "No reason.".into(),
    };
    assert_eq!(
        rule_of(rule_on_lateness(&mut scene.office, input)),
        "not-late"
    );
}
