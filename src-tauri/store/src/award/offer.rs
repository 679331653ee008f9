//! Making an award with its offer, and taking both away.

use rusqlite::named_params;
use scheme::AwardId;
use uuid::Uuid;

use super::{AwardConditionRow, AwardRow};
use crate::decision::DecisionRow;
use crate::{StoreError, Writing};

impl Writing<'_> {
    /// Writes an award as its decision has it: with the budget and the conditions decided.
    pub fn offer_award(
        &mut self,
        award: &AwardRow,
        decision: &DecisionRow,
    ) -> Result<(), StoreError> {
        let before = self.award(award.id)?;
        self.put_award(award)?;
        if before.is_some_and(|b| b.decision == decision.id) {
            return Ok(());
        }
        self.put_award_lines(award.id, &decision.lines)?;
        self.remove_parts_of_award("award_condition", award.id)?;
        for (number, condition) in (1u32..).zip(&decision.conditions) {
            let id: Uuid = self.new_id();
            self.put_award_condition(&AwardConditionRow {
                id,
                award: award.id,
                number,
                text: condition.text.clone(),
                due_on: condition.due_on,
                met_on: None,
                note: String::new(),
                evidence: None,
            })?;
        }
        Ok(())
    }

    /// Takes an award away with all that hangs on its offer. Nobody has signed it.
    pub fn remove_award(&mut self, id: AwardId) -> Result<(), StoreError> {
        for table in [
            "award_line",
            "award_extension",
            "award_condition",
            "declared_assistance",
            "award_subsidy",
        ] {
            self.remove_parts_of_award(table, id)?;
        }
        self.conn
            .prepare_cached("DELETE FROM award WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }

    /// Takes back that a subsidy was notified: the enterprise has not answered.
    pub fn remove_award_subsidy(&mut self, id: AwardId) -> Result<(), StoreError> {
        self.remove_parts_of_award("award_subsidy", id)
    }

    pub(super) fn remove_parts_of_award(
        &mut self,
        table: &str,
        id: AwardId,
    ) -> Result<(), StoreError> {
        // `table` is one of a few names in this folder, never a caller's text.
        let sql = format!("DELETE FROM {table} WHERE award_id = :id");
        self.conn
            .prepare_cached(&sql)?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
