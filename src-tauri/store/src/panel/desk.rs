//! What a member meets at the panel desk.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::application::Submission;
use scheme::desk::Viewpoint;
use scheme::panel::{DeclaredAnswer, ReviewState};
use scheme::{ApplicationId, CallVersionId, MemberId, Pence};

use crate::row::Columns;
use crate::{Reading, StoreError};

/// A bid in the list of the panel desk. Of a hidden one everything from `requested` on is none,
/// whatever is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskBidRow {
    /// Which.
    pub id: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// What the member declared of it.
    pub answer: Option<DeclaredAnswer>,
    /// The note they left with that.
    pub note: String,
    /// Whether it is hidden from them.
    pub hidden: bool,
    /// What it asks for.
    pub requested: Option<Pence>,
    /// Whether it is theirs to review.
    pub assigned: bool,
    /// The day their review is due.
    pub due_on: Option<NaiveDate>,
    /// Where their review stands.
    pub review: Option<ReviewState>,
}

/// A bid's frozen submission, opened to the member who reviews it.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskSubmission {
    /// Under which version of the call it was made.
    pub version: CallVersionId,
    /// What was submitted.
    pub content: Submission,
}

impl DeskBidRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let answer: Option<String> = row.get("answer")?;
        let review: Option<String> = row.get("review")?;
        Ok(Self {
            id: row.id("id")?,
            reference: row.get("reference")?,
            title: row.get("title")?,
            answer: answer.as_deref().and_then(DeclaredAnswer::from_code),
            note: row.get("note")?,
            hidden: row.get("hidden")?,
            requested: row.get::<_, Option<i64>>("requested_pence")?.map(Pence),
            assigned: row.get("assigned")?,
            due_on: row.get("due_on")?,
            review: review.as_deref().and_then(ReviewState::from_code),
        })
    }
}

impl Reading<'_> {
    /// The member at the panel desk; `Missing` at any other desk.
    pub fn member_at_desk(&self) -> Result<MemberId, StoreError> {
        match self.viewpoint {
            Viewpoint::Member(id) => Ok(id),
            _ => Err(StoreError::Missing),
        }
    }

    /// The bids before the panel of whoever sits at the panel desk, by reference.
    pub fn desk_bids(&self) -> Result<Vec<DeskBidRow>, StoreError> {
        let member = self.member_at_desk()?;
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_desk_bids.sql"))?;
        let rows = list
            .query_map(named_params! { ":member": member.0 }, DeskBidRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The content of a bid, for the member at the panel desk: none unless it is theirs to review,
    /// they have declared, and no conflict hides it.
    pub fn desk_submission(
        &self,
        application: ApplicationId,
    ) -> Result<Option<DeskSubmission>, StoreError> {
        let member = self.member_at_desk()?;
        Ok(self
            .conn
            .prepare_cached(include_str!("desk_submission.sql"))?
            .query_row(
                named_params! { ":application": application.0, ":member": member.0 },
                |row| {
                    Ok(DeskSubmission {
                        version: row.id("call_version_id")?,
                        content: row.json("content")?,
                    })
                },
            )
            .optional()?)
    }

    /// Whether a bid's content is open to the member at the panel desk, as
    /// [`Reading::desk_submission`] has it.
    pub fn is_open_at_desk(&self, application: ApplicationId) -> Result<bool, StoreError> {
        let member = self.member_at_desk()?;
        Ok(self
            .conn
            .prepare_cached(include_str!("desk_submission.sql"))?
            .exists(named_params! { ":application": application.0, ":member": member.0 })?)
    }
}
