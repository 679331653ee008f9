//! Reviews and their scores.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::panel::ReviewState;
use scheme::{ApplicationId, CallId, CallVersionId, MemberId, ReviewId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A review with its scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRow {
    /// Which.
    pub id: ReviewId,
    /// Of which bid.
    pub application: ApplicationId,
    /// By whom.
    pub member: MemberId,
    /// Where it stands.
    pub state: ReviewState,
    /// What the panel is told.
    pub panel_comment: String,
    /// What the applicant may be told.
    pub feedback: String,
    /// When it was last submitted.
    pub submitted_at: Option<DateTime<Utc>>,
    /// Why it was sent back, reopened or voided.
    pub reason: String,
    /// The scores by criterion.
    pub scores: BTreeMap<String, u32>,
}

/// A review's scores as the ranking needs them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedReview {
    /// Which.
    pub id: ReviewId,
    /// Of which bid.
    pub application: ApplicationId,
    /// Under which version of the call, whose criteria weigh them.
    pub version: CallVersionId,
    /// By whom.
    pub member: MemberId,
    /// Where it stands.
    pub state: ReviewState,
    /// Whether it counts: submitted, by a member from whom the bid is not hidden.
    pub counts: bool,
    /// The scores by criterion.
    pub scores: BTreeMap<String, u32>,
}

fn scores(row: &Row<'_>) -> rusqlite::Result<BTreeMap<String, u32>> {
    let scores: BTreeMap<String, Option<u32>> = row.json("scores")?;
    Ok(scores
        .into_iter()
        .filter_map(|(criterion, value)| Some((criterion, value?)))
        .collect())
}

impl ReviewRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            application: row.id("application_id")?,
            member: row.id("member_id")?,
            state: row.code("state", ReviewState::from_code)?,
            panel_comment: row.get("panel_comment")?,
            feedback: row.get("feedback")?,
            submitted_at: row.get("submitted_at")?,
            reason: row.get("reason")?,
            scores: scores(row)?,
        })
    }
}

impl Reading<'_> {
    /// The reviews of a bid in the order of the members' names: every one for a coordinator; a
    /// member's own alone, and none of a hidden bid.
    pub fn reviews_of(&self, application: ApplicationId) -> Result<Vec<ReviewRow>, StoreError> {
        self.reviews(Some(application), None)
    }

    /// A member's review of a bid, as far as the viewpoint sees it.
    pub fn review_by(
        &self,
        application: ApplicationId,
        member: MemberId,
    ) -> Result<Option<ReviewRow>, StoreError> {
        Ok(self.reviews(Some(application), Some(member))?.pop())
    }

    /// A member's reviews, as far as the viewpoint sees them.
    pub fn reviews_by(&self, member: MemberId) -> Result<Vec<ReviewRow>, StoreError> {
        self.reviews(None, Some(member))
    }

    fn reviews(
        &self,
        application: Option<ApplicationId>,
        member: Option<MemberId>,
    ) -> Result<Vec<ReviewRow>, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("list_reviews.sql"))?;
        let rows = list
            .query_map(
                named_params! {
                    ":application": application.map(|a| a.0),
                    ":member": member.map(|m| m.0),
                    ":sees_all": self.sees_all(),
                    ":own": self.own_member(),
                },
                ReviewRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One review. For the coordinator alone.
    pub fn review(&self, id: ReviewId) -> Result<Option<ReviewRow>, StoreError> {
        let found: Option<(Uuid, Uuid)> = self
            .conn
            .prepare_cached("SELECT application_id, member_id FROM review WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, |r| {
                Ok((r.get(0)?, r.get(1)?))
            })
            .optional()?;
        match found {
            Some((application, member)) => self.review_by(application.into(), member.into()),
            None => Ok(None),
        }
    }

    /// The state of a member's review of a bid, hidden or not: what a rule decides by.
    pub fn review_state_for_rule(
        &self,
        application: ApplicationId,
        member: MemberId,
    ) -> Result<Option<ReviewState>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT state FROM review WHERE application_id = :application AND member_id = :member",
            )?
            .query_row(
                named_params! { ":application": application.0, ":member": member.0 },
                |row| row.code("state", ReviewState::from_code),
            )
            .optional()?)
    }

    /// Every review of a call, for the ranking. For the coordinator alone.
    pub fn reviews_to_count(&self, call: CallId) -> Result<Vec<CountedReview>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_reviews_to_count.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(CountedReview {
                        id: row.id("id")?,
                        application: row.id("application_id")?,
                        version: row.id("call_version_id")?,
                        member: row.id("member_id")?,
                        state: row.code("state", ReviewState::from_code)?,
                        counts: row.get("counts")?,
                        scores: scores(row)?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a review and its scores, new or changed; a criterion without a score has none
    /// afterwards.
    pub fn put_review(&mut self, review: &ReviewRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_review.sql"))?
            .execute(named_params! {
                ":id": review.id.0,
                ":application_id": review.application.0,
                ":member_id": review.member.0,
                ":state": review.state.code(),
                ":panel_comment": review.panel_comment,
                ":feedback": review.feedback,
                ":submitted_at": review.submitted_at,
                ":reason": review.reason,
            })?;
        let stored: BTreeMap<String, Option<u32>> = {
            let mut list = self
                .conn
                .prepare_cached("SELECT criterion, value FROM score WHERE review_id = :review")?;
            list.query_map(named_params! { ":review": review.id.0 }, |r| {
                Ok((r.get(0)?, r.get(1)?))
            })?
            .collect::<Result<_, _>>()?
        };
        for (criterion, value) in &review.scores {
            if stored.get(criterion) != Some(&Some(*value)) {
                self.put_score(review.id, criterion, Some(*value))?;
            }
        }
        for (criterion, value) in stored {
            if value.is_some() && !review.scores.contains_key(&criterion) {
                self.put_score(review.id, &criterion, None)?;
            }
        }
        Ok(())
    }

    /// Voids a member's review of a bid, whatever its state; its scores stay in the record.
    pub fn void_review(
        &mut self,
        application: ApplicationId,
        member: MemberId,
        reason: &str,
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("void_review.sql"))?
            .execute(named_params! {
                ":application": application.0, ":member": member.0, ":reason": reason,
            })?;
        Ok(())
    }

    fn put_score(
        &mut self,
        review: ReviewId,
        criterion: &str,
        value: Option<u32>,
    ) -> Result<(), StoreError> {
        let id: Uuid = self.new_id();
        self.conn
            .prepare_cached(include_str!("put_score.sql"))?
            .execute(named_params! {
                ":id": id, ":review": review.0, ":criterion": criterion, ":value": value,
            })?;
        Ok(())
    }
}
