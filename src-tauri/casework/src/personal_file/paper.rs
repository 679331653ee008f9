//! The file as PDF, to read, and as JSON, for a machine: the same in both.

use letters::paper::Paper;
use letters::personal_file as paper;
use scheme::{Fact, Language};
use serde_json::json;
use store::personal_file::RequestRow;
use wire::personal_file::{HeldField, PersonFileView};
use words::Words;

use super::due;
use crate::application::{fonts, letterhead};
use crate::{Failed, Office};

/// The file to read, in the language of the request.
pub(super) fn pdf(
    office: &Office,
    row: &RequestRow,
    view: &PersonFileView,
    preview: bool,
) -> Result<Vec<u8>, Failed> {
    let read = office.read();
    let hub = read.hub()?;
    let language = row.language;
    let facts = paper::Facts {
        paper: Paper {
            language,
            letterhead: letterhead(&hub)?,
            preview,
            created_at: office.now(),
            id: row.id.0.into_bytes(),
        },
        name: read.label("person", row.person.0)?,
        received_on: row.received_on,
        made_on: office.today(),
        sections: view
            .sections
            .iter()
            .map(|section| paper::Section {
                title: Words::shared()
                    .plain(language, &format!("file-section-{}", section.section)),
                records: section
                    .records
                    .iter()
                    .map(|record| paper::Record {
                        title: record.title.get(language).to_owned(),
                        fields: record.fields.iter().map(|f| field(f, language)).collect(),
                    })
                    .collect(),
            })
            .collect(),
        documents: view
            .documents
            .iter()
            .map(|one| paper::Held {
                name: one.name.get(language).to_owned(),
                what: one.what.get(language).to_owned(),
                of: fact(&one.of, language),
                of_others: one.of_others,
            })
            .collect(),
        history: view
            .history
            .iter()
            .map(|entry| {
                let at = entry.at.parse().unwrap_or_default();
                (entry.sequence, at, entry.what.get(language).to_owned())
            })
            .collect(),
        withheld: view.withheld,
        masked: view.masked,
    };
    letters::render(&paper::document(&facts), fonts()?)
        .map(|pdf| pdf.bytes)
        .map_err(|e| Failed::Fault(format!("a person's file: {e:?}")))
}

fn field(field: &HeldField, language: Language) -> paper::Field {
    let label = field.label.get(language).to_owned();
    let (value, withheld) = match (&field.value, &field.passage) {
        (Some(value), _) => (fact(value, language), None),
        (None, Some(passage)) => match &passage.given {
            Some(given) => (given.clone(), None),
            None => (String::new(), Some(passage.reason.clone())),
        },
        (None, None) => (String::new(), None),
    };
    paper::Field {
        label,
        value,
        withheld,
    }
}

fn fact(fact: &Fact, language: Language) -> String {
    Words::shared().fact(language, fact)
}

/// The file for a machine: the same sections, records and values, with the names of tables and
/// columns. What is withheld is there by its reason, and what is masked is marked.
pub(super) fn json(
    office: &Office,
    row: &RequestRow,
    view: &PersonFileView,
) -> Result<Vec<u8>, Failed> {
    let read = office.read();
    let hub = read.hub()?;
    let sections: Vec<_> = view
        .sections
        .iter()
        .map(|section| {
            let records: Vec<_> = section
                .records
                .iter()
                .map(|record| {
                    let fields: Vec<_> = record.fields.iter().map(of_field).collect();
                    json!({ "table": record.noun, "title": record.title, "fields": fields })
                })
                .collect();
            json!({ "section": section.section, "records": records })
        })
        .collect();
    let file = json!({
        "format": "seedbridge-personal-file/1",
        "hub": hub.name,
        "person": { "id": row.person, "name": read.label("person", row.person.0)? },
        "receivedOn": row.received_on,
        "dueOn": due(row),
        "madeAt": crate::panel::instant(office.now()),
        "sections": sections,
        "documents": view.documents,
        "history": view.history,
    });
    Ok(serde_json::to_vec_pretty(&file)?)
}

fn of_field(field: &HeldField) -> serde_json::Value {
    match &field.passage {
        None => json!({ "column": field.field, "label": field.label, "value": field.value }),
        Some(passage) => json!({
            "column": field.field,
            "label": field.label,
            "text": passage.given,
            "disclosure": passage.disclosure,
            "reason": passage.reason,
        }),
    }
}
