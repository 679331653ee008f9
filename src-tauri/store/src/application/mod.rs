//! Applications: the row, the answers as typed, what was submitted, and what was ruled.
//!
//! A coordinator sees every application; the applicant at the application desk sees their own, and
//! nobody else sees any here (invariant 4). The panel's desk has its own reading.

mod answer;
mod correction;
mod finding;
mod list;
mod receipt;
mod submission;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::application::ApplicationState;
use scheme::desk::Viewpoint;
use scheme::language::LanguageChoice;
use scheme::{ApplicationId, Both, CallId, CallVersionId, Language, Pence};

pub use correction::{CorrectionRow, WithdrawalRow};
pub use finding::{FindingRow, JudgementRow, LatenessRow};
pub use list::{ApplicationLine, ApplicationOrder, ApplicationsFilter};
pub use receipt::ReceiptRow;
pub use submission::{RequestedLine, SubmissionRow, TeamMemberRow};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// An application's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationRow {
    /// Which.
    pub id: ApplicationId,
    /// Of which call.
    pub call: CallId,
    /// Under which version of it.
    pub version: CallVersionId,
    /// Where it stands.
    pub state: ApplicationState,
    /// Its reference; none before it is submitted.
    pub reference: Option<String>,
    /// Its title, as typed so far.
    pub title: String,
    /// Who leads it, as typed so far.
    pub applicant: String,
    /// The language it is written in.
    pub language: Language,
    /// The language asked for letters.
    pub correspondence: LanguageChoice,
    /// What was asked for in the latest submission, in pence.
    pub requested: Option<Pence>,
    /// When it was begun.
    pub begun_at: DateTime<Utc>,
}

impl ApplicationRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            call: row.id("call_id")?,
            version: row.id("call_version_id")?,
            state: row.code("state", ApplicationState::from_code)?,
            reference: row.get("reference")?,
            title: row.get("title")?,
            applicant: row.get("applicant")?,
            language: row.code("language", Language::from_code)?,
            correspondence: row.code("correspondence", LanguageChoice::from_code)?,
            requested: row.get::<_, Option<i64>>("requested_pence")?.map(Pence),
            begun_at: row.get("begun_at")?,
        })
    }
}

impl Reading<'_> {
    /// Whether the viewpoint sees an application in full.
    fn sees_application(&self, id: ApplicationId) -> bool {
        match self.viewpoint {
            Viewpoint::Coordinator(_) => true,
            Viewpoint::Applicant(own) => own == id,
            Viewpoint::SignedOut | Viewpoint::Member(_) => false,
        }
    }

    /// One application.
    pub fn application(&self, id: ApplicationId) -> Result<Option<ApplicationRow>, StoreError> {
        if !self.sees_application(id) {
            return Ok(None);
        }
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM application WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, ApplicationRow::from_row)
            .optional()?)
    }

    /// What a question of an application's form is called; none where the form has no such question.
    pub fn question_title(&self, id: ApplicationId, key: &str) -> Result<Option<Both>, StoreError> {
        if !self.sees_application(id) {
            return Ok(None);
        }
        Ok(self
            .conn
            .prepare_cached(include_str!("question_title.sql"))?
            .query_row(
                named_params! { ":application": id.0, ":question": key },
                |row| {
                    Ok(Both::new(
                        row.get::<_, String>("en")?,
                        row.get::<_, String>("cy")?,
                    ))
                },
            )
            .optional()?)
    }

    /// How many applications there are in each state, for the navigation and for Today. None from
    /// any desk but the coordinator's.
    pub fn application_states(&self) -> Result<Vec<(ApplicationState, u32)>, StoreError> {
        if !self.sees_all() {
            return Ok(Vec::new());
        }
        let mut list = self
            .conn
            .prepare_cached("SELECT state, COUNT(*) AS count FROM application GROUP BY state")?;
        let rows = list
            .query_map([], |row| {
                Ok((
                    row.code("state", ApplicationState::from_code)?,
                    row.get("count")?,
                ))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes an application's row, new or changed.
    pub fn put_application(&mut self, row: &ApplicationRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_application.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":call_id": row.call.0,
                ":call_version_id": row.version.0,
                ":state": row.state.code(),
                ":reference": row.reference,
                ":title": row.title,
                ":applicant": row.applicant,
                ":language": row.language.code(),
                ":correspondence": row.correspondence.code(),
                ":requested_pence": row.requested.map(|p| p.0),
                ":begun_at": row.begun_at,
            })?;
        Ok(())
    }

    /// Gives an application, or a placement proposed from none, the next number of a year. Numbers are never given twice, whatever is
    /// undone.
    pub fn next_reference_number(
        &mut self,
        year: i32,
        record: impl Into<uuid::Uuid>,
    ) -> Result<u32, StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("next_reference.sql"))?
            .query_row(
                named_params! { ":year": year, ":record_id": record.into() },
                |r| r.get(0),
            )?)
    }
}
