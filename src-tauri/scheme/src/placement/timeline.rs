//! Placements over months: which months are shown, and where a stretch of days begins and ends across
//! the picture. The screen and the page that is printed draw what is computed here.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::period::Period;
use crate::people::codes;

/// The width of the picture, in the parts that its places are counted in.
pub const TIMELINE_WIDTH: u32 = 10_000;

codes! {
    /// How many months are shown.
    TimelineSpan as "timeline-span" {
        /// Six months.
        HalfYear = "half-year",
        /// Twelve.
        Year = "year",
        /// Twenty-four.
        TwoYears = "two-years",
    }
}

codes! {
    /// What a calendar file holds.
    CalendarPart as "calendar-part" {
        /// The first and the last days of placements.
        Placements = "placements",
        /// Reviews of placements, and the meetings about the return.
        Reviews = "reviews",
        /// Reports that are due.
        Reports = "reports",
        /// Objectives by their days.
        Objectives = "objectives",
        /// The last days to accept an award and to start it, and its own last day.
        Awards = "awards",
        /// The days on which panels meet.
        Panels = "panels",
    }
}

impl TimelineSpan {
    fn months(self) -> u32 {
        match self {
            TimelineSpan::HalfYear => 6,
            TimelineSpan::Year => 12,
            TimelineSpan::TwoYears => 24,
        }
    }
}

/// The whole months that a timeline shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeline {
    span: TimelineSpan,
    period: Period,
}

/// Where a stretch of days stands across the picture, in parts of [`TIMELINE_WIDTH`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Placed {
    /// Its left edge.
    pub left: u32,
    /// Its width; never nothing.
    pub width: u32,
    /// Whether it began before what is shown.
    pub before: bool,
    /// Whether it goes on after it.
    pub after: bool,
}

/// A month across the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TimelineMonth")]
pub struct Column {
    /// Its first day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Its left edge, in parts of [`TIMELINE_WIDTH`].
    pub left: u32,
    /// Its width.
    pub width: u32,
}

impl Timeline {
    /// From the month of a day on.
    pub fn from(day: NaiveDate, span: TimelineSpan) -> Self {
        let first = day - Days::new(u64::from(day.day0()));
        let after = first
            .checked_add_months(Months::new(span.months()))
            .unwrap_or(NaiveDate::MAX);
        Self {
            span,
            period: Period {
                from: first,
                to: after - Days::new(1),
            },
        }
    }

    /// With a day in its first third: what comes is of more use than what was.
    pub fn around(day: NaiveDate, span: TimelineSpan) -> Self {
        let before = Months::new(span.months() / 6);
        Self::from(day.checked_sub_months(before).unwrap_or(day), span)
    }

    /// How many months it shows.
    pub fn span(self) -> TimelineSpan {
        self.span
    }

    /// The days that it shows.
    pub fn period(self) -> Period {
        self.period
    }

    /// The first day of one that begins half as many months earlier; its own where there is none.
    pub fn earlier(self) -> NaiveDate {
        let from = self.period.from;
        from.checked_sub_months(Months::new(self.span.months() / 2))
            .unwrap_or(from)
    }

    /// The first day of one that begins half as many months later; its own where there is none.
    pub fn later(self) -> NaiveDate {
        let from = self.period.from;
        from.checked_add_months(Months::new(self.span.months() / 2))
            .unwrap_or(from)
    }

    /// Its months.
    pub fn months(self) -> Vec<Column> {
        let columns = self.period.by_month().into_iter();
        columns
            .filter_map(|(month, _)| {
                let placed = self.place(month)?;
                Some(Column {
                    on: month.from,
                    left: placed.left,
                    width: placed.width,
                })
            })
            .collect()
    }

    /// Where a stretch of days stands; none where none of them is shown. A day is as wide as it
    /// lasts: a stretch ends where the next day begins.
    pub fn place(self, period: Period) -> Option<Placed> {
        let shown = self.period.shared(period)?;
        let days = u64::from(self.period.days());
        let edge = |day: i64| {
            let day = u64::try_from(day).unwrap_or_default();
            u32::try_from(day * u64::from(TIMELINE_WIDTH) / days).unwrap_or(TIMELINE_WIDTH)
        };
        let left = edge((shown.from - self.period.from).num_days());
        let right = edge((shown.to - self.period.from).num_days() + 1);
        Some(Placed {
            left,
            width: right - left,
            before: period.from < shown.from,
            after: period.to > shown.to,
        })
    }

    /// Where the middle of a day stands; none where it is not shown.
    pub fn at(self, day: NaiveDate) -> Option<u32> {
        let placed = self.place(Period { from: day, to: day })?;
        Some(placed.left + placed.width / 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to)).unwrap()
    }

    #[test]
    fn whole_months_are_shown_from_the_month_of_a_day() {
        use TimelineSpan::*;
        for (on, span, from, to) in [
            ("2026-11-22", HalfYear, "2026-11-01", "2027-04-30"),
            ("2026-11-01", Year, "2026-11-01", "2027-10-31"),
            ("2027-10-31", Year, "2027-10-01", "2028-09-30"),
            ("2028-02-29", TwoYears, "2028-02-01", "2030-01-31"),
        ] {
            let shown = Timeline::from(day(on), span);
            assert_eq!(shown.period(), period(from, to), "{on} {span:?}");
            assert_eq!(shown.months().len(), span.months() as usize);
        }
        let today = day("2026-11-22");
        for (span, from, earlier, later) in [
            (HalfYear, "2026-10-01", "2026-07-01", "2027-01-01"),
            (Year, "2026-09-01", "2026-03-01", "2027-03-01"),
            (TwoYears, "2026-07-01", "2025-07-01", "2027-07-01"),
        ] {
            let shown = Timeline::around(today, span);
            assert_eq!(shown.period().from, day(from));
            assert_eq!((shown.earlier(), shown.later()), (day(earlier), day(later)));
        }
    }

    #[test]
    fn the_last_day_that_can_be_written_is_no_fault() {
        let shown = Timeline::from(NaiveDate::MAX, TimelineSpan::TwoYears);
        assert_eq!(shown.later(), shown.period().from);
        assert_eq!(shown.place(shown.period()).unwrap().width, TIMELINE_WIDTH);
        let first = Timeline::around(NaiveDate::MIN, TimelineSpan::TwoYears);
        assert_eq!(first.earlier(), first.period().from);
    }

    #[test]
    fn months_follow_one_another_over_the_whole_width() {
        for span in TimelineSpan::ALL {
            let months = Timeline::from(day("2027-09-15"), *span).months();
            let mut at = 0;
            for month in &months {
                assert_eq!(month.left, at);
                at += month.width;
            }
            assert_eq!(at, TIMELINE_WIDTH);
        }
    }

    #[test]
    fn a_stretch_stands_by_its_days_and_says_where_it_is_cut() {
        // 2027 has 365 days.
        let shown = Timeline::from(day("2027-01-01"), TimelineSpan::Year);
        let placed = |left, width, before, after| {
            Some(Placed {
                left,
                width,
                before,
                after,
            })
        };
        for (from, to, expected) in [
            ("2026-12-01", "2026-12-31", None),
            ("2026-12-01", "2027-01-01", placed(0, 27, true, false)),
            ("2027-01-01", "2027-01-01", placed(0, 27, false, false)),
            ("2027-01-01", "2027-12-31", placed(0, 10_000, false, false)),
            ("2026-12-31", "2028-01-01", placed(0, 10_000, true, true)),
            ("2027-12-31", "2027-12-31", placed(9_972, 28, false, false)),
            ("2027-12-31", "2028-06-01", placed(9_972, 28, false, true)),
            ("2028-01-01", "2028-06-01", None),
        ] {
            assert_eq!(shown.place(period(from, to)), expected, "{from} {to}");
        }
        assert_eq!(shown.at(day("2026-12-31")), None);
        assert_eq!(shown.at(day("2027-01-01")), Some(13));
        assert_eq!(shown.at(day("2027-07-02")), Some(4_999));
        assert_eq!(shown.at(day("2028-01-01")), None);
    }
}
