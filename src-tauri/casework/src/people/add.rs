//! Adding a person.

use scheme::history::Act;
use scheme::{Fact, PersonId, Problems};
use store::person::{AffiliationRow, PersonRow};
use wire::people::{AddPerson, PersonView};

use crate::{Failed, Office};

/// Adds a person, with a first affiliation where an organisation is named. That somebody like them
/// is known already is said by `matchPerson` while they are typed; it is no reason to refuse.
pub fn add(office: &mut Office, input: AddPerson) -> Result<PersonView, Failed> {
    let mut problems = Problems::default();
    let person = input
        .details
        .read("details.", office.today(), &mut problems);
    let term = input.affiliation.read("affiliation.", &mut problems);
    let organisation = match input.organisation {
        Some(id) => {
            let known = office.read().organisation_now(id)?;
            if known.is_none() {
                problems.add("organisation", "not-chosen");
            }
            known.map(|row| row.id)
        }
        None => None,
    };
    problems.none_or_err()?;
    let id = office.change(Act::AddPerson, |tx| {
        let id: PersonId = tx.new_id();
        tx.put_person(&PersonRow {
            id,
            details: person,
            merged_into: None,
        })?;
        if let Some(organisation) = organisation {
            let row = AffiliationRow {
                id: tx.new_id(),
                person: id,
                organisation,
                term,
            };
            tx.put_affiliation(&row)?;
        }
        tx.fact("person", Fact::record("person", id));
        Ok::<_, Failed>(id)
    })?;
    super::show(office, id)
}
