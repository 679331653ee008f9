//! Money that is asked back, and what came of it.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use scheme::payment::Recovered;
use scheme::{AwardId, Pence, RecoveryId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// Money that is asked back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryRow {
    /// Which.
    pub id: RecoveryId,
    /// Of which award.
    pub award: AwardId,
    /// Its number among the award's, from 1.
    pub number: u32,
    /// How much.
    pub amount: Pence,
    /// Why.
    pub reason: String,
    /// Since when.
    pub asked_on: NaiveDate,
    /// By when.
    pub due_on: NaiveDate,
    /// What came, in order of days.
    pub receipts: Vec<RecoveryReceiptRow>,
}

/// Money that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryReceiptRow {
    /// Which.
    pub id: Uuid,
    /// The day it came.
    pub received_on: NaiveDate,
    /// How much.
    pub amount: Pence,
}

impl RecoveryRow {
    /// What was asked and what came of it, as the statement counts it.
    pub fn recovered(&self) -> Recovered {
        Recovered {
            asked: self.amount,
            received: self.receipts.iter().map(|r| r.amount).sum(),
        }
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            award: row.id("award_id")?,
            number: row.get("number")?,
            amount: Pence(row.get("amount_pence")?),
            reason: row.get("reason")?,
            asked_on: row.get("asked_on")?,
            due_on: row.get("due_on")?,
            receipts: Vec::new(),
        })
    }
}

impl Reading<'_> {
    /// One recovery.
    pub fn recovery(&self, id: RecoveryId) -> Result<Option<RecoveryRow>, StoreError> {
        Ok(self.some_recoveries(None, Some(id))?.pop())
    }

    /// The recoveries of an award, in order.
    pub fn recoveries(&self, award: AwardId) -> Result<Vec<RecoveryRow>, StoreError> {
        self.some_recoveries(Some(award), None)
    }

    fn some_recoveries(
        &self,
        award: Option<AwardId>,
        id: Option<RecoveryId>,
    ) -> Result<Vec<RecoveryRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM recovery
             WHERE (:award IS NULL OR award_id = :award) AND (:id IS NULL OR id = :id) AND :sees_all
             ORDER BY number",
        )?;
        let mut rows: Vec<RecoveryRow> = list
            .query_map(
                named_params! {
                    ":award": award.map(|a| a.0),
                    ":id": id.map(|r| r.0),
                    ":sees_all": self.sees_all(),
                },
                RecoveryRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        for row in &mut rows {
            row.receipts = self.recovery_receipts(row.id)?;
        }
        Ok(rows)
    }

    fn recovery_receipts(&self, id: RecoveryId) -> Result<Vec<RecoveryReceiptRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM recovery_receipt WHERE recovery_id = :id ORDER BY received_on, id",
        )?;
        let rows = list
            .query_map(named_params! { ":id": id.0 }, |row| {
                Ok(RecoveryReceiptRow {
                    id: row.get("id")?,
                    received_on: row.get("received_on")?,
                    amount: Pence(row.get("amount_pence")?),
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Adds a recovery.
    pub fn add_recovery(&mut self, row: &RecoveryRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO recovery (id, award_id, number, amount_pence, reason, asked_on, due_on)
                 VALUES (:id, :award_id, :number, :amount_pence, :reason, :asked_on, :due_on)",
            )?
            .execute(named_params! {
                ":id": row.id.0,
                ":award_id": row.award.0,
                ":number": row.number,
                ":amount_pence": row.amount.0,
                ":reason": row.reason,
                ":asked_on": row.asked_on,
                ":due_on": row.due_on,
            })?;
        Ok(())
    }

    /// Adds what came of a recovery.
    pub fn add_recovery_receipt(
        &mut self,
        recovery: RecoveryId,
        row: &RecoveryReceiptRow,
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO recovery_receipt (id, recovery_id, received_on, amount_pence)
                 VALUES (:id, :recovery_id, :received_on, :amount_pence)",
            )?
            .execute(named_params! {
                ":id": row.id,
                ":recovery_id": recovery.0,
                ":received_on": row.received_on,
                ":amount_pence": row.amount.0,
            })?;
        Ok(())
    }
}
