//! Fields before and after, for people to read.

use rusqlite::hooks::Action;
use rusqlite::named_params;
use rusqlite::types::Value;
use uuid::Uuid;

use crate::door::row_changes;
use crate::{Reading, StoreError};

/// One field of one row, before and after an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// The table.
    pub noun: String,
    /// The row.
    pub row: Uuid,
    /// The column's name under the schema of the entry.
    pub field: String,
    /// Before; none where the row was new.
    pub before: Option<serde_json::Value>,
    /// After; none where the row was removed.
    pub after: Option<serde_json::Value>,
}

impl Reading<'_> {
    /// Every field that an entry changed, in the order of the changeset. Keys are left out.
    pub fn field_changes(&self, sequence: i64) -> Result<Vec<FieldChange>, StoreError> {
        let Some(entry) = super::entry(self.conn, sequence)? else {
            return Err(StoreError::Missing);
        };
        let mut fields = Vec::new();
        for change in row_changes(entry.changeset.as_deref().unwrap_or_default())? {
            let names = self.columns(entry.schema, &change.table)?;
            for (position, name) in names.iter().enumerate().skip(1) {
                let old = change.old.get(position).cloned().flatten();
                let new = change.new.get(position).cloned().flatten();
                if change.action == Action::SQLITE_UPDATE && new.is_none() {
                    continue;
                }
                // Where values were struck out both sides may read alike.
                if old == new && entry.redacted_by.is_none() {
                    continue;
                }
                fields.push(FieldChange {
                    noun: change.table.clone(),
                    row: change.id,
                    field: name.clone(),
                    before: old.map(|value| shown(&change.table, name, value)),
                    after: new.map(|value| shown(&change.table, name, value)),
                });
            }
        }
        Ok(fields)
    }

    /// The names of all columns of recorded tables, their keys apart.
    pub fn recorded_columns(&self) -> Result<Vec<String>, StoreError> {
        let mut names = self.conn.prepare_cached(
            "SELECT DISTINCT name FROM schema_column WHERE name <> 'id' ORDER BY name",
        )?;
        let names = names
            .query_map([], |r| r.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(names)
    }

    fn columns(&self, schema: i64, noun: &str) -> Result<Vec<String>, StoreError> {
        let mut names = self.conn.prepare_cached(
            "SELECT name FROM schema_column WHERE schema = :schema AND noun = :noun ORDER BY position",
        )?;
        let names = names
            .query_map(named_params! { ":schema": schema, ":noun": noun }, |r| {
                r.get(0)
            })?
            .collect::<Result<_, _>>()?;
        Ok(names)
    }
}

/// A value as the history shows it: of bank numbers, which it keeps, the end alone.
pub(crate) fn shown(table: &str, column: &str, value: Value) -> serde_json::Value {
    let secret = matches!(table, "bank_account" | "paying_account")
        && matches!(column, "sort_code" | "account_number" | "roll_number");
    match value {
        Value::Text(text) if secret && !text.is_empty() => {
            let shown = if column == "account_number" {
                scheme::payment::last_four(&text)
            } else {
                ""
            };
            format!("••••{shown}").into()
        }
        value => readable(value),
    }
}

fn readable(value: Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(i) => i.into(),
        Value::Real(r) => r.into(),
        Value::Text(t) => serde_json::from_str::<serde_json::Value>(&t)
            .ok()
            .filter(|v| v.is_object() || v.is_array())
            .unwrap_or(serde_json::Value::String(t)),
        Value::Blob(b) => Uuid::from_slice(&b)
            .map_or_else(|_| format!("{} bytes", b.len()), |id| id.to_string())
            .into(),
    }
}
