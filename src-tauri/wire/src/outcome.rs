//! Outcomes of awards and placements.

use scheme::outcome::{AskedState, OutcomeAnswer, OutcomeType};
use scheme::{AwardId, OutcomeId, Pence, PlacementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What outcomes came of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "noun", content = "id", rename_all = "lowercase")]
pub enum OutcomeSource {
    /// An award.
    Award(AwardId),
    /// A placement.
    Placement(PlacementId),
}

/// Asks for a part of the list of outcomes. An empty filter leaves all in.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListOutcomes {
    /// Text within the description, the reference or the person's name.
    pub text: String,
    /// Only those of this type, by code.
    pub kind: String,
    /// `award` or `placement`: only those of these.
    pub of: String,
    /// `happened`, `kind` or `amount`, with `-` before it for the other way round; the latest first
    /// where it is empty.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OutcomePage {
    /// The lines.
    pub rows: Vec<OutcomeSummary>,
    /// How many there are in all.
    pub total: u32,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeSummary {
    /// The outcome.
    pub outcome: OutcomeView,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The awardee or the person seconded.
    pub name: String,
}

/// An outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeView {
    /// Which.
    pub id: OutcomeId,
    /// What it came of.
    pub source: OutcomeSource,
    /// Its type.
    pub kind: OutcomeType,
    /// When it happened.
    pub happened_on: String,
    /// What it is.
    pub description: String,
    /// How much, of further funding.
    pub amount: Option<Pence>,
    /// The amount as it is typed, or empty.
    pub amount_typed: String,
    /// Where it can be found: an address, or empty.
    pub link: String,
    /// Who told the hub.
    pub told_by: String,
    /// When.
    pub told_on: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Asks for the outcomes of an award or a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowOutcomes {
    /// Of what.
    pub source: OutcomeSource,
}

/// The outcomes of an award or a placement, and when they are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomesView {
    /// Of what.
    pub source: OutcomeSource,
    /// What it is called.
    pub label: String,
    /// Whether one can be recorded: what they came of has begun.
    pub recordable: bool,
    /// The outcomes, the latest first.
    pub outcomes: Vec<OutcomeView>,
    /// When they are asked for; empty while it has not begun, or where the award is asked.
    pub asked: Vec<AskedView>,
    /// The award that is asked in place of this placement.
    pub asked_with_award: Option<AwardId>,
    /// The list that the types are from, its version and its address.
    pub types: OutcomeTypes,
}

/// Where the types of outcomes are from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeTypes {
    /// The version of the list in this application.
    pub version: u32,
    /// Whose list it is.
    pub name: String,
    /// Where it can be read.
    pub address: String,
}

/// One asking for outcomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedView {
    /// So many months after the last day.
    pub months: u32,
    /// The day it is due.
    pub due_on: String,
    /// Where it stands.
    pub state: AskedState,
    /// What was answered.
    pub answer: Option<OutcomeAnswer>,
    /// Who answered, or empty.
    pub told_by: String,
    /// When, or empty.
    pub told_on: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Records an outcome, or changes it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordOutcome {
    /// What it came of.
    pub source: OutcomeSource,
    /// Which outcome; none for a new one.
    pub outcome: Option<OutcomeId>,
    /// Its type; none until it is chosen.
    pub kind: Option<OutcomeType>,
    /// When it happened, as typed.
    pub happened_on: String,
    /// What it is.
    pub description: String,
    /// How much, of further funding, as typed; empty where nobody said.
    pub amount: String,
    /// A DOI or a web address, as typed; empty where there is none.
    pub link: String,
    /// Who told the hub.
    pub told_by: String,
    /// When, as typed.
    pub told_on: String,
    /// The history entry this is based on; 0 for a new one.
    pub based_on: i64,
}

/// Removes an outcome.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveOutcome {
    /// Which.
    pub outcome: OutcomeId,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Records what was answered when outcomes were asked for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerOutcomes {
    /// Of what they were asked.
    pub source: OutcomeSource,
    /// So many months after the last day.
    pub months: u32,
    /// What was answered; none until it is chosen.
    pub answer: Option<OutcomeAnswer>,
    /// Who answered.
    pub told_by: String,
    /// When, as typed.
    pub told_on: String,
    /// The history entry this is based on; 0 for the first answer.
    pub based_on: i64,
}

/// Asks of what outcomes are to be asked now.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListOutcomesDue {}

/// Of what outcomes are to be asked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OutcomesDue {
    /// The earliest day first.
    pub rows: Vec<OutcomesDueLine>,
}

/// An award or a placement whose outcomes are to be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomesDueLine {
    /// Of what.
    pub source: OutcomeSource,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The awardee or the person seconded.
    pub name: String,
    /// So many months after the last day.
    pub months: u32,
    /// The day it is due.
    pub due_on: String,
    /// Where it stands.
    pub state: AskedState,
}
