//! The list of organisations, and choosing one by what people call it.

use scheme::Problems;
use scheme::people::{Nation, OrganisationTrace, Sector};
use store::organisation::{OrganisationLine, OrganisationRow, OrganisationsFilter};
use wire::organisations::{
    ListOrganisations, MatchOrganisation, OrganisationOption, OrganisationOptions,
    OrganisationSummary, OrganisationsPage,
};

use crate::people::{LONGEST_PAGE, code_filter};
use crate::{Failed, Office};

/// Which organisations are wanted, as typed into the filters of a list.
pub(crate) struct OrganisationsWanted<'a> {
    pub text: &'a str,
    pub sector: &'a str,
    pub nation: &'a str,
    pub sort: &'a str,
}

/// Lists organisations: a window of those that the filters leave in.
pub fn list(office: &Office, input: ListOrganisations) -> Result<OrganisationsPage, Failed> {
    let wanted = OrganisationsWanted {
        text: &input.text,
        sector: &input.sector,
        nation: &input.nation,
        sort: &input.sort,
    };
    let limit = input.limit.clamp(1, LONGEST_PAGE);
    let (lines, total) = lines(office, &wanted, input.offset, limit)?;
    let rows = lines
        .into_iter()
        .map(|line| OrganisationSummary {
            id: line.row.id,
            name: line.row.details.name,
            aliases: line.aliases,
            sector: line.row.details.sector,
            nation: line.row.details.nation,
            people: line.people,
        })
        .collect();
    Ok(OrganisationsPage { rows, total })
}

/// The lines of the list, for the screen and for an export.
pub(crate) fn lines(
    office: &Office,
    wanted: &OrganisationsWanted<'_>,
    offset: u32,
    limit: u32,
) -> Result<(Vec<OrganisationLine>, u32), Failed> {
    let mut problems = Problems::default();
    let sector = code_filter("sector", wanted.sector, Sector::from_code, &mut problems);
    let nation = code_filter("nation", wanted.nation, Nation::from_code, &mut problems);
    problems.none_or_err()?;
    Ok(office.read().organisations(&OrganisationsFilter {
        text: wanted.text.to_owned(),
        sector,
        nation,
        sort: wanted.sort.to_owned(),
        today: office.today(),
        offset,
        limit,
    })?)
}

/// The most organisations offered at once.
const MOST_OPTIONS: u32 = 10;

/// Says which organisation is meant, as its name is being typed: first those it is surely or likely
/// called, then those in which the words occur.
pub fn match_organisation(
    office: &Office,
    input: MatchOrganisation,
) -> Result<OrganisationOptions, Failed> {
    let read = office.read();
    let mut options: Vec<OrganisationOption> = Vec::new();
    let option = |row: OrganisationRow, ground| OrganisationOption {
        id: row.id,
        name: row.details.name,
        sector: row.details.sector,
        nation: row.details.nation,
        ground,
    };
    let trace = OrganisationTrace {
        names: vec![input.text.clone()],
        ..OrganisationTrace::default()
    };
    for (id, ground) in read.organisation_directory()?.find(&trace, None) {
        if let Some(row) = read.organisation(id)? {
            options.push(option(row, Some(ground)));
        }
    }
    let wanted = OrganisationsWanted {
        text: &input.text,
        sector: "",
        nation: "",
        sort: "name",
    };
    for line in lines(office, &wanted, 0, MOST_OPTIONS)?.0 {
        if !options.iter().any(|o| o.id == line.row.id) {
            options.push(option(line.row, None));
        }
    }
    options.truncate(MOST_OPTIONS as usize);
    Ok(OrganisationOptions { options })
}
