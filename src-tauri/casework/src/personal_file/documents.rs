//! The documents that are held of a person: letters, agreements, copies as submitted, and files that
//! somebody attached.

use scheme::{Both, Fact, Language};
use serde_json::Value;
use store::personal_file::{HeldRow, Why};
use uuid::Uuid;
use wire::personal_file::HeldDocument;
use words::Words;

use super::gather::Reader;
use super::wording::{noun, worded};
use crate::Failed;

/// What a document can stand on, the nearest first: a column, and what it refers to.
const STANDS_ON: &[(&str, &str)] = &[
    ("claim_id", "claim"),
    ("award_id", "award"),
    ("application_id", "application"),
    ("placement_id", "placement"),
    ("agreement_id", "agreement"),
];

impl Reader<'_> {
    /// The documents that are held of them. The file's name is without others, as any typed text.
    pub(super) fn documents(&self) -> Result<Vec<HeldDocument>, Failed> {
        let mut found = Vec::new();
        for row in &self.held.rows {
            if matches!(row.why, Why::Linked | Why::Named) {
                continue;
            }
            let Some(of) = self.stands_on(row)? else {
                continue;
            };
            let mut add = |name: Both| {
                found.push(HeldDocument {
                    name,
                    what: what(row),
                    of: of.clone(),
                    of_others: is_of_others(row),
                });
            };
            if row.bytes {
                add(made(row));
            }
            for cell in &row.cells {
                files(&cell.value, &mut |name| {
                    let name = self.masked(name).map_or(name.to_owned(), |(_, name)| name);
                    add(Both::new(name.clone(), name));
                });
            }
        }
        Ok(found)
    }

    /// The record that a document stands on.
    fn stands_on(&self, row: &HeldRow) -> Result<Option<Fact>, Failed> {
        for (column, noun) in STANDS_ON {
            let Some(id) = row.text(column).and_then(|id| Uuid::parse_str(id).ok()) else {
                continue;
            };
            // An agreement is seen where its placement is.
            if *noun == "agreement"
                && let Some(agreement) = self.held.rows.iter().find(|row| row.id == id)
            {
                return self.stands_on(agreement);
            }
            return Ok(Some(Fact::Record {
                noun: (*noun).to_owned(),
                id,
                label: self.read.label(noun, id)?,
            }));
        }
        Ok(None)
    }
}

/// A document that the hub made: a letter by its kind, another by what it is; with its day.
fn made(row: &HeldRow) -> Both {
    let name = match row.text("kind") {
        Some(kind) if row.table == "letter" => worded(&format!("letter-kind-{kind}")),
        _ => noun(&row.table),
    };
    let day = ["dated_on", "drafted_on"]
        .iter()
        .find_map(|column| row.text(column)?.parse().ok());
    let dated = |language: Language| match day {
        Some(day) => format!("{}, {}", name.get(language), words::date(day, language)),
        None => name.get(language).to_owned(),
    };
    Both::new(dated(Language::En), dated(Language::Cy))
}

/// What a document is; of a signed page, who signed it.
fn what(row: &HeldRow) -> Both {
    let noun = noun(&row.table);
    let set = match row.table.as_str() {
        "award_signature" => "award-party",
        "agreement_signature" => "agreement-party",
        _ => return noun,
    };
    let party = Fact::code(set, row.text("party").unwrap_or_default());
    let said = |language: Language| {
        let party = Words::shared().fact(language, &party);
        format!("{}: {party}", noun.get(language))
    };
    Both::new(said(Language::En), said(Language::Cy))
}

/// Whether a document is of somebody else too: what the parties agreed, a page that another party
/// signed, and what the whole team applied with. It is given when it is asked for, and looked at first.
fn is_of_others(row: &HeldRow) -> bool {
    match row.table.as_str() {
        "award_signature" => row.text("party") != Some("awardee"),
        "agreement_signature" => row.text("party") != Some("secondee"),
        "agreement" | "submission" => true,
        _ => false,
    }
}

/// The names of the files in a document.
fn files(value: &Value, found: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(map) => {
            if let (Some(name), true) = (
                map.get("name").and_then(Value::as_str),
                map.contains_key("sha256"),
            ) {
                found(name);
            }
            map.values().for_each(|value| files(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| files(value, found)),
        _ => {}
    }
}
