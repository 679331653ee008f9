//! Payment plans.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use scheme::{AwardId, Both, InstalmentId, Pence};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// An instalment of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalmentRow {
    /// Which.
    pub id: InstalmentId,
    /// Of which award.
    pub award: AwardId,
    /// Its place in the plan, from 1.
    pub number: u32,
    /// What it comes to.
    pub amount: Pence,
    /// When it is paid.
    pub when: Both,
    /// What must be shown for it.
    pub evidence: Both,
    /// The day it is expected, where one is known.
    pub expected_on: Option<NaiveDate>,
}

impl InstalmentRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            award: row.id("award_id")?,
            number: row.get("number")?,
            amount: Pence(row.get("amount_pence")?),
            when: Both::new(
                row.get::<_, String>("when_en")?,
                row.get::<_, String>("when_cy")?,
            ),
            evidence: Both::new(
                row.get::<_, String>("evidence_en")?,
                row.get::<_, String>("evidence_cy")?,
            ),
            expected_on: row.get("expected_on")?,
        })
    }
}

impl Reading<'_> {
    /// The payment plan of an award, in order.
    pub fn instalments(&self, award: AwardId) -> Result<Vec<InstalmentRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM instalment WHERE award_id = :award AND :sees_all ORDER BY number",
        )?;
        let rows = list
            .query_map(
                named_params! { ":award": award.0, ":sees_all": self.sees_all() },
                InstalmentRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Makes an award's plan these instalments, in order. One that stays keeps its row.
    pub fn put_plan(&mut self, award: AwardId, plan: &[InstalmentRow]) -> Result<(), StoreError> {
        for gone in self.instalments(award)? {
            if !plan.iter().any(|kept| kept.id == gone.id) {
                self.conn
                    .prepare_cached("DELETE FROM instalment WHERE id = :id")?
                    .execute(named_params! { ":id": gone.id.0 })?;
            }
        }
        for row in plan {
            self.conn
                .prepare_cached(include_str!("put_instalment.sql"))?
                .execute(named_params! {
                    ":id": row.id.0,
                    ":award_id": row.award.0,
                    ":number": row.number,
                    ":amount_pence": row.amount.0,
                    ":when_en": row.when.en,
                    ":when_cy": row.when.cy,
                    ":evidence_en": row.evidence.en,
                    ":evidence_cy": row.evidence.cy,
                    ":expected_on": row.expected_on,
                })?;
        }
        Ok(())
    }
}
