//! The days that a letter names, counted from its own date.

use chrono::{Days, Months, NaiveDate};

use crate::call::Terms;
use crate::retention::kept_until;

/// The days that follow from a letter's date and the call's terms. A month after the 31st is the
/// last day of a month that has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timetable {
    /// The last day on which an offer can be accepted.
    pub accept_by: NaiveDate,
    /// The last day on which the work may start.
    pub latest_start: NaiveDate,
    /// The last day of an appeal on the process: as long as an offer can be accepted.
    pub appeal_by: NaiveDate,
    /// The day on which the reserve list closes: no award can start after it.
    pub held_until: NaiveDate,
    /// The day until which an application that is not funded is kept.
    pub kept_until: NaiveDate,
}

impl Timetable {
    /// The days for a letter of a date, in a hub that keeps what is not funded for so many years. None only past the end of the calendar.
    pub fn of(dated: NaiveDate, terms: &Terms, years_kept: u32) -> Option<Self> {
        let accept_by = dated.checked_add_days(Days::new(u64::from(terms.days_to_accept)))?;
        let latest_start = dated.checked_add_months(Months::new(terms.months_to_start))?;
        Some(Self {
            accept_by,
            latest_start,
            appeal_by: accept_by,
            held_until: latest_start.max(accept_by),
            kept_until: kept_until(dated, years_kept)?,
        })
    }
}

/// The day a report is due: so many months after the work ends.
pub fn report_due(ends_on: NaiveDate, months_after_end: u32) -> Option<NaiveDate> {
    ends_on.checked_add_months(Months::new(months_after_end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::{Template, from_template};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_from_the_date_of_the_letter() {
        let mut terms = from_template(Template::SeedFund).unwrap().terms;
        for (dated, days, months, accept_by, latest_start, held_until) in [
            (
                "2027-01-18",
                28,
                6,
                "2027-02-15",
                "2027-07-18",
                "2027-07-18",
            ),
            (
                "2027-08-31",
                28,
                6,
                "2027-09-28",
                "2028-02-29",
                "2028-02-29",
            ),
            ("2027-12-31", 1, 2, "2028-01-01", "2028-02-29", "2028-02-29"),
            (
                "2027-01-18",
                60,
                1,
                "2027-03-19",
                "2027-02-18",
                "2027-03-19",
            ),
        ] {
            terms.days_to_accept = days;
            terms.months_to_start = months;
            let found = Timetable::of(day(dated), &terms, 2).unwrap();
            assert_eq!(found.accept_by, day(accept_by), "{dated}");
            assert_eq!(found.appeal_by, day(accept_by), "{dated}");
            assert_eq!(found.latest_start, day(latest_start), "{dated}");
            assert_eq!(found.held_until, day(held_until), "{dated}");
        }
        assert_eq!(
            Timetable::of(day("2028-02-29"), &terms, 2)
                .unwrap()
                .kept_until,
            day("2030-02-28")
        );
    }

    #[test]
    fn reports_are_due_months_after_the_end() {
        for (ends, months, due) in [
            ("2028-02-29", 3, "2028-05-29"),
            ("2027-11-30", 3, "2028-02-29"),
            ("2027-10-31", 0, "2027-10-31"),
        ] {
            assert_eq!(report_due(day(ends), months), Some(day(due)));
        }
    }
}
