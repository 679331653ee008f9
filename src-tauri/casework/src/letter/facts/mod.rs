//! The facts of each letter, in the letters room's own shapes.

pub(crate) mod outcome;

use chrono::NaiveDate;
use letters::letter::{Correspondence, LetterFacts};
use letters::notice::Notice;
use scheme::Fact;
use scheme::call::CallDocument;
use scheme::letter::Timetable;

use super::basis::Basis;
use super::bid::Bid;

pub(super) use outcome::{Comparison, offer_days, reasons_quoted};

/// The facts of a letter. None where a day that it must name is not known.
pub(super) fn facts_of(
    letter: Correspondence,
    call: &CallDocument,
    bid: &Bid,
    basis: Basis,
    timetable: Timetable,
    panel_on: Option<NaiveDate>,
    shown: Comparison,
) -> Option<Box<dyn LetterFacts>> {
    match basis {
        Basis::Decision(decision) => {
            outcome::decided(letter, call, bid, &decision, timetable, panel_on, shown)
        }
        // Told by `letter::placement`.
        Basis::Step(..) | Basis::Statement(..) => None,
        Basis::Finding(finding) => Some(Box::new(outcome::found(letter, bid, &finding, timetable))),
        Basis::Notice(says) => Some(Box::new(Notice {
            letter,
            says: *says,
        })),
    }
}

/// A merge field's name as catalogues have it.
pub(super) fn field_fact(field: &str) -> Fact {
    Fact::code("letter-field", field.replace('_', "-"))
}
