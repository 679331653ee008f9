//! What is frozen when an application is submitted.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::Timeliness;
use crate::form::{Answers, Budget};
use crate::ids::{ApplicationId, CallVersionId, EventId, OrganisationId, PersonId};
use crate::language::{Both, Language};
use crate::people::{Nation, Sector};
use crate::problem::Problems;

/// A submitted version of an application: whole in itself, with the names that people,
/// organisations and events had that day. Its canonical JSON is stored with its hash and never
/// changes; a later merge of duplicates leaves it as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Submission {
    /// The application.
    pub application: ApplicationId,
    /// The reference that people see.
    pub reference: String,
    /// 1, and one more after each correction.
    pub number: u32,
    /// The version of the call that it was made under.
    pub call_version: CallVersionId,
    /// The hash of that version.
    pub call_sha256: String,
    /// The language it is written in.
    pub language: Language,
    /// When it was submitted.
    pub submitted_at: DateTime<Utc>,
    /// When it counts as received.
    pub received_at: DateTime<Utc>,
    /// The deadline it was held against.
    pub deadline: DateTime<Utc>,
    /// Whether it met it.
    pub timeliness: Timeliness,
    /// The answers to the questions that were asked.
    pub answers: Answers,
    /// The questions that were not asked, because of other answers.
    pub not_asked: Vec<String>,
    /// The budget as it added up.
    pub budget: SubmittedBudget,
    /// What was wrong with it. Empty, but for one that came in on paper and is recorded as it came.
    pub problems: Problems,
    /// The people of the team, named as on that day.
    pub people: BTreeMap<PersonId, NamedPerson>,
    /// The organisations of the team.
    pub organisations: BTreeMap<OrganisationId, NamedOrganisation>,
    /// The events that answers name.
    pub events: BTreeMap<EventId, NamedEvent>,
}

/// A budget, frozen.
pub type SubmittedBudget = Budget;

/// A person as named on the day of submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedPerson {
    /// The name.
    pub name: String,
}

/// An organisation as named on the day of submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedOrganisation {
    /// The name.
    pub name: Both,
    /// The sector.
    pub sector: Sector,
    /// The nation.
    pub nation: Nation,
}

/// An event as named on the day of submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedEvent {
    /// The title.
    pub title: Both,
    /// The day.
    #[serde(rename = "heldOn")]
    pub held_on: NaiveDate,
}
