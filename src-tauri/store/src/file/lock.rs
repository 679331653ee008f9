//! One process a hub, by a lock of the operating system on `FILE.lock`, which names who has
//! it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;

/// The lock; it is given up when this is dropped.
#[derive(Debug)]
pub(crate) struct FileLock {
    file: File,
    path: PathBuf,
}

impl FileLock {
    /// Takes the lock of a hub file for `holder` (host and person), or says who has it.
    pub(crate) fn take(hub: &Path, holder: &str) -> Result<Self, StoreError> {
        let path = beside(hub, ".lock");
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|e| match StoreError::from(e) {
                // The folder is not there, or something that is no file has the lock's name.
                StoreError::NoSuchFile | StoreError::Fault(_) => StoreError::CannotWrite,
                other => other,
            })?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut by = String::new();
                // A name that cannot be read is no reason to say less than that it is open.
                let _ = file.read_to_string(&mut by);
                return Err(StoreError::OpenElsewhere {
                    by: by.trim().to_owned(),
                });
            }
            Err(TryLockError::Error(e)) => return Err(e.into()),
        }
        let mut lock = Self { file, path };
        match lock.name(holder) {
            Ok(()) => Ok(lock),
            Err(error) => {
                lock.give_up();
                Err(error.into())
            }
        }
    }

    /// Says in the lock's file who has it.
    fn name(&mut self, holder: &str) -> std::io::Result<()> {
        self.file.set_len(0)?;
        self.file.seek(SeekFrom::Start(0))?;
        writeln!(self.file, "{holder}")?;
        self.file.sync_all()
    }

    /// Gives it up and removes its file: that is only a place for the lock, and left behind it would
    /// say nothing true.
    pub(crate) fn give_up(self) {
        drop(self.file);
        let _ = std::fs::remove_file(self.path);
    }
}

/// A file beside the hub: its whole name with an ending after it.
pub(crate) fn beside(hub: &Path, ending: &str) -> PathBuf {
    let mut name = hub.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
