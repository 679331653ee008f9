//! What is kept for a time of its own, and from which day that is counted.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::named_params;
use scheme::retention::Retained;
use scheme::time::day_of;

use crate::row::Columns;
use crate::{Reading, StoreError};

/// So many records that are kept from the same day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetainedRow {
    /// What they are.
    pub kind: Retained,
    /// The day in Europe/London; none while it has not come, as of an award that is not closed.
    pub from: Option<NaiveDate>,
    /// How many.
    pub count: u32,
}

impl Reading<'_> {
    /// Everything that is kept for a time of its own. Nothing from any desk but the coordinator's.
    pub fn retained(&self) -> Result<Vec<RetainedRow>, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("retained.sql"))?;
        let rows = list
            .query_map(named_params! { ":sees_all": self.sees_all() }, |row| {
                let at: Option<DateTime<Utc>> = row.get("from_at")?;
                Ok(RetainedRow {
                    kind: row.code("kind", Retained::from_code)?,
                    from: row
                        .get::<_, Option<NaiveDate>>("from_on")?
                        .or(at.map(day_of)),
                    count: row.get("count")?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
