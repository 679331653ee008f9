//! What is held of a person, made readable: rows become labels and values, whatever somebody typed
//! becomes a passage, and the names of others are found in it.

use std::collections::BTreeMap;

use scheme::erasure::{Sureness, Values, leaves};
use scheme::personal_file::{Disclosure, OTHERS_MARK};
use scheme::{Both, Fact, FileRequestId};
use serde_json::Value;
use store::Reading;
use store::personal_file::{Held, HeldCell, HeldRow, Why};
use wire::personal_file::{
    FileSection, HeldField, HeldHistory, HeldPassage, HeldRecord, PersonFileView,
};

use super::asked::Asked;
use super::one;
use super::sections::{self, joined, section_of};
use super::wording::{act, in_document, noun, worded};
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

/// Where in a document one typed name stands, and nothing else: its table, and the last key.
const TYPED_NAMES_WITHIN: &[(&str, &str)] = &[
    ("answer", "name"),
    ("placement_review", "by"),
    ("recognition", "name"),
];

/// Tables of which one column says what the other is the value of.
fn labels(table: &str) -> Option<(&'static str, &'static str)> {
    Some(match table {
        "answer" => ("question", "value"),
        "score" => ("criterion", "value"),
        "award_line" | "claim_line" | "decision_line" => ("heading", "amount_pence"),
        "expenditure_line" => ("heading", "spent_pence"),
        _ => return None,
    })
}

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
        asked: Asked::default(),
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

pub(super) struct Reader<'a> {
    pub read: &'a Reading<'a>,
    pub held: &'a Held,
    others: Values,
    chosen: BTreeMap<String, (Disclosure, String)>,
    asked: Asked,
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
                    what: act(&entry.act),
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
        let noun = noun(&row.table);
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
        // A value is under what it is the value of.
        if labels(&row.table).is_some_and(|(by, value)| by == cell.column && row.has(value)) {
            return Ok(());
        }
        let label = self.label(row, cell)?;
        if !cell.typed && !cell.value.is_object() && !cell.value.is_array() {
            let fact = self.fact(row, &cell.column, "", &cell.value)?;
            // What the record is called after is said in its title.
            if matches!(&fact, Fact::Record { label, .. } if !name.is_empty() && label == name) {
                return Ok(());
            }
            fields.push(self.known(row, cell.column.clone(), label, fact));
            return Ok(());
        }
        for leaf in leaves(&cell.value, &self.held.values) {
            // Of what only names them, what does.
            let only_names = matches!(row.why, Why::Named | Why::Linked);
            if only_names && self.held.values.strike(&leaf.text).is_none() {
                continue;
            }
            let field = match leaf.path.is_empty() {
                true => cell.column.clone(),
                false => format!("{}.{}", cell.column, leaf.path),
            };
            let label = in_document(&label, &row.table, &leaf.path);
            let said = match (leaf.yes, leaf.number) {
                (Some(yes), _) => {
                    Fact::from(worded(if yes { "file-said-yes" } else { "file-said-no" }))
                }
                (None, Some(number)) => Fact::Count { value: number },
                (None, None) if leaf.path.is_empty() => Fact::text(leaf.text.clone()),
                (None, None) => self.fact(
                    row,
                    &cell.column,
                    &leaf.path,
                    &Value::from(leaf.text.clone()),
                )?,
            };
            if !matches!(said, Fact::Text { .. }) {
                fields.push(self.known(row, field, label, said));
                continue;
            }
            let last = leaf.path.rsplit('.').next().unwrap_or_default();
            let is_name = match leaf.path.is_empty() {
                true => TYPED_NAMES.contains(&cell.column.as_str()),
                false => TYPED_NAMES_WITHIN.contains(&(row.table.as_str(), last)),
            };
            let whole = leaf.of_another || (is_name && !self.is_theirs(&leaf.text));
            let others = match whole {
                true => Some((Sureness::Surely, OTHERS_MARK.to_owned())),
                false => self.masked(&leaf.text),
            };
            let place = format!("{}/{}/{field}", row.table, row.id);
            fields.push(HeldField {
                field,
                label,
                value: None,
                passage: Some(self.passage(place, leaf.text, others)),
            });
        }
        Ok(())
    }

    /// What a value says: a key in the words of its call, anything else by where it stands.
    fn fact(&self, row: &HeldRow, column: &str, path: &str, value: &Value) -> Result<Fact, Failed> {
        if let Some(key) = value.as_str()
            && let Some(said) = self
                .asked
                .worded(self.read, row, &self.held.rows, (column, key))?
        {
            return Ok(said);
        }
        as_fact(self.read, (&row.table, column, path), value)
    }

    /// A value that nobody typed: a passage where it is somebody else.
    fn known(&self, row: &HeldRow, field: String, label: Both, fact: Fact) -> HeldField {
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
        let place = format!("{}/{}/{field}", row.table, row.id);
        HeldField {
            field,
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
    pub(super) fn masked(&self, text: &str) -> Option<(Sureness, String)> {
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

    /// What a value is called: by its column, or by what it is the value of.
    fn label(&self, row: &HeldRow, cell: &HeldCell) -> Result<Both, Failed> {
        if let Some((by, value)) = labels(&row.table)
            && value == cell.column
            && let Some(key) = row.text(by)
        {
            let label = self.fact(row, by, "", &Value::from(key))?;
            return Ok(words::said_of(&label));
        }
        Ok(worded(&format!("field-{}", cell.column.replace('_', "-"))))
    }

    fn is_theirs(&self, text: &str) -> bool {
        self.held.values.knows(text)
    }
}
