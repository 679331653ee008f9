//! What every letter has: who writes to whom about what, and how facts and wording become a
//! document.

mod inserts;

use chrono::{DateTime, NaiveDate, Utc};
use scheme::{Both, Facts, Language, Pence};
use words::Words;

use crate::document::{
    Block, Density, Document, Letterhead, Opening, Orientation, Part, Span, plain,
};
use crate::template::{Difference, Merge, Template, Unfilled, Value, compare, fill};

pub(crate) use inserts::{
    amounts_table, budget_table, conditions, copies, moved_table, numbered_paragraphs, paragraphs,
    payment_table, reports_table, rules, signature,
};

/// The facts that every letter has.
#[derive(Debug, Clone, PartialEq)]
pub struct Correspondence {
    /// The languages it is written in, in order: `[cy, en]` for both.
    pub languages: Vec<Language>,
    /// The sender.
    pub letterhead: Letterhead,
    /// The application's reference.
    pub reference: String,
    /// The date of the letter.
    pub dated: NaiveDate,
    /// To whom.
    pub recipient: Recipient,
    /// Who else gets it, such as the finance office: a line each, or none.
    pub copies: Vec<String>,
    /// The call's title.
    pub call_title: Both,
    /// Who pays, as acknowledgements name them.
    pub funder: Both,
    /// The project's title, in the applicant's words.
    pub project_title: String,
    /// The language of that title, where it is known.
    pub project_language: Option<Language>,
    /// Who answers questions.
    pub contact: Contact,
    /// Who signs.
    pub signatory: Signatory,
    /// Whether this is only looked at: a watermark says so on every page.
    pub preview: bool,
    /// When it was made (UTC).
    pub created_at: DateTime<Utc>,
    /// The file's identifier.
    pub id: [u8; 16],
}

/// To whom a letter goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recipient {
    /// The name as on the envelope: "Dr Siân Example".
    pub name: String,
    /// The name as after *Dear*: "Dr Example".
    pub salutation: String,
    /// The lines of the envelope, name included, postcode last.
    pub lines: Vec<String>,
}

/// Who answers questions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// Their telephone, or empty.
    pub phone: String,
}

/// Who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signatory {
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Both,
}

/// The wording of a letter in each language that it needs.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'t> {
    /// In English.
    pub en: Option<&'t Template>,
    /// In Welsh.
    pub cy: Option<&'t Template>,
}

impl<'t> Wording<'t> {
    pub(crate) fn get(&self, language: Language) -> Option<&'t Template> {
        match language {
            Language::En => self.en,
            Language::Cy => self.cy,
        }
    }
}

/// Why a letter cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterProblem {
    /// There is no wording in a language that the letter needs.
    NoWording {
        /// The language.
        language: Language,
    },
    /// The two languages do not say the same.
    LanguagesDiffer(Difference),
    /// A value is missing.
    Unfilled(Unfilled),
    /// Amounts that must add up to the award do not.
    SumDiffers {
        /// Which amounts: `budget` or `instalments`.
        of: &'static str,
        /// Their sum.
        sum: Pence,
        /// The award.
        amount: Pence,
    },
    /// One day must not come before another, and does.
    DatesCross {
        /// The field that must come first.
        first: &'static str,
        /// The field that comes too early.
        then: &'static str,
    },
}

impl LetterProblem {
    /// The code that the catalogues word it by.
    pub fn code(&self) -> &'static str {
        match self {
            LetterProblem::NoWording { .. } => "no-wording",
            LetterProblem::LanguagesDiffer(_) => "languages-differ",
            LetterProblem::Unfilled(Unfilled::Blank { .. }) => "blank",
            LetterProblem::Unfilled(Unfilled::NotInWords { .. }) => "not-in-words",
            LetterProblem::SumDiffers { .. } => "sum-differs",
            LetterProblem::DatesCross { .. } => "dates-cross",
        }
    }
}

impl Correspondence {
    /// The merge fields that every letter has.
    pub(crate) fn merge(&self) -> Merge {
        let text = |text: &str| Value::Text(text.to_owned());
        let both = |both: &Both| Value::Both(both.clone());
        let mut merge = Merge::default();
        merge.values.extend([
            ("hub_name", both(&self.letterhead.name)),
            ("funder", both(&self.funder)),
            ("call_title", both(&self.call_title)),
            (
                "project_title",
                Value::Words(self.project_title.clone(), self.project_language),
            ),
            ("reference", text(&self.reference)),
            ("salutation", text(&self.recipient.salutation)),
            ("recipient_name", text(&self.recipient.name)),
            ("letter_date", Value::Date(self.dated)),
            ("contact_name", text(&self.contact.name)),
            ("contact_email", text(&self.contact.email)),
            ("contact_phone", text(&self.contact.phone)),
        ]);
        merge.inserts.insert(
            "signature",
            signature(&self.signatory, &self.letterhead.name),
        );
        merge.inserts.insert("copies", copies(&self.copies));
        merge
    }
}

/// The facts of one letter, whatever it says.
pub trait LetterFacts {
    /// Who writes to whom.
    fn letter(&self) -> &Correspondence;

    /// The facts by the names that templates use. Fails where they contradict one another.
    fn merge(&self) -> Result<Merge, Vec<LetterProblem>>;

    /// What its tables and lists say, item by item, for the letter's record.
    fn lists(&self) -> Vec<(&'static str, Vec<Both>)> {
        Vec::new()
    }
}

/// Makes a letter of facts and wording. Fails with everything that stands in its way, in every
/// language that it needs.
pub fn compose(
    letter: &Correspondence,
    merge: &Merge,
    wording: Wording<'_>,
) -> Result<Document, Vec<LetterProblem>> {
    let parts = parts(&letter.languages, merge, wording, |language, place| {
        Some(opening(letter, language, place))
    })?;
    let language = letter.languages.first().copied().unwrap_or(Language::En);
    let title = parts
        .first()
        .map(|part| part.running.as_str())
        .unwrap_or_default();
    Ok(Document {
        title: format!("{title} ({})", letter.reference),
        language,
        reference: letter.reference.clone(),
        author: letter.letterhead.name.or_other(language).to_owned(),
        orientation: Orientation::Portrait,
        density: Density::Comfortable,
        letterhead: Some(letter.letterhead.clone()),
        parts,
        watermark: letter.preview.then(preview),
        created_at: letter.created_at,
        id: letter.id,
    })
}

/// The parts of a paper, one a language. Fails with everything that stands in its way, in every
/// language that it needs.
pub(crate) fn parts(
    languages: &[Language],
    merge: &Merge,
    wording: Wording<'_>,
    opening: impl Fn(Language, usize) -> Option<Opening>,
) -> Result<Vec<Part>, Vec<LetterProblem>> {
    let mut problems = Vec::new();
    if languages.len() > 1
        && let (Some(en), Some(cy)) = (wording.en, wording.cy)
    {
        problems.extend(
            compare(en, cy)
                .into_iter()
                .map(LetterProblem::LanguagesDiffer),
        );
    }
    let mut parts = Vec::new();
    for (place, &language) in languages.iter().enumerate() {
        let Some(template) = wording.get(language) else {
            problems.push(LetterProblem::NoWording { language });
            continue;
        };
        match fill(template, merge) {
            Ok(blocks) => parts.push(Part {
                language,
                running: title_of(&blocks),
                opening: opening(language, place),
                blocks,
            }),
            Err(missing) => problems.extend(missing.into_iter().map(LetterProblem::Unfilled)),
        }
    }
    if problems.is_empty() {
        Ok(parts)
    } else {
        Err(problems)
    }
}

/// The top of a letter in the language at a place of its languages.
fn opening(letter: &Correspondence, language: Language, place: usize) -> Opening {
    let say = |id| Words::shared().plain(language, id);
    let another = letter.languages.get(place + 1);
    let note = another
        .map(|other| plain(Words::shared().plain(*other, "paper-follows")).in_language(*other));
    Opening {
        // The whole address stands in the window of the envelope, on the first page.
        recipient: match place {
            0 => letter.recipient.lines.clone(),
            _ => vec![letter.recipient.name.clone()],
        },
        details: vec![
            (say("paper-our-reference"), letter.reference.clone()),
            (say("paper-date"), words::date(letter.dated, language)),
        ],
        note,
    }
}

/// The words of the first heading.
fn title_of(blocks: &[Block]) -> String {
    let words = |spans: &[Span]| spans.iter().map(|span| span.text.as_str()).collect();
    blocks
        .iter()
        .find_map(|block| match block {
            Block::Heading { spans, .. } => Some(words(spans)),
            _ => None,
        })
        .unwrap_or_default()
}

/// The watermark of what is only looked at.
pub(crate) fn preview() -> Both {
    words::said("paper-preview", &Facts::none())
}
