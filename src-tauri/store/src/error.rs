//! What can go wrong with the hub's file.

use scheme::Refusal;

/// A failure of the store. Callers word the first kinds for people; the rest are faults, which are
/// logged under a reference and apologised for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// The passphrase is wrong, or the start of the file is damaged: the two look alike.
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
    /// The record was changed since it was read.
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
        if let Some(kind) = of_the_disk(&error) {
            return kind;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                StoreError::CannotWrite
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged,
            _ if is_a_page_that_does_not_authenticate(&error) => StoreError::Damaged,
            _ => StoreError::Fault(error.to_string()),
        }
    }
}

/// What the index of the log, kept beside the file, cannot be made or grow for.
fn of_the_disk(error: &rusqlite::Error) -> Option<StoreError> {
    use rusqlite::ffi::{SQLITE_IOERR_SHMOPEN, SQLITE_IOERR_SHMSIZE};
    let rusqlite::Error::SqliteFailure(code, _) = error else {
        return None;
    };
    match code.extended_code {
        SQLITE_IOERR_SHMSIZE => Some(StoreError::DiskFull),
        SQLITE_IOERR_SHMOPEN => Some(StoreError::CannotWrite),
        _ => None,
    }
}

/// A page that does not authenticate in the midst of a statement is answered as no memory for it
/// (SQLite's pager knows no other reason why a page should not be decrypted), and from then on with
/// the general error and no words of its own; an error in the SQL always has some.
fn is_a_page_that_does_not_authenticate(error: &rusqlite::Error) -> bool {
    let rusqlite::Error::SqliteFailure(code, words) = error else {
        return false;
    };
    match code.extended_code {
        rusqlite::ffi::SQLITE_NOMEM => true,
        rusqlite::ffi::SQLITE_ERROR => words
            .as_deref()
            .is_none_or(|words| words == "SQL logic error"),
        _ => false,
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
