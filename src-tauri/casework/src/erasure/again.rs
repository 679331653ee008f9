//! Erasures and backups: what was erased is erased again in a backup that is restored, and from a
//! day on no backup is kept that was made before.

use scheme::Fact;
use scheme::history::Act;
use store::erasure::Subject;

use super::{keep_list, row, settle};
use crate::{Failed, Office};

/// Does an erasure again in a hub that was restored from a backup made before it.
pub(crate) fn again(office: &mut Office, subject: Subject) -> Result<(), Failed> {
    let person = subject.people.first().copied();
    let act = match person {
        Some(_) => Act::ErasePerson,
        None => Act::DisposeOf,
    };
    let done = office.hub().erased_subjects()?.contains(&subject);
    let known = match subject
        .people
        .iter()
        .chain(subject.whole.iter().map(|(_, id)| id))
        .next()
    {
        Some(_) => office.hub().knows_subject(&subject)?,
        None => false,
    };
    if done || !known {
        return Ok(());
    }
    office.change(act, |tx| {
        let struck = tx.strike(&subject)?;
        let mut row = row(tx, "again", subject, &struck)?;
        row.person = person.map(Into::into);
        tx.add_erasure(&row)?;
        match person {
            Some(person) => tx.fact("person", Fact::record("person", person)),
            None => tx.fact("count", row.subject.whole.len()),
        }
        tx.fact("entries", row.entries.len());
        Ok(())
    })?;
    settle(office)
}

/// Removes the backups that were made before an erasure, from the day on that it stated; and keeps
/// the list of erasures beside the backups.
pub(crate) fn old_backups(office: &mut Office) -> Result<(), Failed> {
    let today = office.today();
    let path = office.path().to_owned();
    if path.as_os_str().is_empty() {
        return Ok(());
    }
    if let Some(at) = office.hub().erased_before(today)? {
        // A backup that cannot be removed keeps nobody from their work; it is tried again.
        let _ = store::remove_backups_before(&path, at);
    }
    let _ = keep_list(office);
    Ok(())
}
