//! What an import would do, row by row.

use store::Reading;
use wire::imports::{ImportKind, ImportPreview, ImportRow, PreviewImport, UnknownOrganisation};

use super::plan::{PlannedRow, plan};
use super::setup::checked;
use crate::organisations::likely_organisation;
use crate::people::{LONGEST_PAGE, likely_person};
use crate::{Failed, NoProgress, Office};

/// Says what an import would do, row by row, and does nothing.
pub fn preview(office: &Office, input: PreviewImport) -> Result<ImportPreview, Failed> {
    let setup = checked(office, &input.setup)?;
    let read = office.read();
    let plan = plan(&read, &setup, office.today(), &mut NoProgress)?;
    let wanted: Vec<&PlannedRow> = plan
        .rows
        .iter()
        .filter(|row| input.outcome.is_none_or(|outcome| row.outcome() == outcome))
        .collect();
    let total = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
    let rows = wanted
        .into_iter()
        .skip(input.offset as usize)
        .take(input.limit.clamp(1, LONGEST_PAGE) as usize)
        .map(|row| row_view(&read, setup.kind, row))
        .collect::<Result<_, Failed>>()?;
    let organisations = plan
        .unknown
        .iter()
        .map(|unknown| {
            Ok(UnknownOrganisation {
                name: unknown.name.clone(),
                rows: unknown.rows,
                likely: unknown
                    .likely
                    .iter()
                    .take(5)
                    .map(|(id, ground)| likely_organisation(&read, *id, *ground))
                    .collect::<Result<_, Failed>>()?,
            })
        })
        .collect::<Result<_, Failed>>()?;
    Ok(ImportPreview {
        counts: plan.counts(),
        rows,
        total,
        organisations,
    })
}

/// A row of the plan as it is answered.
pub(super) fn row_view(
    read: &Reading<'_>,
    kind: ImportKind,
    row: &PlannedRow,
) -> Result<ImportRow, Failed> {
    let mut likely = Vec::new();
    for (id, ground) in &row.likely {
        // What stands higher in the file is not in the hub yet; the row's twin says so.
        let found = match kind {
            ImportKind::Organisations => likely_organisation(read, (*id).into(), *ground),
            ImportKind::People | ImportKind::Attendance => {
                likely_person(read, (*id).into(), *ground)
            }
        };
        match found {
            Ok(record) => likely.push(record),
            Err(Failed::NotFound) => {}
            Err(failed) => return Err(failed),
        }
    }
    Ok(ImportRow {
        line: row.line,
        name: row.name.clone(),
        detail: row.detail.clone(),
        outcome: row.outcome(),
        problems: row.problems.clone(),
        likely,
        gains: row.gains.iter().map(|&g| g.to_owned()).collect(),
        twin: row.twin,
    })
}
