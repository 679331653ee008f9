//! The letter to a bid that breaks a rule of its call, with the rule quoted.

use chrono::NaiveDate;
use scheme::Both;

use crate::letter::{Correspondence, LetterProblem, rules};
use crate::template::{Holds, Merge, Unfilled, Value, Vocabulary};
use crate::template::{may, must};

/// What the letter can say.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    own_fields: &[
        must("received_on", Holds::Date),
        must("appeal_by", Holds::Date),
        may("kept_until", Holds::Date),
    ],
    inserts: &[("rules", true), ("signature", true), ("copies", false)],
    sections: &[],
};

/// The facts of a letter to a bid that is not eligible.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Who writes to whom.
    pub letter: Correspondence,
    /// The day the application came.
    pub received_on: NaiveDate,
    /// The rules it breaks; at least one.
    pub rules: Vec<RuleBroken>,
    /// The last day to ask for another look.
    pub appeal_by: NaiveDate,
    /// The day until which the application is kept.
    pub kept_until: NaiveDate,
}

/// A rule, and what the application says instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleBroken {
    /// The rule, as the call says it.
    pub rule: Both,
    /// What was found: "1 of 2 sectors".
    pub found: Both,
}

impl Facts {
    /// The facts by the names that templates use. Fails where they contradict one another, or
    /// where no rule is named.
    pub fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        let mut problems = Vec::new();
        if self.appeal_by < self.letter.dated {
            let (first, then) = ("letter_date", "appeal_by");
            problems.push(LetterProblem::DatesCross { first, then });
        }
        if self.rules.is_empty() {
            problems.extend(self.letter.languages.iter().map(|&language| {
                LetterProblem::Unfilled(Unfilled::Blank {
                    field: "rules".to_owned(),
                    language,
                })
            }));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut merge = self.letter.merge();
        merge.values.extend([
            ("received_on", Value::Date(self.received_on)),
            ("appeal_by", Value::Date(self.appeal_by)),
            ("kept_until", Value::Date(self.kept_until)),
        ]);
        merge.inserts.insert("rules", rules(&self.rules));
        Ok(merge)
    }
}
