//! How deprived the area of an organisation is.

use scheme::history::Act;
use scheme::{Fact, OrganisationId};
use store::impact::AreaRow;
use wire::impact::{AreaView, SetArea};

use crate::{Failed, Office};

/// Shows how deprived the area of an organisation is.
pub fn show(office: &Office, organisation: OrganisationId) -> Result<AreaView, Failed> {
    let read = office.read();
    read.organisation(organisation)?.ok_or(Failed::NotFound)?;
    let known = read.organisation_area(organisation)?;
    Ok(AreaView {
        deprivation: known.map(|row| row.deprivation),
        based_on: match known {
            Some(row) => read.last_entry("organisation_area", row.id)?,
            None => 0,
        },
    })
}

/// Says how deprived the area of an organisation is, or that it is not known.
pub fn set(office: &mut Office, input: SetArea) -> Result<AreaView, Failed> {
    let organisation = input.organisation;
    if input
        .deprivation
        .is_some_and(|fifth| !(1..=5).contains(&fifth))
    {
        return Err(Failed::field("deprivation", "not-an-option"));
    }
    office.change(Act::SetArea, |tx| {
        tx.organisation(organisation)?.ok_or(Failed::NotFound)?;
        let known = tx.organisation_area(organisation)?;
        if let Some(known) = known {
            tx.based_on("organisation_area", known.id, input.based_on)?;
        }
        match (known, input.deprivation) {
            (_, Some(deprivation)) => {
                let id = known.map_or_else(|| tx.new_id(), |known| known.id);
                tx.put_organisation_area(&AreaRow {
                    id,
                    organisation,
                    deprivation,
                })?;
            }
            (Some(known), None) => tx.remove_organisation_area(known.id)?,
            (None, None) => {}
        }
        tx.fact("organisation", Fact::record("organisation", organisation));
        Ok::<_, Failed>(())
    })?;
    show(office, organisation)
}
