//! What was changed or guessed in reading a table, for a person to know.

use scheme::{Fact, Facts};
use serde::{Deserialize, Serialize};

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Notice {
    /// The text was not UTF-8 and was read as Windows-1252, which most older programs write.
    ReadAsWindows1252,
    /// Control characters were removed.
    ControlCharactersRemoved {
        /// How many.
        count: u32,
    },
    /// A quotation mark that opens a cell is never closed, so the rest of the file is in one cell.
    QuoteNotClosed {
        /// The line of the row that holds it.
        line: u32,
    },
    /// Rows above the headings, such as a title, were left out.
    RowsAboveHeadings {
        /// How many.
        count: u32,
    },
    /// A heading occurs more than once.
    HeadingRepeated {
        /// The heading.
        heading: String,
    },
    /// Merged cells: the value was given to each row that they span.
    MergedCells {
        /// How many merged areas there are.
        count: u32,
        /// The first of them, as in `A2:A5`.
        first: String,
    },
    /// Cells that hold an error, such as `#N/A`, were read as empty.
    ErrorCells {
        /// How many.
        count: u32,
        /// The first of them, as in `B7`.
        first: String,
    },
    /// Formulas for which the file holds no result were read as empty.
    FormulasWithoutResult {
        /// How many.
        count: u32,
        /// The first of them, as in `B7`.
        first: String,
    },
}

impl Notice {
    /// Every code, for the test that each has its words.
    pub const CODES: &'static [&'static str] = &[
        "read-as-windows-1252",
        "control-characters-removed",
        "quote-not-closed",
        "rows-above-headings",
        "heading-repeated",
        "merged-cells",
        "error-cells",
        "formulas-without-result",
    ];

    /// The code; the catalogue message `table-notice-CODE` words it from [`Notice::facts`].
    pub fn code(&self) -> &'static str {
        match self {
            Notice::ReadAsWindows1252 => "read-as-windows-1252",
            Notice::ControlCharactersRemoved { .. } => "control-characters-removed",
            Notice::QuoteNotClosed { .. } => "quote-not-closed",
            Notice::RowsAboveHeadings { .. } => "rows-above-headings",
            Notice::HeadingRepeated { .. } => "heading-repeated",
            Notice::MergedCells { .. } => "merged-cells",
            Notice::ErrorCells { .. } => "error-cells",
            Notice::FormulasWithoutResult { .. } => "formulas-without-result",
        }
    }

    /// The facts: `count`, `line`, `heading` and `first`, where there are any.
    pub fn facts(&self) -> Facts {
        let count = |count: &u32| Facts::none().with("count", *count);
        match self {
            Notice::ReadAsWindows1252 => Facts::none(),
            Notice::ControlCharactersRemoved { count: n }
            | Notice::RowsAboveHeadings { count: n } => count(n),
            Notice::QuoteNotClosed { line } => {
                // As text: a line's number takes no thousands commas.
                Facts::none().with("line", Fact::text(line.to_string()))
            }
            Notice::HeadingRepeated { heading } => {
                Facts::none().with("heading", Fact::text(heading.as_str()))
            }
            Notice::MergedCells { count: n, first }
            | Notice::ErrorCells { count: n, first }
            | Notice::FormulasWithoutResult { count: n, first } => {
                count(n).with("first", Fact::text(first.as_str()))
            }
        }
    }
}
