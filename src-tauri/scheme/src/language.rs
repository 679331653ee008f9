//! The two languages of the scheme, and text that exists in both.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of screens, letters and applications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Welsh, first on bilingual documents.
    Cy,
    /// English.
    En,
}

impl Language {
    /// The language tag that documents and catalogues carry.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Cy => "cy",
            Language::En => "en-GB",
        }
    }

    /// The short code that is stored: `cy` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Cy => "cy",
            Language::En => "en",
        }
    }

    /// Reads the stored code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "cy" => Some(Language::Cy),
            "en" => Some(Language::En),
            _ => None,
        }
    }
}

/// A person's language of correspondence, asked at first contact (Welsh Language Standards,
/// `domain.md` 4). Unknown means that letters go out in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LanguageChoice {
    /// Welsh only.
    Cy,
    /// English only.
    En,
    /// Both, Welsh first.
    Both,
    /// Not asked yet: both, Welsh first.
    Unknown,
}

impl LanguageChoice {
    /// Every choice, in the order in which people are offered them.
    pub const ALL: &'static [LanguageChoice] = &[
        LanguageChoice::Cy,
        LanguageChoice::En,
        LanguageChoice::Both,
        LanguageChoice::Unknown,
    ];

    /// The code that is stored, sent, and worded by `language-CODE`.
    pub fn code(self) -> &'static str {
        match self {
            LanguageChoice::Cy => "cy",
            LanguageChoice::En => "en",
            LanguageChoice::Both => "both",
            LanguageChoice::Unknown => "unknown",
        }
    }

    /// Reads the stored code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|c| c.code() == code)
    }
}

/// Text in both languages. A hub that works in English alone leaves the Welsh empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Both {
    /// The English text.
    pub en: String,
    /// The Welsh text.
    pub cy: String,
}

impl Both {
    /// Both texts at once.
    pub fn new(en: impl Into<String>, cy: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            cy: cy.into(),
        }
    }

    /// What is said in each language.
    pub fn each(say: impl Fn(Language) -> String) -> Self {
        Self::new(say(Language::En), say(Language::Cy))
    }

    /// A name, or somebody's own words: the same in both languages.
    pub fn same(words: &str) -> Self {
        Self::new(words, words)
    }

    /// Both texts, whichever there is where one is empty.
    pub fn whole(&self) -> Self {
        Self::each(|language| self.or_other(language).to_owned())
    }

    /// The text in one language, as it stands, even when it is empty.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Cy => &self.cy,
            Language::En => &self.en,
        }
    }

    /// The text in one language, or the other where this one is empty.
    pub fn or_other(&self, language: Language) -> &str {
        let own = self.get(language);
        if own.trim().is_empty() {
            self.get(match language {
                Language::Cy => Language::En,
                Language::En => Language::Cy,
            })
        } else {
            own
        }
    }
}
