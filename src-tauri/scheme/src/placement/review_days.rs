//! By which day each review of a placement is held. What is drawn, written to a calendar, told of in
//! letters and asked for on Today follows from this alone.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::course::Course;
use super::pattern::Pattern;
use super::period::Period;
use super::review::PlacementReview;

/// The review at the start is held within so many days of the first.
const START_DAYS: u64 = 14;

/// The last review is held so many months after the return.
const AFTER_RETURN_MONTHS: u32 = 6;

/// By which day each review of a placement on these days is held, in order. Those that fall away are
/// left out: all of one that was withdrawn; of one that ended early, those that would have come after
/// its last day.
pub fn review_days(
    period: Period,
    pattern: &Pattern,
    course: &Course,
) -> Vec<(PlacementReview, NaiveDate)> {
    if course.withdrawn {
        return Vec::new();
    }
    let last = period.to;
    let agreed = course.agreed(period);
    let start = after_working(agreed.from, START_DAYS, &course.pauses).min(agreed.to);
    let middle = middle(agreed, pattern, &course.pauses);
    let mut days: Vec<(PlacementReview, NaiveDate)> = [
        (PlacementReview::Start, start),
        (PlacementReview::Middle, middle),
    ]
    .into_iter()
    .filter(|(_, on)| course.ended_from.is_none() || *on <= last)
    .collect();
    days.push((PlacementReview::End, last));
    let back = course.returned_on.unwrap_or(last);
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
fn middle(agreed: Period, pattern: &Pattern, pauses: &[Period]) -> NaiveDate {
    let counts: Vec<NaiveDate> = match pattern {
        Pattern::Intermittent { days } if !days.is_empty() => chosen(days, pauses),
        _ => agreed
            .each_day()
            .filter(|day| !paused(*day, pauses))
            .collect(),
    };
    let half = counts.len().saturating_sub(1) / 2;
    counts.get(half).copied().unwrap_or(agreed.from)
}

fn chosen(days: &BTreeSet<NaiveDate>, pauses: &[Period]) -> Vec<NaiveDate> {
    days.iter()
        .copied()
        .filter(|day| !paused(*day, pauses))
        .collect()
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

    fn days(period: Period, pattern: &Pattern, course: &Course) -> Vec<String> {
        let code = |(review, on): &(PlacementReview, NaiveDate)| format!("{} {on}", review.code());
        let found = review_days(period, pattern, course);
        found.iter().map(code).collect()
    }

    fn running(pauses: &[Period]) -> Course {
        Course {
            pauses: pauses.to_vec(),
            ..Course::default()
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
            assert_eq!(days(agreed, pattern, &running(pauses)), expected);
        }
    }

    #[test]
    fn what_would_come_after_an_early_end_falls_away() {
        let full = Pattern::FullTime;
        let ended = Course {
            ended_from: Some(day("2027-08-31")),
            ..Course::default()
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
            let found = days(period("2027-03-01", on), &full, &ended);
            assert_eq!(found, expected, "{on}");
        }
        let agreed = period("2027-03-01", "2027-08-31");
        let withdrawn = Course {
            withdrawn: true,
            ..Course::default()
        };
        assert_eq!(review_days(agreed, &full, &withdrawn), []);
        // Half a year is counted from the day the person was back.
        let back = Course {
            returned_on: Some(day("2027-09-06")),
            ..Course::default()
        };
        assert_eq!(days(agreed, &full, &back)[3], "after-return 2028-03-06");
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
            let found = review_days(agreed, &Pattern::FullTime, &running(&pauses));
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
