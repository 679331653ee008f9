//! Running an import.

use std::collections::HashMap;

use scheme::Fact;
use scheme::history::Act;
use store::Writing;
use store::panel::PanelScope;
use uuid::Uuid;
use wire::imports::{ImportKind, ImportReport, RowOutcome, RunImport};

use super::plan::{Plan, PlannedRow, Provisional, Write, plan};
use super::preview::row_view;
use super::setup::checked;
use crate::panel::conflicts;
use crate::people::LONGEST_PAGE;
use crate::{Failed, Office, Progress};

/// Runs an import as one act: what the preview said, all of it or none. A cancel takes back what
/// was written.
pub fn run(
    office: &mut Office,
    input: RunImport,
    progress: &mut dyn Progress,
) -> Result<ImportReport, Failed> {
    let setup = checked(office, &input.setup)?;
    let plan = plan(&office.read(), &setup, office.today(), progress)?;
    let counts = plan.counts();
    // Said before it is done: afterwards those who were added would be found themselves.
    let left_out = {
        let read = office.read();
        plan.rows
            .iter()
            .filter(|row| is_left_out(row))
            .take(LONGEST_PAGE as usize)
            .map(|row| row_view(&read, setup.kind, row))
            .collect::<Result<_, Failed>>()?
    };
    office.change(Act::Import, |tx| {
        write(tx, &plan, progress)?;
        conflicts::recompute(tx, PanelScope::All)?;
        tx.fact("kind", Fact::code("import-kind", kind_code(setup.kind)));
        tx.fact("new", Fact::count(counts.new as usize));
        tx.fact("changed", Fact::count(counts.update as usize));
        if let Some(event) = setup.event {
            tx.fact("event", Fact::record("event", event));
        }
        Ok::<_, Failed>(())
    })?;
    Ok(ImportReport { counts, left_out })
}

fn is_left_out(row: &PlannedRow) -> bool {
    matches!(
        row.outcome(),
        RowOutcome::Unsure | RowOutcome::Skip | RowOutcome::Problem
    )
}

fn kind_code(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::People => "people",
        ImportKind::Organisations => "organisations",
        ImportKind::Attendance => "attendance",
    }
}

/// Real identifiers for provisional ones.
#[derive(Default)]
struct Real(HashMap<Uuid, Uuid>);

impl Real {
    /// The identifier to write: a new one for a provisional one, the same each time; any other as
    /// it is.
    fn id<T: From<Uuid> + Into<Uuid>>(&mut self, tx: &mut Writing<'_>, id: T) -> T {
        let id: Uuid = id.into();
        if !Provisional::is_one(id) {
            return T::from(id);
        }
        T::from(*self.0.entry(id).or_insert_with(|| tx.new_id()))
    }
}

fn write(tx: &mut Writing<'_>, plan: &Plan, progress: &mut dyn Progress) -> Result<(), Failed> {
    let mut real = Real::default();
    for row in &plan.added {
        let mut row = row.clone();
        row.id = real.id(tx, row.id);
        tx.put_organisation(&row)?;
    }
    let of = plan.rows.len();
    for (done, planned) in plan.rows.iter().enumerate() {
        if done.is_multiple_of(50) && !progress.at(of + done, of * 2) {
            return Err(Failed::refused("cancelled"));
        }
        for write in &planned.writes {
            write_one(tx, write, &mut real)?;
        }
    }
    Ok(())
}

fn write_one(tx: &mut Writing<'_>, write: &Write, real: &mut Real) -> Result<(), Failed> {
    match write {
        Write::Person(row) => {
            let mut row = row.clone();
            row.id = real.id(tx, row.id);
            tx.put_person(&row)?;
        }
        Write::Organisation(row, aliases) => {
            let mut row = row.clone();
            row.id = real.id(tx, row.id);
            tx.put_organisation(&row)?;
            tx.put_aliases(row.id, aliases)?;
        }
        Write::Affiliation(row) => {
            let mut row = row.clone();
            row.id = real.id(tx, row.id);
            row.person = real.id(tx, row.person);
            row.organisation = real.id(tx, row.organisation);
            tx.put_affiliation(&row)?;
        }
        Write::Attendance(row) => {
            let mut row = row.clone();
            row.id = real.id(tx, row.id);
            row.person = real.id(tx, row.person);
            tx.put_attendance(&row)?;
        }
    }
    Ok(())
}
