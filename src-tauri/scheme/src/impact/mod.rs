//! What a year, or a call, came to: the figures of the page that goes to the funder. Screen, PDF and
//! export all show what [`impact`] says.

mod shown;
mod year;

pub use shown::{LEAST_PEOPLE, ShownCount, withhold};
pub use year::{YearKind, days_of_year, year_name, year_of, years_of};

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::money::Pence;
use crate::outcome::OutcomeType;
use crate::people::{Nation, Sector, codes};

codes! {
    /// What a work is.
    WorkKind as "work" {
        /// An award.
        Award = "award",
        /// A placement that stands on no award.
        Placement = "placement",
    }
}

/// An award that was not declined and did not lapse, or a placement on no award that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// Award or placement.
    pub kind: WorkKind,
    /// Which.
    pub id: Uuid,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The application's title, or the name of the person seconded.
    pub title: String,
    /// The day it counts by: of the offer, or the first of the placement.
    pub on: NaiveDate,
    /// What is awarded or funded.
    pub awarded: Pence,
    /// Of that, for patient and public involvement.
    pub involvement: Pence,
    /// The sector that leads: of the lead's organisation, or of the employer.
    pub from: Sector,
    /// The other sectors: of the partners, or of the hosts.
    pub to: Vec<Sector>,
    /// The nation of the organisation that leads.
    pub nation: Nation,
    /// The fifth of deprivation of its area, 1 the most deprived; none where it is not known.
    pub fifth: Option<u8>,
    /// The event that it began at, by title in the language of the page, and its day.
    pub event: Option<BeganAt>,
    /// What came of it so far.
    pub outcomes: u32,
}

/// The event that a work began at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ImpactEvent")]
#[serde(rename_all = "camelCase")]
pub struct BeganAt {
    /// Its title.
    pub title: crate::language::Both,
    /// Its day.
    #[ts(type = "string")]
    pub held_on: NaiveDate,
}

/// An outcome, as the page counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came {
    /// Its type.
    pub kind: OutcomeType,
    /// How much, of further funding.
    pub amount: Option<Pence>,
}

/// Everything that happened in the period, as SQL found it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Happened {
    /// Events held.
    pub events: u32,
    /// People who attended one of them at least.
    pub attended: u32,
    /// People who were at a host on any of the days.
    pub seconded: u32,
    /// Applications that were submitted.
    pub applications: u32,
    /// What they asked for.
    pub asked: Pence,
    /// Awards and placements.
    pub works: Vec<Work>,
    /// Outcomes.
    pub outcomes: Vec<Came>,
    /// What was paid.
    pub paid: Pence,
    /// Of that, for patient and public involvement.
    pub involvement_paid: Pence,
    /// What came back.
    pub returned: Pence,
}

/// A page's figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Impact {
    /// Events held.
    pub events: u32,
    /// People who attended one of them at least; none where they are fewer than five.
    pub attended: ShownCount,
    /// Applications that were submitted.
    pub applications: u32,
    /// What they asked for.
    pub asked: Pence,
    /// Awards.
    pub awards: u32,
    /// People who were at a host on any of the days.
    pub seconded: u32,
    /// What was awarded.
    pub awarded: Pence,
    /// What was paid.
    pub paid: Pence,
    /// What came back.
    pub returned: Pence,
    /// Works that crossed from one sector to another.
    pub crossed: u32,
    /// Of what was awarded, for patient and public involvement.
    pub involvement: Pence,
    /// What was paid for it.
    pub involvement_paid: Pence,
    /// Works with money for it.
    pub involving: u32,
    /// Works that began at an event of the hub.
    pub from_events: u32,
    /// What came of it, in number.
    pub outcomes: u32,
    /// Further funding, as told.
    pub further_funding: Pence,
    /// Works from each sector (row) to each (column), by the order of sectors; a work with partners
    /// of several sectors counts in each.
    pub matrix: Vec<MatrixRow>,
    /// Works by the nation of the organisation that leads.
    pub nations: Vec<NationLine>,
    /// Works by the fifth of deprivation of its area; the last is of those whose area is not known.
    pub fifths: Vec<FifthLine>,
    /// Outcomes by type, those there are.
    pub types: Vec<TypeLine>,
    /// Which event began which work, the largest first.
    pub threads: Vec<Thread>,
}

/// A row of the matrix of sectors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatrixRow {
    /// From which sector.
    pub from: Sector,
    /// Works to each sector, in the order of sectors.
    pub to: Vec<u32>,
}

/// Works of a nation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NationLine {
    /// Which.
    pub nation: Nation,
    /// How many.
    pub works: u32,
    /// What was awarded.
    pub awarded: Pence,
}

/// Works of a fifth of deprivation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FifthLine {
    /// 1, the most deprived, to 5; none for those whose area is not known.
    pub fifth: Option<u8>,
    /// How many; none where they are fewer than five and could tell of somebody.
    pub works: ShownCount,
}

/// Outcomes of a type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypeLine {
    /// Which.
    pub kind: OutcomeType,
    /// How many.
    pub count: u32,
}

/// From an event to what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Thread {
    /// The event.
    pub event: Option<BeganAt>,
    /// Award or placement.
    pub kind: WorkKind,
    /// Which.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The application's title, or the name of the person seconded.
    pub title: String,
    /// From which sector.
    pub from: Sector,
    /// To which.
    pub to: Vec<Sector>,
    /// What was awarded.
    pub awarded: Pence,
    /// How many outcomes came of it so far.
    pub outcomes: u32,
}

/// The figures of a page.
pub fn impact(happened: &Happened) -> Impact {
    let works = &happened.works;
    let count = |of: &dyn Fn(&Work) -> bool| number(works.iter().filter(|work| of(work)).count());
    let mut types: BTreeMap<OutcomeType, u32> = BTreeMap::new();
    for came in &happened.outcomes {
        *types.entry(came.kind).or_default() += 1;
    }
    let fifths: Vec<Option<u8>> = (1..=5).map(Some).chain([None]).collect();
    let counted: Vec<u32> = fifths
        .iter()
        .map(|fifth| count(&|work| work.fifth.filter(|f| (1..=5).contains(f)) == *fifth))
        .collect();
    let mut threads: Vec<Thread> = works.iter().map(thread).collect();
    threads.sort_by_key(|one| {
        (
            one.event.is_none(),
            std::cmp::Reverse(one.awarded),
            one.reference.clone(),
        )
    });
    Impact {
        events: happened.events,
        attended: ShownCount::of_people(happened.attended),
        applications: happened.applications,
        asked: happened.asked,
        awards: count(&|work| work.kind == WorkKind::Award),
        seconded: happened.seconded,
        awarded: works.iter().map(|work| work.awarded).sum(),
        paid: happened.paid,
        returned: happened.returned,
        crossed: count(&|work| work.to.iter().any(|to| *to != work.from)),
        involvement: works.iter().map(|work| work.involvement).sum(),
        involvement_paid: happened.involvement_paid,
        involving: count(&|work| work.involvement > Pence::ZERO),
        from_events: count(&|work| work.event.is_some()),
        outcomes: number(happened.outcomes.len()),
        further_funding: happened
            .outcomes
            .iter()
            .filter_map(|came| came.amount)
            .sum(),
        matrix: Sector::ALL
            .iter()
            .map(|from| MatrixRow {
                from: *from,
                to: Sector::ALL
                    .iter()
                    .map(|to| count(&|work| work.from == *from && work.to.contains(to)))
                    .collect(),
            })
            .collect(),
        nations: Nation::ALL
            .iter()
            .map(|nation| NationLine {
                nation: *nation,
                works: count(&|work| work.nation == *nation),
                awarded: works
                    .iter()
                    .filter(|work| work.nation == *nation)
                    .map(|work| work.awarded)
                    .sum(),
            })
            .filter(|line| line.works > 0)
            .collect(),
        fifths: fifths
            .into_iter()
            .zip(withhold(&counted))
            .map(|(fifth, works)| FifthLine { fifth, works })
            .collect(),
        types: types
            .into_iter()
            .map(|(kind, count)| TypeLine { kind, count })
            .collect(),
        threads,
    }
}

fn thread(work: &Work) -> Thread {
    Thread {
        event: work.event.clone(),
        kind: work.kind,
        id: work.id,
        reference: work.reference.clone(),
        title: work.title.clone(),
        from: work.from,
        to: work.to.clone(),
        awarded: work.awarded,
        outcomes: work.outcomes,
    }
}

fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(from: Sector, to: &[Sector], pence: i64) -> Work {
        Work {
            kind: WorkKind::Award,
            id: Uuid::from_u128(u128::from(pence.unsigned_abs())),
            reference: format!("T-{pence}"),
            title: String::new(),
            on: NaiveDate::default(),
            awarded: Pence(pence),
            involvement: Pence(pence / 10),
            from,
            to: to.to_vec(),
            nation: Nation::Wales,
            fifth: None,
            event: None,
            outcomes: 0,
        }
    }

    #[test]
    fn the_figures_are_the_sums_of_the_works() {
        use Sector::{Industry, Nhs, University};
        let mut one = work(University, &[Nhs, Industry], 100_050);
        one.event = Some(BeganAt {
            title: crate::Both::new("A day", "Diwrnod"),
            held_on: NaiveDate::default(),
        });
        let alone = work(Nhs, &[Nhs], 1);
        let mut seconded = work(Nhs, &[Industry], 0);
        seconded.kind = WorkKind::Placement;
        seconded.fifth = Some(1);
        let found = impact(&Happened {
            works: vec![alone, seconded, one],
            outcomes: vec![
                Came {
                    kind: OutcomeType::FurtherFunding,
                    amount: Some(Pence(5)),
                },
                Came {
                    kind: OutcomeType::Publication,
                    amount: None,
                },
                Came {
                    kind: OutcomeType::FurtherFunding,
                    amount: None,
                },
            ],
            attended: 4,
            seconded: 1,
            ..Happened::default()
        });
        assert_eq!((found.awards, found.seconded, found.crossed), (2, 1, 2));
        assert_eq!(found.awarded, Pence(100_051));
        assert_eq!(found.involvement, Pence(10_005));
        assert_eq!((found.involving, found.from_events), (1, 1));
        assert_eq!(found.attended, ShownCount::Withheld);
        assert_eq!((found.outcomes, found.further_funding), (3, Pence(5)));
        let from = |sector: Sector| {
            let row = found.matrix.iter().find(|row| row.from == sector);
            row.map(|row| row.to.clone()).unwrap_or_default()
        };
        // University, NHS, industry, charity, regulator, government.
        assert_eq!(from(University), [0, 1, 1, 0, 0, 0]);
        assert_eq!(from(Nhs), [0, 1, 1, 0, 0, 0]);
        assert_eq!(
            found.types,
            [
                TypeLine {
                    kind: OutcomeType::Publication,
                    count: 1
                },
                TypeLine {
                    kind: OutcomeType::FurtherFunding,
                    count: 2
                }
            ]
        );
        // Those that began at an event come first, the largest before.
        let order: Vec<_> = found.threads.iter().map(|one| one.awarded.0).collect();
        assert_eq!(order, [100_050, 1, 0]);
    }

    #[test]
    fn nothing_happened_is_a_page_of_noughts_and_unknown_is_no_nought() {
        let found = impact(&Happened::default());
        assert_eq!(found.awarded, Pence::ZERO);
        assert_eq!(found.nations, []);
        assert_eq!(found.fifths.len(), 6);
        assert_eq!(found.fifths[5].fifth, None);
        let mut unknown = work(Sector::Nhs, &[], 1);
        unknown.fifth = None;
        let works = vec![unknown; 7];
        let found = impact(&Happened {
            works,
            ..Happened::default()
        });
        assert_eq!(found.fifths[5].works, ShownCount::Count { count: 7 });
        assert_eq!(found.fifths[0].works, ShownCount::Count { count: 0 });
    }
}
