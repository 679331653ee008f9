//! The post left behind: whether it is filled, by whom, and on which days nobody is in it.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::period::Period;
use crate::people::codes;
use crate::problem::Problems;

codes! {
    /// Where the post left behind stands.
    BackfillState as "backfill-state" {
        /// It is to be filled.
        Planned = "planned",
        /// It is advertised.
        Advertised = "advertised",
        /// Somebody is found.
        Filled = "filled",
        /// It is declared unsuitable to be filled, with a reason.
        Unsuitable = "unsuitable",
    }
}

/// Somebody in the post, from a day to a day, or for as long as the placement lasts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Holder {
    /// Their name.
    pub name: String,
    /// The first day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day; none for as long as the placement lasts.
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
}

/// The post left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backfill {
    /// Where it stands.
    pub state: BackfillState,
    /// The share of full time that is filled, in hundredths; none: as much as the placement takes.
    pub share: Option<u32>,
    /// The day it was advertised.
    pub advertised_on: Option<NaiveDate>,
    /// Why it is unsuitable.
    pub reason: String,
    /// Who is in it.
    pub holders: Vec<Holder>,
}

impl Default for Backfill {
    fn default() -> Self {
        Self {
            state: BackfillState::Planned,
            share: None,
            advertised_on: None,
            reason: String::new(),
            holders: Vec::new(),
        }
    }
}

/// The stretches of a placement on which somebody is in the post, in order, none touching another.
pub fn covered(placement: Period, holders: &[Holder]) -> Vec<Period> {
    let mut parts: Vec<Period> = holders
        .iter()
        .filter_map(|holder| {
            Period::new(holder.from, holder.to.unwrap_or(placement.to))?.shared(placement)
        })
        .collect();
    parts.sort_unstable();
    let mut joined: Vec<Period> = Vec::new();
    for part in parts {
        match joined.last_mut() {
            Some(last) if part.from <= last.to + Days::new(1) => last.to = last.to.max(part.to),
            _ => joined.push(part),
        }
    }
    joined
}

/// The stretches of a placement on which nobody is in the post. One that is unsuitable to be filled
/// has none.
pub fn gaps(placement: Period, backfill: &Backfill) -> Vec<Period> {
    if backfill.state == BackfillState::Unsuitable {
        return Vec::new();
    }
    let covered = covered(placement, &backfill.holders);
    let mut from = placement.from;
    let mut gaps = Vec::new();
    for part in covered {
        if from < part.from {
            gaps.push(Period {
                from,
                to: part.from - Days::new(1),
            });
        }
        from = part.to + Days::new(1);
    }
    gaps.extend(Period::new(from, placement.to));
    gaps
}

/// What is wrong with what is said of the post left behind.
pub fn backfill_problems(backfill: &Backfill) -> Problems {
    let mut problems = Problems::default();
    let state = backfill.state;
    if state == BackfillState::Filled && backfill.holders.is_empty() {
        problems.add("holders", "missing");
    }
    if state != BackfillState::Filled && !backfill.holders.is_empty() {
        problems.add("state", "backfill-has-holders");
    }
    if state == BackfillState::Advertised && backfill.advertised_on.is_none() {
        problems.add("advertisedOn", "missing");
    }
    if state == BackfillState::Unsuitable && backfill.reason.trim().is_empty() {
        problems.add("reason", "missing");
    }
    if backfill
        .share
        .is_some_and(|share| !(1..=super::FULL_TIME).contains(&share))
    {
        problems.add("share", "backfill-share-out-of-range");
    }
    for (i, holder) in backfill.holders.iter().enumerate() {
        if holder.name.trim().is_empty() {
            problems.add(format!("holders.{i}.name"), "missing");
        }
        if holder.to.is_some_and(|to| to < holder.from) {
            problems.add(format!("holders.{i}.to"), "ends-before-start");
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to)).unwrap()
    }

    fn holder(from: &str, to: Option<&str>) -> Holder {
        Holder {
            name: "Somebody".into(),
            from: day(from),
            to: to.map(day),
        }
    }

    fn filled(holders: Vec<Holder>) -> Backfill {
        Backfill {
            state: BackfillState::Filled,
            holders,
            ..Backfill::default()
        }
    }

    #[test]
    fn the_days_with_nobody_in_the_post_are_the_gap() {
        let placement = period("2027-03-01", "2027-08-31");
        for (holders, expected) in [
            (vec![], vec![("2027-03-01", "2027-08-31")]),
            (vec![holder("2027-03-01", None)], vec![]),
            (vec![holder("2027-01-01", Some("2027-12-31"))], vec![]),
            (
                vec![holder("2027-03-02", None)],
                vec![("2027-03-01", "2027-03-01")],
            ),
            (
                vec![holder("2027-03-01", Some("2027-08-30"))],
                vec![("2027-08-31", "2027-08-31")],
            ),
            (
                vec![
                    holder("2027-07-01", None),
                    holder("2027-03-15", Some("2027-05-31")),
                ],
                vec![("2027-03-01", "2027-03-14"), ("2027-06-01", "2027-06-30")],
            ),
            // One leaves, the next comes on the day after: no gap between them.
            (
                vec![
                    holder("2027-03-01", Some("2027-05-31")),
                    holder("2027-06-01", None),
                ],
                vec![],
            ),
            // Two at once.
            (
                vec![
                    holder("2027-03-01", Some("2027-06-30")),
                    holder("2027-04-01", Some("2027-05-31")),
                ],
                vec![("2027-07-01", "2027-08-31")],
            ),
            // Gone before it begins, or come after it ends.
            (
                vec![
                    holder("2026-01-01", Some("2027-02-28")),
                    holder("2027-09-01", None),
                ],
                vec![("2027-03-01", "2027-08-31")],
            ),
        ] {
            let expected: Vec<Period> = expected.into_iter().map(|(f, t)| period(f, t)).collect();
            assert_eq!(
                gaps(placement, &filled(holders.clone())),
                expected,
                "{holders:?}"
            );
        }
        for (state, is_gap) in [
            (BackfillState::Planned, true),
            (BackfillState::Advertised, true),
            (BackfillState::Unsuitable, false),
        ] {
            let backfill = Backfill {
                state,
                ..Backfill::default()
            };
            assert_eq!(!gaps(placement, &backfill).is_empty(), is_gap, "{state:?}");
        }
    }

    #[test]
    fn each_state_says_what_it_must() {
        let somebody = || vec![holder("2027-03-01", None)];
        let is = |state| Backfill {
            state,
            ..Backfill::default()
        };
        for (backfill, expected) in [
            (is(BackfillState::Planned), &[][..]),
            (is(BackfillState::Advertised), &["advertisedOn missing"][..]),
            (
                Backfill {
                    advertised_on: Some(day("2027-01-01")),
                    ..is(BackfillState::Advertised)
                },
                &[],
            ),
            (is(BackfillState::Filled), &["holders missing"]),
            (
                Backfill {
                    holders: somebody(),
                    ..is(BackfillState::Filled)
                },
                &[],
            ),
            (
                Backfill {
                    holders: somebody(),
                    ..is(BackfillState::Planned)
                },
                &["state backfill-has-holders"],
            ),
            (is(BackfillState::Unsuitable), &["reason missing"]),
            (
                Backfill {
                    reason: "One of a kind.".into(),
                    ..is(BackfillState::Unsuitable)
                },
                &[],
            ),
            (
                Backfill {
                    share: Some(0),
                    ..is(BackfillState::Planned)
                },
                &["share backfill-share-out-of-range"],
            ),
            (
                Backfill {
                    share: Some(1),
                    ..is(BackfillState::Planned)
                },
                &[],
            ),
            (
                Backfill {
                    share: Some(100),
                    ..is(BackfillState::Planned)
                },
                &[],
            ),
            (
                Backfill {
                    share: Some(101),
                    ..is(BackfillState::Planned)
                },
                &["share backfill-share-out-of-range"],
            ),
            (
                filled(vec![Holder {
                    name: " ".into(),
                    ..holder("2027-03-02", Some("2027-03-01"))
                }]),
                &["holders.0.name missing", "holders.0.to ends-before-start"],
            ),
        ] {
            let found: Vec<String> = backfill_problems(&backfill)
                .0
                .iter()
                .map(|p| format!("{} {}", p.field, p.problem))
                .collect();
            assert_eq!(found, expected, "{backfill:?}");
        }
    }

    proptest! {
        #[test]
        fn every_day_is_covered_or_in_a_gap(
            length in 1i64..200,
            holders in proptest::collection::vec((-50i64..250, 0i64..80), 0..5),
        ) {
            let from = day("2027-12-01");
            let placement = Period::new(from, from + chrono::Duration::days(length)).unwrap();
            let holders: Vec<Holder> = holders
                .into_iter()
                .map(|(start, long)| Holder {
                    name: "Somebody".into(),
                    from: from + chrono::Duration::days(start),
                    to: Some(from + chrono::Duration::days(start + long)),
                })
                .collect();
            let gaps = gaps(placement, &filled(holders.clone()));
            for day in placement.each_day() {
                let held = holders.iter().any(|h| h.from <= day && h.to.is_some_and(|to| day <= to));
                prop_assert_eq!(gaps.iter().filter(|gap| gap.holds(day)).count(), usize::from(!held));
            }
        }
    }
}
