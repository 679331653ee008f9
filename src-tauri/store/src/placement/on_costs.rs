//! What an employer pays on a salary, from a day on.

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::placement::{OnCostRates, Rate};
use scheme::{OrganisationId, Pence, RowId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// An employer's rates from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnCostsRow {
    /// Which.
    pub id: RowId,
    /// Whose.
    pub organisation: OrganisationId,
    /// The rates.
    pub rates: OnCostRates,
    /// Who gave them, or where they are from.
    pub source: String,
}

impl OnCostsRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            organisation: row.id("organisation_id")?,
            rates: OnCostRates {
                from: row.get("from_on")?,
                insurance: Rate(row.get("insurance_rate")?),
                threshold: Pence(row.get("threshold_pence")?),
                pension: Rate(row.get("pension_rate")?),
                levy: Rate(row.get("levy_rate")?),
                other: Rate(row.get("other_rate")?),
            },
            source: row.get("source")?,
        })
    }
}

impl Reading<'_> {
    /// An employer's rates, the earliest first.
    pub fn on_costs(&self, organisation: OrganisationId) -> Result<Vec<OnCostsRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM on_cost_rate WHERE organisation_id = :organisation AND :sees_all
             ORDER BY from_on",
        )?;
        let rows = list
            .query_map(
                named_params! { ":organisation": organisation.0, ":sees_all": self.sees_all() },
                OnCostsRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One set of rates.
    pub fn on_costs_row(&self, id: RowId) -> Result<Option<OnCostsRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM on_cost_rate WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                OnCostsRow::from_row,
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a set of rates, new or changed.
    pub fn put_on_costs(&mut self, row: &OnCostsRow) -> Result<(), StoreError> {
        let rates = &row.rates;
        self.conn
            .prepare_cached(include_str!("put_on_costs.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":organisation": row.organisation.0,
                ":from_on": rates.from,
                ":insurance_rate": rates.insurance.0,
                ":threshold_pence": rates.threshold.0,
                ":pension_rate": rates.pension.0,
                ":levy_rate": rates.levy.0,
                ":other_rate": rates.other.0,
                ":source": row.source,
            })?;
        Ok(())
    }

    /// Removes a set of rates.
    pub fn remove_on_costs(&mut self, id: RowId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM on_cost_rate WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
