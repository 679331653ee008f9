//! What waits for a coordinator, and the figures at the head of the first screen.

use scheme::today::DueKind;
use scheme::{ApplicationId, AwardId, Both, CallId, Facts, PlacementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks what is due.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowToday {}

/// What is due, and a few figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// The day it is, in Europe/London.
    pub today: String,
    /// What waits: dated first, the earliest before the rest; then what has no day.
    pub due: Vec<DueView>,
    /// Calls that are open.
    pub open_calls: u32,
    /// Applications that were submitted, of every call.
    pub submitted: u32,
    /// Applications that wait to be found eligible or ineligible.
    pub to_check: u32,
    /// Reviews that are not in.
    pub reviews_outstanding: u32,
    /// Letters that are due.
    pub letters_due: u32,
    /// Whether the hub has neither a call nor a person yet.
    pub empty: bool,
}

/// Something that waits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueView {
    /// What it is; `due-CODE` words it.
    pub kind: DueKind,
    /// The values that word it: `count`, `days` overdue, `name`, `until`.
    pub facts: Facts,
    /// The day it is due.
    pub due_on: Option<String>,
    /// Whether that day is over.
    pub overdue: bool,
    /// The call it is of.
    pub call: Option<CallId>,
    /// That call's title.
    pub call_title: Option<Both>,
    /// The application it is of, where it is one.
    pub application: Option<ApplicationId>,
    /// The placement it is of.
    pub placement: Option<PlacementId>,
    /// The award it is of, where it is one.
    pub award: Option<AwardId>,
}
