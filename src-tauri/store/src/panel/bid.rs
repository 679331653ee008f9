//! The bids before a panel.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::call::Heading;
use scheme::people::Sector;
use scheme::{ApplicationId, CallId, CallVersionId, Pence};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A bid before the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BidRow {
    /// Which.
    pub id: ApplicationId,
    /// Of which call.
    pub call: CallId,
    /// Under which version of it.
    pub version: CallVersionId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// `eligible` or `decided`.
    pub state: String,
    /// What it asks for.
    pub requested: Pence,
}

/// One person of a bid's team, as named now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamRow {
    /// Of which bid.
    pub application: ApplicationId,
    /// Their name.
    pub name: String,
    /// Their organisation's name.
    pub organisation: String,
    /// Its sector.
    pub sector: Sector,
    /// Their role, by its code.
    pub role: String,
}

impl BidRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            call: row.id("call_id")?,
            version: row.id("call_version_id")?,
            reference: row
                .get::<_, Option<String>>("reference")?
                .unwrap_or_default(),
            title: row.get("title")?,
            state: row.get("state")?,
            requested: Pence(
                row.get::<_, Option<i64>>("requested_pence")?
                    .unwrap_or_default(),
            ),
        })
    }
}

impl Reading<'_> {
    /// The bids of a call that are before its panel, eligible or decided, by reference. For the
    /// coordinator alone.
    pub fn bids_before_panel(&self, call: CallId) -> Result<Vec<BidRow>, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("list_bids.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                BidRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One bid in any state, for a rule.
    pub fn bid_for_rule(&self, id: ApplicationId) -> Result<Option<BidRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM application WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, BidRow::from_row)
            .optional()?)
    }

    /// The teams of a call's bids before its panel: what a member declares upon, hidden or not.
    pub fn teams_before_panel(&self, call: CallId) -> Result<Vec<TeamRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_teams_to_show.sql"))?;
        let rows = list
            .query_map(named_params! { ":call": call.0 }, |row| {
                Ok(TeamRow {
                    application: row.id("application_id")?,
                    name: row.get("name")?,
                    organisation: row.get("organisation")?,
                    sector: row.code("sector", Sector::from_code)?,
                    role: row.get("role")?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// What a bid asks for under each heading. For the coordinator alone.
    pub fn asked_by_heading(
        &self,
        application: ApplicationId,
    ) -> Result<BTreeMap<Heading, Pence>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("asked_by_heading.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":application": application.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok((
                        row.code("heading", Heading::from_code)?,
                        Pence(row.get("amount_pence")?),
                    ))
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Moves a bid between eligible and decided, as a lock or a reversal does.
    pub fn set_decided(
        &mut self,
        application: ApplicationId,
        decided: bool,
    ) -> Result<(), StoreError> {
        let (from, to) = if decided {
            ("eligible", "decided")
        } else {
            ("decided", "eligible")
        };
        let changed = self
            .conn
            .prepare_cached("UPDATE application SET state = :to WHERE id = :id AND state = :from")?
            .execute(named_params! { ":id": Uuid::from(application), ":from": from, ":to": to })?;
        if changed == 1 {
            Ok(())
        } else {
            Err(StoreError::Missing)
        }
    }
}
