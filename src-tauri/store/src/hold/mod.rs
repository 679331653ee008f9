//! Legal holds. For the coordinator alone: at every other desk these methods find nothing.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::hold::Holdable;
use scheme::{CoordinatorId, HoldId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A hold, standing or lifted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldRow {
    /// Which.
    pub id: HoldId,
    /// What kind of record is held.
    pub noun: Holdable,
    /// Which record.
    pub record: Uuid,
    /// Why.
    pub reason: String,
    /// When it was placed.
    pub placed_at: DateTime<Utc>,
    /// By whom.
    pub placed_by: CoordinatorId,
    /// When it was lifted and by whom; none while it stands.
    pub lifted: Option<(DateTime<Utc>, CoordinatorId)>,
    /// Why it was lifted, or empty.
    pub lift_reason: String,
}

impl HoldRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let at: Option<DateTime<Utc>> = row.get("lifted_at")?;
        Ok(Self {
            id: row.id("id")?,
            noun: row.code("noun", Holdable::from_code)?,
            record: row.get("record_id")?,
            reason: row.get("reason")?,
            placed_at: row.get("placed_at")?,
            placed_by: row.id("coordinator_id")?,
            lifted: at.zip(row.id_or_none("lifted_by_id")?),
            lift_reason: row.get("lift_reason")?,
        })
    }
}

impl Reading<'_> {
    /// One hold.
    pub fn hold(&self, id: HoldId) -> Result<Option<HoldRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM legal_hold WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                HoldRow::from_row,
            )
            .optional()?)
    }

    /// Whether there is such a record.
    pub fn can_be_held(&self, noun: Holdable, record: Uuid) -> Result<bool, StoreError> {
        // The table is of a closed list, never a caller's text.
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM {} WHERE id = :id) AND :sees_all",
            noun.code()
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row(
            named_params! { ":id": record, ":sees_all": self.sees_all() },
            |r| r.get(0),
        )?)
    }

    /// The holds on a record, or on any; those that stand first.
    pub fn holds(&self, record: Option<Uuid>) -> Result<Vec<HoldRow>, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("list_holds.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":record": record, ":sees_all": self.sees_all() },
                HoldRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The holds that keep a record from being disposed of or erased: on itself, on the
    /// applications, awards and placements of a person, on the call, the team, the award, the placement and
    /// the organisations of an application, on whoever came to an event, and on what was merged into any
    /// of these.
    pub fn holding(&self, noun: &str, record: Uuid) -> Result<Vec<HoldRow>, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("holding.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":noun": noun, ":record": record, ":sees_all": self.sees_all() },
                HoldRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a hold, new or lifted.
    pub fn put_hold(&mut self, row: &HoldRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_hold.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":noun": row.noun.code(),
                ":record_id": row.record,
                ":reason": row.reason,
                ":placed_at": row.placed_at,
                ":coordinator_id": row.placed_by.0,
                ":lifted_at": row.lifted.map(|(at, _)| at),
                ":lifted_by_id": row.lifted.map(|(_, by)| by.0),
                ":lift_reason": row.lift_reason,
            })?;
        Ok(())
    }
}
