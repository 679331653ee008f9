use chrono::{DateTime, Utc};
use scheme::call::{Heading, Template, from_template};
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::panel::{
    Cause, ConflictState, DeclaredAnswer, Ground, Presence, ReviewState, SeatState, Window,
};
use scheme::people::Sector;
use scheme::{ApplicationId, CallId, CallVersionId, MemberId, OrganisationId, Pence, PersonId};
use uuid::Uuid;

use super::*;
use crate::planted::{CountingIds, PlantedBid};
use crate::{Hub, Occasion};

const COORDINATOR: Viewpoint = Viewpoint::Coordinator(scheme::CoordinatorId(Uuid::from_u128(1)));

fn now() -> DateTime<Utc> {
    "2026-12-01T10:00:00Z".parse().unwrap()
}

struct Planted {
    hub: Hub,
    ids: CountingIds,
}

impl Planted {
    fn new() -> Self {
        Self {
            hub: Hub::in_memory().unwrap(),
            ids: CountingIds::default(),
        }
    }

    fn change<T>(&mut self, run: impl FnOnce(&mut Writing<'_>) -> Result<T, StoreError>) -> T {
        let occasion = Occasion {
            act: Act::EditPanel,
            viewpoint: COORDINATOR,
            device: Uuid::nil(),
            at: now(),
            version: "test".into(),
            sitting: None,
            batch: None,
            salt: [0; 16],
        };
        self.hub.change(occasion, &mut self.ids, run).unwrap()
    }
}

/// A call with one panel of one member and two bids; the member's organisation is on neither team.
struct Scene {
    planted: Planted,
    call: (CallId, CallVersionId),
    member: MemberId,
    other: MemberId,
    person: PersonId,
    home: OrganisationId,
    bids: [ApplicationId; 2],
}

fn scene() -> Scene {
    let mut planted = Planted::new();
    let mut document = from_template(Template::SeedFund).unwrap();
    document.dates.opens_on = "2026-10-01".parse().ok();
    document.dates.panel_on = "2027-01-14".parse().ok();
    document.dates.outcomes_by = "2027-01-21".parse().ok();
    let (call, member, other, person, home, bids) = planted.change(|tx| {
        let call = tx.plant_call(&document)?;
        let home = tx.plant_organisation("Bangor University", Sector::University)?;
        let board = tx.plant_organisation("Powys Teaching Health Board", Sector::Nhs)?;
        let person = tx.plant_person("A Member")?;
        let colleague = tx.plant_person("B Member")?;
        let lead = tx.plant_person("A Lead")?;
        tx.plant_affiliation(person, home)?;
        let panel = tx.new_id();
        tx.put_panel(&PanelRow {
            id: panel,
            call: call.0,
            meets_on: "2027-01-14".parse().ok(),
            reviews_due_on: None,
            quorum: 3,
            chair: None,
            deputy: None,
        })?;
        let mut seat = |person| {
            let member = MemberRow {
                id: tx.new_id(),
                panel,
                person,
                expertise: String::new(),
                most_bids: 6,
                interests: String::new(),
                state: SeatState::Seated,
                presence: Presence::Unknown,
            };
            tx.put_member(&member)?;
            Ok::<_, StoreError>(member.id)
        };
        let (member, other) = (seat(person)?, seat(colleague)?);
        let mut bid = |reference| {
            tx.plant_bid(&PlantedBid {
                call,
                state: "eligible",
                reference,
                title: "A title",
                team: &[(lead, board, "lead")],
                budget: &[(Heading::Travel, Pence::pounds(5_000))],
                answers: Default::default(),
            })
        };
        let bids = [bid("T-2026-001")?, bid("T-2026-002")?];
        Ok((call, member, other, person, home, bids))
    });
    Scene {
        planted,
        call,
        member,
        other,
        person,
        home,
        bids,
    }
}

fn review(id: Uuid, application: ApplicationId, member: MemberId, score: u32) -> ReviewRow {
    ReviewRow {
        id: id.into(),
        application,
        member,
        state: ReviewState::Submitted,
        panel_comment: "between us".into(),
        feedback: "for them".into(),
        submitted_at: Some(now()),
        reason: String::new(),
        scores: [("need".to_owned(), score)].into(),
    }
}

impl Scene {
    fn assign_and_review(&mut self, bid: usize, member: MemberId, score: u32) {
        let application = self.bids[bid];
        self.planted.change(|tx| {
            let (assignment, id) = (tx.new_id(), tx.new_id());
            tx.add_assignment(&AssignmentRow {
                id: assignment,
                application,
                member,
                due_on: "2027-01-07".parse().ok(),
                assigned_at: now(),
            })?;
            tx.put_review(&review(id, application, member, score))
        });
    }

    fn declare(&mut self, bid: usize, answer: DeclaredAnswer) {
        let (application, member) = (self.bids[bid], self.member);
        self.planted.change(|tx| {
            let id = tx.new_id();
            tx.put_declaration(&DeclarationRow {
                id,
                application,
                member,
                answer,
                note: "note".into(),
                declared_at: now(),
            })
        });
    }

    fn conflict(&mut self, bid: usize, state: ConflictState) {
        let (application, member) = (self.bids[bid], self.member);
        self.planted.change(|tx| {
            let id = tx.new_id();
            tx.put_conflict(&ConflictRow {
                id,
                application,
                member,
                ground: Ground::SameOrganisation,
                cause: Cause::default(),
                state,
                reason: String::new(),
                found_at: now(),
            })
        });
    }

    fn desk(&self) -> Reading<'_> {
        self.planted.hub.read(Viewpoint::Member(self.member))
    }
}

#[test]
fn a_hidden_bid_yields_reference_title_and_declaration_alone() {
    for (state, hides) in [
        (ConflictState::Found, true),
        (ConflictState::Confirmed, true),
        (ConflictState::Dismissed, false),
        (ConflictState::Gone, false),
    ] {
        let mut scene = scene();
        scene.assign_and_review(0, scene.member, 5);
        scene.declare(0, DeclaredAnswer::None);
        scene.conflict(0, state);
        let read = scene.desk();
        let bid = read.desk_bids().unwrap().remove(0);
        assert_eq!(bid.hidden, hides, "{state:?}");
        assert_eq!(bid.reference, "T-2026-001");
        assert_eq!(bid.answer, Some(DeclaredAnswer::None));
        assert_eq!(bid.note, "note");
        assert_eq!(bid.requested.is_none(), hides);
        assert_eq!(bid.assigned, !hides);
        assert_eq!(bid.due_on.is_none(), hides);
        assert_eq!(bid.review.is_none(), hides);
        assert_eq!(
            read.desk_submission(scene.bids[0]).unwrap().is_none(),
            hides
        );
        assert_eq!(read.reviews_of(scene.bids[0]).unwrap().is_empty(), hides);
        assert_eq!(
            read.assignment(scene.bids[0], scene.member)
                .unwrap()
                .is_none(),
            hides
        );
    }
}

#[test]
fn content_opens_after_a_declaration_to_the_member_it_was_given_to() {
    let mut scene = scene();
    let open = |scene: &Scene| scene.desk().desk_submission(scene.bids[0]).unwrap();
    assert_eq!(open(&scene), None, "neither given nor declared");
    scene.declare(0, DeclaredAnswer::None);
    assert_eq!(open(&scene), None, "declared, not given");
    scene.assign_and_review(0, scene.member, 5);
    assert_eq!(
        open(&scene).map(|s| s.content.reference),
        Some("T-2026-001".to_owned())
    );
    scene.assign_and_review(1, scene.member, 5);
    assert_eq!(
        scene.desk().desk_submission(scene.bids[1]).unwrap(),
        None,
        "given, not declared"
    );
}

#[test]
fn a_member_reads_their_own_reviews_and_nobody_else_reads_any() {
    let mut scene = scene();
    scene.assign_and_review(0, scene.member, 5);
    scene.assign_and_review(0, scene.other, 2);
    let authors = |viewpoint| -> Vec<MemberId> {
        let read = scene.planted.hub.read(viewpoint);
        let reviews = read.reviews_of(scene.bids[0]).unwrap();
        reviews.into_iter().map(|r| r.member).collect()
    };
    assert_eq!(authors(COORDINATOR), [scene.member, scene.other]);
    assert_eq!(authors(Viewpoint::Member(scene.member)), [scene.member]);
    assert_eq!(authors(Viewpoint::Member(scene.other)), [scene.other]);
    assert_eq!(authors(Viewpoint::Applicant(scene.bids[0])), []);
    assert_eq!(authors(Viewpoint::SignedOut), []);
}

#[test]
fn what_is_the_coordinators_is_found_at_no_other_desk() {
    let mut scene = scene();
    scene.assign_and_review(0, scene.member, 5);
    scene.conflict(1, ConflictState::Found);
    scene.declare(0, DeclaredAnswer::None);
    let call = scene.call.0;
    for (viewpoint, found) in [
        (COORDINATOR, 1),
        (Viewpoint::Member(scene.member), 0),
        (Viewpoint::Applicant(scene.bids[0]), 0),
        (Viewpoint::SignedOut, 0),
    ] {
        let read = scene.planted.hub.read(viewpoint);
        assert_eq!(read.reviews_to_count(call).unwrap().len(), found);
        assert_eq!(read.assignments_of_call(call).unwrap().len(), found);
        assert_eq!(read.hiding_conflicts(call).unwrap().len(), found);
        assert_eq!(read.declarations_of_call(call).unwrap().len(), found);
        assert_eq!(read.bids_before_panel(call).unwrap().len(), found * 2);
        assert_eq!(read.asked_by_heading(scene.bids[0]).unwrap().len(), found);
    }
}

#[test]
fn a_review_counts_when_it_is_submitted_and_nothing_hides_its_bid() {
    let mut scene = scene();
    scene.assign_and_review(0, scene.member, 5);
    scene.assign_and_review(1, scene.member, 4);
    scene.conflict(1, ConflictState::Found);
    let read = scene.planted.hub.read(COORDINATOR);
    let counts: Vec<_> = read
        .reviews_to_count(scene.call.0)
        .unwrap()
        .into_iter()
        .map(|r| (r.application, r.counts, r.scores))
        .collect();
    let score = |value| [("need".to_owned(), value)].into();
    assert_eq!(
        counts,
        [
            (scene.bids[0], true, score(5)),
            (scene.bids[1], false, score(4))
        ]
    );
}

#[test]
fn voiding_keeps_the_scores_in_the_record() {
    let mut scene = scene();
    scene.assign_and_review(0, scene.member, 5);
    let (bid, member) = (scene.bids[0], scene.member);
    scene
        .planted
        .change(|tx| tx.void_review(bid, member, "late"));
    let review = scene
        .planted
        .hub
        .read(COORDINATOR)
        .review_by(bid, member)
        .unwrap()
        .unwrap();
    assert_eq!(review.state, ReviewState::Void);
    assert_eq!(review.scores["need"], 5);
    assert_eq!(review.reason, "late");
}

#[test]
fn the_facts_of_conflicts_follow_merged_records() {
    let mut scene = scene();
    let (person, home) = (scene.person, scene.home);
    let (mentor, old_home, twin) = scene.planted.change(|tx| {
        let old_home = tx.plant_organisation("University College Bangor", Sector::University)?;
        let older = tx.plant_organisation("UCNW", Sector::University)?;
        let mentor = tx.plant_person("A Mentor")?;
        let twin = tx.plant_person("A. Member")?;
        tx.plant_affiliation(twin, older)?;
        tx.plant_merged_organisation(older, old_home)?;
        tx.plant_merged_organisation(old_home, home)?;
        tx.plant_merged_person(twin, person)?;
        Ok((mentor, old_home, twin))
    });
    let call = scene.call;
    let bid = scene.planted.change(|tx| {
        tx.plant_bid(&PlantedBid {
            call,
            state: "submitted",
            reference: "T-2026-003",
            title: "A third",
            team: &[(mentor, old_home, "partner"), (twin, old_home, "member")],
            budget: &[],
            answers: Default::default(),
        })
    });
    let read = scene.planted.hub.read(COORDINATOR);
    let teams = read.teams_for_rule(call.0).unwrap();
    assert_eq!(teams.bids[&bid].organisations, [home].into());
    assert!(teams.bids[&bid].people.contains(&person));
    let facts = read
        .member_facts_for_rule(scene.member, person, &teams)
        .unwrap();
    assert_eq!(facts.ties.len(), 2);
    assert!(facts.ties.iter().all(|tie| tie.organisation == home));
    assert_eq!(facts.own_bids, [bid].into());
}

#[test]
fn the_window_is_from_the_opening_to_the_last_day_of_deciding() {
    let scene = scene();
    let read = scene.planted.hub.read(COORDINATOR);
    assert_eq!(
        read.teams_for_rule(scene.call.0).unwrap().window,
        Window {
            from: "2026-10-01".parse().ok(),
            to: "2027-01-21".parse().ok(),
        }
    );
}

#[test]
fn only_bids_in_the_running_have_teams_that_conflict() {
    let mut scene = scene();
    let bid = scene.bids[0];
    for (state, counted) in [
        ("draft", false),
        ("submitted", true),
        ("returned", true),
        ("eligible", true),
        ("ineligible", false),
        ("withdrawn", false),
        ("decided", true),
    ] {
        scene.planted.change(|tx| tx.plant_state(bid, state));
        let read = scene.planted.hub.read(COORDINATOR);
        let teams = read.teams_for_rule(scene.call.0).unwrap();
        assert_eq!(teams.bids.contains_key(&bid), counted, "{state}");
    }
}
