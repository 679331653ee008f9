//! The reviews of a placement, and the meeting about the return.

use std::collections::BTreeMap;

use scheme::agreement::Party;
use scheme::placement::{PartySaid, PlacementReview, ReviewAnswer, ReviewQuestion};
use scheme::{Both, OrganisationId, Pence, PlacementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the reviews of a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPlacementReviews {
    /// Of which placement.
    pub placement: PlacementId,
}

/// The reviews of a placement, and the meeting about the return.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementReviewsView {
    /// Of which placement.
    pub placement: PlacementId,
    /// What it is called.
    pub label: String,
    /// Its reviews in order, those that were held among them.
    pub reviews: Vec<PlacementReviewView>,
    /// Whether reviews and the meeting can be recorded: it has begun.
    pub recordable: bool,
    /// Who is heard: the person seconded, the employer, each host.
    pub parties: Vec<ReviewParty>,
    /// Where the questions are from.
    pub source: String,
    /// The meeting about the return.
    pub meeting: ReturnMeetingView,
}

/// A review of a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementReviewView {
    /// Which.
    pub review: PlacementReview,
    /// The day by which it is held; none where it has fallen away.
    pub due_on: Option<String>,
    /// Whether that day is over and it was not held.
    pub overdue: bool,
    /// The day it was held.
    pub held_on: Option<String>,
    /// The version of its questions, once it was held.
    pub version: Option<u32>,
    /// What each party said.
    pub said: Vec<PartySaid>,
    /// What somebody is worried about, or empty.
    pub concern: String,
    /// The history entry a change is based on; 0 before it is recorded.
    pub based_on: i64,
}

/// Somebody who is heard at a review.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReviewParty {
    /// As whom.
    pub party: Party,
    /// For which organisation; none for the person seconded.
    pub organisation: Option<OrganisationId>,
    /// That organisation's name, or the person's.
    pub of: Both,
    /// Who it is; empty where nobody is named.
    pub name: String,
}

/// The meeting about the return.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnMeetingView {
    /// The day by which it is held.
    pub due_on: String,
    /// The day it is set for.
    pub set_for: Option<String>,
    /// The day it was held.
    pub held_on: Option<String>,
    /// The post that the person returns to, or empty.
    pub post: String,
    /// Its salary of a full-time year.
    pub annual: Option<Pence>,
    /// The same, as it is typed.
    pub annual_typed: String,
    /// What else was agreed, or empty.
    pub agreed: String,
    /// The history entry a change is based on; 0 before it is recorded.
    pub based_on: i64,
}

/// What one party said at a review, as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TypedSaid {
    /// As whom.
    pub party: Party,
    /// For which organisation; none for the person seconded.
    pub organisation: Option<OrganisationId>,
    /// When; empty for the day of the review.
    pub on: String,
    /// Their answers.
    pub answers: BTreeMap<ReviewQuestion, ReviewAnswer>,
    /// In their words.
    pub words: String,
}

/// Records a review of a placement, or changes what was recorded.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordPlacementReview {
    /// Of which placement.
    pub placement: PlacementId,
    /// Which review.
    pub review: PlacementReview,
    /// The day it was held, as typed.
    pub held_on: String,
    /// What each party said.
    pub said: Vec<TypedSaid>,
    /// What somebody is worried about; empty for nothing.
    pub concern: String,
    /// The history entry that the change is based on; 0 before it is recorded.
    pub based_on: i64,
}

/// Records what is known of the meeting about the return.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordReturnMeeting {
    /// Of which placement.
    pub placement: PlacementId,
    /// The day it is set for, as typed.
    pub set_for: String,
    /// The day it was held, as typed; empty before.
    pub held_on: String,
    /// The post that the person returns to.
    pub post: String,
    /// Its salary of a full-time year, as typed.
    pub annual: String,
    /// What else was agreed.
    pub agreed: String,
    /// The history entry that the change is based on; 0 before it is recorded.
    pub based_on: i64,
}
