//! Reports, the statement of expenditure, money that is asked back, and the end of an award.

use scheme::award::AwardState;
use scheme::call::Heading;
use scheme::form::AttachedFile;
use scheme::payment::{Outstanding, ReportState, Settlement};
use scheme::{AwardId, Both, Pence, RecoveryId, ReportId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RecoveryView, TypedHeading};

/// Asks for the reports of an award.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAwardReports {
    /// Of which award.
    pub award: AwardId,
}

/// The reports of an award, its statement of expenditure, and what came of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardReportsView {
    /// Of which award.
    pub award: AwardId,
    /// Its reference.
    pub reference: String,
    /// The project's title.
    pub title: String,
    /// Where it stands.
    pub state: AwardState,
    /// The reports, in order: the first is the final report.
    pub reports: Vec<ReportView>,
    /// The statement of expenditure.
    pub expenditure: Option<ExpenditureView>,
    /// Its headings, with their budgets and what was spent.
    pub lines: Vec<SpentLine>,
    /// The settlement, once the statement is accepted.
    pub settlement: Option<Settlement>,
    /// Money that is asked back.
    pub recoveries: Vec<RecoveryView>,
    /// What still keeps the award from being completed.
    pub outstanding: Vec<Outstanding>,
    /// The history entry that the award is based on.
    pub based_on: i64,
}

/// A report.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
    /// Which.
    pub id: ReportId,
    /// What it is.
    pub title: Both,
    /// The day it is due.
    pub due_on: String,
    /// Whether that day is over and it is not accepted.
    pub overdue: bool,
    /// Where it stands.
    pub state: ReportState,
    /// The day it came, or empty.
    pub received_on: String,
    /// What came.
    pub file: Option<AttachedFile>,
    /// Why it was sent back, or empty.
    pub reason: String,
    /// Who accepted it or sent it back, or empty.
    pub settled_by: String,
    /// When, or empty.
    pub settled_at: String,
    /// The history entry it is based on.
    pub based_on: i64,
}

/// A statement of expenditure.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpenditureView {
    /// Where it stands.
    pub state: ReportState,
    /// The day it came.
    pub received_on: String,
    /// What came.
    pub file: Option<AttachedFile>,
    /// Why it was sent back, or empty.
    pub reason: String,
    /// Who accepted it or sent it back, or empty.
    pub settled_by: String,
    /// When, or empty.
    pub settled_at: String,
    /// The history entry it is based on.
    pub based_on: i64,
}

/// What was spent under a heading.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct SpentLine {
    /// Which.
    pub heading: Heading,
    /// Its budget.
    pub budget: Pence,
    /// What was spent, as the statement says it.
    pub spent: Pence,
}

/// Records that a report came.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiveReport {
    /// Which.
    pub report: ReportId,
    /// The day it came.
    pub received_on: String,
    /// What came: the picked file's token.
    pub file: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Accepts a report, or sends it back with a reason.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleReport {
    /// Which.
    pub report: ReportId,
    /// Whether it is accepted.
    pub accept: bool,
    /// Why it is sent back.
    pub reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Records the statement of expenditure that came.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordExpenditure {
    /// Of which award.
    pub award: AwardId,
    /// The day it came.
    pub received_on: String,
    /// What was spent by heading.
    pub lines: Vec<TypedHeading>,
    /// What came: the picked file's token; empty to keep the one there.
    pub file: String,
    /// The history entry it is based on; 0 for the first.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Accepts the statement of expenditure, or sends it back with a reason.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleExpenditure {
    /// Of which award.
    pub award: AwardId,
    /// Whether it is accepted.
    pub accept: bool,
    /// Why it is sent back.
    pub reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Asks for a file that came with a report or with the statement of expenditure.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowReportFile {
    /// Of which award.
    pub award: AwardId,
    /// The file's hash.
    pub sha256: String,
}

/// Asks for money back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AskBack {
    /// Of which award.
    pub award: AwardId,
    /// How much.
    pub amount: String,
    /// Why.
    pub reason: String,
    /// By when.
    pub due_on: String,
}

/// Records that money came back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiveBack {
    /// Of which recovery.
    pub recovery: RecoveryId,
    /// How much.
    pub amount: String,
    /// On which day.
    pub received_on: String,
}

/// Completes an award when its reports stand and its money agrees.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompleteAward {
    /// Which.
    pub award: AwardId,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Closes an award that is completed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CloseAward {
    /// Which.
    pub award: AwardId,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}
