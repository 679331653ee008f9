//! Recognition statements as they are typed. For the coordinator alone: at every other desk these
//! methods find nothing.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, named_params};
use scheme::PlacementId;
use scheme::recognition::ToldInStatement;
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A statement as it was typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecognitionRow {
    /// Which.
    pub id: Uuid,
    /// Of which placement.
    pub placement: PlacementId,
    /// What was typed.
    pub told: ToldInStatement,
    /// Since when it says so (UTC).
    pub changed_at: DateTime<Utc>,
}

impl Reading<'_> {
    /// The statement of a placement; none where nothing was typed.
    pub fn recognition(
        &self,
        placement: PlacementId,
    ) -> Result<Option<RecognitionRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT * FROM recognition WHERE placement_id = :placement AND :sees_all",
            )?
            .query_row(
                named_params! { ":placement": placement.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(RecognitionRow {
                        id: row.get("id")?,
                        placement: row.id("placement_id")?,
                        told: row.json("content")?,
                        changed_at: row.get("changed_at")?,
                    })
                },
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a statement, new or changed.
    pub fn put_recognition(&mut self, row: &RecognitionRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_recognition.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":placement": row.placement.0,
                ":content": serde_json::to_string(&row.told)?,
                ":changed_at": row.changed_at,
            })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Hub;

    #[test]
    fn nothing_is_found_where_nothing_was_typed() {
        let hub = Hub::in_memory().unwrap();
        let read = hub.read(scheme::desk::Viewpoint::SignedOut);
        let found = read.recognition(PlacementId(Uuid::nil())).unwrap();
        assert!(found.is_none());
    }
}
