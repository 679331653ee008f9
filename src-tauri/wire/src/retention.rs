//! How long what a hub holds is kept.

use scheme::retention::Retained;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks how long what the hub holds is kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowRetention {}

/// How long what the hub holds is kept, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RetentionView {
    /// A line for each kind.
    pub lines: Vec<RetentionLine>,
}

/// How long one kind is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetentionLine {
    /// Which.
    pub kind: Retained,
    /// For how many years.
    pub years: u32,
    /// For how many a hub keeps it that says nothing else.
    pub usual: u32,
    /// The fewest that can be set.
    pub least: u32,
    /// The most that can be set.
    pub most: u32,
    /// How many there are; none where that is not known to the hub, as of equality links.
    pub count: Option<u32>,
    /// The earliest day until which one is kept; none where no day can be told yet.
    pub first_until: Option<String>,
    /// How many are past their day.
    pub over: u32,
}
