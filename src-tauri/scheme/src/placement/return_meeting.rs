//! The meeting about the return: by when it is held, and what waits for it.

use chrono::{Days, NaiveDate};

use super::period::Period;
use super::state::{PlacementAct, PlacementState};

/// It is held so many days before the last (`domain.md` 2).
const RETURN_MEETING_DAYS: u64 = 28;

/// The days that are known of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReturnMeeting {
    /// The day it is set for.
    pub set_for: Option<NaiveDate>,
    /// The day it was held.
    pub held_on: Option<NaiveDate>,
}

/// The day by which the meeting about the return is held; from then on a placement counts as ending.
pub fn return_meeting_by(period: Period) -> NaiveDate {
    (period.to - Days::new(RETURN_MEETING_DAYS)).max(period.from)
}

/// The day on which the meeting is due: the one it is set for, else that by which it is held. None once
/// it was held, and while the placement does not run.
pub fn return_meeting_due(
    state: PlacementState,
    period: Period,
    known: ReturnMeeting,
) -> Option<NaiveDate> {
    let waits = state.runs() && known.held_on.is_none();
    waits.then(|| known.set_for.unwrap_or_else(|| return_meeting_by(period)))
}

/// The problem with a step for which no reason is given; none where it needs none. Somebody else is told
/// why it pauses or ends early; who returns before the meeting was held says why it was not.
pub fn reason_problem(act: PlacementAct, known: ReturnMeeting) -> Option<&'static str> {
    match act {
        PlacementAct::Pause | PlacementAct::EndEarly => Some("missing"),
        PlacementAct::Return if known.held_on.is_none() => Some("return-meeting-not-held"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn known(set_for: &str, held_on: &str) -> ReturnMeeting {
        ReturnMeeting {
            set_for: set_for.parse().ok(),
            held_on: held_on.parse().ok(),
        }
    }

    #[test]
    fn it_is_due_by_its_rule_or_on_its_day_until_it_is_held() {
        use PlacementState::*;
        for (state, from, set_for, held_on, due) in [
            (Active, "2027-03-01", "", "", Some("2027-08-03")),
            (Paused, "2027-03-01", "", "", Some("2027-08-03")),
            // Four weeks, a day more and a day less.
            (Active, "2027-08-02", "", "", Some("2027-08-03")),
            (Active, "2027-08-03", "", "", Some("2027-08-03")),
            (Active, "2027-08-04", "", "", Some("2027-08-04")),
            (Active, "2027-03-01", "2027-07-20", "", Some("2027-07-20")),
            (Active, "2027-03-01", "2027-09-02", "", Some("2027-09-02")),
            (Active, "2027-03-01", "2027-07-20", "2027-07-20", None),
            (Active, "2027-03-01", "", "2027-08-31", None),
            (Proposed, "2027-03-01", "", "", None),
            (Withdrawn, "2027-03-01", "", "", None),
            (Returned, "2027-03-01", "2027-07-20", "", None),
            (Closed, "2027-03-01", "", "", None),
            (Terminated, "2027-03-01", "", "", None),
        ] {
            let period = Period::new(day(from), day("2027-08-31")).unwrap();
            let found = return_meeting_due(state, period, known(set_for, held_on));
            assert_eq!(found, due.map(day), "{state:?} {from} {set_for} {held_on}");
        }
    }

    #[test]
    fn a_return_without_the_meeting_is_explained() {
        use PlacementAct::*;
        let unheld = Some("return-meeting-not-held");
        for (act, before, after) in [
            (Return, unheld, None),
            (Pause, Some("missing"), Some("missing")),
            (EndEarly, Some("missing"), Some("missing")),
            (Start, None, None),
            (Resume, None, None),
            (Extend, None, None),
            (Close, None, None),
        ] {
            assert_eq!(reason_problem(act, known("", "")), before, "{act:?}");
            assert_eq!(
                reason_problem(act, known("2027-08-03", "")),
                before,
                "{act:?}"
            );
            assert_eq!(
                reason_problem(act, known("", "2027-08-03")),
                after,
                "{act:?}"
            );
        }
    }
}
