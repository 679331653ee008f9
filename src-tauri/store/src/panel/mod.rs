//! The panel: its members, their conflicts and declarations, the bids given to them, their reviews.
//!
//! What a member may not see is left out here, by the reading's viewpoint (invariant 4): a hidden
//! bid yields its reference, title, team and the member's own declaration, and nothing else; no
//! member is given another's review. Methods that a rule needs whatever the viewpoint are named
//! `…_for_rule`, and are never an answer.

mod assignment;
mod bid;
mod conflict;
mod declaration;
mod departure;
mod desk;
mod facts;
mod member;
mod review;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::desk::Viewpoint;
use scheme::{CallId, MemberId, PanelId};
use uuid::Uuid;

pub use assignment::AssignmentRow;
pub use bid::{BidRow, TeamRow};
pub use conflict::{ConflictFilter, ConflictRow};
pub use declaration::DeclarationRow;
pub use desk::{DeskBidRow, DeskSubmission};
pub use facts::{CallTeams, PanelScope};
pub use member::{MemberAffiliation, MemberRow};
pub use review::{CountedReview, ReviewRow};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A panel's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelRow {
    /// Which.
    pub id: PanelId,
    /// Of which call.
    pub call: CallId,
    /// The day it meets.
    pub meets_on: Option<NaiveDate>,
    /// The day reviews are due.
    pub reviews_due_on: Option<NaiveDate>,
    /// How many members must be present.
    pub quorum: u32,
    /// Who chairs it.
    pub chair: Option<MemberId>,
    /// Who takes over where the chair is in conflict.
    pub deputy: Option<MemberId>,
}

impl PanelRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            call: row.id("call_id")?,
            meets_on: row.get("meets_on")?,
            reviews_due_on: row.get("reviews_due_on")?,
            quorum: row.get("quorum")?,
            chair: row.id_or_none("chair_id")?,
            deputy: row.id_or_none("deputy_id")?,
        })
    }
}

impl Reading<'_> {
    /// The panel of a call; none where it has none yet.
    pub fn panel_of(&self, call: CallId) -> Result<Option<PanelRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM panel WHERE call_id = :call")?
            .query_row(named_params! { ":call": call.0 }, PanelRow::from_row)
            .optional()?)
    }

    /// One panel.
    pub fn panel(&self, id: PanelId) -> Result<Option<PanelRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM panel WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, PanelRow::from_row)
            .optional()?)
    }

    /// Whether the viewpoint sees everything: the coordinator's.
    pub(crate) fn sees_all(&self) -> bool {
        matches!(self.viewpoint, Viewpoint::Coordinator(_))
    }

    /// The member whose viewpoint it is.
    pub(crate) fn own_member(&self) -> Option<Uuid> {
        match self.viewpoint {
            Viewpoint::Member(id) => Some(id.0),
            _ => None,
        }
    }
}

impl Writing<'_> {
    /// Writes a panel's row, new or changed.
    pub fn put_panel(&mut self, panel: &PanelRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_panel.sql"))?
            .execute(named_params! {
                ":id": panel.id.0,
                ":call_id": panel.call.0,
                ":meets_on": panel.meets_on,
                ":reviews_due_on": panel.reviews_due_on,
                ":quorum": panel.quorum,
                ":chair_id": panel.chair.map(|m| m.0),
                ":deputy_id": panel.deputy.map(|m| m.0),
            })?;
        Ok(())
    }
}
