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

/// For how many years the answers of a call are linked: the fewest that anybody who answered may have
/// been promised, or as many as are set now where those are fewer. A promise can be bettered, and not
/// taken back. `set` has each day on which years were set, with them, the oldest first; `usual` they are
/// before the first; `taken` are the first and last day on which answers were taken, none while they
/// still may be.
pub fn linked_years(
    set: &[(NaiveDate, u32)],
    (usual, now): (u32, u32),
    (from, until): (NaiveDate, Option<NaiveDate>),
) -> u32 {
    let before = set.iter().rfind(|(on, _)| *on < from);
    let within = set
        .iter()
        .filter(|(on, _)| *on >= from && until.is_none_or(|until| *on <= until));
    let at_first = before.map_or(usual, |(_, years)| *years);
    within
        .map(|(_, years)| *years)
        .chain([at_first, now])
        .min()
        .unwrap_or(now)
}

/// The day from which the years of a call's links are counted (see
/// [`crate::retention::Retained::EqualityLinks`]): the day its last decision was locked; a year after it
/// closed, where it is not decided by then. None where neither day is known. All in Europe/London.
pub fn linked_from(
    decided_on: Option<NaiveDate>,
    closed_on: Option<NaiveDate>,
) -> Option<NaiveDate> {
    decided_on.or_else(|| closed_on?.checked_add_months(Months::new(12)))
}
