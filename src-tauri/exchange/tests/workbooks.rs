//! XLSX files as people and programs make them, and as nobody should.

// So that clippy knows the helpers here for tests too.
#![cfg(test)]

use std::io::{Cursor, Read, Write};
use std::sync::LazyLock;

use exchange::table::{self, Limit, MOST_COLUMNS, NotRead, Notice, Sheet};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

/// The bytes of a workbook of one sheet.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

fn write(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        if !cell.is_empty() {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
}

fn read(bytes: &[u8]) -> Sheet {
    table::read(bytes, None).unwrap()
}

fn cells(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet
        .rows
        .iter()
        .map(|row| row.cells.iter().map(String::as_str).collect())
        .collect()
}

/// The same archive with its parts changed.
fn with_parts(bytes: &[u8], mut change: impl FnMut(&str, Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut changed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        changed.start_file(name.as_str(), stored).unwrap();
        changed.write_all(&change(&name, content)).unwrap();
    }
    changed.finish().unwrap().into_inner()
}

fn with_sheet(bytes: &[u8], mut change: impl FnMut(String) -> String) -> Vec<u8> {
    with_parts(bytes, |name, content| match name {
        "xl/worksheets/sheet1.xml" => change(String::from_utf8(content).unwrap()).into_bytes(),
        _ => content,
    })
}

#[test]
fn values_are_read_as_a_person_sees_them() {
    let bytes = workbook(|sheet| {
        write(sheet, 0, &["Name", "Asked", "On", "At", "Came", "Sum"]);
        write(sheet, 1, &["Ŵyn O'Brien 😀"]);
        sheet.write_number(1, 1, 9_999.99).unwrap();
        let on = Format::new().set_num_format("dd/mm/yyyy");
        let date = ExcelDateTime::from_ymd(2028, 2, 29).unwrap();
        sheet.write_datetime_with_format(1, 2, &date, &on).unwrap();
        let at = Format::new().set_num_format("dd/mm/yyyy hh:mm");
        let moment = ExcelDateTime::from_ymd(2027, 1, 14)
            .unwrap()
            .and_hms(16, 0, 0)
            .unwrap();
        sheet
            .write_datetime_with_format(1, 3, &moment, &at)
            .unwrap();
        sheet.write_boolean(1, 4, true).unwrap();
        sheet
            .write_formula(1, 5, Formula::new("=1+2").set_result("3"))
            .unwrap();
        write(sheet, 3, &["=cmd|' /C calc'!A0"]);
    });
    let sheet = read(&bytes);
    assert_eq!(sheet.sheets, ["Sheet1"]);
    assert_eq!(sheet.name, "Sheet1");
    assert_eq!(
        cells(&sheet),
        [
            vec![
                "Ŵyn O'Brien 😀",
                "9999.99",
                "2028-02-29",
                "2027-01-14 16:00",
                "TRUE",
                "3"
            ],
            vec!["=cmd|' /C calc'!A0", "", "", "", "", ""],
        ]
    );
    assert_eq!(
        sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
        [2, 4]
    );
    assert_eq!(sheet.notices, []);
}

#[test]
fn merged_cells_are_given_to_each_row_that_they_span() {
    let plain = Format::new();
    let bytes = workbook(|sheet| {
        sheet
            .merge_range(0, 0, 0, 3, "Attendees, Cardiff, 14 January", &plain)
            .unwrap();
        write(sheet, 1, &["Organisation", "Name", "Address"]);
        sheet.merge_range(1, 2, 1, 3, "Address", &plain).unwrap();
        sheet.merge_range(2, 0, 4, 0, "Hywel Dda", &plain).unwrap();
        write(sheet, 2, &["", "Ŵyn", "1 Stryd Fawr", "Tenby"]);
        write(sheet, 3, &["", "Siân"]);
        write(sheet, 4, &["", "O'Brien"]);
        sheet.merge_range(5, 0, 5, 1, "Tenovus", &plain).unwrap();
        // Merged far below the table: rows that do not exist are not made.
        sheet
            .merge_range(6, 0, 3_000, 0, "Swansea", &plain)
            .unwrap();
        write(sheet, 6, &["", "Ana"]);
    });
    let sheet = read(&bytes);
    assert_eq!(sheet.header, ["Organisation", "Name", "Address", "Address"]);
    assert_eq!(
        cells(&sheet),
        [
            ["Hywel Dda", "Ŵyn", "1 Stryd Fawr", "Tenby"],
            ["Hywel Dda", "Siân", "", ""],
            ["Hywel Dda", "O'Brien", "", ""],
            ["Tenovus", "", "", ""],
            ["Swansea", "Ana", "", ""],
        ]
    );
    assert_eq!(
        sheet.notices,
        [
            Notice::MergedCells {
                count: 5,
                first: "A1:D1".to_owned()
            },
            Notice::RowsAboveHeadings { count: 1 },
            Notice::HeadingRepeated {
                heading: "Address".to_owned()
            },
        ]
    );
}

#[test]
fn errors_and_formulas_without_a_result_are_empty_and_told() {
    let bytes = workbook(|sheet| {
        write(sheet, 0, &["Name", "Email", "Sum"]);
        write(sheet, 1, &["Ŵyn", "x"]);
        sheet.write_number(1, 2, 3).unwrap();
    });
    let bytes = with_sheet(&bytes, |xml| {
        let xml = xml.replace(r#"<c r="C2"><v>3</v></c>"#, r#"<c r="C2"><f>1+2</f></c>"#);
        xml.replace(
            r#"<c r="B2" t="s"><v>4</v></c>"#,
            r##"<c r="B2" t="e"><v>#N/A</v></c>"##,
        )
    });
    let sheet = read(&bytes);
    assert_eq!(cells(&sheet), [["Ŵyn", "", ""]]);
    assert_eq!(
        sheet.notices,
        [
            Notice::ErrorCells {
                count: 1,
                first: "B2".to_owned()
            },
            Notice::FormulasWithoutResult {
                count: 1,
                first: "C2".to_owned()
            },
        ]
    );
}

#[test]
fn the_first_visible_sheet_with_a_table_is_read_unless_another_is_named() {
    let mut workbook = Workbook::new();
    let hidden = workbook.add_worksheet().set_name("Lists").unwrap();
    write(hidden, 0, &["a", "b"]);
    write(hidden, 1, &["1", "2"]);
    hidden.set_hidden(true);
    workbook
        .add_worksheet()
        .set_name("Empty")
        .unwrap()
        .set_active(true);
    for name in ["Pobl", "Sefydliadau"] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        write(sheet, 0, &["Enw"]);
        write(sheet, 1, &[name]);
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let sheet = read(&bytes);
    assert_eq!(sheet.sheets, ["Empty", "Pobl", "Sefydliadau"]);
    assert_eq!(sheet.name, "Pobl");
    let other = table::read(&bytes, Some("Sefydliadau")).unwrap();
    assert_eq!(
        (other.name.as_str(), cells(&other)),
        ("Sefydliadau", vec![vec!["Sefydliadau"]])
    );
    assert_eq!(table::read(&bytes, Some("Empty")), Err(NotRead::Empty));
    assert_eq!(
        table::read(&bytes, Some("Lists")),
        Err(NotRead::NoSuchSheet)
    );
    assert_eq!(table::read(&bytes, Some("")).unwrap(), sheet);
    assert_eq!(
        table::read(b"a,b\n1,2\n", Some("Pobl")),
        Err(NotRead::NoSuchSheet)
    );
}

#[test]
fn what_cannot_be_read_says_why() {
    let good = workbook(|sheet| {
        write(sheet, 0, &["Name"]);
        write(sheet, 1, &["Ŵyn"]);
    });
    assert_eq!(table::read(b"", None), Err(NotRead::Empty));
    assert_eq!(table::read(b"\n\n \n", None), Err(NotRead::Empty));
    assert_eq!(table::read(b"Name,Email\n", None), Err(NotRead::Empty));
    assert_eq!(table::read(&workbook(|_| {}), None), Err(NotRead::Empty));
    assert_eq!(
        table::read(&good[..good.len() / 2], None),
        Err(NotRead::Broken)
    );
    assert_eq!(
        table::read(b"PK\x03\x04nothing", None),
        Err(NotRead::Broken)
    );
    let document = with_parts(&good, |_, _| b"<w:document/>".to_vec());
    assert!(matches!(
        table::read(&document, None),
        Err(NotRead::Broken | NotRead::NotATable | NotRead::Empty)
    ));
    let large = vec![b'a'; table::MOST_BYTES + 1];
    assert_eq!(
        table::read(&large, None),
        Err(NotRead::TooLarge {
            limit: Limit::Bytes
        })
    );
    assert_eq!(
        table::read(&compound_file("EncryptedPackage"), None),
        Err(NotRead::Encrypted)
    );
    // An XLS file of before 2007, and one that is cut off.
    assert_eq!(
        table::read(&compound_file("Workbook"), None),
        Err(NotRead::NotATable)
    );
    assert_eq!(
        table::read(&compound_file("Workbook")[..512], None),
        Err(NotRead::Broken)
    );
}

#[test]
fn a_stray_cell_in_the_last_corner_does_not_fill_the_memory() {
    let far = workbook(|sheet| {
        write(sheet, 0, &["Name"]);
        write(sheet, 1, &["Ŵyn"]);
        sheet.write_string(1_048_575, 0, "stray").unwrap();
    });
    let sheet = read(&far);
    assert_eq!(
        sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
        [2, 1_048_576]
    );
    let wide = workbook(|sheet| {
        write(sheet, 0, &["Name"]);
        sheet.write_string(1, 16_383, "stray").unwrap();
    });
    assert_eq!(
        table::read(&wide, None),
        Err(NotRead::TooLarge {
            limit: Limit::Columns
        })
    );
    let last = u16::try_from(MOST_COLUMNS - 1).unwrap();
    let widest = workbook(|sheet| {
        write(sheet, 0, &["Name"]);
        sheet.write_string(1, last, "within").unwrap();
    });
    assert_eq!(read(&widest).header.len(), MOST_COLUMNS);
}

/// A compound file with one stream: a header, one sector of the allocation table and one of the
/// directory ([MS-CFB]). A workbook with a password has a stream `EncryptedPackage`
/// ([MS-OFFCRYPTO]), one of before 2007 a stream `Workbook`.
fn compound_file(stream: &str) -> Vec<u8> {
    const FREE: u32 = 0xffff_ffff;
    const END: u32 = 0xffff_fffe;
    const TABLE: u32 = 0xffff_fffd;
    let mut header = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    header.extend([0; 16]);
    for short in [0x3e_u16, 3, 0xfffe, 9, 6] {
        header.extend(short.to_le_bytes());
    }
    header.extend([0; 6]);
    for long in [0_u32, 1, 1, 0, 4096, END, 0, END, 0, 0] {
        header.extend(long.to_le_bytes());
    }
    let free = |bytes: &mut Vec<u8>, length: usize| {
        while bytes.len() < length {
            bytes.extend(FREE.to_le_bytes());
        }
    };
    free(&mut header, 512);
    let mut table = [TABLE, END].map(u32::to_le_bytes).concat();
    free(&mut table, 512);
    let entry = |name: &str, kind: u8| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u16::try_from(entry.len() + 2).unwrap();
        entry.resize(64, 0);
        entry.extend(length.to_le_bytes());
        entry.extend([kind, 1]);
        entry.extend([0xff; 12]);
        entry.resize(116, 0);
        entry.extend(END.to_le_bytes());
        entry.resize(128, 0);
        entry
    };
    let mut file = [header, table, entry("Root Entry", 5), entry(stream, 2)].concat();
    file.resize(3 * 512, 0);
    file
}

/// A workbook with something of everything, to be broken.
static VICTIM: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let bytes = workbook(|sheet| {
        write(sheet, 0, &["Name", "Email", "On"]);
        sheet
            .merge_range(1, 0, 2, 0, "Ŵyn", &Format::new())
            .unwrap();
        let on = Format::new().set_num_format("dd/mm/yyyy");
        let date = ExcelDateTime::from_ymd(2028, 2, 29).unwrap();
        sheet.write_datetime_with_format(1, 2, &date, &on).unwrap();
        sheet
            .write_formula(2, 1, Formula::new("=1+2").set_result("3"))
            .unwrap();
    });
    // Stored, not packed: a byte changed is then a byte of the text changed.
    with_parts(&bytes, |_, part| part)
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_end_in_a_table_or_a_declared_failure(
        start in prop::sample::select(vec![
            &b""[..], b"PK\x03\x04", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"sep=;\n", b"name,email\n\"",
        ]),
        bytes in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        let _ = table::read(&[start, &bytes].concat(), None);
    }

    #[test]
    fn any_text_is_a_table_of_all_its_rows_or_a_declared_failure(
        text in "([a-zŵŷ,;\t\"'\r\n =+@😀\u{202e}\u{200b}\u{0}]{0,12}\n){0,12}"
    ) {
        if let Ok(sheet) = table::read(text.as_bytes(), None) {
            for row in &sheet.rows {
                prop_assert_eq!(row.cells.len(), sheet.header.len());
                prop_assert!(row.cells.iter().any(|cell| !cell.trim().is_empty()));
            }
            prop_assert!(sheet.rows.is_sorted_by(|a, b| a.line < b.line));
        }
    }

    #[test]
    fn a_workbook_with_bytes_changed_never_stops_the_program(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        within_parts in any::<bool>(),
    ) {
        let mut bytes = VICTIM.clone();
        if within_parts {
            bytes = with_parts(&bytes, |_, mut part| {
                for (at, value) in &changes {
                    if !part.is_empty() {
                        let at = at.index(part.len());
                        part[at] = *value;
                    }
                }
                part
            });
        } else {
            for (at, value) in &changes {
                let at = at.index(bytes.len());
                bytes[at] = *value;
            }
        }
        let _ = table::read(&bytes, None);
    }

    #[test]
    fn a_workbook_with_odd_numbers_in_it_never_stops_the_program(
        from in prop::sample::select(vec!["2", "3", "A2", "C2", "0", "1", "A2:A3", "46812"]),
        to in prop::sample::select(vec![
            "-1", "4294967296", "18446744073709551615", "XFE1", "A0", "AAAAAAAAA99999999999", "",
            "A1:XFD1048576", "B3:A1", "1e400", "NaN", "0.5", "é",
        ]),
    ) {
        let bytes = with_sheet(&VICTIM, |xml| {
            xml.replace(&format!("\"{from}\""), &format!("\"{to}\""))
                .replace(&format!("<v>{from}</v>"), &format!("<v>{to}</v>"))
        });
        let _ = table::read(&bytes, None);
    }
}
