//! Opening a hub, and restoring one from a backup.

use std::path::{Path, PathBuf};

use scheme::Refusal;
use scheme::history::Act;
use store::{BackupFile, Hub, StoreError};

use super::session;
use crate::{Environment, Failed, Office, erasure};

/// Opens a hub file, with nobody signed in. A file of an older version is backed up and migrated
/// first; else [`Office::check_file`] makes the backup, where something changed since the last one.
/// Fails, and leaves the file as it was,
/// when it is not there, open elsewhere, from a newer version, damaged, or under another
/// passphrase; where a backup opens with the passphrase, the file is called damaged and the backup
/// is named.
pub fn open(path: &Path, passphrase: &str, environment: Environment) -> Result<Office, Failed> {
    let hub = Hub::open(path, passphrase, &environment.installation.holder)
        .map_err(|error| damaged_or_wrong(path, passphrase, error))?;
    settle(hub, environment).map_err(|failed| match failed {
        Failed::Refused(refusal) if refusal.rule == "file-damaged" => {
            damaged_or_wrong(path, passphrase, StoreError::Damaged)
        }
        other => other,
    })
}

/// What is done with a file that opened, before anybody signs in.
fn settle(hub: Hub, environment: Environment) -> Result<Office, Failed> {
    let migrates = hub.needs_migration()?;
    let mut office = Office::new(hub, environment);
    if migrates {
        // Without a backup an old file is not touched.
        back_up(&mut office)?;
        office.hub().migrate()?;
        office.change(Act::Migrate, |_| Ok(()))?;
    } else {
        office.backup_due = office.hub().needs_backup()?;
    }
    // A hub in which nobody can sign in is damaged too far.
    session(&office)?;
    erasure::old_backups(&mut office)?;
    Ok(office)
}

fn back_up(office: &mut Office) -> Result<(), Failed> {
    let now = office.now();
    office.hub().back_up(now)?;
    office.hub().thin_backups(now)?;
    Ok(())
}

fn damaged_or_wrong(path: &Path, passphrase: &str, error: StoreError) -> Failed {
    let without_backup = match error {
        StoreError::WrongPassphraseOrDamaged => Failed::from(error),
        StoreError::Damaged => Failed::refused("file-damaged-no-backup"),
        other => return other.into(),
    };
    match store::backup_that_opens(path, passphrase) {
        Ok(Some(backup)) => Refusal::new("file-damaged-with-backup")
            .with("at", backup.at)
            .into(),
        _ => without_backup,
    }
}

/// A backup that was restored to a file of its own, not open yet.
pub struct Restored {
    /// The new file.
    pub path: PathBuf,
    /// The hub that it is a backup of.
    of: PathBuf,
    backup: BackupFile,
    passphrase: String,
}

impl Restored {
    /// Opens it. The restoring is an entry of its history.
    pub fn open(self, environment: Environment) -> Result<Office, Failed> {
        let mut office = open(&self.path, &self.passphrase, environment)?;
        office.change(Act::Restore, |tx| {
            tx.fact("at", self.backup.at);
            Ok(())
        })?;
        for subject in store::erased_in(&self.of)? {
            erasure::again(&mut office, subject)?;
        }
        Ok(office)
    }
}

/// Restores the newest backup of a hub that opens with a passphrase and is whole to a new file. The
/// damaged file stays where it is.
pub fn restore_newest(damaged: &Path, passphrase: &str, to: &Path) -> Result<Restored, Failed> {
    for backup in store::backups_of(damaged)? {
        match store::restore(&backup.path, passphrase, to) {
            Ok(()) => {
                return Ok(Restored {
                    path: to.to_owned(),
                    of: damaged.to_owned(),
                    backup,
                    passphrase: passphrase.to_owned(),
                });
            }
            // The one before it may be whole, and under this passphrase.
            Err(StoreError::WrongPassphraseOrDamaged | StoreError::Damaged) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Err(Failed::refused("no-backup-opens"))
}

/// Restores the newest backup of the open hub that is whole, under its own passphrase. The hub stays
/// open.
pub fn restore_beside(office: &Office, to: &Path) -> Result<Restored, Failed> {
    restore_newest(office.path(), office.passphrase(), to)
}
