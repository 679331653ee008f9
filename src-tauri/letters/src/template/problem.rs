use std::fmt;

/// Something wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateProblem {
    /// The line, counted from 1; 0 for the template as a whole.
    pub line: usize,
    /// What.
    pub wrong: Wrong,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// `{name}` is not a field of this letter.
    UnknownField {
        /// As typed.
        name: String,
        /// The field it is nearest to, if one is near.
        nearest: Option<&'static str>,
    },
    /// `[name]` is nothing that this letter can insert.
    UnknownInsert {
        /// As typed.
        name: String,
        /// What it is nearest to, if anything is near.
        nearest: Option<&'static str>,
    },
    /// `[if name]` is not a section of this letter.
    UnknownSection {
        /// As typed.
        name: String,
        /// The section it is nearest to, if one is near.
        nearest: Option<&'static str>,
    },
    /// `[clause name]` is not a clause of this paper.
    UnknownClause {
        /// As typed.
        name: String,
        /// The clause it is nearest to, if one is near.
        nearest: Option<&'static str>,
    },
    /// A clause stands twice, or before one that comes first.
    ClauseOutOfPlace {
        /// Which.
        name: &'static str,
    },
    /// The paper may not go without this clause, and it has no words, or only where some facts are.
    ClauseEmpty {
        /// Which.
        name: &'static str,
    },
    /// A `{` without its `}`, or the other way round.
    BraceNotClosed,
    /// `**` or `*` opens and never closes on its line.
    EmphasisNotClosed,
    /// `[if name]` without its `[end]`.
    SectionNotClosed {
        /// Its name.
        name: &'static str,
    },
    /// `[else]` or `[end]` outside a section.
    NotInSection,
    /// The text does not start with a title (`# `), which screen readers start from.
    NoTitle,
    /// A heading skips a level.
    HeadingSkips {
        /// The level it has.
        level: u8,
    },
    /// The letter may not go without this field.
    FieldMissing {
        /// Which.
        name: &'static str,
    },
    /// The letter may not go without this insert.
    InsertMissing {
        /// Which.
        name: &'static str,
    },
    /// There is no text.
    Empty,
    /// It is longer than any letter.
    TooLong {
        /// The most characters.
        most: usize,
    },
}

impl Wrong {
    /// The code that the catalogues word it by.
    pub fn code(&self) -> &'static str {
        match self {
            Wrong::UnknownField { .. } => "unknown-field",
            Wrong::UnknownInsert { .. } => "unknown-insert",
            Wrong::UnknownSection { .. } => "unknown-section",
            Wrong::UnknownClause { .. } => "unknown-clause",
            Wrong::ClauseOutOfPlace { .. } => "clause-out-of-place",
            Wrong::ClauseEmpty { .. } => "clause-empty",
            Wrong::BraceNotClosed => "brace-not-closed",
            Wrong::EmphasisNotClosed => "emphasis-not-closed",
            Wrong::SectionNotClosed { .. } => "section-not-closed",
            Wrong::NotInSection => "not-in-section",
            Wrong::NoTitle => "no-title",
            Wrong::HeadingSkips { .. } => "heading-skips",
            Wrong::FieldMissing { .. } => "field-missing",
            Wrong::InsertMissing { .. } => "insert-missing",
            Wrong::Empty => "empty",
            Wrong::TooLong { .. } => "too-long",
        }
    }

    /// The name in question, if there is one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Wrong::UnknownField { name, .. }
            | Wrong::UnknownInsert { name, .. }
            | Wrong::UnknownSection { name, .. }
            | Wrong::UnknownClause { name, .. } => Some(name),
            Wrong::SectionNotClosed { name }
            | Wrong::ClauseOutOfPlace { name }
            | Wrong::ClauseEmpty { name }
            | Wrong::FieldMissing { name }
            | Wrong::InsertMissing { name } => Some(name),
            _ => None,
        }
    }

    /// The known name that what was typed is probably meant to be.
    pub fn nearest(&self) -> Option<&'static str> {
        match self {
            Wrong::UnknownField { nearest, .. }
            | Wrong::UnknownInsert { nearest, .. }
            | Wrong::UnknownSection { nearest, .. }
            | Wrong::UnknownClause { nearest, .. } => *nearest,
            _ => None,
        }
    }
}

impl fmt::Display for TemplateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.wrong.code())?;
        match self.wrong.name() {
            Some(name) => write!(f, " ({name})"),
            None => Ok(()),
        }
    }
}
