//! Letters: the register of what is due, previews, issuing, voiding.

use scheme::letter::{DueLetter, LetterKind, LetterLanguage, LetterState};
use scheme::{ApplicationId, CallId, Language, LetterId, Pence, PersonId, PlacementId, Problems};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::document::DocumentView;

/// Which lines of the register to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LetterShow {
    /// Letters that are due, ready or not.
    Due,
    /// Letters that are due and can go out as they are.
    Ready,
    /// Letters that are due and have problems.
    Blocked,
    /// Letters that went out and stand.
    Issued,
    /// Letters that were voided.
    Void,
}

/// Asks for a part of the register of letters.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListLetters {
    /// Only those of this call.
    pub call: Option<CallId>,
    /// Only those of this application.
    pub application: Option<ApplicationId>,
    /// Only those of this placement.
    pub placement: Option<PlacementId>,
    /// Only these; none for all.
    pub show: Option<LetterShow>,
    /// Only letters of this kind.
    pub kind: Option<LetterKind>,
    /// Words that the record of the application or placement begins with somewhere: reference, title, names.
    pub text: String,
    /// `reference`, `person`, `kind`, `state` or `dated`, with `-` before it for the other way
    /// round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterRegister {
    /// The lines.
    pub rows: Vec<LetterLine>,
    /// How many there are in all under the filters.
    pub total: u32,
    /// How many letters are due under the other filters.
    pub due: u32,
    /// How many went out and stand.
    pub issued: u32,
    /// How many were voided.
    pub void: u32,
}

/// A line of the register: a letter that is due, or one that was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterLine {
    /// Of which application; of a placement, the one that it stands on.
    pub application: Option<ApplicationId>,
    /// Of which placement.
    pub placement: Option<PlacementId>,
    /// Of which call.
    pub call: Option<CallId>,
    /// The application's reference, or the placement's own.
    pub reference: String,
    /// The application's title; of a placement without one, who is seconded.
    pub title: String,
    /// To whom.
    pub person: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// The record that it tells of.
    #[ts(type = "string")]
    pub basis: Uuid,
    /// Which letter; none while it is due.
    pub letter: Option<LetterId>,
    /// Where it stands.
    pub state: LetterState,
    /// What it says.
    pub kind: LetterKind,
    /// In which language.
    pub language: LetterLanguage,
    /// The date on it; none while it is due.
    pub dated_on: Option<String>,
    /// What it awards, for an award offer.
    pub amount: Option<Pence>,
    /// What keeps it from going out, each with the place where it is put right; empty for one that
    /// went out.
    pub problems: Problems,
    /// Whether a recorded reason is enough to let it go out: nobody has checked its Welsh, and
    /// nothing else is wrong.
    pub needs_override: bool,
    /// Whether it went out with Welsh that nobody had checked.
    pub overridden: bool,
}

/// A value that a letter says, as it says it in each of its languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterValue {
    /// The merge field; the message `letter-field-FIELD` names it, with hyphens.
    pub field: String,
    /// Its place in a list, from 1; none for a single value.
    pub place: Option<u32>,
    /// In English; empty in a letter without.
    pub en: String,
    /// In Welsh; empty in a letter without.
    pub cy: String,
}

/// Asks for a letter that is due, as it would go out today.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewLetter {
    /// Which.
    pub due: DueLetter,
}

/// A letter that is due, as it would go out today.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterPreview {
    /// Its line in the register.
    pub line: LetterLine,
    /// The lines of its address.
    pub address: Vec<String>,
    /// Its merge values.
    pub values: Vec<LetterValue>,
    /// Its pages, watermarked; none where something that it must say is missing.
    pub document: Option<DocumentView>,
}

/// Asks for a letter that was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowLetter {
    /// Which.
    pub letter: LetterId,
}

/// A letter that was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterView {
    /// Which.
    pub id: LetterId,
    /// Its line in the register.
    pub line: LetterLine,
    /// The call's title; empty of a placement that stands on none.
    pub call_title: scheme::Both,
    /// The lines of its address.
    pub address: Vec<String>,
    /// The merge values it was made from.
    pub values: Vec<LetterValue>,
    /// How many pages it has.
    pub pages: u32,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// When it went out, in UTC.
    pub issued_at: String,
    /// Why it went out with Welsh that nobody had checked, or empty.
    pub override_reason: String,
    /// Why it was voided, or empty.
    pub void_reason: String,
    /// The letter in whose place it went out.
    pub replaces: Option<LetterId>,
    /// The letter that went out in its place.
    pub replaced_by: Option<LetterId>,
    /// The letter that is due in its place, where it is void.
    pub due: Option<DueLetter>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// Asks for the pages of a letter that was made, to show them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadLetter {
    /// Which.
    pub letter: LetterId,
}

/// Issues letters that are due and have no problem.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IssueLetters {
    /// All that are ready of this call; none to name letters.
    pub call: Option<CallId>,
    /// These.
    pub due: Vec<DueLetter>,
    /// Why letters may go out with Welsh that nobody has checked; empty to leave those.
    pub override_reason: String,
}

/// What came of issuing letters.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LettersIssued {
    /// The batch that they are a part of in the history.
    #[ts(type = "string")]
    pub batch: Uuid,
    /// Those that went out.
    pub issued: Vec<LetterId>,
    /// Those that did not, with their problems.
    pub held: Vec<LetterLine>,
    /// How many were left when it was cancelled.
    pub left: u32,
}

/// Voids a letter. It stays, and its decision is to be told anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VoidLetter {
    /// Which.
    pub letter: LetterId,
    /// Why.
    pub reason: String,
    /// The history entry the change is based on.
    pub based_on: i64,
}

/// Voids a letter and issues what is due now in its place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReissueLetter {
    /// Which.
    pub letter: LetterId,
    /// Why.
    pub reason: String,
    /// Why it may go out with Welsh that nobody has checked, or empty.
    pub override_reason: String,
    /// The history entry the change is based on.
    pub based_on: i64,
}

/// Exports the register of letters as CSV.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportLetters {
    /// Only those of this call.
    pub call: Option<CallId>,
    /// The language of its headings and codes.
    pub language: Language,
}
