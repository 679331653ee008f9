//! When outcomes are asked for: one, two and three years after the end (`domain.md` 1.6).

use chrono::{Days, Months, NaiveDate};

use crate::people::codes;

/// Outcomes are asked for so many months after the last day.
pub const COLLECTED_AFTER_MONTHS: [u32; 3] = [12, 24, 36];

/// Outcomes to be asked for in so many days, or fewer, are worth a line.
pub const OUTCOME_DAYS: u64 = 14;

codes! {
    /// What was answered when outcomes were asked for.
    OutcomeAnswer as "outcome-answer" {
        /// What there was to tell is recorded.
        Told = "told",
        /// There was nothing to tell.
        Nothing = "nothing",
    }
}

codes! {
    /// Where the asking stands.
    AskedState as "asked-state" {
        /// Its day is further off.
        NotYet = "not-yet",
        /// Its day is near.
        Soon = "soon",
        /// Its day has come, and nobody answered.
        Due = "due",
        /// It is answered.
        Answered = "answered",
    }
}

/// One asking for outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// So many months after the last day.
    pub months: u32,
    /// The day it is due. The 29th of February falls on the 28th of a common year.
    pub due_on: NaiveDate,
    /// Where it stands.
    pub state: AskedState,
}

/// When outcomes are asked for after a last day, given the askings that are answered.
pub fn asked(ends_on: NaiveDate, answered: &[u32], today: NaiveDate) -> Vec<Asked> {
    COLLECTED_AFTER_MONTHS
        .into_iter()
        .filter_map(|months| {
            let due_on = ends_on.checked_add_months(Months::new(months))?;
            let state = if answered.contains(&months) {
                AskedState::Answered
            } else if due_on <= today {
                AskedState::Due
            } else if due_on <= today + Days::new(OUTCOME_DAYS) {
                AskedState::Soon
            } else {
                AskedState::NotYet
            };
            Some(Asked {
                months,
                due_on,
                state,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(ends_on: &str, answered: &[u32], today: &str) -> Vec<String> {
        asked(ends_on.parse().unwrap(), answered, today.parse().unwrap())
            .into_iter()
            .map(|one| format!("{} {}", one.due_on, one.state.code()))
            .collect()
    }

    #[test]
    fn outcomes_are_asked_for_at_one_two_and_three_years() {
        let cases: &[(&str, &[u32], &str, [&str; 3])] = &[
            (
                "2027-06-30",
                &[],
                "2028-06-15",
                [
                    "2028-06-30 not-yet",
                    "2029-06-30 not-yet",
                    "2030-06-30 not-yet",
                ],
            ),
            (
                "2027-06-30",
                &[],
                "2028-06-16",
                [
                    "2028-06-30 soon",
                    "2029-06-30 not-yet",
                    "2030-06-30 not-yet",
                ],
            ),
            (
                "2027-06-30",
                &[],
                "2028-06-29",
                [
                    "2028-06-30 soon",
                    "2029-06-30 not-yet",
                    "2030-06-30 not-yet",
                ],
            ),
            (
                "2027-06-30",
                &[],
                "2028-06-30",
                ["2028-06-30 due", "2029-06-30 not-yet", "2030-06-30 not-yet"],
            ),
            // Each is asked for by itself: what is missed stays due.
            (
                "2027-06-30",
                &[24],
                "2030-07-01",
                ["2028-06-30 due", "2029-06-30 answered", "2030-06-30 due"],
            ),
            // A leap day.
            (
                "2028-02-29",
                &[12],
                "2028-02-29",
                [
                    "2029-02-28 answered",
                    "2030-02-28 not-yet",
                    "2031-02-28 not-yet",
                ],
            ),
            (
                "2025-02-28",
                &[],
                "2025-02-28",
                [
                    "2026-02-28 not-yet",
                    "2027-02-28 not-yet",
                    "2028-02-28 not-yet",
                ],
            ),
        ];
        for (ends_on, answered, today, expected) in cases {
            assert_eq!(
                told(ends_on, answered, today),
                expected,
                "{ends_on} {today}"
            );
        }
    }
}
