//! The conditions of an award, met with evidence.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::form::AttachedFile;
use scheme::{AwardId, Both};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A condition of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardConditionRow {
    /// Which.
    pub id: Uuid,
    /// Of which award.
    pub award: AwardId,
    /// Its number in the letter.
    pub number: u32,
    /// Its text.
    pub text: Both,
    /// The day by which it is met, where it has one.
    pub due_on: Option<NaiveDate>,
    /// The day on which it was met; none until then.
    pub met_on: Option<NaiveDate>,
    /// How it was met, in words.
    pub note: String,
    /// The evidence.
    pub evidence: Option<AttachedFile>,
}

impl AwardConditionRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            award: row.id("award_id")?,
            number: row.get("number")?,
            text: Both::new(
                row.get::<_, String>("text_en")?,
                row.get::<_, String>("text_cy")?,
            ),
            due_on: row.get("due_on")?,
            met_on: row.get("met_on")?,
            note: row.get("note")?,
            evidence: row.json_or_none("evidence")?,
        })
    }
}

impl Reading<'_> {
    /// The conditions of an award, in order.
    pub fn award_conditions(&self, award: AwardId) -> Result<Vec<AwardConditionRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM award_condition WHERE award_id = :id AND :sees_all ORDER BY number",
        )?;
        let rows = list
            .query_map(
                named_params! { ":id": award.0, ":sees_all": self.sees_all() },
                AwardConditionRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One condition.
    pub fn award_condition(&self, id: Uuid) -> Result<Option<AwardConditionRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM award_condition WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id, ":sees_all": self.sees_all() },
                AwardConditionRow::from_row,
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a condition, new or changed.
    pub fn put_award_condition(&mut self, row: &AwardConditionRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_award_condition.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":award_id": row.award.0,
                ":number": row.number,
                ":text_en": row.text.en,
                ":text_cy": row.text.cy,
                ":due_on": row.due_on,
                ":met_on": row.met_on,
                ":note": row.note,
                ":evidence": row.evidence.as_ref().map(serde_json::to_string).transpose()?,
            })?;
        Ok(())
    }
}
