//! Bids given to members to review.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::{ApplicationId, AssignmentId, CallId, MemberId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// An assignment's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssignmentRow {
    /// Which.
    pub id: AssignmentId,
    /// Which bid.
    pub application: ApplicationId,
    /// To whom.
    pub member: MemberId,
    /// The day the review is due.
    pub due_on: Option<NaiveDate>,
    /// When it was given.
    pub assigned_at: DateTime<Utc>,
}

impl AssignmentRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            application: row.id("application_id")?,
            member: row.id("member_id")?,
            due_on: row.get("due_on")?,
            assigned_at: row.get("assigned_at")?,
        })
    }
}

impl Reading<'_> {
    /// The assignments of a call's bids. For the coordinator alone.
    pub fn assignments_of_call(&self, call: CallId) -> Result<Vec<AssignmentRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_assignments.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                AssignmentRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The assignment of a bid to a member; a member sees their own alone, and none of a hidden
    /// bid.
    pub fn assignment(
        &self,
        application: ApplicationId,
        member: MemberId,
    ) -> Result<Option<AssignmentRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("assignment.sql"))?
            .query_row(
                named_params! {
                    ":application": application.0, ":member": member.0,
                    ":sees_all": self.sees_all(), ":own": self.own_member(),
                },
                AssignmentRow::from_row,
            )
            .optional()?)
    }

    /// How many bids a member was given.
    pub fn load_for_rule(&self, member: MemberId) -> Result<u32, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT COUNT(*) FROM assignment WHERE member_id = :member")?
            .query_row(named_params! { ":member": member.0 }, |r| r.get(0))?)
    }
}

impl Writing<'_> {
    /// Adds an assignment.
    pub fn add_assignment(&mut self, assignment: &AssignmentRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_assignment.sql"))?
            .execute(named_params! {
                ":id": assignment.id.0,
                ":application_id": assignment.application.0,
                ":member_id": assignment.member.0,
                ":due_on": assignment.due_on,
                ":assigned_at": assignment.assigned_at,
            })?;
        Ok(())
    }

    /// Takes an assignment back.
    pub fn remove_assignment(&mut self, id: AssignmentId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM assignment WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
