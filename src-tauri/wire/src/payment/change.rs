//! Changes to running awards.

use scheme::award::AwardState;
use scheme::call::Heading;
use scheme::payment::{ChangeAct, ChangeKind, ChangeState, ExtensionGround};
use scheme::{AwardChangeId, AwardId, Pence};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TypedHeading;

/// Asks for the changes of an award.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAwardChanges {
    /// Of which award.
    pub award: AwardId,
}

/// The changes of an award, and what a new one is measured by.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardChangesView {
    /// Of which award.
    pub award: AwardId,
    /// Its reference.
    pub reference: String,
    /// The project's title.
    pub title: String,
    /// Where it stands.
    pub state: AwardState,
    /// The day the work ends.
    pub ends_on: String,
    /// The last day that the call allows, or empty.
    pub latest_end: String,
    /// What was moved between headings so far.
    pub moved: Pence,
    /// What can be moved over the award's life without approval.
    pub free: Pence,
    /// The headings that money can be moved under.
    pub headings: Vec<HeadingRoom>,
    /// The changes, the latest first.
    pub changes: Vec<ChangeView>,
    /// The history entry that the award is based on.
    pub based_on: i64,
}

/// A heading that money can be moved under.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HeadingRoom {
    /// Which.
    pub heading: Heading,
    /// Its budget.
    pub budget: Pence,
    /// What is left of it.
    pub left: Pence,
}

/// A change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// Which.
    pub id: AwardChangeId,
    /// Its number among the award's.
    pub number: u32,
    /// What is to change.
    pub kind: ChangeKind,
    /// Where it stands.
    pub state: ChangeState,
    /// Why it is asked for.
    pub reason: String,
    /// The day it was asked for.
    pub asked_on: String,
    /// Of an extension: the end before it, or empty.
    pub was_end: String,
    /// Of an extension: the end after it, or empty.
    pub new_end: String,
    /// Of an extension: its ground.
    pub ground: Option<ExtensionGround>,
    /// Of a staff matter: its first day, or empty.
    pub from_on: String,
    /// Its last day, or empty.
    pub to_on: String,
    /// Of a virement: what each heading gains, or loses below nothing.
    pub lines: Vec<HeadingChange>,
    /// Of a virement: what moves in all.
    pub moved: Pence,
    /// Who entered it.
    pub entered_by: String,
    /// When, UTC.
    pub entered_at: String,
    /// Who decided it, or empty.
    pub settled_by: String,
    /// When, or empty.
    pub settled_at: String,
    /// What was answered, or empty.
    pub answer: String,
    /// The history entry it is based on.
    pub based_on: i64,
}

/// What a heading gains, or loses below nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HeadingChange {
    /// Which heading.
    pub heading: Heading,
    /// How much.
    pub change: Pence,
}

/// Asks for money to be moved between headings. Recorded at once where it needs no approval.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RequestVirement {
    /// Of which award.
    pub award: AwardId,
    /// What the budget of each heading is to be; a heading that is not named stays.
    pub lines: Vec<TypedHeading>,
    /// Why.
    pub reason: String,
    /// The day it was asked for.
    pub asked_on: String,
    /// The history entry that the award is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Asks for a later end, at no cost.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RequestExtension {
    /// Of which award.
    pub award: AwardId,
    /// The day it was asked for.
    pub asked_on: String,
    /// The day the work is to end.
    pub new_end: String,
    /// Why.
    pub ground: Option<ExtensionGround>,
    /// Of a staff matter: its first day.
    pub from: String,
    /// Its last day.
    pub to: String,
    /// The case for it.
    pub reason: String,
    /// The history entry that the award is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Asks for any other change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RequestOtherChange {
    /// Of which award.
    pub award: AwardId,
    /// The day it was asked for.
    pub asked_on: String,
    /// What is to change, and why.
    pub reason: String,
}

/// Decides a change. Approving one changes the award in the same act.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecideChange {
    /// Which.
    pub change: AwardChangeId,
    /// What is decided.
    pub act: ChangeAct,
    /// What is answered: needed to refuse.
    pub answer: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}
