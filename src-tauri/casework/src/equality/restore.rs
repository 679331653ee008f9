//! Restoring the equality file from its backup.

use scheme::Refusal;
use scheme::history::Act;
use store::StoreError;
use store::equality::EqualityFile;
use wire::equality::{EqualityView, RestoreEquality};

use super::file::{show, wrong_passphrase};
use super::settle::settle;
use crate::{Failed, Office};

/// Puts the backup in the place of the file and leaves it unlocked. What was taken out since is taken
/// out again: answers of whoever objected or was erased, and links that were cut. Where anything
/// fails, the file that was there is there again.
pub fn restore(office: &mut Office, input: RestoreEquality) -> Result<EqualityView, Failed> {
    if office.equality.is_some() {
        return Err(Failed::refused("equality-unlocked"));
    }
    let backup = EqualityFile::backup_of(office.path())?
        .ok_or_else(|| Failed::refused("equality-no-backup"))?;
    match EqualityFile::restore(office.path(), &input.passphrase) {
        Ok(file) => office.equality = Some(file),
        Err(StoreError::WrongPassphraseOrDamaged) => return Err(wrong_passphrase(office)?),
        Err(StoreError::Damaged) => {
            return Err(Refusal::new("equality-backup-damaged")
                .with("at", backup.at)
                .into());
        }
        Err(error) => return Err(error.into()),
    }
    let done = settle(office).and_then(|()| {
        office.change(Act::RestoreEquality, |tx| {
            tx.fact("at", backup.at);
            Ok::<_, Failed>(())
        })
    });
    if let Err(failed) = done {
        if let Some(file) = office.equality.take() {
            file.put_back()?;
        }
        return Err(failed);
    }
    if let Some(file) = &mut office.equality {
        file.keep_restored()?;
    }
    show(office)
}
