use scheme::Fact;
use scheme::call::Template;
use scheme::desk::Viewpoint;
use scheme::letter::LetterKind;

use super::*;
use crate::panel::scene::Scene;
use crate::testing::{TestClock, a_published_call, office};

fn kinds(view: &TodayView) -> Vec<(DueKind, bool)> {
    view.due.iter().map(|one| (one.kind, one.overdue)).collect()
}

fn of(view: &TodayView, kind: DueKind) -> &DueView {
    view.due.iter().find(|one| one.kind == kind).unwrap()
}

#[test]
fn an_empty_hub_says_so() {
    let mut office = office(&TestClock::at("2026-11-20T10:00:00Z")).unwrap();
    let view = show(&mut office).unwrap();
    assert!(view.empty);
    assert_eq!(kinds(&view), []);
    // With the first call there is something to lose.
    a_published_call(&mut office, Template::SeedFund).unwrap();
    let view = show(&mut office).unwrap();
    assert!(!view.empty);
    assert!(kinds(&view).contains(&(DueKind::BackupOld, false)));
}

#[test]
fn a_call_is_worth_a_line_in_its_last_fortnight() {
    let clock = TestClock::at("2026-11-13T10:00:00Z");
    let mut office = office(&clock).unwrap();
    let call = a_published_call(&mut office, Template::SeedFund).unwrap();
    let closes = |office: &mut Office| {
        let view = show(office).unwrap();
        let found = view.due.into_iter();
        found.filter(|one| one.kind == DueKind::CallCloses).count()
    };
    assert_eq!(closes(&mut office), 0);
    clock.set("2026-11-14T10:00:00Z");
    let view = show(&mut office).unwrap();
    let line = of(&view, DueKind::CallCloses);
    assert_eq!(line.due_on.as_deref(), Some("2026-11-28"));
    assert_eq!(line.call, Some(call.summary.id));
    assert_eq!(view.open_calls, 1);
    // Every kind of letter of a seed fund whose Welsh nobody checked.
    let welsh = of(&view, DueKind::WelshUnchecked);
    let kinds = LetterKind::ALL.iter().filter(|k| !k.is_of_placement());
    assert_eq!(
        welsh.facts.0["count"],
        Fact::from(u32::try_from(kinds.count()).unwrap())
    );
    clock.set("2026-11-28T16:00:02Z");
    assert_eq!(closes(&mut office), 0);
}

#[test]
fn reviews_wait_by_member_and_are_overdue_after_their_day() {
    let mut scene = Scene::new();
    let bid = scene.bid(8_000);
    let member = scene.member("Anwen");
    scene.assign(bid, member).unwrap();
    let view = show(&mut scene.office).unwrap();
    let line = of(&view, DueKind::ReviewsOutstanding);
    assert!(!line.overdue);
    assert_eq!(line.facts.0["name"], Fact::text("Anwen"));
    assert_eq!(view.reviews_outstanding, 1);
    scene.clock.set("2027-01-10T10:00:00Z");
    let view = show(&mut scene.office).unwrap();
    assert_eq!(view.due[0].kind, DueKind::ReviewsOutstanding);
    assert!(view.due[0].overdue);
    assert_eq!(view.due[0].facts.0["days"], Fact::from(3u32));
}

#[test]
fn an_application_waits_for_one_thing_at_a_time() {
    let mut scene = Scene::new();
    let bid = scene.bid(8_000);
    assert_eq!(show(&mut scene.office).unwrap().to_check, 0);
    scene.plant(|tx| tx.plant_state(bid, "submitted"));
    let view = show(&mut scene.office).unwrap();
    assert_eq!(view.to_check, 1);
    let line = of(&view, DueKind::EligibilityToCheck);
    assert_eq!(line.application, Some(bid));
    assert_eq!(line.due_on.as_deref(), Some("2027-01-14"));
}

#[test]
fn nothing_waits_for_anybody_else() {
    let mut scene = Scene::new();
    let bid = scene.bid(8_000);
    let member = scene.member("Anwen");
    scene.assign(bid, member).unwrap();
    scene.office.seat(Viewpoint::Member(member));
    let read = scene.office.read();
    assert_eq!(read.reviews_outstanding().unwrap(), []);
    assert_eq!(read.panel_progress().unwrap(), []);
    assert_eq!(read.welsh_unchecked().unwrap(), 0);
    let now = scene.office.now();
    assert_eq!(read.applications_waiting(now).unwrap(), []);
}
