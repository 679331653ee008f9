//! What the sample hub is made of: data files of invented people, bids and reviews, beside the
//! names of real organisations.

mod forms;
mod panels;

use scheme::Both;
use scheme::people::{AttendanceState, OrganisationDetails, PersonDetails};
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub(super) use self::forms::*;
pub(super) use self::panels::*;
use crate::Failed;

/// An organisation, by a key of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organisation {
    pub key: String,
    pub details: OrganisationDetails,
}

/// A person. Days are counted from the day the sample is made for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub key: String,
    /// The day on which the hub first heard of them.
    pub added: i64,
    pub details: PersonDetails,
    /// The present one first.
    pub affiliations: Vec<Affiliation>,
}

/// A tie of a person to an organisation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Affiliation {
    pub organisation: String,
    pub role: String,
    pub from: i64,
    pub to: Option<i64>,
}

/// An event and its people.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Event {
    pub key: String,
    pub day: i64,
    pub title: Both,
    pub theme: String,
    pub venue: String,
    registered: Vec<String>,
    attended: Vec<String>,
    no_show: Vec<String>,
}

impl Event {
    /// Everyone on its list.
    pub fn people(&self) -> Vec<(&str, AttendanceState)> {
        [
            (&self.registered, AttendanceState::Registered),
            (&self.attended, AttendanceState::Attended),
            (&self.no_show, AttendanceState::NoShow),
        ]
        .into_iter()
        .flat_map(|(keys, state)| keys.iter().map(move |key| (key.as_str(), state)))
        .collect()
    }
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Failed> {
    Ok(serde_json::from_str(text)?)
}

pub(super) fn organisations() -> Result<Vec<Organisation>, Failed> {
    read(include_str!("organisations.json"))
}

pub(super) fn people() -> Result<Vec<Person>, Failed> {
    read(include_str!("people.json"))
}

pub(super) fn events() -> Result<Vec<Event>, Failed> {
    read(include_str!("events.json"))
}
