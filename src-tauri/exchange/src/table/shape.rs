//! From rows of cells to a table: which row holds the headings, how wide the table is, and what is
//! within the limits.

use super::{
    Limit, MOST_CELL_CHARACTERS, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, NotRead, Notice, Row, Sheet,
};

/// How far down the headings are looked for.
const SEARCHED: usize = 20;

/// Which row holds the headings, by its place among the rows that are not empty: the first that
/// has at least half as many filled cells as the fullest of the first twenty, so that a title
/// above the table is not taken for it. Nothing where all are empty.
pub(super) fn headings_at<'a>(rows: impl Iterator<Item = &'a [String]>) -> Option<usize> {
    let filled: Vec<usize> = rows
        .map(|cells| cells.iter().filter(|cell| !cell.trim().is_empty()).count())
        .filter(|filled| *filled > 0)
        .take(SEARCHED)
        .collect();
    let fullest = filled.iter().max()?;
    filled.iter().position(|filled| filled * 2 >= *fullest)
}

/// The table of rows that may be ragged and hold empty rows, given the row of the headings.
pub(super) fn table(
    rows: Vec<Row>,
    headings_at: usize,
    mut notices: Vec<Notice>,
) -> Result<Sheet, NotRead> {
    let mut removed = 0;
    let mut rows: Vec<Row> = rows
        .into_iter()
        .filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
        .collect();
    for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
        if cell.chars().any(|c| c.is_control()) {
            let (kept, count) = scheme::form::without_control_characters(cell);
            removed += count;
            *cell = kept;
        }
        if cell.len() > MOST_CELL_CHARACTERS && cell.chars().count() > MOST_CELL_CHARACTERS {
            return Err(NotRead::TooLarge {
                limit: Limit::CellCharacters,
            });
        }
    }
    if removed > 0 {
        notices.push(Notice::ControlCharactersRemoved {
            count: small(removed),
        });
    }
    if headings_at >= rows.len() {
        return Err(NotRead::Empty);
    }
    let mut body = rows.split_off(headings_at);
    if !rows.is_empty() {
        notices.push(Notice::RowsAboveHeadings {
            count: small(rows.len()),
        });
    }
    let mut header: Vec<String> = body
        .remove(0)
        .cells
        .iter()
        .map(|heading| heading.trim().to_owned())
        .collect();
    // Removing control characters may have emptied a row.
    body.retain(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()));
    if body.is_empty() {
        return Err(NotRead::Empty);
    }
    if body.len() > MOST_ROWS {
        return Err(NotRead::TooLarge { limit: Limit::Rows });
    }
    let width = width(&header).max(body.iter().map(|row| width(&row.cells)).max().unwrap_or(0));
    if width > MOST_COLUMNS {
        return Err(NotRead::TooLarge {
            limit: Limit::Columns,
        });
    }
    if width.saturating_mul(body.len()) > MOST_CELLS {
        return Err(NotRead::TooLarge {
            limit: Limit::Cells,
        });
    }
    header.resize(width, String::new());
    for row in &mut body {
        row.cells.resize(width, String::new());
    }
    notices.extend(repeated(&header));
    Ok(Sheet {
        sheets: Vec::new(),
        name: String::new(),
        header,
        rows: body,
        notices,
    })
}

/// How many cells there are up to the last that is not empty.
fn width(cells: &[String]) -> usize {
    cells
        .iter()
        .rposition(|cell| !cell.trim().is_empty())
        .map_or(0, |last| last + 1)
}

fn repeated(header: &[String]) -> Vec<Notice> {
    let mut told: Vec<&String> = Vec::new();
    for (i, heading) in header.iter().enumerate() {
        let again = header.iter().take(i).any(|earlier| earlier == heading);
        if again && !heading.is_empty() && !told.contains(&heading) {
            told.push(heading);
        }
    }
    told.into_iter()
        .map(|heading| Notice::HeadingRepeated {
            heading: heading.clone(),
        })
        .collect()
}

/// A count or a line as it is told.
pub(super) fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: u32, cells: &[&str]) -> Row {
        Row {
            line,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        }
    }

    fn shaped(rows: &[Row]) -> Result<Sheet, NotRead> {
        let at = headings_at(rows.iter().map(|row| row.cells.as_slice())).ok_or(NotRead::Empty)?;
        table(rows.to_vec(), at, Vec::new())
    }

    #[test]
    fn headings_are_found_below_a_title_and_empty_rows() {
        let sheet = shaped(&[
            row(1, &["", ""]),
            row(2, &["Attendees, Cardiff"]),
            row(4, &[" Name ", "Email", "Organisation"]),
            row(5, &["Ŵyn", "", ""]),
            row(6, &["", " ", ""]),
            row(7, &["O'Brien", "o@example.org", "", "late"]),
        ])
        .unwrap();
        assert_eq!(sheet.header, ["Name", "Email", "Organisation", ""]);
        assert_eq!(
            sheet.rows,
            [
                row(5, &["Ŵyn", "", "", ""]),
                row(7, &["O'Brien", "o@example.org", "", "late"])
            ]
        );
        assert_eq!(sheet.notices, [Notice::RowsAboveHeadings { count: 1 }]);
    }

    #[test]
    fn a_single_column_is_a_table() {
        let sheet = shaped(&[row(1, &["Email"]), row(2, &["a@example.org"])]).unwrap();
        assert_eq!(sheet.header, ["Email"]);
    }

    #[test]
    fn headings_alone_are_an_empty_table() {
        assert_eq!(shaped(&[row(1, &["Name", "Email"])]), Err(NotRead::Empty));
        assert_eq!(shaped(&[row(1, &["", " "])]), Err(NotRead::Empty));
        assert_eq!(shaped(&[]), Err(NotRead::Empty));
        assert_eq!(
            shaped(&[row(1, &["Name"]), row(2, &["\u{0}"])]),
            Err(NotRead::Empty)
        );
    }

    #[test]
    fn control_characters_go_with_a_notice_and_all_else_stays() {
        let typed = "a\u{0}b\tc\nd\u{200b}\u{202e}e😀";
        let sheet = shaped(&[row(1, &["Name"]), row(2, &[typed])]).unwrap();
        assert_eq!(sheet.rows[0].cells, ["ab\tc\nd\u{200b}\u{202e}e😀"]);
        assert_eq!(
            sheet.notices,
            [Notice::ControlCharactersRemoved { count: 1 }]
        );
    }

    #[test]
    fn repeated_headings_are_told_once() {
        let sheet = shaped(&[
            row(1, &["Address", "", "Address", "", "Address"]),
            row(2, &["x"]),
        ])
        .unwrap();
        assert_eq!(
            sheet.notices,
            [Notice::HeadingRepeated {
                heading: "Address".to_owned()
            }]
        );
    }

    #[test]
    fn each_limit_is_its_own_failure() {
        let over = |limit| Err(NotRead::TooLarge { limit });
        let wide: Vec<&str> = vec!["x"; MOST_COLUMNS + 1];
        assert_eq!(
            shaped(&[row(1, &wide), row(2, &wide)]),
            over(Limit::Columns)
        );
        let long = "é".repeat(MOST_CELL_CHARACTERS);
        assert!(shaped(&[row(1, &["a"]), row(2, &[&long])]).is_ok());
        let longer = format!("{long}x");
        assert_eq!(
            shaped(&[row(1, &["a"]), row(2, &[&longer])]),
            over(Limit::CellCharacters)
        );
        let many = vec![row(1, &["x"]); MOST_ROWS + 2];
        assert_eq!(shaped(&many), over(Limit::Rows));
        assert!(shaped(&many[..=MOST_ROWS]).is_ok());
        let mut broad = vec![row(1, &["x"]); 50_000];
        broad.push(row(2, &wide[..101]));
        assert_eq!(shaped(&broad), over(Limit::Cells));
    }
}
