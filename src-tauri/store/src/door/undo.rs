//! Undo: the inverse of an entry, through the same door (D4).

use rusqlite::named_params;
use rusqlite::session::{ConflictAction, invert_strm};
use scheme::Refusal;
use scheme::history::{Act, Undo};

use super::{Writing, row_changes};
use crate::{Reading, StoreError};

impl Reading<'_> {
    /// Why an entry cannot be undone now, or none where it can.
    pub fn why_not_undone(&self, sequence: i64) -> Result<Option<Refusal>, StoreError> {
        let entry = crate::history::entry(self.conn, sequence)?.ok_or(StoreError::Missing)?;
        let act = Act::from_code(&entry.act).ok_or(StoreError::Missing)?;
        match act.undo() {
            Undo::No(reason) => return Ok(Some(Refusal::new(reason))),
            Undo::Nothing => return Ok(Some(Refusal::new("undo-nothing"))),
            Undo::Yes if entry.changeset.is_none() => {
                return Ok(Some(Refusal::new("undo-nothing")));
            }
            Undo::Yes => {}
        }
        if entry.schema < self.oldest_undoable_schema() {
            return Ok(Some(Refusal::new("undo-before-migration")));
        }
        if !self.stands(sequence)? {
            return Ok(Some(Refusal::new("undo-undone-already")));
        }
        let mut later = self
            .conn
            .prepare_cached(include_str!("later_entries_on_same_rows.sql"))?;
        let later: Vec<i64> = later
            .query_map(named_params! { ":sequence": sequence }, |r| r.get(0))?
            .collect::<Result<_, _>>()?;
        for other in later {
            let between = crate::history::entry(self.conn, other)?.ok_or(StoreError::Missing)?;
            // An undo and what it undid cancel out; what is left standing is in the way.
            if between.undoes.is_none() && self.stands(other)? {
                return Ok(Some(
                    Refusal::new("undo-changed-since")
                        .with("act", scheme::Fact::code("act", between.act))
                        .with("at", between.at),
                ));
            }
        }
        Ok(None)
    }

    /// Whether an entry stands: not undone, or its undo undone again.
    pub fn stands(&self, sequence: i64) -> Result<bool, StoreError> {
        let mut undone_by = self
            .conn
            .prepare_cached("SELECT sequence FROM entry WHERE undoes = :sequence")?;
        let by: Vec<i64> = undone_by
            .query_map(named_params! { ":sequence": sequence }, |r| r.get(0))?
            .collect::<Result<_, _>>()?;
        for other in by {
            if self.stands(other)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The schema version of the last migration that rewrote data: older entries can be read, not
    /// undone (D5). None has so far.
    fn oldest_undoable_schema(&self) -> i64 {
        0
    }
}

impl Writing<'_> {
    /// Applies the inverse of an entry and marks this act as its undo. Refused with a reason where
    /// later entries stand on the same rows, or other rows refer to one that it would remove.
    pub fn undo(&mut self, sequence: i64) -> Result<(), StoreError> {
        if let Some(refusal) = self.why_not_undone(sequence)? {
            return Err(StoreError::Refused(refusal));
        }
        let entry = crate::history::entry(self.conn, sequence)?.ok_or(StoreError::Missing)?;
        let changeset = entry.changeset.unwrap_or_default();
        let mut inverse = Vec::new();
        invert_strm(&mut &*changeset, &mut inverse)?;
        let before = self.conn.total_changes();
        let applied = self
            .conn
            .apply_strm(&mut &*inverse, None::<fn(&str) -> bool>, |_, _| {
                ConflictAction::SQLITE_CHANGESET_ABORT
            });
        if let Err(error) = applied {
            return Err(match error.sqlite_error_code() {
                Some(
                    rusqlite::ErrorCode::OperationAborted
                    | rusqlite::ErrorCode::ConstraintViolation,
                ) => StoreError::Refused(Refusal::new("undo-referred-to")),
                _ => error.into(),
            });
        }
        let operations = row_changes(&inverse)?.len() as u64;
        if self.conn.total_changes() - before < operations {
            return Err(StoreError::Fault(format!(
                "the undo of entry {sequence} applied fewer than its {operations} operations"
            )));
        }
        self.fact("undone", scheme::Fact::code("act", entry.act));
        self.set_undoes(sequence);
        Ok(())
    }
}
