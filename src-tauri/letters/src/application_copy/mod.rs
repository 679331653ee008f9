//! A submitted application on paper, for the applicant: every answer as it was given.

mod answers;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use scheme::call::CallDocument;
use scheme::form::Answer;
use scheme::{EventId, Language};

use crate::document::{Block, Density, Document, Orientation, plain};
use crate::paper::Paper;
use answers::Answers;

/// The facts of the copy.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// The call's version that it was made under.
    pub call: &'a CallDocument,
    /// The reference it was given.
    pub reference: String,
    /// Its title, as it shows in a list.
    pub title: String,
    /// When it was received (UTC).
    pub received_at: DateTime<Utc>,
    /// Whether that was after the deadline.
    pub late: bool,
    /// The hash of what was frozen, in hex: the same words always have the same.
    pub sha256: String,
    /// The answers, by the key of their question.
    pub answers: &'a BTreeMap<String, Answer>,
    /// The questions that were not asked, because of other answers.
    pub not_asked: BTreeSet<String>,
    /// The titles of the events that answers name.
    pub events: BTreeMap<EventId, String>,
    /// The language the answers are written in, where it is known.
    pub written_in: Option<Language>,
}

/// Sets out the copy.
pub fn document(facts: &Facts<'_>) -> Document {
    let paper = &facts.paper;
    let call = paper.both(&facts.call.title);
    let mut received = words::instant_exact(facts.received_at, paper.language);
    if facts.late {
        received = format!("{received} ({})", paper.say("paper-after-deadline"));
    }
    let heading = paper.say("paper-application");
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            spans: vec![plain(heading.clone())],
        },
        Block::KeyValues(vec![
            paper.pair("paper-call", call.text),
            paper.pair("paper-reference", facts.reference.clone()),
            paper.pair("paper-project", facts.title.clone()),
            paper.pair("paper-received", received),
            // A hash has no place to break; it is shown in groups, as a key is read out.
            paper.pair("paper-fingerprint", in_groups(&facts.sha256)),
        ]),
        Block::Small(vec![plain(paper.say("paper-copy-note"))]),
    ];
    let answers = Answers::new(facts);
    for section in &facts.call.form.sections {
        let asked: Vec<_> = section
            .questions
            .iter()
            .filter(|q| !facts.not_asked.contains(&q.key))
            .collect();
        if asked.is_empty() {
            continue;
        }
        let spans = vec![paper.both(&section.title)];
        blocks.push(Block::Heading { level: 2, spans });
        for question in asked {
            let spans = vec![paper.both(&question.title)];
            blocks.push(Block::Heading { level: 3, spans });
            answers.question(question, facts.answers.get(&question.key), &mut blocks);
        }
    }
    let title = format!("{heading} {}: {}", facts.reference, facts.title);
    paper.document(
        title,
        facts.reference.clone(),
        (Orientation::Portrait, Density::Comfortable),
        blocks,
    )
}

/// Eight characters, a space, the next eight.
fn in_groups(hex: &str) -> String {
    let characters: Vec<char> = hex.chars().collect();
    let groups: Vec<String> = characters
        .chunks(8)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}
