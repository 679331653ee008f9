//! Placements written, read, listed and undone.

mod list;
mod together;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use scheme::desk::Viewpoint;
use scheme::history::Act;
use scheme::people::Sector;
use scheme::placement::{
    AbsenceKind, Backfill, BackfillState, DatedPay, Holder, OnCostRates, Pattern, PayBearer,
    Period, PlacementState, Rate, Recharge, RechargeEvery, RechargeOf, RechargeTo, VatTreatment,
    Weekday,
};
use scheme::{CoordinatorId, OrganisationId, Pence, PersonId, PlacementId};
use uuid::Uuid;

use super::*;
use crate::testing::{Counting, add_person, occasion};
use crate::{Hub, Occasion};

struct Desk {
    hub: Hub,
    ids: Counting,
}

fn coordinator() -> Viewpoint {
    Viewpoint::Coordinator(CoordinatorId(Uuid::from_u128(7)))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn period(from: &str, to: &str) -> Period {
    Period::new(day(from), day(to)).unwrap()
}

impl Desk {
    fn change<T>(
        &mut self,
        act: Act,
        run: impl FnOnce(&mut Writing<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let occasion = Occasion {
            viewpoint: coordinator(),
            ..occasion(act)
        };
        self.hub.change(occasion, &mut self.ids, run)
    }

    fn read(&self) -> crate::Reading<'_> {
        self.hub.read(coordinator())
    }
}

/// A person, an employer in the NHS and hosts in industry and a charity.
fn parties() -> (Desk, PersonId, [OrganisationId; 3]) {
    let mut desk = Desk {
        hub: Hub::in_memory().unwrap(),
        ids: Counting(5_000),
    };
    let person = PersonId(add_person(&mut desk.hub, "Ŵyn ap Siôn"));
    let made = desk
        .change(Act::Import, |tx| {
            Ok([
                tx.plant_organisation("Health board", Sector::Nhs)?,
                tx.plant_organisation("Company", Sector::Industry)?,
                tx.plant_organisation("Charity", Sector::Charity)?,
            ])
        })
        .unwrap();
    (desk, person, made)
}

fn row(id: PlacementId, person: PersonId, parties: [OrganisationId; 3]) -> PlacementRow {
    PlacementRow {
        id,
        application: None,
        reference: String::new(),
        state: PlacementState::Proposed,
        state_reason: String::new(),
        state_on: day("2026-11-22"),
        person,
        employer: parties[0],
        manager: None,
        post: "Nurse".into(),
        grade: "Band 7".into(),
        period: period("2027-03-01", "2027-08-31"),
        agreed_end: None,
        pattern: Pattern::PartTime {
            hundredths: 40,
            weekdays: BTreeSet::from([Weekday::Monday, Weekday::Tuesday]),
        },
        full_week: 2_250,
        backfill: Backfill {
            state: BackfillState::Filled,
            share: Some(50),
            advertised_on: Some(day("2026-12-01")),
            reason: String::new(),
            holders: vec![Holder {
                name: "Somebody".into(),
                from: day("2027-03-08"),
                to: None,
            }],
        },
        backfill_post: "Nurse".into(),
        backfill_grade: "Band 6".into(),
        funded: Some(Pence::pounds(12_000)),
        bearer: PayBearer::Host,
        recharge: Recharge {
            to: RechargeTo::Hub,
            of: RechargeOf::Backfill,
            every: RechargeEvery::Quarterly,
        },
        vat: VatTreatment::OutsideScope,
        vat_confirmed_by: "Head of finance".into(),
        vat_confirmed_on: Some(day("2026-11-20")),
        changed_at: "2026-11-22T10:00:00Z".parse().unwrap(),
        hosts: vec![
            HostRow {
                organisation: parties[1],
                manager: Some(person),
                place: "Cardiff".into(),
            },
            HostRow {
                organisation: parties[2],
                manager: None,
                place: String::new(),
            },
        ],
        objectives: vec![ObjectiveRow {
            objective: "A tested protocol".into(),
            due_on: Some(day("2027-06-30")),
        }],
        substantive: vec![
            DatedPay {
                from: day("2026-04-01"),
                annual: Pence::pounds(54_710),
            },
            DatedPay {
                from: day("2027-04-01"),
                annual: Pence::pounds(55_900),
            },
        ],
        backfill_pay: vec![DatedPay {
            from: day("2026-04-01"),
            annual: Pence::pounds(47_810),
        }],
    }
}

fn placed(desk: &mut Desk, person: PersonId, parties: [OrganisationId; 3]) -> PlacementRow {
    desk.change(Act::ProposePlacement, |tx| {
        let row = row(tx.new_id(), person, parties);
        tx.put_placement(&row)?;
        Ok(row)
    })
    .unwrap()
}

#[test]
fn what_is_written_is_read_and_only_by_a_coordinator() {
    let (mut desk, person, parties) = parties();
    let mut row = placed(&mut desk, person, parties);
    assert_eq!(desk.read().placement(row.id).unwrap().as_ref(), Some(&row));
    row.pattern = Pattern::Intermittent {
        days: BTreeSet::from([day("2027-03-02"), day("2027-03-09")]),
    };
    row.hosts.remove(0);
    row.backfill = Backfill::default();
    desk.change(Act::MovePlacement, |tx| tx.put_placement(&row))
        .unwrap();
    assert_eq!(desk.read().placement(row.id).unwrap().as_ref(), Some(&row));
    for viewpoint in [
        Viewpoint::SignedOut,
        Viewpoint::Member(Uuid::from_u128(1).into()),
        Viewpoint::Applicant(Uuid::from_u128(1).into()),
    ] {
        let read = desk.hub.read(viewpoint);
        assert_eq!(read.placement(row.id).unwrap(), None);
        let listed = read.placements(&PlacementsFilter::default()).unwrap();
        assert_eq!(listed, (Vec::new(), 0));
        assert!(read.placements_of_people(&[person]).unwrap().is_empty());
    }
}

#[test]
fn a_day_more_is_one_row_and_undo_takes_it_away() {
    let (mut desk, person, parties) = parties();
    let mut row = placed(&mut desk, person, parties);
    let chosen = |days: &[&str]| Pattern::Intermittent {
        days: days.iter().map(|d| day(d)).collect(),
    };
    row.pattern = chosen(&["2027-03-02", "2027-03-09"]);
    desk.change(Act::MovePlacement, |tx| tx.put_placement(&row))
        .unwrap();
    row.pattern = chosen(&["2027-03-02", "2027-03-09", "2027-03-16"]);
    row.changed_at = "2026-11-23T10:00:00Z".parse().unwrap();
    desk.change(Act::MovePlacement, |tx| tx.put_placement(&row))
        .unwrap();
    let last = desk.read().last_sequence().unwrap();
    let touched: i64 = desk
        .hub
        .connection()
        .query_row(
            "SELECT COUNT(*) FROM entry_row WHERE sequence = :last",
            named_params! { ":last": last },
            |r| r.get(0),
        )
        .unwrap();
    assert_eq!(touched, 2, "the placement and the one day");
    desk.change(Act::UndoAct, |tx| tx.undo(last, |_| Ok(())))
        .unwrap();
    let found = desk.read().placement(row.id).unwrap().unwrap();
    assert_eq!(found.pattern, chosen(&["2027-03-02", "2027-03-09"]));
}

#[test]
fn a_merge_takes_placements_hosts_rates_and_absences_along() {
    let (mut desk, person, parties) = parties();
    let first = placed(&mut desk, person, parties);
    let twin = PersonId(add_person(&mut desk.hub, "Wyn ap Sion"));
    let rates = |organisation, from: &str, id| OnCostsRow {
        id,
        organisation,
        rates: OnCostRates {
            from: day(from),
            insurance: Rate(1_500),
            threshold: Pence::pounds(5_000),
            pension: Rate(1_438),
            levy: Rate(50),
            other: Rate(0),
        },
        source: "Payroll".into(),
    };
    desk.change(Act::Import, |tx| {
        for (organisation, from) in [
            (parties[1], "2026-04-06"),
            (parties[2], "2026-04-06"),
            (parties[2], "2027-04-06"),
        ] {
            let id = tx.new_id();
            tx.put_on_costs(&rates(organisation, from, id))?;
        }
        let id = tx.new_id();
        tx.add_absence(&AbsenceRow {
            id,
            person,
            kind: AbsenceKind::AnnualLeave,
            period: period("2027-05-03", "2027-05-14"),
        })
    })
    .unwrap();
    desk.change(Act::MergePeople, |tx| tx.repoint_person(person, twin))
        .unwrap();
    desk.change(Act::MergeOrganisations, |tx| {
        tx.repoint_organisation(parties[2], parties[1])
    })
    .unwrap();
    let read = desk.read();
    let found = read.placement(first.id).unwrap().unwrap();
    assert_eq!((found.person, found.hosts[0].manager), (twin, Some(twin)));
    assert_eq!(found.hosts.len(), 1);
    let away = read.absences_of_people(&[twin]).unwrap();
    assert_eq!(away[&twin].len(), 1);
    assert_eq!(read.on_costs(parties[2]).unwrap(), []);
    let days: Vec<String> = read
        .on_costs(parties[1])
        .unwrap()
        .iter()
        .map(|r| r.rates.from.to_string())
        .collect();
    assert_eq!(days, ["2026-04-06", "2027-04-06"]);
}

#[test]
fn what_waits_is_told_with_its_days_and_its_gaps() {
    let (mut desk, person, parties) = parties();
    let first = placed(&mut desk, person, parties);
    let waiting = |desk: &Desk, today: &str, until: &str| {
        desk.read()
            .placements_waiting(day(today), day(until))
            .unwrap()
    };
    assert!(waiting(&desk, "2027-01-01", "2027-02-28").is_empty());
    let [found] = &waiting(&desk, "2027-01-01", "2027-03-01")[..] else {
        panic!("one placement waits");
    };
    assert_eq!(found.id, first.id);
    assert!(found.proposed && !found.vat_open && !found.overlaps);
    assert_eq!(
        scheme::placement::gaps(found.period, &found.backfill),
        [period("2027-03-01", "2027-03-07")]
    );
    desk.change(Act::Import, |tx| {
        let id = tx.new_id();
        tx.add_absence(&AbsenceRow {
            id,
            person,
            kind: AbsenceKind::Other,
            period: period("2027-08-31", "2027-09-14"),
        })
    })
    .unwrap();
    assert!(waiting(&desk, "2027-01-01", "2027-03-01")[0].overlaps);
}
