//! Legal holds.

use scheme::HoldId;
use scheme::hold::Holdable;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks for the legal holds.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListHolds {
    /// Only those on this record.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub record: Option<Uuid>,
}

/// Asks that a record be held.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlaceHold {
    /// What kind of record.
    pub noun: Holdable,
    /// Which.
    #[ts(type = "string")]
    pub record: Uuid,
    /// Why.
    pub reason: String,
}

/// Asks that a hold be lifted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct LiftHold {
    /// Which.
    pub hold: HoldId,
    /// Why.
    pub reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Legal holds: those that stand first, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoldsView {
    /// Them.
    pub holds: Vec<HoldView>,
}

/// A legal hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HoldView {
    /// Which.
    pub id: HoldId,
    /// What kind of record is held.
    pub noun: Holdable,
    /// Which record.
    #[ts(type = "string")]
    pub record: Uuid,
    /// What the record is called now.
    pub name: String,
    /// Why it is held.
    pub reason: String,
    /// When it was placed, in UTC.
    pub placed_at: String,
    /// Who placed it.
    pub placed_by: String,
    /// Whether it stands.
    pub stands: bool,
    /// When it was lifted, in UTC; none while it stands.
    pub lifted_at: Option<String>,
    /// Who lifted it, or empty.
    pub lifted_by: String,
    /// Why it was lifted, or empty.
    pub lift_reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}
