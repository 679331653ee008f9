//! Applications: the form at the application desk, and the coordinator's list and record.

use std::collections::BTreeMap;

use scheme::application::{ApplicationState, LatenessRuling, Route, Timeliness};
use scheme::call::{Form, MoneyTerms, TeamRole, Template};
use scheme::eligibility::{Outcome, RuleResult};
use scheme::form::{Answer, Answers, AttachedFile, Budget, SectionState, WordCount};
use scheme::language::LanguageChoice;
use scheme::people::{Nation, Sector};
use scheme::{
    ApplicationId, Both, CallId, CallVersionId, EventId, Language, OrganisationId, Pence, PersonId,
    Problems,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Begins an application under the latest version of a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeginApplication {
    /// Of which call.
    pub call: CallId,
    /// The language it is written in.
    pub language: Language,
}

/// Seats an applicant at the application desk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnterApplicationDesk {
    /// With which application.
    pub application: ApplicationId,
}

/// Says in which language an application is written, and in which letters are wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseApplicationLanguages {
    /// Which application.
    pub application: ApplicationId,
    /// The history entry this change is based on.
    pub based_on: i64,
    /// The language it is written in.
    pub language: Language,
    /// The language of letters.
    pub correspondence: LanguageChoice,
}

/// Asks for the form with its answers so far.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowApplicationForm {
    /// Of which application.
    pub application: ApplicationId,
}

/// The form of an application, as its applicant sees it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationForm {
    /// Which application.
    pub application: ApplicationId,
    /// Its reference; none before it is submitted.
    pub reference: Option<String>,
    /// Where it stands now.
    pub state: ApplicationState,
    /// The language it is written in.
    pub language: Language,
    /// The language asked for letters.
    pub correspondence: LanguageChoice,
    /// The call.
    pub call: CallOfForm,
    /// The form.
    pub form: Form,
    /// What is typed so far.
    pub answers: Answers,
    /// The history entry that each answer is based on; 0 where nothing is typed.
    #[ts(type = "{ [key in string]: number }")]
    pub based_on_answers: BTreeMap<String, i64>,
    /// What is said of the answers.
    pub said: FormSaid,
    /// The events that can be named, latest first.
    pub events: Vec<EventOption>,
    /// The questions that can be typed into now: all of a draft's, those named in a return for
    /// correction, or none.
    pub open: Vec<String>,
    /// The return for correction that is open.
    pub correction: Option<CorrectionView>,
    /// Whether it came in on paper and is typed on somebody's behalf.
    pub on_behalf: bool,
    /// The submissions so far, latest first.
    pub submissions: Vec<SubmissionView>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// What a form says of its call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallOfForm {
    /// Which.
    pub id: CallId,
    /// The version it is applied under.
    pub version: CallVersionId,
    /// That version's number.
    pub number: u32,
    /// Its template.
    pub template: Template,
    /// Its title.
    pub title: Both,
    /// Who runs it.
    pub funder: Both,
    /// What it is for.
    pub about: Both,
    /// Support beside the money.
    pub support: Both,
    /// Its money.
    pub money: MoneyTerms,
    /// Its deadline, in UTC.
    pub closes_at: String,
    /// Whether the deadline has passed.
    pub closed: bool,
}

/// What is said of a form's answers: worked out anew at every save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormSaid {
    /// The questions that are asked, given the answers so far.
    pub asked: Vec<String>,
    /// Where each section stands, in the order of the form.
    pub sections: Vec<SectionState>,
    /// Words of every text that has a limit.
    pub words: Vec<WordCount>,
    /// The budget as it adds up.
    pub budget: Budget,
    /// Everything that keeps it from being submitted, by question.
    pub problems: Problems,
}

/// An event that a form can name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventOption {
    /// Which.
    pub id: EventId,
    /// Its title.
    pub title: Both,
    /// The day it was held.
    pub held_on: String,
}

/// Saves one answer as it is typed. Saves of one sitting are one entry of the history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveAnswer {
    /// Of which application.
    pub application: ApplicationId,
    /// To which question, by its key.
    pub question: String,
    /// The history entry that was last known to have touched the answer when the page was opened;
    /// one's own later saves are no hindrance.
    pub based_on: i64,
    /// The answer.
    pub answer: Answer,
}

/// What is said of a save. Nothing else on the screen is refreshed (D6).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedAnswer {
    /// Which question.
    pub question: String,
    /// When it was saved, in UTC.
    pub saved_at: String,
    /// How many control characters were removed from what was typed.
    pub removed: u32,
    /// What is said of the answers now.
    pub said: FormSaid,
    /// The answer as it is kept: the same as typed but for control characters.
    pub answer: Answer,
}

/// Asks for organisations that a team can name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindOrganisations {
    /// Beginnings of words of a name.
    pub text: String,
}

/// Organisations that a team can name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NamedOrganisations {
    /// The first twenty, by name.
    pub organisations: Vec<TeamOrganisation>,
}

/// An organisation that a team can name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TeamOrganisation {
    /// Which.
    pub id: OrganisationId,
    /// Its name.
    pub name: Both,
    /// Its sector.
    pub sector: Sector,
    /// Its nation.
    pub nation: Nation,
}

/// Attaches a picked file to an answer, in the place of any before.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachFile {
    /// Of which application.
    pub application: ApplicationId,
    /// To which question, by its key.
    pub question: String,
    /// The picked file's token.
    pub file: String,
}

/// Submits an application.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmitApplication {
    /// Which.
    pub application: ApplicationId,
    /// The history entry this act is based on.
    pub based_on: i64,
}

/// What a submission is given.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Submitted {
    /// Which application.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// The submission.
    pub submission: SubmissionView,
    /// Its title.
    pub title: String,
}

/// A submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionView {
    /// 1, and one more after each correction.
    pub number: u32,
    /// When it was submitted, in UTC.
    pub submitted_at: String,
    /// When the application counts as received, in UTC.
    pub received_at: String,
    /// Whether that was by the deadline.
    pub timeliness: Timeliness,
    /// The SHA-256 of the frozen document.
    pub sha256: String,
}

/// Asks for the PDF copy of a submission.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowApplicationCopy {
    /// Of which application.
    pub application: ApplicationId,
    /// Which submission; the latest where none is named.
    pub number: Option<u32>,
}

/// Asks for the blank form of a call, with its guidance.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowBlankForm {
    /// Of which call: its latest version, or the draft where none is published.
    pub call: CallId,
    /// In which language.
    pub language: Language,
}

/// Asks for a file that is attached to an answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowAttachedFile {
    /// Of which application.
    pub application: ApplicationId,
    /// Its hash, as the answer has it; that of the receipt's source as well.
    pub sha256: String,
}

/// Records that an application came in otherwise than at the desk, and is typed on somebody's
/// behalf (D20).
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

/// Asks for applications.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListApplications {
    /// Only those of this call.
    pub call: Option<CallId>,
    /// Only those in this state.
    pub state: Option<ApplicationState>,
    /// Only those whose lead organisation is of this sector.
    pub sector: Option<Sector>,
    /// Only those received late.
    pub late: bool,
    /// Words that reference, title or team begin with.
    pub text: String,
    /// `reference`, `title`, `lead`, `sector`, `requested`, `received` or `state`, with `-` before
    /// it for the other way round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApplicationPage {
    /// The lines.
    pub rows: Vec<ApplicationSummary>,
    /// How many there are in all.
    pub total: u32,
}

/// A line of the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationSummary {
    /// Which.
    pub id: ApplicationId,
    /// Its reference; none before it is submitted.
    pub reference: Option<String>,
    /// Its title, or empty.
    pub title: String,
    /// Of which call.
    pub call: CallId,
    /// The call's title.
    pub call_title: Both,
    /// Who leads it, or empty.
    pub lead: String,
    /// The lead organisation, once it is submitted.
    pub organisation: Option<Both>,
    /// Its sector.
    pub sector: Option<Sector>,
    /// The language it is written in.
    pub language: Language,
    /// What it asks for, once it is submitted.
    pub requested: Option<Pence>,
    /// Where it stands.
    pub state: ApplicationState,
    /// When it counts as received, in UTC.
    pub received_at: Option<String>,
    /// Whether that was by the deadline.
    pub timeliness: Option<Timeliness>,
    /// The ruling, where it was not.
    pub lateness: Option<LatenessRuling>,
}

/// Asks how many applications there are.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CountApplications {}

/// How many applications there are.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApplicationCounts {
    /// In all.
    pub total: u32,
    /// In each state that has any.
    pub states: Vec<StateCount>,
}

/// How many applications are in a state.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StateCount {
    /// Which.
    pub state: ApplicationState,
    /// How many.
    pub count: u32,
}

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
