//! Reminders of reports (`domain.md` 8): thirty days before a report is due, on the day, and a
//! fortnight after.

use chrono::{Duration, NaiveDate};

use crate::people::codes;

codes! {
    /// Where a report stands towards its day, as a reminder says it.
    ReminderStep as "reminder-step" {
        /// It will be due.
        Early = "early",
        /// It is due today.
        Today = "today",
        /// It is overdue.
        Late = "late",
    }
}

/// From which days on reminders go, counted from the day a report is due.
pub const REMINDER_DAYS: [i64; 3] = [-30, 0, 14];

/// The reminder of a report that goes on a day: since when it may have gone, and what it says. The
/// latest alone: one that was missed is not made up for. None for a report that came, or too early.
///
/// What it says hangs on the day it goes, not on the day it was meant for: the second, two days late,
/// tells of a report that is overdue.
pub fn reminder(
    due_on: NaiveDate,
    is_in: bool,
    today: NaiveDate,
) -> Option<(NaiveDate, ReminderStep)> {
    if is_in {
        return None;
    }
    let since = REMINDER_DAYS
        .iter()
        .filter_map(|days| due_on.checked_add_signed(Duration::days(*days)))
        .rfind(|day| *day <= today)?;
    let step = match today.cmp(&due_on) {
        std::cmp::Ordering::Less => ReminderStep::Early,
        std::cmp::Ordering::Equal => ReminderStep::Today,
        std::cmp::Ordering::Greater => ReminderStep::Late,
    };
    Some((since, step))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_report_is_reminded_of_thirty_days_before_on_the_day_and_a_fortnight_after() {
        use ReminderStep::{Early, Late, Today};
        let due = day("2028-05-29");
        for (today, expected) in [
            ("2028-01-01", None),
            ("2028-04-28", None),
            ("2028-04-29", Some(("2028-04-29", Early))),
            ("2028-04-30", Some(("2028-04-29", Early))),
            ("2028-05-28", Some(("2028-04-29", Early))),
            ("2028-05-29", Some(("2028-05-29", Today))),
            ("2028-05-30", Some(("2028-05-29", Late))),
            ("2028-06-11", Some(("2028-05-29", Late))),
            ("2028-06-12", Some(("2028-06-12", Late))),
            ("2028-06-13", Some(("2028-06-12", Late))),
            ("2030-01-01", Some(("2028-06-12", Late))),
        ] {
            let expected = expected.map(|(since, step)| (day(since), step));
            assert_eq!(reminder(due, false, day(today)), expected, "{today}");
            assert_eq!(reminder(due, true, day(today)), None, "{today}");
        }
    }

    #[test]
    fn the_day_thirty_days_before_is_counted_over_the_end_of_february() {
        for (due, first) in [
            ("2028-03-30", "2028-02-29"),
            ("2027-03-30", "2027-02-28"),
            ("2028-03-01", "2028-01-31"),
        ] {
            let before = day(first).pred_opt().unwrap();
            assert_eq!(reminder(day(due), false, before), None, "{due}");
            let (since, _) = reminder(day(due), false, day(first)).unwrap();
            assert_eq!(since, day(first), "{due}");
        }
    }
}
