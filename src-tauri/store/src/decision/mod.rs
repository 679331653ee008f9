//! Recommendations of the panel, decisions of the hub, locks and reversals. For the coordinator
//! alone: at every other desk these methods find nothing.

mod lock;
mod recommendation;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, named_params};
use scheme::call::Heading;
use scheme::decision::{Outcome, Stage};
use scheme::{ApplicationId, Both, CallId, DecisionId, Pence};
use uuid::Uuid;

pub use lock::{LockRow, ReversalRow};
pub use recommendation::RecommendationRow;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A decision with its lines and conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRow {
    /// Which.
    pub id: DecisionId,
    /// Of which bid.
    pub application: ApplicationId,
    /// What is decided.
    pub outcome: Outcome,
    /// Its place in the reserve.
    pub reserve_order: Option<u32>,
    /// Why, where a reason is needed or given.
    pub reason: String,
    /// The feedback that was agreed for the applicant.
    pub feedback: Both,
    /// When.
    pub decided_at: DateTime<Utc>,
    /// The lock that made it final; none while it is open.
    pub lock: Option<Uuid>,
    /// Pence by heading, in the order of headings.
    pub lines: Vec<(Heading, Pence)>,
    /// The conditions, in order.
    pub conditions: Vec<ConditionRow>,
}

/// A condition of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionRow {
    /// Its text.
    pub text: Both,
    /// The day by which it is met, where it has one.
    pub due_on: Option<NaiveDate>,
}

impl DecisionRow {
    /// What it awards in all.
    pub fn amount(&self) -> Pence {
        self.lines.iter().map(|(_, pence)| *pence).sum()
    }

    /// Where it stands.
    pub fn stage(&self) -> Stage {
        if self.lock.is_some() {
            Stage::Locked
        } else {
            Stage::Open
        }
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            application: row.id("application_id")?,
            outcome: row.code("outcome", Outcome::from_code)?,
            reserve_order: row.get("reserve_order")?,
            reason: row.get("reason")?,
            feedback: Both::new(
                row.get::<_, String>("feedback_en")?,
                row.get::<_, String>("feedback_cy")?,
            ),
            decided_at: row.get("decided_at")?,
            lock: row.get("lock_id")?,
            lines: Vec::new(),
            conditions: Vec::new(),
        })
    }
}

impl Reading<'_> {
    /// The decisions of a call, by reference.
    pub fn decisions_of_call(&self, call: CallId) -> Result<Vec<DecisionRow>, StoreError> {
        self.decisions(Some(call), None)
    }

    /// The decision of a bid.
    pub fn decision_of(
        &self,
        application: ApplicationId,
    ) -> Result<Option<DecisionRow>, StoreError> {
        Ok(self.decisions(None, Some(application))?.pop())
    }

    fn decisions(
        &self,
        call: Option<CallId>,
        application: Option<ApplicationId>,
    ) -> Result<Vec<DecisionRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_decisions.sql"))?;
        let mut decisions: Vec<DecisionRow> = list
            .query_map(
                named_params! {
                    ":call": call.map(|c| c.0),
                    ":application": application.map(|a| a.0),
                    ":sees_all": self.sees_all(),
                },
                DecisionRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        for decision in &mut decisions {
            decision.lines = self.decision_lines(decision.id)?;
            decision.conditions = self.decision_conditions(decision.id)?;
        }
        Ok(decisions)
    }

    fn decision_lines(&self, id: DecisionId) -> Result<Vec<(Heading, Pence)>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT heading, amount_pence FROM decision_line WHERE decision_id = :id",
        )?;
        let mut lines: Vec<(Heading, Pence)> = list
            .query_map(named_params! { ":id": id.0 }, |row| {
                Ok((
                    row.code("heading", Heading::from_code)?,
                    Pence(row.get("amount_pence")?),
                ))
            })?
            .collect::<Result<_, _>>()?;
        lines.sort();
        Ok(lines)
    }

    fn decision_conditions(&self, id: DecisionId) -> Result<Vec<ConditionRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM decision_condition WHERE decision_id = :id ORDER BY number",
        )?;
        let rows = list
            .query_map(named_params! { ":id": id.0 }, |row| {
                Ok(ConditionRow {
                    text: Both::new(
                        row.get::<_, String>("text_en")?,
                        row.get::<_, String>("text_cy")?,
                    ),
                    due_on: row.get("due_on")?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a decision with its lines and conditions, new or changed.
    pub fn put_decision(&mut self, decision: &DecisionRow) -> Result<(), StoreError> {
        let before = self.decision_of(decision.application)?;
        self.conn
            .prepare_cached(include_str!("put_decision.sql"))?
            .execute(named_params! {
                ":id": decision.id.0,
                ":application_id": decision.application.0,
                ":outcome": decision.outcome.code(),
                ":reserve_order": decision.reserve_order,
                ":reason": decision.reason,
                ":feedback_en": decision.feedback.en,
                ":feedback_cy": decision.feedback.cy,
                ":decided_at": decision.decided_at,
                ":lock_id": decision.lock,
            })?;
        if before.as_ref().map(|b| &b.lines) != Some(&decision.lines) {
            self.replace_lines(decision)?;
        }
        if before.as_ref().map(|b| &b.conditions) != Some(&decision.conditions) {
            self.replace_conditions(decision)?;
        }
        Ok(())
    }

    fn replace_lines(&mut self, decision: &DecisionRow) -> Result<(), StoreError> {
        self.remove_parts("decision_line", decision.id)?;
        for (heading, amount) in &decision.lines {
            let id: Uuid = self.new_id();
            self.conn
                .prepare_cached(include_str!("add_decision_line.sql"))?
                .execute(named_params! {
                    ":id": id,
                    ":decision_id": decision.id.0,
                    ":heading": heading.code(),
                    ":amount_pence": amount.0,
                })?;
        }
        Ok(())
    }

    fn replace_conditions(&mut self, decision: &DecisionRow) -> Result<(), StoreError> {
        self.remove_parts("decision_condition", decision.id)?;
        for (number, condition) in (1u32..).zip(&decision.conditions) {
            let id: Uuid = self.new_id();
            self.conn
                .prepare_cached(include_str!("add_decision_condition.sql"))?
                .execute(named_params! {
                    ":id": id,
                    ":decision_id": decision.id.0,
                    ":number": number,
                    ":text_en": condition.text.en,
                    ":text_cy": condition.text.cy,
                    ":due_on": condition.due_on,
                })?;
        }
        Ok(())
    }

    /// Removes a decision with its lines and conditions.
    pub fn remove_decision(&mut self, id: DecisionId) -> Result<(), StoreError> {
        self.remove_parts("decision_line", id)?;
        self.remove_parts("decision_condition", id)?;
        self.conn
            .prepare_cached("DELETE FROM decision WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }

    fn remove_parts(&mut self, table: &str, id: DecisionId) -> Result<(), StoreError> {
        // `table` is one of two names above, never a caller's text.
        let sql = format!("DELETE FROM {table} WHERE decision_id = :id");
        self.conn
            .prepare_cached(&sql)?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
