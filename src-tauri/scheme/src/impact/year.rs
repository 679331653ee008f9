//! The years that a page may be of: the funder's, the university's, the calendar's.

use chrono::{Datelike, Days, NaiveDate};

use crate::people::codes;

codes! {
    /// When a year begins.
    #[derive(Default)]
    YearKind as "year-kind" {
        /// On 1 April.
        #[default]
        Financial = "financial",
        /// On 1 August, as universities report.
        Academic = "academic",
        /// On 1 January.
        Calendar = "calendar",
    }
}

impl YearKind {
    fn first_month(self) -> u32 {
        match self {
            YearKind::Financial => 4,
            YearKind::Academic => 8,
            YearKind::Calendar => 1,
        }
    }
}

/// The days of a year, which is named for the calendar year in which it begins.
pub fn days_of_year(kind: YearKind, year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let first = NaiveDate::from_ymd_opt(year, kind.first_month(), 1)?;
    let next = NaiveDate::from_ymd_opt(year.checked_add(1)?, kind.first_month(), 1)?;
    Some((first, next.checked_sub_days(Days::new(1))?))
}

/// The calendar year in which the year of a day begins.
pub fn year_of(kind: YearKind, day: NaiveDate) -> i32 {
    day.year() - i32::from(day.month() < kind.first_month())
}

/// The years there are figures of, the latest first: from a first day to today.
pub fn years_of(kind: YearKind, first: NaiveDate, today: NaiveDate) -> Vec<i32> {
    let first = first.min(today).max(today - Days::new(366 * 30));
    (year_of(kind, first)..=year_of(kind, today))
        .rev()
        .collect()
}

/// A year as it is called: 2026–27, or 2026 where it is the calendar's.
pub fn year_name(kind: YearKind, year: i32) -> String {
    match kind {
        YearKind::Calendar => year.to_string(),
        _ => format!("{year}–{:02}", (year + 1).rem_euclid(100)),
    }
}

#[cfg(test)]
mod tests {
    use YearKind::{Academic, Calendar, Financial};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_year_runs_from_its_first_day_to_the_eve_of_the_next() {
        for (kind, from, to, name) in [
            (Financial, "2026-04-01", "2027-03-31", "2026–27"),
            (Academic, "2026-08-01", "2027-07-31", "2026–27"),
            (Calendar, "2026-01-01", "2026-12-31", "2026"),
        ] {
            assert_eq!(days_of_year(kind, 2026), Some((day(from), day(to))));
            assert_eq!(year_name(kind, 2026), name);
            for (within, year) in [
                (day(from), 2026),
                (day(to), 2026),
                (day(from) - Days::new(1), 2025),
                (day(to) + Days::new(1), 2027),
            ] {
                assert_eq!(year_of(kind, within), year, "{kind:?} {within}");
            }
        }
        assert_eq!(year_name(Financial, 1999), "1999–00");
        assert_eq!(days_of_year(Financial, i32::MAX), None);
        for within in ["2026-03-31", "2026-04-01", "2024-02-29"] {
            let known = crate::award::financial_year(day(within));
            assert_eq!(year_of(Financial, day(within)), known);
        }
    }

    #[test]
    fn years_are_listed_from_the_first_day_to_today() {
        let cases: [(YearKind, &str, &str, &[i32]); 6] = [
            (Financial, "2026-04-01", "2027-03-31", &[2026]),
            (Financial, "2026-03-31", "2026-04-01", &[2026, 2025]),
            (Financial, "2024-05-01", "2026-05-01", &[2026, 2025, 2024]),
            (Financial, "2030-05-01", "2026-05-01", &[2026]),
            (Academic, "2026-07-31", "2026-08-01", &[2026, 2025]),
            (Calendar, "2025-12-31", "2026-12-31", &[2026, 2025]),
        ];
        for (kind, first, today, expected) in cases {
            assert_eq!(years_of(kind, day(first), day(today)), expected);
        }
    }
}
