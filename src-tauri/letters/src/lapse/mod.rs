//! The letter that tells that an offer was not accepted in time.

use chrono::NaiveDate;
use scheme::Pence;

use crate::letter::{Correspondence, LetterFacts, LetterProblem};
use crate::template::{COMMON, must};
use crate::template::{Holds, Merge, Value, Vocabulary};

/// What the letter can say.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[
        must("offered_on", Holds::Date),
        must("accept_by", Holds::Date),
        must("amount", Holds::Money),
        must("amount_in_words", Holds::MoneyInWords),
    ],
    inserts: &[("signature", true), ("copies", false)],
    sections: &[],
    en: include_str!("en.txt"),
    cy: include_str!("cy.txt"),
};

/// The facts of the letter, from the award that lapsed.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Who writes to whom.
    pub letter: Correspondence,
    /// The day of the offer.
    pub offered_on: NaiveDate,
    /// The last day on which it could be accepted.
    pub accept_by: NaiveDate,
    /// What was offered.
    pub amount: Pence,
}

impl LetterFacts for Facts {
    fn letter(&self) -> &Correspondence {
        &self.letter
    }

    /// Fails where the letter is dated on a day on which the offer could still be accepted.
    fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        if self.letter.dated <= self.accept_by {
            let (first, then) = ("accept_by", "letter_date");
            return Err(vec![LetterProblem::DatesCross { first, then }]);
        }
        let mut merge = self.letter.merge();
        merge.values.extend([
            ("offered_on", Value::Date(self.offered_on)),
            ("accept_by", Value::Date(self.accept_by)),
            ("amount", Value::Money(self.amount)),
            ("amount_in_words", Value::MoneyInWords(self.amount)),
        ]);
        Ok(merge)
    }
}
