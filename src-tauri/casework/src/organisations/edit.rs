//! Changing an organisation.

use scheme::history::Act;
use scheme::{Fact, Problems};
use store::organisation::OrganisationRow;
use wire::organisations::{EditOrganisation, OrganisationView, ShowOrganisation};

use crate::{Failed, Office};

/// Changes an organisation and what else it is called. One that was merged into another stays as it
/// was.
pub fn edit(office: &mut Office, input: EditOrganisation) -> Result<OrganisationView, Failed> {
    let known = office
        .read()
        .organisation(input.id)?
        .ok_or(Failed::NotFound)?;
    if known.merged_into.is_some() {
        return Err(Failed::refused("merged-already"));
    }
    let mut problems = Problems::default();
    let (details, aliases) = input.details.read("details.", &mut problems);
    problems.none_or_err()?;
    office.change(Act::EditOrganisation, |tx| {
        tx.based_on("organisation", input.id, input.based_on)?;
        tx.put_organisation(&OrganisationRow { details, ..known })?;
        tx.put_aliases(input.id, &aliases)?;
        tx.fact("organisation", Fact::record("organisation", input.id));
        Ok::<_, Failed>(())
    })?;
    super::show(
        office,
        ShowOrganisation {
            id: input.id,
            people_offset: 0,
        },
    )
}
