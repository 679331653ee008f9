//! The form at the application desk: begun, typed, submitted.

use std::collections::BTreeMap;

use scheme::application::{ApplicationState, Timeliness};
use scheme::call::{Form, MoneyTerms, Template};
use scheme::form::{Answer, Answers, Budget, SectionState, WordCount};
use scheme::language::LanguageChoice;
use scheme::people::{Nation, Sector};
use scheme::{
    ApplicationId, Both, CallId, CallVersionId, EventId, Language, OrganisationId, Problems,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::CorrectionView;

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

/// What is said of a save. Nothing else on the screen is refreshed.
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
