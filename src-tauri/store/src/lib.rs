//! The hub's file: an encrypted SQLite database, its one door for change, and a folder of SQL and
//! short methods per noun.
//!
//! Reads take a [`Reading`], which carries the viewpoint of whoever asks; changes go through
//! [`Hub::change`], the only place that makes a [`Writing`].

pub mod agreement;
pub mod application;
pub mod award;
mod begun;
mod blob;
pub mod call;
pub mod decision;
mod door;
pub mod equality;
pub mod erasure;
mod error;
pub mod event;
mod file;
pub mod history;
pub mod hold;
pub mod hub;
pub mod impact;
mod label;
pub mod letter;
pub mod mail;
pub mod organisation;
pub mod outcome;
pub mod panel;
pub mod payment;
pub mod person;
pub mod personal_file;
pub mod pin;
pub mod placement;
#[cfg(any(test, feature = "planted"))]
pub mod planted;
pub mod recognition;
pub mod retention;
mod row;
pub mod search;
#[cfg(test)]
mod testing;
pub mod today;

pub use door::{Occasion, RECORDED_TABLES, Reading, Writing};
pub use error::StoreError;
pub use file::{
    BackupFile, BackupState, FileState, Hub, backup_that_opens, backups_of, erased_in, keep_erased,
    remove_backups_before, restore,
};
