//! What an application's call calls things that are stored by key: questions and their options,
//! criteria, rules.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use scheme::call::{CallDocument, QuestionKind};
use scheme::{ApplicationId, Both, Fact};
use store::Reading;
use store::personal_file::HeldRow;
use uuid::Uuid;

use crate::Failed;
use crate::letter::facts::outcome::rule_words;

/// The documents of the calls that were applied to, by application, as they are asked for.
#[derive(Default)]
pub(super) struct Asked(RefCell<BTreeMap<Uuid, Option<Rc<CallDocument>>>>);

impl Asked {
    /// The document under which an application was begun.
    fn document(
        &self,
        read: &Reading<'_>,
        application: Uuid,
    ) -> Result<Option<Rc<CallDocument>>, Failed> {
        if let Some(known) = self.0.borrow().get(&application) {
            return Ok(known.clone());
        }
        let document = match read.application(ApplicationId(application))? {
            Some(row) => read
                .call_version(row.version)?
                .map(|(_, call)| Rc::new(call)),
            None => None,
        };
        self.0.borrow_mut().insert(application, document.clone());
        Ok(document)
    }

    /// What is stored as a key in the words of its call; none where it is no such key.
    pub fn worded(
        &self,
        read: &Reading<'_>,
        row: &HeldRow,
        rows: &[HeldRow],
        (column, key): (&str, &str),
    ) -> Result<Option<Fact>, Failed> {
        let application = match row.table.as_str() {
            "score" => row
                .text("review_id")
                .and_then(|id| Uuid::parse_str(id).ok())
                .and_then(|id| {
                    rows.iter()
                        .find(|one| one.table == "review" && one.id == id)
                })
                .and_then(application_of),
            _ => application_of(row),
        };
        let Some(application) = application else {
            return Ok(None);
        };
        let Some(call) = self.document(read, application)? else {
            return Ok(None);
        };
        let said = match (row.table.as_str(), column) {
            ("score", "criterion") => {
                let of = call.criteria.iter().find(|one| one.key == key);
                of.map(|one| one.title.clone())
            }
            ("answer", "question") | ("correction", "questions") => {
                call.form.question(key).map(|one| one.title.clone())
            }
            ("judgement", "rule") => {
                let rule = call.rules.iter().find(|rule| rule.key() == key);
                rule.map(|rule| rule_words(rule, &rule.facts(&call)))
            }
            ("answer", "value") => row
                .text("question")
                .and_then(|question| call.form.question(question))
                .and_then(|question| option(&question.kind, key)),
            _ => None,
        };
        Ok(said.map(Fact::from))
    }
}

fn application_of(row: &HeldRow) -> Option<Uuid> {
    Uuid::parse_str(row.text("application_id")?).ok()
}

fn option(kind: &QuestionKind, key: &str) -> Option<Both> {
    match kind {
        QuestionKind::Choice { options } | QuestionKind::Choices { options, .. } => {
            let of = options.iter().find(|option| option.key == key);
            of.map(|option| option.label.clone())
        }
        _ => None,
    }
}
