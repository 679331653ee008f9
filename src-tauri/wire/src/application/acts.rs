//! What a coordinator does with an application.

use scheme::application::{LatenessRuling, Route};
use scheme::eligibility::Outcome;
use scheme::{ApplicationId, Both};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Records that an application came in otherwise than at the desk, and is typed on somebody's
/// behalf.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordReceipt {
    /// Which application.
    pub application: ApplicationId,
    /// The history entry this act is based on.
    pub based_on: i64,
    /// The day it was received.
    pub received_on: String,
    /// The time, in Europe/London: `15:30` or `15:59:59`.
    pub received_time: String,
    /// By what route.
    pub route: Route,
    /// The picked file's token of what came; none where it was dictated, or is kept as it is.
    pub source: Option<String>,
    /// Who read back what was typed.
    pub read_back_by: String,
}

/// Lets in, or turns away, a late application.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RuleOnLateness {
    /// Which application.
    pub application: ApplicationId,
    /// The history entry this act is based on.
    pub based_on: i64,
    /// The ruling.
    pub ruling: LatenessRuling,
    /// Why.
    pub reason: String,
}

/// Judges a rule by hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JudgeRule {
    /// Of which application.
    pub application: ApplicationId,
    /// The history entry this act is based on.
    pub based_on: i64,
    /// The rule's key.
    pub rule: String,
    /// Pass or fail.
    pub outcome: Outcome,
    /// Why, in at least one language; a letter that quotes it needs it in its own.
    pub reason: Both,
}

/// Finds an application eligible: every rule passes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindEligible {
    /// Which application.
    pub application: ApplicationId,
    /// The history entry this act is based on.
    pub based_on: i64,
}

/// Finds an application ineligible, by the rules that it fails.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindIneligible {
    /// Which application.
    pub application: ApplicationId,
    /// The history entry this act is based on.
    pub based_on: i64,
    /// More to say about it, or empty.
    pub reason: String,
}

/// Returns an application for correction, or gives more time for one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReturnForCorrection {
    /// Which application.
    pub application: ApplicationId,
    /// The history entry this act is based on.
    pub based_on: i64,
    /// The keys of the questions that are open again.
    pub questions: Vec<String>,
    /// The last day of the correction.
    pub until_on: String,
    /// The time on that day, in Europe/London.
    pub until_time: String,
    /// What is to be corrected, for the applicant to read.
    pub reason: String,
}

/// Withdraws an application, as its applicant asks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithdrawApplication {
    /// Which application.
    pub application: ApplicationId,
    /// The history entry this act is based on.
    pub based_on: i64,
    /// Why, as the applicant says.
    pub reason: String,
}
