//! The steps in the course of a placement: what its letters tell of.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, named_params};
use scheme::form::AttachedFile;
use scheme::placement::PlacementAct;
use scheme::{PlacementId, RowId};

use crate::row::{Columns, grouped, set_of};
use crate::{Reading, StoreError, Writing};

/// A step that a placement took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// Which.
    pub id: RowId,
    /// Of which placement.
    pub placement: PlacementId,
    /// What was done.
    pub step: PlacementAct,
    /// On which day.
    pub taken_on: NaiveDate,
    /// Why, or empty.
    pub reason: String,
    /// The last day before it.
    pub was_ends_on: NaiveDate,
    /// The last day after it.
    pub ends_on: NaiveDate,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// The signed page of an extension.
    pub page: Option<AttachedFile>,
}

impl StepRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            placement: row.id("placement_id")?,
            step: row.code("step", PlacementAct::from_code)?,
            taken_on: row.get("taken_on")?,
            reason: row.get("reason")?,
            was_ends_on: row.get("was_ends_on")?,
            ends_on: row.get("ends_on")?,
            recorded_at: row.get("recorded_at")?,
            page: row.json_or_none("page")?,
        })
    }
}

impl Reading<'_> {
    /// The steps that a placement took, the earliest first.
    pub fn placement_steps(&self, id: PlacementId) -> Result<Vec<StepRow>, StoreError> {
        Ok(self
            .steps_of_placements(&[id])?
            .remove(&id)
            .unwrap_or_default())
    }

    /// The steps that placements took, the earliest of each first.
    pub fn steps_of_placements(
        &self,
        ids: &[PlacementId],
    ) -> Result<BTreeMap<PlacementId, Vec<StepRow>>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM placement_step
             WHERE placement_id IN (SELECT unhex(value) FROM json_each(:ids)) AND :sees_all
             ORDER BY recorded_at, id",
        )?;
        let ids = set_of(ids.iter().map(|id| id.0));
        let rows = list.query(named_params! { ":ids": ids, ":sees_all": self.sees_all() })?;
        Ok(grouped(rows, |row| {
            let step = StepRow::from_row(row)?;
            Ok((step.placement, step))
        })?)
    }
}

impl Writing<'_> {
    /// Writes a step.
    pub fn add_placement_step(&mut self, row: &StepRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO placement_step
                    (id, placement_id, step, taken_on, reason, was_ends_on, ends_on, recorded_at,
                    page)
                 VALUES (:id, :placement, :step, :taken_on, :reason, :was_ends_on, :ends_on,
                    :recorded_at, :page)",
            )?
            .execute(named_params! {
                ":id": row.id.0, ":placement": row.placement.0, ":step": row.step.code(),
                ":taken_on": row.taken_on, ":reason": row.reason,
                ":was_ends_on": row.was_ends_on, ":ends_on": row.ends_on,
                ":recorded_at": row.recorded_at,
                ":page": row.page.as_ref().map(serde_json::to_string).transpose()?,
            })?;
        Ok(())
    }
}
