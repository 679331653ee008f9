use scheme::hold::Holdable;
use scheme::{Fact, Facts};
use wire::hold::{HoldsView, LiftHold, ListHolds, PlaceHold};

use super::*;
use crate::panel::scene::{Scene, problems_of, rule_of};
use crate::testing::{entries, last_entry};

fn holding(scene: &mut Scene, noun: Holdable, record: Uuid) -> Result<HoldsView, Failed> {
    let reason = "Complaint of 3 December".to_owned();
    place(
        &mut scene.office,
        PlaceHold {
            noun,
            record,
            reason,
        },
    )
}

fn lifting(scene: &mut Scene, view: &HoldsView) -> Result<HoldsView, Failed> {
    let input = LiftHold {
        hold: view.holds[0].id,
        reason: "The complaint is closed".into(),
        based_on: view.holds[0].based_on,
    };
    lift(&mut scene.office, input)
}

#[test]
fn a_hold_is_placed_and_lifted_with_reasons() {
    let mut scene = Scene::new();
    let bid = scene.bid(10_000);
    let view = holding(&mut scene, Holdable::Application, bid.0).unwrap();
    let told = Facts::none().with("record", Fact::record("application", bid));
    assert_eq!(
        last_entry(&scene.office).unwrap(),
        ("place-hold".to_owned(), told.clone())
    );
    assert!(view.holds[0].stands);
    assert_eq!(view.holds[0].placed_by, "First Coordinator");
    let before = entries(&scene.office).unwrap();
    let again = holding(&mut scene, Holdable::Application, bid.0);
    assert_eq!(rule_of(again), "held-already");
    let input = LiftHold {
        hold: view.holds[0].id,
        reason: " ".into(),
        based_on: 0,
    };
    assert_eq!(
        problems_of(lift(&mut scene.office, input)),
        ["reason missing"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    let lifted = lifting(&mut scene, &view).unwrap();
    assert_eq!(
        last_entry(&scene.office).unwrap(),
        ("lift-hold".to_owned(), told)
    );
    assert!(!lifted.holds[0].stands);
    assert_eq!(lifted.holds[0].lift_reason, "The complaint is closed");
    assert_eq!(rule_of(lifting(&mut scene, &lifted)), "hold-lifted");
    // Taken back, it stands again.
    let last = entries(&scene.office).unwrap();
    crate::history::tests::undo(&mut scene.office, last).unwrap();
    let all = list(&scene.office, ListHolds::default()).unwrap();
    assert!(all.holds[0].stands);
}

#[test]
fn nothing_that_is_not_there_is_held() {
    let mut scene = Scene::new();
    let none = holding(&mut scene, Holdable::Person, Uuid::from_u128(5));
    assert!(matches!(none, Err(Failed::NotFound)));
}

#[test]
fn a_hold_reaches_what_belongs_to_its_record() {
    let mut scene = Scene::new();
    let (lead, home) = scene.person("Ann");
    let bid = scene.bid(10_000);
    let of_ann = scene.bid_with(10_000, lead, home);
    for (noun, record, reaches) in [
        (Holdable::Person, lead.0, [true, true, false]),
        (Holdable::Organisation, home.0, [true, true, false]),
        (Holdable::Application, of_ann.0, [true, true, false]),
        (Holdable::Call, scene.call.0, [true, true, true]),
    ] {
        let view = holding(&mut scene, noun, record).unwrap();
        let read = scene.office.read();
        let found = [
            none_over(&read, "person", lead.0),
            none_over(&read, "application", of_ann.0),
            none_over(&read, "application", bid.0),
        ];
        let found = found.map(|over| over.is_err_and(|refusal| refusal.rule == "held"));
        assert_eq!(found, reaches, "{noun:?}");
        lifting(&mut scene, &view).unwrap();
        assert_eq!(none_over(&scene.office.read(), "person", lead.0), Ok(()));
    }
}
