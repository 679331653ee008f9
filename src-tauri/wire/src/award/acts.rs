//! What each act on an award takes.

use scheme::AwardId;
use scheme::award::Party;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Records a signature under an offer. The second of the two accepts it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordSignature {
    /// Under which award.
    pub award: AwardId,
    /// For whom; none until one is chosen.
    pub party: Option<Party>,
    /// Who signed.
    pub name: String,
    /// In what role.
    pub role: String,
    /// The day on the page, as typed.
    pub signed_on: String,
    /// The day it came in, as typed.
    pub received_on: String,
    /// The signed page: a picked file; none until one is picked.
    pub page: Option<String>,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Gives more time to accept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExtendAcceptance {
    /// Of which award.
    pub award: AwardId,
    /// The new last day, as typed.
    pub until: String,
    /// Why.
    pub reason: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Records that an offer was turned down.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeclineOffer {
    /// Of which award.
    pub award: AwardId,
    /// Who told the hub.
    pub told_by: String,
    /// On which day, as typed.
    pub on: String,
    /// Why, where a reason was given.
    pub reason: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Lets an offer lapse whose day to accept has passed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LapseOffer {
    /// Of which award.
    pub award: AwardId,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Confirms that the work started.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmStart {
    /// Of which award.
    pub award: AwardId,
    /// The first day, as typed.
    pub on: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Holds an award up.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SuspendAward {
    /// Which.
    pub award: AwardId,
    /// From which day, as typed.
    pub on: String,
    /// Why.
    pub reason: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Lets an award go on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResumeAward {
    /// Which.
    pub award: AwardId,
    /// From which day, as typed.
    pub on: String,
    /// Why.
    pub reason: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Ends an award early.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TerminateAward {
    /// Which.
    pub award: AwardId,
    /// On which day, as typed.
    pub on: String,
    /// Why.
    pub reason: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Records that a condition is met.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeetCondition {
    /// Of which award.
    pub award: AwardId,
    /// Its number in the letter.
    pub number: u32,
    /// On which day it was met, as typed.
    pub on: String,
    /// How, in words; may be empty where there is a file.
    pub note: String,
    /// The evidence: a picked file.
    pub evidence: Option<String>,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Records what an enterprise confirmed in writing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmSubsidy {
    /// Of which award.
    pub award: AwardId,
    /// On which day, as typed.
    pub on: String,
    /// Who confirmed for the enterprise.
    pub by: String,
    /// The written confirmation: a picked file; none until one is picked.
    pub document: Option<String>,
    /// What it declared of other givers.
    pub declared: Vec<TypedAssistance>,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Assistance that an enterprise declared, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TypedAssistance {
    /// From whom.
    pub giver: String,
    /// How much.
    pub amount: String,
    /// When.
    pub given_on: String,
}
