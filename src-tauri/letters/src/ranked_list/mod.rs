//! The ranked list of a call, for the panel's file: lying down, compact, with each bid's scores as
//! dots on the scale.

use chrono::{DateTime, NaiveDate, Utc};
use scheme::{Both, Pence};

use crate::document::{Align, Block, Cell, Document, Dots, Table, bold, plain};
use crate::paper::{Paper, cell};

/// The facts of the list. What the reader may not see is not in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// The call's title.
    pub call_title: Both,
    /// The day of the panel, if it has one.
    pub panel_on: Option<NaiveDate>,
    /// The state that the list shows (UTC).
    pub as_of: DateTime<Utc>,
    /// What there is to award.
    pub pot: Pence,
    /// The scale's lowest and highest value.
    pub scale: (u32, u32),
    /// The bids, in order.
    pub rows: Vec<Row>,
    /// The funding line stands below this many bids.
    pub above_line: Option<usize>,
}

/// One bid. Scores are hundredths of a point, rounded to be shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Its rank, or none: too few reviews.
    pub rank: Option<u32>,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The lead's organisation.
    pub lead: String,
    /// What it asks for.
    pub asked: Pence,
    /// The total of each submitted review.
    pub scores: Vec<i64>,
    /// Their mean.
    pub mean: Option<i64>,
    /// Their median.
    pub median: Option<i64>,
    /// The greatest less the least.
    pub spread: Option<i64>,
    /// What is asked for down to here, for bids above the line.
    pub running_total: Option<Pence>,
    /// What to look at: too few reviews, a wide spread, a tie across the line.
    pub flags: Vec<Both>,
    /// What is recommended or decided, if anything.
    pub outcome: Option<Both>,
}

/// Sets out the list.
pub fn document(facts: &Facts) -> Document {
    let paper = &facts.paper;
    let said = vec![
        paper.pair("paper-pot", words::money(facts.pot, paper.language)),
        paper.pair("paper-as-of", words::instant(facts.as_of, paper.language)),
    ];
    let rows = facts.rows.iter().map(|row| cells(facts, row)).collect();
    let table = Table {
        caption: None,
        columns: vec![
            paper.column("paper-rank", 0.5, Align::Centre),
            paper.column("paper-reference", 1.2, Align::Left),
            paper.column("paper-bid", 3.6, Align::Left),
            paper.column("paper-asked", 1.1, Align::Right),
            paper.column("paper-scores", 1.7, Align::Left),
            paper.column("paper-mean", 0.6, Align::Right),
            paper.column("paper-median", 0.6, Align::Right),
            paper.column("paper-spread", 0.6, Align::Right),
            paper.column("paper-running-total", 1.1, Align::Right),
            paper.column("paper-notes", 1.8, Align::Left),
        ],
        rows,
        totals: None,
        row_headers: false,
        line_below: facts.above_line.and_then(|above| above.checked_sub(1)),
    };
    let note = Block::Small(vec![plain(paper.say("paper-ranked-note"))]);
    let rest = vec![Block::Table(table), note];
    let heading = "paper-ranked-list";
    paper.panel_list(heading, &facts.call_title, facts.panel_on, said, rest)
}

fn cells(facts: &Facts, row: &Row) -> Vec<Cell> {
    let paper = &facts.paper;
    let score = |hundredths: Option<i64>| cell(hundredths.map_or_else(String::new, points));
    let rank = row
        .rank
        .map_or_else(|| "–".to_owned(), |rank| rank.to_string());
    let running = row
        .running_total
        .map(|total| words::money(total, paper.language));
    let mut notes = Vec::new();
    if let Some(outcome) = &row.outcome {
        notes.push(bold(paper.both(outcome).text));
    }
    for flag in &row.flags {
        let mut span = paper.both(flag);
        if !notes.is_empty() {
            span.text.insert(0, '\n');
        }
        notes.push(span);
    }
    vec![
        cell(rank),
        cell(row.reference.clone()),
        Cell::Text(vec![
            bold(row.title.clone()),
            plain(format!("\n{}", row.lead)),
        ]),
        cell(words::money(row.asked, paper.language)),
        dots(facts, row),
        score(row.mean),
        score(row.median),
        score(row.spread),
        cell(running.unwrap_or_default()),
        Cell::Text(notes),
    ]
}

/// The scores on their scale, and the same in words.
fn dots(facts: &Facts, row: &Row) -> Cell {
    let paper = &facts.paper;
    if row.scores.is_empty() {
        return cell(paper.say("paper-no-scores"));
    }
    let mut scores = row.scores.clone();
    scores.sort_unstable();
    let said: Vec<String> = scores.iter().map(|score| points(*score)).collect();
    let (least, greatest) = facts.scale;
    let alt = scheme::Facts::none()
        .with("scores", words::list(&said, paper.language))
        .with("least", least.to_string())
        .with("greatest", greatest.to_string())
        .with("mean", row.mean.map_or_else(|| "–".to_owned(), points));
    Cell::Dots(Dots {
        least: least as f32,
        greatest: greatest as f32,
        scores: scores.iter().map(|score| *score as f32 / 100.0).collect(),
        mean: row.mean.map(|mean| mean as f32 / 100.0),
        alt: paper.say_of("paper-scores-alt", alt),
    })
}

/// Hundredths of a point with two decimals.
fn points(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, (hundredths % 100).abs())
}
