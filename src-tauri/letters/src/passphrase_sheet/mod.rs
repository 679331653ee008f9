//! The sheet on which a hub's passphrase is written down and kept.
//!
//! The passphrase itself is never on it: a file, a printer and its queue all keep copies. There is
//! room to write it by hand.

use chrono::NaiveDate;
use scheme::Both;

use crate::document::{Block, Density, Document, Field, List, Numbering, Orientation, bold, plain};
use crate::paper::Paper;

/// The facts of the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// The hub's name.
    pub hub: Both,
    /// The name of its file.
    pub file: String,
    /// The folder that the file is in.
    pub folder: String,
    /// The day it is made (Europe/London).
    pub made_on: NaiveDate,
}

/// Sets out the sheet.
pub fn document(facts: &Facts) -> Document {
    let paper = &facts.paper;
    let heading = paper.say("paper-passphrase-sheet");
    let paragraph = |id: &str| Block::Paragraph(vec![plain(paper.say(id))]);
    let title = |id: &str| Block::Heading {
        level: 2,
        spans: vec![plain(paper.say(id))],
    };
    let hub = paper.both(&facts.hub);
    let blocks = vec![
        Block::Heading {
            level: 1,
            spans: vec![plain(heading.clone())],
        },
        Block::Callout(vec![vec![bold(paper.say("paper-passphrase-lost"))]]),
        paragraph("paper-passphrase-for"),
        Block::KeyValues(vec![
            paper.pair("paper-passphrase-hub", hub.text.clone()),
            paper.pair("paper-passphrase-file", facts.file.as_str()),
            paper.pair("paper-passphrase-folder", facts.folder.as_str()),
            paper.pair(
                "paper-passphrase-made",
                words::date(facts.made_on, paper.language),
            ),
        ]),
        title("paper-passphrase-by-hand"),
        Block::Small(vec![plain(paper.say("paper-passphrase-exactly"))]),
        Block::Fields(vec![field(paper, "paper-passphrase", 1.0, 26.0)]),
        Block::Fields(vec![
            field(paper, "paper-passphrase-written-by", 1.6, 12.0),
            field(paper, "paper-date", 0.8, 12.0),
            field(paper, "paper-passphrase-kept", 1.6, 12.0),
        ]),
        title("paper-passphrase-keeping"),
        Block::List(List {
            numbering: Numbering::Bullet,
            items: [
                "paper-passphrase-safe",
                "paper-passphrase-changed",
                "paper-passphrase-not-printed",
            ]
            .into_iter()
            .map(|id| vec![paragraph(id)])
            .collect(),
        }),
    ];
    paper.document(
        format!("{heading}: {}", hub.text),
        String::new(),
        (Orientation::Portrait, Density::Comfortable),
        blocks,
    )
}

fn field(paper: &Paper, label: &str, share: f32, height: f32) -> Field {
    Field {
        label: vec![plain(paper.say(label))],
        filled: None,
        share,
        height,
    }
}
