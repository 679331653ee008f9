//! What can go wrong with the hub's file.

use scheme::Refusal;

/// A failure of the store. Callers word the first kinds for people; the rest are faults, which are
/// logged under a reference and apologised for.
#[derive(Debug)]
pub enum StoreError {
    /// The passphrase is wrong, or the start of the file is damaged: the two look alike (D10).
    WrongPassphraseOrDamaged,
    /// The file was written by a newer version of the application.
    FromANewerVersion,
    /// Another process has the file open; who, as the lock file says.
    OpenElsewhere {
        /// Host and person.
        by: String,
    },
    /// There is no such file.
    NoSuchFile,
    /// A file of that name exists already.
    AlreadyExists,
    /// The folder or file cannot be written.
    CannotWrite,
    /// The disk is full.
    DiskFull,
    /// The file is damaged.
    Damaged,
    /// The record was changed since it was read (D8).
    Stale,
    /// An undo is refused.
    Refused(Refusal),
    /// A row that must be there is not.
    Missing,
    /// Anything else: a defect, worded for the log.
    Fault(String),
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for StoreError {}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                StoreError::CannotWrite
            }
            Some(ErrorCode::NotADatabase) => StoreError::WrongPassphraseOrDamaged,
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged,
            _ => StoreError::Fault(error.to_string()),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => StoreError::NoSuchFile,
            ErrorKind::AlreadyExists => StoreError::AlreadyExists,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => StoreError::CannotWrite,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::DiskFull,
            _ => StoreError::Fault(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        StoreError::Fault(format!("stored JSON: {error}"))
    }
}
