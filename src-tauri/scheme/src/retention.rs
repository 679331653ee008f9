//! How long a hub keeps what it holds (`domain.md` 4). The days are shown from the start; disposal
//! comes later.

use chrono::{Months, NaiveDate};

use crate::people::codes;

codes! {
    /// What is kept for a time of its own. The catalogue message `retained-CODE` words it.
    Retained as "retained" {
        /// An application that is not funded, not eligible or withdrawn: from the day of the letter
        /// that says so, or of its withdrawal.
        Unsuccessful = "unsuccessful",
        /// An application that is funded, with its award and the history of both: from the day on
        /// which the award closes.
        Awarded = "awarded",
        /// Who came to an event: from its day.
        EventContacts = "event-contacts",
    }
}

impl Retained {
    /// For how many years.
    pub fn years(self) -> u32 {
        match self {
            Retained::Unsuccessful | Retained::EventContacts => 2,
            Retained::Awarded => 7,
        }
    }

    /// The last day on which it is kept, counted from a day in Europe/London. None only past the
    /// end of the calendar.
    pub fn kept_until(self, from: NaiveDate) -> Option<NaiveDate> {
        from.checked_add_months(Months::new(12 * self.years()))
    }
}

/// Whether the time is over for what is kept until a day.
pub fn is_over(kept_until: NaiveDate, today: NaiveDate) -> bool {
    kept_until < today
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    #[test]
    fn each_kind_is_kept_for_its_years() {
        for (kind, from, until) in [
            (Retained::Unsuccessful, "2027-01-18", "2029-01-18"),
            (Retained::Unsuccessful, "2028-02-29", "2030-02-28"),
            (Retained::EventContacts, "2026-02-14", "2028-02-14"),
            (Retained::Awarded, "2028-02-29", "2035-02-28"),
        ] {
            assert_eq!(kind.kept_until(day(from)), Some(day(until)), "{kind:?}");
        }
    }

    #[test]
    fn the_last_day_is_still_kept() {
        for (today, over) in [
            ("2029-01-17", false),
            ("2029-01-18", false),
            ("2029-01-19", true),
        ] {
            assert_eq!(is_over(day("2029-01-18"), day(today)), over, "{today}");
        }
    }
}
