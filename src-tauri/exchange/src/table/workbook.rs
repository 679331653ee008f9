//! XLSX: the values of one sheet, as a person sees them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError,
};

use super::{
    Limit, MOST_BYTES, MOST_CELL_CHARACTERS, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, NotRead, Notice,
    Row, Sheet,
    shape::{self, small},
};

/// The most bytes of text, unpacked: a small file can unpack to a very large one.
const MOST_UNPACKED: usize = 4 * MOST_BYTES;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, NotRead> {
    // The readers of ZIP and XML below are other people's, and the bytes may come from anybody: a
    // panic in there is a broken file, not the end of the program.
    catch_unwind(AssertUnwindSafe(|| read_sheet(bytes, wanted))).unwrap_or(Err(NotRead::Broken))
}

fn read_sheet(bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, NotRead> {
    if bytes.starts_with(b"PK") {
        check_unpacked_size(bytes, MOST_UNPACKED)?;
    }
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => NotRead::Encrypted,
        // Another kind of archive, or an old XLS file.
        XlsxError::Zip(_) | XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => {
            NotRead::NotATable
        }
        _ => NotRead::Broken,
    })?;
    let sheets = sheet_names(&workbook);
    if sheets.is_empty() {
        return Err(NotRead::Empty);
    }
    let candidates = match wanted.filter(|name| !name.is_empty()) {
        Some(name) if sheets.iter().any(|sheet| sheet == name) => vec![name.to_owned()],
        Some(_) => return Err(NotRead::NoSuchSheet),
        None => sheets.clone(),
    };
    for name in candidates {
        match table_of(&mut workbook, &name) {
            Ok(sheet) => {
                return Ok(Sheet {
                    sheets,
                    name,
                    ..sheet
                });
            }
            Err(NotRead::Empty) => {}
            Err(failure) => return Err(failure),
        }
    }
    Err(NotRead::Empty)
}

/// Unpacks the parts that will be read, keeping nothing, and counts: what an archive says of its
/// own size need not be true.
fn check_unpacked_size(bytes: &[u8], most: usize) -> Result<(), NotRead> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotRead::Broken)?;
    let mut unpacked = 0;
    let mut buffer = vec![0; 64 * 1024];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| NotRead::Broken)?;
        let name = part
            .name()
            .map_err(|_| NotRead::Broken)?
            .to_ascii_lowercase();
        if !(name.ends_with(".xml") || name.ends_with(".rels")) {
            continue;
        }
        loop {
            let read = part.read(&mut buffer).map_err(|_| NotRead::Broken)?;
            if read == 0 {
                break;
            }
            unpacked += read;
            if unpacked > most {
                return Err(NotRead::TooLarge {
                    limit: Limit::Bytes,
                });
            }
        }
    }
    Ok(())
}

/// The worksheets that a person sees in the file, or all of them where none is visible.
fn sheet_names(workbook: &Workbook) -> Vec<String> {
    let sheets: Vec<_> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .collect();
    let visible: Vec<String> = (sheets.iter())
        .filter(|sheet| sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    if visible.is_empty() {
        sheets.iter().map(|sheet| sheet.name.clone()).collect()
    } else {
        visible
    }
}

fn table_of(workbook: &mut Workbook, name: &str) -> Result<Sheet, NotRead> {
    let (mut rows, mut notices) = filled_cells(workbook, name)?;
    let header = header_row(&rows).ok_or(NotRead::Empty)?;
    let merged = workbook
        .merge_cells_by_sheet_name(name)
        .map_err(|_| NotRead::Broken)?;
    if let Some(first) = merged.first() {
        notices.push(Notice::MergedCells {
            count: small(merged.len()),
            first: format!("{}:{}", place(first.start), place(first.end)),
        });
        spread(&mut rows, header, &merged)?;
    }
    let at = rows.range(..header).count();
    let mut held = 0;
    let mut dense = Vec::with_capacity(rows.len());
    for (row, cells) in rows {
        let width = cells
            .keys()
            .next_back()
            .map_or(0, |last| *last as usize + 1);
        held += width;
        if held > MOST_CELLS + MOST_COLUMNS {
            return Err(NotRead::TooLarge {
                limit: Limit::Cells,
            });
        }
        let mut line = vec![String::new(); width];
        for (column, text) in cells {
            if let Some(cell) = line.get_mut(column as usize) {
                *cell = text;
            }
        }
        dense.push(Row {
            line: row.saturating_add(1),
            cells: line,
        });
    }
    shape::table(dense, at, notices)
}

/// The cells with text in them, by row and column from 0.
type Filled = BTreeMap<u32, BTreeMap<u32, String>>;

/// Streams the cells of a sheet: one stray cell in the last row of the last column must not make a
/// table of seventeen thousand million.
fn filled_cells(workbook: &mut Workbook, name: &str) -> Result<(Filled, Vec<Notice>), NotRead> {
    let over = |limit| Err(NotRead::TooLarge { limit });
    let mut cells = workbook
        .worksheet_cells_reader(name)
        .map_err(|_| NotRead::Broken)?;
    let mut rows = Filled::new();
    let (mut count, mut bytes) = (0, 0);
    let (mut errors, mut unresolved) = (Vec::new(), Vec::new());
    while let Some(cell) = cells
        .next_cell_with_formula_metadata()
        .map_err(|_| NotRead::Broken)?
    {
        let text = match &cell.value {
            DataRef::Error(_) => {
                errors.push(cell.pos);
                continue;
            }
            DataRef::Empty if cell.formula.is_some() => {
                unresolved.push(cell.pos);
                continue;
            }
            value => shown(value),
        };
        if text.trim().is_empty() {
            continue;
        }
        if text.len() > MOST_CELL_CHARACTERS * 4 {
            return over(Limit::CellCharacters);
        }
        let (row, column) = cell.pos;
        if column as usize >= MOST_COLUMNS {
            return over(Limit::Columns);
        }
        count += 1;
        bytes += text.len();
        if count > MOST_CELLS {
            return over(Limit::Cells);
        }
        // One long text can be shared by a million cells.
        if bytes > MOST_UNPACKED {
            return over(Limit::Bytes);
        }
        rows.entry(row).or_default().insert(column, text);
        if rows.len() > MOST_ROWS + 100 {
            return over(Limit::Rows);
        }
    }
    let mut notices = Vec::new();
    if let Some(first) = errors.first() {
        notices.push(Notice::ErrorCells {
            count: small(errors.len()),
            first: place(*first),
        });
    }
    if let Some(first) = unresolved.first() {
        let count = small(unresolved.len());
        notices.push(Notice::FormulasWithoutResult {
            count,
            first: place(*first),
        });
    }
    Ok((rows, notices))
}

/// The row of the headings.
fn header_row(rows: &Filled) -> Option<u32> {
    let cells: Vec<Vec<String>> = rows
        .values()
        .take(40)
        .map(|cells| cells.values().cloned().collect())
        .collect();
    let at = shape::headings_at(cells.iter().map(Vec::as_slice))?;
    rows.keys().nth(at).copied()
}

/// Gives the value of merged cells to each row of the table that they span, in their first column:
/// one organisation merged beside five people is the organisation of each. Across columns only
/// headings are spread, since a name across three columns is still one name.
fn spread(rows: &mut Filled, header: u32, merged: &[Dimensions]) -> Result<(), NotRead> {
    let mut given = 0;
    for area in merged {
        let ((top, left), (bottom, right)) = (area.start, area.end);
        let Some(value) = rows.get(&top).and_then(|cells| cells.get(&left)).cloned() else {
            continue;
        };
        if top == header {
            let last = right.min(left.saturating_add(MOST_COLUMNS as u32 - 1));
            if let Some(cells) = rows.get_mut(&header) {
                for column in left..=last {
                    cells.entry(column).or_insert_with(|| value.clone());
                }
            }
        }
        // A heading is a heading once, however many rows high it is.
        if top <= header || bottom <= top {
            continue;
        }
        for (_, cells) in rows.range_mut(top + 1..=bottom) {
            given += value.len() + 1;
            if given > MOST_UNPACKED {
                return Err(NotRead::TooLarge {
                    limit: Limit::Bytes,
                });
            }
            cells.entry(left).or_insert_with(|| value.clone());
        }
    }
    Ok(())
}

/// A cell's name, as in `B7`.
fn place((row, column): (u32, u32)) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    let letters: String = letters.iter().rev().collect();
    format!("{letters}{}", u64::from(row) + 1)
}

/// A value as text: numbers as typed, dates as `2027-01-14`, with `16:00` where there is a time.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_shown(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(at) => moment_shown(at),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A number to fifteen digits, all that a spreadsheet program keeps: 0.1 + 0.2 is 0.3.
fn number_shown(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

fn moment_shown(at: &ExcelDateTime) -> String {
    let value = at.as_f64();
    // Outside the years that a spreadsheet program knows, it shows no date either.
    if !(0.0..2_958_466.0).contains(&value) {
        return number_shown(value);
    }
    if at.is_duration() {
        let seconds = (value * 86_400.0).round() as u64;
        return format!(
            "{}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        );
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = match (hour, minute, second) {
        (0, 0, 0) => return date,
        (_, _, 0) => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    // A time alone is a part of day nought.
    if value < 1.0 {
        time
    } else {
        format!("{date} {time}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_file_that_unpacks_to_a_large_one_is_too_large() {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let long = "a".repeat(30_000);
        workbook.add_worksheet().write_string(0, 0, &long).unwrap();
        let bytes = workbook.save_to_buffer().unwrap();
        assert!(bytes.len() < 30_000);
        assert_eq!(check_unpacked_size(&bytes, 100_000), Ok(()));
        let failure = NotRead::TooLarge {
            limit: Limit::Bytes,
        };
        assert_eq!(check_unpacked_size(&bytes, 30_000), Err(failure));
    }

    #[test]
    fn numbers_and_moments_are_shown_as_a_person_sees_them() {
        for (number, shown) in [
            (10_000.0, "10000"),
            (0.1 + 0.2, "0.3"),
            (9_999.99, "9999.99"),
            (-5.0, "-5"),
            (0.000_1, "0.0001"),
            (7_700_900_123.0, "7700900123"),
            (1e21, "1000000000000000000000"),
            (f64::NAN, "NaN"),
        ] {
            assert_eq!(number_shown(number), shown);
        }
        use calamine::ExcelDateTimeType::{DateTime, TimeDelta};
        for (value, kind, shown) in [
            (46_401.0, DateTime, "2027-01-14"),
            (46_401.0 + 16.0 / 24.0, DateTime, "2027-01-14 16:00"),
            (
                46_401.0 + 57_601.0 / 86_400.0,
                DateTime,
                "2027-01-14 16:00:01",
            ),
            (46_811.0, DateTime, "2028-02-28"),
            (46_812.0, DateTime, "2028-02-29"),
            (0.5, DateTime, "12:00"),
            (1.5, TimeDelta, "36:00:00"),
            (-3.0, DateTime, "-3"),
            (3_000_000.0, DateTime, "3000000"),
        ] {
            let found = moment_shown(&ExcelDateTime::new(value, kind, false));
            assert_eq!(found, shown);
        }
    }

    #[test]
    fn cells_have_their_names() {
        for (at, name) in [
            ((0, 0), "A1"),
            ((6, 25), "Z7"),
            ((0, 26), "AA1"),
            ((1_048_575, 16_383), "XFD1048576"),
        ] {
            assert_eq!(place(at), name);
        }
    }
}
