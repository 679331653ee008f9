//! The recorded tables as they are in the file, with what is declared of their columns.

use rusqlite::{Connection, named_params};

use super::columns::{DECLARED, Declared};
use crate::StoreError;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Kept,
    Own,
    Told,
    Free,
    Bytes,
}

/// A table.
pub(crate) struct TableLayout {
    pub declared: &'static Declared,
    /// Its columns in their order.
    pub columns: Vec<String>,
    /// Which of them may be NULL.
    pub nullable: Vec<bool>,
    /// Which of them refer to which table.
    pub refers: Vec<(usize, String)>,
}

impl TableLayout {
    pub fn is(&self, at: usize, name: &str) -> bool {
        self.columns.get(at).is_some_and(|column| column == name)
    }

    pub fn role(&self, at: usize) -> Role {
        let Some(column) = self.columns.get(at) else {
            return Role::Kept;
        };
        let of = |list| Declared::is(list, column);
        if of(self.declared.own) {
            Role::Own
        } else if of(self.declared.told) {
            Role::Told
        } else if of(self.declared.free) {
            Role::Free
        } else if of(self.declared.bytes) {
            Role::Bytes
        } else {
            Role::Kept
        }
    }

    /// The column that says whose a row is.
    pub fn whose(&self) -> Option<usize> {
        self.columns.iter().position(|c| c == self.declared.whose)
    }
}

/// All of them.
pub(crate) struct Layout {
    pub tables: Vec<TableLayout>,
}

impl Layout {
    pub fn of(conn: &Connection) -> Result<Self, StoreError> {
        let mut info =
            conn.prepare("SELECT name, \"notnull\" FROM pragma_table_info(:table) ORDER BY cid")?;
        let mut keys =
            conn.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(:table)")?;
        let mut tables = Vec::new();
        for declared in DECLARED {
            let columns: Vec<(String, bool)> = info
                .query_map(named_params! { ":table": declared.table }, |r| {
                    Ok((r.get(0)?, r.get::<_, i64>(1)? == 0))
                })?
                .collect::<Result<_, _>>()?;
            let refers: Vec<(String, String)> = keys
                .query_map(named_params! { ":table": declared.table }, |r| {
                    Ok((r.get(0)?, r.get(1)?))
                })?
                .collect::<Result<_, _>>()?;
            let (columns, nullable): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
            let refers = refers
                .into_iter()
                .filter_map(|(column, table)| {
                    Some((columns.iter().position(|c| *c == column)?, table))
                })
                .collect();
            tables.push(TableLayout {
                declared,
                columns,
                nullable,
                refers,
            });
        }
        Ok(Self { tables })
    }

    pub fn table(&self, name: &str) -> Option<&TableLayout> {
        self.tables.iter().find(|t| t.declared.table == name)
    }
}
