use scheme::Language;

/// How a run of text is set off from its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Emphasis {
    /// As the text around it.
    None,
    /// Semibold.
    Strong,
    /// Italic.
    Slanted,
}

/// A run of text in one face and one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text. A newline is a forced line break.
    pub text: String,
    /// How it is set off.
    pub emphasis: Emphasis,
    /// Its language, where that is not the part's: it is tagged so that a screen reader changes
    /// voice.
    pub language: Option<Language>,
}

impl Span {
    /// The same text, marked as being in another language than its surroundings.
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

/// Text as it stands.
pub fn plain(text: impl Into<String>) -> Span {
    Span {
        text: text.into(),
        emphasis: Emphasis::None,
        language: None,
    }
}

/// Semibold text.
pub fn bold(text: impl Into<String>) -> Span {
    Span {
        text: text.into(),
        emphasis: Emphasis::Strong,
        language: None,
    }
}

/// Italic text.
pub fn italic(text: impl Into<String>) -> Span {
    Span {
        text: text.into(),
        emphasis: Emphasis::Slanted,
        language: None,
    }
}
