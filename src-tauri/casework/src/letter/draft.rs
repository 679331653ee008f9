//! A letter that is due, as it would go out today.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use letters::document::Document;
use letters::letter::{Correspondence, LetterFacts, LetterProblem, compose};
use letters::recognition;
use letters::template::{Merge, Template};
use scheme::letter::{DueLetter, LetterLanguage, LetterSubject, Since, WELSH_UNCHECKED};
use scheme::{ApplicationId, CallId, Language, OrganisationId, Pence, Problems};
use uuid::Uuid;
use wire::letter::LetterValue;

use super::held::add_problems;
use super::values::values;
use super::wording::Wording;
use crate::award::OfferDays;

/// A letter that is due, as it would go out today.
pub(super) struct Draft {
    /// What it is about.
    pub subject: LetterSubject,
    /// The application that is, or that the placement stands on.
    pub application: Option<ApplicationId>,
    pub call: Option<CallId>,
    /// The employer or host that they have it for.
    pub organisation: Option<OrganisationId>,
    pub reference: String,
    pub title: String,
    /// What it says, of what, and to whom.
    pub due: DueLetter,
    /// Since when there is this to say.
    pub since: Since,
    pub language: LetterLanguage,
    pub dated_on: NaiveDate,
    pub name: String,
    pub amount: Option<Pence>,
    /// The days it names, where it offers an award.
    pub offer: Option<OfferDays>,
    /// The lines of its address, name included.
    pub address: Vec<String>,
    pub values: Vec<LetterValue>,
    /// The SHA-256 of the wordings it uses.
    pub wording_sha256: BTreeMap<&'static str, String>,
    /// Everything that keeps it back.
    pub problems: Problems,
    pub made: Option<Made>,
}

/// What a document is made of.
pub(super) struct Made {
    letter: Correspondence,
    merge: Merge,
    en: Option<Arc<Template>>,
    cy: Option<Arc<Template>>,
    /// What goes out by itself, with no more than a mail worded about it.
    statement: Option<Box<recognition::Facts>>,
}

impl Made {
    fn compose(&self, letter: &Correspondence) -> Result<Document, Vec<LetterProblem>> {
        let wording = letters::letter::Wording {
            en: self.en.as_deref(),
            cy: self.cy.as_deref(),
        };
        let worded = compose(letter, &self.merge, wording)?;
        Ok(match &self.statement {
            None => worded,
            Some(statement) => recognition::document(&recognition::Facts {
                preview: letter.preview,
                created_at: letter.created_at,
                id: letter.id,
                ..(**statement).clone()
            }),
        })
    }
}

impl Draft {
    /// Takes a statement in place of the letter that was tried, which words its mail.
    pub fn is_statement(&mut self, facts: recognition::Facts) {
        if let Some(made) = &mut self.made {
            made.statement = Some(Box::new(facts));
        }
    }

    /// Whether it can go out; with a reason why unchecked Welsh may, where one is given.
    pub fn may_go_out(&self, has_override: bool) -> bool {
        self.problems.0.is_empty() || (has_override && self.needs_override())
    }

    /// Whether nothing but unchecked Welsh keeps it back.
    pub fn needs_override(&self) -> bool {
        !self.problems.0.is_empty() && self.problems.0.iter().all(|p| p.problem == WELSH_UNCHECKED)
    }

    /// Its document; none where something that it must say is missing.
    pub fn document(&self, preview: bool, id: Uuid, at: DateTime<Utc>) -> Option<Document> {
        let made = self.made.as_ref()?;
        let letter = Correspondence {
            preview,
            created_at: at,
            id: *id.as_bytes(),
            ..made.letter.clone()
        };
        made.compose(&letter).ok()
    }
}

/// Fills the wording with the facts: what comes of it is what would go out.
pub(super) fn try_out(
    draft: &mut Draft,
    letter: Correspondence,
    facts: &dyn LetterFacts,
    wording: &Wording,
    problems: &mut Problems,
) {
    let of = |language: Language, template: &Option<Arc<Template>>| {
        draft
            .language
            .languages()
            .contains(&language)
            .then(|| template.clone())
            .flatten()
    };
    let (en, cy) = (of(Language::En, &wording.en), of(Language::Cy, &wording.cy));
    let merge = match facts.merge() {
        Ok(merge) => merge,
        Err(found) => return add_problems(problems, found),
    };
    draft.values = values(
        draft.due.kind,
        facts,
        &merge,
        (en.as_deref(), cy.as_deref()),
    );
    let made = Made {
        letter,
        merge,
        en,
        cy,
        statement: None,
    };
    match made.compose(&made.letter) {
        Ok(_) => draft.made = Some(made),
        Err(found) => add_problems(problems, found),
    }
}
