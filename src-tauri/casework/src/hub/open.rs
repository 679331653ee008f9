//! Opening a hub, and restoring one from a backup.

use std::path::Path;

use scheme::Refusal;
use scheme::history::Act;
use store::{Hub, StoreError};

use crate::{Environment, Failed, Office};

/// Opens a hub file, with nobody signed in. A backup is made first where something changed since
/// the last one, and a file of an older version is migrated. Fails, and leaves the file as it was,
/// when it is not there, open elsewhere, from a newer version, damaged, or under another
/// passphrase; where a backup opens with the passphrase, the file is called damaged and the backup
/// is named (D10).
pub fn open(path: &Path, passphrase: &str, environment: Environment) -> Result<Office, Failed> {
    let hub = Hub::open(path, passphrase, &environment.installation.holder)
        .map_err(|error| damaged_or_wrong(path, passphrase, error))?;
    let migrates = hub.needs_migration()?;
    let mut office = Office::new(hub, environment);
    if migrates {
        // Without a backup an old file is not touched.
        back_up(&mut office)?;
        office.hub().migrate()?;
        office.change(Act::Migrate, |_| Ok(()))?;
    } else if office.hub().newest_backup_head()? != Some(office.read().chain_head()?) {
        // A full disk must not keep people from their work: what opens without a backup says so
        // on the settings screen, where the backups are listed with their ages.
        match back_up(&mut office) {
            Ok(()) => {}
            Err(Failed::Refused(refusal)) => eprintln!("no backup on opening: {}", refusal.rule),
            Err(other) => return Err(other),
        }
    }
    Ok(office)
}

fn back_up(office: &mut Office) -> Result<(), Failed> {
    let now = office.now();
    office.hub().back_up(now)?;
    office.hub().thin_backups(now)?;
    Ok(())
}

fn damaged_or_wrong(path: &Path, passphrase: &str, error: StoreError) -> Failed {
    if !matches!(
        error,
        StoreError::WrongPassphraseOrDamaged | StoreError::Damaged
    ) {
        return error.into();
    }
    match store::backup_that_opens(path, passphrase) {
        Ok(Some(backup)) => Refusal::new("file-damaged-with-backup")
            .with("at", backup.at)
            .into(),
        _ => error.into(),
    }
}

/// Restores the newest backup that opens with a passphrase to a new file, and opens that. The
/// damaged file stays where it is.
pub fn restore_newest(
    damaged: &Path,
    passphrase: &str,
    to: &Path,
    environment: Environment,
) -> Result<Office, Failed> {
    let backup = store::backup_that_opens(damaged, passphrase)?
        .ok_or_else(|| Failed::refused("no-backup-opens"))?;
    restore(&backup.path, passphrase, to, environment)
}

/// Restores a backup to a new file, and opens that. The restoring is an entry of its history.
pub fn restore(
    backup: &Path,
    passphrase: &str,
    to: &Path,
    environment: Environment,
) -> Result<Office, Failed> {
    store::restore(backup, passphrase, to)?;
    let mut office = open(to, passphrase, environment)?;
    let made_at = store::backups_of(to)?.first().map(|b| b.at);
    office.change(Act::Restore, |tx| {
        if let Some(at) = made_at {
            tx.fact("at", at);
        }
        Ok(())
    })?;
    Ok(office)
}
