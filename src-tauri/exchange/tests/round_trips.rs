//! What is exported is read back as the same text, whatever people typed.

// So that clippy knows the helpers here for tests too.
#![cfg(test)]

use std::io::{Cursor, Read};

use chrono::{DateTime, NaiveDate};
use exchange::export::{self, Cell, NotWritten, Table};
use exchange::table::{self, Notice, Sheet};
use proptest::prelude::*;
use scheme::Pence;

fn table(rows: Vec<Vec<Cell>>) -> Table {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    Table {
        name: "Rhestr".to_owned(),
        header: (0..width)
            .map(|column| format!("Colofn {column}"))
            .collect(),
        rows,
        made_at: DateTime::UNIX_EPOCH,
    }
}

/// The cells as read back from CSV and from XLSX.
fn both_ways(table: &Table) -> [Sheet; 2] {
    let csv = table::read(&export::csv(table), None).unwrap();
    let xlsx = table::read(&export::xlsx(table).unwrap(), None).unwrap();
    assert_eq!(csv.header, table.header);
    assert_eq!(xlsx.header, table.header);
    [csv, xlsx]
}

fn cells(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet
        .rows
        .iter()
        .map(|row| row.cells.iter().map(String::as_str).collect())
        .collect()
}

#[test]
fn what_people_type_comes_back_as_they_typed_it() {
    let long = "Ŵ".repeat(200);
    let typed = [
        "=cmd|' /C calc'!A0",
        "'=cmd",
        "''=cmd",
        "+44 29 2000 0000",
        "-5",
        "@SUM(1)",
        "\t=tabbed",
        "\n=lined",
        "＝1+1",
        "O'Brien",
        "'",
        "Ŵyn Ŷ ŵ ŷ",
        "One",
        &long,
        "😀👩‍⚕️",
        "שלום \u{202e}abc\u{202c}",
        "zero\u{200b}width\u{feff}",
        "“smart” – quotes’",
        "<script>alert(1)</script>",
        "a;b,c\td|e",
        "\"quoted\" \"\"",
        "two\nlines",
        "  spaces  ",
        "_x0041_",
        "&amp; & < >",
        "1e9",
        "£9,999.995",
        "007",
        "TRUE",
        "2027-01-14",
    ];
    // A first column that is never empty, so that every row is a row.
    let rows = typed
        .iter()
        .map(|text| vec!["x".into(), (*text).into()])
        .collect();
    for sheet in both_ways(&table(rows)) {
        let back: Vec<&str> = sheet.rows.iter().map(|row| row.cells[1].as_str()).collect();
        assert_eq!(back, typed);
        assert_eq!(sheet.notices, []);
    }
}

#[test]
fn control_characters_do_not_leave() {
    let table = table(vec![vec!["a\u{0}b\u{7}c\r\nd".into()]]);
    for sheet in both_ways(&table) {
        assert_eq!(cells(&sheet), [["abc\nd"]]);
        assert_eq!(sheet.notices, []);
    }
}

#[test]
fn typed_cells_come_back_as_their_values() {
    let date = |y, m, d| Cell::Date(NaiveDate::from_ymd_opt(y, m, d).unwrap());
    let table = table(vec![
        vec![
            Cell::Money(Pence(1_000_001)),
            Cell::Count(-3),
            date(2028, 2, 29),
            Cell::Decimal {
                units: 433,
                places: 2,
            },
            Cell::Empty,
            "x".into(),
        ],
        vec![
            Cell::Money(Pence(-5)),
            Cell::Count(200_000),
            date(1850, 1, 1),
            Cell::Decimal {
                units: -400,
                places: 2,
            },
            Cell::Text(String::new()),
            "y".into(),
        ],
    ]);
    let [csv, xlsx] = both_ways(&table);
    assert_eq!(
        cells(&csv),
        [
            ["10000.01", "-3", "2028-02-29", "4.33", "", "x"],
            ["-0.05", "200000", "1850-01-01", "-4.00", "", "y"],
        ]
    );
    assert_eq!(
        cells(&xlsx),
        [
            ["10000.01", "-3", "2028-02-29", "4.33", "", "x"],
            ["-0.05", "200000", "1850-01-01", "-4", "", "y"],
        ]
    );
}

#[test]
fn the_same_table_is_the_same_bytes() {
    let table = table(vec![vec!["Ŵyn".into(), Cell::Money(Pence(1))]]);
    assert_eq!(export::csv(&table), export::csv(&table));
    let bytes = export::xlsx(&table).unwrap();
    assert_eq!(bytes, export::xlsx(&table).unwrap());
    // No clock was read: not for the properties, and not for the parts of the archive.
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        let part = archive.by_index(index).unwrap();
        assert_eq!(part.last_modified().map(|at| at.year()), Some(1980));
    }
    let mut properties = String::new();
    archive
        .by_name("docProps/core.xml")
        .unwrap()
        .read_to_string(&mut properties)
        .unwrap();
    assert!(
        properties.contains(">1970-01-01T00:00:00Z</dcterms:created>"),
        "{properties}"
    );
    assert!(
        properties.contains(">1970-01-01T00:00:00Z</dcterms:modified>"),
        "{properties}"
    );
}

#[test]
fn text_is_never_cut_to_fit_a_workbook() {
    let whole = "ŵ".repeat(32_767);
    assert!(export::xlsx(&table(vec![vec![whole.as_str().into()]])).is_ok());
    let longer = table(vec![
        vec!["x".into()],
        vec!["x".into(), format!("{whole}x").into()],
    ]);
    assert_eq!(
        export::xlsx(&longer),
        Err(NotWritten::CellTooLong { row: 3, column: 2 })
    );
    let back = table::read(&export::csv(&longer), None).unwrap();
    assert_eq!(back.rows[1].cells[1].chars().count(), 32_768);
    let wide = table(vec![vec![Cell::Count(1); 16_385]]);
    assert_eq!(export::xlsx(&wide), Err(NotWritten::TooLarge));
}

#[test]
fn a_csv_in_windows_1252_is_read_with_a_notice() {
    let sheet = table::read(
        b"Enw;Cyfeiriad\r\nSi\xf4n O\x92Brien;1 Heol, B\xe2n\r\n",
        None,
    )
    .unwrap();
    assert_eq!(cells(&sheet), [["Siôn O’Brien", "1 Heol, Bân"]]);
    assert_eq!(sheet.notices, [Notice::ReadAsWindows1252]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_comes_back(
        texts in prop::collection::vec("['=+@\"\n\t -]{0,3}\\PC{0,20}", 1..6)
    ) {
        let rows = texts.iter().map(|text| vec!["x".into(), text.as_str().into()]).collect();
        let table = table(rows);
        for sheet in both_ways(&table) {
            let back: Vec<&str> = sheet.rows.iter().map(|row| row.cells.get(1).map_or("", String::as_str)).collect();
            // A cell of nothing but white space is an empty one.
            for (back, typed) in back.iter().zip(&texts) {
                prop_assert!(back == typed || (back.is_empty() && typed.trim().is_empty()), "{back:?} {typed:?}");
            }
        }
    }
}
