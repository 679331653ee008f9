//! The file: made, opened, keyed, migrated, backed up, locked against other processes.

mod backup;
mod check;
pub(crate) mod connection;
mod key;
mod lock;
mod open;
mod schema;
#[cfg(test)]
mod tests;

pub use backup::{
    BackupFile, backup_that_opens, backups_of, erased_in, keep_erased, remove_backups_before,
    restore,
};
pub(crate) use backup::{copy_under, read_only};
pub(crate) use check::integrity;
pub use check::{BackupState, FileState};
pub(crate) use key::Key;
pub(crate) use lock::beside;
pub use open::Hub;
pub(crate) use open::first_read;
