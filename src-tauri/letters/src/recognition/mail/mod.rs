//! The mail that a statement goes with. The statement itself is set out as it was written; this is all
//! of it that has a wording.

use chrono::NaiveDate;
use scheme::Both;

use crate::letter::{Correspondence, LetterFacts, LetterProblem};
use crate::mail;
use crate::template::{FieldSpec, Holds, Merge, Value, Vocabulary, must};

/// What it can say beside what every mail says.
const TOLD: &[FieldSpec] = &[
    must("employer", Holds::Text),
    must("hosts", Holds::Text),
    must("start_date", Holds::Date),
    must("end_date", Holds::Date),
];

/// What the mail of a statement can say.
pub(crate) const MAIL: Vocabulary = Vocabulary {
    common_fields: mail::FIELDS,
    own_fields: TOLD,
    inserts: &[],
    clauses: &[],
    sections: &[],
    en: include_str!("en.txt"),
    cy: include_str!("cy.txt"),
};

/// What the mail of a statement says.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// Who writes to whom.
    pub letter: Correspondence,
    /// What the placement is called, where it stands on no application that has a title.
    pub title: Option<Both>,
    /// The employer.
    pub employer: Both,
    /// The hosts, as a list.
    pub hosts: Both,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last.
    pub ends_on: NaiveDate,
}

impl LetterFacts for Sent {
    fn letter(&self) -> &Correspondence {
        &self.letter
    }

    fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        let mut merge = self.letter.merge();
        merge.values.extend([
            (
                "about",
                Value::Both(words::said(
                    "mail-about-end-statement",
                    &scheme::Facts::none(),
                )),
            ),
            ("employer", Value::Both(self.employer.clone())),
            ("hosts", Value::Both(self.hosts.clone())),
            ("start_date", Value::Date(self.starts_on)),
            ("end_date", Value::Date(self.ends_on)),
        ]);
        if let Some(title) = &self.title {
            let title = Value::Both(title.clone());
            merge.values.insert("project_title", title);
        }
        Ok(merge)
    }
}
