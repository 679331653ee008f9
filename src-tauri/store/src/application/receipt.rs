//! How an application that was not typed at the desk came in.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::ApplicationId;
use scheme::application::Route;
use scheme::form::AttachedFile;
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A receipt's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptRow {
    /// Which.
    pub id: Uuid,
    /// Of which application.
    pub application: ApplicationId,
    /// When it was received: what the deadline is held against.
    pub received_at: DateTime<Utc>,
    /// By what route.
    pub route: Route,
    /// What came, as a file; none where it was dictated.
    pub source: Option<AttachedFile>,
    /// Who read back what was typed.
    pub read_back_by: String,
}

impl ReceiptRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let source = row.get::<_, Option<String>>("source")?;
        Ok(Self {
            id: row.get("id")?,
            application: row.id("application_id")?,
            received_at: row.get("received_at")?,
            route: row.code("route", Route::from_code)?,
            source: source.map(|_| row.json("source")).transpose()?,
            read_back_by: row.get("read_back_by")?,
        })
    }
}

impl Reading<'_> {
    /// The receipt of an application; none where it is typed at the desk.
    pub fn receipt(&self, application: ApplicationId) -> Result<Option<ReceiptRow>, StoreError> {
        if !self.sees_application(application) {
            return Ok(None);
        }
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM receipt WHERE application_id = :application")?
            .query_row(
                named_params! { ":application": application.0 },
                ReceiptRow::from_row,
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a receipt, new or changed.
    pub fn put_receipt(&mut self, row: &ReceiptRow) -> Result<(), StoreError> {
        let source = row.source.as_ref().map(serde_json::to_string).transpose()?;
        self.conn
            .prepare_cached(include_str!("put_receipt.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":application_id": row.application.0,
                ":received_at": row.received_at,
                ":route": row.route.code(),
                ":source": source,
                ":read_back_by": row.read_back_by,
            })?;
        Ok(())
    }
}
