//! The ranking of a call, with the funding line at the pot.

use scheme::decision::Outcome;
use scheme::panel::{RankingFlag, ReviewState};
use scheme::people::Sector;
use scheme::{ApplicationId, Both, CallId, Language, MemberId, Pence};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the ranking of a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowRanking {
    /// Of which call.
    pub call: CallId,
    /// Skip so many bids.
    #[serde(default)]
    pub offset: u32,
    /// At most so many bids; 200 at the most.
    #[serde(default)]
    pub limit: u32,
}

/// The ranking of a call. Points are shown in whole hundredths, rounded half away from zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RankingView {
    /// Of which call.
    pub call: CallId,
    /// Its title.
    pub title: Both,
    /// All that can be awarded.
    pub pot: Pence,
    /// Reviews planned for each bid.
    pub planned: u32,
    /// Reviews needed for a rank.
    pub needed: u32,
    /// The threshold, in hundredths of a point.
    pub threshold: u32,
    /// The spread from which a bid is to be discussed, in hundredths of a point.
    pub wide_spread: u32,
    /// The lowest and the highest value of the scale.
    pub scale: (u32, u32),
    /// How many bids are ranked.
    pub ranked: u32,
    /// How many bids there are in all.
    pub total: u32,
    /// Reviews submitted that count.
    pub reviews: u32,
    /// Where the funding line lies.
    pub line: LineView,
    /// The bids: ranked ones in order, then those with too few reviews.
    pub rows: Vec<RankingRow>,
}

/// Why the funding line lies where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LineStop {
    /// The next bid does not fit into what is left of the pot.
    Pot,
    /// The next bid is below the threshold.
    Threshold,
    /// There is no further ranked bid.
    End,
}

/// The funding line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineView {
    /// How many bids lie above it.
    pub above: u32,
    /// What they ask for.
    pub total: Pence,
    /// What is left of the pot.
    pub left: Pence,
    /// Why it lies there.
    pub stop: LineStop,
}

/// A bid in the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RankingRow {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Who leads it.
    pub lead: String,
    /// The sector of the lead's organisation.
    pub sector: Option<Sector>,
    /// Its rank; none where too few reviews count.
    pub rank: Option<u32>,
    /// The mean of the totals that count.
    pub score: Option<PointsView>,
    /// Their median, in hundredths.
    pub median: Option<i64>,
    /// The greatest minus the least, in hundredths.
    pub spread: Option<i64>,
    /// How many count.
    pub reviews: u32,
    /// What it asks for.
    pub requested: Pence,
    /// What it and all before it ask for.
    pub running_total: Option<Pence>,
    /// Whether it lies above the funding line.
    pub above_line: bool,
    /// What to look at.
    pub flags: Vec<RankingFlag>,
    /// The total of each review with all its scores, by the member's name.
    pub dots: Vec<DotView>,
    /// What the panel recommends.
    pub recommended: Option<Outcome>,
    /// What the hub decided.
    pub decided: Option<Outcome>,
}

/// Points: shown, and exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PointsView {
    /// In whole hundredths, rounded half away from zero.
    pub hundredths: i64,
    /// The exact fraction's numerator, in lowest terms.
    pub numerator: i64,
    /// Its denominator.
    pub denominator: i64,
}

/// A review's total, as a dot on the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DotView {
    /// By whom.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// The total, in hundredths.
    pub total: i64,
    /// Where the review stands.
    pub state: ReviewState,
    /// Whether it counts.
    pub counts: bool,
}

/// The form of an exported list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ListFormat {
    /// A table for spreadsheet programs.
    Csv,
    /// A document in both languages.
    Pdf,
}

/// Exports the ranked list of a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportRankedList {
    /// Of which call.
    pub call: CallId,
    /// In what form.
    pub format: ListFormat,
    /// The language of a table's headings.
    pub language: Language,
}

/// Exports the register of a call's conflicts of interest.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportConflictsRegister {
    /// Of which call.
    pub call: CallId,
    /// In what form.
    pub format: ListFormat,
    /// The language of a table's headings.
    pub language: Language,
}
