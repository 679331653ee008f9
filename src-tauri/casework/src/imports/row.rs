//! What becomes of a row: of which record it is, and whether it is new, gains something, or stops.

use exchange::mapping::Record;
use scheme::people::Ground;
use uuid::Uuid;
use wire::imports::{RowOutcome, TakeRow};

use super::plan::{PlannedRow, go_on};
use super::setup::Setup;
use crate::{Failed, Progress};

/// Which record a row is of.
pub(super) enum Which<I> {
    New,
    Known(I),
    Unsure,
    Skipped,
}

/// Plans every row in its turn, and says how far it is.
pub(super) fn rows(
    setup: &Setup,
    progress: &mut dyn Progress,
    mut row: impl FnMut(&Record) -> Result<PlannedRow, Failed>,
) -> Result<Vec<PlannedRow>, Failed> {
    let mut rows = Vec::with_capacity(setup.records.len());
    for (done, record) in setup.records.iter().enumerate() {
        go_on(progress, done, setup.records.len())?;
        rows.push(row(record)?);
    }
    Ok(rows)
}

/// Which record the row of a line is of: the one that was chosen for it, or the first that was
/// `found` where that is `sure`. `stands` is the record that stands today for a chosen one.
pub(super) fn which<I: Copy>(
    setup: &Setup,
    line: u32,
    found: &[(I, Ground)],
    sure: impl Fn(Ground) -> bool,
    stands: impl FnOnce(Uuid) -> Result<Option<I>, Failed>,
) -> Result<Which<I>, Failed> {
    Ok(match setup.rows.get(&line) {
        Some((TakeRow::Skip, _)) => Which::Skipped,
        Some((TakeRow::New, _)) => Which::New,
        Some((TakeRow::Known, Some(id))) => stands(*id)?.map_or(Which::Unsure, Which::Known),
        _ => match found.first() {
            Some((id, ground)) if sure(*ground) => Which::Known(*id),
            Some(_) if !setup.add_unsure => Which::Unsure,
            _ => Which::New,
        },
    })
}

impl PlannedRow {
    /// Whether nothing is written of the row: it is passed over, wrong, or of nobody knows which
    /// record. `above` is the line that met one it may be of.
    pub fn stops<I>(&mut self, which: &Which<I>, above: Option<u32>) -> bool {
        self.outcome = match which {
            Which::Skipped => Some(RowOutcome::Skip),
            _ if !self.problems.is_empty() => Some(RowOutcome::Problem),
            Which::Unsure => Some(RowOutcome::Unsure),
            Which::New | Which::Known(_) => None,
        };
        if self.outcome == Some(RowOutcome::Unsure) {
            self.twin = above;
        }
        self.outcome.is_some()
    }

    /// The row adds a record.
    pub fn is_new(&mut self) {
        self.outcome = Some(RowOutcome::New);
        self.likely.clear();
    }

    /// The row is of a record that the hub knows, or that the row of the line `met` was of.
    pub fn is_of(&mut self, id: Uuid, met: u32) {
        self.twin = (met != self.line).then_some(met);
        self.likely.retain(|(likely, _)| *likely == id);
    }

    /// Says whether the record gains anything by the row.
    pub fn gained(&mut self) {
        self.outcome = Some(if self.gains.is_empty() {
            RowOutcome::Same
        } else {
            RowOutcome::Update
        });
    }
}
