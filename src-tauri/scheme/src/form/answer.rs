//! The answer to a question, as the person typed it. Typed text is never converted on its way in:
//! a date that does not exist and an amount such as `1e9` are kept, flagged, and block submission.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::call::{Heading, TeamRole};
use crate::ids::{EventId, OrganisationId, PersonId};
use crate::people::{Nation, Sector};

/// Answers by the key of their question.
pub type Answers = BTreeMap<String, Answer>;

/// An answer. Its kind follows the question's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Answer {
    /// To a text question.
    Text {
        /// The text.
        text: String,
    },
    /// To a choice: an option's key.
    Choice {
        /// The key, or empty.
        option: String,
    },
    /// To several choices.
    Choices {
        /// The keys.
        options: Vec<String>,
    },
    /// One of the hub's events.
    Event {
        /// Which, or none yet.
        event: Option<EventId>,
    },
    /// A day as typed, `YYYY-MM-DD` with gaps where nothing is typed yet.
    Date {
        /// As typed.
        typed: String,
    },
    /// An amount as typed.
    Money {
        /// As typed.
        typed: String,
    },
    /// Yes or no.
    YesNo {
        /// Which, or none yet.
        yes: Option<bool>,
    },
    /// The team.
    Team {
        /// Its people.
        people: Vec<TeamLine>,
    },
    /// The budget.
    Budget {
        /// Its lines.
        lines: Vec<BudgetLine>,
    },
    /// Milestones.
    Milestones {
        /// Them.
        milestones: Vec<Milestone>,
    },
    /// A file: what the hub keeps of it beside its bytes.
    File {
        /// It, or none yet.
        file: Option<AttachedFile>,
    },
    /// A declaration.
    Declaration {
        /// Whether it is made.
        agreed: bool,
        /// By whom.
        name: String,
        /// In what role.
        role: String,
        /// On which day, as typed.
        #[serde(rename = "signedOn")]
        signed_on: String,
    },
}

/// One person of a team. Where person and organisation are known to the hub their ids are kept
/// beside the words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TeamLine {
    /// The role taken, or none yet.
    pub role: Option<TeamRole>,
    /// The person, where the hub knows them.
    pub person: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// The organisation, where the hub knows it.
    pub organisation: Option<OrganisationId>,
    /// Its name.
    pub organisation_name: String,
    /// Its sector, where the hub does not know it.
    pub sector: Option<Sector>,
    /// The nation it is based in, where the hub does not know it.
    pub nation: Option<Nation>,
    /// Their post there.
    pub post: String,
}

/// One line of a budget.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BudgetLine {
    /// The heading, or none yet.
    pub heading: Option<Heading>,
    /// What it is.
    pub item: String,
    /// How much, as typed.
    pub amount: String,
    /// Why.
    pub justification: String,
}

/// One milestone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Milestone {
    /// What will be done.
    pub what: String,
    /// By which day, as typed.
    pub by: String,
}

/// What is kept of a file beside its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttachedFile {
    /// Its name as picked.
    pub name: String,
    /// `application/pdf`, `image/png` or `image/jpeg`, by its first bytes.
    pub media: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// The SHA-256 of its bytes, in hex.
    pub sha256: String,
}
