//! CSV: cells parted by commas, semicolons or tabs, as RFC 4180 and as spreadsheet programs write it.

use super::{
    Limit, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, NotRead, Notice, Row, Sheet, decode,
    shape::{self, small},
};
use crate::inert;

/// The separators that are looked for, the likeliest first.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// How many rows decide which separator it is, and how many bytes they may have.
const SNIFFED: usize = 20;
const SNIFFED_BYTES: usize = 64 * 1024;

pub(super) fn read(bytes: &[u8]) -> Result<Sheet, NotRead> {
    let (text, mut notices) = decode::text(bytes)?;
    let (named, start) = named_separator(&text);
    let separator = named.unwrap_or_else(|| sniffed(text.get(start..).unwrap_or_default()));
    let (rows, unclosed) = rows(&text, start, separator)?;
    notices.extend(unclosed.map(|line| Notice::QuoteNotClosed { line }));
    let at = shape::headings_at(rows.iter().map(|row| row.cells.as_slice()));
    shape::table(rows, at.ok_or(NotRead::Empty)?, notices)
}

/// The separator of a first line `sep=;`, which Excel writes and reads, and where the rest begins.
fn named_separator(text: &str) -> (Option<u8>, usize) {
    let line = text.lines().next().unwrap_or_default();
    let named = line
        .strip_prefix("sep=")
        .or_else(|| line.strip_prefix("SEP="));
    match named.map(str::as_bytes) {
        Some([separator]) if SEPARATORS.contains(separator) || *separator == b'|' => {
            (Some(*separator), line.len())
        }
        _ => (None, 0),
    }
}

/// The separator that parts the first rows most evenly into more than one cell.
fn sniffed(text: &str) -> u8 {
    let text = text
        .get(..text.floor_char_boundary(SNIFFED_BYTES))
        .unwrap_or(text);
    let score = |separator: u8| {
        let mut widths: Vec<usize> = Vec::new();
        let mut records = reader(text, separator).into_records();
        while widths.len() < SNIFFED
            && let Some(Ok(record)) = records.next()
        {
            widths.push(record.len());
        }
        // How many rows have the width that most of them have, and that width.
        (widths.iter())
            .map(|width| {
                (
                    widths.iter().filter(|other| *other == width).count(),
                    *width,
                )
            })
            .filter(|(_, width)| *width > 1)
            .max()
            .unwrap_or_default()
    };
    let mut best = (SEPARATORS[0], (0, 0));
    for separator in SEPARATORS {
        let score = score(separator);
        if score > best.1 {
            best = (separator, score);
        }
    }
    best.0
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// The rows, and the line of the last where its quotation mark is never closed.
fn rows(text: &str, start: usize, separator: u8) -> Result<(Vec<Row>, Option<u32>), NotRead> {
    let rest = text.get(start..).unwrap_or_default();
    // Looked at before a row is taken apart: a line of fifty million commas is one row.
    let most_separators = |line: &&[u8]| line.iter().filter(|b| **b == separator).count();
    if rest
        .as_bytes()
        .split(|b| *b == b'\n')
        .any(|line| most_separators(&line) > MOST_COLUMNS * 100)
    {
        return Err(NotRead::TooLarge {
            limit: Limit::Columns,
        });
    }
    let mut reader = reader(rest, separator);
    let (mut rows, mut held, mut last_start) = (Vec::new(), 0, 0);
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    let mut record = csv::StringRecord::new();
    while reader
        .read_record(&mut record)
        .map_err(|_| NotRead::NotATable)?
    {
        let from = record.position().map_or(0, |position| position.byte());
        last_start = start + usize::try_from(from).unwrap_or(usize::MAX);
        let line = lines.of_row_from(last_start);
        let is_filled = |column: &usize| record.get(*column).is_some_and(|c| !c.trim().is_empty());
        let Some(last) = (0..record.len()).rev().find(is_filled) else {
            continue;
        };
        held += last + 1;
        // The headings, and rows above them, are let through here and counted afterwards.
        if rows.len() > MOST_ROWS + 100 {
            return Err(NotRead::TooLarge { limit: Limit::Rows });
        }
        if held > MOST_CELLS + MOST_COLUMNS * 100 {
            return Err(NotRead::TooLarge {
                limit: Limit::Cells,
            });
        }
        let cells = record.iter().take(last + 1).map(inert::restored);
        rows.push(Row {
            line,
            cells: cells.map(str::to_owned).collect(),
        });
    }
    let quotes = text
        .get(last_start..)
        .unwrap_or_default()
        .matches('"')
        .count();
    let unclosed = rows
        .last()
        .filter(|row| quotes % 2 == 1 && row.cells.iter().any(|cell| cell.contains('\n')))
        .map(|row| row.line);
    Ok((rows, unclosed))
}

/// Counts lines along a text: the reader skips empty lines without saying so.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line on which the row stands that begins at a byte, or after empty lines there.
    fn of_row_from(&mut self, start: usize) -> u32 {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len()
            && (self.at < start || matches!(bytes.get(self.at), Some(b'\n' | b'\r')))
        {
            let is_return = bytes.get(self.at) == Some(&b'\r');
            let ends_line = bytes.get(self.at) == Some(&b'\n')
                || (is_return && bytes.get(self.at + 1) != Some(&b'\n'));
            self.line += usize::from(ends_line);
            self.at += 1;
        }
        small(self.line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        read(text.as_bytes())
            .unwrap()
            .rows
            .into_iter()
            .map(|row| row.cells)
            .collect()
    }

    #[test]
    fn the_separator_is_found() {
        for (text, separator) in [
            ("name,email\nA,a@example.org\n", b','),
            (
                "name;email\nB, first;b@example.org\nC, second;c@example.org\n",
                b';',
            ),
            ("name\temail\nB, first\tb@example.org\n", b'\t'),
            ("name\n\"O'Brien; the second\"\n", b','),
            ("\"a;b\",c\n1,2\n3,4\n", b','),
            (
                "name;address\nA;1, High St, Cardiff\nB;2, Low St, Swansea\n",
                b';',
            ),
            ("", b','),
        ] {
            assert_eq!(sniffed(text), separator, "{text}");
        }
        assert_eq!(cells("sep=|\na|b\n1|2\n"), [["1", "2"]]);
        assert_eq!(cells("sep=;\r\na;b\r\n1;2,3\r\n"), [["1", "2,3"]]);
    }

    #[test]
    fn lines_are_counted_as_an_editor_counts_them() {
        let text = "\n\nname,note\r\n\r\nA,\"two\r\nlines\"\r\n\r\n\r\nB,\nC,\n";
        let sheet = read(text.as_bytes()).unwrap();
        let lines: Vec<(u32, &str)> = sheet
            .rows
            .iter()
            .map(|row| (row.line, row.cells[0].as_str()))
            .collect();
        assert_eq!(lines, [(5, "A"), (9, "B"), (10, "C")]);
        assert_eq!(sheet.rows[0].cells[1], "two\nlines");
        let named = read(b"sep=,\nname,note\nA,1\n").unwrap();
        assert_eq!(named.rows[0].line, 3);
        let mac = read(b"name,note\rA,1\r\rB,2\r").unwrap();
        assert_eq!(
            mac.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
            [2, 4]
        );
    }

    #[test]
    fn inert_formulas_are_restored_and_bare_ones_stay_text() {
        assert_eq!(cells("a,b\n'=cmd|x,=cmd|x\n"), [["=cmd|x", "=cmd|x"]]);
    }

    #[test]
    fn a_quotation_mark_never_closed_is_told() {
        let sheet = read(b"name,note\nA,1\nB,\"oh\nC,2\nD,3\n").unwrap();
        assert_eq!(sheet.notices, [Notice::QuoteNotClosed { line: 3 }]);
        assert_eq!(read(b"name,note\nA,6\" pipe\n").unwrap().notices, []);
    }

    #[test]
    fn ragged_rows_are_kept_whole() {
        assert_eq!(cells("a,b\n1\n1,2,3\n"), [["1", "", ""], ["1", "2", "3"]]);
    }

    #[test]
    fn a_row_of_millions_of_cells_is_too_large() {
        let text = format!("a,b\n{}\n", ",".repeat(2_000_000));
        let failure = NotRead::TooLarge {
            limit: Limit::Columns,
        };
        assert_eq!(read(text.as_bytes()), Err(failure));
    }
}
