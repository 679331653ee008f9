//! Tables that leave the hub, as CSV and as XLSX.

mod delimited;
mod workbook;

use chrono::{DateTime, NaiveDate, Utc};
use scheme::{Fact, Facts, Pence};

pub use delimited::csv;
pub use workbook::xlsx;

/// A table to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name, which an XLSX file shows on the tab of its sheet.
    pub name: String,
    /// The headings.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// When it was made, as an XLSX file says of itself. The clock is passed in, so that the same
    /// table is the same bytes.
    pub made_at: DateTime<Utc>,
}

/// A cell, of the type that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text. Never a formula, whatever it begins with.
    Text(String),
    /// Money: `10000.00` in CSV, an amount in pounds in XLSX.
    Money(Pence),
    /// A whole number.
    Count(i64),
    /// A day: `2027-01-14` in CSV, a date in XLSX.
    Date(NaiveDate),
    /// A number that was rounded to be shown, such as a score: `433` with two places is 4.33.
    Decimal {
        /// The number without its point.
        units: i64,
        /// How many digits stand after the point, at most nine.
        places: u8,
    },
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

/// Why a table was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotWritten {
    /// A text is longer than a cell of an XLSX file can be; no text is ever cut, and CSV holds it.
    CellTooLong {
        /// The row, from 1 as the spreadsheet program counts.
        row: u32,
        /// The column, from 1.
        column: u32,
    },
    /// There are more rows or columns than an XLSX file can hold.
    TooLarge,
    /// The writer failed for a reason of its own.
    Failed,
}

impl NotWritten {
    /// Every code, for the test that each has its words.
    pub const CODES: &'static [&'static str] =
        &["export-cell-too-long", "export-too-large", "export-failed"];

    /// The code; the catalogue message `refused-CODE` words it from [`NotWritten::facts`].
    pub fn code(self) -> &'static str {
        match self {
            NotWritten::CellTooLong { .. } => "export-cell-too-long",
            NotWritten::TooLarge => "export-too-large",
            NotWritten::Failed => "export-failed",
        }
    }

    /// The facts: `row` and `column`, where a cell is to blame.
    pub fn facts(self) -> Facts {
        match self {
            NotWritten::CellTooLong { row, column } => Facts::none()
                .with("row", Fact::text(row.to_string()))
                .with("column", Fact::text(column.to_string())),
            NotWritten::TooLarge | NotWritten::Failed => Facts::none(),
        }
    }
}

/// Text without the control characters that no file should carry.
fn clean(text: &str) -> String {
    scheme::form::without_control_characters(text).0
}

/// A number with a point before its last digits.
fn decimal(units: i64, places: u8) -> String {
    let places = usize::from(places.min(9));
    if places == 0 {
        return units.to_string();
    }
    let digits = format!("{:0>1$}", units.unsigned_abs(), places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let sign = if units < 0 { "-" } else { "" };
    format!("{sign}{whole}.{fraction}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_keep_their_places() {
        for (units, places, text) in [
            (433, 2, "4.33"),
            (400, 2, "4.00"),
            (3, 2, "0.03"),
            (-3, 2, "-0.03"),
            (0, 2, "0.00"),
            (7, 0, "7"),
            (i64::MIN, 9, "-9223372036.854775808"),
            (1, 200, "0.000000001"),
        ] {
            assert_eq!(decimal(units, places), text);
        }
    }
}
