//! Placements written, read, listed and undone.

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
fn the_list_is_filtered_and_in_order() {
    let (mut desk, person, parties) = parties();
    let first = placed(&mut desk, person, parties);
    let second = desk
        .change(Act::ProposePlacement, |tx| {
            let mut row = row(tx.new_id(), person, parties);
            row.employer = parties[1];
            row.hosts = vec![HostRow {
                organisation: parties[0],
                manager: None,
                place: String::new(),
            }];
            row.period = period("2027-09-01", "2027-12-31");
            row.state = PlacementState::Withdrawn;
            tx.put_placement(&row)?;
            Ok(row)
        })
        .unwrap();
    let all = || PlacementsFilter {
        limit: 50,
        ..PlacementsFilter::default()
    };
    for (filter, expected) in [
        (all(), vec![first.id, second.id]),
        (
            PlacementsFilter {
                descending: true,
                ..all()
            },
            vec![second.id, first.id],
        ),
        (
            PlacementsFilter {
                order: PlacementOrder::Employer,
                ..all()
            },
            vec![second.id, first.id],
        ),
        (
            PlacementsFilter {
                state: Some(PlacementState::Proposed),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                employer_sector: Some(Sector::Nhs),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                host_sector: Some(Sector::Nhs),
                ..all()
            },
            vec![second.id],
        ),
        (
            PlacementsFilter {
                host_sector: Some(Sector::Charity),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                organisation: Some(parties[2]),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                organisation: Some(parties[1]),
                ..all()
            },
            vec![first.id, second.id],
        ),
        (
            PlacementsFilter {
                on: Some(day("2027-02-28")),
                ..all()
            },
            vec![],
        ),
        (
            PlacementsFilter {
                on: Some(day("2027-03-01")),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                on: Some(day("2027-08-31")),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                on: Some(day("2027-09-01")),
                ..all()
            },
            vec![],
        ),
        (
            PlacementsFilter {
                text: "wyn".into(),
                ..all()
            },
            vec![first.id, second.id],
        ),
        (
            PlacementsFilter {
                text: "charity".into(),
                ..all()
            },
            vec![first.id],
        ),
        (PlacementsFilter { offset: 1, ..all() }, vec![second.id]),
    ] {
        let (lines, total) = desk.read().placements(&filter).unwrap();
        let found: Vec<PlacementId> = lines.iter().map(|l| l.id).collect();
        assert_eq!(found, expected, "{filter:?}");
        assert_eq!(
            total as usize,
            expected.len() + filter.offset as usize,
            "{filter:?}"
        );
    }
    let (lines, _) = desk.read().placements(&all()).unwrap();
    let hosts: Vec<&str> = lines[0].hosts.iter().map(|h| h.name.en.as_str()).collect();
    assert_eq!(hosts, ["Company", "Charity"]);
    assert_eq!(lines[0].name, "Ŵyn ap Siôn");
    assert_eq!(
        desk.read().label("placement", first.id.0).unwrap(),
        "Ŵyn ap Siôn → Company"
    );
}

#[test]
fn placements_stand_together_by_what_is_asked_and_in_the_days_that_are_shown() {
    let (mut desk, person, parties) = parties();
    let first = placed(&mut desk, person, parties).id;
    let second = desk
        .change(Act::ProposePlacement, |tx| {
            let mut row = row(tx.new_id(), person, parties);
            row.employer = parties[1];
            row.hosts = Vec::new();
            row.period = period("2027-09-01", "2027-12-31");
            row.state = PlacementState::Withdrawn;
            tx.put_placement(&row)?;
            Ok(row.id)
        })
        .unwrap();
    let all = PlacementsFilter {
        limit: 50,
        ..PlacementsFilter::default()
    };
    let name = |line: &PlacementLine| line.with_host.as_ref().map(|host| host.en.clone());
    let grouped = |groups| {
        let filter = PlacementsFilter {
            groups,
            ..all.clone()
        };
        let (lines, total) = desk.read().placements(&filter).unwrap();
        assert_eq!(lines.len(), total as usize);
        lines
            .iter()
            .map(|line| (line.id, name(line)))
            .collect::<Vec<_>>()
    };
    let plain = |ids: [PlacementId; 2]| ids.map(|id| (id, None)).to_vec();
    assert_eq!(grouped(PlacementGroups::None), plain([first, second]));
    assert_eq!(grouped(PlacementGroups::Employer), plain([second, first]));
    assert_eq!(grouped(PlacementGroups::Person), plain([first, second]));
    let with = |name: &str| Some(name.to_owned());
    assert_eq!(
        grouped(PlacementGroups::Host),
        [
            (first, with("Charity")),
            (first, with("Company")),
            (second, None)
        ]
    );
    for (from, to, expected) in [
        ("2026-01-01", "2027-02-28", vec![]),
        ("2027-02-01", "2027-03-01", vec![first]),
        ("2027-08-31", "2027-08-31", vec![first]),
        ("2027-09-01", "2027-09-01", vec![first, second]),
        // The last review of the first is on 29 February; the second does not take place.
        ("2028-02-29", "2028-06-30", vec![first]),
        ("2028-03-03", "2028-06-30", vec![]),
    ] {
        let filter = PlacementsFilter {
            shown: Some(period(from, to)),
            ..all.clone()
        };
        let (lines, total) = desk.read().placements(&filter).unwrap();
        let ids: Vec<PlacementId> = lines.iter().map(|line| line.id).collect();
        assert_eq!(
            (ids, total as usize),
            (expected.clone(), expected.len()),
            "{from}"
        );
    }
    let reach = desk.read().placements_reach().unwrap();
    assert_eq!(reach, Some(period("2027-03-01", "2027-12-31")));
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

/// Each order and grouping is SQL of its own: all of it is asked for once.
#[test]
fn placements_are_listed_in_every_order_and_grouping() {
    use PlacementOrder as O;
    let (mut desk, person, parties) = parties();
    let row = placed(&mut desk, person, parties);
    for order in [
        O::Starts,
        O::Ends,
        O::Person,
        O::Employer,
        O::Reference,
        O::State,
    ] {
        // It has two hosts, and stands with each.
        for (groups, times) in [
            (PlacementGroups::None, 1),
            (PlacementGroups::Employer, 1),
            (PlacementGroups::Host, 2),
            (PlacementGroups::Person, 1),
        ] {
            let filter = PlacementsFilter {
                order,
                groups,
                limit: 10,
                ..PlacementsFilter::default()
            };
            let (lines, total) = desk.read().placements(&filter).unwrap();
            assert!(lines.iter().all(|line| line.id == row.id));
            let told = (lines.len(), total);
            assert_eq!(
                told,
                (times, u32::try_from(times).unwrap()),
                "{order:?} {groups:?}"
            );
        }
    }
}
