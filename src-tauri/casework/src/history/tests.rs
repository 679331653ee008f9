//! Undo, where it would leave what no act could have made.

use scheme::application::ApplicationState;
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::panel::SeatState;
use scheme::{ApplicationId, Both, CoordinatorId, MemberId};
use wire::history::{ListHistory, ShowEntry, Undo};
use wire::hub::{PutCoordinator, SignIn};
use wire::panel::{EditMember, EditPanel, UnassignReview};

use crate::panel::scene::{PIN, Scene, rule_of};
use crate::testing::entries;
use crate::{Failed, Office, hub, panel};

/// What an entry's record says of its undo beforehand; looking leaves nothing behind.
pub(crate) fn told(office: &mut Office, sequence: i64) -> Option<String> {
    let before = entries(office).unwrap();
    let shown = super::show(office, ShowEntry { sequence }).unwrap();
    assert_eq!(entries(office).unwrap(), before);
    shown.entry.refusal.map(|refusal| refusal.rule)
}

/// Undoes an entry.
pub(crate) fn undo(office: &mut Office, sequence: i64) -> Result<(), Failed> {
    let sequence = Some(sequence);
    super::undo(office, Undo { sequence }).map(drop)
}

/// Why the undo of an entry is refused, as its record says beforehand, once it left nothing behind.
pub(crate) fn why_not(office: &mut Office, sequence: i64) -> String {
    let told = told(office, sequence);
    let before = entries(office).unwrap();
    let rule = rule_of(undo(office, sequence));
    assert_eq!(told.as_ref(), Some(&rule), "the record says so beforehand");
    assert_eq!(entries(office).unwrap(), before, "{rule}");
    let words = words::Words::shared();
    for language in [scheme::Language::En, scheme::Language::Cy] {
        assert!(words.has(language, &format!("refused-{rule}")), "{rule}");
    }
    rule
}

fn last(scene: &Scene) -> i64 {
    entries(&scene.office).unwrap()
}

fn put(
    scene: &mut Scene,
    coordinator: Option<CoordinatorId>,
    name: &str,
    active: bool,
) -> Result<(), Failed> {
    let known = hub::session(&scene.office)?.coordinators;
    let known = known.into_iter().find(|c| Some(c.id) == coordinator);
    let input = PutCoordinator {
        coordinator,
        name: name.into(),
        role: Both::default(),
        person: None,
        pin: PIN.into(),
        active,
        based_on: known.map_or(0, |c| c.based_on),
    };
    hub::put_coordinator(&mut scene.office, input).map(drop)
}

#[test]
fn a_hub_keeps_a_coordinator() {
    let mut scene = Scene::new();
    let (first, second) = scene.coordinators();
    put(&mut scene, None, "Third Coordinator", true).unwrap();
    let added = last(&scene);
    put(&mut scene, Some(second), "Second Coordinator", false).unwrap();
    put(&mut scene, Some(first), "First Coordinator", false).unwrap();
    let left = last(&scene);
    assert_eq!(why_not(&mut scene.office, added), "last-coordinator");
    let names = |scene: &Scene| scene.office.read().coordinators().unwrap().len();
    assert_eq!(names(&scene), 3);
    undo(&mut scene.office, left).unwrap();
    undo(&mut scene.office, added).unwrap();
    assert_eq!(names(&scene), 2);
}

#[test]
fn who_has_worked_in_the_hub_keeps_their_place_in_its_history() {
    let mut scene = Scene::new();
    let (first, _) = scene.coordinators();
    put(&mut scene, None, "Third Coordinator", true).unwrap();
    let added = last(&scene);
    let coordinators = scene.office.read().coordinators().unwrap();
    let third = coordinators.iter().find(|c| c.name.starts_with("Third"));
    let input = SignIn {
        coordinator: third.unwrap().id,
        pin: PIN.into(),
    };
    hub::sign_in(&mut scene.office, input).unwrap();
    scene.office.seat(Viewpoint::Coordinator(first));
    assert_eq!(why_not(&mut scene.office, added), "undo-coordinator-acted");
}

fn unassign(scene: &mut Scene, application: ApplicationId, member: MemberId) -> i64 {
    let input = UnassignReview {
        application,
        member,
    };
    panel::unassign(&mut scene.office, input).unwrap();
    last(scene)
}

fn set_state(scene: &mut Scene, act: Act, bid: ApplicationId, state: ApplicationState) -> i64 {
    scene
        .office
        .change(act, |tx| {
            let mut row = tx.application(bid)?.ok_or(Failed::NotFound)?;
            row.state = state;
            Ok(tx.put_application(&row)?)
        })
        .unwrap();
    last(scene)
}

#[test]
fn a_bid_is_not_given_back_to_whom_it_could_not_be_given() {
    let mut scene = Scene::new();
    let (person, _) = scene.person("Anwen");
    let bid = scene.bid(8_000);
    let member = scene.seat(person).unwrap();
    scene.assign(bid, member).unwrap();
    let taken_back = unassign(&mut scene, bid, member);

    let home = scene.applicant_home;
    scene.plant(|tx| tx.plant_affiliation(person, home));
    let joined = last(&scene);
    scene.find();
    assert_eq!(why_not(&mut scene.office, taken_back), "assign-conflicted");
    undo(&mut scene.office, joined).unwrap();

    let withdrawn = set_state(
        &mut scene,
        Act::WithdrawApplication,
        bid,
        ApplicationState::Withdrawn,
    );
    assert_eq!(
        why_not(&mut scene.office, taken_back),
        "assign-not-eligible"
    );
    undo(&mut scene.office, withdrawn).unwrap();
    undo(&mut scene.office, taken_back).unwrap();
    assert!(
        scene
            .office
            .read()
            .assignment(bid, member)
            .unwrap()
            .is_some()
    );
}

#[test]
fn what_is_before_the_panel_stays_eligible() {
    let mut scene = Scene::new();
    let bid = scene.bid(8_000);
    let member = scene.member("Anwen");
    set_state(
        &mut scene,
        Act::EditPerson,
        bid,
        ApplicationState::Submitted,
    );
    let found = set_state(
        &mut scene,
        Act::FindEligible,
        bid,
        ApplicationState::Eligible,
    );
    scene.assign(bid, member).unwrap();
    assert_eq!(why_not(&mut scene.office, found), "undo-given-to-panel");
    unassign(&mut scene, bid, member);
    undo(&mut scene.office, found).unwrap();
}

#[test]
fn whoever_chairs_a_panel_sits_on_it() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let seat = |scene: &mut Scene, state: SeatState| {
        let read = scene.office.read();
        let row = read.panel_member(member).unwrap().unwrap();
        let input = EditMember {
            member,
            expertise: row.expertise,
            most_bids: row.most_bids.to_string(),
            interests: row.interests,
            state,
            based_on: read.last_entry("panel_member", member).unwrap(),
        };
        panel::edit_member(&mut scene.office, input).unwrap();
        last(scene)
    };
    seat(&mut scene, SeatState::Left);
    let returned = seat(&mut scene, SeatState::Seated);
    let read = scene.office.read();
    let row = read.panel_of(scene.call).unwrap().unwrap();
    let input = EditPanel {
        call: scene.call,
        meets_on: "2027-01-14".into(),
        reviews_due_on: "2027-01-07".into(),
        quorum: "2".into(),
        chair: Some(member),
        deputy: None,
        based_on: read.last_entry("panel", row.id).unwrap(),
    };
    panel::edit(&mut scene.office, input).unwrap();
    assert_eq!(why_not(&mut scene.office, returned), "seat-of-the-chair");
}

#[test]
fn a_page_of_history_has_fifty_entries_where_no_length_is_named() {
    let mut scene = Scene::new();
    for n in 0..60 {
        scene.plant(|tx| tx.plant_person(&format!("Person {n}")));
    }
    for (limit, shown) in [(0, 50), (1, 1), (7, 7)] {
        let input = ListHistory {
            limit,
            ..ListHistory::default()
        };
        let page = super::list(&scene.office, input).unwrap();
        assert_eq!(page.entries.len(), shown);
        assert!(page.total > 60);
    }
}
