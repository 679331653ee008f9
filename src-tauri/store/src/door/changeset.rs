//! Reading a changeset row by row.

use std::io::Read;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::ChangesetIter;
use rusqlite::types::Value;
use uuid::Uuid;

use crate::StoreError;

/// What happened to one row.
#[derive(Debug, Clone)]
pub(crate) struct RowChange {
    /// The table.
    pub table: String,
    /// The row's identifier.
    pub id: Uuid,
    /// Inserted, updated or deleted.
    pub action: Action,
    /// Values before, by position; `None` where an update left the column alone.
    pub old: Vec<Option<Value>>,
    /// Values after, by position; `None` where an update left the column alone.
    pub new: Vec<Option<Value>>,
}

/// The rows that a changeset touches, with their values.
pub(crate) fn row_changes(changeset: &[u8]) -> Result<Vec<RowChange>, StoreError> {
    let mut bytes = changeset;
    let input: &mut dyn Read = &mut bytes;
    let mut items = ChangesetIter::start_strm(&input)?;
    let mut changes = Vec::new();
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        let table = operation.table_name().to_owned();
        let action = operation.code();
        let columns = usize::try_from(operation.number_of_columns()).unwrap_or(0);
        let old = (0..columns)
            .map(|i| {
                if action == Action::SQLITE_INSERT {
                    None
                } else {
                    item.old_value(i).ok()
                }
                .map(Value::try_from)
                .and_then(Result::ok)
            })
            .collect::<Vec<_>>();
        let new = (0..columns)
            .map(|i| {
                if action == Action::SQLITE_DELETE {
                    None
                } else {
                    item.new_value(i).ok()
                }
                .map(Value::try_from)
                .and_then(Result::ok)
            })
            .collect::<Vec<_>>();
        let key = old
            .first()
            .cloned()
            .flatten()
            .or_else(|| new.first().cloned().flatten());
        let Some(Value::Blob(id)) = key else {
            return Err(StoreError::Fault(format!(
                "a change in {table} names no row"
            )));
        };
        let id = Uuid::from_slice(&id)
            .map_err(|_| StoreError::Fault(format!("a change in {table} has no UUID key")))?;
        changes.push(RowChange {
            table,
            id,
            action,
            old,
            new,
        });
    }
    Ok(changes)
}
