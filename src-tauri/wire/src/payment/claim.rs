//! Claims on an award's money.

use scheme::call::Heading;
use scheme::form::AttachedFile;
use scheme::payment::{ClaimState, PaymentState};
use scheme::{AwardId, ClaimId, CoordinatorId, InstalmentId, PaymentRunId, Pence, Problems};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{ClaimLine, InstalmentView, TypedHeading};

/// Asks for claims.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListClaims {
    /// Only those of this award.
    pub award: Option<AwardId>,
    /// Only those in this state.
    pub state: Option<ClaimState>,
    /// `waiting`, `amount` or `reference`.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the claims.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClaimPage {
    /// The lines.
    pub rows: Vec<ClaimLine>,
    /// How many there are in all under the filters.
    pub total: u32,
    /// How many there are in each state, without the filters, and what they come to.
    pub states: Vec<ClaimStateCount>,
}

/// The claims in a state.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ClaimStateCount {
    /// Which state.
    pub state: ClaimState,
    /// How many.
    pub count: u32,
    /// What they come to.
    pub amount: Pence,
}

/// Asks what a new claim could say.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposeClaim {
    /// Of which award.
    pub award: AwardId,
    /// For which instalment; none where it is for costs.
    pub instalment: Option<InstalmentId>,
    /// The claim that is being changed, which counts nothing.
    #[serde(default)]
    pub claim: Option<ClaimId>,
}

/// What a claim could say.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClaimProposal {
    /// The award's reference.
    pub reference: String,
    /// The project's title.
    pub title: String,
    /// The headings of the award, with what is left and what is proposed.
    pub lines: Vec<ProposedLine>,
    /// The instalments for which nothing is claimed.
    pub instalments: Vec<InstalmentView>,
    /// What the chosen instalment comes to.
    pub amount: Option<Pence>,
}

/// A heading of a claim that could be.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposedLine {
    /// Which.
    pub heading: Heading,
    /// What is left under it.
    pub left: Pence,
    /// What is proposed.
    pub amount: Pence,
}

/// Asks for a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowClaim {
    /// Which.
    pub claim: ClaimId,
}

/// A claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimView {
    /// As a list shows it.
    pub line: ClaimLine,
    /// The project's title.
    pub title: String,
    /// The instalment that it is for.
    pub instalment: Option<InstalmentView>,
    /// Its lines, in the order of headings.
    pub lines: Vec<ClaimLineView>,
    /// The invoice's date, or empty.
    pub invoice_on: String,
    /// The first day of the period of its costs, or empty.
    pub from_on: String,
    /// The last day, or empty.
    pub to_on: String,
    /// A note, or empty.
    pub note: String,
    /// Who entered it.
    pub maker: CoordinatorId,
    /// When, UTC.
    pub entered_at: String,
    /// When it was submitted, or empty.
    pub submitted_at: String,
    /// Who approved or rejected it, or empty.
    pub settled_by: String,
    /// When, or empty.
    pub settled_at: String,
    /// Why it was rejected, or empty.
    pub reason: String,
    /// What is shown for it.
    pub files: Vec<ClaimFileView>,
    /// What was asked about it, in order.
    pub queries: Vec<ClaimQueryView>,
    /// The runs that it was in, the latest first.
    pub payments: Vec<ClaimPaymentView>,
    /// What keeps it from being approved: what stops every payment of the award, and its money.
    pub problems: Problems,
    /// The history entry it is based on.
    pub based_on: i64,
}

/// A line of a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClaimLineView {
    /// Under which heading.
    pub heading: Heading,
    /// How much.
    pub amount: Pence,
    /// What the heading's budget is.
    pub budget: Pence,
    /// What is left under it beside this claim.
    pub left: Pence,
}

/// A file that is shown for a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClaimFileView {
    /// Which.
    #[ts(type = "string")]
    pub id: Uuid,
    /// For which heading; none where it is for the whole claim.
    pub heading: Option<Heading>,
    /// The file.
    pub file: AttachedFile,
}

/// A question about a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimQueryView {
    /// The question.
    pub question: String,
    /// Who asked.
    pub asked_by: String,
    /// When, UTC.
    pub asked_at: String,
    /// The answer, or empty.
    pub answer: String,
    /// When it came, or empty.
    pub answered_at: String,
}

/// A run that a claim was in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimPaymentView {
    /// Which run.
    pub run: PaymentRunId,
    /// Its number.
    pub number: u32,
    /// Where the payment stands.
    pub state: PaymentState,
    /// The day it was paid or returned, or empty.
    pub settled_on: String,
    /// Why the bank returned it, or empty.
    pub reason: String,
}

/// Enters a claim, or changes one that is not submitted or is queried. Whoever does so is its maker.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveClaim {
    /// Of which award.
    pub award: AwardId,
    /// Which; none for a new one.
    pub claim: Option<ClaimId>,
    /// The instalment that it is for.
    pub instalment: Option<InstalmentId>,
    /// Its lines.
    pub lines: Vec<TypedHeading>,
    /// The invoice's number.
    pub invoice_number: String,
    /// The invoice's date.
    pub invoice_on: String,
    /// The first day of the period of its costs.
    pub from_on: String,
    /// The last day.
    pub to_on: String,
    /// A note.
    pub note: String,
    /// The history entry it is based on; 0 for a new one.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Attaches a picked file to a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachClaimFile {
    /// To which claim.
    pub claim: ClaimId,
    /// For which heading; none for the whole claim.
    pub heading: Option<Heading>,
    /// The picked file's token.
    pub file: String,
}

/// Takes a file away from a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveClaimFile {
    /// From which claim.
    pub claim: ClaimId,
    /// Which.
    #[ts(type = "string")]
    pub file: Uuid,
}

/// Asks for a file that is shown for a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowClaimFile {
    /// For which claim.
    pub claim: ClaimId,
    /// Which.
    #[ts(type = "string")]
    pub file: Uuid,
}

/// Submits a claim for somebody else to approve.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmitClaim {
    /// Which.
    pub claim: ClaimId,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Asks about a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QueryClaim {
    /// Which.
    pub claim: ClaimId,
    /// The question.
    pub question: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Answers what was asked about a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerClaim {
    /// Which.
    pub claim: ClaimId,
    /// The answer.
    pub answer: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Approves a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApproveClaim {
    /// Which.
    pub claim: ClaimId,
    /// Who approves it: not its maker.
    pub approver: Option<CoordinatorId>,
    /// Their PIN.
    pub pin: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Rejects a claim.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RejectClaim {
    /// Which.
    pub claim: ClaimId,
    /// Why.
    pub reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}
