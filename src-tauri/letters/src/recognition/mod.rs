//! The recognition statement at the end of a placement: what somebody did and learned in another
//! sector, in words that count in their appraisal. Made to be shown.

mod mail;

use chrono::{DateTime, NaiveDate, Utc};
use scheme::outcome::OutcomeType;
use scheme::recognition::{Attained, Frame, FrameItem, NMC_CPD_HOURS, items_touched};
use scheme::{Both, Facts as Values, Language};
use words::Words;

use crate::document::{
    Align, Block, Column, Density, Document, Letterhead, List, Numbering, Orientation, Part,
    Signature, Span, Table, bold, italic, plain,
};
use crate::letter::{Signatory, preview};
use crate::paper::{cell, parted};
use crate::template::unbroken;

pub(crate) use mail::MAIL;
pub use mail::Sent;

/// The facts of a statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The languages it is written in, in order: `[cy, en]` for both.
    pub languages: Vec<Language>,
    /// The hub that made the placement possible.
    pub letterhead: Letterhead,
    /// The application's reference.
    pub reference: String,
    /// The day of the statement.
    pub dated: NaiveDate,
    /// Whose it is.
    pub person: String,
    /// Their post.
    pub post: String,
    /// Where they are employed.
    pub employer: Both,
    /// Where they went.
    pub hosts: Vec<Both>,
    /// The sectors crossed, from and to: "from the NHS to industry".
    pub sectors: (Both, Both),
    /// What the placement was called, in its applicant's words.
    pub title: String,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last.
    pub ends_on: NaiveDate,
    /// What they did, in paragraphs parted by empty lines; empty where the objectives say it.
    pub did: String,
    /// The language of those words, where it is known.
    pub did_language: Option<Language>,
    /// Days at the host; none where they were not counted.
    pub days: Option<u32>,
    /// Hours at the host.
    pub hours: u32,
    /// What was to be done, and how it came out.
    pub objectives: Vec<Objective>,
    /// What was learned.
    pub learned: Vec<Learned>,
    /// What was made.
    pub outputs: Vec<Output>,
    /// What the managers said.
    pub words: Vec<Said>,
    /// The frames that the person asked for.
    pub frames: Vec<Frame>,
    /// Who signs for the hub.
    pub signatory: Signatory,
    /// Whether this is only looked at: a watermark says so on every page.
    pub preview: bool,
    /// When it was made (UTC).
    pub created_at: DateTime<Utc>,
    /// The file's identifier.
    pub id: [u8; 16],
}

/// An objective and how it came out. Its words are somebody's own, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// What was to be done.
    pub text: String,
    /// How it came out.
    pub attained: Attained,
    /// What is said of that, or empty.
    pub note: String,
    /// The language of the words, where it is known.
    pub language: Option<Language>,
}

/// Something learned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learned {
    /// What.
    pub text: String,
    /// Hours of learning that count as professional development; none where nobody counted.
    pub hours: u32,
    /// The headings of appraisal that it falls under.
    pub items: Vec<FrameItem>,
    /// The language of the words, where it is known.
    pub language: Option<Language>,
}

/// Something made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Of which type.
    pub kind: OutcomeType,
    /// What, and where it can be found.
    pub text: String,
    /// The language of the words, where it is known.
    pub language: Option<Language>,
}

/// What a manager said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Their name.
    pub name: String,
    /// Their role and organisation.
    pub role: String,
    /// Their words: paragraphs parted by empty lines.
    pub text: String,
    /// The day they said so.
    pub said_on: Option<NaiveDate>,
    /// The language of the words, where it is known.
    pub language: Option<Language>,
}

/// Sets out the statement.
pub fn document(facts: &Facts) -> Document {
    let language = facts.languages.first().copied().unwrap_or(Language::En);
    let heading = |language| Words::shared().plain(language, "paper-recognition");
    Document {
        title: format!("{}: {}", heading(language), facts.person),
        language,
        reference: facts.reference.clone(),
        author: facts.letterhead.name.or_other(language).to_owned(),
        orientation: Orientation::Portrait,
        density: Density::Comfortable,
        letterhead: Some(facts.letterhead.clone()),
        parts: facts
            .languages
            .iter()
            .map(|language| Part {
                language: *language,
                running: format!("{}: {}", heading(*language), facts.person),
                opening: None,
                blocks: Page {
                    facts,
                    language: *language,
                }
                .blocks(),
            })
            .collect(),
        watermark: facts.preview.then(preview),
        created_at: facts.created_at,
        id: facts.id,
    }
}

/// The statement in one language.
struct Page<'a> {
    facts: &'a Facts,
    language: Language,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        Words::shared().plain(self.language, id)
    }

    fn say_of(&self, id: &str, values: &Values) -> String {
        Words::shared().say(self.language, id, values)
    }

    /// Somebody's own words.
    fn own(&self, text: &str, language: Option<Language>) -> Span {
        Span {
            language: language.filter(|spoken| *spoken != self.language),
            ..plain(text)
        }
    }

    fn section(&self, id: &str) -> Block {
        Block::Heading {
            level: 2,
            spans: vec![plain(self.say(id))],
        }
    }

    fn blocks(&self) -> Vec<Block> {
        let facts = self.facts;
        let mut blocks = self.head();
        let did: Vec<Block> = parted(&facts.did)
            .map(|paragraph| Block::Paragraph(vec![self.own(&paragraph, facts.did_language)]))
            .collect();
        if !(did.is_empty() && facts.objectives.is_empty()) {
            blocks.push(self.section("paper-recognition-did"));
            blocks.extend(did);
        }
        if !facts.objectives.is_empty() {
            blocks.push(self.objectives());
        }
        if !facts.learned.is_empty() {
            blocks.extend([self.section("paper-recognition-learned"), self.learned()]);
        }
        if !facts.outputs.is_empty() {
            blocks.extend([self.section("paper-recognition-outputs"), self.outputs()]);
        }
        for said in &facts.words {
            blocks.extend(self.said(said));
        }
        blocks.extend(self.frames());
        blocks.push(self.signature());
        blocks
    }

    fn head(&self) -> Vec<Block> {
        let facts = self.facts;
        let hosts: Vec<&str> = facts
            .hosts
            .iter()
            .map(|host| host.or_other(self.language))
            .collect();
        let values = Values::none()
            .with("person", facts.person.as_str())
            .with("days", facts.days.unwrap_or(0))
            .with("hours", facts.hours)
            .with(
                "from",
                unbroken(&words::date(facts.starts_on, self.language)),
            )
            .with("to", unbroken(&words::date(facts.ends_on, self.language)))
            .with("hosts", words::list(&hosts, self.language));
        let pair = |(label, value): (&str, String)| crate::document::KeyValue {
            label: vec![plain(self.say(label))],
            value: vec![plain(value)],
        };
        let time = match facts.days {
            Some(_) => "paper-recognition-time",
            None => "paper-recognition-time-hours",
        };
        let sectors = format!(
            "{} → {}",
            facts.sectors.0.get(self.language),
            facts.sectors.1.get(self.language)
        );
        vec![
            Block::Small(vec![plain(self.say("paper-recognition"))]),
            Block::Heading {
                level: 1,
                spans: vec![plain(facts.person.clone())],
            },
            Block::Callout(vec![
                vec![plain(self.say_of("paper-recognition-in-one", &values))],
                vec![plain(self.say_of(time, &values))],
            ]),
            Block::KeyValues(
                [
                    ("paper-recognition-post", facts.post.clone()),
                    (
                        "paper-recognition-employer",
                        facts.employer.or_other(self.language).to_owned(),
                    ),
                    ("paper-recognition-sectors", sectors),
                    ("paper-recognition-placement", facts.title.clone()),
                    ("paper-reference", facts.reference.clone()),
                ]
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(pair)
                .collect(),
            ),
        ]
    }

    fn objectives(&self) -> Block {
        let items = self.facts.objectives.iter().map(|objective| {
            let attained = Words::shared().fact(self.language, &objective.attained.fact());
            let mut spans = vec![
                self.own(&objective.text, objective.language),
                plain(" "),
                bold(attained),
            ];
            if !objective.note.trim().is_empty() {
                spans.extend([
                    plain(". "),
                    self.own(objective.note.trim(), objective.language),
                ]);
            }
            vec![Block::Paragraph(spans)]
        });
        Block::List(List {
            numbering: Numbering::Bullet,
            items: items.collect(),
        })
    }

    fn learned(&self) -> Block {
        let items = self.facts.learned.iter().map(|learned| {
            let mut spans = vec![self.own(&learned.text, learned.language)];
            if learned.hours > 0 {
                let values = Values::none().with("hours", learned.hours);
                let hours = self.say_of("paper-recognition-hours", &values);
                spans.extend([plain(" "), italic(hours)]);
            }
            vec![Block::Paragraph(spans)]
        });
        Block::List(List {
            numbering: Numbering::Decimal(1),
            items: items.collect(),
        })
    }

    fn outputs(&self) -> Block {
        let items = self.facts.outputs.iter().map(|output| {
            let kind = Words::shared().fact(self.language, &output.kind.fact());
            vec![Block::Paragraph(vec![
                bold(kind),
                plain(": "),
                self.own(&output.text, output.language),
            ])]
        });
        Block::List(List {
            numbering: Numbering::Bullet,
            items: items.collect(),
        })
    }

    fn said(&self, said: &Said) -> Vec<Block> {
        let values = Values::none().with("name", said.name.as_str());
        let heading = Block::Heading {
            level: 2,
            spans: vec![plain(self.say_of("paper-recognition-said", &values))],
        };
        let mut by = [said.name.as_str(), said.role.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
        if let Some(on) = said.said_on {
            by = format!("{by}, {}", unbroken(&words::date(on, self.language)));
        }
        let quote = parted(&said.text)
            .map(|paragraph| vec![self.own(&paragraph, said.language)])
            .collect();
        vec![
            heading,
            Block::Callout(quote),
            Block::Small(vec![plain(by)]),
        ]
    }

    /// A table a frame: its headings, and which of what was learned falls under each.
    fn frames(&self) -> Vec<Block> {
        let learned: Vec<&[FrameItem]> = self
            .facts
            .learned
            .iter()
            .map(|learned| learned.items.as_slice())
            .collect();
        let touched = items_touched(&learned);
        let mut blocks = Vec::new();
        for frame in &self.facts.frames {
            let rows: Vec<_> = touched
                .iter()
                .filter(|(item, _)| item.frame() == *frame)
                .map(|(item, places)| {
                    let places: Vec<String> = places.iter().map(ToString::to_string).collect();
                    vec![
                        cell(Words::shared().fact(self.language, &item.fact())),
                        cell(places.join(", ")),
                    ]
                })
                .collect();
            if rows.is_empty() {
                continue;
            }
            if blocks.is_empty() {
                blocks.push(self.section("paper-recognition-appraisal"));
            }
            blocks.push(Block::Table(Table {
                caption: Some(vec![plain(
                    Words::shared().fact(self.language, &frame.fact()),
                )]),
                columns: vec![
                    self.column("paper-recognition-heading", 2.4),
                    self.column("paper-recognition-places", 1.8),
                ],
                rows,
                totals: None,
                row_headers: true,
                line_below: None,
            }));
            if *frame == Frame::Nmc {
                blocks.push(self.nursing_hours());
            }
        }
        blocks
    }

    fn column(&self, head: &str, share: f32) -> Column {
        Column {
            head: vec![plain(self.say(head))],
            share,
            align: Align::Left,
            ruler: None,
        }
    }

    fn nursing_hours(&self) -> Block {
        let hours: u32 = self.facts.learned.iter().map(|learned| learned.hours).sum();
        let values = Values::none()
            .with("hours", hours)
            .with("asked", NMC_CPD_HOURS);
        Block::Small(vec![plain(
            self.say_of("paper-recognition-nmc-hours", &values),
        )])
    }

    fn signature(&self) -> Block {
        let signer = &self.facts.signatory;
        let values = Values::none().with("date", words::date(self.facts.dated, self.language));
        Block::Signature(Signature {
            closing: vec![plain(self.say_of("paper-recognition-signed", &values))],
            name: vec![plain(signer.name.clone())],
            lines: vec![
                vec![plain(signer.role.or_other(self.language))],
                vec![plain(self.facts.letterhead.name.or_other(self.language))],
            ],
        })
    }
}
