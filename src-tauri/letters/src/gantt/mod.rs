//! The timeline of placements on paper: lying down, on as many pages as it needs, each with the months
//! at its head.

mod picture;

use chrono::{DateTime, NaiveDate, Utc};
use scheme::Both;
use scheme::placement::{Milepost, Period, PlacementProgress, Stretch, Timeline};

use crate::document::{
    Align, Block, Cell, Column, Density, Document, LegendEntry, Month, Orientation, Ruler, Table,
    bold, plain,
};
use crate::paper::Paper;

/// The facts of the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// Whether the paper is A3; otherwise it is A4.
    pub is_a3: bool,
    /// The months that it shows.
    pub timeline: Timeline,
    /// The day it is, in Europe/London.
    pub today: NaiveDate,
    /// The state that it shows (UTC).
    pub as_of: DateTime<Utc>,
    /// The placements, by their groups.
    pub rows: Vec<Row>,
}

/// A placement of the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it stands together with, where placements do.
    pub group: Option<Both>,
    /// The person seconded.
    pub name: String,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The employer.
    pub employer: Both,
    /// The hosts.
    pub hosts: Vec<Both>,
    /// Its days.
    pub period: Period,
    /// Where it stands.
    pub progress: PlacementProgress,
    /// What is drawn, whether it is in these months or not.
    pub stretches: Vec<Stretch>,
    /// What is due.
    pub marks: Vec<Milepost>,
}

/// Sets out the timeline.
pub fn document(facts: &Facts) -> Document {
    let paper = &facts.paper;
    let title = format!("{}: {}", paper.say("timeline-of-placements"), shown(facts));
    let count = scheme::Facts::none().with("count", facts.rows.len());
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            spans: vec![plain(title.clone())],
        },
        Block::KeyValues(vec![
            paper.pair("paper-as-of", words::instant(facts.as_of, paper.language)),
            paper.pair("paper-placements", paper.say_of("timeline-count", count)),
        ]),
    ];
    if facts.rows.is_empty() {
        blocks.push(Block::Paragraph(vec![plain(paper.say("timeline-none"))]));
    } else {
        blocks.push(Block::Legend(legend(facts)));
        blocks.push(Block::Table(table(facts)));
    }
    let orientation = match facts.is_a3 {
        true => Orientation::Wide,
        false => Orientation::Landscape,
    };
    let shape = (orientation, Density::Compact);
    paper.document(title, String::new(), shape, blocks)
}

/// The months that it shows, in words.
fn shown(facts: &Facts) -> String {
    let month = |on| words::month(on, facts.paper.language);
    let period = facts.timeline.period();
    format!("{} – {}", month(period.from), month(period.to))
}

fn legend(facts: &Facts) -> Vec<LegendEntry> {
    let mut entries = picture::legend(facts);
    if facts.timeline.at(facts.today).is_some() {
        entries.push(LegendEntry {
            chart: crate::document::Chart {
                today: Some(0),
                ..Default::default()
            },
            words: facts.paper.say("today"),
        });
    }
    entries
}

fn table(facts: &Facts) -> Table {
    let paper = &facts.paper;
    let mut rows = Vec::new();
    let mut group = None;
    for row in &facts.rows {
        if row.group.is_some() && row.group != group {
            let name = row.group.as_ref().map(|group| paper.both(group));
            let name = name.filter(|span| !span.text.is_empty());
            let name = name.unwrap_or_else(|| plain(paper.say("timeline-no-host")));
            rows.push(vec![
                Cell::Text(vec![bold(name.text)]),
                Cell::Text(Vec::new()),
                Cell::Chart(Default::default()),
            ]);
            group.clone_from(&row.group);
        }
        rows.push(cells(facts, row));
    }
    Table {
        caption: None,
        columns: vec![
            paper.column("placements-person", 2.0, Align::Left),
            paper.column("paper-employer-and-host", 2.0, Align::Left),
            Column {
                head: Vec::new(),
                share: if facts.is_a3 { 8.0 } else { 6.0 },
                align: Align::Left,
                ruler: Some(ruler(facts)),
            },
        ],
        rows,
        totals: None,
        row_headers: true,
        line_below: None,
    }
}

fn cells(facts: &Facts, row: &Row) -> Vec<Cell> {
    let paper = &facts.paper;
    let state = paper.fact(&row.progress.fact());
    let under = match row.reference.is_empty() {
        true => state,
        false => format!("{} · {state}", row.reference),
    };
    let mut parties = vec![paper.both(&row.employer)];
    for host in &row.hosts {
        let mut span = paper.both(host);
        span.text.insert_str(0, "\n→ ");
        parties.push(span);
    }
    vec![
        Cell::Text(vec![
            bold(row.name.clone()),
            plain(format!("\n{under}\n{}", said(row.period, paper))),
        ]),
        Cell::Text(parties),
        Cell::Chart(picture::of(facts, row)),
    ]
}

/// From a day to a day, in words.
fn said(period: Period, paper: &Paper) -> String {
    let day = |on| words::date(on, paper.language);
    match period.from == period.to {
        true => day(period.from),
        false => {
            let facts = scheme::Facts::none()
                .with("from", day(period.from))
                .with("to", day(period.to));
            paper.say_of("placements-from-to", facts)
        }
    }
}

fn ruler(facts: &Facts) -> Ruler {
    use chrono::Datelike;
    let paper = &facts.paper;
    let months = facts.timeline.months();
    // On A4, twenty-four names would run into one another.
    let every = if months.len() > 12 && !facts.is_a3 {
        3
    } else {
        1
    };
    let months = months.into_iter().enumerate().map(|(i, month)| Month {
        left: month.left,
        width: month.width,
        name: match i % every {
            0 => paper.say(&format!("ui-month-short-{}", month.on.month())),
            _ => String::new(),
        },
        year: match i == 0 || month.on.month() == 1 {
            true => month.on.year().to_string(),
            false => String::new(),
        },
    });
    Ruler {
        months: months.collect(),
        today: facts.timeline.at(facts.today),
        alt: shown(facts),
    }
}
