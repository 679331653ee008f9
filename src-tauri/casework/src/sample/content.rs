//! What the sample hub is made of: data files of invented people, bids and reviews, beside the
//! names of real organisations.

use scheme::Both;
use scheme::call::{Heading, TeamRole};
use scheme::people::{AttendanceState, OrganisationDetails, PersonDetails};
use serde::Deserialize;
use serde::de::DeserializeOwned;

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
    pub fn people(&self) -> impl Iterator<Item = (&str, AttendanceState)> {
        let with = |keys: &'_ [String], state| {
            keys.iter()
                .map(move |key| (key.as_str(), state))
                .collect::<Vec<_>>()
        };
        with(&self.registered, AttendanceState::Registered)
            .into_iter()
            .chain(with(&self.attended, AttendanceState::Attended))
            .chain(with(&self.no_show, AttendanceState::NoShow))
    }
}

/// A line of a team: somebody the hub knows, or a name as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TeamLine {
    pub role: TeamRole,
    #[serde(default)]
    pub person: Option<String>,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub organisation: Option<String>,
}

/// A line of a budget, as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cost {
    pub heading: Heading,
    pub item: String,
    pub amount: String,
    pub justification: String,
}

/// Something to be done by the last day of a month of the work, counted from its first.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub month: u32,
    pub what: String,
}

/// Somebody who signs, known by name and role alone.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Signer {
    pub name: String,
    pub role: String,
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Failed> {
    Ok(serde_json::from_str(text)?)
}

macro_rules! files {
    ($folder:literal: $($name:literal)*) => {
        [$(include_str!(concat!("content/", $folder, "/", $name, ".json")),)*]
    };
}

pub(super) fn organisations() -> Result<Vec<Organisation>, Failed> {
    read(include_str!("content/organisations.json"))
}

pub(super) fn people() -> Result<Vec<Person>, Failed> {
    read(include_str!("content/people.json"))
}

pub(super) fn events() -> Result<Vec<Event>, Failed> {
    read(include_str!("content/events.json"))
}
