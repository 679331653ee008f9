//! The days of an offer: when it may be signed, given more time, turned down, let lapse, and when
//! the work may start (`domain.md` 1.6).

use chrono::NaiveDate;

use crate::fact::Facts;
use crate::problem::{Problems, Refusal};

/// The days that an offer names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferDays {
    /// Its date.
    pub offered_on: NaiveDate,
    /// The last day to accept.
    pub accept_by: NaiveDate,
    /// The last day to start.
    pub latest_start: NaiveDate,
    /// The last day of the work.
    pub ends_on: NaiveDate,
}

impl OfferDays {
    /// What is wrong with the day on a signed page and the day it came in: neither is to come,
    /// the page was signed no earlier than it was offered and came in no earlier than it was
    /// signed and no later than the offer stands. A day that was not read is judged already.
    pub fn signature_problems(
        &self,
        signed_on: Option<NaiveDate>,
        received_on: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Problems {
        let mut problems = Problems::default();
        if let Some(signed) = signed_on {
            if signed > today {
                problems.add("signedOn", "date-in-future");
            } else if signed < self.offered_on {
                self.before_offer("signedOn", &mut problems);
            }
        }
        if let Some(received) = received_on {
            if received > today {
                problems.add("receivedOn", "date-in-future");
            } else if signed_on.is_some_and(|signed| received < signed) {
                problems.add("receivedOn", "received-before-signed");
            } else if received > self.accept_by {
                let facts = Facts::none().with("acceptBy", self.accept_by);
                problems.add_with("receivedOn", "received-after-offer", facts);
            }
        }
        problems
    }

    /// What is wrong with a new last day to accept: it is later than the one there is, not past,
    /// and leaves the start its time.
    pub fn extension_problems(&self, until: NaiveDate, today: NaiveDate) -> Problems {
        let mut problems = Problems::default();
        if until <= self.accept_by {
            let facts = Facts::none().with("acceptBy", self.accept_by);
            problems.add_with("until", "extension-not-later", facts);
        } else if until < today {
            problems.add("until", "date-in-the-past");
        } else if until > self.latest_start {
            let facts = Facts::none().with("latestStart", self.latest_start);
            problems.add_with("until", "extension-after-start", facts);
        }
        problems
    }

    /// What is wrong with the day on which something was heard or happened: it is not to come, and
    /// not before the offer.
    pub fn day_problems(&self, on: NaiveDate, today: NaiveDate) -> Problems {
        let mut problems = Problems::default();
        if on > today {
            problems.add("on", "date-in-future");
        } else if on < self.offered_on {
            self.before_offer("on", &mut problems);
        }
        problems
    }

    /// What is wrong with the first day of the work: besides that, it is no later than the offer
    /// allows and no later than the work ends.
    pub fn start_problems(&self, on: NaiveDate, today: NaiveDate) -> Problems {
        let mut problems = self.day_problems(on, today);
        if !problems.0.is_empty() {
            return problems;
        }
        if on > self.latest_start {
            let facts = Facts::none().with("latestStart", self.latest_start);
            problems.add_with("on", "start-too-late", facts);
        } else if on > self.ends_on {
            let facts = Facts::none().with("endsOn", self.ends_on);
            problems.add_with("on", "start-after-end", facts);
        }
        problems
    }

    /// Whether an offer may be let lapse: only once the day to accept has passed.
    pub fn may_lapse(&self, today: NaiveDate) -> Result<(), Refusal> {
        if today > self.accept_by {
            Ok(())
        } else {
            Err(Refusal::new("lapse-too-soon").with("acceptBy", self.accept_by))
        }
    }

    fn before_offer(&self, field: &str, problems: &mut Problems) {
        let facts = Facts::none().with("offeredOn", self.offered_on);
        problems.add_with(field, "day-before-offer", facts);
    }
}

/// Whether the work may start on a day: every condition that is due by then is met. Conditions are
/// given by the day they are due and whether they are met.
pub fn may_start(on: NaiveDate, conditions: &[(Option<NaiveDate>, bool)]) -> Result<(), Refusal> {
    let unmet = conditions
        .iter()
        .filter(|(due_on, met)| !met && due_on.is_some_and(|due| due <= on))
        .count();
    if unmet == 0 {
        Ok(())
    } else {
        Err(Refusal::new("start-conditions-unmet").with("count", unmet))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn offer() -> OfferDays {
        OfferDays {
            offered_on: day("2027-01-18"),
            accept_by: day("2027-02-15"),
            latest_start: day("2027-07-18"),
            ends_on: day("2027-08-31"),
        }
    }

    fn said(problems: &Problems) -> Vec<String> {
        let said = |p: &crate::problem::FieldProblem| format!("{} {}", p.field, p.problem);
        problems.0.iter().map(said).collect()
    }

    #[test]
    fn a_signature_falls_between_the_offer_and_the_day_to_accept() {
        let cases: &[(&str, &str, &str, &[&str])] = &[
            ("2027-01-18", "2027-01-18", "2027-01-18", &[]),
            (
                "2027-01-17",
                "2027-01-18",
                "2027-01-18",
                &["signedOn day-before-offer"],
            ),
            ("2027-02-15", "2027-02-15", "2027-02-15", &[]),
            // It came in in time and is typed later.
            ("2027-02-15", "2027-02-15", "2027-03-01", &[]),
            (
                "2027-02-15",
                "2027-02-16",
                "2027-02-16",
                &["receivedOn received-after-offer"],
            ),
            (
                "2027-01-20",
                "2027-01-19",
                "2027-02-01",
                &["receivedOn received-before-signed"],
            ),
            (
                "2027-02-02",
                "2027-02-02",
                "2027-02-01",
                &["signedOn date-in-future", "receivedOn date-in-future"],
            ),
            (
                "2027-02-01",
                "2027-02-02",
                "2027-02-01",
                &["receivedOn date-in-future"],
            ),
        ];
        for (signed, received, today, expected) in cases {
            let found =
                offer().signature_problems(Some(day(signed)), Some(day(received)), day(today));
            assert_eq!(said(&found), *expected, "{signed} {received} {today}");
        }
        assert_eq!(
            offer().signature_problems(None, None, day("2027-02-01")),
            Problems::default()
        );
    }

    #[test]
    fn more_time_is_later_and_leaves_the_start_its_time() {
        for (until, today, expected) in [
            (
                "2027-02-15",
                "2027-02-01",
                &["until extension-not-later"][..],
            ),
            ("2027-02-16", "2027-02-01", &[]),
            ("2027-02-16", "2027-02-16", &[]),
            ("2027-02-16", "2027-02-17", &["until date-in-the-past"]),
            ("2027-07-18", "2027-02-01", &[]),
            ("2027-07-19", "2027-02-01", &["until extension-after-start"]),
        ] {
            let found = offer().extension_problems(day(until), day(today));
            assert_eq!(said(&found), expected, "{until} {today}");
        }
    }

    #[test]
    fn the_work_starts_after_the_offer_and_by_the_latest_start() {
        let late = OfferDays {
            ends_on: day("2027-06-30"),
            ..offer()
        };
        for (offer, on, today, expected) in [
            (
                offer(),
                "2027-01-17",
                "2027-08-01",
                &["on day-before-offer"][..],
            ),
            (offer(), "2027-01-18", "2027-08-01", &[]),
            (offer(), "2027-03-02", "2027-03-01", &["on date-in-future"]),
            (offer(), "2027-03-01", "2027-03-01", &[]),
            (offer(), "2027-07-18", "2027-08-01", &[]),
            (offer(), "2027-07-19", "2027-08-01", &["on start-too-late"]),
            (late, "2027-06-30", "2027-08-01", &[]),
            (late, "2027-07-01", "2027-08-01", &["on start-after-end"]),
        ] {
            let found = offer.start_problems(day(on), day(today));
            assert_eq!(said(&found), expected, "{on}");
        }
    }

    #[test]
    fn an_offer_lapses_from_the_day_after_the_day_to_accept() {
        for (today, lapses) in [
            ("2027-02-14", false),
            ("2027-02-15", false),
            ("2027-02-16", true),
        ] {
            assert_eq!(offer().may_lapse(day(today)).is_ok(), lapses, "{today}");
        }
        let refusal = offer().may_lapse(day("2027-02-15")).unwrap_err();
        assert_eq!(refusal.facts.0["acceptBy"], day("2027-02-15").into());
    }

    #[test]
    fn the_work_waits_for_the_conditions_that_are_due_by_then() {
        let on = day("2027-03-01");
        let due = |text| Some(day(text));
        for (conditions, unmet) in [
            (vec![], None),
            (vec![(None, false)], None),
            (vec![(due("2027-03-02"), false)], None),
            (vec![(due("2027-03-01"), true)], None),
            (vec![(due("2027-03-01"), false)], Some(1usize)),
            (
                vec![
                    (due("2027-02-01"), false),
                    (due("2027-02-28"), false),
                    (None, false),
                ],
                Some(2),
            ),
        ] {
            let found = may_start(on, &conditions);
            let expected = unmet.map(|n| Refusal::new("start-conditions-unmet").with("count", n));
            assert_eq!(found.err(), expected, "{conditions:?}");
        }
    }
}
