//! A stretch of days, and how long it is in months.
//!
//! The length of a period is counted by the calendar: each whole calendar month in it is one month;
//! of a month that is only partly in it, the days in it count, over the days that month has. From 15
//! January to 14 July that is 17/31 + 5 + 14/31 = 6 months. Counted so, a period cut anywhere is as
//! long as its pieces together, which counting by anniversaries is not.

use chrono::{Datelike, Days, NaiveDate};
use num_rational::Ratio;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// So many months, exactly.
pub type Months = Ratio<i128>;

/// Days from a first to a last, both in it. The first is never after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Period {
    /// The first day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day.
    #[ts(type = "string")]
    pub to: NaiveDate,
}

/// The length of a period as people say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Length {
    /// Calendar months that are wholly in it.
    pub whole_months: u32,
    /// The days of months that are only partly in it.
    pub odd_days: u32,
    /// The length in hundredths of a month, to show: rounded half up.
    pub hundredths: u32,
    /// Its days.
    pub days: u32,
}

impl Period {
    /// From a first day to a last; none where the last is before it.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// How many days.
    pub fn days(self) -> u32 {
        u32::try_from((self.to - self.from).num_days() + 1).unwrap_or(u32::MAX)
    }

    /// Whether a day is in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// The days of both.
    pub fn shared(self, other: Period) -> Option<Period> {
        Period::new(self.from.max(other.from), self.to.min(other.to))
    }

    /// Its days, one by one.
    pub fn each_day(self) -> impl Iterator<Item = NaiveDate> {
        self.from.iter_days().take(self.days() as usize)
    }

    /// Its part of each calendar month that it meets, in order, with the days that month has.
    pub fn by_month(self) -> Vec<(Period, u32)> {
        let mut parts = Vec::new();
        let mut from = self.from;
        loop {
            let last = last_of_month(from);
            let days = last.day();
            let to = last.min(self.to);
            parts.push((Period { from, to }, days));
            match to.succ_opt() {
                Some(next) if next <= self.to => from = next,
                _ => return parts,
            }
        }
    }

    /// Its length, exactly.
    pub fn months(self) -> Months {
        self.by_month()
            .into_iter()
            .map(|(part, of)| Ratio::new(i128::from(part.days()), i128::from(of)))
            .sum()
    }

    /// Its length as people say it.
    pub fn length(self) -> Length {
        let parts = self.by_month();
        let whole = parts.iter().filter(|(part, of)| part.days() == *of).count();
        let odd_days = parts
            .iter()
            .filter(|(part, of)| part.days() != *of)
            .map(|(part, _)| part.days())
            .sum();
        Length {
            whole_months: u32::try_from(whole).unwrap_or(u32::MAX),
            odd_days,
            hundredths: hundredths(self.months()),
            days: self.days(),
        }
    }

    /// Its days that are in none of some stretches, in order and apart.
    pub fn without(self, stretches: &[Period]) -> Vec<Period> {
        let mut left = vec![self];
        for stretch in stretches {
            let before =
                |part: Period| Period::new(part.from, part.to.min(stretch.from.pred_opt()?));
            let after = |part: Period| Period::new(part.from.max(stretch.to.succ_opt()?), part.to);
            left = left
                .into_iter()
                .flat_map(|part| match part.shared(*stretch) {
                    None => [Some(part), None],
                    Some(_) => [before(part), after(part)],
                })
                .flatten()
                .collect();
        }
        left
    }

    /// Cut before each of these days that is in it and not its first, in order.
    pub fn cut_before(self, days: impl IntoIterator<Item = NaiveDate>) -> Vec<Period> {
        let mut cuts: Vec<NaiveDate> = days
            .into_iter()
            .filter(|day| self.from < *day && *day <= self.to)
            .collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut from = self.from;
        let mut parts = Vec::new();
        for cut in cuts {
            parts.push(Period {
                from,
                to: cut - Days::new(1),
            });
            from = cut;
        }
        parts.push(Period { from, to: self.to });
        parts
    }
}

/// A number that is not negative in hundredths, rounded half up: only to show.
pub(super) fn hundredths(of: Months) -> u32 {
    let scaled = of * Ratio::from_integer(100);
    u32::try_from(crate::money::divide_rounding(
        *scaled.numer(),
        *scaled.denom(),
    ))
    .unwrap_or(u32::MAX)
}

/// The last day of the month that a day is in.
pub(super) fn last_of_month(day: NaiveDate) -> NaiveDate {
    (28..=31)
        .rev()
        .find_map(|last| day.with_day(last))
        .unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn period(from: &str, to: &str) -> Period {
        Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    #[test]
    fn whole_months_count_one_and_parts_by_their_days() {
        for (from, to, whole, odd, exact) in [
            ("2027-01-01", "2027-06-30", 6, 0, (6, 1)),
            ("2027-01-15", "2027-07-14", 5, 31, (6, 1)),
            ("2027-02-15", "2027-08-14", 5, 28, (5 * 62 + 31 + 28, 62)),
            ("2027-02-01", "2027-02-28", 1, 0, (1, 1)),
            ("2028-02-01", "2028-02-28", 0, 28, (28, 29)),
            ("2028-02-01", "2028-02-29", 1, 0, (1, 1)),
            ("2027-01-31", "2027-01-31", 0, 1, (1, 31)),
            ("2027-01-31", "2027-02-28", 1, 1, (32, 31)),
            ("2027-01-30", "2027-03-01", 1, 3, (31 + 3, 31)),
            ("2027-12-31", "2028-01-01", 0, 2, (2, 31)),
            ("2027-04-10", "2027-04-24", 0, 15, (1, 2)),
        ] {
            let found = period(from, to);
            assert_eq!(found.months(), Ratio::new(exact.0, exact.1), "{from}–{to}");
            let length = found.length();
            assert_eq!(
                (length.whole_months, length.odd_days),
                (whole, odd),
                "{from}–{to}"
            );
        }
        assert_eq!(period("2027-02-15", "2027-08-14").length().hundredths, 595);
    }

    #[test]
    fn a_period_has_a_first_day_and_a_last() {
        let day: NaiveDate = "2027-01-02".parse().unwrap();
        assert_eq!(Period::new(day, day).map(Period::days), Some(1));
        assert_eq!(Period::new(day, day - Days::new(1)), None);
    }

    #[test]
    fn what_two_periods_share() {
        let year = period("2027-01-01", "2027-12-31");
        for (from, to, shared) in [
            ("2026-01-01", "2026-12-31", None),
            (
                "2026-06-01",
                "2027-01-01",
                Some(("2027-01-01", "2027-01-01")),
            ),
            (
                "2027-12-31",
                "2028-02-01",
                Some(("2027-12-31", "2027-12-31")),
            ),
            ("2028-01-01", "2028-02-01", None),
            (
                "2027-03-01",
                "2027-04-01",
                Some(("2027-03-01", "2027-04-01")),
            ),
        ] {
            assert_eq!(
                year.shared(period(from, to)),
                shared.map(|(from, to)| period(from, to))
            );
        }
    }

    #[test]
    fn what_is_left_of_a_period() {
        let half = period("2028-01-01", "2028-06-30");
        type Days = &'static [(&'static str, &'static str)];
        let cases: [(Days, Days); 8] = [
            (&[], &[("2028-01-01", "2028-06-30")]),
            // Before it, to its day before the first, and over all of it.
            (
                &[("2027-12-01", "2027-12-31")],
                &[("2028-01-01", "2028-06-30")],
            ),
            (
                &[("2027-12-01", "2028-01-01")],
                &[("2028-01-02", "2028-06-30")],
            ),
            (&[("2027-12-01", "2028-07-01")], &[]),
            // Over the leap day and the end of a month; a whole month; to the last day.
            (
                &[("2028-02-29", "2028-03-01")],
                &[("2028-01-01", "2028-02-28"), ("2028-03-02", "2028-06-30")],
            ),
            (
                &[("2028-04-01", "2028-04-30")],
                &[("2028-01-01", "2028-03-31"), ("2028-05-01", "2028-06-30")],
            ),
            (
                &[("2028-06-30", "2028-08-01")],
                &[("2028-01-01", "2028-06-29")],
            ),
            (
                &[("2028-01-01", "2028-01-31"), ("2028-03-01", "2028-03-31")],
                &[("2028-02-01", "2028-02-29"), ("2028-04-01", "2028-06-30")],
            ),
        ];
        for (stretches, expected) in cases {
            let of = |list: &[(&str, &str)]| -> Vec<Period> {
                list.iter().map(|(from, to)| period(from, to)).collect()
            };
            assert_eq!(half.without(&of(stretches)), of(expected), "{stretches:?}");
        }
    }

    fn any_period() -> impl Strategy<Value = Period> {
        // Every start day from 2024 on, leap years and month ends among them.
        (0i64..2_600, 0i64..900).prop_map(|(start, length)| {
            let from = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + chrono::Duration::days(start);
            Period::new(from, from + chrono::Duration::days(length)).unwrap()
        })
    }

    proptest! {
        #[test]
        fn pieces_are_together_as_long_as_the_whole(
            whole in any_period(),
            cuts in proptest::collection::vec(0i64..900, 0..6),
        ) {
            let days = cuts.iter().map(|cut| whole.from + chrono::Duration::days(*cut));
            let pieces = whole.cut_before(days);
            prop_assert_eq!(pieces.iter().map(|p| p.months()).sum::<Months>(), whole.months());
            prop_assert_eq!(pieces.iter().map(|p| p.days()).sum::<u32>(), whole.days());
            prop_assert_eq!(pieces[0].from, whole.from);
            prop_assert_eq!(pieces[pieces.len() - 1].to, whole.to);
        }

        #[test]
        fn what_is_left_and_what_is_taken_are_together_the_whole(
            whole in any_period(),
            others in proptest::collection::vec(any_period(), 0..3),
        ) {
            let left = whole.without(&others);
            for day in whole.each_day() {
                let is_left = left.iter().filter(|part| part.holds(day)).count();
                let is_taken = others.iter().any(|other| other.holds(day));
                prop_assert_eq!(is_left, usize::from(!is_taken));
            }
            let taken = left.iter().flat_map(|part| part.by_month()).count();
            prop_assert!(left.iter().all(|part| whole.shared(*part) == Some(*part)) && taken < 1_000);
        }

        #[test]
        fn a_year_from_any_first_of_a_month_is_twelve_months(year in 2020i32..2060, month in 1u32..=12) {
            let from = NaiveDate::from_ymd_opt(year, month, 1).unwrap();
            let to = NaiveDate::from_ymd_opt(year + 1, month, 1).unwrap() - Days::new(1);
            prop_assert_eq!(Period::new(from, to).unwrap().months(), Ratio::from_integer(12));
        }

        #[test]
        fn a_longer_period_is_longer(period in any_period()) {
            let next = Period::new(period.from, period.to + Days::new(1)).unwrap();
            prop_assert!(next.months() > period.months());
            let length = period.length();
            prop_assert!(length.odd_days <= 60);
        }
    }
}
