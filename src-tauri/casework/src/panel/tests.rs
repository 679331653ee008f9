use scheme::panel::{ConflictState, DeclaredAnswer, Ground, Presence, Ruling, SeatState};
use scheme::people::Sector;
use scheme::{ApplicationId, Fact, MemberId};
use wire::panel::{
    ConflictView, Departure, EditMember, EditPanel, ListConflicts, RecordPanelAttendance,
    RuleOnConflict, SeatMember, ShowAssignments, UnassignReview,
};

use super::scene::{Scene, problems_of, rule_of};
use super::*;
use crate::Office;
use crate::testing::{entries, last_entry};

fn conflicts(scene: &Scene) -> Vec<ConflictView> {
    let input = ListConflicts {
        call: scene.call,
        state: None,
        member: None,
        application: None,
        offset: 0,
        limit: 0,
    };
    list_conflicts(&scene.office, input).unwrap().rows
}

fn states(scene: &Scene) -> Vec<(Ground, ConflictState)> {
    let rows = conflicts(scene);
    rows.into_iter().map(|c| (c.ground, c.state)).collect()
}

fn rule_on(
    office: &mut Office,
    conflict: &ConflictView,
    ruling: Ruling,
    reason: &str,
) -> Result<ConflictView, Failed> {
    rule(
        office,
        RuleOnConflict {
            conflict: conflict.id,
            ruling,
            reason: reason.into(),
            based_on: conflict.based_on,
        },
    )
}

#[test]
fn seating_a_member_finds_their_conflicts_in_the_same_act() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let bid = scene.bid_with(8_000, colleague, home);
    let member = scene.seat(person).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "seat-member");
    assert_eq!(facts.0["member"], Fact::record("panel_member", member));
    let found = conflicts(&scene);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].application, bid);
    assert_eq!(found[0].ground, Ground::SameOrganisation);
    assert_eq!(found[0].organisations, ["Home of Anwen"]);
    assert_eq!(found[0].state, ConflictState::Found);
    // The conflict is a row of that same entry: undoing it takes both away.
    let sequence = entries(&scene.office).unwrap();
    crate::history::undo(
        &mut scene.office,
        wire::history::Undo {
            sequence: Some(sequence),
        },
    )
    .unwrap();
    assert_eq!(conflicts(&scene), []);
}

#[test]
fn a_member_with_a_bid_of_their_own_is_in_conflict_with_the_whole_call() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let own = scene.bid_with(8_000, person, home);
    let rival = scene.bid(8_000);
    scene.seat(person).unwrap();
    let found: Vec<_> = conflicts(&scene)
        .into_iter()
        .map(|c| (c.application, c.ground, c.rivals))
        .collect();
    assert_eq!(
        found,
        [
            (own, Ground::Named, vec![]),
            (own, Ground::SameOrganisation, vec![]),
            (rival, Ground::RivalBid, vec!["TEST-2026-001".to_owned()]),
        ]
    );
    // Once their bid is out of the running, the rest is free.
    scene.plant(|tx| tx.plant_state(own, "withdrawn"));
    scene.find();
    assert!(
        conflicts(&scene)
            .iter()
            .all(|c| c.state == ConflictState::Gone)
    );
}

#[test]
fn a_dismissed_conflict_never_comes_back_by_itself_but_a_new_cause_does() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let bid = scene.bid_with(8_000, colleague, home);
    scene.seat(person).unwrap();
    let found = conflicts(&scene).remove(0);
    assert_eq!(
        problems_of(rule_on(&mut scene.office, &found, Ruling::Dismiss, " ")),
        ["reason missing"]
    );
    rule_on(&mut scene.office, &found, Ruling::Dismiss, "Honorary only").unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "rule-on-conflict");
    assert_eq!(facts.0["ruling"], Ruling::Dismiss.fact());
    scene.find();
    let dismissed = (Ground::SameOrganisation, ConflictState::Dismissed);
    assert_eq!(states(&scene), [dismissed]);
    // The same cause, gone and back.
    scene.plant(|tx| tx.plant_state(bid, "returned"));
    scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
    scene.find();
    scene.plant(|tx| tx.plant_state(bid, "eligible"));
    scene.find();
    assert_eq!(states(&scene), [dismissed]);
    // The same organisation under the name it was merged into.
    scene.plant(|tx| {
        let twin = tx.plant_organisation("Anwen's home, again", Sector::Nhs)?;
        tx.plant_merged_organisation(home, twin)
    });
    scene.find();
    assert_eq!(states(&scene), [dismissed]);
    // Another organisation in common is another conflict.
    let elsewhere = scene.applicant_home;
    scene.plant(|tx| tx.plant_affiliation(person, elsewhere));
    scene.find();
    assert_eq!(
        states(&scene),
        [(Ground::SameOrganisation, ConflictState::Found)]
    );
}

#[test]
fn a_cause_that_is_no_more_leaves_the_conflict_gone() {
    let mut scene = Scene::new();
    let (person, _) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let tie = scene.plant(|tx| {
        let tie = tx.plant_organisation("Past tie", Sector::Charity)?;
        let id = tx.plant_affiliation(person, tie)?;
        Ok((tie, id))
    });
    scene.bid_with(8_000, colleague, tie.0);
    scene.seat(person).unwrap();
    let state = |scene: &Scene| states(scene)[0].1;
    assert_eq!(state(&scene), ConflictState::Found);
    // It ended the day before the call opened.
    scene.plant(|tx| tx.date_affiliation(tie.1, None, Some("2026-09-30")));
    scene.find();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(
        (act.as_str(), &facts.0["gone"]),
        ("find-conflicts", &Fact::from(1u32))
    );
    assert_eq!(state(&scene), ConflictState::Gone);
    scene.plant(|tx| tx.date_affiliation(tie.1, None, Some("2026-10-01")));
    scene.find();
    assert_eq!(state(&scene), ConflictState::Found);
    // Moving the panel moves the end of the days that count.
    scene.plant(|tx| tx.date_affiliation(tie.1, Some("2027-02-01"), None));
    scene.find();
    assert_eq!(state(&scene), ConflictState::Gone);
    let based_on = show(&scene.office, scene.call).unwrap().based_on;
    let moved = edited(&scene, based_on, "2027-02-01", "2027-01-20", "3");
    edit(&mut scene.office, moved).unwrap();
    assert_eq!(state(&scene), ConflictState::Found);
}

fn edited(scene: &Scene, based_on: i64, meets: &str, due: &str, quorum: &str) -> EditPanel {
    EditPanel {
        call: scene.call,
        meets_on: meets.into(),
        reviews_due_on: due.into(),
        quorum: quorum.into(),
        chair: None,
        deputy: None,
        based_on,
    }
}

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
fn a_bid_is_given_only_where_there_is_no_conflict() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let hidden = scene.bid_with(8_000, colleague, home);
    let free = scene.bid(8_000);
    let member = scene.seat(person).unwrap();
    let before = entries(&scene.office).unwrap();
    assert_eq!(rule_of(scene.assign(hidden, member)), "assign-conflicted");
    assert_eq!(entries(&scene.office).unwrap(), before);
    scene.assign(free, member).unwrap();
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "assign-review");
    assert_eq!(facts.0["application"], Fact::record("application", free));
    assert_eq!(rule_of(scene.assign(free, member)), "assign-already");
    let grid = grid(
        &scene.office,
        ShowAssignments {
            call: scene.call,
            application: None,
            offset: 0,
            limit: 0,
        },
    )
    .unwrap();
    assert_eq!(grid.members[0].given, 1);
    assert_eq!(grid.bids[0].cells[0].grounds, [Ground::SameOrganisation]);
    assert!(grid.bids[1].cells[0].assigned);
    assert_eq!(grid.bids[1].cells[0].due_on, "2027-01-07");
    // Dismissed, it can be given.
    let found = conflicts(&scene).remove(0);
    rule_on(&mut scene.office, &found, Ruling::Dismiss, "Retired").unwrap();
    scene.assign(hidden, member).unwrap();
}

#[test]
fn one_bid_is_asked_for_by_itself() {
    let mut scene = Scene::new();
    let (person, home) = scene.person("Anwen");
    let (colleague, _) = scene.person("Bryn");
    let hidden = scene.bid_with(8_000, colleague, home);
    let free = scene.bid(8_000);
    let member = scene.seat(person).unwrap();
    scene.assign(free, member).unwrap();
    let conflicts_with = |bid| {
        let input = ListConflicts {
            call: scene.call,
            state: None,
            member: None,
            application: Some(bid),
            offset: 0,
            limit: 0,
        };
        list_conflicts(&scene.office, input).unwrap().total
    };
    assert_eq!((conflicts_with(hidden), conflicts_with(free)), (1, 0));
    let input = ShowAssignments {
        call: scene.call,
        application: Some(free),
        offset: 0,
        limit: 0,
    };
    let grid = grid(&scene.office, input).unwrap();
    assert_eq!((grid.total, grid.bids[0].application), (1, free));
    assert_eq!(grid.members[0].given, 1);
}

#[test]
fn a_submitted_review_is_not_taken_away() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.review(bid, member, 5);
    let input = UnassignReview {
        application: bid,
        member,
    };
    assert_eq!(
        rule_of(unassign(&mut scene.office, input)),
        "unassign-submitted"
    );
}

#[test]
fn confirming_a_conflict_voids_the_review_and_undo_brings_it_back() {
    let mut scene = Scene::new();
    let member = scene.member("Anwen");
    let bid = scene.bid(8_000);
    scene.review(bid, member, 5);
    scene.declare(bid, member, DeclaredAnswer::Unsure).unwrap();
    let found = conflicts(&scene).remove(0);
    assert_eq!(
        (found.ground, found.state, found.declared),
        (
            Ground::Declared,
            ConflictState::Found,
            Some(DeclaredAnswer::Unsure)
        )
    );
    let review_state = |scene: &Scene, bid: ApplicationId| {
        let read = scene.office.read();
        read.review_state_for_rule(bid, member).unwrap().unwrap()
    };
    use scheme::panel::ReviewState::{Submitted, Void};
    assert_eq!(review_state(&scene, bid), Submitted);
    rule_on(&mut scene.office, &found, Ruling::Confirm, "").unwrap();
    assert_eq!(review_state(&scene, bid), Void);
    let last = entries(&scene.office).unwrap();
    crate::history::undo(
        &mut scene.office,
        wire::history::Undo {
            sequence: Some(last),
        },
    )
    .unwrap();
    assert_eq!(review_state(&scene, bid), Submitted);
    let found = conflicts(&scene).remove(0);
    assert_eq!(found.state, ConflictState::Found);
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

#[test]
fn an_affiliation_that_is_added_hides_the_bid_in_the_same_act_and_its_undo_shows_it() {
    let mut scene = Scene::new();
    let (person, _) = scene.person("Anwen");
    let member = scene.seat(person).unwrap();
    let bid = scene.bid(8_000);
    let (organisation, hidden) = (scene.applicant_home, |scene: &Scene| {
        scene.office.read().is_hidden(bid, member).unwrap()
    });
    assert!(!hidden(&scene));
    crate::people::add_affiliation(
        &mut scene.office,
        wire::people::AddAffiliation {
            person,
            organisation: Some(organisation),
            affiliation: Default::default(),
        },
    )
    .unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "add-affiliation");
    assert!(hidden(&scene));
    let last = entries(&scene.office).unwrap();
    crate::history::undo(
        &mut scene.office,
        wire::history::Undo {
            sequence: Some(last),
        },
    )
    .unwrap();
    assert!(!hidden(&scene));
}
