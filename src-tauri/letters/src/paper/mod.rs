//! What the forms and lists share: words of the catalogue, cells, the shape of a document.

use chrono::{DateTime, NaiveDate, Utc};
use scheme::{Both, Fact, Facts, Language};
use words::Words;

use crate::document::{
    Align, Block, Cell, Column, Density, Document, KeyValue, Letterhead, Orientation, Part, Span,
    plain,
};
use crate::letter::preview;

/// What every form and list needs beside its facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// Its language.
    pub language: Language,
    /// The sender.
    pub letterhead: Letterhead,
    /// Whether this is only looked at: a watermark says so on every page.
    pub preview: bool,
    /// When it was made (UTC).
    pub created_at: DateTime<Utc>,
    /// The file's identifier.
    pub id: [u8; 16],
}

impl Paper {
    /// A document of one part under its letterhead.
    pub(crate) fn document(
        &self,
        title: String,
        reference: String,
        (orientation, density): (Orientation, Density),
        blocks: Vec<Block>,
    ) -> Document {
        Document {
            language: self.language,
            reference,
            author: self.letterhead.name.or_other(self.language).to_owned(),
            orientation,
            density,
            letterhead: Some(self.letterhead.clone()),
            parts: vec![Part {
                language: self.language,
                running: title.clone(),
                opening: None,
                blocks,
            }],
            watermark: self.preview.then(preview),
            created_at: self.created_at,
            id: self.id,
            title,
        }
    }

    /// A list of a call's panel, lying down and compact: its heading, the day of the panel if it
    /// has one, what else is said of it, and the rest.
    pub(crate) fn panel_list(
        &self,
        heading: &str,
        call: &Both,
        panel_on: Option<NaiveDate>,
        said: Vec<KeyValue>,
        rest: Vec<Block>,
    ) -> Document {
        let call = self.both(call);
        let heading = self.say(heading);
        let title = format!("{heading}: {}", call.text);
        let day = panel_on.map(|day| self.pair("paper-panel", words::date(day, self.language)));
        let mut blocks = vec![
            Block::Heading {
                level: 1,
                spans: vec![plain(format!("{heading}: ")), call],
            },
            Block::KeyValues(day.into_iter().chain(said).collect()),
        ];
        blocks.extend(rest);
        let shape = (Orientation::Landscape, Density::Compact);
        self.document(title, String::new(), shape, blocks)
    }

    /// A message of the catalogue.
    pub(crate) fn say(&self, id: &str) -> String {
        Words::shared().plain(self.language, id)
    }

    /// A message with facts.
    pub(crate) fn say_of(&self, id: &str, facts: Facts) -> String {
        Words::shared().say(self.language, id, &facts)
    }

    /// A fact in words.
    pub(crate) fn fact(&self, fact: &Fact) -> String {
        Words::shared().fact(self.language, fact)
    }

    /// Text in the document's language; where there is none, the other language's, marked as such.
    pub(crate) fn both(&self, both: &Both) -> Span {
        let own = both.get(self.language);
        if !own.trim().is_empty() {
            return plain(own);
        }
        let other = match self.language {
            Language::Cy => Language::En,
            Language::En => Language::Cy,
        };
        plain(both.get(other)).in_language(other)
    }

    /// Text of several paragraphs, parted by empty lines.
    pub(crate) fn paragraphs(&self, both: &Both) -> impl Iterator<Item = Block> {
        let span = self.both(both);
        let language = span.language;
        parted(&span.text).map(move |text| {
            Block::Paragraph(vec![Span {
                language,
                ..plain(text)
            }])
        })
    }

    /// A label from the catalogue and its value.
    pub(crate) fn pair(&self, label: &str, value: impl Into<String>) -> KeyValue {
        KeyValue {
            label: vec![plain(self.say(label))],
            value: vec![plain(value)],
        }
    }

    /// A column with its head from the catalogue.
    pub(crate) fn column(&self, head: &str, share: f32, align: Align) -> Column {
        Column {
            head: vec![plain(self.say(head))],
            share,
            align,
            ruler: None,
        }
    }
}

/// A cell of plain text.
pub(crate) fn cell(text: impl Into<String>) -> Cell {
    Cell::Text(vec![plain(text)])
}

/// Paragraphs parted by empty lines, without those that are empty.
pub(crate) fn parted(text: &str) -> impl Iterator<Item = String> + use<> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines() {
        match (line.trim().is_empty(), paragraphs.last_mut()) {
            (true, _) => paragraphs.push(String::new()),
            (false, Some(paragraph)) => {
                if !paragraph.is_empty() {
                    paragraph.push('\n');
                }
                paragraph.push_str(line);
            }
            (false, None) => {}
        }
    }
    paragraphs
        .into_iter()
        .filter(|paragraph| !paragraph.is_empty())
}
