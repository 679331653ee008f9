//! Letters about a secondment: to the person seconded, to their employer and to each host, each
//! told what it means to them.

mod inserts;

use chrono::NaiveDate;
use scheme::Both;
use scheme::agreement::Party;

use crate::agreement::Manager;
use crate::letter::{Correspondence, LetterFacts, LetterProblem};
use crate::template::{FieldSpec, Holds, Merge, Value, Vocabulary, may, must};

/// The fields of every letter about a secondment. One that stands on no call names none.
const COMMON: &[FieldSpec] = &[
    may("hub_name", Holds::Text),
    must("project_title", Holds::Text),
    must("reference", Holds::Text),
    must("salutation", Holds::Text),
    may("recipient_name", Holds::Text),
    may("letter_date", Holds::Date),
    must("contact_name", Holds::Text),
    must("contact_email", Holds::Text),
    may("contact_phone", Holds::Text),
];

const SECONDEE: FieldSpec = must("secondee", Holds::Text);
const EMPLOYER: FieldSpec = must("employer", Holds::Text);
const HOSTS: FieldSpec = must("hosts", Holds::Text);
const START: FieldSpec = must("start_date", Holds::Date);
const END: FieldSpec = must("end_date", Holds::Date);
const WAS_END: FieldSpec = must("was_end_date", Holds::Date);
const STEP: FieldSpec = must("step_date", Holds::Date);
const REASON: FieldSpec = may("reason", Holds::Text);

const PLACEMENT: (&str, bool) = ("placement", true);
const REVIEWS: (&str, bool) = ("reviews", true);
const SIGNATURE: (&str, bool) = ("signature", true);

/// As whom it is had, and why it was written.
const SECTIONS: &[&str] = &["to_secondee", "to_employer", "to_host", "reason"];
/// The same where days to keep follow; there may be none any more.
const WITH_REVIEWS: &[&str] = &["to_secondee", "to_employer", "to_host", "reason", "reviews"];

/// What the confirmation can say.
pub(crate) const CONFIRMATION: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[
        SECONDEE,
        EMPLOYER,
        HOSTS,
        START,
        END,
        may("extension_by", Holds::Date),
    ],
    inserts: &[PLACEMENT, REVIEWS, SIGNATURE],
    clauses: &[],
    sections: &[
        "to_secondee",
        "to_employer",
        "to_host",
        "reviews",
        "extension",
    ],
    en: include_str!("confirmation/en.txt"),
    cy: include_str!("confirmation/cy.txt"),
};

/// What the letter about an extension can say.
pub(crate) const EXTENSION: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[SECONDEE, EMPLOYER, HOSTS, WAS_END, END, REASON],
    inserts: &[PLACEMENT, REVIEWS, SIGNATURE],
    clauses: &[],
    sections: WITH_REVIEWS,
    en: include_str!("extension/en.txt"),
    cy: include_str!("extension/cy.txt"),
};

/// What the letter about a pause can say.
pub(crate) const PAUSE: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[SECONDEE, EMPLOYER, HOSTS, STEP, END, REASON],
    inserts: &[SIGNATURE],
    clauses: &[],
    sections: SECTIONS,
    en: include_str!("pause/en.txt"),
    cy: include_str!("pause/cy.txt"),
};

/// What the letter after a pause can say.
pub(crate) const RESUMPTION: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[SECONDEE, EMPLOYER, HOSTS, STEP, END, REASON],
    inserts: &[REVIEWS, SIGNATURE],
    clauses: &[],
    sections: WITH_REVIEWS,
    en: include_str!("resumption/en.txt"),
    cy: include_str!("resumption/cy.txt"),
};

/// What the letter about an early end can say.
pub(crate) const EARLY_END: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[SECONDEE, EMPLOYER, HOSTS, WAS_END, END, REASON],
    inserts: &[SIGNATURE],
    clauses: &[],
    sections: SECTIONS,
    en: include_str!("end/en.txt"),
    cy: include_str!("end/cy.txt"),
};

/// What the letter about a withdrawal can say.
pub(crate) const WITHDRAWAL: Vocabulary = Vocabulary {
    common_fields: COMMON,
    own_fields: &[SECONDEE, EMPLOYER, HOSTS, START, END, STEP, REASON],
    inserts: &[SIGNATURE],
    clauses: &[],
    sections: SECTIONS,
    en: include_str!("withdrawal/en.txt"),
    cy: include_str!("withdrawal/cy.txt"),
};

/// Something that is to happen by a day: a review, a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub what: Both,
    /// By when.
    pub on: NaiveDate,
}

/// The facts of a letter about a secondment.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Who writes to whom.
    pub letter: Correspondence,
    /// What it is called, where it stands on no application that has a title.
    pub title: Option<Both>,
    /// As whom they have the letter.
    pub to: Party,
    /// The person seconded.
    pub secondee: String,
    /// Their employer.
    pub employer: Both,
    /// Where they go, in order.
    pub hosts: Vec<Both>,
    /// Their post and grade, or empty.
    pub post: String,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last.
    pub ends_on: NaiveDate,
    /// The last day before the step that the letter tells of.
    pub was_ends_on: NaiveDate,
    /// The day of that step.
    pub step_on: NaiveDate,
    /// Why it was taken, in the words of whoever recorded it, or empty.
    pub reason: String,
    /// The share of full time, in words.
    pub working_pattern: Both,
    /// Where the work is done, or empty.
    pub place: String,
    /// The line managers, the employer's first.
    pub managers: Vec<Manager>,
    /// Reviews, and the meeting about the return, in the order of their days.
    pub due: Vec<Due>,
    /// The day by which an extension is best asked for; none where that is over.
    pub extension_by: Option<NaiveDate>,
}

impl LetterFacts for Facts {
    fn letter(&self) -> &Correspondence {
        &self.letter
    }

    /// Fails where the last day is before the first.
    fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        if self.ends_on < self.starts_on {
            let (first, then) = ("start_date", "end_date");
            return Err(vec![LetterProblem::DatesCross { first, then }]);
        }
        let mut merge = self.letter.merge();
        merge.values.extend([
            ("secondee", Value::Text(self.secondee.clone())),
            ("employer", Value::Both(self.employer.whole())),
            ("hosts", Value::Both(words::names(self.hosts.iter()))),
            ("start_date", Value::Date(self.starts_on)),
            ("end_date", Value::Date(self.ends_on)),
            ("was_end_date", Value::Date(self.was_ends_on)),
            ("step_date", Value::Date(self.step_on)),
        ]);
        if !self.reason.trim().is_empty() {
            merge.sections.insert("reason");
            let reason = Value::Words(self.reason.trim().to_owned(), None);
            merge.values.insert("reason", reason);
        }
        if let Some(title) = &self.title {
            merge
                .values
                .insert("project_title", Value::Both(title.clone()));
        }
        if let Some(day) = self.extension_by {
            merge.sections.insert("extension");
            merge.values.insert("extension_by", Value::Date(day));
        }
        merge.sections.insert(match self.to {
            Party::Secondee => "to_secondee",
            Party::Employer => "to_employer",
            Party::Host => "to_host",
        });
        merge.inserts.insert("placement", inserts::placement(self));
        if !self.due.is_empty() {
            merge.sections.insert("reviews");
        }
        merge.inserts.insert("reviews", inserts::days(&self.due));
        Ok(merge)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Both>)> {
        let due = self.due.iter().map(|due| {
            Both::each(|language| {
                let day = words::date(due.on, language);
                format!("{}: {day}", due.what.get(language))
            })
        });
        vec![("reviews", due.collect())]
    }
}
