//! Reviews: at the panel desk, and as the coordinator reads them.

use std::collections::BTreeMap;

use scheme::call::{Criterion, Form, Scale, TeamRole};
use scheme::form::{Answers, Budget};
use scheme::panel::{DeclaredAnswer, ReviewState};
use scheme::people::Sector;
use scheme::{ApplicationId, Both, EventId, Language, MemberId, Pence, ReviewId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks what the member at the panel desk has before them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPanelDesk {}

/// What the member at the panel desk has before them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PanelDeskView {
    /// The call's title.
    pub title: Both,
    /// The member's name.
    pub name: String,
    /// The day the panel meets, or empty.
    pub meets_on: String,
    /// The day reviews are due, or empty.
    pub reviews_due_on: String,
    /// Today, in Europe/London.
    pub today: String,
    /// Bids of which they have not declared yet.
    pub to_declare: u32,
    /// Reviews they submitted.
    pub done: u32,
    /// Reviews that are theirs.
    pub of: u32,
    /// The bids before the panel, by reference.
    pub bids: Vec<DeskBidView>,
}

/// Where a bid stands for the member at the panel desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeskPlace {
    /// They have yet to declare.
    ToDeclare,
    /// A conflict hides it.
    Hidden,
    /// Declared, and not theirs to review.
    NotTheirs,
    /// Theirs, and not begun.
    ToReview,
    /// Begun.
    Begun,
    /// Sent back to them.
    SentBack,
    /// Submitted.
    Submitted,
    /// Void, until a coordinator reopens it.
    Void,
}

/// A bid in the list of the panel desk. Of a hidden one only reference, title, team and the
/// member's own declaration are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskBidView {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its team.
    pub team: Vec<BidPerson>,
    /// What the member declared.
    pub declared: Option<DeclaredAnswer>,
    /// The note they left.
    pub note: String,
    /// Where it stands for them.
    pub place: DeskPlace,
    /// What it asks for.
    pub requested: Option<Pence>,
    /// The day the review is due, or empty.
    pub due_on: String,
}

/// One person of a bid's team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BidPerson {
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Option<TeamRole>,
    /// Their organisation.
    pub organisation: String,
    /// Its sector.
    pub sector: Sector,
}

/// Declares whether the member at the panel desk is in conflict with a bid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeclareInterest {
    /// With which bid.
    pub application: ApplicationId,
    /// What they declare.
    pub answer: DeclaredAnswer,
    /// A note for the coordinator.
    #[serde(default)]
    pub note: String,
}

/// Opens a bid to the member who reviews it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadBid {
    /// Which.
    pub application: ApplicationId,
}

/// A bid, and the member's own review of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BidView {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// What it asks for.
    pub requested: Pence,
    /// The language it is written in.
    pub language: Language,
    /// The form it was made on.
    pub form: Form,
    /// The answers as they were submitted, by their questions' keys; without e-mail addresses.
    pub answers: Answers,
    /// The questions that were not asked, because of other answers.
    pub not_asked: Vec<String>,
    /// The budget as it added up.
    pub budget: Budget,
    /// The events that answers name.
    pub events: Vec<BidEvent>,
    /// What is scored.
    pub criteria: Vec<Criterion>,
    /// The scale.
    pub scale: Scale,
    /// The member's own review.
    pub review: OwnReview,
    /// The day it is due, or empty.
    pub due_on: String,
    /// Reviews they submitted, of all that are theirs.
    pub done: u32,
    /// Reviews that are theirs.
    pub of: u32,
}

/// An event that an answer names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BidEvent {
    /// Which.
    pub id: EventId,
    /// Its title on the day of submission.
    pub title: Both,
    /// When it was held.
    pub held_on: String,
}

/// Opens a file that is attached to a bid, to the member who reviews it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadBidFile {
    /// To which bid.
    pub application: ApplicationId,
    /// Its hash, as the answer has it.
    pub sha256: String,
}

/// The member's own review.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnReview {
    /// Where it stands; none before it is begun.
    pub state: Option<ReviewState>,
    /// The scores by criterion.
    pub scores: BTreeMap<String, u32>,
    /// What the panel is told.
    pub panel_comment: String,
    /// What the applicant may be told.
    pub feedback: String,
    /// Why it was sent back.
    pub reason: String,
}

/// Saves the review that the member at the panel desk is typing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveReview {
    /// Of which bid.
    pub application: ApplicationId,
    /// The scores by criterion; one that is left out has none.
    pub scores: BTreeMap<String, u32>,
    /// What the panel is told.
    pub panel_comment: String,
    /// What the applicant may be told.
    pub feedback: String,
}

/// A review was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewSaved {
    /// When, in UTC.
    pub saved_at: String,
    /// Criteria with a score.
    pub scored: u32,
    /// Criteria in all.
    pub of: u32,
    /// Control characters that were removed.
    pub removed: u32,
}

/// Submits the review of a bid, which locks it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SubmitReview {
    /// Of which bid.
    pub application: ApplicationId,
}

/// Asks for the member's own scores, side by side.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowOwnScores {}

/// The member's own scores, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnScoresView {
    /// What is scored.
    pub criteria: Vec<Criterion>,
    /// The scale.
    pub scale: Scale,
    /// Their reviews, by reference.
    pub rows: Vec<OwnScoresRow>,
}

/// The member's own scores of a bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnScoresRow {
    /// Of which bid.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Where the review stands.
    pub state: ReviewState,
    /// The scores by criterion.
    pub scores: BTreeMap<String, u32>,
    /// The weighted total in hundredths of a point; none until every criterion is scored.
    pub total: Option<i64>,
}

/// Asks for the reviews of a bid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowReviews {
    /// Of which bid.
    pub application: ApplicationId,
}

/// The reviews of a bid, as the coordinator reads them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewsView {
    /// Of which bid.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// What is scored.
    pub criteria: Vec<Criterion>,
    /// The scale.
    pub scale: Scale,
    /// The reviews, by the member's name.
    pub reviews: Vec<ReviewView>,
    /// How many are given and not begun.
    pub awaited: u32,
}

/// A review, as the coordinator reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// Which.
    pub id: ReviewId,
    /// By whom.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// Where it stands.
    pub state: ReviewState,
    /// Whether it counts: submitted, by a member without a conflict.
    pub counts: bool,
    /// The scores by criterion.
    pub scores: BTreeMap<String, u32>,
    /// The weighted total in hundredths of a point; none until every criterion is scored.
    pub total: Option<i64>,
    /// What the panel is told.
    pub panel_comment: String,
    /// What the applicant may be told.
    pub feedback: String,
    /// When it was last submitted, in UTC, or empty.
    pub submitted_at: String,
    /// Why it was sent back, reopened or voided.
    pub reason: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Sends a review back to its member, or reopens it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReopenReview {
    /// Which.
    pub review: ReviewId,
    /// Why, for the member to read.
    pub reason: String,
    /// The history entry this is based on.
    pub based_on: i64,
}
