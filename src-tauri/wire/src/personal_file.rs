//! A person's file on request.

use scheme::personal_file::{Disclosure, RefusalGround, RequestState};
use scheme::{Both, Fact, FileRequestId, Language, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the requests for a person's file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListFileRequests {
    /// Only those of this person.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// Asks for one request.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowFileRequest {
    /// Which.
    pub request: FileRequestId,
}

/// Asks what is held of the person who asks, as it would be given.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPersonFile {
    /// On which request.
    pub request: FileRequestId,
}

/// Asks for the pages of the file as it would be given, watermarked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewPersonFile {
    /// On which request.
    pub request: FileRequestId,
}

/// The form of a file that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FileForm {
    /// To read.
    Pdf,
    /// For a machine.
    Json,
}

/// Asks for the file that was given.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowGivenFile {
    /// On which request.
    pub request: FileRequestId,
    /// In which form.
    pub form: FileForm,
}

/// Records that a person asked for their file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct RecordFileRequest {
    /// Whose file.
    pub person: Option<PersonId>,
    /// The day it came, as typed.
    pub received_on: String,
    /// The language of the file.
    pub language: Language,
    /// What they asked for and how.
    pub asked_for: String,
}

/// Confirms that it is the person who asks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ConfirmRequestIdentity {
    /// On which request.
    pub request: FileRequestId,
    /// The day, as typed.
    pub on: String,
    /// By what, such as a call to the number on record.
    pub how: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Gives a request two more months.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExtendFileRequest {
    /// Which.
    pub request: FileRequestId,
    /// Why it is complex.
    pub reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Chooses how a passage is given.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ChooseDisclosure {
    /// On which request.
    pub request: FileRequestId,
    /// Which passage, by its place.
    pub passage: String,
    /// How.
    pub disclosure: Disclosure,
    /// Why; needed for what is held back, and for what tells of others.
    pub reason: String,
}

/// Makes the file, in both forms, and answers the request with it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct AnswerFileRequest {
    /// Which.
    pub request: FileRequestId,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Refuses a request.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct RefuseFileRequest {
    /// Which.
    pub request: FileRequestId,
    /// On which ground.
    pub ground: Option<RefusalGround>,
    /// Why, in words.
    pub reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// The requests: those that are open first, the oldest of them first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileRequestsView {
    /// Them.
    pub requests: Vec<FileRequestView>,
}

/// A request for a person's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileRequestView {
    /// Which.
    pub id: FileRequestId,
    /// Whose file.
    pub person: PersonId,
    /// Their name now.
    pub name: String,
    /// How it stands.
    pub state: RequestState,
    /// The day it came.
    pub received_on: String,
    /// The last day to answer.
    pub due_on: String,
    /// What that day would be with more time.
    pub extended_until: String,
    /// Whether that day is over, and it is still open.
    pub overdue: bool,
    /// Whether it can still be extended.
    pub extends: bool,
    /// The language of the file.
    pub language: Language,
    /// What they asked for and how.
    pub asked_for: String,
    /// The day it was confirmed that the person asks; none until then.
    pub identity_on: Option<String>,
    /// Who confirmed it, or empty.
    pub identity_by: String,
    /// By what, or empty.
    pub identity_how: String,
    /// The day they were told that it takes longer.
    pub extended_on: Option<String>,
    /// Why it does, or empty.
    pub extension_reason: String,
    /// The day it was answered or refused.
    pub concluded_on: Option<String>,
    /// By whom, or empty.
    pub concluded_by: String,
    /// On which ground it was refused.
    pub ground: Option<RefusalGround>,
    /// The same in words.
    pub reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// What is held of a person, as it would be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonFileView {
    /// The rows, by what they are about.
    pub sections: Vec<FileSection>,
    /// Attached files and letters that are held of them, to be looked at and given beside it.
    pub documents: Vec<HeldDocument>,
    /// The entries of the history about them, the oldest first.
    pub history: Vec<HeldHistory>,
    /// Passages that are given without the names of others.
    pub masked: u32,
    /// Passages that are withheld.
    pub withheld: u32,
}

/// Records about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileSection {
    /// What they are about: `file-section-CODE` words it.
    pub section: String,
    /// Them.
    pub records: Vec<HeldRecord>,
}

/// A record that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldRecord {
    /// Its table.
    pub noun: String,
    /// What it is called.
    pub title: Both,
    /// Its values.
    pub fields: Vec<HeldField>,
}

/// A value that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldField {
    /// Its column and, in a document, where in it.
    pub field: String,
    /// What it is called.
    pub label: Both,
    /// The value; none where it is a passage.
    pub value: Option<Fact>,
    /// The passage, where somebody else may be named in it.
    pub passage: Option<HeldPassage>,
}

/// A passage that can be withheld.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldPassage {
    /// Its place.
    pub passage: String,
    /// As it stands.
    pub text: String,
    /// As it would be given; none where it is withheld.
    pub given: Option<String>,
    /// Whether others are surely named in it.
    pub names_others: bool,
    /// Whether a name stands alone in it that may be somebody else's, or a word.
    pub may_name_others: bool,
    /// How it is given.
    pub disclosure: Disclosure,
    /// Why, or empty.
    pub reason: String,
}

/// A document that is held of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldDocument {
    /// Its name, without the names of others.
    pub name: Both,
    /// What it is; of a signed page, who signed it.
    pub what: Both,
    /// What it stands on: an application, award, claim or placement.
    pub of: Fact,
    /// Whether it is of somebody else too: it is given when it is asked for, and looked at first.
    pub of_others: bool,
}

/// An entry of the history about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldHistory {
    /// Its place in the order.
    #[ts(type = "number")]
    pub sequence: i64,
    /// When, in UTC.
    pub at: String,
    /// The act's code.
    pub act: String,
    /// What was done, without its facts: they may name others.
    pub what: Both,
}
