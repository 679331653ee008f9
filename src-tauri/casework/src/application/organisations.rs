//! Organisations that a team can name, from the application desk.

use store::organisation::OrganisationsFilter;
use wire::application::{FindOrganisations, NamedOrganisations, TeamOrganisation};

use crate::{Failed, Office};

/// How many organisations are offered at once.
const OFFERED: u32 = 20;

/// Finds organisations by the beginnings of words of their names: names, sector and nation alone,
/// which are public, and nothing of their people.
pub fn find_organisations(
    office: &Office,
    input: FindOrganisations,
) -> Result<NamedOrganisations, Failed> {
    if input.text.trim().is_empty() {
        return Ok(NamedOrganisations {
            organisations: Vec::new(),
        });
    }
    let (lines, _) = office.read().organisations(&OrganisationsFilter {
        text: input.text,
        sector: None,
        nation: None,
        sort: "name".into(),
        today: office.today(),
        offset: 0,
        limit: OFFERED,
    })?;
    let organisations = lines
        .into_iter()
        .map(|line| TeamOrganisation {
            id: line.row.id,
            name: line.row.details.name,
            sector: line.row.details.sector,
            nation: line.row.details.nation,
        })
        .collect();
    Ok(NamedOrganisations { organisations })
}
