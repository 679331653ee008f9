use scheme::call::Template as CallType;
use scheme::language::LanguageChoice;
use scheme::letter::{LetterKind, Paper, WordingKind};
use scheme::{Language, Problems};
use wire::letter_template::{
    CheckTemplate, EditTemplate, PreviewTemplate, ResetTemplate, TemplateView, TryTemplate,
};

use super::*;
use crate::history;
use crate::letter::scene::Scene;
use crate::testing::{entries, last_entry};
use crate::{Failed, Office};

const KIND: WordingKind = WordingKind::Letter(LetterKind::NotFunded);
const CALL: CallType = CallType::SeedFund;

fn shown(office: &Office) -> TemplateView {
    show(office, KIND, CALL).unwrap()
}

fn change(office: &mut Office, en: &str, cy: &str) -> Result<TemplateView, Failed> {
    let based_on = shown(office).based_on;
    edit(
        office,
        EditTemplate {
            kind: KIND,
            call_type: CALL,
            en: en.into(),
            cy: cy.into(),
            based_on,
        },
    )
}

fn check_it(office: &mut Office) -> TemplateView {
    let based_on = shown(office).based_on;
    check(
        office,
        CheckTemplate {
            kind: KIND,
            call_type: CALL,
            checked_by: "Siaradwr Cymraeg".into(),
            checked_on: "2027-01-10".into(),
            based_on,
        },
    )
    .unwrap()
}

fn problems(failed: Result<TemplateView, Failed>) -> Vec<String> {
    let Err(Failed::Invalid(Problems(problems))) = failed else {
        return vec![];
    };
    problems
        .into_iter()
        .map(|p| format!("{} {}", p.field, p.problem))
        .collect()
}

#[test]
fn the_wording_starts_as_it_ships_and_unchecked() {
    let scene = Scene::new(CALL);
    let found = list(&scene.office).unwrap().templates;
    // Those of placements, and the agreement, are worded for secondments alone.
    let placed = LetterKind::ALL.iter().filter(|kind| kind.is_of_placement());
    let each = WordingKind::all().count() * CallType::ALL.len();
    assert_eq!(found.len(), each - placed.count() - 1);
    let agreement = Paper::Agreement.into();
    assert!(matches!(
        show(&scene.office, agreement, CallType::SeedFund),
        Err(Failed::NotFound)
    ));
    assert!(found.iter().all(|t| !t.edited && t.checked_on.is_none()));
    let view = shown(&scene.office);
    assert_eq!(view.based_on, 0);
    assert!(view.en.starts_with("# ") && view.cy.starts_with("# "));
    assert!(
        view.fields
            .iter()
            .any(|f| f.name == "appeal_by" && f.required)
    );
    assert!(
        view.inserts
            .iter()
            .any(|i| i.name == "signature" && i.required)
    );
    assert_eq!(view.sections, ["band", "feedback"]);
}

#[test]
fn an_edit_is_used_by_the_next_letter_and_can_be_undone() {
    let mut scene = Scene::new(CALL);
    let bid = scene.decided(scheme::decision::Outcome::NotFunded, LanguageChoice::En);
    let before = shown(&scene.office);
    let en = before.en.replace("{salutation},", "{recipient_name},");
    let cy = before
        .cy
        .replace("{salutation}", "{salutation} {recipient_name}");
    let en = en.replace(
        "Thank you for applying",
        "{salutation}: thank you for applying",
    );
    let view = change(&mut scene.office, &en, &cy).unwrap();
    assert!(view.line.edited && view.based_on > 0);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "edit-template");
    assert!(facts.0.contains_key("letterKind") && facts.0.contains_key("callType"));
    let telling = scene
        .office
        .read()
        .telling_of(bid, scene.office.today())
        .unwrap();
    let input = wire::letter::PreviewLetter {
        due: telling[0].due,
    };
    let values = crate::letter::preview(&scene.office, input);
    let values = values.unwrap().values;
    assert!(values.iter().any(|v| v.field == "recipient_name"));
    // Another kind of call keeps its own wording.
    let other = show(&scene.office, KIND, CallType::Secondment).unwrap();
    assert!(!other.line.edited);
    let input = wire::history::Undo { sequence: None };
    history::undo(&mut scene.office, input).unwrap();
    assert_eq!(shown(&scene.office).en, before.en);
}

#[test]
fn what_does_not_read_is_refused_with_field_line_and_rule() {
    let mut scene = Scene::new(CALL);
    let view = shown(&scene.office);
    let before = entries(&scene.office).unwrap();
    let cases: &[(String, String, &[&str])] = &[
        (
            view.en.replace("{reference}", "{refrence}"),
            view.cy.clone(),
            &[
                "en template-field-missing",
                "en template-unknown-field-near",
            ],
        ),
        (
            view.en.clone(),
            view.cy.replace("{appeal_by}", ""),
            &["cy template-field-missing"],
        ),
        (
            view.en.replace("[copies]", ""),
            view.cy.clone(),
            &["en template-only-in-welsh"],
        ),
        (
            view.en.clone(),
            view.cy.replace("{kept_until}", "2029"),
            &["cy template-only-in-english"],
        ),
        (String::new(), view.cy.clone(), &["en template-empty"]),
        (
            view.en.clone(),
            "x".repeat(100_001),
            &["cy template-too-long"],
        ),
    ];
    for (en, cy, expected) in cases {
        let found = problems(change(&mut scene.office, en, cy));
        assert_eq!(found, *expected);
        let input = TryTemplate {
            kind: KIND,
            en: en.clone(),
            cy: cy.clone(),
        };
        let tried = judge(&scene.office, input).unwrap().problems.0;
        assert_eq!(tried.len(), expected.len());
    }
    assert_eq!(entries(&scene.office).unwrap(), before);
}

#[test]
fn a_change_of_the_welsh_takes_its_check_away_and_one_of_the_english_does_not() {
    let mut scene = Scene::new(CALL);
    let view = check_it(&mut scene.office);
    assert_eq!(view.line.checked_by, "Siaradwr Cymraeg");
    assert_eq!(view.line.checked_on.as_deref(), Some("2027-01-10"));
    assert!(!view.line.edited);
    let english = view.en.replace("Thank you", "Many thanks");
    let view = change(&mut scene.office, &english, &view.cy).unwrap();
    assert_eq!(view.line.checked_on.as_deref(), Some("2027-01-10"));
    let welsh = format!("{}\n\nDiolch.", view.cy);
    let view = change(&mut scene.office, &english, &welsh).unwrap();
    assert_eq!(
        (view.line.checked_by.as_str(), view.line.checked_on),
        ("", None)
    );
}

#[test]
fn a_check_names_who_and_a_day_that_has_come() {
    let mut scene = Scene::new(CALL);
    let input = |by: &str, on: &str| CheckTemplate {
        kind: KIND,
        call_type: CALL,
        checked_by: by.into(),
        checked_on: on.into(),
        based_on: 0,
    };
    for (by, on, expected) in [
        ("", "", vec!["checkedBy missing", "checkedOn missing"]),
        ("A", "2027-02-30", vec!["checkedOn not-a-date"]),
        ("A", "2027-01-19", vec!["checkedOn date-in-future"]),
    ] {
        let found = problems(check(&mut scene.office, input(by, on)));
        assert_eq!(found, expected);
    }
}

#[test]
fn a_reset_goes_back_to_what_ships_unchecked() {
    let mut scene = Scene::new(CALL);
    let first = shown(&scene.office);
    let view = check_it(&mut scene.office);
    let changed = view.en.replace("Thank you", "Many thanks");
    let view = change(&mut scene.office, &changed, &view.cy).unwrap();
    let stale = ResetTemplate {
        kind: KIND,
        call_type: CALL,
        based_on: 0,
    };
    assert!(matches!(
        reset(&mut scene.office, stale),
        Err(Failed::Stale)
    ));
    let input = ResetTemplate {
        kind: KIND,
        call_type: CALL,
        based_on: view.based_on,
    };
    let view = reset(&mut scene.office, input).unwrap();
    assert_eq!((&view.en, &view.cy), (&first.en, &first.cy));
    assert!(!view.line.edited && view.line.checked_on.is_none());
    assert_eq!(last_entry(&scene.office).unwrap().0, "reset-template");
}

#[test]
fn every_wording_can_be_looked_at_with_invented_facts() {
    let scene = Scene::new(CALL);
    for kind in WordingKind::all() {
        for call_type in CallType::ALL.iter().filter(|one| kind.is_for(**one)) {
            let view = show(&scene.office, kind, *call_type).unwrap();
            for (language, body) in [(Language::En, view.en), (Language::Cy, view.cy)] {
                let input = PreviewTemplate {
                    kind,
                    call_type: *call_type,
                    body,
                    language,
                };
                let made = preview(&scene.office, input).unwrap();
                assert_eq!(made.media, "application/pdf");
            }
        }
    }
    let broken = PreviewTemplate {
        kind: KIND,
        call_type: CALL,
        body: "# {nothing}".into(),
        language: Language::En,
    };
    assert!(matches!(
        preview(&scene.office, broken),
        Err(Failed::Invalid(_))
    ));
}
