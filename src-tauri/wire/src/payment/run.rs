//! Payment runs.

use scheme::payment::{PaymentState, RunState};
use scheme::{AwardId, ClaimId, Language, PaymentId, PaymentRunId, Pence, Problems};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ClaimLine;

/// Asks for the runs, and for what could be in the next.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowRuns {}

/// The runs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RunsView {
    /// The runs, the newest first.
    pub runs: Vec<RunLine>,
    /// Claims that are approved and in no run.
    pub ready: Vec<ReadyClaim>,
    /// The account that is paid from; none before one is entered.
    pub paying: Option<PayingView>,
}

/// A run, in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunLine {
    /// Which.
    pub id: PaymentRunId,
    /// Its number.
    pub number: u32,
    /// When it was made, UTC.
    pub made_at: String,
    /// By whom.
    pub maker: String,
    /// How many payments it has.
    pub count: u32,
    /// What they come to.
    pub total: Pence,
    /// Where it stands.
    pub state: RunState,
}

/// A claim that is approved and in no run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReadyClaim {
    /// The claim.
    pub line: ClaimLine,
    /// The end of the number of the account that it would be paid to.
    pub bank: Option<String>,
    /// What stops it.
    pub problems: Problems,
}

/// The account that is paid from, without its numbers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PayingView {
    /// Its name.
    pub name: String,
    /// The end of its number.
    pub last_four: String,
}

/// Enters the account that the hub pays from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPayingAccount {
    /// The account's name, as payees read it.
    pub name: String,
    /// Its sort code: six digits.
    pub sort_code: String,
    /// Its number: eight digits.
    pub number: String,
}

/// Makes a run of approved claims.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeRun {
    /// Which claims.
    pub claims: Vec<ClaimId>,
}

/// Asks for a run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowRun {
    /// Which.
    pub run: PaymentRunId,
}

/// A run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunView {
    /// As a list shows it.
    pub line: RunLine,
    /// The account that it is paid from.
    pub paying: PayingView,
    /// Its payments, by reference and claim.
    pub payments: Vec<PaymentView>,
    /// The history entry it is based on.
    pub based_on: i64,
}

/// A payment of a run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaymentView {
    /// Which.
    pub id: PaymentId,
    /// Of which claim.
    pub claim: ClaimId,
    /// Of which award.
    pub award: AwardId,
    /// The award's reference.
    pub reference: String,
    /// The claim's number among the award's.
    pub claim_number: u32,
    /// Who is paid.
    pub organisation: String,
    /// The account's name.
    pub account_name: String,
    /// The end of its number.
    pub last_four: String,
    /// How much.
    pub amount: Pence,
    /// Where it stands.
    pub state: PaymentState,
    /// The day it was paid or returned, or empty.
    pub settled_on: String,
    /// Why the bank returned it, or empty.
    pub reason: String,
}

/// Exports a run's file for finance. Said again, it is the same bytes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportRun {
    /// Which.
    pub run: PaymentRunId,
    /// In which form.
    pub format: RunFormat,
    /// The language of the headings of a table.
    pub language: Language,
}

/// The form of a run's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RunFormat {
    /// Comma-separated values.
    Csv,
    /// The payment lines of Bacs Standard 18.
    Bacs,
}

/// Records that a run was paid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkRunPaid {
    /// Which.
    pub run: PaymentRunId,
    /// On which day.
    pub paid_on: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Records that the bank returned a payment: its claim waits to be paid again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReturnPayment {
    /// Of which run.
    pub run: PaymentRunId,
    /// Which payment.
    pub payment: PaymentId,
    /// On which day.
    pub returned_on: String,
    /// Why.
    pub reason: String,
    /// The history entry that the run is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}
