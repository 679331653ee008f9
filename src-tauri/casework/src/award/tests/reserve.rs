//! Money that nobody took, and the next in reserve.

use std::collections::BTreeSet;

use scheme::award::AwardState;
use scheme::call::{Heading, Template};
use scheme::decision::{Outcome, ReversalKind};
use scheme::language::LanguageChoice;
use scheme::letter::LetterKind;
use scheme::today::DueKind;
use scheme::{ApplicationId, CoordinatorId, Pence};
use wire::award::DeclineOffer;
use wire::decision::{PromoteReserve, TypedLine};

use super::{award_of, issued, leaves_nothing, problems, rule, view};
use crate::decision;
use crate::history::tests::why_not;
use crate::letter::scene::{Decided, Scene};
use crate::testing::{entries, last_entry};

const PIN: &str = "4321";

/// One offer of £9,876.50, two bids in reserve at places 1 and 2, of the template’s pot.
fn scene() -> (Scene, ApplicationId, [ApplicationId; 2]) {
    let mut scene = Scene::new(Template::SeedFund);
    let funded = scene.decided(Outcome::Fund, LanguageChoice::En);
    let reserve = [1, 2].map(|place| {
        let person = scene.person("Owen Example", LanguageChoice::En);
        let bid = scene.bid(person, "eligible");
        scene.decide(bid, Decided::of(Outcome::Reserve));
        scene.plant(|tx| {
            let mut row = tx.decision_of(bid)?.ok_or(store::StoreError::Missing)?;
            row.reserve_order = Some(place);
            tx.put_decision(&row)
        });
        issued(&mut scene, bid);
        bid
    });
    let hash = scene.office.pin_hash(PIN).unwrap();
    let second = second(&scene);
    scene.plant(|tx| tx.put_pin(second, &hash));
    (scene, funded, reserve)
}

fn promotion(scene: &Scene, bid: ApplicationId, pounds: &str) -> PromoteReserve {
    PromoteReserve {
        application: bid,
        lines: vec![TypedLine {
            heading: Heading::Travel,
            amount: pounds.into(),
        }],
        reason: String::new(),
        second: Some(second(scene)),
        pin: PIN.into(),
        based_on: decision::show(&scene.office, bid).unwrap().based_on,
    }
}

fn second(scene: &Scene) -> CoordinatorId {
    scene.office.read().coordinators().unwrap()[1].id
}

fn declined(scene: &mut Scene, bid: ApplicationId) -> i64 {
    issued(scene, bid);
    let award = award_of(scene, bid).unwrap().id;
    let input = DeclineOffer {
        award,
        told_by: "Siân Example".into(),
        on: "2027-01-18".into(),
        reason: String::new(),
        based_on: view(scene, award).based_on,
    };
    super::super::decline(&mut scene.office, input).unwrap();
    entries(&scene.office).unwrap()
}

fn due_today(scene: &mut Scene) -> BTreeSet<DueKind> {
    let today = crate::today::show(&mut scene.office).unwrap();
    today.due.iter().map(|line| line.kind).collect()
}

#[test]
fn money_that_was_declined_is_the_next_ones_in_reserve() {
    let (mut scene, funded, [first, _]) = scene();
    let before = decision::show_decisions(&scene.office, scene.call).unwrap();
    assert_eq!((before.awarded, before.reserve), (Pence(987_650), None));
    declined(&mut scene, funded);
    let shown = decision::show_decisions(&scene.office, scene.call).unwrap();
    assert_eq!((shown.awarded, shown.left), (Pence::ZERO, shown.pot));
    let free = shown.reserve.unwrap();
    assert_eq!(
        (free.freed, free.next.application, free.waiting),
        (Pence(987_650), first, 2)
    );
    assert!(due_today(&mut scene).contains(&DueKind::ReserveToPromote));
    let input = promotion(&scene, first, "7,500");
    let promoted = decision::promote(&mut scene.office, input).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "promote-reserve");
    assert_eq!(facts.0["amount"], Pence(750_000).into());
    let decided = promoted.decision.unwrap();
    assert_eq!(
        (decided.outcome, decided.amount),
        (Outcome::Fund, Pence(750_000))
    );
    assert_eq!(decided.locked_by.len(), 2);
    assert_eq!(promoted.reversals[0].kind, ReversalKind::Promoted);
    let last = entries(&scene.office).unwrap();
    assert_eq!(why_not(&mut scene.office, last), "undo-promoted");
    // Its award offer is due, as for any funded bid, and makes its award.
    let letter = issued(&mut scene, first);
    let kind = scene.office.read().letter(letter).unwrap().unwrap().kind;
    assert_eq!(kind, LetterKind::AwardOffer);
    assert_eq!(award_of(&scene, first).unwrap().state, AwardState::Offered);
}

#[test]
fn out_of_order_over_the_pot_and_by_one_alone_are_refused() {
    let (mut scene, funded, [first, next]) = scene();
    let declining = declined(&mut scene, funded);
    let input = promotion(&scene, next, "7,500");
    let found = leaves_nothing(&mut scene, |s| {
        decision::promote(&mut s.office, input.clone())
    });
    assert_eq!(problems(found), ["reason promote-out-of-order"]);
    let alone = PromoteReserve {
        second: Some(scene.office.read().coordinators().unwrap()[0].id),
        reason: "The first is abroad.".into(),
        ..input.clone()
    };
    let found = leaves_nothing(&mut scene, |s| decision::promote(&mut s.office, alone));
    assert_eq!(rule(found), "promote-same-person");
    let none = PromoteReserve {
        lines: vec![],
        ..promotion(&scene, first, "1")
    };
    assert_eq!(
        problems(decision::promote(&mut scene.office, none)),
        ["lines award-missing"]
    );
    let more = promotion(&scene, first, "10,000.01");
    assert_eq!(
        problems(decision::promote(&mut scene.office, more)),
        ["lines.0.amount more-than-asked"]
    );
    let funded_already = promotion(&scene, funded, "1");
    let found = leaves_nothing(&mut scene, |s| {
        let input = PromoteReserve {
            reason: "Again.".into(),
            ..funded_already
        };
        decision::promote(&mut s.office, input)
    });
    assert_eq!(rule(found), "promote-not-in-reserve");
    let reasoned = PromoteReserve {
        reason: "The first is abroad.".into(),
        ..input
    };
    decision::promote(&mut scene.office, reasoned).unwrap();
    // Nothing is left of a pot that is taken.
    scene.plant(|tx| {
        let mut row = tx.decision_of(next)?.ok_or(store::StoreError::Missing)?;
        row.lines = vec![(Heading::Travel, scene_pot())];
        tx.put_decision(&row)
    });
    let over = promotion(&scene, first, "0.01");
    let found = leaves_nothing(&mut scene, |s| decision::promote(&mut s.office, over));
    assert_eq!(rule(found), "lock-over-pot");
    assert_eq!(why_not(&mut scene.office, declining), "undo-award-over-pot");
}

fn scene_pot() -> Pence {
    scheme::call::from_template(Template::SeedFund)
        .unwrap()
        .money
        .pot
}
