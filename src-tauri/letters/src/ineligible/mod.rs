//! The letter to a bid that breaks a rule of its call, with the rule quoted.

use chrono::NaiveDate;
use scheme::Both;

use crate::letter::{Correspondence, LetterFacts, LetterProblem, rules};
use crate::template::{COMMON, may, must};
use crate::template::{Holds, Merge, Unfilled, Value, Vocabulary};

/// What the letter can say.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[
        must("received_on", Holds::Date),
        must("appeal_by", Holds::Date),
        may("kept_until", Holds::Date),
    ],
    inserts: &[("rules", true), ("signature", true), ("copies", false)],
    clauses: &[],
    sections: &[],
    en: include_str!("en.txt"),
    cy: include_str!("cy.txt"),
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

impl LetterFacts for Facts {
    fn letter(&self) -> &Correspondence {
        &self.letter
    }

    /// Fails also where no rule is named.
    fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
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

    fn lists(&self) -> Vec<(&'static str, Vec<Both>)> {
        let rule = |broken: &RuleBroken| {
            Both::each(|l| format!("{} {}", broken.rule.get(l), broken.found.get(l)))
        };
        vec![("rules", self.rules.iter().map(rule).collect())]
    }
}
