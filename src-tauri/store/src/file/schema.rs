//! Migrations: forward-only folders, applied together in one transaction.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rusqlite::{Connection, named_params};
use rusqlite_migration::Migrations;

use crate::StoreError;
use crate::door::RECORDED_TABLES;

static FOLDERS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");
static MIGRATIONS: LazyLock<Result<Migrations<'static>, String>> =
    LazyLock::new(|| Migrations::from_directory(&FOLDERS).map_err(|e| e.to_string()));

fn migrations() -> Result<&'static Migrations<'static>, StoreError> {
    MIGRATIONS
        .as_ref()
        .map_err(|e| StoreError::Fault(e.clone()))
}

/// The schema version of a file.
pub(crate) fn version(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.query_row("PRAGMA user_version", [], |r| r.get(0))?)
}

/// How many migrations a file lacks; an error where it is from a newer version.
pub(crate) fn pending(conn: &Connection) -> Result<i64, StoreError> {
    let known = i64::try_from(FOLDERS.dirs().count()).unwrap_or(i64::MAX);
    let missing = known - version(conn)?;
    if missing < 0 {
        Err(StoreError::FromANewerVersion)
    } else {
        Ok(missing)
    }
}

/// Brings a file to this version's schema, and notes its columns so that old entries stay
/// readable.
pub(crate) fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    migrations()?.to_latest(conn).map_err(|e| match e {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::Fault(other.to_string()),
    })?;
    let schema = version(conn)?;
    for table in RECORDED_TABLES {
        conn.execute(
            "INSERT OR IGNORE INTO schema_column (schema, noun, position, name)
             SELECT :schema, :noun, cid, name FROM pragma_table_info(:noun)",
            named_params! { ":schema": schema, ":noun": table },
        )?;
    }
    Ok(())
}
