//! What belongs to a placement: hosts, objectives, chosen days, pay, and who fills the post.

use std::collections::{BTreeMap, BTreeSet};

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
    /// Reads what belongs to placements, each kind of part at once; `ids` is the set of them.
    pub(super) fn add_parts(
        &self,
        found: &mut BTreeMap<PlacementId, PlacementRow>,
        ids: &str,
    ) -> Result<(), StoreError> {
        const POSITION: &str = "position, id";
        self.each_part("placement_host", POSITION, ids, |id, row| {
            let host = HostRow {
                organisation: row.id("organisation_id")?,
                manager: row.id_or_none("manager_id")?,
                place: row.get("place")?,
            };
            if let Some(of) = found.get_mut(&id) {
                of.hosts.push(host);
            }
            Ok(())
        })?;
        self.each_part("objective", POSITION, ids, |id, row| {
            let objective = ObjectiveRow {
                objective: row.get("objective")?,
                due_on: row.get("due_on")?,
            };
            if let Some(of) = found.get_mut(&id) {
                of.objectives.push(objective);
            }
            Ok(())
        })?;
        self.each_part("backfill_holder", POSITION, ids, |id, row| {
            let holder = Holder {
                name: row.get("name")?,
                from: row.get("from_on")?,
                to: row.get("until_on")?,
            };
            if let Some(of) = found.get_mut(&id) {
                of.backfill.holders.push(holder);
            }
            Ok(())
        })?;
        self.each_part("placement_pay", "from_on", ids, |id, row| {
            let pay = DatedPay {
                from: row.get("from_on")?,
                annual: Pence(row.get("annual_pence")?),
            };
            let kind: String = row.get("pay")?;
            if let Some(of) = found.get_mut(&id) {
                match kind.as_str() {
                    SUBSTANTIVE => of.substantive.push(pay),
                    _ => of.backfill_pay.push(pay),
                }
            }
            Ok(())
        })?;
        self.each_part("placement_day", "worked_on", ids, |id, row| {
            let on = row.get("worked_on")?;
            if let Some(Pattern::Intermittent { days }) =
                found.get_mut(&id).map(|of| &mut of.pattern)
            {
                days.insert(on);
            }
            Ok(())
        })
    }

    /// Every part of one kind, in order. Table and order are of the closed list above.
    fn each_part(
        &self,
        table: &str,
        order: &str,
        ids: &str,
        mut take: impl FnMut(PlacementId, &Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let mut list = self.conn.prepare_cached(&format!(
            "SELECT * FROM {table}
             WHERE placement_id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY {order}"
        ))?;
        let mut rows = list.query(named_params! { ":ids": ids })?;
        while let Some(row) = rows.next()? {
            take(row.id("placement_id")?, row)?;
        }
        Ok(())
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
