//! Signing an offer, giving it more time, turning it down, letting it lapse.

use scheme::award::{AwardState, AwardStep, Block, Party};
use scheme::call::Template;
use scheme::decision::Outcome;
use wire::award::{DeclineOffer, ExtendAcceptance, LapseOffer, RecordSignature, ShowAwardFile};

use super::super::*;
use super::{leaves_nothing, offered, problems, rule, signature, view};
use crate::history::tests::{undo, why_not};
use crate::letter::scene::Scene;
use crate::testing::{entries, last_entry};

#[test]
fn an_offer_is_accepted_by_the_second_of_two_signatures() {
    let mut scene = Scene::new(Template::SeedFund);
    let award = offered(&mut scene, Outcome::Fund);
    assert_eq!(view(&scene, award).next, Some(AwardStep::Sign));
    let input = signature(&mut scene, award, Party::Host);
    let found = sign(&mut scene.office, input.clone()).unwrap();
    assert_eq!(
        (found.state, &found.signed[..]),
        (AwardState::Offered, &[Party::Host][..])
    );
    let again = RecordSignature {
        based_on: found.based_on,
        ..input.clone()
    };
    let again = leaves_nothing(&mut scene, |s| sign(&mut s.office, again));
    assert_eq!(rule(again), "award-signed-already");
    let stale = leaves_nothing(&mut scene, |s| sign(&mut s.office, input));
    assert!(matches!(stale, Err(crate::Failed::Stale)), "{stale:?}");
    let input = signature(&mut scene, award, Party::Awardee);
    let found = sign(&mut scene.office, input).unwrap();
    assert_eq!(found.state, AwardState::Accepted);
    assert_eq!(found.blocks, [Block::BankUnverified]);
    assert_eq!(found.next, Some(AwardStep::ConfirmStart));
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "record-signature");
    assert_eq!(facts.0["party"], Party::Awardee.fact());
    assert_eq!(facts.0["state"], AwardState::Accepted.fact());
    let shown = show_acceptance(&scene.office, award).unwrap();
    assert_eq!(shown.signatures.len(), 2);
    let input = ShowAwardFile {
        award,
        sha256: shown.signatures[0].page.sha256.clone(),
    };
    assert_eq!(show_file(&scene.office, input).unwrap().name, "page.pdf");
    let input = ShowAwardFile {
        award,
        sha256: "00".into(),
    };
    assert!(matches!(
        show_file(&scene.office, input),
        Err(crate::Failed::NotFound)
    ));
    // The first signature rests on the second; the second is undone, and the award is offered again.
    let last = entries(&scene.office).unwrap();
    assert_eq!(why_not(&mut scene.office, last - 1), "undo-award-accepted");
    undo(&mut scene.office, last).unwrap();
    assert_eq!(view(&scene, award).state, AwardState::Offered);
    assert_eq!(
        view(&scene, award).blocks,
        [
            Block::NotAccepted,
            Block::AwardeeUnsigned,
            Block::BankUnverified
        ]
    );
}

#[test]
fn every_problem_of_a_signature_is_found_at_once() {
    let mut scene = Scene::new(Template::SeedFund);
    let award = offered(&mut scene, Outcome::Fund);
    let empty = RecordSignature {
        award,
        party: Some(Party::Host),
        name: " ".into(),
        role: String::new(),
        signed_on: String::new(),
        received_on: "2027-02-30".into(),
        page: None,
        based_on: view(&scene, award).based_on,
    };
    let found = leaves_nothing(&mut scene, |s| sign(&mut s.office, empty.clone()));
    assert_eq!(
        problems(found),
        [
            "name missing",
            "role missing",
            "signedOn missing",
            "receivedOn not-a-date",
            "page missing"
        ]
    );
    scene
        .office
        .offer_file("text", "page.txt", b"I accept.".to_vec());
    let input = RecordSignature {
        page: Some("text".into()),
        ..signature(&mut scene, award, Party::Awardee)
    };
    assert_eq!(
        problems(sign(&mut scene.office, input)),
        ["page file-wrong-kind"]
    );
    // The awardee signs for themselves: their role need not be said.
    let input = RecordSignature {
        role: String::new(),
        ..signature(&mut scene, award, Party::Awardee)
    };
    sign(&mut scene.office, input).unwrap();
}

#[test]
fn a_signature_that_came_too_late_waits_for_more_time() {
    let mut scene = Scene::new(Template::SeedFund);
    let award = offered(&mut scene, Outcome::Fund);
    scene.clock.set("2027-02-20T10:00:00Z");
    assert_eq!(view(&scene, award).next, Some(AwardStep::Lapse));
    let late = |scene: &mut Scene| RecordSignature {
        signed_on: "2027-02-14".into(),
        received_on: "2027-02-16".into(),
        ..signature(scene, award, Party::Awardee)
    };
    let input = late(&mut scene);
    let found = leaves_nothing(&mut scene, |s| sign(&mut s.office, input));
    assert_eq!(problems(found), ["receivedOn received-after-offer"]);
    let more = ExtendAcceptance {
        award,
        until: "2027-02-15".into(),
        reason: String::new(),
        based_on: view(&scene, award).based_on,
    };
    let found = leaves_nothing(&mut scene, |s| extend(&mut s.office, more.clone()));
    assert_eq!(
        problems(found),
        ["until extension-not-later", "reason missing"]
    );
    let more = ExtendAcceptance {
        until: "2027-02-28".into(),
        reason: "The host’s signatory was away.".into(),
        ..more
    };
    let found = extend(&mut scene.office, more).unwrap();
    assert_eq!(found.accept_by, "2027-02-28");
    assert_eq!(last_entry(&scene.office).unwrap().0, "extend-acceptance");
    let extended = entries(&scene.office).unwrap();
    let input = late(&mut scene);
    sign(&mut scene.office, input).unwrap();
    let shown = show_acceptance(&scene.office, award).unwrap();
    assert_eq!(shown.extensions[0].was_on, "2027-02-15");
    // The signature rests on the longer time.
    assert_eq!(
        why_not(&mut scene.office, extended),
        "undo-award-signed-since"
    );
}

#[test]
fn an_offer_is_turned_down_by_somebody_on_a_day() {
    let mut scene = Scene::new(Template::SeedFund);
    let award = offered(&mut scene, Outcome::Fund);
    let input = DeclineOffer {
        award,
        told_by: String::new(),
        on: "2027-01-19".into(),
        reason: String::new(),
        based_on: view(&scene, award).based_on,
    };
    let found = leaves_nothing(&mut scene, |s| decline(&mut s.office, input.clone()));
    assert_eq!(problems(found), ["toldBy missing", "on date-in-future"]);
    let input = DeclineOffer {
        told_by: "Siân Example".into(),
        on: "2027-01-18".into(),
        reason: "A post elsewhere.".into(),
        ..input
    };
    let found = decline(&mut scene.office, input.clone()).unwrap();
    assert_eq!(
        (found.state, found.told_by.as_str()),
        (AwardState::Declined, "Siân Example")
    );
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "decline-offer");
    assert_eq!(facts.0["freed"], scheme::Pence(987_650).into());
    let again = DeclineOffer {
        based_on: found.based_on,
        ..input
    };
    let again = leaves_nothing(&mut scene, |s| decline(&mut s.office, again));
    assert_eq!(rule(again), "award-not-offered");
    let last = entries(&scene.office).unwrap();
    undo(&mut scene.office, last).unwrap();
    assert_eq!(view(&scene, award).state, AwardState::Offered);
}

#[test]
fn an_offer_lapses_once_its_last_day_is_over() {
    let mut scene = Scene::new(Template::SeedFund);
    let award = offered(&mut scene, Outcome::Fund);
    let input = LapseOffer {
        award,
        based_on: view(&scene, award).based_on,
    };
    scene.clock.set("2027-02-15T23:59:59Z");
    let found = leaves_nothing(&mut scene, |s| lapse(&mut s.office, input.clone()));
    assert_eq!(rule(found), "lapse-too-soon");
    scene.clock.set("2027-02-16T00:00:00Z");
    let found = lapse(&mut scene.office, input).unwrap();
    assert_eq!(
        (found.state, found.state_on.as_str()),
        (AwardState::Lapsed, "2027-02-16")
    );
    assert_eq!(last_entry(&scene.office).unwrap().0, "lapse-offer");
}
