//! Placements that wait for something, for Today.

use chrono::NaiveDate;
use rusqlite::named_params;
use scheme::PlacementId;
use scheme::placement::{Backfill, BackfillState, Period};

use crate::row::Columns;
use crate::{Reading, StoreError};

/// A placement that is proposed or runs, with what is asked of it day by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementWaiting {
    /// Which.
    pub id: PlacementId,
    /// What it is called.
    pub name: String,
    /// Its days.
    pub period: Period,
    /// Whether it is still to begin.
    pub proposed: bool,
    /// Whether nobody confirmed how VAT is treated, although something is invoiced.
    pub vat_open: bool,
    /// The post left behind; the holders' names are left out.
    pub backfill: Backfill,
    /// Whether the person has another placement, or leave, on some of its days.
    pub overlaps: bool,
}

impl Reading<'_> {
    /// Placements whose days are not over on a day, and that begin on or before another.
    pub fn placements_waiting(
        &self,
        today: NaiveDate,
        until: NaiveDate,
    ) -> Result<Vec<PlacementWaiting>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("placements_waiting.sql"))?;
        let rows = list
            .query_map(
                named_params! {
                    ":today": today, ":until": until, ":sees_all": self.sees_all(),
                },
                |row| {
                    Ok(PlacementWaiting {
                        id: row.id("id")?,
                        name: row.get("name")?,
                        period: Period {
                            from: row.get("starts_on")?,
                            to: row.get("ends_on")?,
                        },
                        proposed: row.get("proposed")?,
                        vat_open: row.get("vat_open")?,
                        backfill: Backfill {
                            state: row.code("backfill_state", BackfillState::from_code)?,
                            holders: row.json("holders")?,
                            ..Backfill::default()
                        },
                        overlaps: row.get("overlaps")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
