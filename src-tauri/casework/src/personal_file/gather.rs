//! What is held of a person, made readable: rows become labels and values, whatever somebody typed
//! becomes a passage, and the names of others are found in it.

use std::collections::{BTreeMap, BTreeSet};

use scheme::erasure::{Sureness, Values, leaves};
use scheme::personal_file::{Disclosure, OTHERS_MARK};
use scheme::{Both, Fact, FileRequestId};
use serde_json::Value;
use store::Reading;
use store::personal_file::{Held, HeldCell, HeldRow, Why};
use uuid::Uuid;
use wire::personal_file::{
    FileSection, HeldDocument, HeldField, HeldHistory, HeldPassage, HeldRecord, PersonFileView,
};

use super::files::files;
use super::one;
use super::sections::{self, joined, section_of};
use super::wording::{capital, in_document, worded};
use crate::history::fields::as_fact;
use crate::panel::instant;
use crate::{Failed, Office};

/// Columns in which one typed name stands, and nothing else.
const TYPED_NAMES: &[&str] = &[
    "name",
    "checker",
    "issued_by",
    "told_by",
    "confirmed_by",
    "vat_confirmed_by",
    "read_back_by",
    "spoke_to",
];

/// Shows what is held of whoever asks, as it would be given today.
pub fn held(office: &Office, request: FileRequestId) -> Result<PersonFileView, Failed> {
    let read = office.read();
    let row = one(&read, request)?;
    let held = read.held_of(row.person)?.ok_or(Failed::NotFound)?;
    let texts: Vec<String> = held
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|cell| cell.typed)
        .map(|cell| match &cell.value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let reader = Reader {
        others: read.others_in(&texts, &held.people, OTHERS_MARK)?,
        chosen: read.file_passages(request)?,
        read: &read,
        held: &held,
    };
    reader.file()
}

/// The passages of a file.
pub(super) fn passages(view: &PersonFileView) -> impl Iterator<Item = &HeldPassage> {
    view.sections
        .iter()
        .flat_map(|section| &section.records)
        .flat_map(|record| &record.fields)
        .filter_map(|field| field.passage.as_ref())
}

struct Reader<'a> {
    read: &'a Reading<'a>,
    held: &'a Held,
    others: Values,
    chosen: BTreeMap<String, (Disclosure, String)>,
}

impl Reader<'_> {
    fn file(&self) -> Result<PersonFileView, Failed> {
        let mut sections: Vec<FileSection> = Vec::new();
        for section in sections::in_order() {
            let records: Vec<HeldRecord> = self
                .held
                .rows
                .iter()
                .filter(|row| section_of(row) == section)
                .map(|row| self.record(row))
                .collect::<Result<_, _>>()?;
            let records = joined(records);
            if !records.is_empty() {
                sections.push(FileSection {
                    section: section.to_owned(),
                    records,
                });
            }
        }
        let mut view = PersonFileView {
            sections,
            documents: self.documents()?,
            history: self
                .held
                .entries
                .iter()
                .map(|entry| HeldHistory {
                    sequence: entry.sequence,
                    at: instant(entry.at),
                    act: entry.act.clone(),
                })
                .collect(),
            masked: 0,
            withheld: 0,
        };
        let count = |view: &PersonFileView, how: Disclosure| {
            let so_many = passages(view).filter(|one| one.disclosure == how).count();
            u32::try_from(so_many).unwrap_or(u32::MAX)
        };
        view.masked = count(&view, Disclosure::Masked);
        view.withheld = count(&view, Disclosure::Withheld);
        Ok(view)
    }

    fn record(&self, row: &HeldRow) -> Result<HeldRecord, Failed> {
        let noun = worded(&format!("noun-{}", row.table));
        let noun = Both::new(capital(&noun.en), capital(&noun.cy));
        let name = match row.why {
            // The name of such a record is somebody else's.
            Why::Linked | Why::Named => String::new(),
            Why::Theirs | Why::Belongs => self.read.label(&row.table, row.id)?,
        };
        let mut fields = Vec::new();
        for cell in &row.cells {
            self.cell(row, cell, &name, &mut fields)?;
        }
        Ok(HeldRecord {
            noun: row.table.clone(),
            title: match name.is_empty() {
                true => noun,
                false => Both::new(
                    format!("{}: {name}", noun.en),
                    format!("{}: {name}", noun.cy),
                ),
            },
            fields,
        })
    }

    fn cell(
        &self,
        row: &HeldRow,
        cell: &HeldCell,
        name: &str,
        fields: &mut Vec<HeldField>,
    ) -> Result<(), Failed> {
        let label = self.label(row, cell)?;
        // The answer is under its question's title.
        if row.table == "answer" && cell.column == "question" {
            return Ok(());
        }
        if !cell.typed && !cell.value.is_object() && !cell.value.is_array() {
            let fact = as_fact(self.read, &row.table, &cell.column, &cell.value)?;
            // What the record is called after is said in its title.
            if matches!(&fact, Fact::Record { label, .. } if !name.is_empty() && label == name) {
                return Ok(());
            }
            fields.push(self.known(row, cell, label, fact));
            return Ok(());
        }
        for leaf in leaves(&cell.value, &self.held.values) {
            // Of a document that names them, what names them.
            if row.why == Why::Named && self.held.values.strike(&leaf.text).is_none() {
                continue;
            }
            let field = match leaf.path.is_empty() {
                true => cell.column.clone(),
                false => format!("{}.{}", cell.column, leaf.path),
            };
            if let Some(yes) = leaf.yes {
                fields.push(HeldField {
                    field,
                    label: label.clone(),
                    value: Some(Fact::Both {
                        value: worded(if yes { "file-said-yes" } else { "file-said-no" }),
                    }),
                    passage: None,
                });
                continue;
            }
            let is_name = TYPED_NAMES.contains(&cell.column.as_str()) && leaf.path.is_empty();
            let whole = leaf.of_another || (is_name && !self.is_theirs(&leaf.text));
            let others = match whole {
                true => Some((Sureness::Surely, OTHERS_MARK.to_owned())),
                false => self.masked(&leaf.text),
            };
            let place = format!("{}/{}/{field}", row.table, row.id);
            fields.push(HeldField {
                field,
                label: in_document(&label, &leaf.path),
                value: None,
                passage: Some(self.passage(place, leaf.text, others)),
            });
        }
        Ok(())
    }

    /// A value that nobody typed: a passage where it is somebody else.
    fn known(&self, row: &HeldRow, cell: &HeldCell, label: Both, fact: Fact) -> HeldField {
        let another = match &fact {
            Fact::Record { noun, id, label }
                if noun == "person" && !self.held.people.contains(id) =>
            {
                Some(label.clone())
            }
            Fact::Record { noun, label, .. }
                if noun == "panel_member" && !self.is_theirs(label) =>
            {
                Some(label.clone())
            }
            _ => None,
        };
        let place = format!("{}/{}/{}", row.table, row.id, cell.column);
        HeldField {
            field: cell.column.clone(),
            label,
            // The value itself would tell what the passage masks.
            value: another.is_none().then_some(fact),
            passage: another.map(|name| {
                let mark = OTHERS_MARK.to_owned();
                self.passage(place, name, Some((Sureness::Surely, mark)))
            }),
        }
    }

    /// A text without others, and how sure it is that it names any; none where it names nobody.
    fn masked(&self, text: &str) -> Option<(Sureness, String)> {
        self.others.sureness(text).zip(self.others.strike_all(text))
    }

    fn passage(
        &self,
        place: String,
        text: String,
        others: Option<(Sureness, String)>,
    ) -> HeldPassage {
        let (sureness, masked) = others.unzip();
        let (disclosure, reason) = self
            .chosen
            .get(&place)
            .cloned()
            .unwrap_or((Disclosure::usual(sureness), String::new()));
        HeldPassage {
            passage: place,
            given: match disclosure {
                Disclosure::Full => Some(text.clone()),
                Disclosure::Masked => Some(masked.unwrap_or_else(|| text.clone())),
                Disclosure::Withheld => None,
            },
            text,
            names_others: sureness == Some(Sureness::Surely),
            may_name_others: sureness == Some(Sureness::Perhaps),
            disclosure,
            reason,
        }
    }

    /// What a value is called: by its column; an answer, by its question.
    fn label(&self, row: &HeldRow, cell: &HeldCell) -> Result<Both, Failed> {
        if row.table == "answer" && cell.column == "value" && row.why != Why::Named {
            let text = |column: &str| {
                row.cells
                    .iter()
                    .find(|cell| cell.column == column)
                    .and_then(|cell| cell.value.as_str())
            };
            if let (Some(application), Some(question)) = (text("application_id"), text("question"))
                && let Ok(application) = Uuid::parse_str(application)
                && let Some(title) = self.read.question_title(application.into(), question)?
            {
                return Ok(title);
            }
        }
        Ok(worded(&format!("field-{}", cell.column.replace('_', "-"))))
    }

    fn is_theirs(&self, text: &str) -> bool {
        self.held.values.knows(text)
    }

    /// The files and letters that are held of them.
    fn documents(&self) -> Result<Vec<HeldDocument>, Failed> {
        let mut found = BTreeSet::new();
        for row in self.held.rows.iter().filter(|row| row.why != Why::Named) {
            let application = row
                .cells
                .iter()
                .find(|cell| cell.column == "application_id");
            let Some(id) = application
                .and_then(|cell| cell.value.as_str())
                .and_then(|text| Uuid::parse_str(text).ok())
            else {
                continue;
            };
            if row.table == "letter" {
                let kind = row.cells.iter().find(|cell| cell.column == "kind");
                let kind = kind
                    .and_then(|cell| cell.value.as_str())
                    .unwrap_or_default();
                let name = worded(&format!("letter-kind-{kind}"));
                found.insert((id, name.en, name.cy));
            }
            for cell in &row.cells {
                files(&cell.value, &mut |name| {
                    found.insert((id, name.to_owned(), name.to_owned()));
                });
            }
        }
        found
            .into_iter()
            .map(|(id, en, cy)| {
                let label = self.read.label("application", id)?;
                Ok(HeldDocument {
                    name: Both::new(en, cy),
                    of: Fact::Record {
                        noun: "application".to_owned(),
                        id,
                        label,
                    },
                })
            })
            .collect()
    }
}
