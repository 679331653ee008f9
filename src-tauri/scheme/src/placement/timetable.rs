//! The days that follow from a placement's first and last: its reviews, the meeting before the
//! return, and the reports of its call.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::course::Course;
use super::pattern::Pattern;
use super::period::Period;
use super::return_meeting::return_meeting_by;
use super::review::PlacementReview;
use super::review_days::review_days;
use crate::language::Both;
use crate::letter::report_due;
use crate::people::codes;

/// A placement that starts in so many days, or fewer, is to be ready.
pub const START_SOON_DAYS: u64 = 14;

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

impl From<PlacementReview> for MilepostKind {
    fn from(review: PlacementReview) -> Self {
        match review {
            PlacementReview::Start => MilepostKind::StartReview,
            PlacementReview::Middle => MilepostKind::MidReview,
            PlacementReview::End => MilepostKind::EndReview,
            PlacementReview::AfterReturn => MilepostKind::AfterReturn,
        }
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

/// What is due over and after a placement, in the order of its days; of one that was withdrawn, nothing.
pub fn mileposts(
    period: Period,
    pattern: &Pattern,
    course: &Course,
    reports: &[ReportTerm],
) -> Vec<Milepost> {
    if course.withdrawn {
        return Vec::new();
    }
    let post = |kind, on| Milepost {
        kind,
        title: Both::default(),
        on,
    };
    let reviews = review_days(period, pattern, course).into_iter();
    let mut due: Vec<Milepost> = reviews
        .map(|(review, on)| post(MilepostKind::from(review), on))
        .collect();
    due.push(post(MilepostKind::ReturnMeeting, return_meeting_by(period)));
    due.extend(reports.iter().filter_map(|report| {
        Some(Milepost {
            kind: MilepostKind::Report,
            title: report.title.clone(),
            on: report_due(period.to, report.months_after_end)?,
        })
    }));
    due.sort_by_key(|post| (post.on, post.kind));
    due
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(from: &str, to: &str, course: &Course) -> Vec<(MilepostKind, String)> {
        let period = Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let report = ReportTerm {
            title: Both::new("Final report", "Adroddiad terfynol"),
            months_after_end: 3,
        };
        mileposts(period, &Pattern::FullTime, course, &[report])
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
        let plain = Course::default();
        assert_eq!(
            days("2027-03-01", "2027-08-31", &plain),
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
            days("2027-03-01", "2027-03-01", &plain)[..4],
            of(&[
                (StartReview, "2027-03-01"),
                (MidReview, "2027-03-01"),
                (ReturnMeeting, "2027-03-01"),
                (EndReview, "2027-03-01"),
            ])
        );
        // What fell away by an early end, or was never to be, is due nowhere.
        let early = Course {
            ended_from: "2027-08-31".parse().ok(),
            ..Course::default()
        };
        let kinds = |list: Vec<(MilepostKind, String)>| -> Vec<MilepostKind> {
            list.into_iter().map(|(kind, _)| kind).collect()
        };
        assert_eq!(
            kinds(days("2027-03-01", "2027-05-30", &early)),
            [StartReview, ReturnMeeting, EndReview, Report, AfterReturn]
        );
        let withdrawn = Course {
            withdrawn: true,
            ..Course::default()
        };
        assert_eq!(days("2027-03-01", "2027-08-31", &withdrawn), []);
    }
}
