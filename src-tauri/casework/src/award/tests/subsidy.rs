//! Minimal financial assistance to an enterprise and its group.

use scheme::award::{AwardState, AwardStep, Block, SubsidyStage};
use scheme::call::Template;
use scheme::decision::Outcome;
use scheme::people::Sector;
use scheme::{AwardId, OrganisationId, Pence};
use store::award::SubsidyRow;
use wire::award::{ConfirmSubsidy, GiveSubsidy, NotifySubsidy, TypedAssistance};

use super::super::*;
use super::{accepted, leaves_nothing, offered, problems, rule, view};
use crate::Failed;
use crate::letter::scene::Scene;
use crate::testing::last_entry;

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

fn notify(scene: &mut Scene, award: AwardId, on: &str, amount: &str) -> Result<(), Failed> {
    let input = NotifySubsidy {
        award,
        on: on.into(),
        amount: amount.into(),
        based_on: view(scene, award).based_on,
    };
    notify_subsidy(&mut scene.office, input).map(drop)
}

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

fn give(scene: &mut Scene, award: AwardId, on: &str) -> Result<(), Failed> {
    let input = GiveSubsidy {
        award,
        on: on.into(),
        based_on: view(scene, award).based_on,
    };
    give_subsidy(&mut scene.office, input).map(drop)
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
    let found = leaves_nothing(&mut scene, |s| notify(s, award, "2027-01-18", "1"));
    assert_eq!(rule(found), "subsidy-no-enterprise");
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
    for (on, amount, expected) in [
        ("", "", vec!["on missing", "amount missing"]),
        (
            "2027-01-17",
            "0",
            vec!["on day-before-offer", "amount subsidy-nothing"],
        ),
        (
            "2027-01-19",
            "9876.51",
            vec!["on date-in-future", "amount subsidy-over-award"],
        ),
        ("2027-01-18", "1e3", vec!["amount not-an-amount"]),
    ] {
        let found = leaves_nothing(&mut scene, |s| notify(s, award, on, amount));
        assert_eq!(problems(found), expected);
    }
    notify(&mut scene, award, "2027-01-18", "9,876.50").unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(
        (act.as_str(), &facts.0["amount"]),
        ("notify-subsidy", &Pence(987_650).into())
    );
    assert_eq!(
        rule(give(&mut scene, award, "2027-01-18")),
        "subsidy-out-of-turn"
    );
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
    give(&mut scene, award, "2027-01-18").unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "give-subsidy");
    assert_eq!(view(&scene, award).blocks, [Block::BankUnverified]);
    assert_eq!(
        rule(give(&mut scene, award, "2027-01-18")),
        "subsidy-out-of-turn"
    );
}

#[test]
fn a_subsidy_is_given_only_once_both_have_signed() {
    let mut scene = enterprise();
    let award = offered(&mut scene, Outcome::Fund);
    assert_eq!(view(&scene, award).next, Some(AwardStep::NotifySubsidy));
    notify(&mut scene, award, "2027-01-18", "9876.50").unwrap();
    confirm(&mut scene, award, &[]).unwrap();
    let found = leaves_nothing(&mut scene, |s| give(s, award, "2027-01-18"));
    assert_eq!(rule(found), "subsidy-not-accepted");
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
    notify(&mut scene, award, "2027-01-18", "9876.50").unwrap();
    // What the enterprise declares is kept, whatever it comes to; giving is refused with the figures.
    confirm(&mut scene, award, &[("A council", "0.01", "2025-05-01")]).unwrap();
    let shown = show_acceptance(&scene.office, award)
        .unwrap()
        .subsidy
        .unwrap();
    assert!(shown.over);
    assert_eq!(shown.beside.iter().filter(|line| line.counts).count(), 2);
    let found = leaves_nothing(&mut scene, |s| give(s, award, "2027-01-18"));
    match found {
        Err(Failed::Refused(refusal)) => {
            assert_eq!(refusal.rule, "subsidy-over-limit");
            assert_eq!(refusal.facts.0["over"], Pence(1).into());
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(
        view(&scene, award).blocks,
        [Block::SubsidyUnconfirmed, Block::BankUnverified]
    );
    // From 1 April the oldest year counts no more.
    scene.clock.set("2027-04-01T10:00:00Z");
    let early = leaves_nothing(&mut scene, |s| give(s, award, "2027-03-31"));
    assert_eq!(rule(early), "subsidy-over-limit");
    give(&mut scene, award, "2027-04-01").unwrap();
}

#[test]
fn what_the_hub_itself_gave_over_the_limit_is_not_even_notified() {
    let mut scene = enterprise();
    let home = scene.home;
    let award = offered(&mut scene, Outcome::Fund);
    gave(&mut scene, home, Pence(30_512_351), "2026-12-01");
    let found = leaves_nothing(&mut scene, |s| notify(s, award, "2027-01-18", "9876.50"));
    assert_eq!(rule(found), "subsidy-over-limit");
    notify(&mut scene, award, "2027-01-18", "9876.49").unwrap();
}
