//! The outbox, from an issued letter to one that is on its way.

mod copies;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use scheme::call::Template;
use scheme::decision::Outcome;
use scheme::language::LanguageChoice;
use scheme::mail::MailState;
use scheme::{ApplicationId, Fact, LetterId, Problems};
use wire::history::Undo;
use wire::letter::{IssueLetters, ReissueLetter, VoidLetter};
use wire::mail::{
    DraftMail, DropMail, ListOutbox, MailMarked, MailView, MarkMail, Outbox, OutboxCounts,
};

use super::*;
use crate::letter::scene::{Decided, Scene};
use crate::testing::{entries, last_entry};
use crate::{Failed, NoProgress, history, letter};

fn scene() -> Scene {
    let mut scene = Scene::new(Template::SeedFund);
    scene.check_welsh();
    scene
}

/// A letter that went out, to somebody with an e-mail address.
fn issued(scene: &mut Scene, outcome: Outcome, language: LanguageChoice, email: &str) -> LetterId {
    let person = scene.person("Siân Example", language);
    scene.plant(|tx| {
        let mut row = tx.person(person)?.unwrap();
        row.details.email = email.into();
        tx.put_person(&row)
    });
    let bid = scene.bid(person, "eligible");
    scene.decide(bid, Decided::of(outcome));
    issue(scene, bid)
}

fn issue(scene: &mut Scene, bid: ApplicationId) -> LetterId {
    let input = IssueLetters {
        call: None,
        due: vec![scene.outcome_of(bid)],
        override_reason: String::new(),
    };
    letter::issue(&mut scene.office, input, &mut NoProgress)
        .unwrap()
        .issued[0]
}

fn outbox(scene: &Scene, states: &[MailState]) -> Outbox {
    let input = ListOutbox {
        states: states.to_vec(),
        limit: 200,
        ..ListOutbox::default()
    };
    list(&scene.office, input).unwrap()
}

fn states(scene: &Scene) -> Vec<MailState> {
    outbox(scene, &[])
        .rows
        .iter()
        .map(|row| row.state)
        .collect()
}

fn shown(scene: &Scene, letter: LetterId) -> MailView {
    show(&scene.office, letter).unwrap()
}

/// By which rule it was refused.
fn refused(failed: Failed) -> String {
    match failed {
        Failed::Refused(refusal) => refusal.rule,
        other => panic!("{other:?}"),
    }
}

/// The draft of a letter, opened.
fn opened(scene: &mut Scene, letter: LetterId) -> String {
    let document = draft(&mut scene.office, DraftMail { letter }).unwrap();
    assert_eq!(document.media, "message/rfc822");
    let bytes = STANDARD.decode(document.base64).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn gone(scene: &mut Scene, letters: &[LetterId], posted: bool) -> Result<MailMarked, Failed> {
    let input = MarkMail {
        letters: letters.to_vec(),
        posted,
        sent_on: "2027-01-18".into(),
    };
    mark(&mut scene.office, input, &mut NoProgress)
}

fn change_email(scene: &mut Scene, letter: LetterId, email: &str) {
    let person = shown(scene, letter).line.person;
    scene.plant(|tx| {
        let mut row = tx.person(person)?.unwrap();
        row.details.email = email.into();
        tx.put_person(&row)
    });
}

fn voided(scene: &mut Scene, letter: LetterId) {
    let input = VoidLetter {
        letter,
        reason: "The wrong sum".into(),
        based_on: letter::show(&scene.office, letter).unwrap().based_on,
    };
    letter::void(&mut scene.office, input).unwrap();
}

#[test]
fn a_letter_goes_from_to_send_over_its_draft_to_sent() {
    let mut scene = scene();
    let id = issued(
        &mut scene,
        Outcome::Fund,
        LanguageChoice::Both,
        "sian@example.org",
    );
    assert_eq!(states(&scene), [MailState::ToSend]);
    let before = entries(&scene.office).unwrap();
    let file = opened(&mut scene, id);
    assert!(file.starts_with("X-Unsent: 1\r\n"), "{file}");
    assert_eq!(entries(&scene.office).unwrap(), before + 1);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "draft-mail");
    assert_eq!(facts.0.len(), 1, "no personal text: {facts:?}");
    assert_eq!(states(&scene), [MailState::Drafted]);
    let drafted = shown(&scene, id).drafted.unwrap();
    assert_eq!(drafted.address, "sian@example.org");
    assert_eq!(drafted.subject, shown(&scene, id).subject);
    assert_eq!(gone(&mut scene, &[id], false).unwrap().marked, 1);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "mark-mail");
    assert_eq!(facts.0["mailMark"], Fact::code("mail-mark", "sent"));
    let line = shown(&scene, id).line;
    assert_eq!(line.state, MailState::Sent);
    assert_eq!(line.sent_on.as_deref(), Some("2027-01-18"));
    assert!(line.sent_by.is_some_and(|name| !name.is_empty()));
    // Gone is gone, until that is undone.
    let refused = |failed: Failed| match failed {
        Failed::Refused(refusal) => refusal.rule,
        other => panic!("{other:?}"),
    };
    let again = draft(&mut scene.office, DraftMail { letter: id });
    assert_eq!(refused(again.unwrap_err()), "mail-gone-already");
    assert_eq!(
        refused(gone(&mut scene, &[id], true).unwrap_err()),
        "mail-gone-already"
    );
    history::undo(&mut scene.office, Undo { sequence: None }).unwrap();
    assert_eq!(states(&scene), [MailState::Drafted]);
}

#[test]
fn a_mail_is_in_the_language_of_its_letter_welsh_first() {
    let mut scene = scene();
    for (choice, subject, first) in [
        (
            LanguageChoice::Both,
            "Cynnig dyfarniad: Project 1 (TEST-2026-001) | Offer of an award: Project 1 (TEST-2026-001)",
            "The English version follows the Welsh.\n\nAnnwyl Dr Siân Example,",
        ),
        (
            LanguageChoice::Cy,
            "Cynnig dyfarniad: Project 2 (TEST-2026-002)",
            "Annwyl Dr Siân Example,",
        ),
        (
            LanguageChoice::En,
            "Offer of an award: Project 3 (TEST-2026-003)",
            "Dear Dr Siân Example,",
        ),
    ] {
        let id = issued(&mut scene, Outcome::Fund, choice, "sian@example.org");
        let mail = shown(&scene, id);
        assert_eq!(mail.subject, subject);
        assert!(mail.body.starts_with(first), "{}", mail.body);
        assert_eq!(
            mail.body.contains("15 February 2027"),
            choice != LanguageChoice::Cy
        );
        assert_eq!(
            mail.body.contains("15 Chwefror 2027"),
            choice != LanguageChoice::En
        );
        assert_eq!(mail.problems, Problems::default());
        let ending = match choice {
            LanguageChoice::En => "-award-offer.pdf",
            LanguageChoice::Cy => "-cynnig-dyfarniad.pdf",
            _ => "-cynnig-dyfarniad-award-offer.pdf",
        };
        assert!(
            mail.line.attachments[0].ends_with(ending),
            "{:?}",
            mail.line.attachments
        );
    }
    let id = issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "a@example.org",
    );
    let body = shown(&scene, id).body;
    assert!(
        !body.contains("acceptance form"),
        "nothing to accept: {body}"
    );
}

#[test]
fn the_outbox_counts_whom_to_write_to_who_has_no_address_and_what_contradicts() {
    let mut scene = scene();
    let sent = issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "a@example.org",
    );
    let open = issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "b@example.org",
    );
    let changed = issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "c@example.org",
    );
    let void = issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "d@example.org",
    );
    issued(&mut scene, Outcome::NotFunded, LanguageChoice::En, "");
    issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "f@example.org",
    );
    gone(&mut scene, &[sent], true).unwrap();
    for letter in [open, changed, void] {
        opened(&mut scene, letter);
    }
    change_email(&mut scene, changed, "new@example.org");
    voided(&mut scene, void);
    let all = outbox(&scene, &[]);
    assert_eq!(
        all.counts,
        OutboxCounts {
            people: 4,
            without_address: 1,
            copies_without_address: 0,
            to_send: 1,
            no_address: 1,
            drafted: 1,
            contradicting: 2,
            gone: 1,
        }
    );
    use MailState as S;
    assert_eq!(
        states(&scene),
        [
            S::Posted,
            S::Drafted,
            S::Renewed,
            S::Withdrawn,
            S::NoAddress,
            S::ToSend
        ]
    );
    for asked in [
        &[S::Renewed][..],
        &[S::Drafted],
        &[S::Drafted, S::Renewed],
        &[S::Renewed, S::Withdrawn],
        &[S::Overtaken, S::Renewed],
        &[S::Drafted, S::Renewed, S::Overtaken],
        &[S::ToSend, S::NoAddress],
        &[S::Posted, S::Sent],
    ] {
        let found = outbox(&scene, asked);
        let states: Vec<S> = found.rows.iter().map(|row| row.state).collect();
        let expected: Vec<S> = all
            .rows
            .iter()
            .map(|r| r.state)
            .filter(|s| asked.contains(s))
            .collect();
        assert_eq!(states, expected, "{asked:?}");
        assert_eq!(found.total as usize, expected.len(), "{asked:?}");
        assert_eq!(found.counts, all.counts);
    }
    let page = list(
        &scene.office,
        ListOutbox {
            states: vec![S::Renewed, S::Withdrawn],
            offset: 1,
            limit: 1,
            ..ListOutbox::default()
        },
    )
    .unwrap();
    assert_eq!((page.rows[0].state, page.total), (S::Withdrawn, 2));
}

#[test]
fn a_draft_is_renewed_when_its_facts_change_and_dropped_when_its_letter_is_void() {
    let mut scene = scene();
    let id = issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "old@example.org",
    );
    assert!(opened(&mut scene, id).contains("old@example.org"));
    change_email(&mut scene, id, "new@example.org");
    let mail = shown(&scene, id);
    assert_eq!(mail.line.state, MailState::Renewed);
    assert_eq!(mail.drafted.unwrap().address, "old@example.org");
    assert!(opened(&mut scene, id).contains("new@example.org"));
    assert_eq!(states(&scene), [MailState::Drafted]);
    // A letter that is void is not drafted; the draft that was opened is thrown away.
    let based_on = letter::show(&scene.office, id).unwrap().based_on;
    let input = ReissueLetter {
        letter: id,
        reason: "The address was wrong".into(),
        override_reason: String::new(),
        based_on,
    };
    let anew = letter::reissue(&mut scene.office, input).unwrap().id;
    let before = entries(&scene.office).unwrap();
    let refused = draft(&mut scene.office, DraftMail { letter: id });
    assert!(matches!(refused, Err(Failed::Refused(r)) if r.rule == "mail-letter-void"));
    assert_eq!(
        entries(&scene.office).unwrap(),
        before,
        "nothing is left behind"
    );
    let mut found = states(&scene);
    found.sort();
    assert_eq!(found, [MailState::ToSend, MailState::Withdrawn]);
    let based_on = shown(&scene, id).based_on;
    let stale = DropMail {
        letter: id,
        based_on: based_on - 1,
    };
    assert!(matches!(
        drop_draft(&mut scene.office, stale),
        Err(Failed::Stale)
    ));
    drop_draft(
        &mut scene.office,
        DropMail {
            letter: id,
            based_on,
        },
    )
    .unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "drop-mail");
    assert_eq!(states(&scene), [MailState::ToSend]);
    let again = drop_draft(
        &mut scene.office,
        DropMail {
            letter: anew,
            based_on: 0,
        },
    );
    assert!(matches!(again, Err(Failed::Refused(r)) if r.rule == "mail-no-draft"));
}

#[test]
fn nobody_is_written_to_without_an_address_and_a_posted_letter_needs_none() {
    let mut scene = scene();
    let id = issued(&mut scene, Outcome::NotFunded, LanguageChoice::En, "");
    let before = entries(&scene.office).unwrap();
    let failed = draft(&mut scene.office, DraftMail { letter: id });
    let Err(Failed::Invalid(problems)) = failed else {
        panic!("a draft to nobody");
    };
    assert_eq!(
        (problems.0[0].field.as_str(), problems.0[0].problem.as_str()),
        ("person.email", "mail-no-address")
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    for (day, problem) in [
        ("", "missing"),
        ("2027-01-19", "date-in-future"),
        ("2027-01-17", "mail-before-letter"),
    ] {
        let input = MarkMail {
            letters: vec![id],
            posted: true,
            sent_on: day.into(),
        };
        let failed = mark(&mut scene.office, input, &mut NoProgress);
        assert!(
            matches!(failed, Err(Failed::Invalid(p)) if p.0[0].problem == problem),
            "{day}"
        );
    }
    assert_eq!(entries(&scene.office).unwrap(), before);
    gone(&mut scene, &[id], true).unwrap();
    assert_eq!(states(&scene), [MailState::Posted]);
}

/// The sentence above the outbox counts people, not their letters.
#[test]
fn somebody_with_two_letters_and_no_address_is_one_person_without_one() {
    let mut scene = scene();
    let person = scene.person("Siân Example", LanguageChoice::En);
    for _ in 0..2 {
        let bid = scene.bid(person, "eligible");
        scene.decide(bid, Decided::of(Outcome::NotFunded));
        issue(&mut scene, bid);
    }
    let other = issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "other@example.org",
    );
    let counts = outbox(&scene, &[]).counts;
    assert_eq!((counts.people, counts.without_address), (2, 1));
    assert_eq!(counts.no_address, 2, "letters");
    // Whoever lost the address that a draft was to go to is without one as well.
    opened(&mut scene, other);
    change_email(&mut scene, other, "");
    let counts = outbox(&scene, &[]).counts;
    assert_eq!((counts.people, counts.without_address), (2, 2));
    assert_eq!((counts.no_address, counts.contradicting), (2, 1));
}

#[test]
fn a_draft_whose_letter_tells_what_is_not_so_any_more_is_told_apart() {
    let mut scene = scene();
    let person = scene.person("Siân Example", LanguageChoice::En);
    let bid = scene.bid(person, "eligible");
    scene.decide(bid, Decided::of(Outcome::NotFunded));
    let id = issue(&mut scene, bid);
    change_email(&mut scene, id, "sian@example.org");
    scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
    // Before anybody made a draft of it: nothing of it is to be sent, and nobody to be written to.
    assert_eq!(states(&scene), [MailState::Overtaken]);
    let before = outbox(&scene, &[MailState::Overtaken]);
    assert_eq!((before.total, before.counts.contradicting), (1, 1));
    assert_eq!((before.counts.people, before.counts.to_send), (0, 0));
    assert_eq!(outbox(&scene, &[MailState::ToSend]).total, 0);
    let made = draft(&mut scene.office, DraftMail { letter: id });
    assert_eq!(refused(made.unwrap_err()), "mail-overtaken");
    scene.plant(|tx| tx.plant_state(bid, "decided"));
    opened(&mut scene, id);
    scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
    let found = outbox(&scene, &[MailState::Overtaken]);
    assert_eq!((found.total, found.counts.contradicting), (1, 1));
    assert_eq!(found.counts.drafted, 0);
    assert_eq!(outbox(&scene, &[MailState::Drafted]).total, 0);
    assert_eq!(outbox(&scene, &[MailState::Renewed]).total, 0);
    // Overtaken is said before that it would say something else.
    change_email(&mut scene, id, "new@example.org");
    assert_eq!(shown(&scene, id).line.state, MailState::Overtaken);
    change_email(&mut scene, id, "sian@example.org");
    scene.plant(|tx| tx.plant_state(bid, "decided"));
    assert_eq!(states(&scene), [MailState::Drafted]);
}
