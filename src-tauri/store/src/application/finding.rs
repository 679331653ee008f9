//! Rulings on lateness, judgements of rules, and findings of eligibility.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::application::LatenessRuling;
use scheme::eligibility::{Outcome, RuleResult};
use scheme::{ApplicationId, Both, CoordinatorId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A ruling on lateness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LatenessRow {
    /// Which.
    pub id: Uuid,
    /// Of which application.
    pub application: ApplicationId,
    /// Let in, or turned away.
    pub ruling: LatenessRuling,
    /// Why.
    pub reason: String,
    /// When.
    pub ruled_at: DateTime<Utc>,
    /// By whom.
    pub coordinator: CoordinatorId,
}

/// A rule judged by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgementRow {
    /// Which.
    pub id: Uuid,
    /// Of which application.
    pub application: ApplicationId,
    /// The rule's key.
    pub rule: String,
    /// Pass or fail.
    pub outcome: Outcome,
    /// Why.
    pub reason: Both,
    /// When.
    pub judged_at: DateTime<Utc>,
    /// By whom.
    pub coordinator: CoordinatorId,
}

/// A finding of eligibility, with every rule's result as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingRow {
    /// Which.
    pub id: Uuid,
    /// Of which application.
    pub application: ApplicationId,
    /// Whether it was found eligible.
    pub eligible: bool,
    /// Every rule's result.
    pub results: Vec<RuleResult>,
    /// More to say about it, or empty.
    pub reason: String,
    /// When.
    pub found_at: DateTime<Utc>,
    /// By whom.
    pub coordinator: CoordinatorId,
}

impl LatenessRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            application: row.id("application_id")?,
            ruling: row.code("ruling", LatenessRuling::from_code)?,
            reason: row.get("reason")?,
            ruled_at: row.get("ruled_at")?,
            coordinator: row.id("coordinator_id")?,
        })
    }
}

impl JudgementRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            application: row.id("application_id")?,
            rule: row.get("rule")?,
            outcome: row.code("outcome", Outcome::from_code)?,
            reason: Both::new(
                row.get::<_, String>("reason_en")?,
                row.get::<_, String>("reason_cy")?,
            ),
            judged_at: row.get("judged_at")?,
            coordinator: row.id("coordinator_id")?,
        })
    }
}

impl FindingRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            application: row.id("application_id")?,
            eligible: row.get::<_, String>("outcome")? == "eligible",
            results: row.json("results")?,
            reason: row.get("reason")?,
            found_at: row.get("found_at")?,
            coordinator: row.id("coordinator_id")?,
        })
    }
}

impl Reading<'_> {
    /// The ruling on an application's lateness.
    pub fn lateness_ruling(
        &self,
        application: ApplicationId,
    ) -> Result<Option<LatenessRow>, StoreError> {
        if !self.sees_application(application) {
            return Ok(None);
        }
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM lateness_ruling WHERE application_id = :application")?
            .query_row(
                named_params! { ":application": application.0 },
                LatenessRow::from_row,
            )
            .optional()?)
    }

    /// The rules of an application that were judged by hand. For the coordinator alone.
    pub fn judgements(&self, application: ApplicationId) -> Result<Vec<JudgementRow>, StoreError> {
        if !self.sees_all() {
            return Ok(Vec::new());
        }
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM judgement WHERE application_id = :application ORDER BY rule",
        )?;
        let rows = list
            .query_map(
                named_params! { ":application": application.0 },
                JudgementRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The last finding of an application's eligibility. For the coordinator alone.
    pub fn last_finding(
        &self,
        application: ApplicationId,
    ) -> Result<Option<FindingRow>, StoreError> {
        if !self.sees_all() {
            return Ok(None);
        }
        Ok(self
            .conn
            .prepare_cached(include_str!("last_finding.sql"))?
            .query_row(
                named_params! { ":application": application.0 },
                FindingRow::from_row,
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a ruling on lateness, new or changed.
    pub fn put_lateness_ruling(&mut self, row: &LatenessRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_lateness_ruling.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":application_id": row.application.0,
                ":ruling": row.ruling.code(),
                ":reason": row.reason,
                ":ruled_at": row.ruled_at,
                ":coordinator_id": row.coordinator.0,
            })?;
        Ok(())
    }

    /// Writes a judgement, new or changed.
    pub fn put_judgement(&mut self, row: &JudgementRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_judgement.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":application_id": row.application.0,
                ":rule": row.rule,
                ":outcome": row.outcome.code(),
                ":reason_en": row.reason.en,
                ":reason_cy": row.reason.cy,
                ":judged_at": row.judged_at,
                ":coordinator_id": row.coordinator.0,
            })?;
        Ok(())
    }

    /// Adds a finding.
    pub fn add_finding(&mut self, row: &FindingRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_finding.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":application_id": row.application.0,
                ":outcome": if row.eligible { "eligible" } else { "ineligible" },
                ":results": serde_json::to_string(&row.results)?,
                ":reason": row.reason,
                ":found_at": row.found_at,
                ":coordinator_id": row.coordinator.0,
            })?;
        Ok(())
    }
}
