//! XLSX: one sheet, its headings in bold and kept in sight.

use chrono::Datelike;
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::{Cell, NotWritten, Table, clean};
use crate::inert;

/// The most characters of a cell of an XLSX file.
const MOST_CHARACTERS: usize = 32_767;

/// The table as XLSX. Text is always written as text, so that it is never a formula; where it looks
/// like one it is marked as text for whoever edits it, too. Fails where a text does not fit a cell,
/// or the table an XLSX file.
pub fn xlsx(table: &Table) -> Result<Vec<u8>, NotWritten> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new().set_creation_datetime(&table.made_at);
    workbook.set_properties(&properties);
    let formats = Formats::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(sheet_name(&table.name)).map_err(failure)?;
    for (column, heading) in (0_u16..).zip(&table.header) {
        let place = Place { row: 0, column };
        text(sheet, place, heading, &formats.heading)?;
        let longest = table
            .rows
            .iter()
            .filter_map(|row| row.get(usize::from(column)))
            .map(length);
        let widest = longest
            .max()
            .unwrap_or(0)
            .max(heading.chars().count())
            .clamp(8, 60);
        sheet
            .set_column_width(column, widest as f64 + 2.0)
            .map_err(failure)?;
    }
    sheet.set_freeze_panes(1, 0).map_err(failure)?;
    for (row, cells) in (1_u32..).zip(&table.rows) {
        if cells.len() > usize::from(u16::MAX) {
            return Err(NotWritten::TooLarge);
        }
        for (column, cell) in (0_u16..).zip(cells) {
            write(sheet, Place { row, column }, cell, &formats)?;
        }
    }
    workbook.save_to_buffer().map_err(failure)
}

#[derive(Clone, Copy)]
struct Place {
    row: u32,
    column: u16,
}

struct Formats {
    heading: Format,
    text: Format,
    formula_like: Format,
    money: Format,
    date: Format,
    count: Format,
}

impl Formats {
    fn new() -> Self {
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let top = Format::new().set_align(FormatAlign::Top);
        Formats {
            heading: wrapped.clone().set_bold(),
            formula_like: wrapped.clone().set_quote_prefix(),
            text: wrapped,
            money: top.clone().set_num_format("£#,##0.00"),
            date: top.clone().set_num_format("d mmmm yyyy"),
            count: top.set_num_format("#,##0"),
        }
    }
}

fn write(
    sheet: &mut Worksheet,
    place: Place,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), NotWritten> {
    let Place { row, column } = place;
    let written = match cell {
        Cell::Empty => return Ok(()),
        Cell::Text(value) if inert::looks_like_formula(value) => {
            return text(sheet, place, value, &formats.formula_like);
        }
        Cell::Text(value) => return text(sheet, place, value, &formats.text),
        Cell::Money(amount) => {
            sheet.write_number_with_format(row, column, point(amount.0, 2), &formats.money)
        }
        Cell::Count(number) => {
            sheet.write_number_with_format(row, column, *number as f64, &formats.count)
        }
        // Before 1900 a spreadsheet program knows no dates.
        Cell::Date(on) if on.year() < 1900 => {
            return text(
                sheet,
                place,
                &on.format("%Y-%m-%d").to_string(),
                &formats.text,
            );
        }
        Cell::Date(on) => sheet.write_datetime_with_format(row, column, on, &formats.date),
        Cell::Decimal { units, places } => {
            let places = (*places).min(9);
            let zeros = format!("0.{}", "0".repeat(usize::from(places)));
            let format = Format::new()
                .set_align(FormatAlign::Top)
                .set_num_format(zeros.trim_end_matches('.'));
            sheet.write_number_with_format(row, column, point(*units, places), &format)
        }
    };
    written.map(|_| ()).map_err(failure)
}

fn text(
    sheet: &mut Worksheet,
    place: Place,
    value: &str,
    format: &Format,
) -> Result<(), NotWritten> {
    let value = clean(value);
    // Spreadsheet programs count in UTF-16 code units.
    if value.encode_utf16().count() > MOST_CHARACTERS {
        let column = u32::from(place.column) + 1;
        return Err(NotWritten::CellTooLong {
            row: place.row.saturating_add(1),
            column,
        });
    }
    let written = sheet.write_string_with_format(place.row, place.column, value, format);
    written.map(|_| ()).map_err(failure)
}

/// A number with a point before its last digits, as the nearest that a spreadsheet program has:
/// exact to the penny below ninety million million pounds.
fn point(units: i64, places: u8) -> f64 {
    units as f64 / 10_f64.powi(i32::from(places))
}

/// How wide a cell is, roughly, in characters.
fn length(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) => text
            .lines()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or(0),
        Cell::Money(_) => 14,
        Cell::Date(_) => 18,
        Cell::Count(_) | Cell::Decimal { .. } => 10,
    }
}

/// A name that a sheet can have: at most 31 characters, without those that formulas use.
fn sheet_name(name: &str) -> String {
    let allowed = |c: &char| !"[]:*?/\\'".contains(*c) && !c.is_control();
    let mut kept = String::new();
    for c in name.chars().filter(allowed) {
        if kept.encode_utf16().count() + c.len_utf16() > 31 {
            break;
        }
        kept.push(c);
    }
    let kept = kept.trim();
    // Excel keeps the name History for itself.
    match kept {
        "" => "Sheet1".to_owned(),
        _ if kept.eq_ignore_ascii_case("history") => format!("{kept}_"),
        _ => kept.to_owned(),
    }
}

fn failure(error: XlsxError) -> NotWritten {
    match error {
        XlsxError::RowColumnLimitError => NotWritten::TooLarge,
        _ => NotWritten::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheet_names_are_what_excel_takes() {
        for (name, expected) in [
            ("Ranked list", "Ranked list"),
            ("", "Sheet1"),
            ("[]:*?/\\'", "Sheet1"),
            ("History", "History_"),
            (
                "Women's Cancer: Accelerator Fund, 2026–27",
                "Womens Cancer Accelerator Fund,",
            ),
        ] {
            assert_eq!(sheet_name(name), expected);
        }
    }
}
