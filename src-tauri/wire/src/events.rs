//! Events, and who registered and who came.

use scheme::people::{AttendanceState, EventDetails, Sector};
use scheme::{AttendanceId, Both, EventId, OrganisationId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a part of the list of events.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListEvents {
    /// Beginnings of words of the title, theme or venue.
    pub text: String,
    /// `title`, `held` or `attended`, with `-` before it for the other way round; the latest first
    /// where it is empty.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the list of events.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EventsPage {
    /// The events.
    pub rows: Vec<EventSummary>,
    /// How many there are in all.
    pub total: u32,
}

/// A line of the list of events.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventSummary {
    /// Which.
    pub id: EventId,
    /// Its title.
    pub title: Both,
    /// Its theme, or empty.
    pub theme: String,
    /// Where it is held, or empty.
    pub venue: String,
    /// Its day, `YYYY-MM-DD`.
    pub held_on: String,
    /// How many people are on its list, whether they came or not.
    pub listed: u32,
    /// How many came.
    pub attended: u32,
}

/// Asks for an event's record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowEvent {
    /// Which.
    pub id: EventId,
}

/// An event's record. Its people are asked for by `listAttendance`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventView {
    /// Which.
    pub id: EventId,
    /// What is known of it, as a form holds it.
    pub details: EventDetails,
    /// How many registered and nothing more is known of.
    pub registered: u32,
    /// How many came.
    pub attended: u32,
    /// How many registered and did not come.
    pub no_show: u32,
    /// The day until which is kept who came.
    pub kept_until: Option<String>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// Adds an event.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AddEvent {
    /// What is known of it.
    pub details: EventDetails,
}

/// Changes an event.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditEvent {
    /// Which.
    pub id: EventId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// What is known of it.
    pub details: EventDetails,
}

/// Asks for a part of an event's list, by name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListAttendance {
    /// The event.
    pub event: EventId,
    /// Beginnings of words of the name, organisation, e-mail address.
    #[serde(default)]
    pub text: String,
    /// Only those in this state, by code; empty: all.
    #[serde(default)]
    pub state: String,
    /// Skip so many.
    #[serde(default)]
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of an event's list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttendancePage {
    /// Its people.
    pub rows: Vec<AttendanceView>,
    /// How many there are in all.
    pub total: u32,
}

/// A person's place at an event.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttendanceView {
    /// Which.
    pub id: AttendanceId,
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their e-mail address, or empty.
    pub email: String,
    /// Their organisation today, where they have one.
    pub organisation: Option<Both>,
    /// Its sector.
    pub sector: Option<Sector>,
    /// Registered, came, or did not.
    pub state: AttendanceState,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// Records a person's place at an event: somebody the hub knows, or somebody new.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordAttendance {
    /// The event.
    pub event: EventId,
    /// The person, where the hub knows them.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Otherwise who they are. Somebody of that e-mail address, or of that name in that
    /// organisation, is taken to be meant.
    #[serde(default)]
    pub newcomer: Newcomer,
    /// Registered, came, or did not, by code; empty takes them off the list.
    pub state: String,
    /// For somebody on the list: the history entry that the change is based on.
    #[serde(default)]
    pub based_on: Option<i64>,
}

/// Somebody the hub does not know yet, in three fields.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Newcomer {
    /// Their name.
    pub name: String,
    /// Their e-mail address, or empty.
    pub email: String,
    /// Their organisation, where the hub has it.
    pub organisation: Option<OrganisationId>,
}
