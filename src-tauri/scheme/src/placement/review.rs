//! The reviews of a placement (`domain.md` 2): at the start, half way, at the end, and half a year
//! after the return; and what is asked at each.
//!
//! What is asked are the six criteria of success found by NIHR CLAHRC South Yorkshire ([`SOURCE`]);
//! one of them is whether the work of both posts together can be managed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::agreement::Party;
use crate::ids::OrganisationId;
use crate::people::codes;

/// Which questions a review was held by.
pub const QUESTIONS_VERSION: u32 = 1;

/// Where the questions are from.
pub const SOURCE: &str = "NIHR CLAHRC South Yorkshire, Evaluating secondments: findings (2012); \
    Gerrish and Piercy, Worldviews on Evidence-Based Nursing 11 (2014), 209–216";

codes! {
    /// A review of a placement.
    PlacementReview as "placement-review" {
        /// Within two weeks of the first day.
        Start = "start",
        /// Half way.
        Middle = "middle",
        /// At the end.
        End = "end",
        /// Half a year after the return.
        AfterReturn = "after-return",
    }
}

codes! {
    /// What is asked at each review: a criterion of success.
    ReviewQuestion as "review-question" {
        /// Whether the objectives are being met.
        Objectives = "objectives",
        /// Whether the person is a part of the team at the host.
        Team = "team",
        /// Whether the work of both posts together can be managed.
        Workload = "workload",
        /// What knowledge and skill the person gains.
        Skills = "skills",
        /// Whether practice changes.
        Practice = "practice",
        /// Whether teaching or writing gains by it.
        Education = "education",
    }
}

codes! {
    /// How a question was answered.
    ReviewAnswer as "review-answer" {
        /// Well.
        Well = "well",
        /// In part.
        InPart = "in-part",
        /// Not as it should be.
        Badly = "badly",
        /// It is too early to say.
        TooEarly = "too-early",
    }
}

/// What one party said at a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartySaid {
    /// As whom.
    pub party: Party,
    /// For which organisation; none for the person seconded.
    pub organisation: Option<OrganisationId>,
    /// Who said it, as they are called on that day.
    pub by: String,
    /// When, as `YYYY-MM-DD`.
    pub on: String,
    /// Their answers; a question that is not in it was not answered.
    pub answers: BTreeMap<ReviewQuestion, ReviewAnswer>,
    /// In their words, or empty.
    pub words: String,
}
