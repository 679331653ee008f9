//! Changes to running awards.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::payment::{ChangeKind, ChangeState, ExtensionGround, HeadingPence};
use scheme::{AwardChangeId, AwardId, CoordinatorId};

use super::lines::CHANGE_LINES;
use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A change with its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// Which.
    pub id: AwardChangeId,
    /// Of which award.
    pub award: AwardId,
    /// Its number among the award's, from 1.
    pub number: u32,
    /// What is to change.
    pub kind: ChangeKind,
    /// Where it stands.
    pub state: ChangeState,
    /// Why it is asked for.
    pub reason: String,
    /// The day it was asked for.
    pub asked_on: NaiveDate,
    /// Of an extension: the end before it.
    pub was_end: Option<NaiveDate>,
    /// Of an extension: the end after it.
    pub new_end: Option<NaiveDate>,
    /// Of an extension: its ground.
    pub ground: Option<ExtensionGround>,
    /// Of a staff matter: its first day.
    pub from_on: Option<NaiveDate>,
    /// Of a staff matter: its last day.
    pub to_on: Option<NaiveDate>,
    /// Who entered it.
    pub entered_by: CoordinatorId,
    /// When.
    pub entered_at: DateTime<Utc>,
    /// Who decided it.
    pub settled_by: Option<CoordinatorId>,
    /// When.
    pub settled_at: Option<DateTime<Utc>>,
    /// What was answered, or empty.
    pub answer: String,
    /// Of a virement: what headings gain or lose.
    pub lines: Vec<HeadingPence>,
}

impl ChangeRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let ground: Option<String> = row.get("ground")?;
        Ok(Self {
            id: row.id("id")?,
            award: row.id("award_id")?,
            number: row.get("number")?,
            kind: row.code("kind", ChangeKind::from_code)?,
            state: row.code("state", ChangeState::from_code)?,
            reason: row.get("reason")?,
            asked_on: row.get("asked_on")?,
            was_end: row.get("was_end_on")?,
            new_end: row.get("new_end_on")?,
            ground: ground
                .map(|_| row.code("ground", ExtensionGround::from_code))
                .transpose()?,
            from_on: row.get("from_on")?,
            to_on: row.get("to_on")?,
            entered_by: row.id("entered_by_id")?,
            entered_at: row.get("entered_at")?,
            settled_by: row.id_or_none("settled_by_id")?,
            settled_at: row.get("settled_at")?,
            answer: row.get("answer")?,
            lines: Vec::new(),
        })
    }
}

impl Reading<'_> {
    /// One change.
    pub fn award_change(&self, id: AwardChangeId) -> Result<Option<ChangeRow>, StoreError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM award_change WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                ChangeRow::from_row,
            )
            .optional()?;
        found
            .map(|change| self.with_change_lines(change))
            .transpose()
    }

    /// The changes of an award, the latest first.
    pub fn award_changes(&self, award: AwardId) -> Result<Vec<ChangeRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM award_change WHERE award_id = :award AND :sees_all ORDER BY number DESC",
        )?;
        let rows: Vec<ChangeRow> = list
            .query_map(
                named_params! { ":award": award.0, ":sees_all": self.sees_all() },
                ChangeRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        rows.into_iter()
            .map(|row| self.with_change_lines(row))
            .collect()
    }

    fn with_change_lines(&self, change: ChangeRow) -> Result<ChangeRow, StoreError> {
        Ok(ChangeRow {
            lines: self.heading_lines(CHANGE_LINES, change.id.0)?,
            ..change
        })
    }
}

impl Writing<'_> {
    /// Writes a change with its lines, new or decided.
    pub fn put_award_change(&mut self, row: &ChangeRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_award_change.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":award_id": row.award.0,
                ":number": row.number,
                ":kind": row.kind.code(),
                ":state": row.state.code(),
                ":reason": row.reason,
                ":asked_on": row.asked_on,
                ":was_end_on": row.was_end,
                ":new_end_on": row.new_end,
                ":ground": row.ground.map(ExtensionGround::code),
                ":from_on": row.from_on,
                ":to_on": row.to_on,
                ":entered_by_id": row.entered_by.0,
                ":entered_at": row.entered_at,
                ":settled_by_id": row.settled_by.map(|c| c.0),
                ":settled_at": row.settled_at,
                ":answer": row.answer,
            })?;
        self.put_heading_lines(CHANGE_LINES, row.id.0, &row.lines)
    }
}
