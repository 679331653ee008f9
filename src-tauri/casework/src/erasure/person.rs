//! Erasing a person: two people are named.

use scheme::history::Act;
use scheme::{Fact, Problems};
use wire::erasure::{ErasePerson, ErasuresView};

use super::{allowed, list, row, settle, subject_of};
use crate::second::two_people;
use crate::{Failed, Office, equality, typed};

/// Erases a person. Their record stays, without anything by which they are known; what was awarded
/// stays as it was.
pub fn erase(office: &mut Office, input: ErasePerson) -> Result<ErasuresView, Failed> {
    let person = input.person;
    office.read().person(person)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let reason = typed::needed("reason", &input.reason, &mut problems);
    allowed(&office.read(), person)?;
    let people = two_people(
        office,
        input.second,
        &input.pin,
        "erase-same-person",
        problems,
    )?;
    office.change(Act::ErasePerson, |tx| {
        tx.based_on("person", person, input.based_on)?;
        allowed(tx, person)?;
        let (files, passages) = (input.files, input.passages);
        let subject = subject_of(
            tx,
            person,
            files.into_iter().collect(),
            passages.into_iter().collect(),
        )?;
        let struck = tx.strike(&subject)?;
        let mut row = row(tx, "person", subject, &struck)?;
        row.person = Some(person);
        row.reason = reason;
        row.people = Some((people.first, people.second));
        tx.add_erasure(&row)?;
        tx.fact("person", Fact::record("person", person));
        tx.fact("entries", row.entries.len());
        tx.fact("second", Fact::record("coordinator", people.second));
        Ok(())
    })?;
    equality::forget_erased(office)?;
    settle(office)?;
    list(office)
}
