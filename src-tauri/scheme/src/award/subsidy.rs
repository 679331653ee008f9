//! Minimal financial assistance: what an enterprise with its group may be given over three
//! financial years (Subsidy Control Act 2022, sections 36 and 37; `domain.md` 4 and 7.17).

use chrono::{Datelike, NaiveDate};

use crate::fact::Facts;
use crate::letter::MFA_LIMIT;
use crate::money::Pence;
use crate::problem::Problems;

/// Assistance that was given, or is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assistance {
    /// How much.
    pub amount: Pence,
    /// When.
    pub given_on: NaiveDate,
}

/// The financial year of a day, named for the calendar year in which it begins: 31 March 2027 is in
/// 2026, 1 April 2027 in 2027.
pub fn financial_year(day: NaiveDate) -> i32 {
    if day.month() >= 4 {
        day.year()
    } else {
        day.year() - 1
    }
}

/// The first day of the three financial years that count on a day: of its own and the two before.
pub fn counted_from(day: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(financial_year(day) - 2, 4, 1)
}

/// What counts on a day of what an enterprise and its group were given: all of this financial year
/// and of the two before.
pub fn counted(given: &[Assistance], on: NaiveDate) -> Pence {
    let year = financial_year(on);
    given
        .iter()
        .filter(|one| (year - 2..=year).contains(&financial_year(one.given_on)))
        .map(|one| one.amount)
        .sum()
}

/// What keeps an enterprise from being given an amount on a day beside what it was given: the limit,
/// with the figures, under `award.subsidy`.
pub fn subsidy_problems(amount: Pence, beside: &[Assistance], on: NaiveDate) -> Problems {
    let mut problems = Problems::default();
    let before = counted(beside, on);
    let total = before + amount;
    if total > MFA_LIMIT {
        let facts = Facts::none()
            .with("amount", amount)
            .with("before", before)
            .with("total", total)
            .with("limit", MFA_LIMIT)
            .with("over", total - MFA_LIMIT);
        problems.add_with("award.subsidy", "subsidy-over-limit", facts);
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn given(pence: i64, on: &str) -> Assistance {
        Assistance {
            amount: Pence(pence),
            given_on: day(on),
        }
    }

    #[test]
    fn a_financial_year_ends_on_31_march() {
        for (on, year) in [
            ("2027-03-31", 2026),
            ("2027-04-01", 2027),
            ("2027-12-31", 2027),
            ("2028-01-01", 2027),
            ("2028-02-29", 2027),
            ("2028-03-31", 2027),
            ("2028-04-01", 2028),
        ] {
            assert_eq!(financial_year(day(on)), year, "{on}");
        }
        assert_eq!(counted_from(day("2027-03-31")), Some(day("2024-04-01")));
        assert_eq!(counted_from(day("2027-04-01")), Some(day("2025-04-01")));
    }

    #[test]
    fn this_financial_year_counts_and_the_two_before() {
        let all = [
            given(1, "2024-03-31"),
            given(10, "2024-04-01"),
            given(100, "2025-03-31"),
            given(1_000, "2025-04-01"),
            given(10_000, "2027-03-31"),
            given(100_000, "2027-04-01"),
        ];
        for (on, expected) in [
            ("2026-03-31", 1_111),
            ("2026-04-01", 11_110),
            ("2027-03-31", 11_110),
            ("2027-04-01", 111_000),
            ("2028-03-31", 111_000),
            ("2028-04-01", 110_000),
        ] {
            assert_eq!(counted(&all, day(on)), Pence(expected), "{on}");
        }
    }

    #[test]
    fn the_limit_itself_may_be_given_and_a_penny_more_may_not() {
        let beside = [
            given(20_000_000, "2024-04-01"),
            given(1_500_000, "2027-03-31"),
        ];
        let on = day("2027-03-31");
        let none = Problems::default();
        assert_eq!(subsidy_problems(Pence(10_000_000), &beside, on), none);
        let found = subsidy_problems(Pence(10_000_001), &beside, on);
        assert_eq!(found.0.len(), 1);
        assert_eq!(found.0[0].problem, "subsidy-over-limit");
        for (fact, pence) in [
            ("amount", 10_000_001),
            ("before", 21_500_000),
            ("total", 31_500_001),
            ("limit", 31_500_000),
            ("over", 1),
        ] {
            assert_eq!(found.0[0].facts.0[fact], Pence(pence).into(), "{fact}");
        }
        // A day later the oldest year no longer counts.
        let later = day("2027-04-01");
        assert_eq!(subsidy_problems(Pence(10_000_001), &beside, later), none);
        assert_eq!(subsidy_problems(Pence(31_500_000), &[], on), none);
        assert_ne!(subsidy_problems(Pence(31_500_001), &[], on), none);
    }
}
