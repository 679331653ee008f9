//! The days that follow from a placement's first and last: its reviews, the meeting before the
//! return, and the reports of its call.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::period::Period;
use crate::language::Both;
use crate::letter::report_due;
use crate::people::codes;

/// A placement that starts in so many days, or fewer, is to be ready.
pub const START_SOON_DAYS: u64 = 14;

/// The meeting about the return is held so many days before the last.
const RETURN_MEETING_DAYS: u64 = 28;

/// The review at the start is held within so many days of the first.
const START_REVIEW_DAYS: u64 = 14;

/// The last review is held so many months after the return.
const AFTER_RETURN_MONTHS: u32 = 6;

codes! {
    /// What is due on a day.
    MilepostKind as "milepost" {
        /// The review at the start.
        StartReview = "start-review",
        /// The review half way.
        MidReview = "mid-review",
        /// The meeting about the return.
        ReturnMeeting = "return-meeting",
        /// The review at the end.
        EndReview = "end-review",
        /// A report of the call.
        Report = "report",
        /// The review half a year after the return.
        AfterReturn = "after-return",
        /// An objective of the placement.
        Objective = "objective",
    }
}

/// A report that the call asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportTerm {
    /// What it is.
    pub title: Both,
    /// How many months after the end it is due.
    pub months_after_end: u32,
}

/// Something due on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Milepost {
    /// What.
    pub kind: MilepostKind,
    /// Which report; empty for anything else.
    pub title: Both,
    /// When.
    #[ts(type = "string")]
    pub on: NaiveDate,
}

/// An extension is best asked for so many months before the last day (`domain.md` 2).
const EXTENSION_MONTHS: u32 = 3;

/// The day by which an extension is best asked for.
pub fn extension_best_by(period: Period) -> NaiveDate {
    let months = Months::new(EXTENSION_MONTHS);
    period.to.checked_sub_months(months).unwrap_or(period.from)
}

/// When a placement counts as ending: from the day of the meeting about the return.
pub(super) fn ending_from(period: Period) -> NaiveDate {
    (period.to - Days::new(RETURN_MEETING_DAYS)).max(period.from)
}

/// What is due over and after a placement, in the order of its days.
pub fn mileposts(period: Period, reports: &[ReportTerm]) -> Vec<Milepost> {
    let half = Days::new(u64::from(period.days() - 1) / 2);
    let mut due: Vec<(MilepostKind, Both, Option<NaiveDate>)> = vec![
        (
            MilepostKind::StartReview,
            Both::default(),
            Some((period.from + Days::new(START_REVIEW_DAYS)).min(period.to)),
        ),
        (
            MilepostKind::MidReview,
            Both::default(),
            Some(period.from + half),
        ),
        (
            MilepostKind::ReturnMeeting,
            Both::default(),
            Some(ending_from(period)),
        ),
        (MilepostKind::EndReview, Both::default(), Some(period.to)),
        (
            MilepostKind::AfterReturn,
            Both::default(),
            period
                .to
                .checked_add_months(Months::new(AFTER_RETURN_MONTHS)),
        ),
    ];
    due.extend(reports.iter().map(|report| {
        (
            MilepostKind::Report,
            report.title.clone(),
            report_due(period.to, report.months_after_end),
        )
    }));
    let mut due: Vec<Milepost> = due
        .into_iter()
        .filter_map(|(kind, title, on)| {
            Some(Milepost {
                kind,
                title,
                on: on?,
            })
        })
        .collect();
    due.sort_by_key(|post| (post.on, post.kind));
    due
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(from: &str, to: &str) -> Vec<(MilepostKind, String)> {
        let period = Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let report = ReportTerm {
            title: Both::new("Final report", "Adroddiad terfynol"),
            months_after_end: 3,
        };
        mileposts(period, &[report])
            .into_iter()
            .map(|post| (post.kind, post.on.to_string()))
            .collect()
    }

    #[test]
    fn reviews_meeting_and_reports_follow_from_the_first_day_and_the_last() {
        use MilepostKind::*;
        let of = |list: &[(MilepostKind, &str)]| -> Vec<(MilepostKind, String)> {
            list.iter().map(|(k, d)| (*k, (*d).to_owned())).collect()
        };
        assert_eq!(
            days("2027-03-01", "2027-08-31"),
            of(&[
                (StartReview, "2027-03-15"),
                (MidReview, "2027-05-31"),
                (ReturnMeeting, "2027-08-03"),
                (EndReview, "2027-08-31"),
                (Report, "2027-11-30"),
                (AfterReturn, "2028-02-29"),
            ])
        );
        // A placement of a day has all of them on it that are not after it.
        assert_eq!(
            days("2027-03-01", "2027-03-01")[..4],
            of(&[
                (StartReview, "2027-03-01"),
                (MidReview, "2027-03-01"),
                (ReturnMeeting, "2027-03-01"),
                (EndReview, "2027-03-01"),
            ])
        );
    }
}
