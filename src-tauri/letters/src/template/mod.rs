//! Wording that a coordinator can edit: plain text with a light markup and merge fields, read and
//! checked before anything is made of it.
//!
//! ```text
//! # Title                      ## Section            ### Below that
//! A paragraph, with **bold**, *italic* and a {merge_field}. A new line is a line break.
//! - a bullet                   1. a numbered item    > set apart by a bar
//! [if secondment] … [else] … [end]                   [payment_table]   [page]
//! [clause pay]  begins a clause of an agreement, which goes on to the next
//! [tick] something to tick     [write] Name | Date   [write tall] a large box
//! ```
//! `{{` and `}}` are braces. What fields, inserts and sections there are depends on the letter.

mod clause;
mod compare;
mod fill;
mod parse;
mod problem;
mod vocabulary;

use std::collections::BTreeSet;

use scheme::Language;
use scheme::letter::WordingKind;

use crate::document::Emphasis;

pub use clause::{Clause, OPENING, clause_at, clauses};
pub use compare::{Difference, compare};
pub(crate) use fill::unbroken;
pub use fill::{Insert, Merge, Unfilled, Value, fill};
pub use problem::{TemplateProblem, Wrong};
pub(crate) use vocabulary::{COMMON, may, must};
pub use vocabulary::{FieldSpec, Holds, Vocabulary};

/// The wording of one letter in one language, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Of which letter or other paper.
    pub kind: WordingKind,
    /// In which language.
    pub language: Language,
    pub(crate) nodes: Vec<Node>,
}

/// A block of a template, or a section that stands only when its facts exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Heading {
        level: u8,
        text: Vec<Inline>,
    },
    Paragraph(Vec<Inline>),
    Bullets(Vec<Vec<Inline>>),
    Numbered(Vec<Vec<Inline>>),
    Callout(Vec<Vec<Inline>>),
    Ticks(Vec<Vec<Inline>>),
    Boxes {
        tall: bool,
        labels: Vec<Vec<Inline>>,
    },
    Insert(&'static str),
    /// What comes after it, up to the next, is this clause.
    Clause(&'static str),
    PageBreak,
    Section {
        name: &'static str,
        then: Vec<Node>,
        otherwise: Vec<Node>,
    },
}

/// A run of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Inline {
    Text(String, Emphasis),
    Field(&'static str, Emphasis),
}

/// Everything that a template takes from the facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uses {
    /// Merge fields.
    pub fields: BTreeSet<&'static str>,
    /// Tables and lists.
    pub inserts: BTreeSet<&'static str>,
    /// Sections that may stand or not.
    pub sections: BTreeSet<&'static str>,
    /// Clauses that have words, whatever the facts.
    pub clauses: BTreeSet<&'static str>,
}

impl Template {
    /// Reads and checks wording. Fails with everything that is wrong with it, each with its line.
    pub fn parse(
        kind: impl Into<WordingKind>,
        language: Language,
        text: &str,
    ) -> Result<Self, Vec<TemplateProblem>> {
        let kind = kind.into();
        parse::parse(Vocabulary::of(kind), text).map(|nodes| Template {
            kind,
            language,
            nodes,
        })
    }

    /// The wording that the program comes with.
    pub fn shipped(
        kind: impl Into<WordingKind>,
        language: Language,
    ) -> Result<Self, Vec<TemplateProblem>> {
        let kind = kind.into();
        Self::parse(kind, language, Vocabulary::of(kind).shipped(language))
    }

    /// What it takes from the facts.
    pub fn uses(&self) -> Uses {
        let mut uses = Uses::default();
        collect(&self.nodes, &mut uses);
        uses.clauses = clause::standing(&self.nodes);
        uses
    }
}

fn collect(nodes: &[Node], uses: &mut Uses) {
    for node in nodes {
        match node {
            Node::Heading { text, .. } | Node::Paragraph(text) => fields(text, uses),
            Node::Bullets(items)
            | Node::Numbered(items)
            | Node::Callout(items)
            | Node::Ticks(items)
            | Node::Boxes { labels: items, .. } => {
                items.iter().for_each(|item| fields(item, uses));
            }
            Node::Insert(name) => {
                uses.inserts.insert(name);
            }
            Node::Clause(_) | Node::PageBreak => {}
            Node::Section {
                name,
                then,
                otherwise,
            } => {
                uses.sections.insert(name);
                collect(then, uses);
                collect(otherwise, uses);
            }
        }
    }
}

fn fields(text: &[Inline], uses: &mut Uses) {
    for run in text {
        if let Inline::Field(name, _) = run {
            uses.fields.insert(name);
        }
    }
}
