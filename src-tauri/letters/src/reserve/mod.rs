//! The letter to a bid on the reserve list.

use chrono::NaiveDate;
use scheme::{Both, Pence};

use crate::letter::{Correspondence, LetterFacts, LetterProblem, paragraphs};
use crate::template::{COMMON, may, must};
use crate::template::{Holds, Merge, Value, Vocabulary};

/// What the letter can say.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[
        must("panel_date", Holds::Date),
        must("reserve_place", Holds::Count),
        must("held_until", Holds::Date),
        must("appeal_by", Holds::Date),
        may("amount", Holds::Money),
        may("amount_in_words", Holds::MoneyInWords),
    ],
    inserts: &[("signature", true), ("feedback", false), ("copies", false)],
    clauses: &[],
    sections: &["feedback"],
    en: include_str!("en.txt"),
    cy: include_str!("cy.txt"),
};

/// The facts of a reserve letter, from the locked decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Who writes to whom.
    pub letter: Correspondence,
    /// The day the panel met.
    pub panel_on: NaiveDate,
    /// The bid's place on the list, from 1.
    pub place: u32,
    /// The day the list closes.
    pub held_until: NaiveDate,
    /// What would be offered at most.
    pub amount: Pence,
    /// The last day of an appeal.
    pub appeal_by: NaiveDate,
    /// What the panel said, where the call's policy sends it.
    pub feedback: Option<Both>,
}

impl LetterFacts for Facts {
    fn letter(&self) -> &Correspondence {
        &self.letter
    }

    fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        let mut problems = Vec::new();
        for (then, day) in [
            ("held_until", self.held_until),
            ("appeal_by", self.appeal_by),
        ] {
            if day < self.letter.dated {
                problems.push(LetterProblem::DatesCross {
                    first: "letter_date",
                    then,
                });
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut merge = self.letter.merge();
        merge.values.extend([
            ("panel_date", Value::Date(self.panel_on)),
            ("reserve_place", Value::Count(i64::from(self.place))),
            ("held_until", Value::Date(self.held_until)),
            ("appeal_by", Value::Date(self.appeal_by)),
            ("amount", Value::Money(self.amount)),
            ("amount_in_words", Value::MoneyInWords(self.amount)),
        ]);
        if let Some(feedback) = &self.feedback {
            merge.sections.insert("feedback");
            merge
                .inserts
                .insert("feedback", paragraphs(feedback, "feedback"));
        }
        Ok(merge)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Both>)> {
        vec![("feedback", self.feedback.iter().cloned().collect())]
    }
}
