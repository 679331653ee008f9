//! Conflicts of interest, as rows: what is found hides until it is dismissed.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::panel::{Cause, ConflictState, Ground};
use scheme::{ApplicationId, CallId, ConflictId, MemberId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A conflict's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictRow {
    /// Which.
    pub id: ConflictId,
    /// With which bid.
    pub application: ApplicationId,
    /// Whose.
    pub member: MemberId,
    /// Why.
    pub ground: Ground,
    /// From what it was found.
    pub cause: Cause,
    /// Where it stands.
    pub state: ConflictState,
    /// Why it was confirmed or dismissed.
    pub reason: String,
    /// When it was last found or declared.
    pub found_at: DateTime<Utc>,
}

/// Which conflicts of a call to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ConflictFilter {
    /// Only those in this state.
    pub state: Option<ConflictState>,
    /// Only this member's.
    pub member: Option<MemberId>,
    /// Only those with this bid.
    pub application: Option<ApplicationId>,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

impl ConflictFilter {
    /// Every one.
    pub fn all() -> Self {
        Self {
            limit: u32::MAX,
            ..Self::default()
        }
    }
}

impl ConflictRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            application: row.id("application_id")?,
            member: row.id("member_id")?,
            ground: row.code("ground", Ground::from_code)?,
            cause: row.json("facts")?,
            state: row.code("state", ConflictState::from_code)?,
            reason: row.get("reason")?,
            found_at: row.get("found_at")?,
        })
    }
}

impl Reading<'_> {
    /// The conflicts of a call, by reference and member, those that are gone included; and how many
    /// the filter lets through in all. For the coordinator alone.
    pub fn conflicts_of_call(
        &self,
        call: CallId,
        filter: &ConflictFilter,
    ) -> Result<(Vec<ConflictRow>, u32), StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_conflicts.sql"))?;
        let mut total = 0;
        let rows = list
            .query_map(
                named_params! {
                    ":call": call.0,
                    ":sees_all": self.sees_all(),
                    ":state": filter.state.map(ConflictState::code),
                    ":member": filter.member.map(|m| m.0),
                    ":application": filter.application.map(|a| a.0),
                    ":offset": filter.offset,
                    ":limit": filter.limit,
                },
                |row| {
                    total = row.get("total")?;
                    ConflictRow::from_row(row)
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// How many conflicts of a call wait for a ruling. For the coordinator alone.
    pub fn conflicts_to_rule(&self, call: CallId) -> Result<u32, StoreError> {
        let found = ConflictFilter {
            state: Some(ConflictState::Found),
            limit: 1,
            ..ConflictFilter::default()
        };
        Ok(self.conflicts_of_call(call, &found)?.1)
    }

    /// The pairs of bid and member of a call between which a conflict hides the bid, with its
    /// grounds. For the coordinator alone.
    pub fn hiding_conflicts(
        &self,
        call: CallId,
    ) -> Result<BTreeMap<(ApplicationId, MemberId), Vec<Ground>>, StoreError> {
        let mut pairs: BTreeMap<_, Vec<Ground>> = BTreeMap::new();
        for row in self.conflicts_of_call(call, &ConflictFilter::all())?.0 {
            if row.state.hides() {
                pairs
                    .entry((row.application, row.member))
                    .or_default()
                    .push(row.ground);
            }
        }
        Ok(pairs)
    }

    /// One conflict.
    pub fn conflict(&self, id: ConflictId) -> Result<Option<ConflictRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM conflict WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                ConflictRow::from_row,
            )
            .optional()?)
    }

    /// A member's stored conflicts by bid and ground.
    pub fn conflicts_for_rule(
        &self,
        member: MemberId,
    ) -> Result<BTreeMap<(ApplicationId, Ground), ConflictRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT * FROM conflict WHERE member_id = :member")?;
        let rows = list
            .query_map(named_params! { ":member": member.0 }, |row| {
                let row = ConflictRow::from_row(row)?;
                Ok(((row.application, row.ground), row))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Whether a bid is hidden from a member: a conflict is found or confirmed.
    pub fn is_hidden(
        &self,
        application: ApplicationId,
        member: MemberId,
    ) -> Result<bool, StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("is_hidden.sql"))?
            .query_row(
                named_params! { ":application": application.0, ":member": member.0 },
                |r| r.get(0),
            )?)
    }
}

impl Writing<'_> {
    /// Writes a conflict's row, new or changed.
    pub fn put_conflict(&mut self, conflict: &ConflictRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_conflict.sql"))?
            .execute(named_params! {
                ":id": conflict.id.0,
                ":application_id": conflict.application.0,
                ":member_id": conflict.member.0,
                ":ground": conflict.ground.code(),
                ":facts": serde_json::to_string(&conflict.cause)?,
                ":state": conflict.state.code(),
                ":reason": conflict.reason,
                ":found_at": conflict.found_at,
            })?;
        Ok(())
    }
}
