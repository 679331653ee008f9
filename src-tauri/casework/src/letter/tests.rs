use std::io::Write as _;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use letters::LetterError;
use scheme::call::Template;
use scheme::decision::Outcome;
use scheme::language::LanguageChoice;
use scheme::letter::{LetterKind, LetterLanguage, LetterState};
use scheme::retention::Retained;
use scheme::{ApplicationId, Both, Fact, Pence, Problems};
use store::history::HistoryFilter;
use wire::document::DocumentView;
use wire::letter::{
    ExportLetters, IssueLetters, LetterShow, LettersIssued, ListLetters, PreviewLetter, ReadLetter,
    ReissueLetter, VoidLetter,
};

use super::drafting::Drafting;
use super::issue::issue_with;
use super::scene::{Decided, Scene};
use super::*;
use crate::testing::{entries, last_entry};
use crate::{Failed, NoProgress, Office, Progress};

fn codes(problems: &Problems) -> Vec<&str> {
    problems.0.iter().map(|p| p.problem.as_str()).collect()
}

fn all(office: &Office) -> wire::letter::LetterRegister {
    let input = ListLetters {
        limit: 200,
        ..ListLetters::default()
    };
    list(office, input).unwrap()
}

fn issue_all(scene: &mut Scene) -> LettersIssued {
    let input = IssueLetters {
        call: Some(scene.call),
        applications: vec![],
        override_reason: String::new(),
    };
    issue(&mut scene.office, input, &mut NoProgress).unwrap()
}

fn issue_these(scene: &mut Scene, bids: &[ApplicationId], reason: &str) -> LettersIssued {
    let input = IssueLetters {
        call: None,
        applications: bids.to_vec(),
        override_reason: reason.into(),
    };
    issue(&mut scene.office, input, &mut NoProgress).unwrap()
}

fn preview_of(scene: &Scene, application: ApplicationId) -> wire::letter::LetterPreview {
    preview(&scene.office, PreviewLetter { application }).unwrap()
}

/// The text of a document, where the computer has a program that reads it.
fn text_of(document: &DocumentView) -> Option<String> {
    let bytes = STANDARD.decode(&document.base64).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    let mut child = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(&bytes).ok()?;
    let text = String::from_utf8(child.wait_with_output().ok()?.stdout).ok()?;
    Some(text.replace('\u{a0}', " "))
}

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
            rows.into_iter().find(|r| r.application == id).unwrap()
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
        let row = rows.into_iter().find(|r| r.application == bid).unwrap();
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
        assert!(preview_of(&scene, row.application).document.is_some());
        let draft = drafting.draft(&scene.office.read(), row.application, None);
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
    assert_eq!(done.held[0].application, bid);
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

#[test]
fn issued_once_and_never_again() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.check_welsh();
    scene.decided(Outcome::Fund, LanguageChoice::Both);
    scene.decided(Outcome::Reserve, LanguageChoice::Cy);
    scene.decided(Outcome::NotFunded, LanguageChoice::En);
    let done = issue_all(&mut scene);
    assert_eq!((done.issued.len(), done.held.len(), done.left), (3, 0, 0));
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "issue-letter");
    assert!(facts.0.contains_key("letter") && facts.0.contains_key("application"));
    let (history, _) = scene
        .office
        .read()
        .history(&HistoryFilter {
            limit: 3,
            ..HistoryFilter::default()
        })
        .unwrap();
    let batches: Vec<_> = history.iter().map(|entry| entry.batch_id).collect();
    assert_eq!(batches, [Some(done.batch); 3]);
    let before = entries(&scene.office).unwrap();
    let again = issue_all(&mut scene);
    assert!(again.issued.is_empty() && again.held.is_empty());
    assert_eq!(entries(&scene.office).unwrap(), before);
    let register = all(&scene.office);
    assert_eq!((register.due, register.issued), (0, 3));
}

struct CancelAfter(usize);

impl Progress for CancelAfter {
    fn at(&mut self, done: usize, _of: usize) -> bool {
        done < self.0
    }
}

#[test]
fn cancelling_stops_after_the_current_letter_and_running_again_issues_the_rest() {
    let mut scene = Scene::new(Template::SeedFund);
    for _ in 0..5 {
        scene.decided(Outcome::NotFunded, LanguageChoice::En);
    }
    let input = IssueLetters {
        call: Some(scene.call),
        applications: vec![],
        override_reason: String::new(),
    };
    let done = issue(&mut scene.office, input, &mut CancelAfter(2)).unwrap();
    assert_eq!((done.issued.len(), done.left), (2, 3));
    let register = all(&scene.office);
    assert_eq!((register.due, register.issued), (3, 2));
    let rest = issue_all(&mut scene);
    assert_eq!((rest.issued.len(), rest.left), (3, 0));
    assert_eq!(all(&scene.office).issued, 5);
}

#[test]
fn a_letter_that_cannot_be_set_leaves_nothing_behind() {
    let mut scene = Scene::new(Template::SeedFund);
    for _ in 0..3 {
        scene.decided(Outcome::NotFunded, LanguageChoice::En);
    }
    let before = entries(&scene.office).unwrap();
    let fonts = letters::Fonts::load().unwrap();
    let mut rendered = 0;
    let input = IssueLetters {
        call: Some(scene.call),
        applications: vec![],
        override_reason: String::new(),
    };
    let failed = issue_with(&mut scene.office, input, &mut NoProgress, &mut |document| {
        rendered += 1;
        if rendered == 2 {
            return Err(LetterError::Assembly("out of paper".into()));
        }
        letters::render(document, &fonts)
    });
    assert!(matches!(failed, Err(Failed::Fault(_))));
    let register = all(&scene.office);
    assert_eq!((register.due, register.issued), (2, 1));
    assert_eq!(entries(&scene.office).unwrap(), before + 1);
    assert_eq!(issue_all(&mut scene).issued.len(), 2);
}

#[test]
fn the_stored_bytes_are_what_is_taken_whatever_changes_later() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let letter = issue_these(&mut scene, &[bid], "").issued[0];
    let view = show(&scene.office, letter).unwrap();
    let person = view.line.person.unwrap();
    scene.plant(|tx| {
        let mut row = tx.person(person)?.unwrap();
        row.details.name = "Another Name".into();
        tx.put_person(&row)
    });
    let read = || read_pages(&scene.office, ReadLetter { letter }).unwrap();
    let taken = read();
    let bytes = STANDARD.decode(&taken.base64).unwrap();
    assert_eq!(scheme::canonical::sha256_hex(&bytes), view.sha256);
    assert_eq!(taken.name, "TEST-2026-001-award-offer-en.pdf");
    assert_eq!(read().base64, taken.base64);
    let shown = show(&scene.office, letter).unwrap();
    assert_eq!(shown.address[0], "Siân Example");
    assert_eq!(shown.line.name, "Another Name");
}

#[test]
fn the_amount_is_the_decision_s_to_the_penny_in_both_languages() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.check_welsh();
    let bid = scene.decided(Outcome::FundWithConditions, LanguageChoice::Both);
    let letter = issue_these(&mut scene, &[bid], "").issued[0];
    let view = show(&scene.office, letter).unwrap();
    let value = |field: &str| {
        let value = view.values.iter().find(|v| v.field == field).unwrap();
        (value.en.clone(), value.cy.clone())
    };
    assert_eq!(value("amount"), ("£9,876.50".into(), "£9,876.50".into()));
    assert_eq!(
        value("accept_by"),
        ("15 February 2027".into(), "15 Chwefror 2027".into())
    );
    assert_eq!(
        value("latest_start"),
        ("18 July 2027".into(), "18 Gorffennaf 2027".into())
    );
    let read = read_pages(&scene.office, wire::letter::ReadLetter { letter }).unwrap();
    let Some(text) = text_of(&read) else { return };
    let (welsh, english) = text.split_at(text.find("Dear Dr Siân Example").unwrap());
    for (part, words) in [
        (welsh, "naw mil wyth cant saith deg chwech"),
        (
            english,
            "nine thousand eight hundred and seventy-six pounds and fifty pence",
        ),
    ] {
        let flat = part.split_whitespace().collect::<Vec<_>>().join(" ");
        for figure in [
            "£9,876.50",
            "£987.65",
            "£8,888.85",
            "£7,407.37",
            "£2,469.13",
        ] {
            assert!(flat.contains(figure), "{figure} in {flat}");
        }
        assert!(flat.contains(words), "{words} in {flat}");
    }
    assert!(!text.contains("Preview"));
}

/// The figures of a text, in order: money, days and counts.
fn figures(value: &str) -> Vec<String> {
    value
        .split(|c: char| !(c.is_ascii_digit() || c == '£' || c == ',' || c == '.'))
        .map(|part| part.trim_matches([',', '.']).to_owned())
        .filter(|part| part.chars().any(|c| c.is_ascii_digit()))
        .collect()
}

#[test]
fn welsh_and_english_say_the_same_figures() {
    let mut scene = Scene::new(Template::Secondment);
    scene.check_welsh();
    for outcome in Outcome::ALL {
        let bid = scene.decided(*outcome, LanguageChoice::Both);
        for value in preview_of(&scene, bid).values {
            assert!(!value.en.is_empty() && !value.cy.is_empty(), "{value:?}");
            assert_eq!(figures(&value.en), figures(&value.cy), "{value:?}");
        }
    }
}

#[test]
fn a_secondment_names_who_goes_where_as_on_the_day_of_submission() {
    let mut scene = Scene::new(Template::Secondment);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let mut decided = Decided::of(Outcome::Fund);
    decided.lines = vec![(scheme::call::Heading::Backfill, Pence(1_234_567))];
    scene.decide(bid, decided);
    let shown = preview_of(&scene, bid);
    assert_eq!(codes(&shown.line.problems), [""; 0]);
    for (field, expected) in [
        ("secondee", "As named that day"),
        ("employer", "Swansea University"),
        ("host", "Cwmni Dychmygol Ltd"),
        ("working_pattern", "Half time (50%)"),
        ("backfill_post", "Research nurse"),
        ("backfill_amount", "£12,345.67"),
    ] {
        let value = shown.values.iter().find(|v| v.field == field);
        assert_eq!(value.map(|v| v.en.as_str()), Some(expected), "{field}");
    }
    // Instalments of 50, 25 and 25 per cent: the last takes the pennies.
    let paid: Vec<_> = shown
        .values
        .iter()
        .filter(|v| v.field == "instalments")
        .map(|v| v.en.rsplit(' ').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(paid, ["£6,172.83", "£3,086.41", "£3,086.43"]);
}

#[test]
fn an_award_to_an_enterprise_is_an_offer_subject_to_subsidy_confirmation() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.home = scene.host;
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let shown = preview_of(&scene, bid);
    let value = |field: &str| {
        shown
            .values
            .iter()
            .find(|v| v.field == field)
            .map(|v| v.en.clone())
    };
    assert_eq!(value("enterprise").as_deref(), Some("Cwmni Dychmygol Ltd"));
    assert_eq!(value("mfa_limit").as_deref(), Some("£315,000.00"));
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let values = preview_of(&scene, bid).values;
    assert!(!values.iter().any(|v| v.field == "enterprise"));
}

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
    assert!(!view.due && voided.due, "due in its place");
    let second = issue_these(&mut scene, &[bid], "").issued[0];
    assert_eq!(show(&scene.office, second).unwrap().replaces, Some(first));
    let voided = show(&scene.office, first).unwrap();
    assert_eq!((voided.replaced_by, voided.due), (Some(second), false));
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
fn feedback_goes_out_as_the_call_s_policy_says() {
    use scheme::call::FeedbackPolicy::{Everyone, Nobody, NotFunded};
    for (policy, to_funded, to_others) in [
        (Everyone, true, true),
        (NotFunded, false, true),
        (Nobody, false, false),
    ] {
        let mut scene = Scene::new(Template::SeedFund);
        scene.document.terms.feedback = policy;
        let document = scene.document.clone();
        let call = scene.plant(|tx| tx.plant_call(&document));
        (scene.call, scene.version) = call;
        for (outcome, sent) in [(Outcome::Fund, to_funded), (Outcome::NotFunded, to_others)] {
            let bid = scene.decided(outcome, LanguageChoice::En);
            let shown = preview_of(&scene, bid);
            let found = shown.values.iter().any(|v| v.field == "feedback");
            assert_eq!(found, sent, "{policy:?} {outcome:?}");
        }
    }
}

#[test]
fn the_register_shows_what_is_ready_and_what_is_not() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.decided(Outcome::NotFunded, LanguageChoice::En);
    scene.decided(Outcome::NotFunded, LanguageChoice::Cy);
    scene.decided(Outcome::NotFunded, LanguageChoice::En);
    for (show, offset, expected, total) in [
        (LetterShow::Ready, 0, 2, 2),
        (LetterShow::Ready, 1, 1, 2),
        (LetterShow::Blocked, 0, 1, 1),
        (LetterShow::Due, 0, 3, 3),
        (LetterShow::Issued, 0, 0, 0),
    ] {
        let input = ListLetters {
            show: Some(show),
            offset,
            limit: 50,
            ..ListLetters::default()
        };
        let found = list(&scene.office, input).unwrap();
        assert_eq!(
            (found.rows.len(), found.total),
            (expected, total),
            "{show:?}"
        );
        assert_eq!(found.due, 3);
    }
}

#[test]
fn the_register_leaves_the_hub_as_csv() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.decided(Outcome::Fund, LanguageChoice::Cy);
    for (language, expected) in [
        (scheme::Language::En, "No Welsh speaker has checked"),
        (scheme::Language::Cy, "Nid oes siaradwr Cymraeg"),
    ] {
        let input = ExportLetters {
            call: Some(scene.call),
            language,
        };
        let before = entries(&scene.office).unwrap();
        let file = export(&scene.office, input).unwrap();
        assert_eq!(file.leaving.0["what"], Fact::code("export", "letters"));
        let text = String::from_utf8(STANDARD.decode(file.base64).unwrap()).unwrap();
        assert!(
            text.contains("TEST-2026-001") && text.contains("9876.50"),
            "{text}"
        );
        assert!(text.contains(expected), "{text}");
        assert_eq!(entries(&scene.office).unwrap(), before, "nothing left yet");
    }
}

#[test]
fn an_application_is_kept_as_long_as_its_letter_says() {
    let mut scene = Scene::new(Template::SeedFund);
    let funded = scene.decided(Outcome::Fund, LanguageChoice::En);
    let declined = scene.decided(Outcome::NotFunded, LanguageChoice::En);
    let line = |scene: &Scene, kind| {
        let view = crate::retention::show(&scene.office).unwrap();
        view.lines.into_iter().find(|l| l.kind == kind).unwrap()
    };
    let until = |scene: &Scene, bid| {
        let row = scene.office.read().application(bid).unwrap().unwrap();
        crate::retention::of_application(&scene.office.read(), &row)
            .unwrap()
            .map(|day| day.to_string())
    };
    assert_eq!(until(&scene, declined), None, "not told yet");
    assert_eq!(line(&scene, Retained::Unsuccessful).count, 0);
    let issued = issue_these(&mut scene, &[funded, declined], "").issued;
    let told = Some("2029-01-18".to_owned());
    assert_eq!(until(&scene, declined), told);
    assert_eq!(
        until(&scene, funded),
        None,
        "counted from the close of its award"
    );
    let unsuccessful = line(&scene, Retained::Unsuccessful);
    assert_eq!(
        (unsuccessful.years, unsuccessful.count, unsuccessful.over),
        (2, 1, 0)
    );
    assert_eq!(unsuccessful.first_until, told);
    let awarded = line(&scene, Retained::Awarded);
    assert_eq!((awarded.years, awarded.count), (7, 1));
    assert_eq!(awarded.first_until, None);
    // A void letter told nothing.
    let input = VoidLetter {
        letter: issued[1],
        reason: "Sent to the wrong address".into(),
        based_on: show(&scene.office, issued[1]).unwrap().based_on,
    };
    void(&mut scene.office, input).unwrap();
    assert_eq!(until(&scene, declined), None);
    assert_eq!(line(&scene, Retained::Unsuccessful).count, 0);
}

#[test]
fn the_band_is_told_and_never_the_score() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::NotFunded, LanguageChoice::En);
    // No review counted: the section does not stand.
    let shown = preview_of(&scene, bid);
    assert!(!shown.values.iter().any(|v| v.field == "score_band"));
    assert!(shown.document.is_some());
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
