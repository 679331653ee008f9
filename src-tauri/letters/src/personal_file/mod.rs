//! A person's file: everything that the hub holds of them, section by section, with what is withheld
//! and why.

use chrono::{DateTime, NaiveDate, Utc};
use scheme::{Fact, Facts as Told};

use crate::document::{
    Align, Block, Density, Document, KeyValue, Orientation, Table, italic, plain,
};
use crate::paper::{Paper, cell};

/// The facts of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// Whose it is.
    pub name: String,
    /// The day of the request.
    pub received_on: NaiveDate,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The records, by what they are about.
    pub sections: Vec<Section>,
    /// Documents that are held.
    pub documents: Vec<Held>,
    /// Entries of the history: number, instant (UTC), what was done.
    pub history: Vec<(i64, DateTime<Utc>, String)>,
    /// How many passages are withheld.
    pub withheld: u32,
    /// How many are given without the names of others.
    pub masked: u32,
}

/// Records about one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What they are about.
    pub title: String,
    /// Them.
    pub records: Vec<Record>,
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it is called.
    pub title: String,
    /// Its values.
    pub fields: Vec<Field>,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it is called.
    pub label: String,
    /// The value.
    pub value: String,
    /// Why it is withheld, where it is.
    pub withheld: Option<String>,
}

/// A document that is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// What it stands on.
    pub of: String,
    /// Whether it is of somebody else too.
    pub of_others: bool,
}

/// Sets out the file.
pub fn document(facts: &Facts) -> Document {
    let paper = &facts.paper;
    let title = paper.say_of("paper-file-title", told(facts));
    let mut blocks = vec![
        heading(1, title.clone()),
        Block::KeyValues(vec![
            paper.pair(
                "paper-file-received",
                words::date(facts.received_on, paper.language),
            ),
            paper.pair(
                "paper-file-made",
                words::date(facts.made_on, paper.language),
            ),
        ]),
        paragraph(paper.say("paper-file-intro")),
        paragraph(paper.say_of("paper-file-redacted", told(facts))),
        paragraph(paper.say("paper-file-equality")),
        paragraph(paper.say("paper-file-rights")),
    ];
    for section in &facts.sections {
        blocks.push(heading(2, section.title.clone()));
        for record in &section.records {
            blocks.push(heading(3, record.title.clone()));
            let values = record.fields.iter().map(|one| value(paper, one)).collect();
            blocks.push(Block::KeyValues(values));
        }
    }
    if !facts.documents.is_empty() {
        blocks.push(heading(2, paper.say("paper-file-documents")));
        blocks.push(paragraph(paper.say("paper-file-documents-words")));
        let rows = facts.documents.iter().map(|one| {
            let how = match one.of_others {
                true => "paper-file-on-asking",
                false => "paper-file-beside",
            };
            let said = [&one.name, &one.what, &one.of].map(|text| cell(text.clone()));
            said.into_iter().chain([cell(paper.say(how))]).collect()
        });
        blocks.push(table(
            paper,
            &[
                ("paper-file-document", 2.0),
                ("paper-file-what", 2.0),
                ("paper-file-of", 1.4),
                ("paper-file-how", 1.6),
            ],
            rows.collect(),
        ));
    }
    if !facts.history.is_empty() {
        blocks.push(heading(2, paper.say("paper-file-history")));
        blocks.push(paragraph(paper.say("paper-file-history-words")));
        let rows = facts.history.iter().map(|(number, at, act)| {
            vec![
                cell(number.to_string()),
                cell(words::instant(*at, paper.language)),
                cell(act.clone()),
            ]
        });
        blocks.push(table(
            paper,
            &[
                ("paper-file-entry", 0.5),
                ("paper-date", 1.4),
                ("paper-file-act", 3.0),
            ],
            rows.collect(),
        ));
    }
    let shape = (Orientation::Portrait, Density::Compact);
    paper.document(title, String::new(), shape, blocks)
}

fn told(facts: &Facts) -> Told {
    Told::none()
        .with("name", Fact::text(facts.name.clone()))
        .with("withheld", facts.withheld)
        .with("masked", facts.masked)
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading {
        level,
        spans: vec![plain(text)],
    }
}

fn paragraph(text: String) -> Block {
    Block::Paragraph(vec![plain(text)])
}

fn value(paper: &Paper, field: &Field) -> KeyValue {
    let span = match &field.withheld {
        None => plain(field.value.clone()),
        Some(reason) => italic(paper.say_of(
            "paper-file-withheld",
            Told::none().with("reason", Fact::text(reason.clone())),
        )),
    };
    KeyValue {
        label: vec![plain(field.label.clone())],
        value: vec![span],
    }
}

fn table(paper: &Paper, columns: &[(&str, f32)], rows: Vec<Vec<crate::document::Cell>>) -> Block {
    Block::Table(Table {
        caption: None,
        columns: columns
            .iter()
            .map(|(head, share)| paper.column(head, *share, Align::Left))
            .collect(),
        rows,
        totals: None,
        row_headers: true,
        line_below: None,
    })
}
