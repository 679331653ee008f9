//! Equality monitoring: what is asked, how long an answer stays linked to a person, and which
//! numbers may be shown (`domain.md` 4: Data Protection Act 2018, schedule 1, paragraph 8).
//!
//! The answers themselves are never in the hub: they are in a second file under a key of its own.

mod report;
#[cfg(test)]
mod tests;
mod topic;

use chrono::{Months, NaiveDate};

pub use report::{CallCounts, Counted, Counts, GROUP, LEAST, Report, Shown, report};
pub use topic::{Answers, PREFER_NOT, Topic, problems};

use crate::people::codes;

codes! {
    /// How far an application came. Whoever came to one stage came to all before it.
    Reached as "equality-stage" {
        /// It was submitted.
        Applied = "applied",
        /// It was found eligible.
        Eligible = "eligible",
        /// The panel's ranking put it at or above the call's threshold, or it was funded.
        AboveThreshold = "above-threshold",
        /// It was funded.
        Funded = "funded",
    }
}

/// For how many years after a call's decisions an answer stays linked to an application and a
/// person.
pub const LINKED_YEARS: u32 = 1;

/// The last day on which the answers of a call are linked, counted from the day its decisions were
/// locked, in Europe/London. None only past the end of the calendar.
pub fn linked_until(decided_on: NaiveDate) -> Option<NaiveDate> {
    decided_on.checked_add_months(Months::new(12 * LINKED_YEARS))
}
