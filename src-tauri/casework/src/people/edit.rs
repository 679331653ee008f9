//! Changing a person.

use scheme::history::Act;
use scheme::{Fact, Problems};
use store::person::PersonRow;
use wire::people::{EditPerson, PersonView};

use crate::{Failed, Office};

/// Changes a person. One who was merged into another stays as they were.
pub fn edit(office: &mut Office, input: EditPerson) -> Result<PersonView, Failed> {
    let known = office.read().person(input.id)?.ok_or(Failed::NotFound)?;
    if known.merged_into.is_some() {
        return Err(Failed::refused("merged-already"));
    }
    let mut problems = Problems::default();
    let details = input
        .details
        .read("details.", office.today(), &mut problems);
    problems.none_or_err()?;
    office.change(Act::EditPerson, |tx| {
        tx.based_on("person", input.id, input.based_on)?;
        tx.put_person(&PersonRow { details, ..known })?;
        tx.fact("person", Fact::record("person", input.id));
        Ok::<_, Failed>(())
    })?;
    super::show(office, input.id)
}
