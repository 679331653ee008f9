//! The moves that a placement made.

use chrono::{DateTime, Utc};
use rusqlite::named_params;
use scheme::PlacementId;
use scheme::placement::Period;
use uuid::Uuid;

use crate::{Reading, StoreError, Writing};

/// A move of a placement's days, pattern or hosts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoveRow {
    /// When it was recorded.
    pub moved_at: DateTime<Utc>,
    /// The days before it.
    pub was: Period,
    /// Why.
    pub reason: String,
}

impl Reading<'_> {
    /// The moves that a placement made, the latest first.
    pub fn placement_moves(&self, id: PlacementId) -> Result<Vec<MoveRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM placement_move WHERE placement_id = :id AND :sees_all
             ORDER BY moved_at DESC, id DESC",
        )?;
        let rows = list
            .query_map(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(MoveRow {
                        moved_at: row.get("moved_at")?,
                        was: Period {
                            from: row.get("was_starts_on")?,
                            to: row.get("was_ends_on")?,
                        },
                        reason: row.get("reason")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a move.
    pub fn add_placement_move(
        &mut self,
        placement: PlacementId,
        row: &MoveRow,
    ) -> Result<(), StoreError> {
        let id: Uuid = self.new_id();
        self.conn
            .prepare_cached(
                "INSERT INTO placement_move
                    (id, placement_id, moved_at, was_starts_on, was_ends_on, reason)
                 VALUES (:id, :placement, :moved_at, :was_starts_on, :was_ends_on, :reason)",
            )?
            .execute(named_params! {
                ":id": id, ":placement": placement.0, ":moved_at": row.moved_at,
                ":was_starts_on": row.was.from, ":was_ends_on": row.was.to,
                ":reason": row.reason,
            })?;
        Ok(())
    }
}
