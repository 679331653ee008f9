//! The reviews of a placement, and the meeting about the return.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::placement::{PartySaid, PlacementReview, ReturnMeeting};
use scheme::{Pence, PlacementId, RowId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A review that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewHeldRow {
    /// Which.
    pub id: RowId,
    /// Of which placement.
    pub placement: PlacementId,
    /// Which of its reviews.
    pub review: PlacementReview,
    /// When.
    pub held_on: NaiveDate,
    /// The version of the questions.
    pub version: u32,
    /// What each party said.
    pub said: Vec<PartySaid>,
    /// What somebody is worried about, or empty.
    pub concern: String,
}

/// The meeting about the return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnMeetingRow {
    /// Which.
    pub id: RowId,
    /// Of which placement.
    pub placement: PlacementId,
    /// The day it is set for.
    pub set_for: Option<NaiveDate>,
    /// The day it was held.
    pub held_on: Option<NaiveDate>,
    /// The post that the person returns to, as agreed, or empty.
    pub post: String,
    /// Its salary of a full-time year.
    pub annual: Option<Pence>,
    /// What else was agreed, or empty.
    pub agreed: String,
}

impl ReturnMeetingRow {
    /// The days that are known of it.
    pub fn days(&self) -> ReturnMeeting {
        ReturnMeeting {
            set_for: self.set_for,
            held_on: self.held_on,
        }
    }
}

impl ReviewHeldRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            placement: row.id("placement_id")?,
            review: row.code("kind", PlacementReview::from_code)?,
            held_on: row.get("held_on")?,
            version: row.get("version")?,
            said: row.json("content")?,
            concern: row.get("concern")?,
        })
    }
}

impl ReturnMeetingRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            placement: row.id("placement_id")?,
            set_for: row.get("set_for")?,
            held_on: row.get("held_on")?,
            post: row.get("post")?,
            annual: row.get::<_, Option<i64>>("annual_pence")?.map(Pence),
            agreed: row.get("agreed")?,
        })
    }
}

impl Reading<'_> {
    /// The reviews of a placement that were held, the earliest first.
    pub fn placement_reviews(&self, id: PlacementId) -> Result<Vec<ReviewHeldRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM placement_review WHERE placement_id = :id AND :sees_all
             ORDER BY held_on, id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                ReviewHeldRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The meeting about a placement's return; none where nothing is known of it.
    pub fn return_meeting(&self, id: PlacementId) -> Result<Option<ReturnMeetingRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM return_meeting WHERE placement_id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                ReturnMeetingRow::from_row,
            )
            .optional()?)
    }

    /// Placements that begun and ended no longer ago than a day, by identifier: their reviews may be
    /// due.
    pub fn placements_reviewed(&self, since: NaiveDate) -> Result<Vec<PlacementId>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT id FROM placement
             WHERE state IN ('active', 'paused', 'returned', 'terminated')
               AND ends_on >= :since AND :sees_all
             ORDER BY starts_on, id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":since": since, ":sees_all": self.sees_all() },
                |row| row.id("id"),
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a review, new or changed.
    pub fn put_placement_review(&mut self, row: &ReviewHeldRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO placement_review
                    (id, placement_id, kind, held_on, version, content, concern)
                 VALUES (:id, :placement, :kind, :held_on, :version, :content, :concern)
                 ON CONFLICT (id) DO UPDATE SET held_on = excluded.held_on,
                    version = excluded.version, content = excluded.content,
                    concern = excluded.concern",
            )?
            .execute(named_params! {
                ":id": row.id.0, ":placement": row.placement.0, ":kind": row.review.code(),
                ":held_on": row.held_on, ":version": row.version,
                ":content": serde_json::to_string(&row.said)?, ":concern": row.concern,
            })?;
        Ok(())
    }

    /// Writes what is known of the meeting about a return, new or changed.
    pub fn put_return_meeting(&mut self, row: &ReturnMeetingRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO return_meeting
                    (id, placement_id, set_for, held_on, post, annual_pence, agreed)
                 VALUES (:id, :placement, :set_for, :held_on, :post, :annual, :agreed)
                 ON CONFLICT (id) DO UPDATE SET set_for = excluded.set_for,
                    held_on = excluded.held_on, post = excluded.post,
                    annual_pence = excluded.annual_pence, agreed = excluded.agreed",
            )?
            .execute(named_params! {
                ":id": row.id.0, ":placement": row.placement.0, ":set_for": row.set_for,
                ":held_on": row.held_on, ":post": row.post,
                ":annual": row.annual.map(|p| p.0), ":agreed": row.agreed,
            })?;
        Ok(())
    }
}
