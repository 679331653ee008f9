//! The equality form on paper: why it is asked, who does not see it, how to object, and the questions
//! to tick.

use scheme::Facts as Told;
use scheme::equality::Topic;

use crate::document::{Block, Density, Document, Field, Orientation, bold, plain};
use crate::paper::Paper;

/// The facts of the form.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// For how many years answers are linked to who gave them.
    pub years: u32,
}

/// Sets out the form.
pub fn document(facts: &Facts) -> Document {
    let paper = &facts.paper;
    let title = paper.say("equality-form");
    let heading = |level: u8, text: String| Block::Heading {
        level,
        spans: vec![plain(text)],
    };
    let paragraph = |id: &str| Block::Paragraph(vec![plain(paper.say(id))]);
    let mut blocks = vec![
        heading(1, title.clone()),
        Block::Callout(vec![vec![bold(paper.say("equality-form-optional"))]]),
        paragraph("equality-form-why"),
        paragraph("equality-form-unseen"),
        Block::Paragraph(vec![plain(paper.say_of(
            "equality-form-kept",
            Told::none().with("years", facts.years),
        ))]),
        paragraph("equality-form-object"),
        Block::Small(vec![plain(paper.say("equality-form-return"))]),
        Block::Fields(vec![
            field(paper, "paper-name", 1.6),
            field(paper, "equality-form-reference", 1.0),
        ]),
    ];
    for &question in Topic::ALL {
        blocks.push(heading(2, paper.fact(&question.fact())));
        let hint = paper.say(&format!("equality-hint-{}", question.code()));
        blocks.push(Block::Small(vec![plain(hint)]));
        let options = question.options().iter().map(|option| {
            let id = format!("equality-{}-{option}", question.code());
            vec![plain(paper.say(&id))]
        });
        blocks.push(Block::Ticks(options.collect()));
    }
    paper.document(
        title,
        String::new(),
        (Orientation::Portrait, Density::Comfortable),
        blocks,
    )
}

fn field(paper: &Paper, label: &str, share: f32) -> Field {
    Field {
        label: vec![plain(paper.say(label))],
        filled: None,
        share,
        height: 12.0,
    }
}
