//! Placements drawn over months.

use scheme::placement::{CalendarPart, Column, Milepost, Period, Placed, Stretch, TimelineSpan};
use scheme::{Both, Language, PlacementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ListPlacements, PlacementSummary};

/// Asks for a part of the timeline.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ShowTimeline {
    /// Which placements, in which order within their groups.
    pub placements: ListPlacements,
    /// What they stand together by: `employer`, `host` or `person`; nothing where it is empty.
    pub group: String,
    /// How many months, by code; a year where it is empty.
    pub span: String,
    /// A day of the first month, `YYYY-MM-DD`; with today in its first third where it is empty.
    pub from: String,
}

/// A part of the timeline. Places across it are counted in ten-thousandths of its width.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineView {
    /// How many months it shows.
    pub span: TimelineSpan,
    /// The days that it shows.
    pub period: Period,
    /// Its months.
    pub months: Vec<Column>,
    /// The first day of the timeline before it.
    pub earlier: String,
    /// The first day of the timeline after it.
    pub later: String,
    /// Where today stands; none where it is not shown.
    pub today: Option<u32>,
    /// The placements, by their groups.
    pub rows: Vec<TimelineRow>,
    /// How many there are in all.
    pub total: u32,
    /// Where there is none: from the first day of the earliest placement of all to the last day of
    /// the latest.
    pub reach: Option<Period>,
}

/// A placement as it is drawn.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineRow {
    /// The name of what it stands with, where placements stand together; empty for one without a
    /// host among those by host.
    pub group: Option<Both>,
    /// Which placement.
    pub placement: PlacementSummary,
    /// Its days first, then what is drawn over them.
    pub stretches: Vec<TimelineStretch>,
    /// What is due, by its day.
    pub marks: Vec<TimelineMark>,
}

/// A stretch of days that is shown, at least in part.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineStretch {
    /// What it is, and all of its days.
    #[serde(flatten)]
    #[ts(flatten)]
    pub stretch: Stretch,
    /// Where those that are shown stand.
    pub placed: Placed,
}

/// Something due on a day that is shown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineMark {
    /// What, and when.
    #[serde(flatten)]
    #[ts(flatten)]
    pub due: Milepost,
    /// Where the middle of the day stands.
    pub at: u32,
}

/// Exports the timeline as pages to print: all of its placements in the months that it shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportTimeline {
    /// Which placements, by what they stand together, and which months.
    pub timeline: ShowTimeline,
    /// How large the paper is.
    pub paper: PaperSize,
    /// Its language.
    pub language: Language,
}

/// How large paper is that lies down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PaperSize {
    /// 297 × 210 mm.
    A4,
    /// 420 × 297 mm.
    A3,
}

/// Exports days as a calendar file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportCalendar {
    /// Only what belongs to this placement and its award.
    pub placement: Option<PlacementId>,
    /// Otherwise which placements.
    pub placements: ListPlacements,
    /// What it holds; at least one.
    pub parts: Vec<CalendarPart>,
    /// The language of its words.
    pub language: Language,
}
