//! The register of conflicts of interest of a panel: who, with which bid, why, and what was done.

use chrono::{DateTime, NaiveDate, Utc};
use scheme::Both;

use crate::document::{Align, Block, Cell, Document, Table, plain};
use crate::paper::{Paper, cell};

/// The facts of the register.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// The call's title.
    pub call_title: Both,
    /// The day of the panel, if it has one.
    pub panel_on: Option<NaiveDate>,
    /// The state that the register shows (UTC).
    pub as_of: DateTime<Utc>,
    /// The conflicts, in order.
    pub rows: Vec<Row>,
}

/// One conflict of one member with one bid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The member.
    pub member: String,
    /// The member's organisation.
    pub organisation: String,
    /// The bid's reference.
    pub reference: String,
    /// The bid's title.
    pub title: String,
    /// Why it is one: named, the same organisation, a rival bid, declared.
    pub ground: Both,
    /// What stands: found, confirmed, dismissed, declared.
    pub state: Both,
    /// The reason given, or empty.
    pub reason: String,
    /// The day it was found or declared.
    pub on: NaiveDate,
}

/// Sets out the register.
pub fn document(facts: &Facts) -> Document {
    let paper = &facts.paper;
    let as_of = paper.pair("paper-as-of", words::instant(facts.as_of, paper.language));
    let rest = if facts.rows.is_empty() {
        vec![Block::Paragraph(vec![plain(
            paper.say("paper-no-conflicts"),
        )])]
    } else {
        let note = Block::Small(vec![plain(paper.say("paper-conflicts-note"))]);
        vec![table(facts), note]
    };
    let heading = "paper-conflicts-register";
    paper.panel_list(
        heading,
        &facts.call_title,
        facts.panel_on,
        vec![as_of],
        rest,
    )
}

fn table(facts: &Facts) -> Block {
    let paper = &facts.paper;
    let rows = facts
        .rows
        .iter()
        .map(|row| {
            vec![
                cell(format!("{}\n{}", row.member, row.organisation)),
                cell(row.reference.clone()),
                cell(row.title.clone()),
                Cell::Text(vec![paper.both(&row.ground)]),
                Cell::Text(vec![paper.both(&row.state)]),
                cell(row.reason.clone()),
                cell(words::date(row.on, paper.language)),
            ]
        })
        .collect();
    Block::Table(Table {
        caption: None,
        columns: vec![
            paper.column("paper-member", 1.8, Align::Left),
            paper.column("paper-reference", 1.0, Align::Left),
            paper.column("paper-bid", 2.4, Align::Left),
            paper.column("paper-ground", 1.4, Align::Left),
            paper.column("paper-state", 1.0, Align::Left),
            paper.column("paper-reason", 1.8, Align::Left),
            paper.column("paper-date", 1.0, Align::Left),
        ],
        rows,
        totals: None,
        row_headers: true,
        line_below: None,
    })
}
