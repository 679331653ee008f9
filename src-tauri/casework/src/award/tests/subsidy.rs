//! Minimal financial assistance to an enterprise and its group.

use scheme::award::{AwardState, AwardStep, Block, SubsidyStage};
use scheme::call::Template;
use scheme::decision::Outcome;
use scheme::letter::{DueLetter, LetterKind};
use scheme::people::Sector;
use scheme::{AwardId, OrganisationId, Pence};
use store::award::SubsidyRow;
use wire::award::{ConfirmSubsidy, TypedAssistance};
use wire::letter::{IssueLetters, VoidLetter};

use super::super::*;
use super::{accepted, leaves_nothing, offered, problems, rule, view};
use crate::Failed;
use crate::letter::scene::Scene;
use crate::testing::last_entry;
use crate::{NoProgress, letter};

/// An enterprise holds the money of a scene's bids.
fn enterprise() -> Scene {
    let mut scene = Scene::new(Template::SeedFund);
    let home = scene.home;
    scene.plant(|tx| {
        let mut row = tx.organisation(home)?.ok_or(store::StoreError::Missing)?;
        row.details.sector = Sector::Industry;
        tx.put_organisation(&row)
    });
    scene
}

/// Issues the letter of a kind about an award; answers what came of it.
fn tell(scene: &mut Scene, kind: LetterKind, award: AwardId) -> Vec<String> {
    let person = scene.office.read().award(award).unwrap().unwrap().person;
    let input = IssueLetters {
        call: None,
        due: vec![DueLetter {
            kind,
            basis: award.0,
            person: Some(person),
        }],
        override_reason: String::new(),
    };
    let done = letter::issue(&mut scene.office, input, &mut NoProgress).unwrap();
    let held = done.held.into_iter().flat_map(|line| line.problems.0);
    let held = held.map(|problem| problem.problem);
    held.chain(done.issued.iter().map(|_| "issued".to_owned()))
        .collect()
}

fn notify(scene: &mut Scene, award: AwardId) -> Vec<String> {
    tell(scene, LetterKind::SubsidyNotification, award)
}

fn give(scene: &mut Scene, award: AwardId) -> Vec<String> {
    tell(scene, LetterKind::SubsidyConfirmation, award)
}

/// Voids the letter of a kind about an award.
fn void(scene: &mut Scene, kind: LetterKind, award: AwardId) -> Result<(), Failed> {
    let read = scene.office.read();
    let bid = read.award(award).unwrap().unwrap().application;
    let letters = read.letters_of(bid).unwrap();
    let of = letters.iter().rfind(|letter| letter.kind == kind).unwrap();
    let input = VoidLetter {
        letter: of.id,
        reason: "Sent to another".into(),
        based_on: read.last_entry("letter", of.id).unwrap(),
    };
    letter::void(&mut scene.office, input).map(drop)
}

const NOTHING: [&str; 0] = [];

fn confirm(
    scene: &mut Scene,
    award: AwardId,
    declared: &[(&str, &str, &str)],
) -> Result<(), Failed> {
    scene
        .office
        .offer_file("letter", "letter.pdf", b"%PDF-1.7".to_vec());
    let input = ConfirmSubsidy {
        award,
        on: "2027-01-18".into(),
        by: "A Director".into(),
        document: Some("letter".into()),
        declared: declared
            .iter()
            .map(|(giver, amount, given_on)| TypedAssistance {
                giver: (*giver).into(),
                amount: (*amount).into(),
                given_on: (*given_on).into(),
            })
            .collect(),
        based_on: view(scene, award).based_on,
    };
    confirm_subsidy(&mut scene.office, input).map(drop)
}

/// Another award gave so much to an organisation on a day.
fn gave(scene: &mut Scene, to: OrganisationId, amount: Pence, on: &str) {
    let award = offered(scene, Outcome::Fund);
    scene.plant(|tx| {
        let mut row = tx.award(award)?.ok_or(store::StoreError::Missing)?;
        row.organisation = to;
        tx.put_award(&row)?;
        let id = tx.new_id();
        tx.put_award_subsidy(&SubsidyRow {
            id,
            award,
            amount,
            notified_on: super::day(on),
            confirmed_on: Some(super::day(on)),
            confirmed_by: String::new(),
            document: None,
            given_on: Some(super::day(on)),
        })
    });
}

#[test]
fn nothing_is_notified_to_an_organisation_that_is_no_enterprise() {
    let mut scene = Scene::new(Template::SeedFund);
    let award = offered(&mut scene, Outcome::Fund);
    assert_eq!(show_acceptance(&scene.office, award).unwrap().subsidy, None);
    let found = leaves_nothing(&mut scene, |s| notify(s, award));
    assert_eq!(found, NOTHING, "nothing is due");
}

#[test]
fn three_papers_in_turn_and_nothing_is_paid_before_the_last() {
    let mut scene = enterprise();
    let award = accepted(&mut scene, Outcome::Fund);
    let found = view(&scene, award);
    assert_eq!(
        (found.state, found.subsidy),
        (AwardState::Accepted, SubsidyStage::ToNotify)
    );
    assert_eq!(found.next, Some(AwardStep::NotifySubsidy));
    assert_eq!(
        found.blocks,
        [Block::SubsidyUnconfirmed, Block::BankUnverified]
    );
    let out_of_turn = leaves_nothing(&mut scene, |s| confirm(s, award, &[]));
    assert_eq!(rule(out_of_turn), "subsidy-out-of-turn");
    assert_eq!(leaves_nothing(&mut scene, |s| give(s, award)), NOTHING);
    assert_eq!(notify(&mut scene, award), ["issued"]);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(
        (act.as_str(), &facts.0["amount"]),
        ("issue-letter", &Pence(987_650).into())
    );
    let row = |scene: &Scene| scene.office.read().award_subsidy(award).unwrap();
    assert_eq!(
        row(&scene).map(|row| (row.amount, row.notified_on)),
        Some((Pence(987_650), super::day("2027-01-18")))
    );
    assert_eq!(leaves_nothing(&mut scene, |s| give(s, award)), NOTHING);
    // Voided, it is to be notified again.
    void(&mut scene, LetterKind::SubsidyNotification, award).unwrap();
    assert_eq!(row(&scene), None);
    assert_eq!(notify(&mut scene, award), ["issued"]);
    let odd = [
        ("", "x", "2027-01-19"),
        ("", "", ""),
        ("A council", "5000", "2027-01-19"),
    ];
    let found = leaves_nothing(&mut scene, |s| confirm(s, award, &odd));
    assert_eq!(
        problems(found),
        [
            "declared.0.giver missing",
            "declared.0.amount not-an-amount",
            "declared.0.givenOn declared-after-confirmation",
            "declared.2.givenOn declared-after-confirmation"
        ]
    );
    confirm(
        &mut scene,
        award,
        &[("A council", "5,000", "2026-06-01"), ("", "", "")],
    )
    .unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "confirm-subsidy");
    let shown = show_acceptance(&scene.office, award)
        .unwrap()
        .subsidy
        .unwrap();
    assert_eq!(
        (shown.stage, shown.before, shown.total),
        (
            SubsidyStage::ToConfirmBack,
            Pence(500_000),
            Pence(1_487_650)
        )
    );
    assert_eq!(
        view(&scene, award).blocks,
        [Block::SubsidyUnconfirmed, Block::BankUnverified]
    );
    let answered = leaves_nothing(&mut scene, |s| {
        void(s, LetterKind::SubsidyNotification, award)
    });
    assert_eq!(rule(answered), "subsidy-answered");
    scene.clock.set("2027-01-25T10:00:00Z");
    assert_eq!(give(&mut scene, award), ["issued"]);
    assert_eq!(
        row(&scene).unwrap().given_on,
        Some(super::day("2027-01-25"))
    );
    assert_eq!(view(&scene, award).blocks, [Block::BankUnverified]);
    assert_eq!(leaves_nothing(&mut scene, |s| give(s, award)), NOTHING);
    // What the letter gave is not given once it is void.
    void(&mut scene, LetterKind::SubsidyConfirmation, award).unwrap();
    assert_eq!(row(&scene).unwrap().given_on, None);
    assert_eq!(
        view(&scene, award).blocks,
        [Block::SubsidyUnconfirmed, Block::BankUnverified]
    );
    assert_eq!(give(&mut scene, award), ["issued"]);
    assert_eq!(view(&scene, award).blocks, [Block::BankUnverified]);
}

#[test]
fn an_offer_is_not_taken_back_while_the_notification_of_its_subsidy_stands() {
    let mut scene = enterprise();
    let award = offered(&mut scene, Outcome::Fund);
    assert_eq!(notify(&mut scene, award), ["issued"]);
    let told = leaves_nothing(&mut scene, |s| void(s, LetterKind::AwardOffer, award));
    assert_eq!(rule(told), "award-told");
    void(&mut scene, LetterKind::SubsidyNotification, award).unwrap();
    void(&mut scene, LetterKind::AwardOffer, award).unwrap();
    assert_eq!(scene.office.read().award(award).unwrap(), None);
}

#[test]
fn a_subsidy_is_given_only_once_both_have_signed() {
    let mut scene = enterprise();
    let award = offered(&mut scene, Outcome::Fund);
    assert_eq!(view(&scene, award).next, Some(AwardStep::NotifySubsidy));
    assert_eq!(notify(&mut scene, award), ["issued"]);
    confirm(&mut scene, award, &[]).unwrap();
    assert_eq!(leaves_nothing(&mut scene, |s| give(s, award)), NOTHING);
}

#[test]
fn the_whole_group_counts_to_the_penny_and_over_the_limit_nothing_is_given() {
    let mut scene = enterprise();
    let head = scene.host;
    let home = scene.home;
    let award = accepted(&mut scene, Outcome::Fund);
    // £315,000.00 with the award's £9,876.50; the oldest day that counts is 1 April 2024.
    gave(&mut scene, head, Pence(30_512_350), "2024-04-01");
    gave(&mut scene, head, Pence(99_999_999), "2024-03-31");
    let total = |scene: &Scene| {
        show_acceptance(&scene.office, award)
            .unwrap()
            .subsidy
            .unwrap()
            .total
    };
    // The giver is in no group with the enterprise yet.
    assert_eq!(total(&scene), Pence(987_650));
    scene.plant(|tx| {
        let mut row = tx.organisation(home)?.ok_or(store::StoreError::Missing)?;
        row.group_head = Some(head);
        tx.put_organisation(&row)
    });
    assert_eq!(total(&scene), Pence(31_500_000));
    assert_eq!(notify(&mut scene, award), ["issued"]);
    // What the enterprise declares is kept, whatever it comes to; giving is refused with the figures.
    confirm(&mut scene, award, &[("A council", "0.01", "2025-05-01")]).unwrap();
    let shown = show_acceptance(&scene.office, award)
        .unwrap()
        .subsidy
        .unwrap();
    assert!(shown.over);
    assert_eq!(shown.beside.iter().filter(|line| line.counts).count(), 2);
    let found = leaves_nothing(&mut scene, |s| give(s, award));
    assert_eq!(found, ["subsidy-over-limit"]);
    assert_eq!(
        view(&scene, award).blocks,
        [Block::SubsidyUnconfirmed, Block::BankUnverified]
    );
    // From 1 April the oldest year counts no more.
    scene.clock.set("2027-03-31T10:00:00Z");
    let early = leaves_nothing(&mut scene, |s| give(s, award));
    assert_eq!(early, ["subsidy-over-limit"]);
    scene.clock.set("2027-04-01T10:00:00Z");
    assert_eq!(give(&mut scene, award), ["issued"]);
}

#[test]
fn what_the_hub_itself_gave_over_the_limit_is_not_even_notified() {
    let mut scene = enterprise();
    let home = scene.home;
    let award = offered(&mut scene, Outcome::Fund);
    gave(&mut scene, home, Pence(30_512_351), "2026-12-01");
    let found = leaves_nothing(&mut scene, |s| notify(s, award));
    assert_eq!(found, ["subsidy-over-limit"]);
}
