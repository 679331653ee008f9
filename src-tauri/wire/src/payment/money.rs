//! The statement of an award's money, and its payment plan.

use scheme::award::AwardState;
use scheme::payment::{ClaimState, InstalmentState, Outstanding, Settlement, Statement};
use scheme::{
    AwardId, Both, ClaimId, InstalmentId, Language, OrganisationId, Pence, Problems, RecoveryId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lists::TableFormat;

/// Asks for the money of an award.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAwardMoney {
    /// Of which award.
    pub award: AwardId,
}

/// The money of an award.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardMoneyView {
    /// Of which award.
    pub award: AwardId,
    /// Its reference.
    pub reference: String,
    /// The project's title.
    pub title: String,
    /// Where it stands.
    pub state: AwardState,
    /// The organisation that is paid.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: Both,
    /// Budget, claimed, approved, paid and left.
    pub statement: Statement,
    /// What stops every payment, under `claim`.
    pub blocks: Problems,
    /// What is held until the final report and the statement of expenditure are accepted.
    pub held: Pence,
    /// The payment plan, in order.
    pub instalments: Vec<InstalmentView>,
    /// The claims, in order.
    pub claims: Vec<ClaimLine>,
    /// The bank details in force: the end of the number; none where none are.
    pub bank: Option<String>,
    /// Whether bank details wait to be confirmed by call-back.
    pub bank_waits: bool,
    /// Money that is asked back.
    pub recoveries: Vec<RecoveryView>,
    /// The settlement, once the statement of expenditure is accepted.
    pub settlement: Option<Settlement>,
    /// What still keeps the award from being completed.
    pub outstanding: Vec<Outstanding>,
    /// The history entry that the plan is based on.
    pub plan_based_on: i64,
    /// The history entry that the award is based on.
    pub based_on: i64,
}

/// An instalment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstalmentView {
    /// Which.
    pub id: InstalmentId,
    /// Its place, from 1.
    pub number: u32,
    /// What it comes to.
    pub amount: Pence,
    /// When it is paid.
    pub when: Both,
    /// What must be shown for it.
    pub evidence: Both,
    /// The day it is expected, or empty.
    pub expected_on: String,
    /// Where it stands, by its claims.
    pub state: InstalmentState,
    /// Whether it is held until the final report and the statement of expenditure are accepted.
    pub held: bool,
    /// The claim for it that stands.
    pub claim: Option<ClaimId>,
}

/// A claim, in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimLine {
    /// Which.
    pub id: ClaimId,
    /// Of which award.
    pub award: AwardId,
    /// The award's reference.
    pub reference: String,
    /// The name of the organisation that is paid.
    pub organisation: Both,
    /// Its number among the award's.
    pub number: u32,
    /// The number of the instalment that it is for.
    pub instalment: Option<u32>,
    /// What it comes to.
    pub amount: Pence,
    /// Where it stands.
    pub state: ClaimState,
    /// Since which instant it stands there.
    pub since: String,
    /// Who entered it.
    pub maker: String,
    /// The invoice's number, or empty.
    pub invoice_number: String,
    /// The day it was paid, or empty.
    pub paid_on: String,
}

/// Money that is asked back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryView {
    /// Which.
    pub id: RecoveryId,
    /// How much.
    pub amount: Pence,
    /// What has come.
    pub received: Pence,
    /// Why.
    pub reason: String,
    /// Since when.
    pub asked_on: String,
    /// By when.
    pub due_on: String,
    /// Whether that day is over and not all has come.
    pub overdue: bool,
    /// What came, in order of days.
    pub receipts: Vec<CameBackView>,
}

/// Money that came back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CameBackView {
    /// The day it came.
    pub received_on: String,
    /// How much.
    pub amount: Pence,
}

/// Changes a payment plan. What it comes to in all stays the award.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPlan {
    /// Of which award.
    pub award: AwardId,
    /// The instalments, in order.
    pub instalments: Vec<TypedInstalment>,
    /// The history entry that the plan is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// An instalment as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TypedInstalment {
    /// Which, where the plan has it already.
    #[serde(default)]
    pub id: Option<InstalmentId>,
    /// What it comes to.
    pub amount: String,
    /// When it is paid.
    pub when: Both,
    /// What must be shown for it.
    pub evidence: Both,
    /// The day it is expected, or empty.
    pub expected_on: String,
}

/// Exports the statement of an award's money as a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportAwardMoney {
    /// Of which award.
    pub award: AwardId,
    /// CSV or XLSX.
    pub format: TableFormat,
    /// The language of its words.
    pub language: Language,
}
