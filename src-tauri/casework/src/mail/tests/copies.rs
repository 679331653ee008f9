//! Who has a copy of a mail.

use scheme::call::Template;
use scheme::decision::Outcome;
use scheme::language::LanguageChoice;
use scheme::mail::MailState;
use scheme::{ApplicationId, LetterId};

use super::{Decided, Scene, issue, issued, opened, outbox, scene, shown};

/// Who has a copy of a letter, and at which address.
fn copies(scene: &Scene, letter: LetterId) -> Vec<String> {
    let copies = shown(scene, letter).line.copies;
    let said = |copy: &wire::mail::MailCopy| format!("{}: {}", copy.name, copy.address);
    copies.iter().map(said).collect()
}

#[test]
fn the_organisation_that_holds_an_award_has_a_copy_of_its_mails() {
    let mut scene = scene();
    let offer = issued(
        &mut scene,
        Outcome::Fund,
        LanguageChoice::En,
        "sian@example.org",
    );
    let refused = issued(
        &mut scene,
        Outcome::NotFunded,
        LanguageChoice::En,
        "owen@example.org",
    );
    let file = opened(&mut scene, offer);
    assert!(!file.contains("Cc:"), "it has no address: {file}");
    let copied_to = |scene: &mut Scene, email: &str| {
        scene.plant(|tx| {
            let bid = bid_of(tx, offer)?;
            let award = tx.award_of(bid)?.unwrap();
            let mut row = tx.organisation(award.organisation)?.unwrap();
            row.details.email = email.into();
            tx.put_organisation(&row)
        });
    };
    assert_eq!(copies(&scene, offer), ["Swansea University: "]);
    assert_eq!(outbox(&scene, &[]).counts.copies_without_address, 1);
    copied_to(&mut scene, "research@example.org");
    let line = shown(&scene, offer).line;
    assert_eq!(
        copies(&scene, offer),
        ["Swansea University: research@example.org"]
    );
    assert_eq!(outbox(&scene, &[]).counts.copies_without_address, 0);
    assert_eq!(line.state, MailState::Renewed, "its draft has no copy");
    let file = opened(&mut scene, offer);
    let head = file.split("\r\n\r\n").next().unwrap();
    assert!(head.contains("Cc: "), "{head}");
    assert!(head.contains("<research@example.org>"), "{head}");
    assert_eq!(shown(&scene, offer).line.state, MailState::Drafted);
    // It is told nothing of what it does not hold, and nobody is written to twice.
    assert_eq!(copies(&scene, refused), [""; 0]);
    assert!(!opened(&mut scene, refused).contains("Cc:"));
    copied_to(&mut scene, "Sian@example.org");
    assert_eq!(copies(&scene, offer), [""; 0]);
}

#[test]
fn a_host_has_a_copy_at_whoever_answers_there() {
    let mut scene = Scene::new(Template::Secondment);
    scene.check_welsh();
    let mut person = |name: &str, email: &str| {
        let person = scene.person(name, LanguageChoice::En);
        scene.plant(|tx| {
            let mut row = tx.person(person)?.unwrap();
            row.details.email = email.into();
            tx.put_person(&row)?;
            Ok(person)
        })
    };
    let secondee = person("Siân Example", "sian@example.org");
    let contact = person("Tomos Example", "tomos@example.org");
    let bid = scene.bid_with(secondee, "eligible", Some(contact));
    scene.decide(bid, Decided::of(Outcome::Fund));
    let offer = issue(&mut scene, bid);
    let to_both = [
        "Swansea University: ",
        "Cwmni Dychmygol Ltd: tomos@example.org",
    ];
    assert_eq!(copies(&scene, offer), to_both);
    // Only who has an address is on the draft.
    let file = opened(&mut scene, offer);
    let head = file.split("\r\n\r\n").next().unwrap();
    let cc = head.lines().find(|line| line.starts_with("Cc:")).unwrap();
    assert!(
        cc.contains("<tomos@example.org>") && !cc.contains("Swansea"),
        "{cc}"
    );
    // Without one, the host's own address is taken.
    let host = scene.host;
    scene.plant(|tx| {
        let mut row = tx.person(contact)?.unwrap();
        row.details.email = String::new();
        tx.put_person(&row)?;
        let mut row = tx.organisation(host)?.unwrap();
        row.details.email = "post@example.org".into();
        tx.put_organisation(&row)
    });
    assert_eq!(
        copies(&scene, offer)[1],
        "Cwmni Dychmygol Ltd: post@example.org"
    );
    assert_eq!(shown(&scene, offer).line.state, MailState::Renewed);
}

fn bid_of(tx: &store::Writing<'_>, letter: LetterId) -> Result<ApplicationId, store::StoreError> {
    let letter = tx.letter(letter)?.ok_or(store::StoreError::Missing)?;
    Ok(letter.subject.application().unwrap())
}
