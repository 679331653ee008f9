use scheme::PersonId;
use scheme::hold::Holdable;
use wire::erasure::{ErasePerson, ErasuresView, PreviewErasure};
use wire::hold::{LiftHold, ListHolds, PlaceHold};

use super::*;
use crate::panel::scene::{PIN, Scene, problems_of, rule_of};
use crate::testing::{entries, last_entry};

fn erasing(scene: &Scene, person: PersonId) -> ErasePerson {
    ErasePerson {
        person,
        reason: "They asked on 1 December".into(),
        files: Vec::new(),
        passages: Vec::new(),
        second: Some(scene.coordinators().1),
        pin: PIN.into(),
        based_on: scene.office.read().last_entry("person", person).unwrap(),
    }
}

fn erase_them(scene: &mut Scene, person: PersonId) -> Result<ErasuresView, Failed> {
    let input = erasing(scene, person);
    erase(&mut scene.office, input)
}

#[test]
fn a_person_is_erased_by_two_and_their_bid_keeps_its_figures() {
    let mut scene = Scene::new();
    scene.give_pins();
    let (lead, home) = scene.person("Anwen Pritchard");
    let bid = scene.bid_with(10_000, lead, home);
    scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
    let before = entries(&scene.office).unwrap();
    let shown = preview(&mut scene.office, PreviewErasure { person: lead }).unwrap();
    assert_eq!(
        entries(&scene.office).unwrap(),
        before,
        "a preview writes nothing"
    );
    assert_eq!(
        scene.office.read().label("person", lead.0).unwrap(),
        "Anwen Pritchard"
    );
    assert_eq!(shown.refusal, None);
    assert!(
        shown
            .goes
            .iter()
            .any(|one| one.noun == "entry" && one.count > 0)
    );

    let mut input = erasing(&scene, lead);
    (input.reason, input.second) = (String::new(), None);
    assert_eq!(
        problems_of(erase(&mut scene.office, input)),
        ["reason missing", "second missing"]
    );
    let mut input = erasing(&scene, lead);
    input.second = Some(scene.coordinators().0);
    assert_eq!(
        rule_of(erase(&mut scene.office, input)),
        "erase-same-person"
    );
    assert_eq!(entries(&scene.office).unwrap(), before);

    let list = erase_them(&mut scene, lead).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "erase-person");
    assert_eq!(facts.0["person"], scheme::Fact::record("person", lead));
    assert_eq!(list.erasures[0].name, erased_name(1));
    assert_eq!(list.erasures[0].backups_until, "2026-12-31");
    assert_eq!(list.erasures[0].second, "Second Coordinator");
    let chain = crate::history::check_chain(&scene.office).unwrap();
    assert_eq!(chain.broken_at, None);
    assert!(chain.redacted > 0);
    let view = crate::people::show(&scene.office, lead).unwrap();
    assert_eq!(view.details.name, erased_name(1));
    assert_eq!(view.applications[0].reference, "TEST-2026-001");
    assert_eq!(rule_of(erase_them(&mut scene, lead)), "erase-erased");
    let last = entries(&scene.office).unwrap();
    assert_eq!(
        crate::history::tests::why_not(&mut scene.office, last),
        "undo-erased"
    );
}

#[test]
fn what_may_mean_them_is_offered_and_goes_where_it_is_chosen() {
    let mut scene = Scene::new();
    scene.give_pins();
    let (lead, home) = scene.person("Grace Pritchard");
    let bid = scene.bid_with(10_000, lead, home);
    scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
    let hold = PlaceHold {
        noun: Holdable::Call,
        record: scene.call.0,
        reason: "Grace asked; a week of grace".into(),
    };
    let placed = crate::hold::place(&mut scene.office, hold).unwrap();
    let lift = LiftHold {
        hold: placed.holds[0].id,
        reason: "Over".into(),
        based_on: placed.holds[0].based_on,
    };
    crate::hold::lift(&mut scene.office, lift).unwrap();
    let shown = preview(&mut scene.office, PreviewErasure { person: lead }).unwrap();
    let [passage] = shown.passages.as_slice() else {
        panic!("{:?}", shown.passages);
    };
    assert_eq!(passage.noun, "legal_hold");
    assert_eq!(passage.words, "Grace asked; a week of grace");
    let mut input = erasing(&scene, lead);
    input.passages = vec![passage.passage.clone(), "person/nobody/name".into()];
    erase(&mut scene.office, input).unwrap();
    let holds = crate::hold::list(&scene.office, ListHolds::default()).unwrap();
    assert_eq!(
        holds.holds[0].reason,
        format!("{} asked; a week of grace", erased_name(1))
    );
    let chain = crate::history::check_chain(&scene.office).unwrap();
    assert_eq!(chain.broken_at, None);
}

#[test]
fn what_is_held_awaited_or_working_here_is_not_erased() {
    let mut scene = Scene::new();
    scene.give_pins();
    let (ann, home) = scene.person("Anwen Pritchard");
    let bid = scene.bid_with(10_000, ann, home);
    assert_eq!(rule_of(erase_them(&mut scene, ann)), "erase-awaiting");
    scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
    let input = PlaceHold {
        noun: Holdable::Call,
        record: scene.call.0,
        reason: "Audit".into(),
    };
    crate::hold::place(&mut scene.office, input).unwrap();
    let before = entries(&scene.office).unwrap();
    let Err(Failed::Refused(refusal)) = erase_them(&mut scene, ann) else {
        panic!("not refused");
    };
    assert_eq!(refusal.rule, "held");
    assert_eq!(refusal.facts.0["reason"], "Audit".into());
    let (member, _) = scene.person("Bea Price");
    scene.seat(member).unwrap();
    let open = scene.bid(10_000);
    assert_eq!(rule_of(erase_them(&mut scene, member)), "erase-seated");
    assert!(entries(&scene.office).unwrap() > before);
    let _ = open;
}

#[test]
fn a_backup_that_is_restored_has_them_erased_again_and_goes_by_the_stated_day() {
    use crate::hub::{NewCoordinator, NewHub, create, open, restore_beside};
    use crate::testing::{TestClock, environment};
    use scheme::desk::Viewpoint;
    use scheme::history::Act;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hwb.seedbridge");
    let clock = TestClock::at("2026-11-22T10:00:00Z");
    let who = |name: &str| NewCoordinator {
        name: name.into(),
        role: scheme::Both::new("Manager", "Rheolwr"),
        pin: PIN.into(),
    };
    let new = NewHub {
        name: scheme::Both::new("Hub", "Hwb"),
        region: "Wales".into(),
        bilingual: true,
        prefix: "HWB".into(),
        letterhead: Default::default(),
        idle_minutes: 10,
        passphrase: "gwely afon tri cheffyl".into(),
        coordinators: vec![who("First"), who("Second")],
        sample: false,
    };
    let mut office = create(&path, new, environment(&clock)).unwrap();
    let coordinators = office.read().coordinators().unwrap();
    office.seat(Viewpoint::Coordinator(coordinators[0].id));
    let person = office
        .change(Act::AddPerson, |tx| Ok(tx.plant_person("Anwen Pritchard")?))
        .unwrap();
    let now = office.now();
    office.hub().back_up(now).unwrap();
    clock.set("2026-11-23T10:00:00Z");
    let input = ErasePerson {
        person,
        reason: "They asked".into(),
        files: Vec::new(),
        passages: Vec::new(),
        second: Some(coordinators[1].id),
        pin: PIN.into(),
        based_on: office.read().last_entry("person", person).unwrap(),
    };
    erase(&mut office, input).unwrap();
    let backups = store::backups_of(&path).unwrap();
    assert_eq!(backups.len(), 2, "one without them is made at once");

    // Only the older one is left, and is restored.
    let newest = folder.path().join("newest");
    std::fs::rename(&backups[0].path, &newest).unwrap();
    let to = folder.path().join("restored.seedbridge");
    let restored = restore_beside(&office, &to).unwrap();
    let again = restored.open(environment(&clock)).unwrap();
    assert_eq!(
        again.read().label("person", person.0).unwrap(),
        erased_name(1)
    );
    assert_eq!(last_entry(&again).unwrap().0, "erase-person");
    let chain = crate::history::check_chain(&again).unwrap();
    assert_eq!((chain.broken_at, chain.redacted), (None, 1));
    again.close().unwrap();

    // By the stated day no backup is left that was made before.
    std::fs::rename(&newest, &backups[0].path).unwrap();
    office.close().unwrap();
    for (day, left) in [("2026-12-22T10:00:00Z", 2), ("2026-12-23T10:00:00Z", 1)] {
        clock.set(day);
        let office = open(&path, "gwely afon tri cheffyl", environment(&clock)).unwrap();
        assert_eq!(store::backups_of(&path).unwrap().len(), left, "{day}");
        office.close().unwrap();
    }
}
