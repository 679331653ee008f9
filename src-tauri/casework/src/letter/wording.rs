//! The wording of letters: what the application comes with, or what was put in its place.

use std::collections::BTreeMap;
use std::sync::Arc;

use letters::template::{Template, Vocabulary};
use scheme::Language;
use scheme::call::Template as CallType;
use scheme::letter::{WelshCheck, WordingKind};
use store::Reading;
use store::letter::TemplateRow;

use crate::Failed;

/// The wording of one letter in both languages. One that cannot be read is none: a later version
/// of the application may know a field no longer.
#[derive(Debug, Clone)]
pub(crate) struct Wording {
    /// In English, with the text it was read from.
    pub en: Option<Arc<Template>>,
    /// In Welsh.
    pub cy: Option<Arc<Template>>,
    /// The SHA-256 of each text.
    pub sha256: BTreeMap<&'static str, String>,
    /// Whether a Welsh speaker checked the Welsh.
    pub welsh: WelshCheck,
}

impl Wording {
    /// The same, lent to whatever is filled with it.
    pub fn lent(&self) -> letters::letter::Wording<'_> {
        letters::letter::Wording {
            en: self.en.as_deref(),
            cy: self.cy.as_deref(),
        }
    }
}

/// Every wording, read as it is asked for.
pub(crate) struct Wordings {
    rows: Vec<TemplateRow>,
    read: BTreeMap<(WordingKind, CallType), Wording>,
}

impl Wordings {
    /// The wordings of the hub.
    pub fn of(read: &Reading<'_>) -> Result<Self, Failed> {
        Ok(Self {
            rows: read.letter_templates()?,
            read: BTreeMap::new(),
        })
    }

    /// The row in place of what the application comes with.
    pub fn row(
        &self,
        kind: WordingKind,
        call_type: CallType,
        language: Language,
    ) -> Option<&TemplateRow> {
        self.rows
            .iter()
            .find(|r| r.kind == kind && r.call_type == call_type && r.language == language)
    }

    /// The text of a wording.
    pub fn text(&self, kind: WordingKind, call_type: CallType, language: Language) -> &str {
        match self.row(kind, call_type, language) {
            Some(row) => &row.body,
            None => Vocabulary::of(kind).shipped(language),
        }
    }

    /// A wording, ready to be filled.
    pub fn wording(&mut self, kind: impl Into<WordingKind>, call_type: CallType) -> Wording {
        let kind = kind.into();
        if let Some(known) = self.read.get(&(kind, call_type)) {
            return known.clone();
        }
        let parse = |language| {
            let text = self.text(kind, call_type, language);
            Template::parse(kind, language, text).ok().map(Arc::new)
        };
        let hash = |language: Language| {
            let text = self.text(kind, call_type, language);
            (
                language.code(),
                scheme::canonical::sha256_hex(text.as_bytes()),
            )
        };
        let checked = self
            .row(kind, call_type, Language::Cy)
            .is_some_and(|row| row.checked_on.is_some());
        let wording = Wording {
            en: parse(Language::En),
            cy: parse(Language::Cy),
            sha256: [hash(Language::Cy), hash(Language::En)].into(),
            welsh: if checked {
                WelshCheck::Checked
            } else {
                WelshCheck::Unchecked
            },
        };
        self.read.insert((kind, call_type), wording.clone());
        wording
    }
}
