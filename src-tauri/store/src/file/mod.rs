//! The file: made, opened, keyed, migrated, backed up, locked against other processes.

mod backup;
mod check;
mod key;
mod lock;
mod open;
mod schema;
#[cfg(test)]
mod tests;

pub use backup::{BackupFile, backup_that_opens, backups_of, restore};
pub use check::{BackupState, FileState};
pub use open::Hub;
