//! What each letter can say: its fields, inserts and sections, and which of them it must have.

use scheme::Language;

use crate::{agreement, award_offer, ineligible, not_funded, reserve};

/// A letter of the scheme, or another paper whose wording is a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LetterKind {
    /// An award is offered.
    AwardOffer,
    /// The bid waits on the reserve list.
    Reserve,
    /// The bid is not funded.
    NotFunded,
    /// The bid breaks a rule of the call.
    Ineligible,
    /// Employer, host and secondee agree on a secondment.
    Agreement,
}

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

/// What a letter can say.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// The merge fields of this letter, beside those of every letter.
    pub own_fields: &'static [FieldSpec],
    /// What `[name]` can insert, and whether it must.
    pub inserts: &'static [(&'static str, bool)],
    /// What `[if name]` can ask.
    pub sections: &'static [&'static str],
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
const COMMON: &[FieldSpec] = &[
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

impl LetterKind {
    /// Every paper.
    pub const ALL: [LetterKind; 5] = [
        LetterKind::AwardOffer,
        LetterKind::Reserve,
        LetterKind::NotFunded,
        LetterKind::Ineligible,
        LetterKind::Agreement,
    ];

    /// The code that is stored and worded.
    pub fn code(self) -> &'static str {
        match self {
            LetterKind::AwardOffer => "award-offer",
            LetterKind::Reserve => "reserve",
            LetterKind::NotFunded => "not-funded",
            LetterKind::Ineligible => "ineligible",
            LetterKind::Agreement => "agreement",
        }
    }

    /// Reads the stored code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// What it can say.
    pub fn vocabulary(self) -> Vocabulary {
        match self {
            LetterKind::AwardOffer => award_offer::VOCABULARY,
            LetterKind::Reserve => reserve::VOCABULARY,
            LetterKind::NotFunded => not_funded::VOCABULARY,
            LetterKind::Ineligible => ineligible::VOCABULARY,
            LetterKind::Agreement => agreement::VOCABULARY,
        }
    }

    /// Its merge fields: those of every letter, where it is one, then its own.
    pub fn fields(self) -> impl Iterator<Item = &'static FieldSpec> {
        let common = match self {
            LetterKind::Agreement => &[],
            _ => COMMON,
        };
        common.iter().chain(self.vocabulary().own_fields)
    }

    /// The wording that the program comes with, as text. A Welsh speaker has not yet read the
    /// Welsh.
    pub fn shipped_wording(self, language: Language) -> &'static str {
        macro_rules! wording {
            ($file:literal) => {
                match language {
                    Language::En => include_str!(concat!("../../templates/", $file, ".en.txt")),
                    Language::Cy => include_str!(concat!("../../templates/", $file, ".cy.txt")),
                }
            };
        }
        match self {
            LetterKind::AwardOffer => wording!("award_offer"),
            LetterKind::Reserve => wording!("reserve"),
            LetterKind::NotFunded => wording!("not_funded"),
            LetterKind::Ineligible => wording!("ineligible"),
            LetterKind::Agreement => wording!("agreement"),
        }
    }
}
