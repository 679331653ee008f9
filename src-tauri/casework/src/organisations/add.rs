//! Adding an organisation.

use scheme::history::Act;
use scheme::{Fact, OrganisationId, Problems};
use store::organisation::OrganisationRow;
use wire::organisations::{AddOrganisation, OrganisationView, ShowOrganisation};

use crate::{Failed, Office};

/// Adds an organisation.
pub fn add(office: &mut Office, input: AddOrganisation) -> Result<OrganisationView, Failed> {
    let mut problems = Problems::default();
    let (details, aliases) = input.details.read("details.", &mut problems);
    problems.none_or_err()?;
    let id = office.change(Act::AddOrganisation, |tx| {
        let id: OrganisationId = tx.new_id();
        tx.put_organisation(&OrganisationRow {
            id,
            details,
            merged_into: None,
            group_head: None,
        })?;
        tx.put_aliases(id, &aliases)?;
        tx.fact("organisation", Fact::record("organisation", id));
        Ok::<_, Failed>(id)
    })?;
    super::show(
        office,
        ShowOrganisation {
            id,
            people_offset: 0,
        },
    )
}
