use chrono::{DateTime, Utc};
use scheme::call::{Heading, Template, from_template};
use scheme::history::Act;
use scheme::people::Sector;
use scheme::{CoordinatorId, MemberId};
use uuid::Uuid;

use super::*;
use crate::planted::{CountingIds, PlantedBid};
use crate::{Hub, Occasion};

const COORDINATOR: Viewpoint = Viewpoint::Coordinator(CoordinatorId(Uuid::from_u128(1)));

fn occasion(viewpoint: Viewpoint) -> Occasion {
    Occasion {
        act: Act::BeginApplication,
        viewpoint,
        device: Uuid::nil(),
        at: "2026-12-01T10:00:00Z".parse().unwrap(),
        version: "test".into(),
        sitting: None,
        batch: None,
        salt: [0; 16],
    }
}

struct Scene {
    hub: Hub,
    ids: CountingIds,
    bids: Vec<ApplicationId>,
    draft: ApplicationId,
}

/// Three submitted bids and a draft.
fn scene() -> Scene {
    let mut hub = Hub::in_memory().unwrap();
    let mut ids = CountingIds::default();
    let document = from_template(Template::SeedFund).unwrap();
    let (bids, draft) = hub
        .change(occasion(COORDINATOR), &mut ids, |tx| {
            let call = tx.plant_call(&document)?;
            let university = tx.plant_organisation("Bangor University", Sector::University)?;
            let board = tx.plant_organisation("Powys Teaching Health Board", Sector::Nhs)?;
            let mut bids = Vec::new();
            for (reference, title, lead, home, pounds) in [
                (
                    "TEST-2026-001",
                    "Breath and cold air",
                    "Ŵyn O'Brien",
                    university,
                    6_000,
                ),
                (
                    "TEST-2026-002",
                    "A scan nearer home",
                    "Ann Powell",
                    board,
                    9_000,
                ),
                (
                    "TEST-2026-003",
                    "Careful letters",
                    "Bea Morgan",
                    university,
                    7_500,
                ),
            ] {
                let person = tx.plant_person(lead)?;
                bids.push(tx.plant_bid(&PlantedBid {
                    call,
                    state: "submitted",
                    reference,
                    title,
                    team: &[(person, home, "lead")],
                    budget: &[(Heading::Travel, Pence::pounds(pounds))],
                    answers: Default::default(),
                })?);
            }
            let draft = ApplicationRow {
                id: tx.new_id(),
                call: call.0,
                version: call.1,
                state: ApplicationState::Draft,
                reference: None,
                title: "Not yet named".into(),
                applicant: "Someone typing".into(),
                language: Language::Cy,
                correspondence: LanguageChoice::Unknown,
                requested: None,
                begun_at: tx.now(),
            };
            tx.put_application(&draft)?;
            Ok::<_, StoreError>((bids, draft.id))
        })
        .unwrap();
    Scene {
        hub,
        ids,
        bids,
        draft,
    }
}

fn titles(scene: &Scene, filter: ApplicationsFilter) -> (Vec<String>, u32) {
    let filter = ApplicationsFilter {
        limit: if filter.limit == 0 { 200 } else { filter.limit },
        ..filter
    };
    let (lines, total) = scene.hub.read(COORDINATOR).applications(&filter).unwrap();
    (lines.into_iter().map(|l| l.title).collect(), total)
}

#[test]
fn the_list_is_filtered_sorted_and_windowed() {
    let scene = scene();
    let cases: Vec<(ApplicationsFilter, &[&str], u32)> = vec![
        (
            ApplicationsFilter::default(),
            &[
                "Breath and cold air",
                "A scan nearer home",
                "Careful letters",
                "Not yet named",
            ],
            4,
        ),
        (
            ApplicationsFilter {
                order: ApplicationOrder::Lead,
                ..Default::default()
            },
            &[
                "A scan nearer home",
                "Careful letters",
                "Not yet named",
                "Breath and cold air",
            ],
            4,
        ),
        (
            ApplicationsFilter {
                order: ApplicationOrder::Requested,
                descending: true,
                ..Default::default()
            },
            &[
                "A scan nearer home",
                "Careful letters",
                "Breath and cold air",
                "Not yet named",
            ],
            4,
        ),
        (
            ApplicationsFilter {
                sector: Some(Sector::University),
                ..Default::default()
            },
            &["Breath and cold air", "Careful letters"],
            2,
        ),
        (
            ApplicationsFilter {
                state: Some(ApplicationState::Draft),
                ..Default::default()
            },
            &["Not yet named"],
            1,
        ),
        (
            ApplicationsFilter {
                text: "wyn bre".into(),
                ..Default::default()
            },
            &["Breath and cold air"],
            1,
        ),
        (
            ApplicationsFilter {
                text: "test 2026 003".into(),
                ..Default::default()
            },
            &["Careful letters"],
            1,
        ),
        (
            ApplicationsFilter {
                text: "'; DROP TABLE".into(),
                ..Default::default()
            },
            &[],
            0,
        ),
        (
            ApplicationsFilter {
                late: true,
                ..Default::default()
            },
            &[],
            0,
        ),
        (
            ApplicationsFilter {
                offset: 1,
                limit: 2,
                ..Default::default()
            },
            &["A scan nearer home", "Careful letters"],
            4,
        ),
        (
            ApplicationsFilter {
                offset: 9,
                limit: 2,
                ..Default::default()
            },
            &[],
            4,
        ),
    ];
    for (filter, expected, total) in cases {
        let asked = format!("{filter:?}");
        assert_eq!(
            titles(&scene, filter),
            (expected.iter().map(|t| (*t).to_owned()).collect(), total),
            "{asked}"
        );
    }
}

/// What a list is filtered by and what it is ordered by are joined only where they are needed.
#[test]
fn every_filter_gives_the_same_applications_in_every_order() {
    use ApplicationOrder::{
        Lead, Received, Reference, Requested, Sector as BySector, State, Title,
    };
    let scene = scene();
    let filters = [
        (ApplicationsFilter::default(), 4),
        (
            ApplicationsFilter {
                sector: Some(Sector::University),
                ..Default::default()
            },
            2,
        ),
        (
            ApplicationsFilter {
                late: true,
                ..Default::default()
            },
            0,
        ),
    ];
    for (filter, count) in filters {
        let mut expected = titles(&scene, filter.clone()).0;
        expected.sort();
        assert_eq!(expected.len(), count, "{filter:?}");
        for order in [Reference, Title, Lead, BySector, Requested, Received, State] {
            for descending in [false, true] {
                let (mut found, total) = titles(
                    &scene,
                    ApplicationsFilter {
                        order,
                        descending,
                        ..filter.clone()
                    },
                );
                found.sort();
                assert_eq!((&found, total as usize), (&expected, count), "{order:?}");
            }
        }
    }
}

/// Everything that can be read of an application, as one text.
fn all_of(reading: Reading<'_>, id: ApplicationId) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        reading.application(id).unwrap(),
        reading.answers(id).unwrap(),
        reading.submissions(id).unwrap(),
        reading.team(id).unwrap(),
        reading.requested_lines(id).unwrap(),
        reading.receipt(id).unwrap(),
        reading.corrections(id).unwrap(),
        reading.lateness_ruling(id).unwrap(),
    )
}

#[test]
fn an_applicant_sees_their_own_and_nobody_else_any() {
    let scene = scene();
    let nothing = all_of(scene.hub.read(Viewpoint::SignedOut), scene.bids[0]);
    let applicant = scene.hub.read(Viewpoint::Applicant(scene.bids[0]));
    assert!(all_of(applicant, scene.bids[0]).contains("TEST-2026-001"));
    assert_eq!(all_of(applicant, scene.bids[1]), nothing);
    let member = scene
        .hub
        .read(Viewpoint::Member(MemberId(Uuid::from_u128(9))));
    assert_eq!(all_of(member, scene.bids[0]), nothing);
    for viewpoint in [
        applicant.viewpoint(),
        member.viewpoint(),
        Viewpoint::SignedOut,
    ] {
        let reading = scene.hub.read(viewpoint);
        let filter = ApplicationsFilter {
            limit: 200,
            ..ApplicationsFilter::default()
        };
        assert_eq!(reading.applications(&filter).unwrap(), (vec![], 0));
        assert_eq!(reading.application_states().unwrap(), []);
        assert_eq!(reading.judgements(scene.bids[0]).unwrap(), []);
        assert_eq!(reading.last_finding(scene.bids[0]).unwrap(), None);
    }
}

#[test]
fn references_count_by_year_and_are_never_given_twice() {
    let mut scene = scene();
    let draft = scene.draft;
    let mut next = |year: i32| {
        scene
            .hub
            .change(occasion(COORDINATOR), &mut scene.ids, |tx| {
                tx.next_reference_number(year, draft)
            })
            .unwrap()
    };
    assert_eq!(
        [next(2026), next(2026), next(2027), next(2026)],
        [1, 2, 1, 3]
    );
}

#[test]
fn an_answer_is_written_over_and_read_back_as_typed() {
    use scheme::form::Answer;
    let mut scene = scene();
    let draft = scene.draft;
    let text = |t: &str| Answer::Text { text: t.into() };
    for typed in ["first", "“second”\t<script> 🙂"] {
        scene
            .hub
            .change(occasion(COORDINATOR), &mut scene.ids, |tx| {
                tx.put_answer(draft, "need", &text(typed))
            })
            .unwrap();
    }
    let read = scene.hub.read(COORDINATOR);
    assert_eq!(
        read.answers(draft).unwrap(),
        [("need".to_owned(), text("“second”\t<script> 🙂"))].into()
    );
    let entries = read.answer_entries(draft).unwrap();
    assert_eq!(
        entries,
        [("need".to_owned(), read.last_sequence().unwrap())]
    );
}

#[test]
fn a_receipt_is_read_back() {
    let mut scene = scene();
    let received_at: DateTime<Utc> = "2026-11-28T15:00:00Z".parse().unwrap();
    let draft = scene.draft;
    let row = ReceiptRow {
        id: Uuid::from_u128(99),
        application: draft,
        received_at,
        route: scheme::application::Route::Post,
        source: None,
        read_back_by: "First Coordinator".into(),
    };
    scene
        .hub
        .change(occasion(COORDINATOR), &mut scene.ids, |tx| {
            tx.put_receipt(&row)
        })
        .unwrap();
    let read = scene.hub.read(COORDINATOR);
    assert_eq!(read.receipt(draft).unwrap(), Some(row));
}
