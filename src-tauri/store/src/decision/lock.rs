//! Locks, and reversals of what was locked.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use scheme::decision::ReversalKind;
use scheme::{ApplicationId, CallId, CoordinatorId};
use serde_json::Value;
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A lock: two people made a call's decisions final.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockRow {
    /// Which.
    pub id: Uuid,
    /// Of which call.
    pub call: CallId,
    /// Who locked.
    pub first: CoordinatorId,
    /// Who stood by it.
    pub second: CoordinatorId,
    /// When.
    pub locked_at: DateTime<Utc>,
}

/// A reversal of a locked decision.
#[derive(Debug, Clone, PartialEq)]
pub struct ReversalRow {
    /// Which.
    pub id: Uuid,
    /// Of which bid.
    pub application: ApplicationId,
    /// What took its place.
    pub kind: ReversalKind,
    /// The decision as it was.
    pub was: Value,
    /// Why.
    pub reason: String,
    /// Who reversed it.
    pub first: CoordinatorId,
    /// Who stood by it.
    pub second: CoordinatorId,
    /// When.
    pub reversed_at: DateTime<Utc>,
}

impl LockRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            call: row.id("call_id")?,
            first: row.id("first_id")?,
            second: row.id("second_id")?,
            locked_at: row.get("locked_at")?,
        })
    }
}

impl Reading<'_> {
    /// The locks of a call, oldest first.
    pub fn locks_of_call(&self, call: CallId) -> Result<Vec<LockRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM decision_lock WHERE call_id = :call AND :sees_all ORDER BY locked_at, id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                LockRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The reversals of a bid's decisions, oldest first.
    pub fn reversals_of(&self, application: ApplicationId) -> Result<Vec<ReversalRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_reversals.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":application": application.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(ReversalRow {
                        id: row.get("id")?,
                        application: row.id("application_id")?,
                        kind: row.code("kind", ReversalKind::from_code)?,
                        was: row.json("was")?,
                        reason: row.get("reason")?,
                        first: row.id("first_id")?,
                        second: row.id("second_id")?,
                        reversed_at: row.get("reversed_at")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Whether a letter that tells a bid's decision stands issued.
    pub fn has_issued_letter(&self, application: ApplicationId) -> Result<bool, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM letter WHERE application_id = :id AND state = 'issued')",
            )?
            .query_row(named_params! { ":id": application.0 }, |r| r.get(0))?)
    }

    /// How many bids of a call wait for their eligibility to be found.
    pub fn bids_awaiting_eligibility(&self, call: CallId) -> Result<u32, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT COUNT(*) FROM application WHERE call_id = :call AND state IN ('submitted', 'returned')",
            )?
            .query_row(named_params! { ":call": call.0 }, |r| r.get(0))?)
    }
}

impl Writing<'_> {
    /// Adds a lock.
    pub fn add_lock(&mut self, lock: &LockRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_lock.sql"))?
            .execute(named_params! {
                ":id": lock.id,
                ":call_id": lock.call.0,
                ":first_id": lock.first.0,
                ":second_id": lock.second.0,
                ":locked_at": lock.locked_at,
            })?;
        Ok(())
    }

    /// Adds a reversal.
    pub fn add_reversal(&mut self, reversal: &ReversalRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_reversal.sql"))?
            .execute(named_params! {
                ":id": reversal.id,
                ":application_id": reversal.application.0,
                ":kind": reversal.kind.code(),
                ":was": reversal.was.to_string(),
                ":reason": reversal.reason,
                ":first_id": reversal.first.0,
                ":second_id": reversal.second.0,
                ":reversed_at": reversal.reversed_at,
            })?;
        Ok(())
    }
}
