use chrono::{DateTime, Utc};
use scheme::call::{Heading, Template, from_template};
use scheme::decision::Outcome;
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::people::Sector;
use scheme::{ApplicationId, Both, CallId, CoordinatorId, Language, MemberId, Pence, PersonId};
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::decision::{DecisionRow, LockRow};
use crate::planted::{CountingIds, PlantedBid};
use crate::{Hub, Occasion};

const COORDINATOR: Viewpoint = Viewpoint::Coordinator(CoordinatorId(Uuid::from_u128(1)));

fn now() -> DateTime<Utc> {
    "2027-01-18T10:00:00Z".parse().unwrap()
}

fn today() -> chrono::NaiveDate {
    "2027-01-18".parse().unwrap()
}

fn change<T>(hub: &mut Hub, run: impl FnOnce(&mut Writing<'_>) -> Result<T, StoreError>) -> T {
    let occasion = Occasion {
        act: Act::IssueLetter,
        viewpoint: COORDINATOR,
        device: Uuid::nil(),
        at: now(),
        version: "test".into(),
        sitting: None,
        batch: None,
        salt: [0; 16],
    };
    let mut ids = CountingIds::default();
    for _ in 0..hub.read(COORDINATOR).last_sequence().unwrap() * 200_000 {
        scheme::NewIds::next(&mut ids);
    }
    hub.change(occasion, &mut ids, run).unwrap()
}

struct Scene {
    hub: Hub,
    call: CallId,
    person: PersonId,
    bids: Vec<ApplicationId>,
}

/// A call with a bid for each outcome, all locked but the last, and one found ineligible.
fn scene(bids: usize) -> Scene {
    let mut hub = Hub::in_memory().unwrap();
    let (call, person, bids) = change(&mut hub, |tx| {
        let call = tx.plant_call(&from_template(Template::SeedFund).unwrap())?;
        let home = tx.plant_organisation("Bangor University", Sector::University)?;
        let person = tx.plant_person("Dr Enghraifft Sampl")?;
        let coordinators: Vec<CoordinatorId> = (0..2)
            .map(|i| {
                let id: CoordinatorId = tx.new_id();
                tx.put_coordinator(&crate::hub::CoordinatorRow {
                    id,
                    name: format!("Coordinator {i}"),
                    role: Both::default(),
                    person: None,
                    state: "active".into(),
                })?;
                Ok(id)
            })
            .collect::<Result<_, StoreError>>()?;
        let lock: Uuid = tx.new_id();
        tx.add_lock(&LockRow {
            id: lock,
            call: call.0,
            first: coordinators[0],
            second: coordinators[1],
            locked_at: now(),
        })?;
        let outcomes = [
            Outcome::Fund,
            Outcome::FundWithConditions,
            Outcome::Reserve,
            Outcome::NotFunded,
        ];
        let mut made = Vec::new();
        for n in 0..bids {
            let id = tx.plant_bid(&PlantedBid {
                call,
                state: "decided",
                reference: &format!("LSHW-2026-{n:05}"),
                title: &format!("A bid, number {n}"),
                team: &[(person, home, "lead")],
                budget: &[(Heading::Travel, Pence(500_000))],
                answers: Default::default(),
            })?;
            let outcome = outcomes[n % 4];
            let decision = tx.new_id();
            tx.put_decision(&DecisionRow {
                id: decision,
                application: id,
                outcome,
                reserve_order: (outcome == Outcome::Reserve).then_some(1),
                reason: String::new(),
                feedback: Both::default(),
                decided_at: now(),
                lock: (n + 1 < bids).then_some(lock),
                lines: vec![],
                conditions: vec![],
            })?;
            made.push(id);
        }
        let ineligible = tx.plant_bid(&PlantedBid {
            call,
            state: "ineligible",
            reference: "LSHW-2026-99999",
            title: "One that breaks a rule",
            team: &[(person, home, "lead")],
            budget: &[],
            answers: Default::default(),
        })?;
        let finding: Uuid = tx.new_id();
        tx.conn.execute(
            "INSERT INTO finding (id, application_id, outcome, results, reason, found_at, coordinator_id)
             VALUES (:id, :application, 'ineligible', '[]', '', :at, :coordinator)",
            named_params! {
                ":id": finding, ":application": ineligible.0, ":at": now(),
                ":coordinator": coordinators[0].0,
            },
        )?;
        made.push(ineligible);
        Ok((call.0, person, made))
    });
    Scene {
        hub,
        call,
        person,
        bids,
    }
}

fn issue(scene: &mut Scene, bid: ApplicationId, kind: LetterKind, basis: Uuid) -> LetterId {
    let person = scene.person;
    change(&mut scene.hub, |tx| {
        let id: LetterId = tx.new_id();
        let sha256 = tx.add_blob(b"%PDF-")?;
        tx.add_letter(&LetterRow {
            id,
            subject: bid.into(),
            person,
            organisation: None,
            kind,
            language: LetterLanguage::Both,
            state: LetterState::Issued,
            basis,
            dated_on: "2027-01-18".parse().unwrap(),
            facts: json!({}),
            sha256,
            pages: 2,
            override_reason: String::new(),
            issued_at: now(),
            void_reason: String::new(),
            replaces: None,
        })?;
        Ok(id)
    })
}

fn all() -> RegisterFilter {
    RegisterFilter {
        limit: 200,
        ..RegisterFilter::default()
    }
}

fn listed(scene: &Scene, filter: &RegisterFilter) -> Vec<String> {
    let read = scene.hub.read(COORDINATOR);
    let lines = read.letter_register(filter, today()).unwrap();
    lines
        .iter()
        .map(|l| format!("{} {} {}", l.reference, l.due.kind.code(), l.state.code()))
        .collect()
}

#[test]
fn a_letter_is_due_for_every_locked_decision_and_every_ineligible_finding() {
    let scene = scene(5);
    assert_eq!(
        listed(&scene, &all()),
        [
            "LSHW-2026-00000 award-offer due",
            "LSHW-2026-00001 award-offer due",
            "LSHW-2026-00002 reserve due",
            "LSHW-2026-00003 not-funded due",
            // The fifth is decided and not locked: nothing is due.
            "LSHW-2026-99999 ineligible due",
        ]
    );
    let counts = scene
        .hub
        .read(COORDINATOR)
        .letter_counts(&all(), today())
        .unwrap();
    assert_eq!((counts.due, counts.issued, counts.void), (5, 0, 0));
}

#[test]
fn a_letter_that_stands_takes_the_place_of_the_one_due_and_a_void_one_does_not() {
    let mut scene = scene(2);
    let bid = scene.bids[0];
    let read = scene.hub.read(COORDINATOR);
    let basis = read.decision_of(bid).unwrap().unwrap().id.0;
    let letter = issue(&mut scene, bid, LetterKind::AwardOffer, basis);
    let one = RegisterFilter {
        application: Some(bid),
        ..all()
    };
    assert_eq!(listed(&scene, &one), ["LSHW-2026-00000 award-offer issued"]);
    change(&mut scene.hub, |tx| {
        tx.void_letter(letter, "The address was wrong")
    });
    assert_eq!(
        listed(&scene, &one),
        [
            "LSHW-2026-00000 award-offer due",
            "LSHW-2026-00000 award-offer void"
        ]
    );
    let read = scene.hub.read(COORDINATOR);
    let row = read.letter(letter).unwrap().unwrap();
    assert_eq!(row.void_reason, "The address was wrong");
    assert_eq!(read.standing_letters(bid, None).unwrap(), []);
    assert_eq!(read.letter_bytes(letter).unwrap(), b"%PDF-");
    // A letter that told an earlier decision does not tell this one.
    issue(&mut scene, bid, LetterKind::NotFunded, Uuid::from_u128(9));
    assert!(listed(&scene, &one).contains(&"LSHW-2026-00000 award-offer due".to_owned()));
}

#[test]
fn the_register_is_filtered_sorted_and_windowed() {
    let scene = scene(9);
    let filters = [
        (
            RegisterFilter {
                kind: Some(LetterKind::Reserve),
                ..all()
            },
            2,
        ),
        (
            RegisterFilter {
                text: "breaks".into(),
                ..all()
            },
            1,
        ),
        (
            RegisterFilter {
                state: Some(LetterState::Issued),
                ..all()
            },
            0,
        ),
        (
            RegisterFilter {
                call: Some(Uuid::from_u128(5).into()),
                ..all()
            },
            0,
        ),
        (
            RegisterFilter {
                call: Some(scene.call),
                limit: 3,
                offset: 7,
                ..all()
            },
            2,
        ),
    ];
    for (filter, expected) in filters {
        assert_eq!(listed(&scene, &filter).len(), expected, "{filter:?}");
    }
    let backwards = RegisterFilter {
        sort: "-reference".into(),
        ..all()
    };
    assert_eq!(
        listed(&scene, &backwards)[0],
        "LSHW-2026-99999 ineligible due"
    );
    let by_kind = RegisterFilter {
        sort: "-kind".into(),
        ..all()
    };
    assert_eq!(
        listed(&scene, &by_kind)[0],
        "LSHW-2026-99999 ineligible due"
    );
}

#[test]
fn no_other_desk_sees_letters_or_their_wording() {
    let mut scene = scene(2);
    let bid = scene.bids[0];
    let letter = issue(&mut scene, bid, LetterKind::AwardOffer, Uuid::from_u128(9));
    change(&mut scene.hub, |tx| {
        let id = tx.new_id();
        tx.put_letter_template(&TemplateRow {
            id,
            kind: LetterKind::Reserve.into(),
            call_type: Template::SeedFund,
            language: Language::Cy,
            body: "# Teitl".into(),
            checked_by: String::new(),
            checked_on: None,
        })
    });
    for viewpoint in [
        Viewpoint::SignedOut,
        Viewpoint::Member(MemberId(Uuid::from_u128(4))),
        Viewpoint::Applicant(bid),
    ] {
        let read = scene.hub.read(viewpoint);
        assert_eq!(read.letter_register(&all(), today()).unwrap(), []);
        assert_eq!(read.letter_counts(&all(), today()).unwrap().of(None), 0);
        assert_eq!(read.letter(letter).unwrap(), None);
        assert_eq!(read.letters_of(bid).unwrap(), []);
        assert_eq!(read.letter_templates().unwrap(), []);
        assert!(matches!(
            read.letter_bytes(letter),
            Err(StoreError::Missing)
        ));
        assert_eq!(read.locked_outcomes(scene.call).unwrap(), (0, 0));
    }
    let read = scene.hub.read(COORDINATOR);
    assert_eq!(read.letter_templates().unwrap().len(), 1);
    assert_eq!(read.locked_outcomes(scene.call).unwrap(), (1, 1));
}
