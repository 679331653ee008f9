//! The reviews of a placement (`domain.md` 2): at the start, half way, at the end, and half a year
//! after the return; what is asked at each, and by which day each is held.
//!
//! What is asked are the six criteria of success found by NIHR CLAHRC South Yorkshire ([`SOURCE`]);
//! one of them is whether the work of both posts together can be managed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pattern::Pattern;
use super::period::Period;
use super::state::PlacementState;
use crate::agreement::Party;
use crate::ids::OrganisationId;
use crate::people::codes;

/// Which questions a review was held by.
pub const QUESTIONS_VERSION: u32 = 1;

/// Where the questions are from.
pub const SOURCE: &str = "NIHR CLAHRC South Yorkshire, Evaluating secondments: findings (2012); \
    Gerrish and Piercy, Worldviews on Evidence-Based Nursing 11 (2014), 209–216";

/// The review at the start is held within so many days of the first.
const START_DAYS: u64 = 14;

/// The last review is held so many months after the return.
const AFTER_RETURN_MONTHS: u32 = 6;

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

/// What the days of the reviews follow from.
#[derive(Debug, Clone)]
pub struct ReviewFacts<'a> {
    /// Where the placement stands.
    pub state: PlacementState,
    /// Its days; of one that ended early, those that were agreed.
    pub agreed: Period,
    /// Its last day as it stands.
    pub ends_on: NaiveDate,
    /// How its days fall.
    pub pattern: &'a Pattern,
    /// Its pauses, in order and apart; one that lasts still has its last day yesterday.
    pub pauses: &'a [Period],
    /// The day the person was back; none before.
    pub returned_on: Option<NaiveDate>,
}

/// By which day each review is held, in order. Those that fall away are left out: all of a placement
/// that was withdrawn; of one that ended early, those that would have come after its last day.
pub fn review_days(of: &ReviewFacts<'_>) -> Vec<(PlacementReview, NaiveDate)> {
    if of.state == PlacementState::Withdrawn {
        return Vec::new();
    }
    let ended = of.state == PlacementState::Terminated;
    let last = if ended { of.ends_on } else { of.agreed.to };
    let start = after_working(of.agreed.from, START_DAYS, of.pauses).min(of.agreed.to);
    let middle = middle(of);
    let back = of.returned_on.unwrap_or(last);
    let mut days = Vec::new();
    for (review, on) in [
        (PlacementReview::Start, start),
        (PlacementReview::Middle, middle),
    ] {
        if !ended || on <= last {
            days.push((review, on));
        }
    }
    days.push((PlacementReview::End, last));
    if let Some(on) = back.checked_add_months(Months::new(AFTER_RETURN_MONTHS)) {
        days.push((PlacementReview::AfterReturn, on));
    }
    days
}

fn paused(day: NaiveDate, pauses: &[Period]) -> bool {
    pauses.iter().any(|pause| pause.holds(day))
}

/// The day so many days after another, days of a pause not counted.
fn after_working(from: NaiveDate, days: u64, pauses: &[Period]) -> NaiveDate {
    let mut left = days;
    let mut day = from;
    // No placement is paused for longer than it could last.
    for next in from.iter_days().take(4_000) {
        if paused(next, pauses) {
            continue;
        }
        day = next;
        if left == 0 {
            break;
        }
        left -= 1;
    }
    day
}

/// Half way through the days that count: chosen ones where they are chosen, else all that are not in
/// a pause.
fn middle(of: &ReviewFacts<'_>) -> NaiveDate {
    let counts: Vec<NaiveDate> = match of.pattern {
        Pattern::Intermittent { days } if !days.is_empty() => chosen(days, of.pauses),
        _ => of
            .agreed
            .each_day()
            .filter(|day| !paused(*day, of.pauses))
            .collect(),
    };
    let half = counts.len().saturating_sub(1) / 2;
    counts.get(half).copied().unwrap_or(of.agreed.from)
}

fn chosen(days: &BTreeSet<NaiveDate>, pauses: &[Period]) -> Vec<NaiveDate> {
    days.iter()
        .copied()
        .filter(|day| !paused(*day, pauses))
        .collect()
}

/// The pauses of a placement, from its steps in order: paused (`true`) or taken up again, and when.
/// One that lasts still has its last day the day before `today`.
pub fn pauses(steps: &[(bool, NaiveDate)], today: NaiveDate) -> Vec<Period> {
    let mut found = Vec::new();
    let mut since = None;
    for (pauses, on) in steps {
        match (pauses, since) {
            (true, None) => since = Some(*on),
            (false, Some(from)) => {
                found.extend(Period::new(from, *on - Days::new(1)));
                since = None;
            }
            _ => {}
        }
    }
    if let Some(from) = since {
        found.extend(Period::new(from, today - Days::new(1)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to)).unwrap()
    }

    fn days(of: &ReviewFacts<'_>) -> Vec<String> {
        let code = |(review, on): &(PlacementReview, NaiveDate)| format!("{} {on}", review.code());
        review_days(of).iter().map(code).collect()
    }

    fn running<'a>(agreed: Period, pattern: &'a Pattern, pauses: &'a [Period]) -> ReviewFacts<'a> {
        ReviewFacts {
            state: PlacementState::Active,
            agreed,
            ends_on: agreed.to,
            pattern,
            pauses,
            returned_on: None,
        }
    }

    #[test]
    fn reviews_follow_from_days_pattern_and_pauses() {
        let half_year = period("2027-03-01", "2027-08-31");
        let some = Pattern::Intermittent {
            days: ["2027-03-02", "2027-03-09", "2027-08-24"].map(day).into(),
        };
        let part = Pattern::PartTime {
            hundredths: 40,
            weekdays: BTreeSet::new(),
        };
        let full = Pattern::FullTime;
        let april = [period("2027-04-01", "2027-04-30")];
        let at_once = [period("2027-03-03", "2027-03-09")];
        for (agreed, pattern, pauses, expected) in [
            (
                half_year,
                &full,
                &[][..],
                [
                    "start 2027-03-15",
                    "middle 2027-05-31",
                    "end 2027-08-31",
                    "after-return 2028-02-29",
                ],
            ),
            // A share of full time changes nothing; days that are chosen do.
            (
                half_year,
                &part,
                &[],
                [
                    "start 2027-03-15",
                    "middle 2027-05-31",
                    "end 2027-08-31",
                    "after-return 2028-02-29",
                ],
            ),
            (
                half_year,
                &some,
                &[],
                [
                    "start 2027-03-15",
                    "middle 2027-03-09",
                    "end 2027-08-31",
                    "after-return 2028-02-29",
                ],
            ),
            // A pause moves what comes after it.
            (
                half_year,
                &full,
                &april[..],
                [
                    "start 2027-03-15",
                    "middle 2027-06-15",
                    "end 2027-08-31",
                    "after-return 2028-02-29",
                ],
            ),
            (
                half_year,
                &full,
                &at_once[..],
                [
                    "start 2027-03-22",
                    "middle 2027-06-04",
                    "end 2027-08-31",
                    "after-return 2028-02-29",
                ],
            ),
            // Extended by a month: the middle and the end move.
            (
                period("2027-03-01", "2027-09-30"),
                &full,
                &[],
                [
                    "start 2027-03-15",
                    "middle 2027-06-15",
                    "end 2027-09-30",
                    "after-return 2028-03-30",
                ],
            ),
            // Over a leap day, and shorter than two weeks.
            (
                period("2028-02-20", "2028-02-29"),
                &full,
                &[],
                [
                    "start 2028-02-29",
                    "middle 2028-02-24",
                    "end 2028-02-29",
                    "after-return 2028-08-29",
                ],
            ),
        ] {
            assert_eq!(days(&running(agreed, pattern, pauses)), expected);
        }
    }

    #[test]
    fn what_would_come_after_an_early_end_falls_away() {
        let full = Pattern::FullTime;
        let ended = |on: &str, back: Option<&str>| ReviewFacts {
            state: PlacementState::Terminated,
            ends_on: day(on),
            returned_on: back.map(day),
            ..running(period("2027-03-01", "2027-08-31"), &full, &[])
        };
        for (on, expected) in [
            (
                "2027-03-14",
                &["end 2027-03-14", "after-return 2027-09-14"][..],
            ),
            (
                "2027-03-15",
                &[
                    "start 2027-03-15",
                    "end 2027-03-15",
                    "after-return 2027-09-15",
                ],
            ),
            (
                "2027-05-30",
                &[
                    "start 2027-03-15",
                    "end 2027-05-30",
                    "after-return 2027-11-30",
                ],
            ),
            (
                "2027-05-31",
                &[
                    "start 2027-03-15",
                    "middle 2027-05-31",
                    "end 2027-05-31",
                    "after-return 2027-11-30",
                ],
            ),
        ] {
            assert_eq!(days(&ended(on, None)), expected, "{on}");
        }
        let withdrawn = ReviewFacts {
            state: PlacementState::Withdrawn,
            ..ended("2027-05-31", None)
        };
        assert_eq!(review_days(&withdrawn), []);
        // Half a year is counted from the day the person was back.
        let back = ReviewFacts {
            state: PlacementState::Returned,
            returned_on: Some(day("2027-09-06")),
            ..running(period("2027-03-01", "2027-08-31"), &full, &[])
        };
        assert_eq!(days(&back)[3], "after-return 2028-03-06");
    }

    #[test]
    fn pauses_are_read_from_the_steps() {
        let on = |text: &str| day(text);
        assert_eq!(pauses(&[], on("2027-05-01")), []);
        let steps = [
            (true, on("2027-04-01")),
            (false, on("2027-04-11")),
            (true, on("2027-05-01")),
        ];
        assert_eq!(
            pauses(&steps, on("2027-05-04")),
            [
                period("2027-04-01", "2027-04-10"),
                period("2027-05-01", "2027-05-03")
            ]
        );
        // Taken up on the day it was paused, and paused today: no day is lost.
        assert_eq!(
            pauses(
                &[(true, on("2027-04-01")), (false, on("2027-04-01"))],
                on("2027-05-01")
            ),
            []
        );
        assert_eq!(pauses(&[(true, on("2027-05-01"))], on("2027-05-01")), []);
    }

    proptest! {
        // Every start day, leap years and month ends among them.
        #[test]
        fn reviews_stand_in_order_within_the_placement(start in 0i64..2_600, length in 0i64..800, pause in 0i64..800, paused in 0i64..200) {
            let from = day("2024-01-01") + chrono::Duration::days(start);
            let agreed = Period::new(from, from + chrono::Duration::days(length)).unwrap();
            let pauses: Vec<Period> = Period::new(from + chrono::Duration::days(pause), from + chrono::Duration::days(pause + paused))
                .into_iter()
                .collect();
            let full = Pattern::FullTime;
            let found = review_days(&running(agreed, &full, &pauses));
            prop_assert_eq!(found.len(), 4);
            let [start, middle, end, after] = [found[0].1, found[1].1, found[2].1, found[3].1];
            prop_assert!(agreed.holds(start) && agreed.holds(middle));
            prop_assert_eq!(end, agreed.to);
            prop_assert!(after > end);
            if pauses.iter().all(|p| p.shared(agreed).is_none()) {
                prop_assert!((start - agreed.from).num_days() <= 14);
                let before = (middle - agreed.from).num_days();
                let rest = (agreed.to - middle).num_days();
                prop_assert!(rest - before == 0 || rest - before == 1);
            }
        }
    }
}
