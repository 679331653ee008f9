//! The list of people.

use scheme::Problems;
use scheme::language::LanguageChoice;
use scheme::people::{Nation, Sector};
use store::person::{PeopleFilter, PersonLine};
use wire::people::{ListPeople, PeoplePage, PersonSummary};

use super::view::affiliation_view;
use crate::{Failed, Office};

/// The most rows of one page of a list.
pub(crate) const LONGEST_PAGE: u32 = 200;

/// Which people are wanted, as typed into the filters of a list.
pub(crate) struct PeopleWanted<'a> {
    pub text: &'a str,
    pub sector: &'a str,
    pub nation: &'a str,
    pub language: &'a str,
    pub sort: &'a str,
}

/// Lists people: a window of those that the filters leave in.
pub fn list(office: &Office, input: ListPeople) -> Result<PeoplePage, Failed> {
    let wanted = PeopleWanted {
        text: &input.text,
        sector: &input.sector,
        nation: &input.nation,
        language: &input.language,
        sort: &input.sort,
    };
    let limit = input.limit.clamp(1, LONGEST_PAGE);
    let (lines, total) = lines(office, &wanted, input.offset, limit)?;
    let rows = lines
        .into_iter()
        .map(|line| summary(office, line))
        .collect::<Result<_, Failed>>()?;
    Ok(PeoplePage { rows, total })
}

/// The lines of the list, for the screen and for an export.
pub(crate) fn lines(
    office: &Office,
    wanted: &PeopleWanted<'_>,
    offset: u32,
    limit: u32,
) -> Result<(Vec<PersonLine>, u32), Failed> {
    let mut problems = Problems::default();
    let sector = code_filter("sector", wanted.sector, Sector::from_code, &mut problems);
    let nation = code_filter("nation", wanted.nation, Nation::from_code, &mut problems);
    let language = code_filter(
        "language",
        wanted.language,
        LanguageChoice::from_code,
        &mut problems,
    );
    problems.none_or_err()?;
    Ok(office.read().people(&PeopleFilter {
        text: wanted.text.to_owned(),
        sector,
        nation,
        language,
        sort: wanted.sort.to_owned(),
        today: office.today(),
        offset,
        limit,
    })?)
}

/// A filter by a code of a closed list; empty leaves all in.
pub(crate) fn code_filter<T>(
    field: &str,
    code: &str,
    from_code: fn(&str) -> Option<T>,
    problems: &mut Problems,
) -> Option<T> {
    if code.is_empty() {
        return None;
    }
    let found = from_code(code);
    if found.is_none() {
        problems.add(field, "not-chosen");
    }
    found
}

fn summary(office: &Office, line: PersonLine) -> Result<PersonSummary, Failed> {
    let today = office.today();
    let read = office.read();
    let mut holding = line
        .affiliations
        .into_iter()
        .filter(|a| a.row.term.holds_on(today));
    let affiliation = holding
        .next()
        .map(|a| affiliation_view(&read, a, today))
        .transpose()?;
    Ok(PersonSummary {
        id: line.id,
        name: line.name,
        email: line.email,
        language: line.language,
        affiliation,
        further: u32::try_from(holding.count()).unwrap_or(u32::MAX),
    })
}
