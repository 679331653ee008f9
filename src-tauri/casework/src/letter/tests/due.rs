//! What is due, and what keeps it back.

use super::*;

/// The panel's day can be put off after a lock; no letter says that it met on a day to come.
#[test]
fn a_letter_waits_for_the_day_on_which_it_says_the_panel_met() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let found = scene.ineligible(LanguageChoice::En);
    for (meets_on, problems) in [
        ("2027-01-19", &["letter-panel-to-come"][..]),
        ("2027-01-18", &[]),
    ] {
        let panel = crate::panel::show(&scene.office, scene.call).unwrap();
        let input = wire::panel::EditPanel {
            call: scene.call,
            meets_on: meets_on.into(),
            reviews_due_on: String::new(),
            quorum: "3".into(),
            chair: None,
            deputy: None,
            based_on: panel.based_on,
        };
        crate::panel::edit(&mut scene.office, input).unwrap();
        let of = |id| {
            let rows = all(&scene.office).rows;
            rows.into_iter()
                .find(|r| r.application == Some(id))
                .unwrap()
        };
        assert_eq!(codes(&of(bid).problems), problems, "{meets_on}");
        assert_eq!(codes(&of(found).problems), [""; 0], "it names no panel");
    }
}

/// No English stands in a Welsh letter: a reason that was given by hand is given in its language.
#[test]
fn a_letter_waits_for_a_reason_in_its_own_language() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.check_welsh();
    let english = Both::new("The partner is named twice.", "");
    let both = Both::new("The partner is named twice.", "Enwir y partner ddwywaith.");
    for (choice, reason, missing) in [
        (LanguageChoice::En, &english, &[][..]),
        (LanguageChoice::Cy, &english, &["cy"]),
        (LanguageChoice::Both, &english, &["cy"]),
        (LanguageChoice::Both, &both, &[]),
        (
            LanguageChoice::En,
            &Both::new("", "Enwir y partner ddwywaith."),
            &["en"],
        ),
    ] {
        let bid = scene.ineligible(choice);
        scene.find_ineligible(bid, Some(reason.clone()));
        let rows = all(&scene.office).rows;
        let row = rows
            .into_iter()
            .find(|r| r.application == Some(bid))
            .unwrap();
        let found: Vec<&Fact> = row
            .problems
            .0
            .iter()
            .map(|p| &p.facts.0["language"])
            .collect();
        let expected: Vec<Fact> = missing.iter().map(|l| Fact::code("language", *l)).collect();
        assert_eq!(found, expected.iter().collect::<Vec<_>>(), "{choice:?}");
        for problem in row.problems.0 {
            assert_eq!(problem.problem, "letter-no-reason");
            let Fact::Both { value } = &problem.facts.0["rule"] else {
                panic!("the rule is not named: {problem:?}");
            };
            assert!(value.en.contains("sectors") && value.cy.contains("sector"));
        }
    }
}

#[test]
fn a_letter_is_due_to_everybody_decided_in_the_language_they_chose() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.check_welsh();
    let expected = [
        (
            Outcome::Fund,
            LanguageChoice::Cy,
            LetterKind::AwardOffer,
            LetterLanguage::Cy,
        ),
        (
            Outcome::FundWithConditions,
            LanguageChoice::Unknown,
            LetterKind::AwardOffer,
            LetterLanguage::Both,
        ),
        (
            Outcome::Reserve,
            LanguageChoice::En,
            LetterKind::Reserve,
            LetterLanguage::En,
        ),
        (
            Outcome::NotFunded,
            LanguageChoice::Both,
            LetterKind::NotFunded,
            LetterLanguage::Both,
        ),
    ];
    for (outcome, choice, _, _) in expected {
        scene.decided(outcome, choice);
    }
    scene.ineligible(LanguageChoice::En);
    let register = all(&scene.office);
    assert_eq!((register.due, register.issued, register.total), (5, 0, 5));
    for (row, (_, _, kind, language)) in register.rows.iter().zip(expected) {
        assert_eq!((row.kind, row.language), (kind, language));
        assert_eq!(codes(&row.problems), [""; 0], "{kind:?}");
        assert_eq!(row.name, "Siân Example");
    }
    assert_eq!(register.rows[0].amount, Some(Pence(987_650)));
    assert_eq!(register.rows[4].kind, LetterKind::Ineligible);
    // Each can be looked at, and only what goes out has no watermark.
    let mut drafting = Drafting::of(&scene.office).unwrap();
    for row in &register.rows {
        assert!(
            preview_of(&scene, row.application.unwrap())
                .document
                .is_some()
        );
        let draft = drafting.draft(
            &scene.office.read(),
            &scene.outcome_of(row.application.unwrap()),
            None,
        );
        let draft = draft.unwrap().unwrap();
        let watermark = |preview| {
            let document = draft.document(preview, uuid::Uuid::nil(), scene.office.now());
            document.unwrap().watermark
        };
        assert_eq!(watermark(true), Some(Both::new("Preview", "Rhagolwg")));
        assert_eq!(watermark(false), None);
    }
}

#[test]
fn what_is_missing_is_named_with_the_place_where_it_is_put_right() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let person = all(&scene.office).rows[0].person.unwrap();
    scene.plant(|tx| {
        let mut row = tx.person(person)?.unwrap();
        row.details.address = Default::default();
        tx.put_person(&row)?;
        let mut hub = tx.hub()?;
        hub.letterhead = serde_json::json!({});
        tx.put_hub(&hub)
    });
    let mut decided = Decided::of(Outcome::FundWithConditions);
    decided.conditions[0].text.en.clear();
    scene.decide(bid, decided);
    let line = preview_of(&scene, bid).line;
    let found: Vec<String> = line
        .problems
        .0
        .iter()
        .map(|p| format!("{} {}", p.field, p.problem))
        .collect();
    assert_eq!(
        found,
        [
            "person.address letter-no-address",
            "hub.letterhead letter-no-letterhead",
            "decision.conditions letter-blank-in-list",
        ]
    );
    assert!(!line.needs_override);
    let before = entries(&scene.office).unwrap();
    let done = issue_all(&mut scene);
    assert!(done.issued.is_empty() && done.left == 0);
    assert_eq!(done.held.len(), 1);
    assert_eq!(entries(&scene.office).unwrap(), before);
}

#[test]
fn a_welsh_text_that_is_missing_keeps_the_letter_back() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.check_welsh();
    let bid = scene.decided(Outcome::NotFunded, LanguageChoice::Both);
    let mut decided = Decided::of(Outcome::NotFunded);
    decided.feedback.cy.clear();
    scene.decide(bid, decided);
    let shown = preview_of(&scene, bid);
    assert_eq!(codes(&shown.line.problems), ["letter-blank"]);
    assert_eq!(shown.line.problems.0[0].field, "decision.feedback");
    assert!(shown.document.is_none());
}

#[test]
fn unchecked_welsh_takes_a_recorded_reason() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::Unknown);
    let english = scene.decided(Outcome::NotFunded, LanguageChoice::En);
    let line = preview_of(&scene, bid).line;
    assert_eq!(codes(&line.problems), ["letter-welsh-unchecked"]);
    assert!(line.needs_override);
    let done = issue_all(&mut scene);
    assert_eq!((done.issued.len(), done.held.len()), (1, 1));
    assert_eq!(done.held[0].application, Some(bid));
    let done = issue_these(
        &mut scene,
        &[bid, english],
        "The translator is away until Monday.",
    );
    assert_eq!((done.issued.len(), done.held.len()), (1, 0));
    let view = show(&scene.office, done.issued[0]).unwrap();
    assert_eq!(view.override_reason, "The translator is away until Monday.");
    assert!(view.line.overridden);
    let register = all(&scene.office);
    assert_eq!(register.rows.iter().filter(|r| r.overridden).count(), 1);
}
