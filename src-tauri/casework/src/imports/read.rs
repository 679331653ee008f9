//! Reading a table from a picked file.

use exchange::mapping::{Kind, guess};
use exchange::table::{self, Sheet};
use scheme::Problems;
use wire::imports::{ImportColumn, ImportKind, ImportTable, ReadImport, TableNotice};

use crate::{Failed, Office};

/// How many cells of a column are shown as samples.
const SAMPLES: usize = 3;

/// Reads a table from a picked file, and guesses what its columns mean.
pub fn read(office: &Office, input: ReadImport) -> Result<ImportTable, Failed> {
    let (file, sheet) = sheet(office, "file", &input.file, &input.sheet)?;
    let kind = kind(input.kind);
    let guessed = guess(kind, &sheet);
    let columns = sheet
        .header
        .iter()
        .enumerate()
        .map(|(i, heading)| ImportColumn {
            heading: heading.clone(),
            samples: sheet
                .rows
                .iter()
                .filter_map(|row| row.cells.get(i))
                .filter(|cell| !cell.is_empty())
                .take(SAMPLES)
                .map(|cell| cell.chars().take(80).collect())
                .collect(),
            field: guessed
                .columns
                .get(i)
                .copied()
                .flatten()
                .map(|field| field.code().to_owned())
                .unwrap_or_default(),
        })
        .collect();
    Ok(ImportTable {
        file,
        columns,
        fields: kind
            .fields()
            .iter()
            .map(|field| field.code().to_owned())
            .collect(),
        rows: u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX),
        notices: sheet
            .notices
            .iter()
            .map(|notice| TableNotice {
                code: notice.code().to_owned(),
                facts: notice.facts(),
            })
            .collect(),
        sheets: sheet.sheets,
        sheet: sheet.name,
    })
}

/// The table in a picked file, with the file's name; `field` is the input's field that names it.
pub(super) fn sheet(
    office: &Office,
    field: &str,
    token: &str,
    name: &str,
) -> Result<(String, Sheet), Failed> {
    let file = office.file(field, token)?;
    let wanted = (!name.is_empty()).then_some(name);
    let sheet = table::read(&file.bytes, wanted).map_err(|error| {
        let mut problems = Problems::default();
        problems.add_with(field, error.code(), error.facts());
        problems
    })?;
    Ok((file.name, sheet))
}

pub(super) fn kind(kind: ImportKind) -> Kind {
    match kind {
        ImportKind::People => Kind::People,
        ImportKind::Organisations => Kind::Organisations,
        ImportKind::Attendance => Kind::Attendance,
    }
}
