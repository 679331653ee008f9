//! Setting a panel up, and who sits on it.

use super::*;

#[test]
fn a_panel_is_set_up_with_all_that_is_wrong_said_at_once() {
    let mut scene = Scene::new();
    let before = entries(&scene.office).unwrap();
    let stranger: MemberId = uuid::Uuid::from_u128(9).into();
    let mut input = edited(&scene, 0, "2027-01-14", "2027-01-15", "0");
    input.chair = Some(stranger);
    input.deputy = Some(stranger);
    assert_eq!(
        problems_of(edit(&mut scene.office, input)),
        [
            "reviewsDueOn reviews-due-after-panel",
            "quorum quorum-of-none",
            "chair not-on-this-panel",
            "deputy not-on-this-panel",
            "deputy deputy-is-chair",
        ]
    );
    let input = edited(&scene, 0, "2027-02-29", "", "many");
    assert_eq!(
        problems_of(edit(&mut scene.office, input)),
        ["meetsOn not-a-date", "quorum not-a-number"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    assert!(!show(&scene.office, scene.call).unwrap().set_up);
    let input = edited(&scene, 0, "2027-01-14", "2027-01-07", "2");
    let view = edit(&mut scene.office, input).unwrap();
    assert!(view.set_up);
    assert_eq!(last_entry(&scene.office).unwrap().0, "edit-panel");
    let (person, _) = scene.person("Anwen");
    let chair = scene.seat(person).unwrap();
    let mut input = edited(&scene, view.based_on, "2027-01-14", "2027-01-07", "2");
    input.chair = Some(chair);
    let view = edit(&mut scene.office, input.clone()).unwrap();
    assert_eq!(view.chair, Some(chair));
    assert!(matches!(edit(&mut scene.office, input), Err(Failed::Stale)));
}

#[test]
fn a_seat_is_for_a_known_person_once() {
    let mut scene = Scene::new();
    let (person, _) = scene.person("Anwen");
    let mut input = SeatMember {
        call: scene.call,
        person: None,
        expertise: String::new(),
        most_bids: "some".into(),
        interests: String::new(),
    };
    assert_eq!(
        problems_of(seat(&mut scene.office, input.clone())),
        ["person missing", "mostBids not-a-number"]
    );
    input.person = Some(uuid::Uuid::from_u128(9).into());
    input.most_bids = "0".into();
    assert_eq!(
        problems_of(seat(&mut scene.office, input.clone())),
        ["person no-such-person", "mostBids most-bids-of-none"]
    );
    assert!(!show(&scene.office, scene.call).unwrap().set_up);
    input.person = Some(person);
    input.most_bids = "6".into();
    seat(&mut scene.office, input.clone()).unwrap();
    assert_eq!(
        problems_of(seat(&mut scene.office, input)),
        ["person already-a-member"]
    );
}

fn leaving(scene: &Scene, member: MemberId) -> EditMember {
    let view = show(&scene.office, scene.call).unwrap();
    let row = view.members.iter().find(|m| m.id == member).unwrap();
    EditMember {
        member,
        expertise: "Oncology".into(),
        most_bids: "6".into(),
        interests: String::new(),
        state: SeatState::Left,
        based_on: row.based_on,
    }
}

#[test]
fn a_seat_ends_when_nothing_hangs_on_it() {
    let mut scene = Scene::new();
    let (person, _) = scene.person("Anwen");
    let member = scene.seat(person).unwrap();
    let bid = scene.bid(8_000);
    let based_on = show(&scene.office, scene.call).unwrap().based_on;
    let mut input = edited(&scene, based_on, "", "", "1");
    input.chair = Some(member);
    let based_on = edit(&mut scene.office, input).unwrap().based_on;
    let leave = leaving(&scene, member);
    assert_eq!(
        rule_of(edit_member(&mut scene.office, leave.clone())),
        "seat-of-the-chair"
    );
    let input = edited(&scene, based_on, "", "", "1");
    edit(&mut scene.office, input).unwrap();
    scene.assign(bid, member).unwrap();
    assert_eq!(
        rule_of(edit_member(&mut scene.office, leave.clone())),
        "seat-owes-reviews"
    );
    unassign(
        &mut scene.office,
        UnassignReview {
            application: bid,
            member,
        },
    )
    .unwrap();
    let view = edit_member(&mut scene.office, leave).unwrap();
    assert_eq!(view.members[0].state, SeatState::Left);
    assert_eq!(rule_of(scene.assign(bid, member)), "assign-member-left");
    assert_eq!(
        rule_of(enter(
            &mut scene.office,
            wire::panel::EnterPanelDesk { member }
        )),
        "desk-member-left"
    );
    // Seated again, it is the same seat.
    assert_eq!(scene.seat(person).unwrap(), member);
}

#[test]
fn attendance_says_who_came_and_who_left_for_which_bid() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let bid = scene.bid_with(8_000, colleague, home);
    let conflicted = scene.seat(person).unwrap();
    let free = scene.member("Carys");
    let view = show(&scene.office, scene.call).unwrap();
    assert_eq!(view.must_leave.len(), 1);
    assert_eq!(view.must_leave[0].member, conflicted);
    let mut input = RecordPanelAttendance {
        call: scene.call,
        present: vec![conflicted],
        departures: vec![
            Departure {
                application: bid,
                member: free,
            },
            Departure {
                application: bid,
                member: conflicted,
            },
        ],
        based_on: view.attendance_based_on,
    };
    assert_eq!(
        problems_of(record_attendance(&mut scene.office, input.clone())),
        ["departures.0.member left-without-coming"]
    );
    input.departures.remove(0);
    let view = record_attendance(&mut scene.office, input.clone()).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "record-panel-attendance");
    assert_eq!(facts.0["present"], Fact::from(1u32));
    assert_eq!(view.present, 1);
    assert_eq!(view.members[0].presence, Presence::Present);
    assert_eq!(view.members[1].presence, Presence::Absent);
    assert_eq!(view.departures.len(), 1);
    assert!(matches!(
        record_attendance(&mut scene.office, input.clone()),
        Err(Failed::Stale)
    ));
    input.departures.clear();
    input.based_on = view.attendance_based_on;
    let view = record_attendance(&mut scene.office, input).unwrap();
    assert_eq!(view.departures, []);
}
