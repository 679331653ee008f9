//! Reading a table from a CSV or XLSX file, whatever is in it.

mod decode;
mod delimited;
mod notice;
mod shape;
mod workbook;

use scheme::{Fact, Facts};
use serde::{Deserialize, Serialize};

pub use notice::Notice;

/// The most bytes of a file: 50 MB.
pub const MOST_BYTES: usize = 50 * 1024 * 1024;
/// The most rows below the heading row.
pub const MOST_ROWS: usize = 200_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 500;
/// The most cells, empty ones included: what a laptop holds without trouble.
pub const MOST_CELLS: usize = 5_000_000;
/// The most characters of one cell, as of one answer.
pub const MOST_CELL_CHARACTERS: usize = scheme::form::MOST_CHARACTERS;

/// A table: a heading row and the rows below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The names of the sheets that the file offers; none for CSV.
    pub sheets: Vec<String>,
    /// The sheet that was read; empty for CSV.
    pub name: String,
    /// The headings, trimmed; empty where a column has none.
    pub header: Vec<String>,
    /// The rows that are not empty, each as wide as the header.
    pub rows: Vec<Row>,
    /// What was changed or guessed in reading, for a person to know.
    pub notices: Vec<Notice>,
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its line in the file, from 1, as an editor or a spreadsheet program counts.
    pub line: u32,
    /// The cells, as text.
    pub cells: Vec<String>,
}

/// Why a file was not read as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum NotRead {
    /// It is neither CSV nor XLSX.
    NotATable,
    /// There is no row in it, or none below the headings.
    Empty,
    /// It is larger than what is read at once.
    TooLarge {
        /// The limit that it is over.
        limit: Limit,
    },
    /// It is an XLSX file with a password.
    Encrypted,
    /// It is an XLSX file that cannot be read to its end.
    Broken,
    /// It has no sheet of the name asked for.
    NoSuchSheet,
}

/// The limits of what is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// [`MOST_BYTES`], unpacked four times as many.
    Bytes,
    /// [`MOST_ROWS`].
    Rows,
    /// [`MOST_COLUMNS`].
    Columns,
    /// [`MOST_CELLS`].
    Cells,
    /// [`MOST_CELL_CHARACTERS`].
    CellCharacters,
}

impl NotRead {
    /// Every code, for the test that each has its words.
    pub const CODES: &'static [&'static str] = &[
        "table-not-a-table",
        "table-empty",
        "table-too-large",
        "table-too-many-rows",
        "table-too-many-columns",
        "table-too-many-cells",
        "table-cell-too-long",
        "table-encrypted",
        "table-broken",
        "table-no-such-sheet",
    ];

    /// The code; the catalogue message `problem-CODE` words it from [`NotRead::facts`].
    pub fn code(self) -> &'static str {
        match self {
            NotRead::NotATable => "table-not-a-table",
            NotRead::Empty => "table-empty",
            NotRead::TooLarge {
                limit: Limit::Bytes,
            } => "table-too-large",
            NotRead::TooLarge { limit: Limit::Rows } => "table-too-many-rows",
            NotRead::TooLarge {
                limit: Limit::Columns,
            } => "table-too-many-columns",
            NotRead::TooLarge {
                limit: Limit::Cells,
            } => "table-too-many-cells",
            NotRead::TooLarge {
                limit: Limit::CellCharacters,
            } => "table-cell-too-long",
            NotRead::Encrypted => "table-encrypted",
            NotRead::Broken => "table-broken",
            NotRead::NoSuchSheet => "table-no-such-sheet",
        }
    }

    /// The facts: `most`, where a limit is exceeded (for bytes, in megabytes).
    pub fn facts(self) -> Facts {
        let most = match self {
            NotRead::TooLarge {
                limit: Limit::Bytes,
            } => MOST_BYTES / (1024 * 1024),
            NotRead::TooLarge { limit: Limit::Rows } => MOST_ROWS,
            NotRead::TooLarge {
                limit: Limit::Columns,
            } => MOST_COLUMNS,
            NotRead::TooLarge {
                limit: Limit::Cells,
            } => MOST_CELLS,
            NotRead::TooLarge {
                limit: Limit::CellCharacters,
            } => MOST_CELL_CHARACTERS,
            _ => return Facts::none(),
        };
        Facts::none().with("most", Fact::count(most))
    }
}

/// Reads a table. The bytes say what they are; a file's name does not matter. Of an XLSX file it
/// reads the sheet named, or else the first visible one with anything in it.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Sheet, NotRead> {
    const ZIP: &[u8] = b"PK\x03\x04";
    const COMPOUND_FILE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    if bytes.len() > MOST_BYTES {
        return Err(NotRead::TooLarge {
            limit: Limit::Bytes,
        });
    }
    if bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND_FILE) {
        workbook::read(bytes, sheet)
    } else if sheet.is_some_and(|name| !name.is_empty()) {
        Err(NotRead::NoSuchSheet)
    } else {
        delimited::read(bytes)
    }
}
