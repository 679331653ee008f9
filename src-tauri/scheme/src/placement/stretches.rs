//! The stretches of a placement's days that are drawn: as they were agreed, what was added, pauses, and
//! what lies over them.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::backfill::{Backfill, gaps};
use super::course::Course;
use super::overlap::{Engagement, OverlapKind, overlaps};
use super::period::Period;
use super::state::PlacementState;
use crate::people::codes;

codes! {
    /// What a stretch of a placement's days is.
    StretchKind as "timeline-stretch" {
        /// Its days, as they were agreed.
        Days = "days",
        /// Days after the last that was agreed when it began.
        Extension = "extension",
        /// Days of a pause; of one that lasts still, all that are left: nothing says yet when it ends.
        Paused = "paused",
        /// Days on which the person is away.
        Leave = "leave",
        /// Days on which the person has another placement.
        Overlap = "overlap",
        /// Days on which nobody is in the post left behind.
        NoBackfill = "no-backfill",
    }
}

/// A stretch of a placement's days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stretch {
    /// What it is.
    pub kind: StretchKind,
    /// Which days.
    pub period: Period,
}

/// What the stretches of a placement follow from.
#[derive(Debug, Clone)]
pub struct Charted<'a> {
    /// Where it stands.
    pub state: PlacementState,
    /// How it has run so far.
    pub course: &'a Course,
    /// Its days.
    pub period: Period,
    /// The last day that was agreed when it began; none before.
    pub agreed_end: Option<NaiveDate>,
    /// The post left behind.
    pub backfill: &'a Backfill,
    /// What else the person has.
    pub engagements: &'a [Engagement],
}

/// The stretches of a placement, its days first. One that is withdrawn has its days alone; one that is
/// over no longer asks who is in the post left behind.
pub fn stretches(of: &Charted<'_>) -> Vec<Stretch> {
    use PlacementState as State;
    let stretch = |kind| move |period| Stretch { kind, period };
    let agreed = of.agreed_end.unwrap_or(of.period.to).min(of.period.to);
    let mut found: Vec<Stretch> = Vec::new();
    found.extend(Period::new(of.period.from, agreed).map(stretch(StretchKind::Days)));
    let later = (agreed + Days::new(1)).max(of.period.from);
    found.extend(Period::new(later, of.period.to).map(stretch(StretchKind::Extension)));
    if of.state == State::Withdrawn {
        return found;
    }
    let pauses = of.course.drawn_pauses(of.period).into_iter();
    found.extend(pauses.map(stretch(StretchKind::Paused)));
    for overlap in overlaps(of.period, of.engagements) {
        found.push(Stretch {
            kind: match overlap.with.kind {
                OverlapKind::Leave => StretchKind::Leave,
                OverlapKind::Placement => StretchKind::Overlap,
            },
            period: overlap.shared,
        });
    }
    if matches!(of.state, State::Proposed | State::Active | State::Paused) {
        let open = gaps(of.period, of.backfill).into_iter();
        found.extend(open.map(stretch(StretchKind::NoBackfill)));
    }
    found
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::backfill::{BackfillState, Holder};
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to)).unwrap()
    }

    fn engagement(kind: OverlapKind, from: &str, to: &str) -> Engagement {
        Engagement {
            kind,
            id: Uuid::nil(),
            label: String::new(),
            period: period(from, to),
        }
    }

    #[test]
    fn what_is_drawn_is_what_the_record_says() {
        use PlacementState as State;
        use StretchKind::*;
        let filled = |from: &str, to: Option<&str>| Backfill {
            state: BackfillState::Filled,
            holders: vec![Holder {
                name: "Somebody".into(),
                from: day(from),
                to: to.map(day),
            }],
            ..Backfill::default()
        };
        let whole = filled("2027-03-01", None);
        let leave = [engagement(OverlapKind::Leave, "2027-05-01", "2027-05-14")];
        let other = [engagement(
            OverlapKind::Placement,
            "2027-08-01",
            "2027-12-31",
        )];
        let part = |kind, from, to| Stretch {
            kind,
            period: period(from, to),
        };
        let days = part(Days, "2027-03-01", "2027-08-31");
        let plain = Course::default();
        let went_on = Course {
            pauses: vec![period("2027-04-01", "2027-04-30")],
            ..Course::default()
        };
        let paused = Course {
            paused_since: Some(day("2027-06-01")),
            ..went_on.clone()
        };
        let base = Charted {
            state: State::Active,
            course: &plain,
            period: period("2027-03-01", "2027-08-31"),
            agreed_end: None,
            backfill: &whole,
            engagements: &[],
        };
        let late = filled("2027-03-15", None);
        for (of, expected) in [
            (base.clone(), vec![days]),
            // Agreed to the last day, a day before it, and to a later day than it now has.
            (
                Charted {
                    agreed_end: Some(day("2027-08-31")),
                    ..base.clone()
                },
                vec![days],
            ),
            (
                Charted {
                    agreed_end: Some(day("2027-08-30")),
                    ..base.clone()
                },
                vec![
                    part(Days, "2027-03-01", "2027-08-30"),
                    part(Extension, "2027-08-31", "2027-08-31"),
                ],
            ),
            (
                Charted {
                    agreed_end: Some(day("2027-09-30")),
                    ..base.clone()
                },
                vec![days],
            ),
            (
                Charted {
                    agreed_end: Some(day("2027-02-01")),
                    ..base.clone()
                },
                vec![part(Extension, "2027-03-01", "2027-08-31")],
            ),
            (
                Charted {
                    state: State::Paused,
                    course: &paused,
                    ..base.clone()
                },
                vec![
                    days,
                    part(Paused, "2027-04-01", "2027-04-30"),
                    part(Paused, "2027-06-01", "2027-08-31"),
                ],
            ),
            (
                Charted {
                    course: &went_on,
                    ..base.clone()
                },
                vec![days, part(Paused, "2027-04-01", "2027-04-30")],
            ),
            (
                Charted {
                    engagements: &leave,
                    ..base.clone()
                },
                vec![days, part(Leave, "2027-05-01", "2027-05-14")],
            ),
            (
                Charted {
                    engagements: &other,
                    ..base.clone()
                },
                vec![days, part(Overlap, "2027-08-01", "2027-08-31")],
            ),
            (
                Charted {
                    backfill: &late,
                    ..base.clone()
                },
                vec![days, part(NoBackfill, "2027-03-01", "2027-03-14")],
            ),
            (
                Charted {
                    state: State::Returned,
                    backfill: &late,
                    ..base.clone()
                },
                vec![days],
            ),
            (
                Charted {
                    state: State::Withdrawn,
                    backfill: &late,
                    engagements: &leave,
                    ..base.clone()
                },
                vec![days],
            ),
        ] {
            assert_eq!(stretches(&of), expected, "{of:?}");
        }
    }
}
