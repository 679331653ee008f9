//! The pages that say what came of a placement, a call and a year.

use scheme::impact::{Impact, YearKind};
use scheme::outcome::OutcomeType;
use scheme::people::Sector;
use scheme::{Both, CallId, Language, OrganisationId, Pence, PlacementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lists::TableFormat;

/// Asks for the page of a year.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ShowYear {
    /// The calendar year in which it begins; none: the year of today.
    pub year: Option<i32>,
    /// When the year begins: the financial one, where nothing is said.
    pub kind: YearKind,
}

/// The page of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearView {
    /// When it begins.
    pub kind: YearKind,
    /// The calendar year in which it begins.
    pub year: i32,
    /// What it is called, such as 2026–27.
    pub name: String,
    /// Its first day.
    pub from: String,
    /// Its last.
    pub to: String,
    /// The years there are figures of, the latest first.
    pub years: Vec<YearChoice>,
    /// The figures.
    pub impact: Impact,
}

/// A year that can be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearChoice {
    /// The calendar year in which it begins.
    pub year: i32,
    /// What it is called.
    pub name: String,
}

/// Asks for the page of a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowCallPage {
    /// Of which call.
    pub call: CallId,
}

/// The page of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CallPageView {
    /// Of which call.
    pub call: CallId,
    /// Its title.
    pub title: Both,
    /// What there was to award.
    pub pot: Pence,
    /// Bids by their score, the highest band first; empty while nothing is scored.
    pub bands: Vec<ScoreBand>,
    /// The figures.
    pub impact: Impact,
}

/// Bids whose score lies in a band.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScoreBand {
    /// The least score in it.
    pub from: u32,
    /// What scores are below; none for the highest band, which holds the greatest score.
    pub below: Option<u32>,
    /// How many bids.
    pub bids: u32,
    /// How many of them were funded.
    pub funded: u32,
}

/// Asks for the page of a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPlacementPage {
    /// Of which placement.
    pub placement: PlacementId,
}

/// The page of a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementPageView {
    /// Of which placement.
    pub placement: PlacementId,
    /// The person seconded.
    pub name: String,
    /// Their post.
    pub post: String,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The application's title, or empty.
    pub title: String,
    /// The employer.
    pub employer: Both,
    /// Its sector.
    pub from: Sector,
    /// The hosts.
    pub hosts: Vec<Both>,
    /// Their sectors.
    pub to: Vec<Sector>,
    /// The first day.
    pub starts_on: String,
    /// The last.
    pub ends_on: String,
    /// Days at the host; none where they were not counted.
    pub days: Option<u32>,
    /// Hours there.
    pub hours: u32,
    /// What is funded, where it is known.
    pub funded: Option<Pence>,
    /// What the pay costs that is funded of, where it is known.
    pub cost: Option<Pence>,
    /// What the person did, in their words or their managers'.
    pub did: String,
    /// The objectives, each with how it came out.
    pub objectives: Vec<PageObjective>,
    /// What was learned.
    pub learned: Vec<String>,
    /// What the managers said.
    pub words: Vec<PageWords>,
    /// What came of it.
    pub outcomes: Vec<PageOutcome>,
}

/// An objective on a placement's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PageObjective {
    /// What was to be done.
    pub objective: String,
    /// How it came out; none until it is said.
    pub attained: Option<scheme::recognition::Attained>,
}

/// What a manager said, on a placement's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PageWords {
    /// Who.
    pub name: String,
    /// Their words.
    pub words: String,
}

/// An outcome on a placement's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageOutcome {
    /// Its type.
    pub kind: OutcomeType,
    /// What it is.
    pub description: String,
    /// When it happened.
    pub happened_on: String,
}

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "page", rename_all = "lowercase")]
pub enum WhichPage {
    /// Of a year.
    Year {
        /// The calendar year in which it begins.
        year: i32,
        /// When it begins: the financial one, where nothing is said.
        #[serde(default)]
        kind: YearKind,
    },
    /// Of a call.
    Call {
        /// Which.
        call: CallId,
    },
    /// Of a placement.
    Placement {
        /// Which.
        placement: PlacementId,
    },
}

/// Asks for a page as a PDF.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintPage {
    /// Which.
    pub of: WhichPage,
    /// Its language.
    pub language: Language,
}

/// Asks for the figures of a year as a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportYear {
    /// The calendar year in which it begins.
    pub year: i32,
    /// When it begins: the financial one, where nothing is said.
    #[serde(default)]
    pub kind: YearKind,
    /// CSV or XLSX.
    pub format: TableFormat,
    /// The language of its words.
    pub language: Language,
}

/// Asks how deprived the area of an organisation is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowArea {
    /// Of which organisation.
    pub organisation: OrganisationId,
}

/// How deprived the area of an organisation is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AreaView {
    /// Its fifth, 1 the most deprived; none where it is not known.
    pub deprivation: Option<u8>,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Says how deprived the area of an organisation is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetArea {
    /// Of which organisation.
    pub organisation: OrganisationId,
    /// Its fifth, 1 the most deprived; none where it is not known.
    pub deprivation: Option<u8>,
    /// The history entry this is based on; 0 where nothing was said yet.
    pub based_on: i64,
}
