//! The record of one application.

use scheme::application::{ApplicationState, LatenessRuling, Route};
use scheme::call::{Form, TeamRole};
use scheme::eligibility::RuleResult;
use scheme::form::{Answers, AttachedFile, Budget};
use scheme::language::LanguageChoice;
use scheme::people::{Nation, Sector};
use scheme::{ApplicationId, Both, OrganisationId, PersonId, Problems};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::form::{CallOfForm, SubmissionView};
use super::list::ApplicationSummary;

/// Asks for one application.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowApplication {
    /// Which.
    pub application: ApplicationId,
}

/// What a coordinator can do with an application now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PossibleAct {
    /// Seat the applicant, or type on their behalf.
    Write,
    /// Record how it came in.
    RecordReceipt,
    /// Rule on its lateness.
    RuleOnLateness,
    /// Judge a rule by hand.
    JudgeRule,
    /// Find it eligible.
    FindEligible,
    /// Find it ineligible.
    FindIneligible,
    /// Return it for correction.
    ReturnForCorrection,
    /// Withdraw it.
    Withdraw,
}

/// An application, for the coordinator.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationView {
    /// Its line in the list.
    pub summary: ApplicationSummary,
    /// The call.
    pub call: CallOfForm,
    /// Where it stands now: one whose time for correction is over stands as submitted.
    pub stands_as: ApplicationState,
    /// The day until which it is kept; none where that is not known yet.
    pub kept_until: Option<String>,
    /// The language asked for letters.
    pub correspondence: LanguageChoice,
    /// When it was begun, in UTC.
    pub begun_at: String,
    /// The form.
    pub form: Form,
    /// The answers: of the latest submission, or what is typed so far of a draft.
    pub answers: Answers,
    /// The questions that were asked.
    pub asked: Vec<String>,
    /// The names of what answers refer to: events, people, organisations.
    pub names: Vec<NamedRecord>,
    /// The team of the latest submission, whoever leads first.
    pub team: Vec<ApplicantView>,
    /// The budget as it adds up.
    pub budget: Budget,
    /// What is wrong with the answers shown.
    pub problems: Problems,
    /// Each rule of the call with what it makes of the latest submission; empty for a draft.
    pub eligibility: Vec<RuleResult>,
    /// The last finding.
    pub finding: Option<FindingView>,
    /// The ruling on lateness.
    pub lateness: Option<LatenessView>,
    /// How it came in, where not at the desk.
    pub receipt: Option<ReceiptView>,
    /// The returns for correction, latest first.
    pub corrections: Vec<CorrectionView>,
    /// The withdrawal.
    pub withdrawal: Option<WithdrawalView>,
    /// The submissions, latest first.
    pub submissions: Vec<SubmissionView>,
    /// What can be done with it now.
    pub acts: Vec<PossibleAct>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// A record's name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NamedRecord {
    /// Which.
    pub id: String,
    /// Its name.
    pub name: Both,
}

/// One of a team.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicantView {
    /// The person.
    pub person: PersonId,
    /// Their name now.
    pub name: String,
    /// Their e-mail address now.
    pub email: String,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name now.
    pub organisation_name: Both,
    /// Its sector now.
    pub sector: Sector,
    /// Its nation now.
    pub nation: Nation,
    /// The role taken.
    pub role: TeamRole,
    /// Their post there.
    pub post: String,
}

/// A finding of eligibility.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// Whether it was found eligible.
    pub eligible: bool,
    /// More that was said, or empty.
    pub reason: String,
    /// When, in UTC.
    pub found_at: String,
    /// By whom.
    pub by: String,
    /// Every rule's result as it stood then.
    pub results: Vec<RuleResult>,
}

/// A ruling on lateness.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LatenessView {
    /// The ruling.
    pub ruling: LatenessRuling,
    /// Why.
    pub reason: String,
    /// When, in UTC.
    pub ruled_at: String,
    /// By whom.
    pub by: String,
}

/// How an application came in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptView {
    /// When, in UTC.
    pub received_at: String,
    /// By what route.
    pub route: Route,
    /// What came.
    pub source: Option<AttachedFile>,
    /// Who read back what was typed.
    pub read_back_by: String,
}

/// A return for correction.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CorrectionView {
    /// The keys of the questions that are open again.
    pub questions: Vec<String>,
    /// Until when, in UTC.
    pub until_at: String,
    /// What is to be corrected.
    pub reason: String,
    /// When it was returned, in UTC.
    pub returned_at: String,
    /// When it was submitted again, in UTC; none while it is open, or where it never was.
    pub closed_at: Option<String>,
}

/// A withdrawal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawalView {
    /// Why.
    pub reason: String,
    /// When, in UTC.
    pub withdrawn_at: String,
}
