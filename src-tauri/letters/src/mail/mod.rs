//! The mail that a letter goes out with: a subject and a text, from a wording as letters have one.

use chrono::NaiveDate;
use scheme::{Both, Language};
use words::Words;

use crate::document::{Block, Numbering, Span};
use crate::letter::{LetterProblem, Wording};
use crate::template::{FieldSpec, Holds, Merge, Value, Vocabulary, compare, fill, may, must};

/// The fields of every mail.
pub(crate) const FIELDS: &[FieldSpec] = &[
    must("about", Holds::Text),
    must("reference", Holds::Text),
    must("salutation", Holds::Text),
    must("hub_name", Holds::Text),
    must("contact_name", Holds::Text),
    may("contact_email", Holds::Text),
    may("project_title", Holds::Text),
];

/// What the mail of a letter can say.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    common_fields: FIELDS,
    own_fields: &[may("accept_by", Holds::Date)],
    inserts: &[],
    clauses: &[],
    sections: &["acceptance"],
    en: include_str!("en.txt"),
    cy: include_str!("cy.txt"),
};

/// The facts of a mail: those of its letter, and the day by which an offer is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// What the letter is about: "Offer of an award".
    pub about: Both,
    /// The application's reference.
    pub reference: String,
    /// The name as after *Dear*.
    pub salutation: String,
    /// The hub's name.
    pub hub_name: Both,
    /// Who answers questions.
    pub contact_name: String,
    /// Their e-mail address.
    pub contact_email: String,
    /// The project's title, as the letter gives it.
    pub project_title: Both,
    /// The last day to accept, of an offer.
    pub accept_by: Option<NaiveDate>,
    /// What else its own wording says, as the letter gives it.
    pub told: Vec<(&'static str, Both)>,
}

/// A mail, in plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its subject: the title of the wording, in each language.
    pub subject: String,
    /// Its text, lines parted by `\n`.
    pub body: String,
}

impl Facts {
    /// The facts by the names that templates use.
    pub fn merge(&self) -> Merge {
        let text = |text: &str| Value::Text(text.to_owned());
        let mut merge = Merge::default();
        merge.values.extend([
            ("about", Value::Both(self.about.clone())),
            ("reference", text(&self.reference)),
            ("salutation", text(&self.salutation)),
            ("hub_name", Value::Both(self.hub_name.clone())),
            ("contact_name", text(&self.contact_name)),
            ("contact_email", text(&self.contact_email)),
            ("project_title", Value::Both(self.project_title.clone())),
        ]);
        let told = self.told.iter();
        let told = told.map(|(field, said)| (*field, Value::Both(said.clone())));
        merge.values.extend(told);
        if let Some(day) = self.accept_by {
            merge.sections.insert("acceptance");
            merge.values.insert("accept_by", Value::Date(day));
        }
        merge
    }
}

/// Makes a mail of facts and wording, in these languages in this order. Fails with everything that
/// stands in its way.
pub fn compose(
    facts: &Facts,
    languages: &[Language],
    wording: Wording<'_>,
) -> Result<Mail, Vec<LetterProblem>> {
    let merge = facts.merge();
    let mut problems = Vec::new();
    if let (true, Some(en), Some(cy)) = (languages.len() > 1, wording.en, wording.cy) {
        let differ = compare(en, cy).into_iter();
        problems.extend(differ.map(LetterProblem::LanguagesDiffer));
    }
    let (mut subjects, mut bodies) = (Vec::new(), Vec::new());
    for (place, &language) in languages.iter().enumerate() {
        let Some(template) = wording.get(language) else {
            problems.push(LetterProblem::NoWording { language });
            continue;
        };
        match fill(template, &merge) {
            Ok(blocks) => {
                let (subject, mut body) = in_plain_text(&blocks);
                if let Some(other) = languages.get(place + 1) {
                    let note = Words::shared().plain(*other, "paper-follows");
                    body = format!("{note}\n\n{body}");
                }
                subjects.push(subject);
                bodies.push(body);
            }
            Err(missing) => problems.extend(missing.into_iter().map(LetterProblem::Unfilled)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Mail {
        subject: subjects.join(" | "),
        body: bodies.join(&format!("\n\n{}\n\n", "–".repeat(24))) + "\n",
    })
}

/// The words of the title, and everything below it.
fn in_plain_text(blocks: &[Block]) -> (String, String) {
    let mut subject = None;
    let mut paragraphs = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { spans, .. } if subject.is_none() => subject = Some(words(spans)),
            Block::Heading { spans, .. } | Block::Paragraph(spans) | Block::Small(spans) => {
                paragraphs.push(words(spans));
            }
            Block::Callout(items) | Block::Ticks(items) => {
                paragraphs.extend(items.iter().map(|item| words(item)));
            }
            Block::List(list) => {
                let item = |(place, blocks): (u32, &Vec<Block>)| {
                    let (_, text) = in_plain_text(blocks);
                    match list.numbering {
                        Numbering::Decimal(first) => format!("{}. {text}", first + place),
                        Numbering::Bullet | Numbering::Letter => format!("- {text}"),
                    }
                };
                let items: Vec<String> = (0..).zip(&list.items).map(item).collect();
                paragraphs.push(items.join("\n"));
            }
            // A mail has nothing of these: its vocabulary inserts nothing.
            Block::Table(_)
            | Block::KeyValues(_)
            | Block::Rule
            | Block::Space(_)
            | Block::PageBreak
            | Block::Signature(_)
            | Block::Fields(_)
            | Block::Figures(_)
            | Block::Legend(_) => {}
        }
    }
    let subject = subject.unwrap_or_default().replace('\n', " ");
    (subject, paragraphs.join("\n\n"))
}

fn words(spans: &[Span]) -> String {
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    text.replace('\u{a0}', " ")
}
