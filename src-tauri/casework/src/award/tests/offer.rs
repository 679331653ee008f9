//! The award that comes with its offer.

use scheme::award::{AwardState, Block, Party, SubsidyStage};
use scheme::call::Template;
use scheme::decision::Outcome;
use scheme::form::AttachedFile;
use scheme::language::LanguageChoice;
use scheme::mail::MailState;
use scheme::{ApplicationId, LetterId, Pence};
use store::award::{AwardRow, SignatureRow};
use store::letter::LetterRow;
use wire::award::ListAwards;
use wire::letter::{ReissueLetter, VoidLetter};

use super::super::*;
use super::{award_of, day, issued};
use crate::letter::scene::{Decided, Scene};
use crate::testing::{entries, last_entry};
use crate::{Failed, letter, mail};

fn voided(scene: &mut Scene, id: LetterId) -> Result<(), Failed> {
    let input = VoidLetter {
        letter: id,
        reason: "The wrong sum".into(),
        based_on: scene.office.read().last_entry("letter", id).unwrap(),
    };
    letter::void(&mut scene.office, input).map(drop)
}

fn reissued(scene: &mut Scene, id: LetterId) -> Result<LetterId, Failed> {
    let input = ReissueLetter {
        letter: id,
        reason: "The address was wrong".into(),
        override_reason: String::new(),
        based_on: scene.office.read().last_entry("letter", id).unwrap(),
    };
    letter::reissue(&mut scene.office, input).map(|view| view.id)
}

fn sign(scene: &mut Scene, award: &AwardRow, party: Party) {
    let row = |id| SignatureRow {
        id,
        award: award.id,
        party,
        name: "Siân Example".into(),
        role: String::new(),
        signed_on: award.offered_on,
        received_on: award.offered_on,
        page: AttachedFile {
            name: "page.pdf".into(),
            media: "application/pdf".into(),
            size: 5,
            sha256: "00".into(),
        },
    };
    scene.plant(|tx| {
        let id = tx.new_id();
        tx.add_award_signature(&row(id))
    });
}

fn letters(scene: &Scene, bid: ApplicationId) -> Vec<LetterRow> {
    scene.office.read().letters_of(bid).unwrap()
}

#[test]
fn an_award_is_offered_with_its_letter_and_by_no_other() {
    let mut scene = Scene::new(Template::SeedFund);
    let funded = scene.decided(Outcome::FundWithConditions, LanguageChoice::En);
    let not_funded = scene.decided(Outcome::NotFunded, LanguageChoice::En);
    let letter = issued(&mut scene, funded);
    issued(&mut scene, not_funded);
    assert_eq!(award_of(&scene, not_funded), None);
    let award = award_of(&scene, funded).unwrap();
    assert_eq!(
        (award.state, award.letter, award.organisation),
        (AwardState::Offered, letter, scene.home)
    );
    assert_eq!(award.amount(), Pence(987_650));
    // Dated 18 January: 28 days to accept, six months to start.
    assert_eq!(
        [award.offered_on, award.accept_by, award.latest_start],
        [day("2027-01-18"), day("2027-02-15"), day("2027-07-18")]
    );
    assert_eq!(
        [award.starts_on, award.ends_on],
        [day("2027-03-01"), day("2027-08-31")]
    );
    let conditions = scene.office.read().award_conditions(award.id).unwrap();
    assert_eq!(conditions.len(), 1);
    assert_eq!(conditions[0].due_on, Some(day("2027-02-26")));
    let view = show(&scene.office, award.id).unwrap();
    assert_eq!(
        view.blocks,
        [
            Block::NotAccepted,
            Block::AwardeeUnsigned,
            Block::HostUnsigned,
            Block::ConditionUnmet,
            Block::BankUnverified
        ]
    );
    assert_eq!(
        (view.subsidy, view.conditions_unmet),
        (SubsidyStage::NotAsked, 1)
    );
    assert_eq!(view.based_on, entries(&scene.office).unwrap() - 1);
    let listed = list(
        &scene.office,
        ListAwards {
            limit: 10,
            ..ListAwards::default()
        },
    )
    .unwrap();
    assert_eq!((listed.total, listed.rows[0].id), (1, award.id));
    assert_eq!(listed.rows[0].amount, Pence(987_650));
    let found = scene.office.read().search("TEST-2026-001", 10).unwrap();
    assert!(
        found
            .iter()
            .any(|hit| hit.noun == "award" && hit.id == award.id.0)
    );
}

#[test]
fn an_offer_that_is_made_anew_dates_the_same_award_anew_and_one_taken_back_takes_it_away() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let first = issued(&mut scene, bid);
    let award = award_of(&scene, bid).unwrap();
    let second = reissued(&mut scene, first).unwrap();
    assert_eq!(
        award_of(&scene, bid).unwrap(),
        AwardRow {
            letter: second,
            ..award.clone()
        }
    );
    voided(&mut scene, second).unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "void-letter");
    assert_eq!(award_of(&scene, bid), None);
    assert!(
        scene
            .office
            .read()
            .award_conditions(award.id)
            .unwrap()
            .is_empty()
    );
    // What is offered in its place is another award.
    issued(&mut scene, bid);
    assert_ne!(award_of(&scene, bid).unwrap().id, award.id);
}

#[test]
fn an_offer_that_somebody_signed_is_neither_voided_nor_made_anew_nor_its_decision_reversed() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let letter = issued(&mut scene, bid);
    let award = award_of(&scene, bid).unwrap();
    sign(&mut scene, &award, Party::Host);
    let before = entries(&scene.office).unwrap();
    let refused = |found: Result<(), Failed>, rule: &str| {
        assert!(
            matches!(&found, Err(Failed::Refused(r)) if r.rule == rule),
            "{found:?}"
        );
    };
    refused(voided(&mut scene, letter), "award-signed");
    refused(reissued(&mut scene, letter).map(drop), "award-signed");
    for state in AwardState::ALL
        .iter()
        .filter(|s| **s != AwardState::Offered)
    {
        let row = AwardRow {
            state: *state,
            ..award.clone()
        };
        scene.plant(|tx| tx.put_award(&row));
        refused(voided(&mut scene, letter), "award-answered");
        refused(reissued(&mut scene, letter).map(drop), "award-answered");
    }
    let planted = i64::try_from(AwardState::ALL.len() - 1).unwrap();
    assert_eq!(
        entries(&scene.office).unwrap(),
        before + planted,
        "nothing is left behind"
    );
    assert_eq!(letters(&scene, bid).len(), 1);
}

#[test]
fn a_letter_that_says_otherwise_takes_the_award_away() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::NotFunded, LanguageChoice::En);
    let first = issued(&mut scene, bid);
    scene.decide(bid, Decided::of(Outcome::Fund));
    reissued(&mut scene, first).unwrap();
    assert!(award_of(&scene, bid).is_some());
}

#[test]
fn an_offer_that_was_declined_or_has_lapsed_is_not_sent_any_more() {
    let mut scene = Scene::new(Template::SeedFund);
    let bid = scene.decided(Outcome::Fund, LanguageChoice::En);
    let letter = issued(&mut scene, bid);
    let award = award_of(&scene, bid).unwrap();
    let before = mail::show(&scene.office, letter).unwrap().line.state;
    assert_ne!(before, MailState::Overtaken);
    for state in AwardState::ALL {
        let row = AwardRow {
            state: *state,
            ..award.clone()
        };
        scene.plant(|tx| tx.put_award(&row));
        let over = matches!(state, AwardState::Declined | AwardState::Lapsed);
        let expected = if over { MailState::Overtaken } else { before };
        let found = mail::show(&scene.office, letter).unwrap().line.state;
        assert_eq!(found, expected, "{state:?}");
    }
}
