//! Listing the history.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, named_params};
use scheme::Facts;
use scheme::history::Act;
use uuid::Uuid;

use super::Entry;
use crate::row::Columns;
use crate::{Reading, StoreError};

/// Which entries to list, newest first.
#[derive(Debug, Clone, Default)]
pub struct HistoryFilter {
    /// Only those that touched this row, or name it.
    pub row: Option<Uuid>,
    /// Only those by this coordinator, member or applicant.
    pub actor: Option<Uuid>,
    /// Only this act.
    pub act: Option<String>,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

impl Reading<'_> {
    /// When an act was last done.
    pub fn last_done(&self, act: Act) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT at FROM entry WHERE act = :act ORDER BY sequence DESC LIMIT 1")?
            .query_row(named_params! { ":act": act.code() }, |r| r.get(0))
            .optional()?)
    }

    /// When an act was done, and with what facts, the oldest first.
    pub fn done(&self, act: Act) -> Result<Vec<(DateTime<Utc>, Facts)>, StoreError> {
        let mut done = self
            .conn
            .prepare_cached("SELECT at, facts FROM entry WHERE act = :act ORDER BY sequence")?;
        let rows = done
            .query_map(named_params! { ":act": act.code() }, |r| {
                Ok((r.get("at")?, r.json("facts")?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Entries, newest first, and how many there are in all.
    pub fn history(&self, filter: &HistoryFilter) -> Result<(Vec<Entry>, u32), StoreError> {
        let named = filter.row.map(|row| row.to_string());
        let total = self
            .conn
            .prepare_cached(include_str!("count_entries.sql"))?
            .query_row(
                named_params! {
                    ":row": filter.row, ":named": named, ":actor": filter.actor, ":act": filter.act,
                },
                |r| r.get(0),
            )?;
        let mut list = self.conn.prepare_cached(include_str!("list_entries.sql"))?;
        let entries = list
            .query_map(
                named_params! {
                    ":row": filter.row, ":named": named, ":actor": filter.actor, ":act": filter.act,
                    ":offset": filter.offset, ":limit": filter.limit,
                },
                Entry::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok((entries, total))
    }

    /// One entry.
    pub fn entry(&self, sequence: i64) -> Result<Option<Entry>, StoreError> {
        super::entry(self.conn, sequence)
    }

    /// The last entry: the anchor of everything before it.
    pub fn last_sequence(&self) -> Result<i64, StoreError> {
        Ok(self
            .conn
            .query_row("SELECT COALESCE(MAX(sequence), 0) FROM entry", [], |r| {
                r.get(0)
            })?)
    }

    /// The rows that an entry touched.
    pub fn rows_touched(&self, sequence: i64) -> Result<Vec<(String, Uuid)>, StoreError> {
        let mut rows = self
            .conn
            .prepare_cached("SELECT noun, row_id FROM entry_row WHERE sequence = :sequence")?;
        let rows = rows
            .query_map(named_params! { ":sequence": sequence }, |r| {
                Ok((r.get(0)?, r.get(1)?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
