//! Issuing, once each.

use super::*;

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
    assert!(facts.0.contains_key("letter") && facts.0.contains_key("of"));
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
        due: vec![],
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
        due: vec![],
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
    assert_eq!(taken.name, "TEST-2026-001-award-offer.pdf");
    assert_eq!(read().base64, taken.base64);
    let shown = show(&scene.office, letter).unwrap();
    assert_eq!(shown.address[0], "Siân Example");
    assert_eq!(shown.line.name, "Another Name");
}
