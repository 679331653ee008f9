//! The course of a placement once it is agreed: the day of each step.

use chrono::NaiveDate;

use super::period::Period;
use super::state::PlacementAct;
use crate::fact::Facts;
use crate::problem::Problems;

/// What is wrong with the day of a step in the course of a placement. The field is `on`.
///
/// It begins on its first day and not on another: what was agreed, costed and checked is moved
/// first. A pause, and work taken up again, lie within it. One that ends early has its last day
/// before the one agreed; that day may still be to come, since notice is given. Whoever returns does
/// so on the last day or after it.
pub fn course_problems(
    act: PlacementAct,
    period: Period,
    since: NaiveDate,
    on: NaiveDate,
    today: NaiveDate,
) -> Problems {
    let mut problems = Problems::default();
    let mut add = |problem: &str, date: NaiveDate| {
        if problems.0.is_empty() {
            problems.add_with("on", problem, Facts::none().with("date", date));
        }
    };
    match act {
        PlacementAct::Start if on != period.from => add("placement-starts-on", period.from),
        PlacementAct::Pause if on < period.from => add("placement-before-start", period.from),
        PlacementAct::Pause | PlacementAct::Resume if on > period.to => {
            add("placement-after-end", period.to);
        }
        PlacementAct::Resume if on < since => add("placement-before-pause", since),
        PlacementAct::EndEarly if on < period.from => add("placement-before-start", period.from),
        PlacementAct::EndEarly if on >= period.to => add("placement-not-early", period.to),
        PlacementAct::Return if on < period.to => add("placement-before-end", period.to),
        PlacementAct::Close if on < since => add("placement-before-return", since),
        _ => {}
    }
    if on > today && act != PlacementAct::EndEarly {
        add("date-in-future", on);
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_step_has_its_days() {
        use PlacementAct::{Close, EndEarly, Pause, Resume, Return, Start};
        let period = Period::new(day("2027-03-01"), day("2027-08-31")).unwrap();
        let late = "2027-12-31";
        for (act, since, on, today, problem) in [
            (
                Start,
                "2027-01-01",
                "2027-02-28",
                late,
                Some("placement-starts-on"),
            ),
            (
                Start,
                "2027-01-01",
                "2027-03-01",
                "2027-02-28",
                Some("date-in-future"),
            ),
            (Start, "2027-01-01", "2027-03-01", "2027-03-01", None),
            (
                Start,
                "2027-01-01",
                "2027-03-02",
                late,
                Some("placement-starts-on"),
            ),
            (
                Pause,
                "2027-03-01",
                "2027-02-28",
                late,
                Some("placement-before-start"),
            ),
            (Pause, "2027-03-01", "2027-03-01", late, None),
            (Pause, "2027-03-01", "2027-08-31", late, None),
            (
                Pause,
                "2027-03-01",
                "2027-09-01",
                late,
                Some("placement-after-end"),
            ),
            (
                Pause,
                "2027-03-01",
                "2027-05-02",
                "2027-05-01",
                Some("date-in-future"),
            ),
            (
                Resume,
                "2027-05-01",
                "2027-04-30",
                late,
                Some("placement-before-pause"),
            ),
            (Resume, "2027-05-01", "2027-05-01", late, None),
            (
                Resume,
                "2027-05-01",
                "2027-09-01",
                late,
                Some("placement-after-end"),
            ),
            (
                EndEarly,
                "2027-03-01",
                "2027-02-28",
                late,
                Some("placement-before-start"),
            ),
            (EndEarly, "2027-03-01", "2027-03-01", late, None),
            (EndEarly, "2027-03-01", "2027-08-30", "2027-05-01", None),
            (
                EndEarly,
                "2027-03-01",
                "2027-08-31",
                late,
                Some("placement-not-early"),
            ),
            (
                Return,
                "2027-03-01",
                "2027-08-30",
                late,
                Some("placement-before-end"),
            ),
            (Return, "2027-03-01", "2027-08-31", "2027-08-31", None),
            (
                Return,
                "2027-03-01",
                "2027-09-01",
                "2027-08-31",
                Some("date-in-future"),
            ),
            (
                Close,
                "2027-09-01",
                "2027-08-31",
                late,
                Some("placement-before-return"),
            ),
            (Close, "2027-09-01", "2027-09-01", late, None),
        ] {
            let found = course_problems(act, period, day(since), day(on), day(today));
            let found: Vec<_> = found.0.iter().map(|p| p.problem.as_str()).collect();
            assert_eq!(
                found,
                problem.into_iter().collect::<Vec<_>>(),
                "{act:?} on {on}, {today}"
            );
        }
    }
}
