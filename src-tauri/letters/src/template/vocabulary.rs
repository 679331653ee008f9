//! What each letter can say: its fields, inserts and sections, and which of them it must have.

use scheme::Language;
use scheme::letter::{LetterKind, Paper, WordingKind};

use crate::{agreement, award_offer, ineligible, lapse, mail, not_funded, placement, reserve};

/// What a merge field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Words.
    Text,
    /// Money in figures.
    Money,
    /// Money in words.
    MoneyInWords,
    /// A day.
    Date,
    /// A whole number.
    Count,
}

/// A merge field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSpec {
    /// Its name, as it stands between braces.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether a letter of this kind may go without it.
    pub required: bool,
}

/// What a letter can say, and what it says unless somebody words it otherwise.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// The merge fields that it has as every letter has them; none of another paper.
    pub common_fields: &'static [FieldSpec],
    /// Its own merge fields.
    pub own_fields: &'static [FieldSpec],
    /// What `[name]` can insert, and whether it must.
    pub inserts: &'static [(&'static str, bool)],
    /// What `[if name]` can ask.
    pub sections: &'static [&'static str],
    /// The wording that the program comes with, in English.
    pub en: &'static str,
    /// In Welsh. No Welsh speaker has read it yet.
    pub cy: &'static str,
}

/// A field that must be there.
pub(crate) const fn must(name: &'static str, holds: Holds) -> FieldSpec {
    FieldSpec {
        name,
        holds,
        required: true,
    }
}

/// A field that may be there.
pub(crate) const fn may(name: &'static str, holds: Holds) -> FieldSpec {
    FieldSpec {
        name,
        holds,
        required: false,
    }
}

/// The fields of every letter.
pub(crate) const COMMON: &[FieldSpec] = &[
    must("hub_name", Holds::Text),
    may("funder", Holds::Text),
    must("call_title", Holds::Text),
    must("project_title", Holds::Text),
    must("reference", Holds::Text),
    must("salutation", Holds::Text),
    may("recipient_name", Holds::Text),
    may("letter_date", Holds::Date),
    must("contact_name", Holds::Text),
    must("contact_email", Holds::Text),
    may("contact_phone", Holds::Text),
];

impl Vocabulary {
    /// Of a letter or another paper.
    pub fn of(kind: impl Into<WordingKind>) -> &'static Self {
        match kind.into() {
            WordingKind::Paper(Paper::Mail) => &mail::VOCABULARY,
            WordingKind::Paper(Paper::Agreement) => &agreement::VOCABULARY,
            WordingKind::Letter(kind) => match kind {
                LetterKind::AwardOffer => &award_offer::VOCABULARY,
                LetterKind::Reserve => &reserve::VOCABULARY,
                LetterKind::NotFunded => &not_funded::VOCABULARY,
                LetterKind::Ineligible => &ineligible::VOCABULARY,
                LetterKind::Lapse => &lapse::VOCABULARY,
                LetterKind::PlacementConfirmation => &placement::CONFIRMATION,
            },
        }
    }

    /// Its merge fields: those of every letter, where it is one, then its own.
    pub fn fields(&self) -> impl Iterator<Item = &'static FieldSpec> + use<> {
        self.common_fields.iter().chain(self.own_fields)
    }

    /// The wording that the program comes with, as text.
    pub fn shipped(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Cy => self.cy,
        }
    }
}
