//! Affiliations: added, changed or ended, removed.

use scheme::history::Act;
use scheme::{Fact, OrganisationId, PersonId, Problems};
use store::panel::PanelScope;
use store::person::AffiliationRow;
use wire::people::{AddAffiliation, EditAffiliation, PersonView, RemoveAffiliation};

use crate::panel::conflicts;
use crate::{Failed, Office};

/// Adds an affiliation to a person.
pub fn add_affiliation(office: &mut Office, input: AddAffiliation) -> Result<PersonView, Failed> {
    stands(office, input.person)?;
    let mut problems = Problems::default();
    let organisation = organisation(office, input.organisation, &mut problems)?;
    let term = input.affiliation.read("affiliation.", &mut problems);
    problems.none_or_err()?;
    let Some(organisation) = organisation else {
        return Err(Failed::NotFound);
    };
    office.change(Act::AddAffiliation, |tx| {
        let row = AffiliationRow {
            id: tx.new_id(),
            person: input.person,
            organisation,
            term,
        };
        tx.put_affiliation(&row)?;
        conflicts::recompute(tx, PanelScope::Person(input.person))?;
        tx.fact("person", Fact::record("person", input.person));
        tx.fact("organisation", Fact::record("organisation", organisation));
        Ok::<_, Failed>(())
    })?;
    super::show(office, input.person)
}

/// Changes an affiliation, or ends it by its last day.
pub fn edit_affiliation(office: &mut Office, input: EditAffiliation) -> Result<PersonView, Failed> {
    let known = office
        .read()
        .affiliation(input.id)?
        .ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let organisation = organisation(office, Some(input.organisation), &mut problems)?;
    let term = input.affiliation.read("affiliation.", &mut problems);
    problems.none_or_err()?;
    let row = AffiliationRow {
        organisation: organisation.unwrap_or(known.organisation),
        term,
        ..known
    };
    office.change(Act::EditAffiliation, |tx| {
        tx.based_on("affiliation", row.id, input.based_on)?;
        tx.put_affiliation(&row)?;
        conflicts::recompute(tx, PanelScope::Person(row.person))?;
        tx.fact("person", Fact::record("person", row.person));
        tx.fact(
            "organisation",
            Fact::record("organisation", row.organisation),
        );
        Ok::<_, Failed>(())
    })?;
    super::show(office, row.person)
}

/// Removes an affiliation that was entered by mistake. One that came to its end is ended instead,
/// so that conflicts of interest on earlier days are still found.
pub fn remove_affiliation(
    office: &mut Office,
    input: RemoveAffiliation,
) -> Result<PersonView, Failed> {
    let known = office
        .read()
        .affiliation(input.id)?
        .ok_or(Failed::NotFound)?;
    office.change(Act::EditAffiliation, |tx| {
        tx.based_on("affiliation", known.id, input.based_on)?;
        tx.remove_affiliation(known.id)?;
        conflicts::recompute(tx, PanelScope::Person(known.person))?;
        tx.fact("person", Fact::record("person", known.person));
        tx.fact(
            "organisation",
            Fact::record("organisation", known.organisation),
        );
        Ok::<_, Failed>(())
    })?;
    super::show(office, known.person)
}

/// Fails where there is no such person, or they were merged into another.
fn stands(office: &Office, id: PersonId) -> Result<(), Failed> {
    match office
        .read()
        .person(id)?
        .ok_or(Failed::NotFound)?
        .merged_into
    {
        None => Ok(()),
        Some(_) => Err(Failed::refused("merged-already")),
    }
}

fn organisation(
    office: &Office,
    chosen: Option<OrganisationId>,
    problems: &mut Problems,
) -> Result<Option<OrganisationId>, Failed> {
    let known = match chosen {
        Some(id) => office.read().organisation_now(id)?,
        None => None,
    };
    if known.is_none() {
        problems.add("organisation", "not-chosen");
    }
    Ok(known.map(|row| row.id))
}
