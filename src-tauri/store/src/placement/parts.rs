//! What belongs to a placement: hosts, objectives, chosen days, pay, and who fills the post.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params};
use scheme::placement::{DatedPay, Holder, Pattern};
use scheme::{Pence, PlacementId};
use uuid::Uuid;

use super::{HostRow, ObjectiveRow, PlacementRow};
use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

const SUBSTANTIVE: &str = "substantive";
const BACKFILL: &str = "backfill";

impl Reading<'_> {
    pub(super) fn with_parts(&self, mut row: PlacementRow) -> Result<PlacementRow, StoreError> {
        let id = row.id;
        row.hosts = self.parts_of_placement(
            "SELECT * FROM placement_host WHERE placement_id = :id ORDER BY position, id",
            id,
            |row| {
                Ok(HostRow {
                    organisation: row.id("organisation_id")?,
                    manager: row.id_or_none("manager_id")?,
                    place: row.get("place")?,
                })
            },
        )?;
        row.objectives = self.parts_of_placement(
            "SELECT * FROM objective WHERE placement_id = :id ORDER BY position, id",
            id,
            |row| {
                Ok(ObjectiveRow {
                    objective: row.get("objective")?,
                    due_on: row.get("due_on")?,
                })
            },
        )?;
        row.backfill.holders = self.parts_of_placement(
            "SELECT * FROM backfill_holder WHERE placement_id = :id ORDER BY position, id",
            id,
            |row| {
                Ok(Holder {
                    name: row.get("name")?,
                    from: row.get("from_on")?,
                    to: row.get("until_on")?,
                })
            },
        )?;
        row.substantive = self.pay_of_placement(id, SUBSTANTIVE)?;
        row.backfill_pay = self.pay_of_placement(id, BACKFILL)?;
        if let Pattern::Intermittent { days } = &mut row.pattern {
            let chosen: Vec<NaiveDate> = self.parts_of_placement(
                "SELECT worked_on FROM placement_day WHERE placement_id = :id",
                id,
                |row| row.get(0),
            )?;
            *days = chosen.into_iter().collect();
        }
        Ok(row)
    }

    fn pay_of_placement(&self, id: PlacementId, of: &str) -> Result<Vec<DatedPay>, StoreError> {
        let pay: Vec<(String, DatedPay)> = self.parts_of_placement(
            "SELECT * FROM placement_pay WHERE placement_id = :id ORDER BY from_on",
            id,
            |row| {
                let pay = DatedPay {
                    from: row.get("from_on")?,
                    annual: Pence(row.get("annual_pence")?),
                };
                Ok((row.get("pay")?, pay))
            },
        )?;
        Ok(pay
            .into_iter()
            .filter(|(kind, _)| kind == of)
            .map(|(_, pay)| pay)
            .collect())
    }

    fn parts_of_placement<T>(
        &self,
        sql: &str,
        id: PlacementId,
        from_row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut list = self.conn.prepare_cached(sql)?;
        let rows = list
            .query_map(named_params! { ":id": id.0 }, from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

fn days(row: &PlacementRow) -> BTreeSet<NaiveDate> {
    match &row.pattern {
        Pattern::Intermittent { days } => days.clone(),
        Pattern::FullTime | Pattern::PartTime { .. } => BTreeSet::new(),
    }
}

impl Writing<'_> {
    /// Writes what belongs to a placement; what is as it was keeps its rows.
    pub(super) fn put_parts(
        &mut self,
        before: Option<&PlacementRow>,
        row: &PlacementRow,
    ) -> Result<(), StoreError> {
        let id = row.id;
        if before.map(|b| &b.hosts) != Some(&row.hosts) {
            self.drop_parts_of_placement("placement_host", id)?;
            for (position, host) in (1u32..).zip(&row.hosts) {
                self.add_part_of_placement(
                    "INSERT INTO placement_host
                        (id, placement_id, position, organisation_id, manager_id, place)
                     VALUES (:id, :placement, :position, :organisation, :manager, :place)",
                    id,
                    named_params! {
                        ":position": position,
                        ":organisation": host.organisation.0,
                        ":manager": host.manager.map(|m| m.0),
                        ":place": host.place,
                    },
                )?;
            }
        }
        if before.map(|b| &b.objectives) != Some(&row.objectives) {
            self.drop_parts_of_placement("objective", id)?;
            for (position, one) in (1u32..).zip(&row.objectives) {
                self.add_part_of_placement(
                    "INSERT INTO objective (id, placement_id, position, objective, due_on)
                     VALUES (:id, :placement, :position, :objective, :due_on)",
                    id,
                    named_params! {
                        ":position": position,
                        ":objective": one.objective,
                        ":due_on": one.due_on,
                    },
                )?;
            }
        }
        if before.map(|b| &b.backfill.holders) != Some(&row.backfill.holders) {
            self.drop_parts_of_placement("backfill_holder", id)?;
            for (position, holder) in (1u32..).zip(&row.backfill.holders) {
                self.add_part_of_placement(
                    "INSERT INTO backfill_holder
                        (id, placement_id, position, name, from_on, until_on)
                     VALUES (:id, :placement, :position, :name, :from_on, :until_on)",
                    id,
                    named_params! {
                        ":position": position,
                        ":name": holder.name,
                        ":from_on": holder.from,
                        ":until_on": holder.to,
                    },
                )?;
            }
        }
        let pay = |row: &PlacementRow| (row.substantive.clone(), row.backfill_pay.clone());
        if before.map(pay) != Some(pay(row)) {
            self.drop_parts_of_placement("placement_pay", id)?;
            for (kind, list) in [
                (SUBSTANTIVE, &row.substantive),
                (BACKFILL, &row.backfill_pay),
            ] {
                for pay in list {
                    self.add_part_of_placement(
                        "INSERT INTO placement_pay (id, placement_id, pay, from_on, annual_pence)
                         VALUES (:id, :placement, :pay, :from_on, :annual_pence)",
                        id,
                        named_params! {
                            ":pay": kind, ":from_on": pay.from, ":annual_pence": pay.annual.0,
                        },
                    )?;
                }
            }
        }
        let (was, is) = (before.map(days).unwrap_or_default(), days(row));
        for day in was.difference(&is) {
            self.conn
                .prepare_cached(
                    "DELETE FROM placement_day WHERE placement_id = :placement AND worked_on = :day",
                )?
                .execute(named_params! { ":placement": id.0, ":day": day })?;
        }
        for day in is.difference(&was) {
            self.add_part_of_placement(
                "INSERT INTO placement_day (id, placement_id, worked_on)
                 VALUES (:id, :placement, :day)",
                id,
                named_params! { ":day": day },
            )?;
        }
        Ok(())
    }

    fn add_part_of_placement(
        &mut self,
        sql: &str,
        placement: PlacementId,
        values: &[(&str, &dyn ToSql)],
    ) -> Result<(), StoreError> {
        let id: Uuid = self.new_id();
        let mut all: Vec<(&str, &dyn ToSql)> = vec![(":id", &id), (":placement", &placement.0)];
        all.extend_from_slice(values);
        self.conn.prepare_cached(sql)?.execute(&all[..])?;
        Ok(())
    }

    fn drop_parts_of_placement(&mut self, table: &str, id: PlacementId) -> Result<(), StoreError> {
        // `table` is one of the names above, never a caller's text.
        let sql = format!("DELETE FROM {table} WHERE placement_id = :id");
        self.conn
            .prepare_cached(&sql)?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
