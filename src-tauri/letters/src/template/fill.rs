//! Filling a template with facts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use scheme::{Both, Language, Pence};

use super::{Inline, Node, Template};
use crate::document::{Block, Emphasis, Field, List, Numbering, Span};

/// A fact for a merge field. Words that differ by language come in both; all else is worded in
/// the letter's language from one value, so that the two languages cannot disagree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A name or a reference: the same in both.
    Text(String),
    /// Somebody's own words, in the language they were written in where that is known.
    Words(String, Option<Language>),
    /// Words in both languages.
    Both(Both),
    /// Money in figures.
    Money(Pence),
    /// Money in words.
    MoneyInWords(Pence),
    /// A day.
    Date(NaiveDate),
    /// A whole number.
    Count(i64),
}

/// Something that stands in a letter as blocks: a table, a list. A language in which some of its
/// words are missing has what is missing instead; a letter in the other can go out all the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Insert {
    en: Result<Vec<Block>, Vec<Unfilled>>,
    cy: Result<Vec<Block>, Vec<Unfilled>>,
}

impl Insert {
    /// The same thing in both languages.
    pub fn new(make: impl Fn(Language) -> Result<Vec<Block>, Vec<Unfilled>>) -> Self {
        Self {
            en: make(Language::En),
            cy: make(Language::Cy),
        }
    }
}

/// The facts of one letter, by the names that templates use.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Merge {
    /// For the merge fields.
    pub values: BTreeMap<&'static str, Value>,
    /// For the inserts.
    pub inserts: BTreeMap<&'static str, Insert>,
    /// The sections that stand.
    pub sections: BTreeSet<&'static str>,
}

/// Why a template could not be filled: a letter with a gap is not a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfilled {
    /// There is no value, or only white space, for a field in a language.
    Blank {
        /// The field; for a list, with its place, such as `conditions[2]`.
        field: String,
        /// The language.
        language: Language,
    },
    /// The amount is too large, or too small, to be put in words.
    NotInWords {
        /// The field.
        field: String,
        /// The amount.
        amount: Pence,
    },
}

impl Merge {
    /// The value of a field as it is shown in a language.
    pub fn shown(&self, field: &str, language: Language) -> Result<String, Unfilled> {
        self.span(field, language)
            .map(|(text, _)| text.replace('\u{a0}', " "))
    }

    /// Every field that a template uses with its value as shown, in order of name; for the table
    /// of letters.
    pub fn table(&self, template: &Template) -> Vec<(&'static str, Result<String, Unfilled>)> {
        let uses = template.uses();
        uses.fields
            .into_iter()
            .map(|name| (name, self.shown(name, template.language)))
            .collect()
    }

    /// The value as shown, and its language where that is another.
    fn span(
        &self,
        field: &str,
        language: Language,
    ) -> Result<(String, Option<Language>), Unfilled> {
        let blank = || Unfilled::Blank {
            field: field.to_owned(),
            language,
        };
        let value = self.values.get(field).ok_or_else(blank)?;
        let mut spoken = None;
        let text = match value {
            Value::Text(text) => text.clone(),
            Value::Words(text, written) => {
                spoken = written.filter(|written| *written != language);
                text.clone()
            }
            Value::Both(both) => both.get(language).to_owned(),
            Value::Money(amount) => words::money(*amount, language),
            Value::MoneyInWords(amount) => {
                words::money_in_words(*amount, language).map_err(|_| Unfilled::NotInWords {
                    field: field.to_owned(),
                    amount: *amount,
                })?
            }
            Value::Date(day) => unbroken(&words::date(*day, language)),
            Value::Count(number) => words::count(*number, language),
        };
        if text.trim().is_empty() {
            Err(blank())
        } else {
            Ok((text, spoken))
        }
    }
}

/// Fills a template. Fails with everything that is missing.
pub fn fill(template: &Template, merge: &Merge) -> Result<Vec<Block>, Vec<Unfilled>> {
    let mut filler = Filler {
        merge,
        language: template.language,
        missing: Vec::new(),
        blocks: Vec::new(),
    };
    filler.nodes(&template.nodes);
    if filler.missing.is_empty() {
        Ok(filler.blocks)
    } else {
        let mut seen = Vec::new();
        filler.missing.retain(|one| {
            let new = !seen.contains(one);
            seen.push(one.clone());
            new
        });
        Err(filler.missing)
    }
}

struct Filler<'m> {
    merge: &'m Merge,
    language: Language,
    missing: Vec<Unfilled>,
    blocks: Vec<Block>,
}

impl Filler<'_> {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Heading { level, text } => {
                    let spans = self.text(text);
                    self.blocks.push(Block::Heading {
                        level: *level,
                        spans,
                    });
                }
                Node::Paragraph(text) => {
                    let spans = self.text(text);
                    self.blocks.push(Block::Paragraph(spans));
                }
                Node::Bullets(items) => self.list(Numbering::Bullet, items),
                Node::Numbered(items) => self.list(Numbering::Decimal(1), items),
                Node::Callout(items) => {
                    let items = self.texts(items);
                    self.blocks.push(Block::Callout(items));
                }
                Node::Ticks(items) => {
                    let items = self.texts(items);
                    self.blocks.push(Block::Ticks(items));
                }
                Node::Boxes { tall, labels } => {
                    let height = if *tall { 52.0 } else { 13.0 };
                    let field = |label| Field {
                        label,
                        filled: None,
                        share: 1.0,
                        height,
                    };
                    let fields = self.texts(labels).into_iter().map(field).collect();
                    self.blocks.push(Block::Fields(fields));
                }
                Node::Insert(name) => self.insert(name),
                Node::Clause(_) => {}
                Node::PageBreak => self.blocks.push(Block::PageBreak),
                Node::Section {
                    name,
                    then,
                    otherwise,
                } => {
                    let stands = self.merge.sections.contains(name);
                    self.nodes(if stands { then } else { otherwise });
                }
            }
        }
    }

    fn insert(&mut self, name: &str) {
        match self.merge.inserts.get(name) {
            Some(insert) => match match self.language {
                Language::En => &insert.en,
                Language::Cy => &insert.cy,
            } {
                Ok(blocks) => self.blocks.extend_from_slice(blocks),
                Err(missing) => self.missing.extend_from_slice(missing),
            },
            None => self.missing.push(Unfilled::Blank {
                field: name.to_owned(),
                language: self.language,
            }),
        }
    }

    fn list(&mut self, numbering: Numbering, items: &[Vec<Inline>]) {
        let items = self
            .texts(items)
            .into_iter()
            .map(|item| vec![Block::Paragraph(item)]);
        // Items that stand only in some letters go on with the list that they are written below.
        if let (Numbering::Bullet, Some(Block::List(above))) = (numbering, self.blocks.last_mut())
            && matches!(above.numbering, Numbering::Bullet)
        {
            above.items.extend(items);
            return;
        }
        self.blocks.push(Block::List(List {
            numbering,
            items: items.collect(),
        }));
    }

    fn texts(&mut self, items: &[Vec<Inline>]) -> Vec<Vec<Span>> {
        items.iter().map(|item| self.text(item)).collect()
    }

    fn text(&mut self, runs: &[Inline]) -> Vec<Span> {
        let mut spans = Vec::with_capacity(runs.len());
        for run in runs {
            match run {
                Inline::Text(text, emphasis) => spans.push(span(text.clone(), *emphasis, None)),
                Inline::Field(name, emphasis) => match self.merge.span(name, self.language) {
                    Ok((text, spoken)) => spans.push(span(text, *emphasis, spoken)),
                    Err(missing) => self.missing.push(missing),
                },
            }
        }
        spans
    }
}

/// The same words, kept on one line: a date that breaks after its day is misread.
pub(crate) fn unbroken(words: &str) -> String {
    words.replace(' ', "\u{a0}")
}

fn span(text: String, emphasis: Emphasis, language: Option<Language>) -> Span {
    Span {
        text,
        emphasis,
        language,
    }
}
