//! Erasure.

use scheme::{ApplicationId, CoordinatorId, PersonId, Refusal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::equality::EqualityState;

/// Asks what erasing a person would do.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewErasure {
    /// Whom.
    pub person: PersonId,
}

/// What erasing a person would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasurePreview {
    /// Whom.
    pub person: PersonId,
    /// Their name now.
    pub name: String,
    /// What they would be called.
    pub erased_name: String,
    /// Why they cannot be erased now; none where they can.
    pub refusal: Option<Refusal>,
    /// What would be changed, and how much of it.
    pub goes: Vec<ErasedCount>,
    /// Whether money was awarded to them or to a bid of theirs: its amounts stay.
    pub money: bool,
    /// Applications that were theirs alone, of which everything typed goes.
    pub alone: u32,
    /// Files of their applications that may speak of them, and do not go by themselves.
    pub files: Vec<FileToLookAt>,
    /// What may mean them and is left unless it is chosen: a name alone that others have too, that is
    /// a word, or that stands where they are not known to be meant.
    pub passages: Vec<PassageToLookAt>,
    /// How it stands with the equality file: where it is unlocked, what they answered goes with them;
    /// where it is locked, as soon as it is unlocked.
    pub equality: EqualityState,
    /// The day from which no backup holds them any more.
    pub backups_until: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// So much of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErasedCount {
    /// What: a table, `file` or `entry`; `noun-CODE` words it.
    pub noun: String,
    /// How much.
    pub count: u32,
}

/// A file of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileToLookAt {
    /// Of which application.
    pub application: ApplicationId,
    /// Its reference or title.
    pub of: String,
    /// The file's name.
    pub name: String,
    /// Its hash.
    pub sha256: String,
}

/// A passage that may mean a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PassageToLookAt {
    /// Its place.
    pub passage: String,
    /// The table it stands in; `noun-CODE` words it.
    pub noun: String,
    /// What the record is called, or empty.
    pub of: String,
    /// Some words about the mention, as they stand.
    pub words: String,
}

/// Asks that a person be erased.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ErasePerson {
    /// Whom.
    pub person: PersonId,
    /// Why.
    pub reason: String,
    /// The hashes of files that go too.
    #[serde(default)]
    pub files: Vec<String>,
    /// The places of passages that mean them: the name in each, and in its copies, goes too.
    #[serde(default)]
    pub passages: Vec<String>,
    /// The coordinator who stands by it.
    pub second: Option<CoordinatorId>,
    /// That coordinator's PIN.
    pub pin: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Asks for what was erased.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListErasures {}

/// What was erased, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErasuresView {
    /// The acts.
    pub erasures: Vec<ErasureView>,
}

/// One erasure or disposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasureView {
    /// Which.
    #[ts(type = "string")]
    pub id: Uuid,
    /// `person`, `disposal`, or `again` in a backup that was restored; `erasure-kind-CODE` words it.
    pub kind: String,
    /// Counted by kind.
    pub number: u32,
    /// Who was erased.
    pub person: Option<PersonId>,
    /// What that person is called.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Who did it, or empty.
    pub first: String,
    /// Who stood by it, or empty.
    pub second: String,
    /// When, in UTC.
    pub erased_at: String,
    /// The day from which no backup holds it any more.
    pub backups_until: String,
    /// What was changed.
    pub counts: Vec<ErasedCount>,
    /// Whether there is a certificate.
    pub certificate: bool,
}
