//! Placements: somebody of one sector works for a time in another, and comes back
//! (`domain.md` 2). Lengths, patterns, costs and dates are exact; a figure is rounded once, where it
//! becomes a line of pence.

mod backfill;
mod bars;
mod consequences;
mod cost;
mod course;
mod extension;
mod hosts;
mod overlap;
mod pattern;
mod period;
mod recharge;
mod return_meeting;
mod review;
mod review_days;
mod state;
mod stretches;
mod timeline;
mod timetable;
mod what_if;

pub use backfill::{Backfill, BackfillState, Holder, backfill_problems, covered, gaps};
pub use bars::{AccessDocument, Agreement, Bar, Checks, Readiness, bars};
pub use consequences::{
    Around, Consequences, CostFound, FundedShare, Lapsing, Money, Plan, consequences,
};
pub use cost::{
    Cost, CostItem, CostLine, CostStretch, CostUnknown, DatedPay, NotARate, OnCostRates, Rate, cost,
};
pub use course::{Course, Taken, course_problems};
pub use extension::{
    ExtensionWarning, extension_bars, extension_problems, extension_warnings, two_years_end,
};
pub use hosts::{OrganisationInPlacement, host_problems};
pub use overlap::{AbsenceKind, Engagement, Overlap, OverlapKind, overlaps};
pub use pattern::{Pattern, PatternKind, Weekday, pattern_problems, weekdays_in};
pub use period::{Length, Months, Period};
pub use recharge::{
    PayBearer, Recharge, RechargeDue, RechargeEvery, RechargeOf, RechargeTo, VatTreatment,
    schedule, vat_problems,
};
pub use return_meeting::{ReturnMeeting, reason_problem, return_meeting_by, return_meeting_due};
pub use review::{
    PartySaid, PlacementReview, QUESTIONS_VERSION, ReviewAnswer, ReviewQuestion, SOURCE,
};
pub use review_days::review_days;
pub use state::{PlacementAct, PlacementProgress, PlacementState, Standing, after, standing};
pub use stretches::{Charted, Stretch, StretchKind, stretches};
pub use timeline::{CalendarPart, Column, Placed, TIMELINE_WIDTH, Timeline, TimelineSpan};
pub use timetable::{
    Milepost, MilepostKind, ReportTerm, START_SOON_DAYS, extension_best_by, mileposts,
};
pub use what_if::{FollowingLetter, Recipient, Side, WhatIf, acts_of_a_move, what_if};

/// Full time, in hundredths of it.
pub const FULL_TIME: u32 = 100;
