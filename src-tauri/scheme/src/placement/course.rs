//! The course of a placement once it is agreed: the day of each step, and what its steps leave to
//! follow.

use chrono::{Days, NaiveDate};

use super::period::Period;
use super::state::PlacementAct;
use crate::fact::Facts;
use crate::problem::Problems;

/// A step that a placement took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// What was done.
    pub act: PlacementAct,
    /// On which day.
    pub on: NaiveDate,
    /// The last day before it.
    pub was_to: NaiveDate,
}

/// How a placement has run so far, as far as something follows from it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// It was withdrawn before it began.
    pub withdrawn: bool,
    /// The last day that was agreed when it began; none before.
    pub began_until: Option<NaiveDate>,
    /// Its pauses, in order and apart; one that lasts still has its last day yesterday.
    pub pauses: Vec<Period>,
    /// The day from which it is paused still.
    pub paused_since: Option<NaiveDate>,
    /// The last day that had been agreed, of one that ended early.
    pub ended_from: Option<NaiveDate>,
    /// The day the person was back.
    pub returned_on: Option<NaiveDate>,
}

impl Course {
    /// From its steps in order, on a day.
    pub fn of(steps: impl IntoIterator<Item = Taken>, today: NaiveDate) -> Self {
        let mut course = Self::default();
        for step in steps {
            match step.act {
                PlacementAct::Pause => course.paused_since = Some(step.on),
                PlacementAct::Resume => course.goes_on(step.on),
                PlacementAct::EndEarly => {
                    course.goes_on(step.on);
                    course.ended_from = Some(step.was_to);
                }
                PlacementAct::Return => {
                    course.goes_on(step.on);
                    course.returned_on = Some(step.on);
                }
                PlacementAct::Withdraw => course.withdrawn = true,
                PlacementAct::Start => course.began_until = Some(step.was_to),
                PlacementAct::Change | PlacementAct::Extend | PlacementAct::Close => {}
            }
        }
        if let Some(from) = course.paused_since {
            course
                .pauses
                .extend(Period::new(from, today - Days::new(1)));
        }
        course
    }

    /// A pause that lasts ends the day before another.
    fn goes_on(&mut self, on: NaiveDate) {
        let since = self.paused_since.take();
        let pause = since.and_then(|from| Period::new(from, on - Days::new(1)));
        self.pauses.extend(pause);
    }

    /// Its pauses as they are drawn: nothing says yet when one that lasts still ends, so it goes on to
    /// the last day.
    pub fn drawn_pauses(&self, period: Period) -> Vec<Period> {
        let lasting = self.paused_since;
        let over = self.pauses.iter().filter(|one| Some(one.from) != lasting);
        let lasts = lasting.and_then(|from| Period::new(from, period.to));
        over.copied()
            .chain(lasts)
            .filter_map(|one| one.shared(period))
            .collect()
    }

    /// The days that were agreed, of a placement on these days: of one that ended early, those before.
    pub fn agreed(&self, period: Period) -> Period {
        let to = self.ended_from.unwrap_or(period.to);
        Period::new(period.from, to).unwrap_or(period)
    }
}

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

    #[test]
    fn pauses_are_read_from_the_steps() {
        use PlacementAct::{EndEarly, Extend, Pause, Resume, Return, Start, Withdraw};
        let course = |steps: &[(PlacementAct, &str)], today: &str| {
            let taken = steps.iter().map(|(act, on)| Taken {
                act: *act,
                on: day(on),
                was_to: day("2027-08-31"),
            });
            Course::of(taken, day(today))
        };
        let period = |from: &str, to: &str| Period::new(day(from), day(to)).unwrap();
        let began = Course {
            began_until: Some(day("2027-08-31")),
            ..Course::default()
        };
        assert_eq!(course(&[(Start, "2027-03-01")], "2027-05-01"), began);
        let twice = [
            (Start, "2027-03-01"),
            (Pause, "2027-04-01"),
            (Extend, "2027-04-03"),
            (Resume, "2027-04-11"),
            (Pause, "2027-05-01"),
        ];
        assert_eq!(
            course(&twice, "2027-05-04"),
            Course {
                pauses: vec![
                    period("2027-04-01", "2027-04-10"),
                    period("2027-05-01", "2027-05-03")
                ],
                paused_since: Some(day("2027-05-01")),
                ..began
            }
        );
        let whole = period("2027-03-01", "2027-08-31");
        assert_eq!(
            course(&twice, "2027-05-04").drawn_pauses(whole),
            [
                period("2027-04-01", "2027-04-10"),
                period("2027-05-01", "2027-08-31")
            ]
        );
        // One that begins today is drawn from today.
        let today = course(&[(Pause, "2027-05-01")], "2027-05-01");
        assert_eq!(
            today.drawn_pauses(whole),
            [period("2027-05-01", "2027-08-31")]
        );
        // Taken up on the day it was paused, and paused today: no day is lost.
        let at_once = [(Pause, "2027-04-01"), (Resume, "2027-04-01")];
        assert_eq!(course(&at_once, "2027-05-01").pauses, []);
        assert_eq!(course(&[(Pause, "2027-05-01")], "2027-05-01").pauses, []);
        // What ends it ends its pause.
        for (act, ended_from, returned_on) in [
            (EndEarly, Some(day("2027-08-31")), None),
            (Return, None, Some(day("2027-06-11"))),
        ] {
            assert_eq!(
                course(&[(Pause, "2027-06-01"), (act, "2027-06-11")], "2027-12-01"),
                Course {
                    pauses: vec![period("2027-06-01", "2027-06-10")],
                    ended_from,
                    returned_on,
                    ..Course::default()
                }
            );
        }
        assert!(course(&[(Withdraw, "2027-02-01")], "2027-02-01").withdrawn);
    }
}
