//! Outcomes of awards and placements, and what was answered when they were asked for. For the
//! coordinator alone: at every other desk these methods find nothing.

mod list;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::outcome::{OutcomeAnswer, OutcomeType};
use scheme::{AwardId, OutcomeId, Pence, PlacementId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

pub use list::{AskedOf, OutcomeLine, OutcomeOrder, OutcomesFilter};

/// What an outcome came of, or is asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// An award.
    Award(AwardId),
    /// A placement.
    Placement(PlacementId),
}

impl Source {
    /// The noun and the identifier.
    pub fn record(self) -> (&'static str, Uuid) {
        match self {
            Source::Award(id) => ("award", id.0),
            Source::Placement(id) => ("placement", id.0),
        }
    }

    fn of(award: Option<AwardId>, placement: Option<PlacementId>) -> Option<Self> {
        award
            .map(Source::Award)
            .or(placement.map(Source::Placement))
    }

    fn ids(self) -> (Option<Uuid>, Option<Uuid>) {
        match self {
            Source::Award(id) => (Some(id.0), None),
            Source::Placement(id) => (None, Some(id.0)),
        }
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (award, placement) = (row.id_or_none("award_id")?, row.id_or_none("placement_id")?);
        Self::of(award, placement).ok_or(rusqlite::Error::QueryReturnedNoRows)
    }
}

/// An outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeRow {
    /// Which.
    pub id: OutcomeId,
    /// What it came of.
    pub source: Source,
    /// Its type.
    pub kind: OutcomeType,
    /// When it happened.
    pub happened_on: NaiveDate,
    /// What it is.
    pub description: String,
    /// How much, of further funding.
    pub amount: Option<Pence>,
    /// Where it can be found: an address, or empty.
    pub link: String,
    /// Who told the hub.
    pub told_by: String,
    /// When.
    pub told_on: NaiveDate,
}

/// What was answered when outcomes were asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Which.
    pub id: Uuid,
    /// Of what they were asked.
    pub source: Source,
    /// So many months after the last day.
    pub months: u32,
    /// What was answered.
    pub answer: OutcomeAnswer,
    /// Who answered.
    pub told_by: String,
    /// When.
    pub told_on: NaiveDate,
}

impl OutcomeRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            source: Source::from_row(row)?,
            kind: row.code("outcome_type", OutcomeType::from_code)?,
            happened_on: row.get("happened_on")?,
            description: row.get("description")?,
            amount: row.get::<_, Option<i64>>("amount_pence")?.map(Pence),
            link: row.get("link")?,
            told_by: row.get("told_by")?,
            told_on: row.get("told_on")?,
        })
    }
}

impl Reading<'_> {
    /// The outcomes of an award, those of its placements among them, or of a placement; the latest
    /// first.
    pub fn outcomes_of(&self, source: Source) -> Result<Vec<OutcomeRow>, StoreError> {
        let (award, placement) = source.ids();
        let mut list = self.conn.prepare_cached(include_str!("outcomes_of.sql"))?;
        let rows = list
            .query_map(
                named_params! {
                    ":award": award, ":placement": placement, ":sees_all": self.sees_all(),
                },
                OutcomeRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One outcome.
    pub fn outcome(&self, id: OutcomeId) -> Result<Option<OutcomeRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM outcome WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                OutcomeRow::from_row,
            )
            .optional()?)
    }

    /// What was answered when outcomes of an award or a placement were asked for.
    pub fn outcome_answers(&self, source: Source) -> Result<Vec<AnswerRow>, StoreError> {
        let (award, placement) = source.ids();
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM outcome_answer
             WHERE :sees_all AND (award_id = :award OR placement_id = :placement)
             ORDER BY months",
        )?;
        let rows = list
            .query_map(
                named_params! {
                    ":award": award, ":placement": placement, ":sees_all": self.sees_all(),
                },
                |row| {
                    Ok(AnswerRow {
                        id: row.get("id")?,
                        source: Source::from_row(row)?,
                        months: row.get("months")?,
                        answer: row.code("outcome_answer", OutcomeAnswer::from_code)?,
                        told_by: row.get("told_by")?,
                        told_on: row.get("told_on")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes an outcome, new or changed.
    pub fn put_outcome(&mut self, row: &OutcomeRow) -> Result<(), StoreError> {
        let (award, placement) = row.source.ids();
        self.conn
            .prepare_cached(include_str!("put_outcome.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":award": award,
                ":placement": placement,
                ":kind": row.kind.code(),
                ":happened_on": row.happened_on,
                ":description": row.description,
                ":amount": row.amount.map(|amount| amount.0),
                ":link": row.link,
                ":told_by": row.told_by,
                ":told_on": row.told_on,
            })?;
        Ok(())
    }

    /// Takes an outcome away.
    pub fn remove_outcome(&mut self, id: OutcomeId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM outcome WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }

    /// Writes what was answered, new or changed.
    pub fn put_outcome_answer(&mut self, row: &AnswerRow) -> Result<(), StoreError> {
        let (award, placement) = row.source.ids();
        self.conn
            .prepare_cached(include_str!("put_outcome_answer.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":award": award,
                ":placement": placement,
                ":months": row.months,
                ":answer": row.answer.code(),
                ":told_by": row.told_by,
                ":told_on": row.told_on,
            })?;
        Ok(())
    }
}
