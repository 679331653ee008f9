//! The letter to a bid that is not funded: how it fared, what the panel said, an appeal on the
//! process alone.

use chrono::NaiveDate;
use scheme::Both;

use crate::letter::{Correspondence, LetterFacts, LetterProblem, paragraphs};
use crate::template::{COMMON, may, must};
use crate::template::{Holds, Merge, Value, Vocabulary};

/// What the letter can say.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[
        must("panel_date", Holds::Date),
        must("appeal_by", Holds::Date),
        may("applications_considered", Holds::Count),
        may("applications_funded", Holds::Count),
        may("score_band", Holds::Text),
        may("kept_until", Holds::Date),
    ],
    inserts: &[("signature", true), ("feedback", false), ("copies", false)],
    clauses: &[],
    sections: &["band", "feedback"],
    en: include_str!("en.txt"),
    cy: include_str!("cy.txt"),
};

/// The facts of a letter to a bid that is not funded, from the locked decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Who writes to whom.
    pub letter: Correspondence,
    /// The day the panel met.
    pub panel_on: NaiveDate,
    /// How many applications the panel considered.
    pub considered: u32,
    /// How many are funded.
    pub funded: u32,
    /// The band of the bid's score, where the call's policy sends it.
    pub band: Option<Both>,
    /// What the panel said, where the call's policy sends it.
    pub feedback: Option<Both>,
    /// The last day of an appeal.
    pub appeal_by: NaiveDate,
    /// The day until which the application is kept.
    pub kept_until: NaiveDate,
}

impl LetterFacts for Facts {
    fn letter(&self) -> &Correspondence {
        &self.letter
    }

    fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        if self.appeal_by < self.letter.dated {
            let (first, then) = ("letter_date", "appeal_by");
            return Err(vec![LetterProblem::DatesCross { first, then }]);
        }
        let mut merge = self.letter.merge();
        merge.values.extend([
            ("panel_date", Value::Date(self.panel_on)),
            ("appeal_by", Value::Date(self.appeal_by)),
            ("kept_until", Value::Date(self.kept_until)),
            (
                "applications_considered",
                Value::Count(i64::from(self.considered)),
            ),
            ("applications_funded", Value::Count(i64::from(self.funded))),
        ]);
        if let Some(band) = &self.band {
            merge.sections.insert("band");
            merge.values.insert("score_band", Value::Both(band.clone()));
        }
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
