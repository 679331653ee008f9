//! Panels, reviews and decisions, as the data files have them.

use std::collections::BTreeMap;

use scheme::Both;
use scheme::call::Heading;
use scheme::decision::Outcome;
use scheme::panel::{DeclaredAnswer, Ground, Ruling};
use serde::Deserialize;

use super::read;
use crate::Failed;

/// The panel of a call.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Panel {
    pub members: Vec<Seat>,
    pub chair: String,
    pub deputy: String,
    pub quorum: u32,
    /// What members declared beside having no conflict.
    pub declared: Vec<Declared>,
    /// Rulings that are not the plain confirmation of what was found.
    pub rulings: Vec<Ruled>,
    /// Conflicts that still await a ruling.
    pub unruled: Vec<Place>,
    pub assignments: Vec<Assigned>,
}

/// A seat on a panel.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Seat {
    pub person: String,
    pub expertise: String,
    pub most_bids: u32,
    pub interests: String,
}

/// A member and a bid.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub member: String,
    pub bid: String,
}

/// What a member declared of a bid.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declared {
    pub member: String,
    pub bid: String,
    pub answer: DeclaredAnswer,
    pub note: String,
}

/// A ruling on a conflict.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruled {
    pub member: String,
    pub bid: String,
    pub ground: Ground,
    pub ruling: Ruling,
    pub reason: String,
}

/// Who reviews a bid.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    pub bid: String,
    pub members: Vec<String>,
}

/// A review. Scores are in the order of the call's criteria; a nought is a score not given yet.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub member: String,
    pub bid: String,
    pub scores: Vec<u32>,
    pub panel: String,
    pub feedback: String,
}

/// What the panel recommended and the hub decided, which are the same.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Decided {
    pub bid: String,
    pub outcome: Outcome,
    pub minute: String,
    /// What is awarded under a heading, where it is less than was asked.
    pub lines: Option<BTreeMap<Heading, String>>,
    pub conditions: Vec<Condition>,
    pub reserve_order: String,
    pub feedback: Both,
}

/// A condition of an award, due on a day counted from today.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    pub text: Both,
    pub due: i64,
}

pub fn seed_fund_panel() -> Result<Panel, Failed> {
    read(include_str!("panel.json"))
}

pub fn seed_fund_reviews() -> Result<Vec<Review>, Failed> {
    read(include_str!("reviews.json"))
}

/// Reviews that are begun and not submitted.
pub fn seed_fund_reviews_begun() -> Result<Vec<Review>, Failed> {
    read(include_str!("reviews-begun.json"))
}

pub fn placement_panel() -> Result<Panel, Failed> {
    read(include_str!("placement-panel.json"))
}

pub fn placement_reviews() -> Result<Vec<Review>, Failed> {
    read(include_str!("placement-reviews.json"))
}

/// What the panels of last year recommended.
pub fn last_decisions() -> Result<Vec<Decided>, Failed> {
    read(include_str!("last-year/decisions.json"))
}

pub fn placement_decisions() -> Result<Vec<Decided>, Failed> {
    read(include_str!("placement-decisions.json"))
}
