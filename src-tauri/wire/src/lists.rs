//! Lists that leave the hub as tables.

use scheme::{CallId, EventId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Exports a list as it is filtered and sorted on the screen, all of its rows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportList {
    /// Which list.
    pub list: ExportedList,
    /// CSV or XLSX.
    pub format: TableFormat,
    /// The language of the headings and of the words for codes.
    pub language: Language,
    /// For attendance: the event.
    #[serde(default)]
    pub event: Option<EventId>,
    /// For awards: the call, as the list's own filter.
    #[serde(default)]
    pub call: Option<CallId>,
    /// As the list's own filter.
    #[serde(default)]
    pub text: String,
    /// As the list's own filter.
    #[serde(default)]
    pub sector: String,
    /// As the list's own filter.
    #[serde(default)]
    pub nation: String,
    /// As the list's own filter of languages of correspondence.
    #[serde(default)]
    pub correspondence: String,
    /// As the list's own filter.
    #[serde(default)]
    pub state: String,
    /// For placements: the list's own filter of employers.
    #[serde(default, rename = "employerSector")]
    pub employer_sector: String,
    /// For placements: the list's own filter of hosts.
    #[serde(default, rename = "hostSector")]
    pub host_sector: String,
    /// For placements: the list's own filter of a day.
    #[serde(default)]
    pub on: String,
    /// For outcomes: the list's own filter of types.
    #[serde(default)]
    pub kind: String,
    /// For outcomes: the list's own filter of what they came of.
    #[serde(default)]
    pub of: String,
    /// As the list's own order.
    #[serde(default)]
    pub sort: String,
}

/// A list that can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ExportedList {
    /// People.
    People,
    /// Organisations.
    Organisations,
    /// Events.
    Events,
    /// The people of one event.
    Attendance,
    /// Placements.
    Placements,
    /// Awards.
    Awards,
    /// Outcomes.
    Outcomes,
}

/// The form of an exported table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum TableFormat {
    /// Comma-separated values.
    Csv,
    /// A spreadsheet.
    Xlsx,
}
