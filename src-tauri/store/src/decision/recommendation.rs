//! What the panel recommends.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::decision::Outcome;
use scheme::{ApplicationId, CallId, Pence};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A recommendation's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecommendationRow {
    /// Which.
    pub id: Uuid,
    /// Of which bid.
    pub application: ApplicationId,
    /// What is recommended.
    pub outcome: Outcome,
    /// How much, where it is to be funded.
    pub amount: Option<Pence>,
    /// The minute.
    pub minute: String,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

impl RecommendationRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            application: row.id("application_id")?,
            outcome: row.code("outcome", Outcome::from_code)?,
            amount: row.get::<_, Option<i64>>("amount_pence")?.map(Pence),
            minute: row.get("minute")?,
            recorded_at: row.get("recorded_at")?,
        })
    }
}

impl Reading<'_> {
    /// The recommendations of a call, by reference.
    pub fn recommendations_of_call(
        &self,
        call: CallId,
    ) -> Result<Vec<RecommendationRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_recommendations.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                RecommendationRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The recommendation for a bid.
    pub fn recommendation_of(
        &self,
        application: ApplicationId,
    ) -> Result<Option<RecommendationRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT * FROM recommendation WHERE application_id = :application AND :sees_all",
            )?
            .query_row(
                named_params! { ":application": application.0, ":sees_all": self.sees_all() },
                RecommendationRow::from_row,
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a recommendation, new or changed.
    pub fn put_recommendation(&mut self, row: &RecommendationRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_recommendation.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":application_id": row.application.0,
                ":outcome": row.outcome.code(),
                ":amount_pence": row.amount.map(|a| a.0),
                ":minute": row.minute,
                ":recorded_at": row.recorded_at,
            })?;
        Ok(())
    }
}
