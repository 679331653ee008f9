//! The form of a call on paper, with its guidance and room to draft in.

mod questions;

use scheme::call::CallDocument;

use crate::document::{
    Align, Block, Density, Document, List, Numbering, Orientation, Table, bold, plain,
};
use crate::paper::{Paper, cell};

/// The facts of the blank form.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// The call.
    pub call: &'a CallDocument,
}

/// Sets out the form.
pub fn document(facts: &Facts<'_>) -> Document {
    let (paper, call) = (&facts.paper, facts.call);
    let mut title = paper.both(&call.title);
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            spans: vec![title.clone()],
        },
        Block::Paragraph(vec![bold(paper.say("paper-blank-form"))]),
    ];
    blocks.extend(paper.paragraphs(&call.about));
    blocks.push(Block::KeyValues(at_a_glance(paper, call)));
    blocks.push(Block::Callout(vec![vec![plain(
        paper.say("paper-blank-note"),
    )]]));
    if !call.support.or_other(paper.language).trim().is_empty() {
        blocks.push(heading(paper, "paper-support"));
        blocks.extend(paper.paragraphs(&call.support));
    }
    blocks.push(heading(paper, "paper-what-is-paid"));
    blocks.push(headings_table(paper, call));
    if !call.criteria.is_empty() {
        blocks.push(heading(paper, "paper-how-scored"));
        blocks.push(criteria_table(paper, call));
        blocks.push(scale(paper, call));
    }
    blocks.push(Block::PageBreak);
    for section in &call.form.sections {
        let spans = vec![paper.both(&section.title)];
        blocks.push(Block::Heading { level: 2, spans });
        blocks.extend(paper.paragraphs(&section.guidance));
        for question in &section.questions {
            questions::question(paper, call, question, &mut blocks);
        }
    }
    title.text = format!("{}: {}", title.text, paper.say("paper-blank-form"));
    paper.document(
        title.text,
        String::new(),
        (Orientation::Portrait, Density::Comfortable),
        blocks,
    )
}

fn heading(paper: &Paper, id: &str) -> Block {
    Block::Heading {
        level: 2,
        spans: vec![plain(paper.say(id))],
    }
}

fn at_a_glance(paper: &Paper, call: &CallDocument) -> Vec<crate::document::KeyValue> {
    let money = |amount| words::money(amount, paper.language);
    let (minimum, maximum) = (money(call.money.minimum), money(call.money.maximum));
    let mut pairs = vec![paper.pair("paper-funder", paper.both(&call.funder).text)];
    if let Some(opens) = call.dates.opens_on {
        pairs.push(paper.pair("paper-opens", words::date(opens, paper.language)));
    }
    if let Some(closes) = call.dates.closes_at {
        let time = closes.format("%H:%M");
        let text = format!("{}, {time}", words::date(closes.date(), paper.language));
        pairs.push(paper.pair("paper-closes", text));
    }
    let range = scheme::Facts::none()
        .with("least", minimum)
        .with("most", maximum);
    pairs.push(paper.pair("paper-request", paper.say_of("paper-between", range)));
    pairs
}

fn headings_table(paper: &Paper, call: &CallDocument) -> Block {
    let rows = call
        .money
        .headings
        .iter()
        .map(|terms| {
            let mut guidance = vec![paper.both(&terms.guidance)];
            if let Some(cap) = terms.cap {
                let facts = scheme::Facts::none().with("most", cap);
                guidance.push(plain(format!(" {}", paper.say_of("paper-cap", facts))));
            }
            if let Some(percent) = terms.cap_percent {
                let facts = scheme::Facts::none().with("percent", percent);
                guidance.push(plain(format!(
                    " {}",
                    paper.say_of("paper-cap-percent", facts)
                )));
            }
            let paid = match terms.allowed {
                true => format!("{}%", terms.rate_percent),
                false => paper.say("paper-not-paid"),
            };
            vec![
                cell(paper.fact(&terms.heading.fact())),
                crate::document::Cell::Text(guidance),
                cell(paid),
            ]
        })
        .collect();
    Block::Table(Table {
        caption: None,
        columns: vec![
            paper.column("paper-heading", 1.4, Align::Left),
            paper.column("paper-guidance", 3.0, Align::Left),
            paper.column("paper-rate", 0.5, Align::Right),
        ],
        rows,
        totals: None,
        row_headers: true,
        line_below: None,
    })
}

fn criteria_table(paper: &Paper, call: &CallDocument) -> Block {
    let rows = call
        .criteria
        .iter()
        .map(|criterion| {
            vec![
                crate::document::Cell::Text(vec![paper.both(&criterion.title)]),
                crate::document::Cell::Text(vec![paper.both(&criterion.guidance)]),
                cell(format!("{}%", criterion.weight)),
            ]
        })
        .collect();
    Block::Table(Table {
        caption: None,
        columns: vec![
            paper.column("paper-criterion", 1.4, Align::Left),
            paper.column("paper-guidance", 3.0, Align::Left),
            paper.column("paper-weight", 0.5, Align::Right),
        ],
        rows,
        totals: None,
        row_headers: true,
        line_below: None,
    })
}

fn scale(paper: &Paper, call: &CallDocument) -> Block {
    let items = call
        .scale
        .values
        .iter()
        .map(|value| {
            let mut label = paper.both(&value.label);
            label.text = format!("{} {}", value.value, label.text);
            label.emphasis = crate::document::Emphasis::Strong;
            let mut descriptor = paper.both(&value.descriptor);
            descriptor.text = format!(": {}", descriptor.text);
            vec![Block::Paragraph(vec![label, descriptor])]
        })
        .collect();
    Block::List(List {
        numbering: Numbering::Bullet,
        items,
    })
}
