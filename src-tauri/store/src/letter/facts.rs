//! What a letter says of its call as a whole.

use rusqlite::named_params;
use scheme::CallId;

use crate::{Reading, StoreError};

impl Reading<'_> {
    /// How many bids of a call are decided and locked, and how many of those are funded.
    pub fn locked_outcomes(&self, call: CallId) -> Result<(u32, u32), StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("outcome_counts.sql"))?
            .query_row(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?)
    }
}
