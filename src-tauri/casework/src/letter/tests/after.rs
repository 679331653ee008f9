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
