//! Restoring the equality file from its backup.

use std::path::Path;

use super::EqualityFile;
use super::file::VERSION;
use crate::StoreError;
use crate::file::{Key, beside, copy_under, integrity, read_only};

impl EqualityFile {
    /// Puts the backup in the place of a hub's equality file, and unlocks it. The file that was there is
    /// kept aside until [`EqualityFile::keep_restored`] or [`EqualityFile::put_back`]; one that cannot be
    /// restored leaves it as it was.
    pub fn restore(hub: &Path, passphrase: &str) -> Result<Self, StoreError> {
        let path = Self::path_of(hub);
        let key = Key::new(passphrase);
        let backup = Self::backup_of(hub)?.ok_or(StoreError::NoSuchFile)?;
        let from = read_only(&backup.path, &key)?;
        integrity(&from)?;
        let version: i64 = from.query_row("PRAGMA user_version", [], |r| r.get(0))?;
        if version > VERSION {
            return Err(StoreError::FromANewerVersion);
        }
        let copy = beside(&path, ".restoring");
        let _ = std::fs::remove_file(&copy);
        let made = copy_under(&from, &copy, &key)
            .and_then(|()| integrity(&read_only(&copy, &key)?))
            .and_then(|()| {
                if path.try_exists()? {
                    std::fs::copy(&path, aside(&path))?;
                }
                // One rename: a power cut leaves the file as it was or the restored one, never neither.
                Ok(std::fs::rename(&copy, &path)?)
            });
        if let Err(error) = made {
            let _ = std::fs::remove_file(&copy);
            let _ = std::fs::remove_file(aside(&path));
            return Err(error);
        }
        match Self::open(hub, passphrase) {
            Ok(file) => Ok(file),
            Err(error) => {
                put_back(&path)?;
                Err(error)
            }
        }
    }

    /// The restored file stands: its backup is renewed, and what was there before is removed.
    pub fn keep_restored(&mut self) -> Result<(), StoreError> {
        self.renew_backup()?;
        let aside = aside(self.path());
        match aside.try_exists()? {
            true => Ok(std::fs::remove_file(aside)?),
            false => Ok(()),
        }
    }

    /// Locks the restored file, and puts back what was there before; its backup is left as it is.
    pub fn put_back(self) -> Result<(), StoreError> {
        let path = self.path().to_owned();
        drop(self);
        put_back(&path)
    }
}

/// Where the former file is kept while another is restored.
fn aside(path: &Path) -> std::path::PathBuf {
    beside(path, ".before")
}

fn put_back(path: &Path) -> Result<(), StoreError> {
    let aside = aside(path);
    match aside.try_exists()? {
        true => Ok(std::fs::rename(aside, path)?),
        // There was none.
        false => Ok(std::fs::remove_file(path)?),
    }
}
