//! Calls and their published versions.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::call::CallDocument;
use scheme::{CallId, CallVersionId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A call's row.
#[derive(Debug, Clone, PartialEq)]
pub struct CallRow {
    /// Which.
    pub id: CallId,
    /// The call as it is being edited.
    pub content: CallDocument,
    /// Whether a version of it is published.
    pub published: bool,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// A published version's row, without its document.
#[derive(Debug, Clone, PartialEq)]
pub struct CallVersionRow {
    /// Which.
    pub id: CallVersionId,
    /// Of which call.
    pub call: CallId,
    /// 1, 2, 3…
    pub number: u32,
    /// The SHA-256 of its canonical JSON, in hex.
    pub sha256: String,
    /// When it was published.
    pub published_at: DateTime<Utc>,
}

impl CallRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            content: row.json("content")?,
            published: row.get::<_, String>("state")? == "published",
            created_at: row.get("created_at")?,
        })
    }
}

impl CallVersionRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            call: row.id("call_id")?,
            number: row.get("number")?,
            sha256: row.get("sha256")?,
            published_at: row.get("published_at")?,
        })
    }
}

impl Reading<'_> {
    /// Every call, newest first.
    pub fn calls(&self) -> Result<Vec<CallRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT * FROM call ORDER BY created_at DESC, id")?;
        let rows = list
            .query_map([], CallRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One call.
    pub fn call(&self, id: CallId) -> Result<Option<CallRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM call WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, CallRow::from_row)
            .optional()?)
    }

    /// The published versions of a call, latest first.
    pub fn call_versions(&self, call: CallId) -> Result<Vec<CallVersionRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_versions.sql"))?;
        let rows = list
            .query_map(named_params! { ":call": call.0 }, CallVersionRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One published version with its document.
    pub fn call_version(
        &self,
        id: CallVersionId,
    ) -> Result<Option<(CallVersionRow, CallDocument)>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM call_version WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, |row| {
                Ok((CallVersionRow::from_row(row)?, row.json("content")?))
            })
            .optional()?)
    }

    /// How many applications a call has, drafts included, and how many of them are submitted or
    /// further.
    pub fn application_counts(&self, call: CallId) -> Result<(u32, u32), StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("count_applications.sql"))?
            .query_row(named_params! { ":call": call.0 }, |r| {
                Ok((r.get(0)?, r.get(1)?))
            })?)
    }

    /// The version of a call that is applied under now, with its document: the latest.
    pub fn latest_version(
        &self,
        call: CallId,
    ) -> Result<Option<(CallVersionRow, CallDocument)>, StoreError> {
        match self.call_versions(call)?.first() {
            Some(latest) => self.call_version(latest.id),
            None => Ok(None),
        }
    }
}

impl Writing<'_> {
    /// Writes a call's row, new or changed.
    pub fn put_call(&mut self, call: &CallRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_call.sql"))?
            .execute(named_params! {
                ":id": call.id.0,
                ":content": serde_json::to_string(&call.content)?,
                ":state": if call.published { "published" } else { "draft" },
                ":created_at": call.created_at,
            })?;
        Ok(())
    }

    /// Adds a published version: its canonical JSON text, which never changes again (invariant 5).
    pub fn add_call_version(
        &mut self,
        version: &CallVersionRow,
        canonical: &str,
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_version.sql"))?
            .execute(named_params! {
                ":id": version.id.0,
                ":call_id": version.call.0,
                ":number": version.number,
                ":content": canonical,
                ":sha256": version.sha256,
                ":published_at": version.published_at,
            })?;
        Ok(())
    }
}
