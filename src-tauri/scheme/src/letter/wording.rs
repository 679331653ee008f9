//! What has a wording that a coordinator can change.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LetterKind;
use crate::call::Template;
use crate::fact::Fact;
use crate::people::codes;

codes! {
    /// A paper that is no letter, and has a wording all the same.
    Paper as "letter-kind" {
        /// The mail that letters go out with.
        Mail = "mail",
        /// Employer, host and secondee agree on a secondment.
        Agreement = "agreement",
    }
}

/// A letter of the scheme, or another paper whose wording is a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum WordingKind {
    /// A letter.
    Letter(LetterKind),
    /// Another paper.
    Paper(Paper),
}

impl From<LetterKind> for WordingKind {
    fn from(kind: LetterKind) -> Self {
        WordingKind::Letter(kind)
    }
}

impl From<Paper> for WordingKind {
    fn from(paper: Paper) -> Self {
        WordingKind::Paper(paper)
    }
}

impl WordingKind {
    /// What words the mail that a letter goes with. A statement is set out as it was written: its
    /// mail is all that is worded of it.
    pub fn of_mail(kind: LetterKind) -> Self {
        match kind {
            LetterKind::EndStatement => kind.into(),
            _ => Paper::Mail.into(),
        }
    }

    /// Whether it words a mail.
    pub fn is_mail(self) -> bool {
        match self {
            WordingKind::Letter(kind) => Self::of_mail(kind) == self,
            WordingKind::Paper(paper) => paper == Paper::Mail,
        }
    }

    /// Whether it is worded for calls of a kind. Nobody is seconded but under one kind of call; a
    /// placement that stands on none has the wording of that kind too.
    pub fn is_for(self, call_type: Template) -> bool {
        let of_placements = match self {
            WordingKind::Letter(kind) => kind.is_of_placement(),
            WordingKind::Paper(paper) => paper == Paper::Agreement,
        };
        !of_placements || call_type == Template::Secondment
    }

    /// Every one, letters first.
    pub fn all() -> impl Iterator<Item = Self> {
        let letters = LetterKind::ALL.iter().copied().map(WordingKind::Letter);
        letters.chain(Paper::ALL.iter().copied().map(WordingKind::Paper))
    }

    /// The code that is stored, sent and worded.
    pub fn code(self) -> &'static str {
        match self {
            WordingKind::Letter(kind) => kind.code(),
            WordingKind::Paper(paper) => paper.code(),
        }
    }

    /// Reads a stored or sent code.
    pub fn from_code(code: &str) -> Option<Self> {
        let letter = LetterKind::from_code(code).map(WordingKind::Letter);
        letter.or_else(|| Paper::from_code(code).map(WordingKind::Paper))
    }

    /// This as a fact, worded by the catalogue.
    pub fn fact(self) -> Fact {
        Fact::code(LetterKind::SET, self.code())
    }
}
