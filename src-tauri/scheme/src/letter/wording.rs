//! What has a wording that a coordinator can change.

use super::LetterKind;

/// A letter of the scheme, or another paper whose wording is a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WordingKind {
    /// A letter.
    Letter(LetterKind),
    /// Employer, host and secondee agree on a secondment.
    Agreement,
}

impl From<LetterKind> for WordingKind {
    fn from(kind: LetterKind) -> Self {
        WordingKind::Letter(kind)
    }
}

impl WordingKind {
    /// Every one, letters first.
    pub fn all() -> impl Iterator<Item = Self> {
        LetterKind::ALL
            .iter()
            .map(|kind| WordingKind::Letter(*kind))
            .chain([WordingKind::Agreement])
    }

    /// The code that is stored, sent and worded: of a letter, its own.
    pub fn code(self) -> &'static str {
        match self {
            WordingKind::Letter(kind) => kind.code(),
            WordingKind::Agreement => "agreement",
        }
    }

    /// Reads a stored or sent code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|kind| kind.code() == code)
    }
}
