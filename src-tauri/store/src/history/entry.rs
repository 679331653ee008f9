//! One entry.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use scheme::Facts;
use uuid::Uuid;

use crate::StoreError;
use crate::door::entry_header::Header;
use crate::row::Columns;

/// One entry of the history.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its place in the order.
    pub sequence: i64,
    /// The act's code.
    pub act: String,
    /// What kind of actor: `coordinator`, `member`, `applicant` or `seedbridge`.
    pub actor: String,
    /// Which one.
    pub actor_id: Option<Uuid>,
    /// The installation.
    pub device_id: Uuid,
    /// When it began.
    pub at: DateTime<Utc>,
    /// When its last save merged into it.
    pub saved_at: DateTime<Utc>,
    /// The schema version it was written under.
    pub schema: i64,
    /// The application's version.
    pub version: String,
    /// The facts, as stored.
    pub facts_text: String,
    /// The facts its sentence is worded from.
    pub facts: Facts,
    /// The batch it is a part of.
    pub batch_id: Option<Uuid>,
    /// The entry it undoes.
    pub undoes: Option<i64>,
    /// What it changed.
    pub changeset: Option<Vec<u8>>,
    /// The entry whose act struck values out of this one.
    pub redacted_by: Option<i64>,
    pub(crate) salt: Vec<u8>,
    pub(crate) digest: Vec<u8>,
    pub(crate) previous: Vec<u8>,
    pub(crate) hash: Vec<u8>,
}

impl Entry {
    pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            sequence: row.get("sequence")?,
            act: row.get("act")?,
            actor: row.get("actor")?,
            actor_id: row.get("actor_id")?,
            device_id: row.get("device_id")?,
            at: row.get("at")?,
            saved_at: row.get("saved_at")?,
            schema: row.get("schema")?,
            version: row.get("version")?,
            facts_text: row.get("facts")?,
            facts: row.json("facts")?,
            batch_id: row.get("batch_id")?,
            undoes: row.get("undoes")?,
            changeset: row.get("changeset")?,
            redacted_by: row.get("redacted_by")?,
            salt: row.get("salt")?,
            digest: row.get("digest")?,
            previous: row.get("previous")?,
            hash: row.get("hash")?,
        })
    }

    pub(crate) fn header(&self) -> Header<'_> {
        Header {
            sequence: self.sequence,
            act: &self.act,
            actor: &self.actor,
            actor_id: self.actor_id,
            device_id: self.device_id,
            at: self.at,
            schema: self.schema,
            version: &self.version,
            facts: &self.facts_text,
            batch_id: self.batch_id,
            undoes: self.undoes,
        }
    }
}

/// The entry with a sequence number.
pub(crate) fn entry(conn: &Connection, sequence: i64) -> Result<Option<Entry>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT * FROM entry WHERE sequence = :sequence")?
        .query_row(named_params! { ":sequence": sequence }, Entry::from_row)
        .optional()?)
}
