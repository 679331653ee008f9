//! Why a document could not be set.

use std::fmt;

/// Why a document could not be set. Those up to the ragged table name what
/// in the document is wrong; the others are the program's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterError {
    /// The document has no title, which an accessible PDF must have.
    NoTitle,
    /// The document has no parts, and so no pages.
    Empty,
    /// A heading skips a level: a level 3 directly under a level 1.
    HeadingSkips {
        /// The part, counted from 0.
        part: usize,
        /// The level it has.
        level: u8,
        /// The deepest level it could have had there.
        at_most: u8,
    },
    /// A row has another number of cells than the table has columns.
    RaggedTable {
        /// Columns of the table.
        columns: usize,
        /// Cells in the row.
        cells: usize,
    },
    /// A font that the program carries could not be read or cut down.
    Font(String),
    /// The PDF library warned. A letter with a warning is a letter that failed.
    Warned(Vec<String>),
    /// The file could not be put together.
    Assembly(String),
}

impl fmt::Display for LetterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LetterError::NoTitle => write!(f, "the document has no title"),
            LetterError::Empty => write!(f, "the document has no parts"),
            LetterError::HeadingSkips {
                part,
                level,
                at_most,
            } => write!(
                f,
                "a heading of level {level} in part {part} where {at_most} is the deepest allowed"
            ),
            LetterError::RaggedTable { columns, cells } => {
                write!(f, "a row of {cells} cells in a table of {columns} columns")
            }
            LetterError::Font(what) => write!(f, "font: {what}"),
            LetterError::Warned(what) => write!(f, "the PDF library warned: {}", what.join("; ")),
            LetterError::Assembly(what) => write!(f, "assembling the PDF: {what}"),
        }
    }
}

impl std::error::Error for LetterError {}
