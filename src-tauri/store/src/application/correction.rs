//! Returns for correction, and withdrawals.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::ApplicationId;
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A return for correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionRow {
    /// Which.
    pub id: Uuid,
    /// Of which application.
    pub application: ApplicationId,
    /// The keys of the questions that are open again.
    pub questions: Vec<String>,
    /// Until when.
    pub until_at: DateTime<Utc>,
    /// What is to be corrected, in words for the applicant.
    pub reason: String,
    /// When it was returned.
    pub returned_at: DateTime<Utc>,
    /// When it was submitted again, or replaced by another return; none while it is open.
    pub closed_at: Option<DateTime<Utc>>,
}

/// A withdrawal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawalRow {
    /// Which.
    pub id: Uuid,
    /// Of which application.
    pub application: ApplicationId,
    /// Why, as the applicant said.
    pub reason: String,
    /// When.
    pub withdrawn_at: DateTime<Utc>,
}

impl CorrectionRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            application: row.id("application_id")?,
            questions: row.json("questions")?,
            until_at: row.get("until_at")?,
            reason: row.get("reason")?,
            returned_at: row.get("returned_at")?,
            closed_at: row.get("closed_at")?,
        })
    }
}

impl Reading<'_> {
    /// The returns for correction of an application, latest first.
    pub fn corrections(
        &self,
        application: ApplicationId,
    ) -> Result<Vec<CorrectionRow>, StoreError> {
        if !self.sees_application(application) {
            return Ok(Vec::new());
        }
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_corrections.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":application": application.0 },
                CorrectionRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The withdrawal of an application.
    pub fn withdrawal(
        &self,
        application: ApplicationId,
    ) -> Result<Option<WithdrawalRow>, StoreError> {
        if !self.sees_application(application) {
            return Ok(None);
        }
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM withdrawal WHERE application_id = :application")?
            .query_row(named_params! { ":application": application.0 }, |row| {
                Ok(WithdrawalRow {
                    id: row.get("id")?,
                    application: row.id("application_id")?,
                    reason: row.get("reason")?,
                    withdrawn_at: row.get("withdrawn_at")?,
                })
            })
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a return for correction, new or changed.
    pub fn put_correction(&mut self, row: &CorrectionRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_correction.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":application_id": row.application.0,
                ":questions": serde_json::to_string(&row.questions)?,
                ":until_at": row.until_at,
                ":reason": row.reason,
                ":returned_at": row.returned_at,
                ":closed_at": row.closed_at,
            })?;
        Ok(())
    }

    /// Adds a withdrawal.
    pub fn add_withdrawal(&mut self, row: &WithdrawalRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO withdrawal (id, application_id, reason, withdrawn_at)
                 VALUES (:id, :application_id, :reason, :withdrawn_at)",
            )?
            .execute(named_params! {
                ":id": row.id,
                ":application_id": row.application.0,
                ":reason": row.reason,
                ":withdrawn_at": row.withdrawn_at,
            })?;
        Ok(())
    }
}
