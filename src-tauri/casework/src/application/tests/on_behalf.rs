//! What came on paper.

use super::*;

#[test]
fn what_came_by_post_is_typed_as_it_came_and_judged_by_the_rules() {
    let mut scene = scene();
    scene.clock.set("2026-11-30T10:00:00Z");
    let id = scene.begun();
    assert_eq!(
        rule_of(scene.save(id, "need", text("Typed for them."))),
        "not-on-behalf"
    );
    assert_eq!(
        problems_of(scene.receive(id, "2026-12-01", "15:59")),
        ["receivedOn date-in-future"]
    );
    assert_eq!(
        problems_of(scene.receive(id, "2026-02-29", "25:00")),
        ["receivedOn not-a-date", "receivedTime not-a-time"]
    );
    scene.receive(id, "2026-11-28", "16:00").unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "record-receipt");
    scene.save_all(id, a_seed_bid().unwrap());
    scene.save_json(id, "budget", budget_of("10,000.01"));
    scene.save(id, "plan", text("word ".repeat(301))).unwrap();
    let submitted = scene.submit(id).unwrap();
    assert_eq!(submitted.submission.timeliness, Timeliness::OnTime);
    assert_eq!(submitted.submission.received_at, "2026-11-28T16:00:00Z");

    let view = scene.view(id);
    let problems: Vec<_> = view.problems.0.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(problems, ["plan", "budget"]);
    scene.judge_all(id);
    let view = scene.find(id, false).unwrap();
    assert_eq!(view.summary.state, ApplicationState::Ineligible);
    let finding = view.finding.unwrap();
    let failed: Vec<_> = finding
        .results
        .iter()
        .filter(|r| r.outcome == Outcome::Fail)
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].findings[0].code, "amount-above");
    assert_eq!(
        failed[0].findings[0].facts.0["requested"],
        Fact::from(scheme::Pence(1_000_001))
    );
}

#[test]
fn paper_that_names_nobody_cannot_be_put_on_record() {
    let mut scene = scene();
    let id = scene.begun();
    scene.receive(id, "2026-11-19", "12:00").unwrap();
    scene.save(id, "need", text("Only this.")).unwrap();
    assert_eq!(
        problems_of(scene.submit(id)),
        [
            "title answer-missing",
            "team answer-missing",
            "budget answer-missing"
        ]
    );
}
