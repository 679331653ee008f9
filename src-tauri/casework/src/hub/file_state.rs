//! What is known of the hub's file as a whole.

use store::FileState;
use wire::hub::{FileCheck, FileStateView};

use super::settings::backups;
use crate::{Failed, Office};

/// Says what the check in the background found, why no backup could be made on opening, and which
/// backup is the newest.
pub fn show_file_state(office: &Office) -> Result<FileStateView, Failed> {
    let check = match office.file_state() {
        FileState::Unchecked => FileCheck::Unchecked,
        FileState::Checking => FileCheck::Checking,
        FileState::Whole => FileCheck::Whole,
        FileState::Damaged => FileCheck::Damaged,
    };
    Ok(FileStateView {
        check,
        no_backup: office.no_backup.clone(),
        newest_backup: backups(office)?.backups.into_iter().next(),
    })
}
