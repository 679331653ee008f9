//! CSV as RFC 4180 has it, with the mark by which Excel knows UTF-8.

use super::{Cell, Table, clean, decimal};
use crate::inert;

/// The table as CSV: UTF-8 with a byte order mark, commas, every text in quotation marks, lines
/// ended by CR LF. Text that a spreadsheet program would take for a formula is made inert by an
/// apostrophe, which reading takes away again ([`crate::table::read`]).
pub fn csv(table: &Table) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    line(
        &mut text,
        table.header.iter().map(|heading| quoted(heading)),
    );
    for row in &table.rows {
        line(&mut text, row.iter().map(shown));
    }
    text.into_bytes()
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    for (i, cell) in cells.enumerate() {
        if i > 0 {
            text.push(',');
        }
        text.push_str(&cell);
    }
    text.push_str("\r\n");
}

/// Numbers and dates need neither quotation marks nor an apostrophe: a minus sign before digits
/// alone is no formula.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => quoted(text),
        Cell::Money(amount) => decimal(amount.0, 2),
        Cell::Count(number) => number.to_string(),
        Cell::Date(on) => on.format("%Y-%m-%d").to_string(),
        Cell::Decimal { units, places } => decimal(*units, *places),
    }
}

fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        inert::made_inert(&clean(text)).replace('"', "\"\"")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, NaiveDate};
    use scheme::Pence;

    #[test]
    fn the_bytes_are_what_rfc_4180_and_excel_want() {
        let table = Table {
            name: "Bids".to_owned(),
            header: vec!["Title".to_owned(), "Asked (£)".to_owned()],
            rows: vec![
                vec![
                    "A \"new\", Ŵyn\nline".into(),
                    Cell::Money(Pence(-1_000_050)),
                ],
                vec!["=cmd|' /C calc'!A0".into(), Cell::Count(-3)],
                vec![
                    "nul\u{0}l".into(),
                    Cell::Date(NaiveDate::from_ymd_opt(2028, 2, 29).unwrap()),
                ],
                vec![
                    Cell::Empty,
                    Cell::Decimal {
                        units: 433,
                        places: 2,
                    },
                ],
            ],
            made_at: DateTime::UNIX_EPOCH,
        };
        assert_eq!(
            String::from_utf8(csv(&table)).unwrap(),
            "\u{feff}\"Title\",\"Asked (£)\"\r\n\
             \"A \"\"new\"\", Ŵyn\nline\",-10000.50\r\n\
             \"'=cmd|' /C calc'!A0\",-3\r\n\
             \"null\",2028-02-29\r\n\
             ,4.33\r\n"
        );
    }
}
