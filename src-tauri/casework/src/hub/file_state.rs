//! What is known of the hub's file as a whole.

use scheme::Refusal;
use store::{BackupState, FileState};
use wire::hub::{FileBackup, FileCheck, FileStateView};

use super::settings::backups;
use crate::{Failed, Office};

/// Says what the check in the background found, how it stands with the backup that opening makes,
/// and which backup is the newest.
pub fn show_file_state(office: &Office) -> Result<FileStateView, Failed> {
    let check = match office.file_state() {
        FileState::Unchecked => FileCheck::Unchecked,
        FileState::Checking => FileCheck::Checking,
        FileState::Whole => FileCheck::Whole,
        FileState::Damaged => FileCheck::Damaged,
    };
    let (backup, no_backup) = match office.backup_state() {
        BackupState::NotDue => (FileBackup::NotDue, None),
        BackupState::Making => (FileBackup::Making, None),
        BackupState::Made => (FileBackup::Made, None),
        BackupState::Failed(error) => (FileBackup::Failed, Some(why(error.into()))),
    };
    Ok(FileStateView {
        check,
        backup,
        no_backup,
        newest_backup: backups(office)?.backups.into_iter().next(),
    })
}

/// Why there is no backup. What was not foreseen is in the log.
fn why(failed: Failed) -> Refusal {
    match failed {
        Failed::Refused(refusal) => refusal,
        _ => Refusal::new("backup-failed"),
    }
}
