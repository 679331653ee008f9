use scheme::hold::Holdable;
use scheme::retention::Retained;
use scheme::{Fact, Facts};
use store::application::WithdrawalRow;
use store::equality::EqualityFile;
use wire::disposal::DisposeOf;
use wire::equality::{RecordEqualityObjection, ShowEqualityReport};
use wire::erasure::ErasePerson;
use wire::hold::{HoldsView, LiftHold, ListHolds, PlaceHold};
use wire::personal_file::{AnswerFileRequest, ConfirmRequestIdentity, RecordFileRequest};

use super::*;
use crate::panel::scene::{PIN, Scene, problems_of, rule_of};
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

#[test]
fn a_hold_on_an_award_reaches_its_application_and_whoever_has_it() {
    let mut scene = Scene::new();
    let (lead, home) = scene.person("Ann");
    let (holder, _) = scene.person("Berwyn");
    let (merged, _) = scene.person("Ann twice");
    let bid = scene.bid(10_000);
    let of_ann = scene.bid_with(10_000, lead, home);
    let line = [(scheme::call::Heading::Travel, scheme::Pence(100))];
    let state = scheme::award::AwardState::Active;
    let award = scene.plant(|tx| {
        tx.plant_merged_person(merged, lead)?;
        tx.plant_award(of_ann, (holder, home), state, &line)
    });
    let over = |scene: &Scene| {
        let read = scene.office.read();
        [
            ("person", lead.0),
            ("person", merged.0),
            ("person", holder.0),
            ("application", of_ann.0),
            ("award", award.0),
            ("application", bid.0),
        ]
        .map(|(noun, id)| none_over(&read, noun, id).is_err_and(|one| one.rule == "held"))
    };
    for (noun, record, reaches) in [
        (
            Holdable::Award,
            award.0,
            [true, false, true, true, true, false],
        ),
        // What is on hold stays so when it is found to be somebody's second record.
        (
            Holdable::Person,
            merged.0,
            [true, true, false, true, true, false],
        ),
        (
            Holdable::Person,
            holder.0,
            [false, false, true, true, true, false],
        ),
    ] {
        let view = holding(&mut scene, noun, record).unwrap();
        assert_eq!(over(&scene), reaches, "{noun:?}");
        let all = list(&scene.office, ListHolds::default()).unwrap();
        assert!(!all.holds[0].name.is_empty(), "{noun:?}");
        lifting(&mut scene, &view).unwrap();
        assert_eq!(over(&scene), [false; 6]);
    }
}

#[test]
fn a_hold_on_a_placement_without_a_call_keeps_whoever_is_seconded() {
    use crate::testing::asking::{ask, tried};
    use serde_json::json;
    let mut scene = crate::testing::seconded::scene();
    let placement: scheme::PlacementId = serde_json::from_value(scene.placement.clone()).unwrap();
    let row = scene.office.read().placement(placement).unwrap().unwrap();
    let hold = json!({ "noun": "placement", "record": placement, "reason": "An audit" });
    let view = ask(&mut scene.office, "placeHold", hold);
    assert!(!view["holds"][0]["name"].as_str().unwrap().is_empty());
    let asked = json!({ "person": row.person });
    let refused = |office: &mut crate::Office| {
        let preview = tried(office, "previewErasure", asked.clone());
        preview.map_or_else(|failure| failure, |view| view["refusal"].clone())["rule"].clone()
    };
    assert_eq!(refused(&mut scene.office), "held");
    let read = scene.office.read();
    assert!(none_over(&read, "person", row.manager.unwrap().0).is_err());
    let lift = json!({
        "hold": view["holds"][0]["id"], "reason": "Over", "basedOn": view["holds"][0]["basedOn"],
    });
    ask(&mut scene.office, "liftHold", lift);
    assert_ne!(refused(&mut scene.office), "held");
}

/// Every way out of the hub, under every hold. Giving somebody their file takes nothing away, and an
/// objection to equality monitoring stops it at once whatever is held.
#[test]
fn a_hold_stands_in_every_way_out() {
    for (held, disposes, erases, cuts) in [
        (Some(Holdable::Person), false, false, true),
        (Some(Holdable::Organisation), false, false, true),
        (Some(Holdable::Application), false, false, true),
        (Some(Holdable::Call), false, false, false),
        (None, true, true, true),
    ] {
        let mut scene = Scene::new();
        scene.give_pins();
        let (lead, home) = scene.person("Anwen Pritchard");
        let bid = scene.bid_with(10_000, lead, home);
        let call = scene.call;
        scene.plant(|tx| {
            tx.plant_closing(call, "2026-11-30T16:00:00")?;
            tx.plant_state(bid, "withdrawn")?;
            let row = WithdrawalRow {
                id: tx.new_id(),
                application: bid,
                reason: "Found other money".into(),
                withdrawn_at: tx.now(),
            };
            tx.add_withdrawal(&row)
        });
        let folder = tempfile::tempdir().unwrap();
        let file = EqualityFile::create(&folder.path().join("hwb"), "tri llais dan y bont");
        scene.office.equality = Some(file.unwrap());
        scene.clock.set("2029-06-01T10:00:00Z");
        let record = match held {
            Some(Holdable::Person) => lead.0,
            Some(Holdable::Organisation) => home.0,
            Some(Holdable::Application) => bid.0,
            _ => scene.call.0,
        };
        if let Some(noun) = held {
            holding(&mut scene, noun, record).unwrap();
        }
        let office = &mut scene.office;
        let request = crate::personal_file::record(
            office,
            RecordFileRequest {
                person: Some(lead),
                received_on: "2029-06-01".into(),
                language: scheme::Language::En,
                asked_for: String::new(),
            },
        )
        .unwrap();
        let known = crate::personal_file::confirm_identity(
            office,
            ConfirmRequestIdentity {
                request: request.id,
                on: "2029-06-01".into(),
                how: "Rang".into(),
                based_on: request.based_on,
            },
        )
        .unwrap();
        let answer = AnswerFileRequest {
            request: request.id,
            based_on: known.based_on,
        };
        assert!(
            crate::personal_file::give(office, answer).is_ok(),
            "{held:?}"
        );
        let object = RecordEqualityObjection { person: lead };
        assert!(crate::equality::object(office, object).is_ok(), "{held:?}");
        let report = ShowEqualityReport { call: None };
        crate::equality::show_report(office, report).unwrap();
        let cut = crate::equality::cut_links(office);
        assert_eq!(cut.is_ok(), cuts, "{held:?}: {cut:?}");

        let second = Some(scene.coordinators().1);
        let before = entries(&scene.office).unwrap();
        let dispose = DisposeOf {
            kind: Retained::Unsuccessful,
            records: vec![bid.0],
            second,
            pin: PIN.into(),
        };
        let disposed = crate::disposal::dispose(&mut scene.office, dispose, &mut crate::NoProgress);
        let erase = ErasePerson {
            person: lead,
            reason: "They asked".into(),
            files: Vec::new(),
            passages: Vec::new(),
            second,
            pin: PIN.into(),
            based_on: scene.office.read().last_entry("person", lead).unwrap(),
        };
        let erased = crate::erasure::erase(&mut scene.office, erase);
        for (done, may) in [(disposed, disposes), (erased, erases)] {
            match may {
                true => assert!(done.is_ok(), "{held:?}: {done:?}"),
                false => assert_eq!(rule_of(done), "held", "{held:?}"),
            }
        }
        if held.is_some() {
            assert_eq!(entries(&scene.office).unwrap(), before, "{held:?}");
        }
    }
}
