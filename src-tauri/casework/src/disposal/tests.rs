use base64::Engine as _;
use scheme::hold::Holdable;
use scheme::retention::{DisposalStanding, Retained};
use scheme::{ApplicationId, Facts, Language};
use store::application::WithdrawalRow;
use wire::disposal::{DisposeOf, EditRetention, KeepLonger, ShowCertificate};
use wire::erasure::ErasuresView;
use wire::history::ShowEntry;
use wire::hold::{LiftHold, PlaceHold};
use wire::search::Search;

use super::*;
use crate::panel::scene::{PIN, Scene, problems_of, rule_of};
use crate::testing::{entries, last_entry};
use crate::{Failed, NoProgress};

/// A bid that was withdrawn on 1 December 2026: it is kept until 1 December 2028.
fn withdrawn() -> (Scene, ApplicationId) {
    let mut scene = Scene::new();
    scene.give_pins();
    let bid = scene.bid(10_000);
    scene.plant(|tx| {
        tx.plant_state(bid, "withdrawn")?;
        let row = WithdrawalRow {
            id: tx.new_id(),
            application: bid,
            reason: "Found other money".into(),
            withdrawn_at: tx.now(),
        };
        tx.add_withdrawal(&row)
    });
    (scene, bid)
}

fn disposing(scene: &mut Scene, bid: ApplicationId) -> Result<ErasuresView, Failed> {
    let input = DisposeOf {
        kind: Retained::Unsuccessful,
        records: vec![bid.0],
        second: Some(scene.coordinators().1),
        pin: PIN.into(),
    };
    dispose(&mut scene.office, input, &mut NoProgress)
}

fn standing(scene: &Scene) -> Vec<DisposalStanding> {
    let view = list(&scene.office).unwrap();
    view.records.iter().map(|one| one.standing).collect()
}

fn found(scene: &Scene, text: &str) -> usize {
    let input = Search {
        text: text.into(),
        limit: 20,
    };
    crate::search::search(&scene.office, input)
        .unwrap()
        .hits
        .len()
}

#[test]
fn what_is_past_its_years_goes_by_two_and_leaves_a_certificate() {
    let (mut scene, bid) = withdrawn();
    scene.clock.set("2028-12-01T10:00:00Z");
    assert_eq!(standing(&scene), []);
    assert_eq!(rule_of(disposing(&mut scene, bid)), "disposal-not-due");
    scene.clock.set("2028-12-02T10:00:00Z");
    assert_eq!(standing(&scene), [DisposalStanding::Due]);
    let due = crate::today::show(&mut scene.office).unwrap().due;
    assert!(due.iter().any(|line| line.kind.code() == "disposal-due"));
    assert_eq!(found(&scene, "Bid 1"), 1);

    let before = entries(&scene.office).unwrap();
    let alone = DisposeOf {
        kind: Retained::Unsuccessful,
        records: Vec::new(),
        second: None,
        pin: PIN.into(),
    };
    assert_eq!(
        problems_of(dispose(&mut scene.office, alone, &mut NoProgress)),
        ["records missing", "second missing"]
    );
    let other = DisposeOf {
        kind: Retained::Awarded,
        records: vec![bid.0],
        second: Some(scene.coordinators().1),
        pin: PIN.into(),
    };
    let other = dispose(&mut scene.office, other, &mut NoProgress);
    assert_eq!(rule_of(other), "disposal-not-due");
    assert_eq!(entries(&scene.office).unwrap(), before);

    let done = disposing(&mut scene, bid).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(
        (act.as_str(), &facts.0["count"]),
        ("dispose-of", &1u32.into())
    );
    assert_eq!(
        (done.erasures[0].kind.as_str(), done.erasures[0].number),
        ("disposal", 1)
    );
    let chain = crate::history::check_chain(&scene.office).unwrap();
    assert_eq!(chain.broken_at, None);
    assert!(chain.redacted > 0);
    assert_eq!(standing(&scene), []);
    assert_eq!(found(&scene, "Bid 1"), 0);
    // What was typed is nowhere in the history either; the reference stays.
    let mut read = String::new();
    for sequence in 1..=entries(&scene.office).unwrap() {
        let entry = ShowEntry { sequence };
        let shown = crate::history::show(&mut scene.office, entry).unwrap();
        read += &serde_json::to_string(&shown).unwrap();
    }
    for gone in ["The content of TEST-2026-001", "Found other money", "Bid 1"] {
        assert!(!read.contains(gone), "{gone}");
    }
    assert!(read.contains("TEST-2026-001"));
    for language in [Language::En, Language::Cy] {
        let input = ShowCertificate {
            disposal: done.erasures[0].id,
            language,
        };
        let paper = show_certificate(&scene.office, input).unwrap();
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(paper.base64)
            .unwrap();
        assert!(bytes.starts_with(b"%PDF"));
    }
}

#[test]
fn a_disposal_is_not_undone() {
    let (mut scene, bid) = withdrawn();
    scene.clock.set("2028-12-02T10:00:00Z");
    disposing(&mut scene, bid).unwrap();
    let last = entries(&scene.office).unwrap();
    let why = crate::history::tests::why_not(&mut scene.office, last);
    assert_eq!(why, "undo-disposed");
    assert_eq!(rule_of(disposing(&mut scene, bid)), "disposal-not-due");
}

#[test]
fn what_is_held_or_kept_longer_stays() {
    let (mut scene, bid) = withdrawn();
    scene.clock.set("2028-12-02T10:00:00Z");
    let hold = PlaceHold {
        noun: Holdable::Call,
        record: scene.call.0,
        reason: "Audit".into(),
    };
    let hold = crate::hold::place(&mut scene.office, hold).unwrap();
    assert_eq!(standing(&scene), [DisposalStanding::Held]);
    let before = entries(&scene.office).unwrap();
    assert_eq!(rule_of(disposing(&mut scene, bid)), "held");
    let keeping = |until: &str, reason: &str| KeepLonger {
        record: bid.0,
        until: until.into(),
        reason: reason.into(),
    };
    assert_eq!(
        problems_of(keep(&mut scene.office, keeping("2028-12-02", ""))),
        ["until date-not-to-come", "reason missing"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    let lift = LiftHold {
        hold: hold.holds[0].id,
        reason: "Over".into(),
        based_on: hold.holds[0].based_on,
    };
    crate::hold::lift(&mut scene.office, lift).unwrap();
    keep(&mut scene.office, keeping("2028-12-31", "A paper is due")).unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "keep-longer");
    assert_eq!(standing(&scene), [DisposalStanding::Longer]);
    assert_eq!(rule_of(disposing(&mut scene, bid)), "disposal-kept-longer");
    scene.clock.set("2029-01-01T10:00:00Z");
    assert_eq!(standing(&scene), [DisposalStanding::Due]);
    disposing(&mut scene, bid).unwrap();
}

#[test]
fn the_years_are_the_hubs_and_never_too_few() {
    let (mut scene, _) = withdrawn();
    let years = |unsuccessful: &str, awarded: &str| EditRetention {
        unsuccessful: unsuccessful.into(),
        awarded: awarded.into(),
        event_contacts: "2".into(),
        equality_links: "1".into(),
    };
    let before = entries(&scene.office).unwrap();
    assert_eq!(
        problems_of(edit_terms(&mut scene.office, years("0", "5"))),
        ["unsuccessful years-too-few", "awarded years-too-few"]
    );
    assert_eq!(
        problems_of(edit_terms(&mut scene.office, years("two", ""))),
        ["unsuccessful not-a-number", "awarded missing"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    let view = edit_terms(&mut scene.office, years("1", "8")).unwrap();
    let told = Facts::none()
        .with("unsuccessful", 1u32)
        .with("awarded", 8u32)
        .with("event_contacts", 2u32)
        .with("equality_links", 1u32);
    assert_eq!(
        last_entry(&scene.office).unwrap(),
        ("edit-retention".to_owned(), told)
    );
    let of = |kind| {
        view.lines
            .iter()
            .find(|line| line.kind == kind)
            .unwrap()
            .years
    };
    assert_eq!((of(Retained::Unsuccessful), of(Retained::Awarded)), (1, 8));
    scene.clock.set("2027-12-02T10:00:00Z");
    assert_eq!(standing(&scene), [DisposalStanding::Due]);
}

#[test]
fn a_draft_that_was_never_submitted_falls_due_and_is_named_by_its_day() {
    let (mut scene, bid) = withdrawn();
    let call = scene.call;
    scene.plant(|tx| {
        tx.plant_draft(bid)?;
        tx.plant_closing(call, "2027-01-29T16:00:00")
    });
    scene.clock.set("2029-01-29T10:00:00Z");
    assert_eq!(standing(&scene), []);
    scene.clock.set("2029-01-30T10:00:00Z");
    assert_eq!(standing(&scene), [DisposalStanding::Due]);
    disposing(&mut scene, bid).unwrap();
    assert_eq!(standing(&scene), []);
    assert_eq!(found(&scene, "Bid 1"), 0);
}
