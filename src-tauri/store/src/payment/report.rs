//! Reports and statements of expenditure.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::form::AttachedFile;
use scheme::payment::{HeadingPence, ReportState};
use scheme::{AwardId, Both, CoordinatorId, ReportId};
use uuid::Uuid;

use super::file_or_none;
use super::lines::EXPENDITURE_LINES;
use crate::row::{Columns, grouped, set_of};
use crate::{Reading, StoreError, Writing};

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// Which.
    pub id: ReportId,
    /// Of which award.
    pub award: AwardId,
    /// Its place, from 1: the first is the final report.
    pub number: u32,
    /// What it is.
    pub title: Both,
    /// The day it is due.
    pub due_on: NaiveDate,
    /// Where it stands.
    pub state: ReportState,
    /// The day it came.
    pub received_on: Option<NaiveDate>,
    /// What came.
    pub file: Option<AttachedFile>,
    /// Why it was sent back, or empty.
    pub reason: String,
    /// Who accepted it or sent it back.
    pub settled_by: Option<CoordinatorId>,
    /// When.
    pub settled_at: Option<DateTime<Utc>>,
    /// When it was recorded that it came, the last time.
    pub received_at: Option<DateTime<Utc>>,
}

/// A statement of expenditure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpenditureRow {
    /// Which.
    pub id: Uuid,
    /// Of which award.
    pub award: AwardId,
    /// Where it stands: received, sent back or accepted.
    pub state: ReportState,
    /// The day it came.
    pub received_on: NaiveDate,
    /// What came.
    pub file: Option<AttachedFile>,
    /// Why it was sent back, or empty.
    pub reason: String,
    /// Who accepted it or sent it back.
    pub settled_by: Option<CoordinatorId>,
    /// When.
    pub settled_at: Option<DateTime<Utc>>,
    /// What was spent by heading.
    pub lines: Vec<HeadingPence>,
}

impl ReportRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            award: row.id("award_id")?,
            number: row.get("number")?,
            title: Both::new(
                row.get::<_, String>("title_en")?,
                row.get::<_, String>("title_cy")?,
            ),
            due_on: row.get("due_on")?,
            state: row.code("state", ReportState::from_code)?,
            received_on: row.get("received_on")?,
            file: file_or_none(row, "file")?,
            reason: row.get("reason")?,
            settled_by: row.id_or_none("settled_by_id")?,
            settled_at: row.get("settled_at")?,
            received_at: row.get("received_at")?,
        })
    }
}

impl Reading<'_> {
    /// One report.
    pub fn report(&self, id: ReportId) -> Result<Option<ReportRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM report WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                ReportRow::from_row,
            )
            .optional()?)
    }

    /// The reports of an award, in order.
    pub fn reports(&self, award: AwardId) -> Result<Vec<ReportRow>, StoreError> {
        Ok(self
            .reports_of(&[award])?
            .remove(&award)
            .unwrap_or_default())
    }

    /// The reports of awards, of each in order.
    pub fn reports_of(
        &self,
        awards: &[AwardId],
    ) -> Result<BTreeMap<AwardId, Vec<ReportRow>>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM report
             WHERE award_id IN (SELECT unhex(value) FROM json_each(:awards)) AND :sees_all
             ORDER BY number",
        )?;
        let awards = set_of(awards.iter().map(|id| id.0));
        let rows = list.query(named_params! {
            ":awards": awards, ":sees_all": self.sees_all(),
        })?;
        Ok(grouped(rows, |row| {
            let report = ReportRow::from_row(row)?;
            Ok((report.award, report))
        })?)
    }

    /// The statement of expenditure of an award.
    pub fn expenditure(&self, award: AwardId) -> Result<Option<ExpenditureRow>, StoreError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM expenditure WHERE award_id = :award AND :sees_all")?
            .query_row(
                named_params! { ":award": award.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(ExpenditureRow {
                        id: row.get("id")?,
                        award,
                        state: row.code("state", ReportState::from_code)?,
                        received_on: row.get("received_on")?,
                        file: file_or_none(row, "file")?,
                        reason: row.get("reason")?,
                        settled_by: row.id_or_none("settled_by_id")?,
                        settled_at: row.get("settled_at")?,
                        lines: Vec::new(),
                    })
                },
            )
            .optional()?;
        let Some(mut found) = found else {
            return Ok(None);
        };
        found.lines = self.heading_lines(EXPENDITURE_LINES, found.id)?;
        Ok(Some(found))
    }
}

impl Writing<'_> {
    /// Writes a report, new or changed.
    pub fn put_report(&mut self, row: &ReportRow) -> Result<(), StoreError> {
        let file = row.file.as_ref().map(serde_json::to_string).transpose()?;
        self.conn
            .prepare_cached(include_str!("put_report.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":award_id": row.award.0,
                ":number": row.number,
                ":title_en": row.title.en,
                ":title_cy": row.title.cy,
                ":due_on": row.due_on,
                ":state": row.state.code(),
                ":received_on": row.received_on,
                ":file": file,
                ":reason": row.reason,
                ":settled_by_id": row.settled_by.map(|c| c.0),
                ":settled_at": row.settled_at,
                ":received_at": row.received_at,
            })?;
        Ok(())
    }

    /// Writes a statement of expenditure with its lines, new or changed.
    pub fn put_expenditure(&mut self, row: &ExpenditureRow) -> Result<(), StoreError> {
        let file = row.file.as_ref().map(serde_json::to_string).transpose()?;
        self.conn
            .prepare_cached(include_str!("put_expenditure.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":award_id": row.award.0,
                ":state": row.state.code(),
                ":received_on": row.received_on,
                ":file": file,
                ":reason": row.reason,
                ":settled_by_id": row.settled_by.map(|c| c.0),
                ":settled_at": row.settled_at,
            })?;
        self.put_heading_lines(EXPENDITURE_LINES, row.id, &row.lines)
    }
}
