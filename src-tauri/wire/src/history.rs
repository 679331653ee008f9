//! The history, and undo.

use scheme::Facts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks for a part of the history, newest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListHistory {
    /// Only entries that touched this record.
    #[ts(type = "string | null")]
    pub record: Option<Uuid>,
    /// Only entries by this coordinator, member or applicant.
    #[ts(type = "string | null")]
    pub actor: Option<Uuid>,
    /// Only this act, by its code.
    pub act: Option<String>,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most, and 50 where none is named (0).
    pub limit: u32,
}

/// A part of the history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HistoryPage {
    /// The entries, newest first.
    pub entries: Vec<EntryView>,
    /// How many there are in all.
    pub total: u32,
}

/// An entry.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryView {
    /// Its place in the order.
    pub sequence: i64,
    /// The act's code; `act-CODE` words it with the facts.
    pub act: String,
    /// The facts, with names filled in as of now.
    pub facts: Facts,
    /// Who acted: `coordinator`, `member`, `applicant` or `seedbridge`.
    pub actor_kind: String,
    /// Their name, or the application's reference or title.
    pub actor: String,
    /// Which one.
    #[ts(type = "string | null")]
    pub actor_id: Option<Uuid>,
    /// The installation's name.
    pub device: String,
    /// When it began, in UTC.
    pub at: String,
    /// The entry that it undoes.
    pub undoes: Option<i64>,
    /// The entry whose act struck values out of this one.
    pub redacted_by: Option<i64>,
    /// Whether it has been undone.
    pub undone: bool,
    /// Why it cannot be undone; none where it can.
    pub refusal: Option<scheme::Refusal>,
}

/// Asks for an entry's fields before and after.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowEntry {
    /// Which.
    pub sequence: i64,
}

/// An entry with its fields.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryDetail {
    /// The entry.
    pub entry: EntryView,
    /// The fields it changed.
    pub fields: Vec<FieldChangeView>,
}

/// One field before and after.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldChangeView {
    /// The table, worded by `noun-TABLE`.
    pub noun: String,
    /// The record's name or reference as of now.
    pub record: String,
    /// The column, worded by `field-COLUMN`.
    pub field: String,
    /// Where in the column, for one that holds a document: `title.en`; else empty.
    pub path: String,
    /// Before; none where there was nothing.
    pub before: Option<scheme::Fact>,
    /// After; none where nothing is left.
    pub after: Option<scheme::Fact>,
}

/// Undoes an entry.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    /// Which; the last that can be undone by whoever asks, where none is named.
    pub sequence: Option<i64>,
}

/// What was undone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Undone {
    /// The entry that was undone.
    pub entry: EntryView,
}

/// Asks what Ctrl Z would undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowUndo {}

/// What Ctrl Z would undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UndoView {
    /// The entry; none where there is nothing to undo.
    pub entry: Option<EntryView>,
}

/// Checks the chain.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckChain {}

/// What a check of the chain found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainView {
    /// How many entries were checked.
    pub entries: i64,
    /// How many of them had values struck out by a later one, which vouches for what is left.
    pub redacted: i64,
    /// The hash of the last, in hex.
    pub head: String,
    /// The first entry that does not follow from the one before; none where all do.
    pub broken_at: Option<i64>,
}
