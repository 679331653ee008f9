//! A person's file on request (subject access, UK GDPR article 15): when a request is due, what may
//! be done with it, and what of the file is shown (`domain.md` 4 and 7 rule 19).

use chrono::{Months, NaiveDate};

use crate::erasure::Sureness;
use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// How it stands with a request.
    RequestState as "file-request-state" {
        /// Not answered yet.
        Open = "open",
        /// The file was made and given.
        Answered = "answered",
        /// It was refused, with a ground.
        Refused = "refused",
    }
}

codes! {
    /// On which ground a request is refused.
    RefusalGround as "file-refusal" {
        /// Who asks could not show that they are the person.
        IdentityNotShown = "identity-not-shown",
        /// It is manifestly unfounded (article 12(5)).
        Unfounded = "unfounded",
        /// It is manifestly excessive (article 12(5)).
        Excessive = "excessive",
        /// The person took it back.
        TakenBack = "taken-back",
    }
}

codes! {
    /// How a passage is given.
    Disclosure as "disclosure" {
        /// As it stands.
        Full = "full",
        /// Without the names of others.
        Masked = "masked",
        /// Not at all; a reason stands in its place.
        Withheld = "withheld",
    }
}

/// What stands in place of somebody else: the same in both languages, since a text has none.
pub const OTHERS_MARK: &str = "[somebody else / rhywun arall]";

impl Disclosure {
    /// How a passage is given where nobody chose: without the names of others, where it has or may
    /// have any.
    pub fn usual(names_others: Option<Sureness>) -> Self {
        match names_others {
            Some(_) => Disclosure::Masked,
            None => Disclosure::Full,
        }
    }

    /// Whether it may be chosen for a passage only with a reason: what is held back, and what surely
    /// tells of others.
    pub fn needs_reason(self, names_others: Option<Sureness>) -> bool {
        match self {
            Disclosure::Full => names_others == Some(Sureness::Surely),
            Disclosure::Masked => false,
            Disclosure::Withheld => true,
        }
    }
}

/// How many months there are to answer, and with an extension (article 12(3)).
const MONTHS: u32 = 1;
const MONTHS_EXTENDED: u32 = 3;

/// The last day to answer: the day of the next month, or of the third, that has the number of the
/// day of receipt; the last day of that month where it has none such. None only past the end of the
/// calendar. Where it is no working day the law allows until the next; the hub keeps to the day.
pub fn due_on(received_on: NaiveDate, extended: bool) -> Option<NaiveDate> {
    let months = if extended { MONTHS_EXTENDED } else { MONTHS };
    received_on.checked_add_months(Months::new(months))
}

/// What is done with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestAct {
    /// Who asks is the person.
    ConfirmIdentity,
    /// It takes longer.
    Extend,
    /// A passage is given otherwise than usual.
    Choose,
    /// The file is made and given.
    Answer,
    /// It is refused.
    Refuse,
}

/// A request, as the rule sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// How it stands.
    pub state: RequestState,
    /// Whether it is confirmed that the person asks.
    pub identified: bool,
    /// Whether it was extended.
    pub extended: bool,
    /// The last day to answer.
    pub due_on: NaiveDate,
}

/// Whether something may be done with a request on a day. It can be answered and refused late; an
/// extension has to be told within the first month.
pub fn may(request: Request, act: RequestAct, today: NaiveDate) -> Result<(), Refusal> {
    let refused = |rule: &str| Err(Refusal::new(rule));
    if request.state != RequestState::Open {
        return refused("file-request-concluded");
    }
    match act {
        RequestAct::ConfirmIdentity if request.identified => refused("file-identity-confirmed"),
        RequestAct::Answer if !request.identified => refused("file-identity-open"),
        RequestAct::Extend if request.extended => refused("file-extended-already"),
        RequestAct::Extend if today > request.due_on => {
            Err(Refusal::new("file-extension-late").with("due", request.due_on))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    #[test]
    fn a_month_ends_on_the_day_of_the_same_number() {
        for (received, due, extended) in [
            ("2026-11-22", "2026-12-22", "2027-02-22"),
            ("2027-01-27", "2027-02-27", "2027-04-27"),
            ("2027-01-28", "2027-02-28", "2027-04-28"),
            ("2027-01-29", "2027-02-28", "2027-04-29"),
            ("2027-01-31", "2027-02-28", "2027-04-30"),
            ("2028-01-31", "2028-02-29", "2028-04-30"),
            ("2028-02-29", "2028-03-29", "2028-05-29"),
            ("2027-03-31", "2027-04-30", "2027-06-30"),
            ("2027-11-30", "2027-12-30", "2028-02-29"),
            ("2026-12-31", "2027-01-31", "2027-03-31"),
        ] {
            assert_eq!(due_on(day(received), false), Some(day(due)), "{received}");
            assert_eq!(
                due_on(day(received), true),
                Some(day(extended)),
                "{received}"
            );
        }
    }

    #[test]
    fn each_act_has_its_time() {
        use RequestAct::*;
        use RequestState::*;
        let open = Request {
            state: Open,
            identified: true,
            extended: false,
            due_on: day("2026-12-22"),
        };
        let unknown = Request {
            identified: false,
            ..open
        };
        let longer = Request {
            extended: true,
            ..open
        };
        let (before, on, after) = ("2026-12-21", "2026-12-22", "2026-12-23");
        for (request, act, today, refused) in [
            (unknown, ConfirmIdentity, on, None),
            (open, ConfirmIdentity, on, Some("file-identity-confirmed")),
            (unknown, Answer, on, Some("file-identity-open")),
            (open, Answer, on, None),
            (open, Answer, after, None),
            (open, Extend, before, None),
            (open, Extend, on, None),
            (open, Extend, after, Some("file-extension-late")),
            (unknown, Extend, on, None),
            (longer, Extend, on, Some("file-extended-already")),
            (unknown, Choose, after, None),
            (unknown, Refuse, after, None),
            (open, Refuse, on, None),
        ] {
            let rule = may(request, act, day(today)).err().map(|r| r.rule);
            assert_eq!(
                rule.as_deref(),
                refused,
                "{act:?} of {request:?} on {today}"
            );
        }
        for state in [Answered, Refused] {
            for act in [ConfirmIdentity, Extend, Choose, Answer, Refuse] {
                let concluded = Request { state, ..unknown };
                let rule = may(concluded, act, day(on)).err().map(|r| r.rule);
                assert_eq!(rule.as_deref(), Some("file-request-concluded"), "{act:?}");
            }
        }
    }

    #[test]
    fn what_is_held_back_or_tells_of_others_has_a_reason() {
        let (perhaps, surely) = (Some(Sureness::Perhaps), Some(Sureness::Surely));
        for (names_others, usual, chosen, needs) in [
            (None, Disclosure::Full, Disclosure::Full, false),
            (None, Disclosure::Full, Disclosure::Masked, false),
            (None, Disclosure::Full, Disclosure::Withheld, true),
            (perhaps, Disclosure::Masked, Disclosure::Full, false),
            (perhaps, Disclosure::Masked, Disclosure::Masked, false),
            (perhaps, Disclosure::Masked, Disclosure::Withheld, true),
            (surely, Disclosure::Masked, Disclosure::Full, true),
            (surely, Disclosure::Masked, Disclosure::Masked, false),
            (surely, Disclosure::Masked, Disclosure::Withheld, true),
        ] {
            assert_eq!(Disclosure::usual(names_others), usual);
            assert_eq!(chosen.needs_reason(names_others), needs, "{chosen:?}");
        }
    }
}
