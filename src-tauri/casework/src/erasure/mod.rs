//! Erasure: a person's values are struck out of the hub and its history; the chain, the amounts and
//! what was decided stay.

mod again;
mod list;
mod person;
mod preview;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use scheme::PersonId;
use scheme::erasure::{BACKUP_DAYS, erased_name, may_erase};
use store::erasure::{ErasureRow, Struck, Subject};
use store::{Reading, Writing};
use wire::erasure::ErasedCount;

use crate::{Failed, Office, hold};

pub(crate) use again::{again, old_backups};
pub use list::list;
pub use person::erase;
pub use preview::preview;

/// What is struck out with a person: their records, and what was theirs alone.
fn subject_of(
    read: &Reading<'_>,
    person: PersonId,
    files: BTreeSet<String>,
    passages: BTreeSet<String>,
) -> Result<Subject, Failed> {
    let merged = read.merged_into_person(person)?;
    let bids = read.bids_to_erase(person)?;
    Ok(Subject {
        people: std::iter::once(person.0)
            .chain(merged.iter().map(|row| row.id.0))
            .collect(),
        label: erased_name(read.next_erasure("person")?),
        whole: bids
            .iter()
            .filter(|(_, alone)| *alone)
            .map(|(id, _)| ("application".to_owned(), *id))
            .collect(),
        near: bids.into_iter().map(|(id, _)| id).collect(),
        files,
        passages,
    })
}

/// Whether a person may be erased now: the rule, and no hold over them.
fn allowed(read: &Reading<'_>, person: PersonId) -> Result<(), Failed> {
    may_erase(read.to_erase(person)?)?;
    hold::none_over(read, "person", person.0)?;
    Ok(())
}

/// The day from which no backup is kept that was made before today.
pub(crate) fn backups_until(today: NaiveDate) -> NaiveDate {
    today
        .checked_add_days(Days::new(BACKUP_DAYS))
        .unwrap_or(today)
}

/// A row of what was struck out, for its caller to complete.
pub(crate) fn row(
    tx: &mut Writing<'_>,
    kind: &str,
    subject: Subject,
    struck: &Struck,
) -> Result<ErasureRow, Failed> {
    Ok(ErasureRow {
        id: tx.new_id(),
        kind: kind.to_owned(),
        number: tx.next_erasure(kind)?,
        person: None,
        reason: String::new(),
        people: None,
        erased_at: tx.now(),
        backups_until: backups_until(scheme::time::day_of(tx.now())),
        subject,
        entries: struck.entries.clone(),
        counts: struck.counts(),
        certificate: None,
    })
}

/// After rows were struck: the file is written anew, a backup without them is made, and what is to
/// be erased again in an older one is kept beside the backups.
pub(crate) fn settle(office: &mut Office) -> Result<(), Failed> {
    office.hub().write_anew()?;
    if office.path().as_os_str().is_empty() {
        return Ok(());
    }
    keep_list(office)?;
    let now = office.now();
    office.hub().back_up(now)?;
    Ok(())
}

fn keep_list(office: &mut Office) -> Result<(), Failed> {
    let subjects: Vec<Subject> = office.hub().erased_subjects()?;
    let path = office.path().to_owned();
    if !subjects.is_empty() {
        store::keep_erased(&path, &subjects)?;
    }
    Ok(())
}

pub(crate) fn counts(counts: &BTreeMap<String, u32>) -> Vec<ErasedCount> {
    counts
        .iter()
        .map(|(noun, count)| ErasedCount {
            noun: noun.clone(),
            count: *count,
        })
        .collect()
}
