//! One process a hub, by a lock of the operating system on `FILE.lock`, which names who has it
//! (D8).

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;

/// The lock; it is given up when this is dropped.
#[derive(Debug)]
pub(crate) struct FileLock {
    _file: File,
}

impl FileLock {
    /// Takes the lock of a hub file for `holder` (host and person), or says who has it.
    pub(crate) fn take(hub: &Path, holder: &str) -> Result<Self, StoreError> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(beside(hub, ".lock"))
            .map_err(|e| match StoreError::from(e) {
                StoreError::NoSuchFile => StoreError::CannotWrite,
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
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        writeln!(file, "{holder}")?;
        file.sync_all()?;
        Ok(Self { _file: file })
    }
}

/// A file beside the hub: its whole name with an ending after it.
pub(crate) fn beside(hub: &Path, ending: &str) -> PathBuf {
    let mut name = hub.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
