//! The panel: conflicts of interest, reviews, assignments, and the ranking that comes of them.

mod assignment;
mod conflict;
mod ranking;
mod review;

pub use assignment::{Load, may_assign};
pub use conflict::{
    BidFacts, Cause, ConflictState, DeclaredAnswer, FoundConflict, Ground, MemberFacts, Ruling,
    Tie, Window, after_declaration, after_finding, conflicts_of,
};
pub use ranking::{
    Line, Points, RankedBid, Ranking, RankingFlag, ReviewedBid, Stop, hundredths, rank,
    review_total,
};
pub use review::{ReviewAct, ReviewState, after as review_after, missing_scores};

use crate::people::codes;

codes! {
    /// Whether a member still sits on the panel.
    SeatState as "seat" {
        /// They do.
        Seated = "seated",
        /// They left it; what they did stays.
        Left = "left",
    }
}

codes! {
    /// Whether a member was at the panel's meeting.
    Presence as "presence" {
        /// Not recorded yet.
        Unknown = "unknown",
        /// They were.
        Present = "present",
        /// They were not.
        Absent = "absent",
    }
}
