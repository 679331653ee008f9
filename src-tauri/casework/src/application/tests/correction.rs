//! Return for correction.

use super::*;

#[test]
fn a_correction_goes_round_and_opens_only_what_it_names() {
    let mut scene = scene();
    let id = scene.submitted();
    let failed = scene.return_it(id, &[], ("2026-11-20", "09:00"));
    assert_eq!(
        problems_of(failed),
        ["questions none-chosen", "untilOn date-in-past"]
    );
    let view = scene
        .return_it(id, &["budget"], ("2026-12-04", "16:00"))
        .unwrap();
    assert_eq!(view.summary.state, ApplicationState::Returned);
    assert_eq!(
        last_entry(&scene.office).unwrap().0,
        "return-for-correction"
    );

    scene.at_desk(id);
    assert_eq!(show_form(&scene.office, id).unwrap().open, ["budget"]);
    assert_eq!(
        rule_of(scene.save(id, "need", text("Something else."))),
        "question-not-open"
    );
    scene.save_json(id, "budget", budget_of("7,000"));
    scene.clock.set("2026-12-04T15:59:59Z");
    let again = scene.submit(id).unwrap();
    assert_eq!(again.reference, "TEST-2026-001");
    assert_eq!(again.submission.number, 2);
    // It counts as received when it first was.
    assert_eq!(again.submission.received_at, "2026-11-20T10:00:00Z");
    assert_eq!(again.submission.timeliness, Timeliness::OnTime);
    scene.leave();
    let view = scene.view(id);
    assert_eq!(view.summary.requested, Some(scheme::Pence(700_000)));
    assert_eq!(view.submissions.len(), 2);
    assert!(view.corrections[0].closed_at.is_some());
}

#[test]
fn a_correction_that_is_over_leaves_the_first_submission_to_be_judged() {
    let mut scene = scene();
    let id = scene.submitted();
    scene
        .return_it(id, &["budget"], ("2026-12-04", "16:00"))
        .unwrap();
    scene.judge_all_refused(id);
    scene.at_desk(id);
    scene.save_json(id, "budget", budget_of("7,000"));
    scene.clock.set("2026-12-04T16:00:01Z");
    assert_eq!(rule_of(scene.submit(id)), "not-being-written");
    let late = serde_json::from_value(budget_of("8,000")).unwrap();
    assert_eq!(rule_of(scene.save(id, "budget", late)), "not-being-written");
    scene.leave();
    let view = scene.view(id);
    assert_eq!(view.stands_as, ApplicationState::Submitted);
    assert_eq!(view.budget.total, scheme::Pence(680_050));
    scene.judge_all(id);
    assert_eq!(
        scene.find(id, true).unwrap().summary.state,
        ApplicationState::Eligible
    );
}
