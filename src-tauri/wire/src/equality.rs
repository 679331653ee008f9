//! Equality monitoring: the file of its own that answers go into, and the numbers that may be shown.
//! No command answers with what somebody said.

use scheme::equality::{Answers, Reached, Topic};
use scheme::{ApplicationId, Both, CallId, Language, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lists::TableFormat;

/// Asks how it stands with the equality file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowEquality {}

/// How it stands with the equality file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum EqualityState {
    /// There is none.
    None,
    /// There is one, and its passphrase was not given.
    Locked,
    /// It takes answers and shows its report.
    Unlocked,
}

/// The equality file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EqualityView {
    /// How it stands.
    pub state: EqualityState,
    /// The file's name, beside the hub.
    pub file: String,
    /// The folder.
    pub folder: String,
    /// When its one backup was made, in UTC; none where there is none.
    pub backup_at: Option<String>,
    /// When the file was last written, in UTC; none where there is none.
    pub written_at: Option<String>,
}

/// Makes the equality file under a passphrase of its own, and unlocks it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeEquality {
    /// The passphrase.
    pub passphrase: String,
    /// The same once more.
    pub again: String,
}

/// Unlocks the equality file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnlockEquality {
    /// Its passphrase.
    pub passphrase: String,
}

/// Puts the backup in the place of the equality file, and leaves it unlocked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreEquality {
    /// The backup's passphrase.
    pub passphrase: String,
}

/// Locks the equality file; it is locked with the hub as well.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LockEquality {}

/// Changes the passphrase of the equality file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeEqualityPassphrase {
    /// As it is.
    pub old: String,
    /// As it shall be.
    pub new: String,
    /// The new one once more.
    pub again: String,
}

/// Asks for the questions, and who of an application can answer them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowEqualityForm {
    /// The application.
    pub application: ApplicationId,
}

/// The questions, and who of an application can answer them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EqualityFormView {
    /// Whether answers are taken: the file is unlocked, the application is submitted, and its call
    /// is not counted.
    pub open: bool,
    /// The team as submitted, whoever leads first. It says nothing of who answered.
    pub people: Vec<EqualityPerson>,
    /// The questions.
    pub questions: Vec<EqualityQuestion>,
    /// For how many years answers are linked to who gave them.
    pub years: u32,
}

/// Somebody who can answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EqualityPerson {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
}

/// A question with what can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EqualityQuestion {
    /// Which.
    pub question: Topic,
    /// What can be chosen, in order.
    pub options: Vec<String>,
}

/// Gives a person's answers: at the application desk, or from a paper form. They replace those that
/// the person gave before.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveEqualityAnswers {
    /// With which application.
    pub application: ApplicationId,
    /// Who.
    pub person: PersonId,
    /// What was chosen. A question can be left out.
    pub answers: EqualityAnswers,
}

/// What was chosen, by question.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "Partial<Record<Topic, string>>")]
pub struct EqualityAnswers(pub Answers);

/// Records that a person objects: their answers are removed at once, and no more are taken.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordEqualityObjection {
    /// Who.
    pub person: PersonId,
}

/// Cuts the links that are due: removes the answers whose year is over. The counts stay.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CutEqualityLinks {}

/// Asks for the numbers that may be shown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowEqualityReport {
    /// Of one call; of all, where none is named.
    pub call: Option<CallId>,
}

/// The numbers that may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EqualityReportView {
    /// Of which call; of all where none.
    pub call: Option<CallId>,
    /// The calls that are counted, newest first.
    pub calls: Vec<EqualityCall>,
    /// The stages, in order.
    pub stages: Vec<Reached>,
    /// How many answers, by stage; none where that is withheld. No stage at all where there are too
    /// few answers to show anything.
    pub totals: Vec<Option<u32>>,
    /// By question.
    pub questions: Vec<EqualityQuestionCounts>,
    /// The calls whose links are due to be cut.
    pub due: u32,
}

/// A call that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EqualityCall {
    /// Which.
    pub call: CallId,
    /// Its title.
    pub title: Both,
    /// The day its decisions were locked; none where it was never decided.
    pub decided_on: Option<String>,
    /// The last day on which its answers are linked to who gave them; none where its decisions are open
    /// again and it has no closing day.
    pub linked_until: Option<String>,
    /// The day the links were cut.
    pub cut_on: Option<String>,
    /// Whether it can be shown by itself.
    pub shown: bool,
}

/// The numbers of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EqualityQuestionCounts {
    /// Which.
    pub question: Topic,
    /// By what was chosen.
    pub rows: Vec<EqualityRow>,
}

/// The numbers of one answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EqualityRow {
    /// What was chosen, or that the question was left out.
    pub chosen: String,
    /// How many, by stage; none where that is withheld.
    pub people: Vec<Option<u32>>,
}

/// Exports the numbers that may be shown as a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportEqualityReport {
    /// Of one call; of all, where none is named.
    pub call: Option<CallId>,
    /// As what.
    pub format: TableFormat,
    /// In which language.
    pub language: Language,
}

/// Makes the blank form on paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowBlankEqualityForm {
    /// In which language.
    pub language: Language,
}
