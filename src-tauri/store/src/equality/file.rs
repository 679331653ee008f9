//! Making, unlocking, keeping and locking the equality file.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};

use crate::StoreError;
use crate::file::{Key, beside, connection, copy_under, first_read, integrity, read_only};

/// The version of its tables.
pub(super) const VERSION: i64 = 1;

/// An equality file that is unlocked. Whoever has the hub's lock is the only one who opens it.
pub struct EqualityFile {
    pub(super) conn: Connection,
    path: PathBuf,
    key: Key,
    pub(super) changed: bool,
}

/// The one backup of an equality file: the last state that it was locked in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EqualityBackup {
    /// Where.
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
}

impl EqualityFile {
    /// Where the equality file of a hub is.
    pub fn path_of(hub: &Path) -> PathBuf {
        beside(hub, ".equality")
    }

    /// Whether a hub has one.
    pub fn exists(hub: &Path) -> Result<bool, StoreError> {
        Ok(has_a_place(hub) && Self::path_of(hub).try_exists()?)
    }

    /// The backup of a hub's equality file, if there is one.
    pub fn backup_of(hub: &Path) -> Result<Option<EqualityBackup>, StoreError> {
        let path = backup_beside(&Self::path_of(hub));
        Ok(written_at(&path)?.map(|at| EqualityBackup { path, at }))
    }

    /// When a hub's equality file was last written; none where there is none.
    pub fn written_at(hub: &Path) -> Result<Option<DateTime<Utc>>, StoreError> {
        written_at(&Self::path_of(hub))
    }

    /// The backup, where it opens with a passphrase and is whole.
    pub fn backup_that_opens(
        hub: &Path,
        passphrase: &str,
    ) -> Result<Option<EqualityBackup>, StoreError> {
        let key = Key::new(passphrase);
        let opens = |backup: &EqualityBackup| {
            read_only(&backup.path, &key).is_ok_and(|conn| integrity(&conn).is_ok())
        };
        Ok(Self::backup_of(hub)?.filter(opens))
    }

    /// Makes the equality file of a hub, which must not be there yet, under a passphrase. One that
    /// cannot be made leaves no file.
    pub fn create(hub: &Path, passphrase: &str) -> Result<Self, StoreError> {
        if !has_a_place(hub) {
            return Err(StoreError::CannotWrite);
        }
        let path = Self::path_of(hub);
        // Made here, so that SQLite cannot follow a name that appeared meanwhile.
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)?;
        let key = Key::new(passphrase);
        let made = connect(&path, &key).and_then(|conn| {
            conn.execute_batch(concat!("BEGIN;", include_str!("schema.sql"), "COMMIT;"))?;
            conn.pragma_update(None, "user_version", VERSION)?;
            Ok(conn)
        });
        match made {
            Ok(conn) => Ok(Self {
                conn,
                path,
                key,
                changed: true,
            }),
            Err(error) => {
                let _ = std::fs::remove_file(&path);
                Err(error)
            }
        }
    }

    /// Unlocks the equality file of a hub, and checks all of it.
    pub fn open(hub: &Path, passphrase: &str) -> Result<Self, StoreError> {
        let path = Self::path_of(hub);
        if !path.try_exists()? {
            return Err(StoreError::NoSuchFile);
        }
        let key = Key::new(passphrase);
        let conn = connect(&path, &key)?;
        integrity(&conn)?;
        let version: i64 = conn.query_row("PRAGMA user_version", [], |r| r.get(0))?;
        if version > VERSION {
            return Err(StoreError::FromANewerVersion);
        }
        Ok(Self {
            conn,
            path,
            key,
            changed: false,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether a passphrase is this file's.
    pub fn passphrase_fits(&self, passphrase: &str) -> bool {
        self.key.fits(passphrase)
    }

    /// Puts the whole file, and its backup, under another passphrase: nothing opens with the old one
    /// any more.
    pub fn change_passphrase(&mut self, new: &str) -> Result<(), StoreError> {
        let key = Key::new(new);
        let copy = beside(&self.path, ".rekeyed");
        self.copy_to(&copy, &key)?;
        let old = std::mem::replace(&mut self.conn, connection::to_memory()?);
        old.close().map_err(|(_, e)| StoreError::from(e))?;
        // One rename: a power cut leaves the old file or the new one, never neither.
        std::fs::rename(&copy, &self.path)?;
        self.conn = connect(&self.path, &key)?;
        self.key = key;
        self.renew_backup()
    }

    /// Puts a checked copy of the file as it is now in the place of its backup. There is only this
    /// one, so that what was removed from the file is in no backup either. Where it cannot be made now
    /// it is made at locking.
    pub fn renew_backup(&mut self) -> Result<(), StoreError> {
        self.changed = true;
        let backup = backup_beside(&self.path);
        let copy = beside(&backup, ".unchecked");
        self.copy_to(&copy, &self.key)?;
        std::fs::rename(&copy, &backup)?;
        self.changed = false;
        Ok(())
    }

    /// Locks it: renews the backup where something changed, and leaves the file and its backup.
    pub fn close(mut self) -> Result<(), StoreError> {
        if self.changed {
            self.renew_backup()?;
        }
        self.conn.close().map_err(|(_, e)| e.into())
    }

    fn copy_to(&self, copy: &Path, key: &Key) -> Result<(), StoreError> {
        let _ = std::fs::remove_file(copy);
        let made =
            copy_under(&self.conn, copy, key).and_then(|()| integrity(&read_only(copy, key)?));
        if made.is_err() {
            let _ = std::fs::remove_file(copy);
        }
        made
    }
}

fn written_at(path: &Path) -> Result<Option<DateTime<Utc>>, StoreError> {
    match std::fs::metadata(path) {
        Ok(known) => Ok(Some(known.modified()?.into())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A hub in memory has nothing beside it.
fn has_a_place(hub: &Path) -> bool {
    !hub.as_os_str().is_empty()
}

fn backup_beside(file: &Path) -> PathBuf {
    beside(file, ".backup")
}

fn connect(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connection::to_file(path, flags)?;
    key.unlock(&conn, path)?;
    first_read(&conn)?;
    // What is deleted is written over, and no log of former pages stays beside the file.
    conn.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    conn.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(conn)
}
