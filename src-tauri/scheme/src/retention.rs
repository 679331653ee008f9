//! How long a hub keeps what it holds (`domain.md` 4), and what is due to be disposed of.

use chrono::{Months, NaiveDate};

use crate::application::ApplicationState;
use crate::award::AwardState;
use crate::decision::Outcome;
use crate::letter::LetterKind;
use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// What is kept for a time of its own. The catalogue message `retained-CODE` words it.
    Retained as "retained" {
        /// An application that is not funded, not eligible, withdrawn, whose offer was not taken up,
        /// that was never submitted or stayed in reserve: see [`kept_as`].
        Unsuccessful = "unsuccessful",
        /// An application that is funded, with its award and the history of both: from the day on
        /// which the award closes.
        Awarded = "awarded",
        /// Who came to an event: from its day.
        EventContacts = "event-contacts",
        /// That an equality answer is linked to who gave it: see [`crate::equality::linked_from`].
        EqualityLinks = "equality-links",
    }
}

codes! {
    /// What can be disposed of.
    Disposable as "noun" {
        /// An application, with everything that belongs to it.
        Application = "application",
        /// Who came to an event.
        Event = "event",
    }
}

codes! {
    /// How it stands with a record that is past its years.
    DisposalStanding as "disposal-standing" {
        /// It is to be looked at, and disposed of or kept longer.
        Due = "due",
        /// It is on legal hold.
        Held = "held",
        /// It is kept longer, with a reason.
        Longer = "longer",
    }
}

/// The most years that can be set.
const MOST_YEARS: u32 = 30;

impl Retained {
    /// For how many years it is kept where a hub says nothing else.
    pub fn usual_years(self) -> u32 {
        match self {
            Retained::Unsuccessful | Retained::EventContacts => 2,
            Retained::Awarded => 7,
            Retained::EqualityLinks => 1,
        }
    }

    /// The fewest years that can be set: accounts of what was awarded are kept for six after the
    /// final expenditure (UKRI), the rest through a year in which somebody may ask or complain.
    pub fn least_years(self) -> u32 {
        match self {
            Retained::Unsuccessful | Retained::EventContacts | Retained::EqualityLinks => 1,
            Retained::Awarded => 6,
        }
    }

    /// The most years that can be set: a link between an answer and a person is for nothing but
    /// objecting and counting.
    pub fn most_years(self) -> u32 {
        match self {
            Retained::EqualityLinks => 3,
            _ => MOST_YEARS,
        }
    }

    /// Whether it may be kept for so many years.
    pub fn may_be(self, years: u32) -> Result<(), &'static str> {
        if years < self.least_years() {
            Err("years-too-few")
        } else if years > self.most_years() {
            Err("years-too-many")
        } else {
            Ok(())
        }
    }
}

/// The last day on which something is kept for so many years, counted from a day in Europe/London. None
/// only past the end of the calendar.
pub fn kept_until(from: NaiveDate, years: u32) -> Option<NaiveDate> {
    from.checked_add_months(Months::new(12 * years))
}

/// What is known of an application when it is asked as what it is kept. Days are in Europe/London.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HowItEnded {
    /// Its state.
    pub state: ApplicationState,
    /// The day it was begun.
    pub begun_on: NaiveDate,
    /// The day its call closes; none where none is set.
    pub closes_on: Option<NaiveDate>,
    /// The day it was withdrawn.
    pub withdrawn_on: Option<NaiveDate>,
    /// The last letter that stands, and its day.
    pub letter: Option<(LetterKind, NaiveDate)>,
    /// What was decided, and the day it was locked.
    pub decided: Option<(Outcome, NaiveDate)>,
    /// Its award, and the day of that state.
    pub award: Option<(AwardState, NaiveDate)>,
}

/// As what an application is kept, and the day from which that is counted; no day while it has not
/// come, and nothing while nothing is known of how it ends.
///
/// One that is never submitted is counted from the day its call closes, or the later day it was begun; one
/// that stays in reserve, and is told nothing else, from the day that was locked.
pub fn kept_as(ended: HowItEnded) -> Option<(Retained, Option<NaiveDate>)> {
    let unsuccessful = |from| Some((Retained::Unsuccessful, Some(from)));
    match (ended.award, ended.decided) {
        (Some((AwardState::Declined | AwardState::Lapsed, on)), _) => return unsuccessful(on),
        (Some((AwardState::Closed | AwardState::Terminated, on)), _) => {
            return Some((Retained::Awarded, Some(on)));
        }
        (Some(_), _) => return Some((Retained::Awarded, None)),
        (None, Some((outcome, _))) if outcome.funds() => return Some((Retained::Awarded, None)),
        _ => {}
    }
    match (ended.state, ended.letter, ended.decided) {
        (ApplicationState::Withdrawn, _, _) => ended.withdrawn_on.and_then(unsuccessful),
        (ApplicationState::Draft, _, _) => {
            let closed = ended.closes_on?;
            unsuccessful(closed.max(ended.begun_on))
        }
        (_, Some((LetterKind::NotFunded | LetterKind::Ineligible, on)), _) => unsuccessful(on),
        (_, _, Some((Outcome::Reserve, on))) => unsuccessful(on),
        _ => None,
    }
}

/// Whether the time is over for what is kept until a day.
pub fn is_over(kept_until: NaiveDate, today: NaiveDate) -> bool {
    kept_until < today
}

/// How it stands with a record that is kept until a day; none while its years are not over. A hold is
/// said before all else, since it stands whatever day is set.
pub fn standing(
    kept_until: NaiveDate,
    longer_until: Option<NaiveDate>,
    held: bool,
    today: NaiveDate,
) -> Option<DisposalStanding> {
    if !is_over(kept_until, today) {
        None
    } else if held {
        Some(DisposalStanding::Held)
    } else if longer_until.is_some_and(|until| !is_over(until, today)) {
        Some(DisposalStanding::Longer)
    } else {
        Some(DisposalStanding::Due)
    }
}

/// Whether a record may be disposed of now. A hold is asked about apart.
pub fn may_dispose(standing: Option<DisposalStanding>) -> Result<(), Refusal> {
    match standing {
        Some(DisposalStanding::Due | DisposalStanding::Held) => Ok(()),
        Some(DisposalStanding::Longer) => Err(Refusal::new("disposal-kept-longer")),
        None => Err(Refusal::new("disposal-not-due")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    #[test]
    fn each_kind_is_kept_for_its_years() {
        for (kind, from, until) in [
            (Retained::Unsuccessful, "2027-01-18", "2029-01-18"),
            (Retained::Unsuccessful, "2028-02-29", "2030-02-28"),
            (Retained::EventContacts, "2026-02-14", "2028-02-14"),
            (Retained::Awarded, "2028-02-29", "2035-02-28"),
        ] {
            let kept = kept_until(day(from), kind.usual_years());
            assert_eq!(kept, Some(day(until)), "{kind:?}");
        }
    }

    #[test]
    fn no_kind_is_kept_for_less_than_its_least() {
        use Retained::*;
        for (kind, years, problem) in [
            (Unsuccessful, 0, Some("years-too-few")),
            (Unsuccessful, 1, None),
            (EventContacts, 0, Some("years-too-few")),
            (EventContacts, 1, None),
            (Awarded, 5, Some("years-too-few")),
            (Awarded, 6, None),
            (Awarded, 30, None),
            (Awarded, 31, Some("years-too-many")),
            (EqualityLinks, 0, Some("years-too-few")),
            (EqualityLinks, 1, None),
            (EqualityLinks, 3, None),
            (EqualityLinks, 4, Some("years-too-many")),
        ] {
            assert_eq!(kind.may_be(years).err(), problem, "{kind:?} {years}");
        }
    }

    #[test]
    fn an_application_is_kept_by_how_it_ended() {
        use ApplicationState::*;
        let bare = HowItEnded {
            state: Draft,
            begun_on: day("2026-10-01"),
            closes_on: Some(day("2026-11-30")),
            withdrawn_on: None,
            letter: None,
            decided: None,
            award: None,
        };
        let on = day("2027-01-14");
        let decided = |outcome| HowItEnded {
            state: Decided,
            decided: Some((outcome, on)),
            ..bare
        };
        let told = |kind, ended: HowItEnded| HowItEnded {
            letter: Some((kind, day("2027-01-18"))),
            ..ended
        };
        let award = |state| HowItEnded {
            award: Some((state, day("2028-03-31"))),
            ..decided(Outcome::Fund)
        };
        let withdrawn = HowItEnded {
            state: Withdrawn,
            withdrawn_on: Some(day("2026-12-01")),
            ..bare
        };
        let lost = |from: &str| Some((Retained::Unsuccessful, Some(day(from))));
        let funded = |from: Option<&str>| Some((Retained::Awarded, from.map(day)));
        for (ended, kept) in [
            (bare, lost("2026-11-30")),
            (
                HowItEnded {
                    begun_on: day("2026-11-30"),
                    ..bare
                },
                lost("2026-11-30"),
            ),
            (
                HowItEnded {
                    begun_on: day("2026-12-01"),
                    ..bare
                },
                lost("2026-12-01"),
            ),
            (
                HowItEnded {
                    closes_on: None,
                    ..bare
                },
                None,
            ),
            (
                HowItEnded {
                    state: Submitted,
                    ..bare
                },
                None,
            ),
            (
                HowItEnded {
                    state: Eligible,
                    ..bare
                },
                None,
            ),
            (withdrawn, lost("2026-12-01")),
            (told(LetterKind::Ineligible, withdrawn), lost("2026-12-01")),
            (
                told(
                    LetterKind::Ineligible,
                    HowItEnded {
                        state: Ineligible,
                        ..bare
                    },
                ),
                lost("2027-01-18"),
            ),
            (decided(Outcome::NotFunded), None),
            (
                told(LetterKind::NotFunded, decided(Outcome::NotFunded)),
                lost("2027-01-18"),
            ),
            (decided(Outcome::Reserve), lost("2027-01-14")),
            (
                told(LetterKind::Reserve, decided(Outcome::Reserve)),
                lost("2027-01-14"),
            ),
            (
                told(LetterKind::NotFunded, decided(Outcome::Reserve)),
                lost("2027-01-18"),
            ),
            (decided(Outcome::Fund), funded(None)),
            (award(AwardState::Offered), funded(None)),
            (award(AwardState::Completed), funded(None)),
            (award(AwardState::Closed), funded(Some("2028-03-31"))),
            (award(AwardState::Terminated), funded(Some("2028-03-31"))),
            (award(AwardState::Declined), lost("2028-03-31")),
            (award(AwardState::Lapsed), lost("2028-03-31")),
        ] {
            assert_eq!(kept_as(ended), kept, "{ended:?}");
        }
    }

    #[test]
    fn a_draft_is_due_from_the_day_after_two_years() {
        let until = kept_until(day("2026-11-30"), 2).unwrap();
        for (today, due) in [
            ("2028-11-29", false),
            ("2028-11-30", false),
            ("2028-12-01", true),
        ] {
            assert_eq!(
                standing(until, None, false, day(today)).is_some(),
                due,
                "{today}"
            );
        }
    }

    #[test]
    fn the_last_day_is_still_kept() {
        for (today, over) in [
            ("2029-01-17", false),
            ("2029-01-18", false),
            ("2029-01-19", true),
        ] {
            assert_eq!(is_over(day("2029-01-18"), day(today)), over, "{today}");
        }
    }

    #[test]
    fn a_record_is_due_once_nothing_keeps_it() {
        let (kept, longer) = (day("2029-01-18"), Some(day("2029-06-30")));
        for (longer, held, today, stands, refused) in [
            (None, false, "2029-01-18", None, Some("disposal-not-due")),
            (None, true, "2029-01-18", None, Some("disposal-not-due")),
            (None, false, "2029-01-19", Some(DisposalStanding::Due), None),
            (None, true, "2029-01-19", Some(DisposalStanding::Held), None),
            (
                longer,
                false,
                "2029-06-30",
                Some(DisposalStanding::Longer),
                Some("disposal-kept-longer"),
            ),
            (
                longer,
                false,
                "2029-07-01",
                Some(DisposalStanding::Due),
                None,
            ),
            (
                longer,
                true,
                "2029-06-30",
                Some(DisposalStanding::Held),
                None,
            ),
        ] {
            let found = standing(kept, longer, held, day(today));
            assert_eq!(found, stands, "{longer:?} {held} {today}");
            let rule = may_dispose(found).err().map(|refusal| refusal.rule);
            assert_eq!(rule.as_deref(), refused, "{longer:?} {held} {today}");
        }
    }
}
