//! Making, unlocking and locking the equality file.

use scheme::history::Act;
use scheme::{Fact, Facts, Problems, Refusal};
use store::StoreError;
use store::equality::EqualityFile;
use wire::equality::{
    ChangeEqualityPassphrase, EqualityState, EqualityView, MakeEquality, UnlockEquality,
};

use super::settle::settle;
use super::unlocked;
use crate::hub::SHORTEST_PASSPHRASE;
use crate::panel::instant;
use crate::{Failed, Office};

/// Whether there is such a file.
pub(crate) fn is_there(office: &Office) -> Result<bool, Failed> {
    Ok(office.equality.is_some() || EqualityFile::exists(office.path())?)
}

/// Says how it stands with the file.
pub fn show(office: &Office) -> Result<EqualityView, Failed> {
    let hub = office.path();
    let file = EqualityFile::path_of(hub);
    let part = |part: Option<&std::path::Path>| part.map(|p| p.display().to_string());
    let state = match (&office.equality, EqualityFile::exists(hub)?) {
        (Some(_), _) => EqualityState::Unlocked,
        (None, true) => EqualityState::Locked,
        (None, false) => EqualityState::None,
    };
    Ok(EqualityView {
        state,
        file: part(file.file_name().map(std::path::Path::new)).unwrap_or_default(),
        folder: part(file.parent()).unwrap_or_default(),
        backup_at: EqualityFile::backup_of(hub)?.map(|backup| instant(backup.at)),
        written_at: EqualityFile::written_at(hub)?.map(instant),
    })
}

/// Makes the file under a passphrase that is not the hub's, and leaves it unlocked.
pub fn make(office: &mut Office, input: MakeEquality) -> Result<EqualityView, Failed> {
    let mut problems = Problems::default();
    judge_passphrase(office, &mut problems, "passphrase", &input.passphrase);
    if input.passphrase != input.again {
        problems.add("again", "passphrases-differ");
    }
    problems.none_or_err()?;
    // Its backup would be written over.
    if let Some(backup) = EqualityFile::backup_of(office.path())?
        && !is_there(office)?
    {
        let refusal = Refusal::new("equality-backup-there").with("at", backup.at);
        return Err(refusal.into());
    }
    let file = EqualityFile::create(office.path(), &input.passphrase)?;
    office.equality = Some(file);
    office.change(Act::MakeEquality, |_| Ok(()))?;
    show(office)
}

/// Unlocks the file, and counts the calls that were decided since.
pub fn unlock(office: &mut Office, input: UnlockEquality) -> Result<EqualityView, Failed> {
    if office.equality.is_some() {
        return show(office);
    }
    match EqualityFile::open(office.path(), &input.passphrase) {
        Ok(file) => office.equality = Some(file),
        Err(error @ (StoreError::WrongPassphraseOrDamaged | StoreError::Damaged)) => {
            return Err(wrong_or_damaged(office, &input.passphrase, error)?);
        }
        Err(error) => return Err(error.into()),
    }
    office.change(Act::UnlockEquality, |_| Ok(()))?;
    settle(office)?;
    show(office)
}

/// Why it was not unlocked: a backup that opens tells a damaged file from a wrong passphrase.
fn wrong_or_damaged(
    office: &mut Office,
    passphrase: &str,
    error: StoreError,
) -> Result<Failed, Failed> {
    if let Some(backup) = EqualityFile::backup_that_opens(office.path(), passphrase)? {
        let refusal = Refusal::new("equality-damaged-with-backup").with("at", backup.at);
        return Ok(refusal.into());
    }
    if error == StoreError::Damaged {
        return Ok(Failed::refused("equality-damaged"));
    }
    wrong_passphrase(office)
}

/// Records that a passphrase was wrong.
pub(super) fn wrong_passphrase(office: &mut Office) -> Result<Failed, Failed> {
    let who = office.viewpoint().actor().1;
    office.change(Act::FailToUnlockEquality, |tx| {
        if let Some(id) = who {
            tx.fact("coordinator", Fact::record("coordinator", id));
        }
        Ok(())
    })?;
    Ok(Failed::field("passphrase", "equality-wrong-passphrase"))
}

/// Locks the file.
pub fn lock(office: &mut Office) -> Result<EqualityView, Failed> {
    if let Some(file) = office.equality.take() {
        file.close()?;
        office.change(Act::LockEquality, |_| Ok(()))?;
    }
    show(office)
}

/// Changes the passphrase of the file and of its backup.
pub fn change_passphrase(
    office: &mut Office,
    input: ChangeEqualityPassphrase,
) -> Result<EqualityView, Failed> {
    let mut problems = Problems::default();
    if !unlocked(office)?.passphrase_fits(&input.old) {
        problems.add("old", "equality-wrong-passphrase");
    }
    judge_passphrase(office, &mut problems, "new", &input.new);
    if input.new != input.again {
        problems.add("again", "passphrases-differ");
    }
    problems.none_or_err()?;
    unlocked(office)?.change_passphrase(&input.new)?;
    office.change(Act::ChangeEqualityPassphrase, |_| Ok(()))?;
    show(office)
}

/// A passphrase of the file's own.
fn judge_passphrase(office: &mut Office, problems: &mut Problems, field: &str, passphrase: &str) {
    if passphrase.chars().count() < SHORTEST_PASSPHRASE {
        let facts = Facts::none().with("least", SHORTEST_PASSPHRASE);
        problems.add_with(field, "passphrase-too-short", facts);
    } else if office.hub().passphrase_fits(passphrase) {
        problems.add(field, "equality-passphrase-of-hub");
    }
}
