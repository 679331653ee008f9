//! How the days of a placement fall, and how much of full time they are.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use num_rational::Ratio;

use super::FULL_TIME;
use super::period::{Months, Period, last_of_month};
use crate::money::divide_rounding;
use crate::people::codes;
use crate::problem::Problems;
use crate::{Fact, Facts};

codes! {
    /// How the days of a placement fall.
    PatternKind as "working-pattern" {
        /// All of the working week.
        FullTime = "full-time",
        /// A share of it, on the same weekdays.
        PartTime = "part-time",
        /// On chosen days.
        Intermittent = "intermittent",
    }
}

codes! {
    /// A day of the week.
    Weekday as "weekday" {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl Weekday {
    /// The day of the week of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self::ALL[day.weekday().num_days_from_monday() as usize]
    }

    /// Whether it is one from Monday to Friday.
    pub fn in_the_week(self) -> bool {
        self < Weekday::Saturday
    }
}

/// A working pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Full time.
    FullTime,
    /// So many hundredths of full time.
    PartTime {
        /// 1 to 100.
        hundredths: u32,
        /// On these days of the week; none while they are not settled.
        weekdays: BTreeSet<Weekday>,
    },
    /// On chosen days. A chosen day is one over the days from Monday to Friday of its month, so
    /// that all of them together are a month of full time; a Saturday counts like any other day.
    Intermittent {
        /// The days.
        days: BTreeSet<NaiveDate>,
    },
}

/// How many days from Monday to Friday a period has. Bank holidays are among them.
pub fn weekdays_in(period: Period) -> u32 {
    let days = period.days();
    let rest = period
        .each_day()
        .take((days % 7) as usize)
        .filter(|day| Weekday::of(*day).in_the_week())
        .count();
    days / 7 * 5 + u32::try_from(rest).unwrap_or(0)
}

impl Pattern {
    /// The pattern that an option of an application's form stands for; none for an option that says
    /// nothing of how much of full time it is.
    pub fn of_option(option: &str) -> Option<Self> {
        let hundredths = match option {
            "full-time" => return Some(Pattern::FullTime),
            "blocks" => {
                return Some(Pattern::Intermittent {
                    days: BTreeSet::new(),
                });
            }
            "four-days" => 80,
            "three-days" => 60,
            "half-time" => 50,
            "two-days" => 40,
            "one-day" => 20,
            _ => return None,
        };
        Some(Pattern::PartTime {
            hundredths,
            weekdays: BTreeSet::new(),
        })
    }

    /// Its kind.
    pub fn kind(&self) -> PatternKind {
        match self {
            Pattern::FullTime => PatternKind::FullTime,
            Pattern::PartTime { .. } => PatternKind::PartTime,
            Pattern::Intermittent { .. } => PatternKind::Intermittent,
        }
    }

    /// How many months of full time are worked in a period: what pay is counted by.
    pub fn full_time_months(&self, period: Period) -> Months {
        match self {
            Pattern::FullTime => period.months(),
            Pattern::PartTime { hundredths, .. } => {
                period.months() * Ratio::new(i128::from(*hundredths), i128::from(FULL_TIME))
            }
            Pattern::Intermittent { days } => days
                .range(period.from..=period.to)
                .map(|day| {
                    let month = Period {
                        from: day.with_day(1).unwrap_or(*day),
                        to: last_of_month(*day),
                    };
                    Ratio::new(1, i128::from(weekdays_in(month)))
                })
                .sum(),
        }
    }

    /// The share of full time over a period, in hundredths; rounded where days are chosen.
    pub fn share(&self, period: Period) -> u32 {
        super::period::hundredths(self.full_time_months(period) / period.months())
    }

    /// The days worked in a period; none where the weekdays of a part-time pattern are not settled.
    pub fn days_worked(&self, period: Period) -> Option<u32> {
        match self {
            Pattern::FullTime => Some(weekdays_in(period)),
            Pattern::PartTime { weekdays, .. } if weekdays.is_empty() => None,
            Pattern::PartTime { .. } | Pattern::Intermittent { .. } => {
                let worked = period.each_day().filter(|day| self.works_on(*day)).count();
                u32::try_from(worked).ok()
            }
        }
    }

    /// Whether a day is worked; none is where the weekdays are not settled.
    pub fn works_on(&self, day: NaiveDate) -> bool {
        match self {
            Pattern::FullTime => Weekday::of(day).in_the_week(),
            Pattern::PartTime { weekdays, .. } => weekdays.contains(&Weekday::of(day)),
            Pattern::Intermittent { days } => days.contains(&day),
        }
    }

    /// The minutes worked in a period by a full-time week of so many. A full-time or chosen day is a
    /// fifth of that week; a part-time week's minutes fall evenly on its weekdays, or on Monday to
    /// Friday while those are not settled.
    pub fn minutes(&self, period: Period, full_week: u32) -> u64 {
        let (days, share, a_week) = match self {
            Pattern::FullTime => (weekdays_in(period), FULL_TIME, 5),
            Pattern::PartTime {
                hundredths,
                weekdays,
            } => match (self.days_worked(period), weekdays.len()) {
                (Some(days), in_week) if in_week > 0 => (days, *hundredths, in_week),
                _ => (weekdays_in(period), *hundredths, 5),
            },
            Pattern::Intermittent { .. } => (self.days_worked(period).unwrap_or(0), FULL_TIME, 5),
        };
        let product = i128::from(days) * i128::from(share) * i128::from(full_week);
        let per = i128::from(FULL_TIME) * i128::try_from(a_week).unwrap_or(5);
        divide_rounding(product, per).unsigned_abs()
    }
}

/// What is wrong with a pattern over a period.
pub fn pattern_problems(pattern: &Pattern, period: Period) -> Problems {
    let mut problems = Problems::default();
    match pattern {
        Pattern::FullTime => {}
        Pattern::PartTime {
            hundredths,
            weekdays,
        } => {
            if !(1..FULL_TIME).contains(hundredths) {
                problems.add("share", "share-out-of-range");
            } else if !weekdays.is_empty() && (weekdays.len() as u32) * 20 < *hundredths {
                // A day is at most a fifth of the week, unless days are longer than a full-time
                // week has them: then fewer days hold more.
                problems.add_with(
                    "weekdays",
                    "weekdays-too-few",
                    Facts::none()
                        .with("days", weekdays.len())
                        .with("share", *hundredths),
                );
            }
        }
        Pattern::Intermittent { days } => {
            if let Some(day) = days.iter().find(|day| !period.holds(**day)) {
                problems.add_with(
                    "days",
                    "day-outside-placement",
                    Facts::none().with("day", Fact::from(*day)),
                );
            }
        }
    }
    problems
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

    fn part_time(hundredths: u32, weekdays: &[Weekday]) -> Pattern {
        Pattern::PartTime {
            hundredths,
            weekdays: weekdays.iter().copied().collect(),
        }
    }

    fn chosen(days: &[&str]) -> Pattern {
        Pattern::Intermittent {
            days: days.iter().map(|d| day(d)).collect(),
        }
    }

    #[test]
    fn the_days_and_hours_of_each_pattern() {
        use Weekday::*;
        // March 2027 begins on a Monday and has 23 days from Monday to Friday.
        let march = period("2027-03-01", "2027-03-31");
        let week = 37 * 60 + 30;
        for (pattern, share, days, minutes) in [
            (Pattern::FullTime, 100, Some(23), 23 * 450),
            (part_time(40, &[Monday, Tuesday]), 40, Some(10), 10 * 450),
            (part_time(40, &[]), 40, None, 23 * 180),
            (
                part_time(50, &[Monday, Tuesday, Friday]),
                50,
                Some(14),
                14 * 375,
            ),
            (part_time(20, &[Saturday]), 20, Some(4), 4 * 450),
            (
                chosen(&["2027-03-01", "2027-03-06", "2027-04-01"]),
                9,
                Some(2),
                2 * 450,
            ),
            (chosen(&[]), 0, Some(0), 0),
        ] {
            assert_eq!(pattern.share(march), share, "{pattern:?}");
            assert_eq!(pattern.days_worked(march), days, "{pattern:?}");
            assert_eq!(pattern.minutes(march, week), minutes, "{pattern:?}");
        }
    }

    #[test]
    fn every_weekday_of_a_month_chosen_is_a_month_of_full_time() {
        for (from, to) in [("2027-02-01", "2027-02-28"), ("2027-03-01", "2027-05-31")] {
            let period = period(from, to);
            let days = period
                .each_day()
                .filter(|d| Weekday::of(*d).in_the_week())
                .collect();
            let pattern = Pattern::Intermittent { days };
            assert_eq!(pattern.full_time_months(period), period.months());
            assert_eq!(pattern.share(period), 100);
        }
    }

    #[test]
    fn a_share_and_its_weekdays_go_together() {
        use Weekday::*;
        let whole = period("2027-03-01", "2027-03-31");
        for (pattern, problem) in [
            (Pattern::FullTime, None),
            (part_time(0, &[]), Some("share-out-of-range")),
            (part_time(1, &[]), None),
            (part_time(99, &[]), None),
            (part_time(100, &[]), Some("share-out-of-range")),
            (part_time(40, &[Monday, Tuesday]), None),
            (part_time(41, &[Monday, Tuesday]), Some("weekdays-too-few")),
            (part_time(50, &[Monday, Tuesday, Friday]), None),
            (chosen(&["2027-03-31"]), None),
            (chosen(&["2027-03-01"]), None),
            (chosen(&["2027-04-01"]), Some("day-outside-placement")),
            (chosen(&["2027-02-28"]), Some("day-outside-placement")),
        ] {
            let found = pattern_problems(&pattern, whole);
            assert_eq!(
                found.0.first().map(|p| p.problem.as_str()),
                problem,
                "{pattern:?}"
            );
        }
    }

    #[test]
    fn every_option_of_the_form_stands_for_a_pattern() {
        use crate::call::{Binding, QuestionKind, Template, from_template};
        let form = from_template(Template::Secondment).unwrap().form;
        let question = form.bound(Binding::WorkingPattern).unwrap();
        let QuestionKind::Choice { options } = &question.kind else {
            panic!("a choice");
        };
        for option in options {
            let pattern = Pattern::of_option(&option.key).unwrap();
            if let Pattern::PartTime { hundredths, .. } = pattern {
                assert!(option.label.en.contains(&format!("({hundredths}%)")));
            }
        }
        assert_eq!(Pattern::of_option("whenever"), None);
    }

    proptest! {
        #[test]
        fn weekdays_are_counted_as_one_by_one(start in 0i64..1_500, length in 0i64..800) {
            let from = day("2026-01-01") + chrono::Duration::days(start);
            let period = Period::new(from, from + chrono::Duration::days(length)).unwrap();
            let one_by_one = period.each_day().filter(|d| Weekday::of(*d).in_the_week()).count();
            prop_assert_eq!(weekdays_in(period) as usize, one_by_one);
        }

        #[test]
        fn pieces_are_worked_as_much_as_the_whole(
            start in 0i64..1_500, length in 1i64..500, cut in 1i64..500,
            hundredths in 1u32..100, gaps in 1usize..6, changed in 1u32..100,
        ) {
            let from = day("2026-01-01") + chrono::Duration::days(start);
            let whole = Period::new(from, from + chrono::Duration::days(length)).unwrap();
            let pieces = whole.cut_before([from + chrono::Duration::days(cut)]);
            let days = whole.each_day().step_by(gaps).collect();
            for pattern in [Pattern::FullTime, part_time(hundredths, &[]), Pattern::Intermittent { days }] {
                let sum: Months = pieces.iter().map(|p| pattern.full_time_months(*p)).sum();
                prop_assert_eq!(sum, pattern.full_time_months(whole));
            }
            // A pattern that changes mid-way lies between the two.
            let before = part_time(hundredths, &[]);
            let after = part_time(changed, &[]);
            if let [first, second] = pieces[..] {
                let mixed = before.full_time_months(first) + after.full_time_months(second);
                let ends = [before.full_time_months(whole), after.full_time_months(whole)];
                prop_assert!(mixed >= ends[0].min(ends[1]) && mixed <= ends[0].max(ends[1]));
            }
        }
    }
}
