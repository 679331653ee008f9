use scheme::call::{Heading, Template, from_template};
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::people::Sector;
use scheme::{ApplicationId, AwardId, CoordinatorId, MemberId, Pence};
use uuid::Uuid;

use super::*;
use crate::planted::PlantedBid;
use crate::testing::{Counting, occasion};
use crate::{Hub, StoreError};

const COORDINATOR: Viewpoint = Viewpoint::Coordinator(CoordinatorId(Uuid::from_u128(1)));

struct Scene {
    hub: Hub,
    call: CallId,
    awards: Vec<AwardId>,
    bids: Vec<ApplicationId>,
}

/// Three awards of one call, in three states, of falling amounts.
fn scene() -> Scene {
    let mut hub = Hub::in_memory().unwrap();
    let (call, awards, bids) = hub
        .change(occasion(Act::IssueLetter), &mut Counting(0), |tx| {
            let call = tx.plant_call(&from_template(Template::SeedFund).unwrap())?;
            let home = tx.plant_organisation("Bangor University", Sector::University)?;
            let (mut awards, mut bids) = (Vec::new(), Vec::new());
            for (n, name, state) in [
                (1, "Carys Sampl", AwardState::Active),
                (2, "Alun Sampl", AwardState::Lapsed),
                (3, "Beth Sampl", AwardState::Offered),
            ] {
                let person = tx.plant_person(name)?;
                let lines = [
                    (Heading::Travel, Pence(100)),
                    (Heading::Ppi, Pence(1_000 - n)),
                ];
                let bid = tx.plant_bid(&PlantedBid {
                    call,
                    state: "decided",
                    reference: &format!("LSHW-2026-00{n}"),
                    title: &format!("A bid, number {n}"),
                    team: &[(person, home, "lead")],
                    budget: &lines,
                    answers: Default::default(),
                })?;
                awards.push(tx.plant_award(bid, (person, home), state, &lines)?);
                bids.push(bid);
            }
            Ok::<_, StoreError>((call.0, awards, bids))
        })
        .unwrap();
    Scene {
        hub,
        call,
        awards,
        bids,
    }
}

fn listed(scene: &Scene, filter: AwardsFilter) -> (Vec<String>, u32) {
    let filter = AwardsFilter {
        limit: filter.limit.max(1),
        ..filter
    };
    let read = scene.hub.read(COORDINATOR);
    let (lines, total) = read.awards(&filter).unwrap();
    (lines.into_iter().map(|l| l.reference).collect(), total)
}

#[test]
fn awards_are_filtered_sorted_and_windowed() {
    let scene = scene();
    let by = |order, descending| AwardsFilter {
        order,
        descending,
        limit: 10,
        ..AwardsFilter::default()
    };
    let order = |numbers: [u32; 3]| -> Vec<String> {
        numbers.iter().map(|n| format!("LSHW-2026-00{n}")).collect()
    };
    for (filter, expected) in [
        (by(AwardOrder::Reference, false), [1, 2, 3]),
        (by(AwardOrder::Reference, true), [3, 2, 1]),
        (by(AwardOrder::Awardee, false), [2, 3, 1]),
        (by(AwardOrder::Amount, false), [3, 2, 1]),
        (by(AwardOrder::State, false), [3, 1, 2]),
        (by(AwardOrder::Organisation, false), [1, 2, 3]),
    ] {
        assert_eq!(
            listed(&scene, filter.clone()),
            (order(expected), 3),
            "{filter:?}"
        );
    }
    let one = |filter: AwardsFilter| {
        listed(
            &scene,
            AwardsFilter {
                limit: 10,
                ..filter
            },
        )
        .0
    };
    assert_eq!(
        one(AwardsFilter {
            state: Some(AwardState::Lapsed),
            ..AwardsFilter::default()
        }),
        ["LSHW-2026-002"]
    );
    assert_eq!(
        one(AwardsFilter {
            text: "beth bangor".into(),
            ..AwardsFilter::default()
        }),
        ["LSHW-2026-003"]
    );
    assert_eq!(
        one(AwardsFilter {
            text: "beth".into(),
            call: Some(scene.call),
            ..AwardsFilter::default()
        }),
        ["LSHW-2026-003"]
    );
    let elsewhere = AwardsFilter {
        call: Some(Uuid::from_u128(5).into()),
        ..AwardsFilter::default()
    };
    assert_eq!(listed(&scene, elsewhere), (vec![], 0));
    let window = AwardsFilter {
        offset: 1,
        limit: 1,
        ..AwardsFilter::default()
    };
    assert_eq!(
        listed(&scene, window),
        (vec!["LSHW-2026-002".to_owned()], 3)
    );
}

#[test]
fn an_award_is_read_with_its_budget_in_the_order_of_headings() {
    let scene = scene();
    let read = scene.hub.read(COORDINATOR);
    let award = read.award_of(scene.bids[0]).unwrap().unwrap();
    assert_eq!(read.award(award.id).unwrap().as_ref(), Some(&award));
    assert_eq!(award.amount(), Pence(1_099));
    assert!(award.lines.is_sorted());
    assert_eq!(
        read.awards_of_call(scene.call)
            .unwrap()
            .iter()
            .map(|a| a.id)
            .collect::<Vec<_>>(),
        scene.awards
    );
    assert_eq!(read.award_states().unwrap().len(), 3);
}

#[test]
fn no_other_desk_sees_awards() {
    let scene = scene();
    for viewpoint in [
        Viewpoint::SignedOut,
        Viewpoint::Member(MemberId(Uuid::from_u128(4))),
        Viewpoint::Applicant(scene.bids[0]),
    ] {
        let read = scene.hub.read(viewpoint);
        let all = AwardsFilter {
            limit: 10,
            ..AwardsFilter::default()
        };
        assert_eq!(read.awards(&all).unwrap(), (vec![], 0));
        assert_eq!(read.award(scene.awards[0]).unwrap(), None);
        assert_eq!(read.award_of(scene.bids[0]).unwrap(), None);
        assert_eq!(read.awards_of_call(scene.call).unwrap(), []);
        assert_eq!(read.award_states().unwrap(), []);
        assert_eq!(read.award_signatures(scene.awards[0]).unwrap(), []);
        assert_eq!(read.award_conditions(scene.awards[0]).unwrap(), []);
        assert_eq!(read.award_subsidy(scene.awards[0]).unwrap(), None);
        assert_eq!(read.search("LSHW", 10).unwrap(), []);
    }
}
