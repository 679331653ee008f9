//! How long a hub keeps what it holds (`domain.md` 4), and what is due to be disposed of.

use chrono::{Months, NaiveDate};

use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// What is kept for a time of its own. The catalogue message `retained-CODE` words it.
    Retained as "retained" {
        /// An application that is not funded, not eligible, withdrawn, or whose offer was not taken
        /// up: from the day of the letter that says so, or of what was done.
        Unsuccessful = "unsuccessful",
        /// An application that is funded, with its award and the history of both: from the day on
        /// which the award closes.
        Awarded = "awarded",
        /// Who came to an event: from its day.
        EventContacts = "event-contacts",
    }
}

codes! {
    /// What can be disposed of.
    Disposable as "noun" {
        /// An application, with everything that belongs to it.
        Application = "application",
        /// Who came to an event.
        Event = "event",
    }
}

codes! {
    /// How it stands with a record that is past its years.
    Standing as "disposal-standing" {
        /// It is to be looked at, and disposed of or kept longer.
        Due = "due",
        /// It is on legal hold.
        Held = "held",
        /// It is kept longer, with a reason.
        Longer = "longer",
    }
}

/// The most years that can be set.
pub const MOST_YEARS: u32 = 30;

impl Retained {
    /// For how many years it is kept where a hub says nothing else.
    pub fn usual_years(self) -> u32 {
        match self {
            Retained::Unsuccessful | Retained::EventContacts => 2,
            Retained::Awarded => 7,
        }
    }

    /// The fewest years that can be set: accounts of what was awarded are kept for six after the
    /// final expenditure (UKRI), the rest through a year in which somebody may ask or complain.
    pub fn least_years(self) -> u32 {
        match self {
            Retained::Unsuccessful | Retained::EventContacts => 1,
            Retained::Awarded => 6,
        }
    }

    /// The last day on which it is kept for so many years, counted from a day in Europe/London. None
    /// only past the end of the calendar.
    pub fn kept_until(self, from: NaiveDate, years: u32) -> Option<NaiveDate> {
        from.checked_add_months(Months::new(12 * years))
    }

    /// Whether it may be kept for so many years.
    pub fn may_be(self, years: u32) -> Result<(), &'static str> {
        if years < self.least_years() {
            Err("years-too-few")
        } else if years > MOST_YEARS {
            Err("years-too-many")
        } else {
            Ok(())
        }
    }
}

/// Whether the time is over for what is kept until a day.
pub fn is_over(kept_until: NaiveDate, today: NaiveDate) -> bool {
    kept_until < today
}

/// How it stands with a record that is kept until a day; none while its years are not over. A hold is
/// said before all else, since it stands whatever day is set.
pub fn standing(
    kept_until: NaiveDate,
    longer_until: Option<NaiveDate>,
    held: bool,
    today: NaiveDate,
) -> Option<Standing> {
    if !is_over(kept_until, today) {
        None
    } else if held {
        Some(Standing::Held)
    } else if longer_until.is_some_and(|until| !is_over(until, today)) {
        Some(Standing::Longer)
    } else {
        Some(Standing::Due)
    }
}

/// Whether a record may be disposed of now. A hold is asked about apart.
pub fn may_dispose(standing: Option<Standing>) -> Result<(), Refusal> {
    match standing {
        Some(Standing::Due | Standing::Held) => Ok(()),
        Some(Standing::Longer) => Err(Refusal::new("disposal-kept-longer")),
        None => Err(Refusal::new("disposal-not-due")),
    }
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
            let kept = kind.kept_until(day(from), kind.usual_years());
            assert_eq!(kept, Some(day(until)), "{kind:?}");
        }
    }

    #[test]
    fn no_kind_is_kept_for_less_than_its_least() {
        use Retained::*;
        for (kind, years, problem) in [
            (Unsuccessful, 0, Some("years-too-few")),
            (Unsuccessful, 1, None),
            (EventContacts, 0, Some("years-too-few")),
            (EventContacts, 1, None),
            (Awarded, 5, Some("years-too-few")),
            (Awarded, 6, None),
            (Awarded, 30, None),
            (Awarded, 31, Some("years-too-many")),
        ] {
            assert_eq!(kind.may_be(years).err(), problem, "{kind:?} {years}");
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

    #[test]
    fn a_record_is_due_once_nothing_keeps_it() {
        let (kept, longer) = (day("2029-01-18"), Some(day("2029-06-30")));
        for (longer, held, today, stands, refused) in [
            (None, false, "2029-01-18", None, Some("disposal-not-due")),
            (None, true, "2029-01-18", None, Some("disposal-not-due")),
            (None, false, "2029-01-19", Some(Standing::Due), None),
            (None, true, "2029-01-19", Some(Standing::Held), None),
            (
                longer,
                false,
                "2029-06-30",
                Some(Standing::Longer),
                Some("disposal-kept-longer"),
            ),
            (longer, false, "2029-07-01", Some(Standing::Due), None),
            (longer, true, "2029-06-30", Some(Standing::Held), None),
        ] {
            let found = standing(kept, longer, held, day(today));
            assert_eq!(found, stands, "{longer:?} {held} {today}");
            let rule = may_dispose(found).err().map(|refusal| refusal.rule);
            assert_eq!(rule.as_deref(), refused, "{longer:?} {held} {today}");
        }
    }
}
