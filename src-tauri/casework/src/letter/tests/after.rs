//! What comes after a letter was issued.

use super::*;

#[test]
fn a_void_letter_stays_and_its_decision_is_told_anew() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let first = issue_these(&mut scene, &[bid], "").issued[0];
    let view = show(&scene.office, first).unwrap();
    let input = VoidLetter {
        letter: first,
        reason: " ".into(),
        based_on: view.based_on,
    };
    let missing = void(&mut scene.office, input.clone());
    assert!(matches!(missing, Err(Failed::Invalid(p)) if codes(&p) == ["missing"]));
    let input = VoidLetter {
        reason: "Sent to the wrong address".into(),
        ..input
    };
    let stale = VoidLetter {
        based_on: view.based_on - 1,
        ..input.clone()
    };
    assert!(matches!(void(&mut scene.office, stale), Err(Failed::Stale)));
    let voided = void(&mut scene.office, input).unwrap();
    assert_eq!(voided.line.state, LetterState::Void);
    assert_eq!(voided.void_reason, "Sent to the wrong address");
    assert_eq!(last_entry(&scene.office).unwrap().0, "void-letter");
    assert_eq!(view.due, None);
    assert_eq!(voided.due, Some(scene.outcome_of(bid)), "due in its place");
    let second = issue_these(&mut scene, &[bid], "").issued[0];
    assert_eq!(show(&scene.office, second).unwrap().replaces, Some(first));
    let voided = show(&scene.office, first).unwrap();
    assert_eq!((voided.replaced_by, voided.due), (Some(second), None));
    let register = all(&scene.office);
    assert_eq!((register.issued, register.void), (1, 1));
}

#[test]
fn a_decision_made_anew_contradicts_the_letter_that_stands_until_it_is_reissued() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::NotFunded, LanguageChoice::En);
    let first = issue_these(&mut scene, &[bid], "").issued[0];
    scene.decide(bid, Decided::of(Outcome::Fund));
    let line = preview_of(&scene, bid).line;
    assert_eq!(codes(&line.problems), ["letter-contradicts"]);
    assert!(issue_these(&mut scene, &[bid], "").issued.is_empty());
    let based_on = show(&scene.office, first).unwrap().based_on;
    let input = ReissueLetter {
        letter: first,
        reason: "The decision was reversed on appeal".into(),
        override_reason: String::new(),
        based_on,
    };
    let before = entries(&scene.office).unwrap();
    let second = reissue(&mut scene.office, input.clone()).unwrap();
    assert_eq!(entries(&scene.office).unwrap(), before + 1);
    assert_eq!(last_entry(&scene.office).unwrap().0, "reissue-letter");
    assert_eq!(second.line.kind, LetterKind::AwardOffer);
    assert_eq!(second.replaces, Some(first));
    assert_eq!(
        show(&scene.office, first).unwrap().line.state,
        LetterState::Void
    );
    let again = reissue(&mut scene.office, input);
    assert!(matches!(again, Err(Failed::Refused(r)) if r.rule == "letter-void-already"));
}

#[test]
fn a_place_on_the_reserve_list_may_be_followed_by_an_award() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Reserve, LanguageChoice::En);
    issue_these(&mut scene, &[bid], "");
    scene.decide(bid, Decided::of(Outcome::Fund));
    assert_eq!(issue_these(&mut scene, &[bid], "").issued.len(), 1);
    assert_eq!(all(&scene.office).issued, 2);
}

#[test]
fn what_a_letter_told_is_not_undone_before_the_letter_is_void() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.check_welsh();
    let bid = scene.ineligible(LanguageChoice::En);
    let found = entries(&scene.office).unwrap();
    let letter = issue_these(&mut scene, &[bid], "").issued[0];
    let why = crate::history::tests::why_not(&mut scene.office, found);
    assert_eq!(why, "undo-letter-issued");
    let input = VoidLetter {
        letter,
        reason: "Found in error.".into(),
        based_on: show(&scene.office, letter).unwrap().based_on,
    };
    void(&mut scene.office, input).unwrap();
    crate::history::tests::undo(&mut scene.office, found).unwrap();
}

/// A letter about what came later is due beside the one that stands, once, and goes with its fact.
#[test]
fn an_offer_that_lapsed_is_told_once_beside_the_offer() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    issue_these(&mut scene, &[bid], "");
    let award = scene.office.read().award_of(bid).unwrap().unwrap();
    scene.clock.set("2027-02-16T10:00:00Z");
    let input = wire::award::LapseOffer {
        award: award.id,
        based_on: scene.office.read().last_entry("award", award.id).unwrap(),
    };
    crate::award::lapse(&mut scene.office, input).unwrap();
    let lapsed = entries(&scene.office).unwrap();
    let due = DueLetter {
        kind: LetterKind::Lapse,
        basis: award.id.0,
        person: Some(award.person),
    };
    let shown = preview(&scene.office, PreviewLetter { due }).unwrap();
    assert_eq!(codes(&shown.line.problems), [""; 0]);
    for (field, expected) in [
        ("offered_on", "18 January 2027"),
        ("accept_by", "15 February 2027"),
        ("amount", "£9,876.50"),
    ] {
        let value = shown.values.iter().find(|v| v.field == field);
        assert_eq!(value.map(|v| v.en.as_str()), Some(expected), "{field}");
    }
    let issued = issue_all(&mut scene);
    assert_eq!((issued.issued.len(), issued.held.len()), (1, 0));
    assert!(issue_all(&mut scene).issued.is_empty(), "told once");
    assert_eq!((all(&scene.office).due, all(&scene.office).issued), (0, 2));
    let why = crate::history::tests::why_not(&mut scene.office, lapsed);
    assert_eq!(why, "undo-letter-issued");
    // Void, it is due again, and the offer's letter stands as it did.
    let letter = issued.issued[0];
    let input = VoidLetter {
        letter,
        reason: "The form had come after all".into(),
        based_on: show(&scene.office, letter).unwrap().based_on,
    };
    assert_eq!(void(&mut scene.office, input).unwrap().due, Some(due));
    assert_eq!((all(&scene.office).due, all(&scene.office).issued), (1, 1));
    crate::history::tests::undo(&mut scene.office, lapsed).unwrap();
    assert_eq!(all(&scene.office).due, 0, "nothing lapsed");
}
