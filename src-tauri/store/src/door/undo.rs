//! Undo: the inverse of an entry, through the same door.

use rusqlite::named_params;
use rusqlite::session::{ConflictAction, invert_strm};
use scheme::Refusal;
use scheme::history::{Act, Undo};

use super::invariants::{Touched, broken};
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
        if let Some(by) = entry.redacted_by {
            return Ok(Some(
                Refusal::new("undo-redacted").with("entry", scheme::Fact::Count { value: by }),
            ));
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
            if self.stands_and_is_no_undo(other)? {
                let between =
                    crate::history::entry(self.conn, other)?.ok_or(StoreError::Missing)?;
                return Ok(Some(
                    Refusal::new("undo-changed-since")
                        .with("act", scheme::Fact::code("act", between.act))
                        .with("at", between.at),
                ));
            }
        }
        self.frozen(sequence)
    }

    /// Whether an entry is in the way of an earlier one's undo: an undo and what it undid cancel
    /// out, and what is left standing is in the way.
    pub(super) fn stands_and_is_no_undo(&self, sequence: i64) -> Result<bool, StoreError> {
        let entry = crate::history::entry(self.conn, sequence)?.ok_or(StoreError::Missing)?;
        Ok(entry.undoes.is_none() && self.stands(sequence)?)
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
    /// undone. None has so far.
    fn oldest_undoable_schema(&self) -> i64 {
        0
    }
}

impl Writing<'_> {
    /// Applies the inverse of an entry and marks this act as its undo; `settle` then brings up to
    /// date what follows from the rows as they now are. Refused with a reason where later entries
    /// stand on the same rows or rest on them, where other rows refer to one that it would remove,
    /// and where an invariant would be broken.
    pub fn undo<E: From<StoreError>>(
        &mut self,
        sequence: i64,
        settle: impl FnOnce(&mut Self) -> Result<(), E>,
    ) -> Result<(), E> {
        if let Some(refusal) = self.why_not_undone(sequence)? {
            return Err(StoreError::Refused(refusal).into());
        }
        let entry = crate::history::entry(self.conn, sequence)
            .and_then(|entry| entry.ok_or(StoreError::Missing))?;
        let mut inverse = Vec::new();
        invert_strm(&mut &*entry.changeset.unwrap_or_default(), &mut inverse)
            .map_err(StoreError::from)?;
        let rows = row_changes(&inverse)?;
        let touched = Touched::by(&rows);
        let before = broken(self.conn, &touched)?;
        self.apply(sequence, &inverse, rows.len())?;
        settle(self)?;
        if let Some(refusal) = self.frozen(sequence)? {
            return Err(StoreError::Refused(refusal).into());
        }
        if let Some((rule, _)) = broken(self.conn, &touched)?.difference(&before).next() {
            return Err(StoreError::Refused(Refusal::new(rule.as_str())).into());
        }
        self.fact("undone", scheme::Fact::code("act", entry.act));
        self.set_undoes(sequence);
        Ok(())
    }

    /// Applies an inverse in whole.
    fn apply(&self, sequence: i64, inverse: &[u8], operations: usize) -> Result<(), StoreError> {
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
        if self.conn.total_changes() - before < operations as u64 {
            return Err(StoreError::Fault(format!(
                "the undo of entry {sequence} applied fewer than its {operations} operations"
            )));
        }
        Ok(())
    }
}
