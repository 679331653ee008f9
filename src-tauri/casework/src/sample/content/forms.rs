//! Bids and applications, as the data files have them.

use std::collections::BTreeMap;

use scheme::Language;
use scheme::application::Route;
use scheme::call::TeamRole;
use scheme::form::BudgetLine;
use serde::Deserialize;

use super::read;
use crate::Failed;

/// A moment of a call's time, its day counted from the day of the deadline.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    pub day: i64,
    pub hour: u32,
    pub minute: u32,
}

/// A line of a team: somebody the hub knows, or a name as typed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamPlace {
    pub role: TeamRole,
    #[serde(default)]
    pub person: Option<String>,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub organisation: Option<String>,
}

/// Something to be done by the last day of a month of the work, counted from its first.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub month: i32,
    pub what: String,
}

/// Somebody who signs, known by name and role alone.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    pub name: String,
    pub role: String,
}

/// A bid to the seed fund. Months are counted from the one in which the sample is made.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Bid {
    pub key: String,
    pub language: Language,
    /// The day on which it was begun, counted from the day of the deadline.
    pub begun: i64,
    pub submitted: Moment,
    pub event: String,
    pub start_month: i32,
    pub end_month: i32,
    pub title: String,
    pub team: Vec<TeamPlace>,
    /// Texts, by question.
    pub answers: BTreeMap<String, String>,
    pub milestones: Vec<Step>,
    pub support: Vec<String>,
    pub ethics: Option<String>,
    pub budget: Vec<BudgetLine>,
    pub host: Signer,
    /// Why the rules that are judged by hand are passed, by rule.
    pub judged: BTreeMap<String, String>,
}

/// An application for a secondment, whole or not.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Placement {
    pub key: String,
    pub language: Language,
    /// The day on which it was begun at the desk, counted from the day of the deadline.
    pub begun: Option<i64>,
    pub submitted: Option<Moment>,
    /// How it came in, where it was not typed at the desk.
    pub receipt: Option<PaperTrail>,
    #[serde(default)]
    pub start_month: i32,
    #[serde(default)]
    pub end_month: i32,
    /// Days as somebody typed them; `{year}` is next year.
    #[serde(default)]
    pub start_typed: Option<String>,
    #[serde(default)]
    pub end_typed: Option<String>,
    pub team: Vec<TeamPlace>,
    pub pattern: String,
    pub cover: String,
    pub nhs_access: String,
    /// Texts, by question.
    pub answers: BTreeMap<String, String>,
    pub objectives: Vec<Step>,
    pub budget: Vec<BudgetLine>,
    pub hr: Option<Signer>,
    pub finance: Option<Signer>,
    pub judged: Option<BTreeMap<String, String>>,
}

/// An application that came in otherwise than at the desk.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaperTrail {
    pub received: Moment,
    pub route: Route,
    /// The day on which a coordinator typed it in, counted from today.
    pub entered: i64,
    pub read_back_by: String,
}

macro_rules! files {
    ($folder:literal: $($name:literal)*) => {
        [$(include_str!(concat!($folder, "/", $name, ".json")),)*]
            .into_iter()
            .map(read)
            .collect()
    };
}

pub fn bids() -> Result<Vec<Bid>, Failed> {
    files!("seed-fund":
        "bleeding-kit" "blinder" "blood-spot" "cascade" "champions" "cludiant" "cold-cap"
        "community-scan" "dense" "easy-read" "fertility" "intimacy" "mart" "menopos"
        "older-women" "prehab-text" "prison" "self-sampling" "sepsis" "shoulder" "sleeve"
        "small-firms" "smi" "what-matters"
    )
}

/// Last year's bids to the seed fund.
pub fn last_bids() -> Result<Vec<Bid>, Failed> {
    files!("last-year/seed-fund":
        "screening-van" "scan-letters" "pont-applicator" "lymph-line" "night-sweats" "voice-notes"
        "hair-bank" "tele-colposcopy" "sister-talk" "scarf"
    )
}

/// Last year's applications for a secondment.
pub fn last_placements() -> Result<Vec<Placement>, Failed> {
    files!("last-year/placements":
        "nurse-to-company" "trial-design" "regulator-desk" "data-bridge" "charity-voices"
    )
}

pub fn placements() -> Result<Vec<Placement>, Failed> {
    files!("placements":
        "bench-to-ward" "blood-lab" "bwyd-a-diabetes" "digital-maternity" "flow" "food-first"
        "information" "kitchen-table-app" "pharmacy-exchange" "regulator-year" "tumour-reads"
        "ward-teachers"
    )
}
