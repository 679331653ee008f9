//! The list of applications.

use scheme::application::{ApplicationState, LatenessRuling, Timeliness};
use scheme::people::Sector;
use scheme::{ApplicationId, Both, CallId, Language, Pence};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for applications.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListApplications {
    /// Only those of this call.
    pub call: Option<CallId>,
    /// Only those in this state.
    pub state: Option<ApplicationState>,
    /// Only those whose lead organisation is of this sector.
    pub sector: Option<Sector>,
    /// Only those received late.
    pub late: bool,
    /// Words that reference, title or team begin with.
    pub text: String,
    /// `reference`, `title`, `lead`, `sector`, `requested`, `received` or `state`, with `-` before
    /// it for the other way round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApplicationPage {
    /// The lines.
    pub rows: Vec<ApplicationSummary>,
    /// How many there are in all.
    pub total: u32,
}

/// A line of the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationSummary {
    /// Which.
    pub id: ApplicationId,
    /// Its reference; none before it is submitted.
    pub reference: Option<String>,
    /// Its title, or empty.
    pub title: String,
    /// Of which call.
    pub call: CallId,
    /// The call's title.
    pub call_title: Both,
    /// Who leads it, or empty.
    pub lead: String,
    /// The lead organisation, once it is submitted.
    pub organisation: Option<Both>,
    /// Its sector.
    pub sector: Option<Sector>,
    /// The language it is written in.
    pub language: Language,
    /// What it asks for, once it is submitted.
    pub requested: Option<Pence>,
    /// Where it stands.
    pub state: ApplicationState,
    /// When it counts as received, in UTC.
    pub received_at: Option<String>,
    /// Whether that was by the deadline.
    pub timeliness: Option<Timeliness>,
    /// The ruling, where it was not.
    pub lateness: Option<LatenessRuling>,
}

/// Asks how many applications there are.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CountApplications {}

/// How many applications there are.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApplicationCounts {
    /// In all.
    pub total: u32,
    /// In each state that has any.
    pub states: Vec<StateCount>,
}

/// How many applications are in a state.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StateCount {
    /// Which.
    pub state: ApplicationState,
    /// How many.
    pub count: u32,
}
