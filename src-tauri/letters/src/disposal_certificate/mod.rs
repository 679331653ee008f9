//! The certificate of a disposal: what went, by which rule, on which day and by whom. It names no
//! person but the coordinators who stand by it.

use chrono::NaiveDate;
use scheme::{Fact, Facts as Told};

use crate::document::{Align, Block, Density, Document, Orientation, Table, plain};
use crate::paper::{Paper, cell};

/// The facts of the certificate.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// Which disposal it is.
    pub number: u32,
    /// The day.
    pub disposed_on: NaiveDate,
    /// The coordinator who did it.
    pub first: String,
    /// The one who stood by it.
    pub second: String,
    /// As what the records were kept.
    pub kind: String,
    /// From which day their years are counted, in words.
    pub counted_from: String,
    /// For how many years.
    pub years: u32,
    /// Whether they are events.
    pub events: bool,
    /// Each record: its reference or title, the last day it was kept, how many people it had.
    pub records: Vec<(String, NaiveDate, u32)>,
    /// The day from which no backup holds them.
    pub backups_until: NaiveDate,
    /// The head of the history's chain before it: number and hash.
    pub head: (i64, String),
}

/// Sets out the certificate.
pub fn document(facts: &Facts) -> Document {
    let paper = &facts.paper;
    let told = Told::none()
        .with("number", facts.number)
        .with("count", facts.records.len())
        .with("years", facts.years)
        .with("kind", Fact::text(facts.kind.clone()))
        .with("from", Fact::text(facts.counted_from.clone()))
        .with("first", Fact::text(facts.first.clone()))
        .with("second", Fact::text(facts.second.clone()));
    let title = paper.say_of("paper-disposal-title", told.clone());
    let date = |day| words::date(day, paper.language);
    let paragraph = |text: String| Block::Paragraph(vec![plain(text)]);
    let heading = |level, text: String| Block::Heading {
        level,
        spans: vec![plain(text)],
    };
    let rows = facts.records.iter().map(|(label, until, count)| {
        let mut row = vec![cell(label.clone()), cell(date(*until))];
        if facts.events {
            row.push(cell(count.to_string()));
        }
        row
    });
    let mut columns = vec![
        paper.column("paper-disposal-record", 2.0, Align::Left),
        paper.column("paper-disposal-kept-until", 1.0, Align::Left),
    ];
    if facts.events {
        columns.push(paper.column("paper-disposal-people", 0.6, Align::Right));
    }
    let blocks = vec![
        heading(1, title.clone()),
        Block::KeyValues(vec![
            paper.pair("paper-date", date(facts.disposed_on)),
            paper.pair("paper-disposal-kind", facts.kind.clone()),
            paper.pair(
                "paper-disposal-rule",
                paper.say_of("paper-disposal-years", told.clone()),
            ),
            paper.pair(
                "paper-disposal-by",
                paper.say_of("paper-disposal-two", told.clone()),
            ),
            paper.pair("paper-disposal-backups", date(facts.backups_until)),
        ]),
        paragraph(paper.say("paper-disposal-words")),
        heading(2, paper.say_of("paper-disposal-records", told)),
        Block::Table(Table {
            caption: None,
            columns,
            rows: rows.collect(),
            totals: None,
            row_headers: true,
            line_below: None,
        }),
        heading(2, paper.say("paper-disposal-chain")),
        paragraph(paper.say("paper-disposal-chain-words")),
        Block::KeyValues(vec![
            paper.pair("paper-disposal-entry", facts.head.0.to_string()),
            paper.pair("paper-disposal-hash", facts.head.1.clone()),
        ]),
    ];
    let shape = (Orientation::Portrait, Density::Comfortable);
    paper.document(title, String::new(), shape, blocks)
}
