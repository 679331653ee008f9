//! Making and opening.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rusqlite::{Connection, OpenFlags};
use scheme::desk::Viewpoint;

use super::check::{BackupState, RunningCheck};
use super::connection;
use super::key::Key;
use super::lock::{FileLock, beside};
use super::schema;
use crate::{Reading, StoreError};

/// An open hub: one file, one writing connection, locked against other processes.
pub struct Hub {
    conn: Connection,
    path: PathBuf,
    schema: i64,
    key: Key,
    lock: Option<FileLock>,
    pub(super) check: Option<RunningCheck>,
    pub(super) backup: Arc<Mutex<BackupState>>,
}

impl Hub {
    /// Writes on without waiting for the disk, until the hub is closed: for a file that is made in one
    /// go and thrown away if that fails, such as the sample. Others wait at every act.
    pub fn do_not_wait_for_disk(&self) -> Result<(), StoreError> {
        let conn = self.connection();
        Ok(conn.pragma_update(None, "synchronous", "OFF")?)
    }

    /// Makes a hub file that is not there yet, under a passphrase. `holder` names host and person
    /// in the lock file. One that cannot be made, as on a full disk, leaves no file.
    pub fn create(path: &Path, passphrase: &str, holder: &str) -> Result<Self, StoreError> {
        let lock = FileLock::take(path, holder)?;
        // Made here, so that SQLite cannot follow a name that appeared meanwhile.
        let made = OpenOptions::new().write(true).create_new(true).open(path);
        if let Err(error) = made {
            lock.give_up();
            return Err(error.into());
        }
        let key = Key::new(passphrase);
        let opened = connection::to_file(path, OpenFlags::default()).map_err(StoreError::from);
        let opened = opened.and_then(|mut conn| {
            prepare(&conn, &key, path)?;
            schema::migrate(&mut conn)?;
            let schema = schema::version(&conn)?;
            Ok((conn, schema))
        });
        match opened {
            Ok((conn, schema)) => Ok(Self::of(conn, path, schema, key, Some(lock))),
            Err(error) => {
                remove_file_and_log(path);
                lock.give_up();
                Err(error)
            }
        }
    }

    /// Says that a hub in memory has a place, for what stands beside it.
    #[cfg(any(test, feature = "planted"))]
    pub fn plant_path(&mut self, path: &Path) {
        self.path = path.to_owned();
    }

    fn of(conn: Connection, path: &Path, schema: i64, key: Key, lock: Option<FileLock>) -> Self {
        Self {
            conn,
            path: path.to_owned(),
            schema,
            key,
            lock,
            check: None,
            backup: Arc::default(),
        }
    }

    /// Removes the file of a hub that was begun and could not be made. Nobody has worked in it.
    pub fn discard(mut self) {
        let lock = self.lock.take();
        let path = self.path.clone();
        drop(self);
        remove_file_and_log(&path);
        if let Some(lock) = lock {
            lock.give_up();
        }
    }

    /// Puts another file in this hub's place, under its key. The lock is kept throughout.
    pub(super) fn swap_file(&mut self, with: &Path, key: Key) -> Result<(), StoreError> {
        self.stop_check();
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        let old = std::mem::replace(&mut self.conn, connection::to_memory()?);
        old.close().map_err(|(_, e)| StoreError::from(e))?;
        // One rename: a power cut leaves the old file or the new one, never neither.
        std::fs::rename(with, &self.path)?;
        self.key = key;
        self.connect()
    }

    /// Connects anew, which is needed once a damaged page was read: a connection that met one reads
    /// nothing any more, not even what is whole. A hub in memory stays as it is.
    pub fn reconnect(&mut self) -> Result<(), StoreError> {
        if self.path.as_os_str().is_empty() {
            return Ok(());
        }
        let old = std::mem::replace(&mut self.conn, connection::to_memory()?);
        drop(old);
        self.connect()
    }

    fn connect(&mut self) -> Result<(), StoreError> {
        self.conn = connection::to_file(&self.path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        prepare(&self.conn, &self.key, &self.path)
    }

    /// Opens a hub file. What it lacks of this version's schema is for [`Hub::migrate`]; a file
    /// from a newer version is refused, untouched.
    pub fn open(path: &Path, passphrase: &str, holder: &str) -> Result<Self, StoreError> {
        if !path.try_exists()? {
            return Err(StoreError::NoSuchFile);
        }
        let lock = FileLock::take(path, holder)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let opened = connection::to_file(path, flags).map_err(StoreError::from);
        let key = Key::new(passphrase);
        let opened = opened.and_then(|conn| {
            prepare(&conn, &key, path)?;
            schema::pending(&conn)?;
            let schema = schema::version(&conn)?;
            Ok((conn, schema))
        });
        match opened {
            Ok((conn, schema)) => Ok(Self::of(conn, path, schema, key, Some(lock))),
            Err(error) => {
                lock.give_up();
                Err(error)
            }
        }
    }

    /// A hub in memory, for tests.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = connection::to_memory()?;
        conn.pragma_update(None, "foreign_keys", true)?;
        schema::migrate(&mut conn)?;
        let schema = schema::version(&conn)?;
        Ok(Self::of(conn, Path::new(""), schema, Key::new(""), None))
    }

    /// Whether migrations are waiting: make a backup first.
    pub fn needs_migration(&self) -> Result<bool, StoreError> {
        Ok(schema::pending(&self.conn)? > 0)
    }

    /// Applies what migrations are waiting, together or not at all, and makes the search index anew.
    pub fn migrate(&mut self) -> Result<(), StoreError> {
        schema::migrate(&mut self.conn)?;
        self.schema = schema::version(&self.conn)?;
        self.rebuild_search()
    }

    /// A handle that reads from a viewpoint.
    pub fn read(&self, viewpoint: Viewpoint) -> Reading<'_> {
        Reading {
            conn: &self.conn,
            viewpoint,
        }
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes: waits for a backup that is being made, seals an open sitting, checkpoints fully, and
    /// leaves one file.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.stop_check();
        let lock = self.lock.take();
        self.seal_sitting()?;
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        self.conn.close().map_err(|(_, e)| StoreError::from(e))?;
        if let Some(lock) = lock {
            lock.give_up();
        }
        Ok(())
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.conn
    }

    /// The passphrase that opened it.
    pub fn passphrase(&self) -> &str {
        self.key.passphrase()
    }

    /// A second connection to the file, which only reads.
    pub(super) fn reader(&self) -> Result<Connection, StoreError> {
        let conn = connection::to_file(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        self.key.unlock_like(&conn, &self.conn)?;
        first_read(&conn)?;
        Ok(conn)
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    pub(crate) fn schema(&self) -> i64 {
        self.schema
    }
}

/// How much of the file a connection that is worked with keeps in memory, as it is read. Each page
/// that is read anew is authenticated and decrypted, which takes longer than all else that is done
/// with it; SQLite's own 2 MB hold a fortieth of a large hub.
const PAGES_KEPT_KIB: i64 = 64 * 1024;

pub(super) fn keep_pages(conn: &Connection) -> Result<(), StoreError> {
    Ok(conn.pragma_update(None, "cache_size", -PAGES_KEPT_KIB)?)
}

/// Reads through a connection that has its key, which tells whether the passphrase fits: a wrong one
/// and a damaged first page look alike.
pub(crate) fn first_read(conn: &Connection) -> Result<(), StoreError> {
    let read = conn.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |_| Ok(()));
    read.map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => StoreError::WrongPassphraseOrDamaged,
        _ => error.into(),
    })
}

fn remove_file_and_log(path: &Path) {
    for ending in ["", "-wal", "-shm"] {
        // What is not there need not go.
        let _ = std::fs::remove_file(beside(path, ending));
    }
}

/// Keys a connection and sets what every connection has. The first read tells whether the
/// passphrase fits.
fn prepare(conn: &Connection, key: &Key, path: &Path) -> Result<(), StoreError> {
    key.unlock(conn, path)?;
    first_read(conn)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    keep_pages(conn)?;
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(256);
    Ok(())
}
