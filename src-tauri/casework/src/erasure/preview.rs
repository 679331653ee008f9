//! What erasing a person would do.

use std::collections::BTreeSet;

use scheme::PersonId;
use scheme::erasure::erased_name;
use scheme::form::Answer;
use scheme::history::Act;
use store::Reading;
use store::erasure::{Passage, Struck};
use wire::erasure::{ErasurePreview, FileToLookAt, PassageToLookAt, PreviewErasure};

use crate::history::label_facts;

use super::{allowed, backups_until, counts, subject_of};
use crate::{Failed, Office, equality};

/// Shows what erasing a person would take away. It is done and rolled back, so that what is shown
/// is what will be.
pub fn preview(office: &mut Office, input: PreviewErasure) -> Result<ErasurePreview, Failed> {
    let person = input.person;
    let read = office.read();
    let row = read.person(person)?.ok_or(Failed::NotFound)?;
    let refusal = match allowed(&read, person) {
        Ok(()) => None,
        Err(Failed::Refused(mut refusal)) => {
            label_facts(&read, &mut refusal.facts)?;
            Some(refusal)
        }
        Err(other) => return Err(other),
    };
    let subject = subject_of(&read, person, BTreeSet::new(), BTreeSet::new())?;
    let files = files(&read, person)?;
    let (money, based_on) = (read.has_money(person)?, read.last_entry("person", person)?);
    let number = read.next_erasure("person")?;
    let alone = u32::try_from(subject.whole.len()).unwrap_or(u32::MAX);
    let mut struck = Struck::default();
    if refusal.is_none() {
        let tried = office.change(Act::ErasePerson, |tx| {
            struck = tx.strike(&subject)?;
            // Nothing is kept of a change that fails.
            Err::<(), _>(Failed::Stale)
        });
        match tried {
            Ok(()) | Err(Failed::Stale) => {}
            Err(failed) => return Err(failed),
        }
    }
    let read = office.read();
    let passages = struck
        .left
        .iter()
        .map(|passage| look_at(&read, passage))
        .collect::<Result<_, _>>()?;
    Ok(ErasurePreview {
        person,
        name: row.details.name,
        erased_name: erased_name(number),
        refusal,
        goes: counts(&struck.counts()),
        money,
        alone,
        files,
        passages,
        equality: equality::show(office)?.state,
        backups_until: backups_until(office.today()).to_string(),
        based_on,
    })
}

fn look_at(read: &Reading<'_>, passage: &Passage) -> Result<PassageToLookAt, Failed> {
    Ok(PassageToLookAt {
        passage: passage.place.clone(),
        noun: passage.table.clone(),
        of: read.label(&passage.table, passage.id)?,
        words: passage.words.clone(),
    })
}

/// The files of the applications that a person shares with others.
fn files(read: &Reading<'_>, person: PersonId) -> Result<Vec<FileToLookAt>, Failed> {
    let mut files = Vec::new();
    for (id, alone) in read.bids_to_erase(person)? {
        if alone {
            continue;
        }
        let application = id.into();
        let of = read.label("application", id)?;
        for answer in read.answers(application)?.into_values() {
            if let Answer::File { file: Some(file) } = answer {
                files.push(FileToLookAt {
                    application,
                    of: of.clone(),
                    name: file.name,
                    sha256: file.sha256,
                });
            }
        }
    }
    Ok(files)
}
