//! Backups: a whole copy beside the hub, under its passphrase, checked before it counts as one.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags, named_params};

use super::check::BackupState;
use super::connection;
use super::key::Key;
use super::lock::beside;
use super::open::{first_read, keep_pages};
use crate::{Hub, StoreError};

/// A backup that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFile {
    /// Where.
    pub path: PathBuf,
    /// When it was made, to the second, as its name says.
    pub at: DateTime<Utc>,
    /// Its size in bytes.
    pub size: u64,
}

const NAME: &str = "%Y-%m-%d %H%M%S.sbbackup";

/// The ending of a copy that is not checked yet, and so no backup yet.
const UNCHECKED: &str = "unchecked";

impl Hub {
    /// Makes a backup beside the hub and checks it in full: every page's authentication, the
    /// structure, and that its history ends where this one does. A copy that does not hold is
    /// removed, and the failure answered. Only a copy that was checked has a backup's name; where
    /// the second has one already, it gets the next second's.
    ///
    /// Waits for one that is being made in the background.
    pub fn back_up(&self, at: DateTime<Utc>) -> Result<BackupFile, StoreError> {
        self.wait_for_backup();
        let made = back_up(self.connection(), self.path(), self.key(), at)?;
        self.backup_is(BackupState::Made);
        Ok(made)
    }

    /// Removes the backups that are thinned out by age; answers how many.
    pub fn thin_backups(&self, now: DateTime<Utc>) -> Result<usize, StoreError> {
        thin_backups(self.path(), now)
    }

    /// Whether something changed since the newest backup that opens, or there is none. That somebody
    /// signed in since then is in the history and needs no backup of its own.
    pub fn needs_backup(&self) -> Result<bool, StoreError> {
        let newest = backups_of(self.path())?.into_iter().next();
        let newest = newest.and_then(|b| read_only(&b.path, self.key()).ok());
        let head = newest.and_then(|conn| {
            let reading = signed_out(&conn);
            Some((reading.last_sequence().ok()?, reading.chain_head().ok()?))
        });
        let Some((sequence, head)) = head else {
            return Ok(true);
        };
        Ok(self
            .connection()
            .prepare_cached(include_str!("changed_since.sql"))?
            .query_row(
                named_params! { ":sequence": sequence, ":head": head },
                |r| r.get(0),
            )?)
    }

    /// Puts the whole hub under another passphrase: a copy under the new one, checked, then put in
    /// the hub's place. The backups that are there still open with the old one.
    pub fn change_passphrase(&mut self, new: &str) -> Result<(), StoreError> {
        let path = self.path().to_owned();
        let copy = beside(&path, ".rekeyed");
        let _ = std::fs::remove_file(&copy);
        let key = Key::new(new);
        let made =
            copy_under(self.connection(), &copy, &key).and_then(|()| check_in_full(&copy, &key));
        if let Err(error) = made {
            let _ = std::fs::remove_file(&copy);
            return Err(error);
        }
        self.swap_file(&copy, key)
    }
}

/// Makes a backup of a hub, as a connection to it sees it.
pub(super) fn back_up(
    from: &Connection,
    hub: &Path,
    key: &Key,
    at: DateTime<Utc>,
) -> Result<BackupFile, StoreError> {
    let folder = folder(hub);
    std::fs::create_dir_all(&folder).map_err(|error| match error.into() {
        // Something that is no folder has its name.
        StoreError::AlreadyExists => StoreError::CannotWrite,
        other => other,
    })?;
    remove_unchecked(&folder)?;
    let (path, at) = free_name(&folder, at)?;
    let copy = path.with_extension(UNCHECKED);
    let made = copy_under(from, &copy, key)
        .and_then(|()| check_in_full(&copy, key))
        .and_then(|head| {
            if head == chain_head(from)? {
                Ok(())
            } else {
                Err(StoreError::Damaged)
            }
        })
        .and_then(|()| Ok(std::fs::rename(&copy, &path)?));
    if let Err(error) = made {
        let _ = std::fs::remove_file(&copy);
        return Err(error);
    }
    let size = std::fs::metadata(&path)?.len();
    Ok(BackupFile { path, at, size })
}

/// Removes the backups of a hub that are thinned out by age; answers how many.
pub(super) fn thin_backups(hub: &Path, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let backups = backups_of(hub)?;
    let instants: Vec<_> = backups.iter().map(|b| b.at).collect();
    let doomed = scheme::backup::backups_to_remove(&instants, now);
    for backup in backups.iter().filter(|b| doomed.contains(&b.at)) {
        std::fs::remove_file(&backup.path)?;
    }
    Ok(doomed.len())
}

/// The backups of a hub, newest first.
pub fn backups_of(hub: &Path) -> Result<Vec<BackupFile>, StoreError> {
    let entries = match std::fs::read_dir(folder(hub)) {
        Ok(entries) => entries,
        Err(error) if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(error.into()),
    };
    let mut backups = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        // Whatever else lies there is not ours to count or remove.
        let Ok(at) = NaiveDateTime::parse_from_str(&name.to_string_lossy(), NAME) else {
            continue;
        };
        backups.push(BackupFile {
            path: entry.path(),
            at: at.and_utc(),
            size: entry.metadata()?.len(),
        });
    }
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    Ok(backups)
}

/// The newest backup of a hub that opens with a passphrase.
pub fn backup_that_opens(hub: &Path, passphrase: &str) -> Result<Option<BackupFile>, StoreError> {
    let key = Key::new(passphrase);
    Ok(backups_of(hub)?
        .into_iter()
        .find(|b| head_of(&b.path, &key).is_ok()))
}

/// Restores a backup to a new file, which must not be there yet. The copy is checked in full.
pub fn restore(backup: &Path, passphrase: &str, to: &Path) -> Result<(), StoreError> {
    if to.try_exists()? {
        return Err(StoreError::AlreadyExists);
    }
    let key = Key::new(passphrase);
    check_in_full(backup, &key)?;
    let from = read_only(backup, &key)?;
    let made = copy_under(&from, to, &key).and_then(|()| check_in_full(to, &key));
    if let Err(error) = made {
        let _ = std::fs::remove_file(to);
        return Err(error);
    }
    Ok(())
}

/// The list of what was erased since, beside the backups: identifiers and hashes alone.
const ERASED: &str = "erased.json";

/// Keeps beside a hub's backups what was erased, so that it is erased again in one that is restored.
pub fn keep_erased(hub: &Path, subjects: &[crate::erasure::Subject]) -> Result<(), StoreError> {
    let folder = folder(hub);
    std::fs::create_dir_all(&folder)?;
    let part = folder.join(format!("{ERASED}.part"));
    std::fs::write(&part, serde_json::to_vec(subjects)?)?;
    Ok(std::fs::rename(part, folder.join(ERASED))?)
}

/// What was erased in a hub, as its backups' folder has it; nothing where there is no such list.
pub fn erased_in(hub: &Path) -> Result<Vec<crate::erasure::Subject>, StoreError> {
    match std::fs::read(folder(hub).join(ERASED)) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes)?),
        Err(error) if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) => {
            Ok(Vec::new())
        }
        Err(error) => Err(error.into()),
    }
}

/// Removes the backups that were made before an instant, where one was made since; answers how
/// many.
pub fn remove_backups_before(hub: &Path, at: DateTime<Utc>) -> Result<usize, StoreError> {
    let backups = backups_of(hub)?;
    if backups.first().is_none_or(|newest| newest.at < at) {
        return Ok(0);
    }
    let old: Vec<_> = backups.iter().filter(|b| b.at < at).collect();
    for backup in &old {
        std::fs::remove_file(&backup.path)?;
    }
    Ok(old.len())
}

fn folder(hub: &Path) -> PathBuf {
    beside(hub, " backups")
}

/// The first name from an instant on that no backup has.
fn free_name(folder: &Path, at: DateTime<Utc>) -> Result<(PathBuf, DateTime<Utc>), StoreError> {
    let mut at = at;
    loop {
        let path = folder.join(at.format(NAME).to_string());
        if !path.try_exists()? {
            return Ok((path, at));
        }
        at += TimeDelta::seconds(1);
    }
}

/// Removes what a process that was killed amid a backup left. Whoever has the hub open is the only
/// one who makes any.
fn remove_unchecked(folder: &Path) -> Result<(), StoreError> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == UNCHECKED) {
            std::fs::remove_file(&path)?;
        }
    }
    Ok(())
}

pub(crate) fn copy_under(from: &Connection, to: &Path, key: &Key) -> Result<(), StoreError> {
    // Made here and not by SQLite, so that nothing that is there is ever written over.
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(to)?;
    let mut copy = connection::to_file(to, OpenFlags::default())?;
    key.unlock_like(&copy, from)?;
    Backup::new(from, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
    // A copy is one file: it must be readable without making others beside it.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    copy.close().map_err(|(_, e)| e)?;
    std::fs::File::open(to)?.sync_all()?;
    Ok(())
}

pub(crate) fn read_only(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let conn = connection::to_file(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    key.unlock(&conn, path)?;
    first_read(&conn)?;
    // A check in full compares every index with its table, which are far apart in the file.
    keep_pages(&conn)?;
    Ok(conn)
}

fn head_of(path: &Path, key: &Key) -> Result<String, StoreError> {
    chain_head(&read_only(path, key)?)
}

fn chain_head(conn: &Connection) -> Result<String, StoreError> {
    signed_out(conn).chain_head()
}

fn signed_out(conn: &Connection) -> crate::Reading<'_> {
    crate::Reading {
        conn,
        viewpoint: scheme::desk::Viewpoint::SignedOut,
    }
}

/// Checks every page and the structure of a file; answers the head of its history.
fn check_in_full(path: &Path, key: &Key) -> Result<String, StoreError> {
    let conn = read_only(path, key)?;
    super::check::integrity(&conn)?;
    chain_head(&conn)
}
