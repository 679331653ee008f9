//! How a person is admitted to each host of their placement, and their checks.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::named_params;
use scheme::access::{
    AccessCheck, AccessNeed, AccessRoute, CheckKind, CheckOutcome, Contact, DbsLevel,
};
use scheme::{OrganisationId, PlacementId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// How a person is admitted to a host, as decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostAccessRow {
    /// Which.
    pub id: Uuid,
    /// Of which placement.
    pub placement: PlacementId,
    /// To which host.
    pub host: OrganisationId,
    /// What the person does there.
    pub contact: Contact,
    /// What else the work is.
    pub needs: BTreeSet<AccessNeed>,
    /// The document.
    pub route: AccessRoute,
    /// Why it is another than advised, or empty.
    pub reason: String,
    /// The day of the document; none until the host has issued it.
    pub issued_on: Option<NaiveDate>,
    /// Who issued it.
    pub issued_by: String,
    /// Its last good day; none where it does not lapse.
    pub expires_on: Option<NaiveDate>,
}

/// A check of a person for a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRow {
    /// Which.
    pub id: Uuid,
    /// For which placement.
    pub placement: PlacementId,
    /// What was found: kind, outcome, level, last good day.
    pub check: AccessCheck,
    /// The day it was made.
    pub checked_on: Option<NaiveDate>,
    /// Who made it.
    pub checker: String,
}

impl Reading<'_> {
    /// How the person of a placement is admitted to its hosts, where that was decided.
    pub fn host_access(&self, placement: PlacementId) -> Result<Vec<HostAccessRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM host_access WHERE placement_id = :placement AND :sees_all ORDER BY id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":placement": placement.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(HostAccessRow {
                        id: row.get("id")?,
                        placement: row.id("placement_id")?,
                        host: row.id("organisation_id")?,
                        contact: row.code("access_contact", Contact::from_code)?,
                        needs: row.json("work_needs")?,
                        route: row.code("access_route", AccessRoute::from_code)?,
                        reason: row.get("reason")?,
                        issued_on: row.get("issued_on")?,
                        issued_by: row.get("issued_by")?,
                        expires_on: row.get("expires_on")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The checks for a placement, in the order of their kinds.
    pub fn placement_checks(&self, placement: PlacementId) -> Result<Vec<CheckRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM placement_check WHERE placement_id = :placement AND :sees_all
             ORDER BY checked_on, id",
        )?;
        let mut rows: Vec<CheckRow> = list
            .query_map(
                named_params! { ":placement": placement.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(CheckRow {
                        id: row.get("id")?,
                        placement: row.id("placement_id")?,
                        check: AccessCheck {
                            kind: row.code("kind", CheckKind::from_code)?,
                            outcome: row.code("outcome", CheckOutcome::from_code)?,
                            level: row.code("dbs_level", DbsLevel::from_code)?,
                            expires_on: row.get("expires_on")?,
                        },
                        checked_on: row.get("checked_on")?,
                        checker: row.get("checker")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        rows.sort_by_key(|row| row.check.kind);
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes how somebody is admitted to a host, new or changed.
    pub fn put_host_access(&mut self, row: &HostAccessRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_host_access.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":placement": row.placement.0,
                ":host": row.host.0,
                ":contact": row.contact.code(),
                ":needs": serde_json::to_string(&row.needs)?,
                ":route": row.route.code(),
                ":reason": row.reason,
                ":issued_on": row.issued_on,
                ":issued_by": row.issued_by,
                ":expires_on": row.expires_on,
            })?;
        Ok(())
    }

    /// Writes a check, new or changed.
    pub fn put_placement_check(&mut self, row: &CheckRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_placement_check.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":placement": row.placement.0,
                ":kind": row.check.kind.code(),
                ":outcome": row.check.outcome.code(),
                ":level": row.check.level.code(),
                ":checked_on": row.checked_on,
                ":expires_on": row.check.expires_on,
                ":checker": row.checker,
            })?;
        Ok(())
    }

    /// Removes a check.
    pub fn remove_placement_check(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM placement_check WHERE id = :id")?
            .execute(named_params! { ":id": id })?;
        Ok(())
    }
}
