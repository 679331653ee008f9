//! The list of placements, and what can be made one.

use chrono::NaiveDate;
use scheme::Problems;
use scheme::people::Sector;
use scheme::placement::{PlacementState, Standing, standing};
use store::Reading;
use store::placement::{PlacementLine, PlacementOrder, PlacementRow, PlacementsFilter};
use wire::placement::{
    HostSummary, ListPlacements, PlacementPage, PlacementSummary, ProposableApplication,
    ProposableApplications,
};

use super::facts::readiness;
use crate::people::{LONGEST_PAGE, code_filter};
use crate::{Failed, Office, typed};

/// Lists placements: a window of those that the filters leave in.
pub fn list(office: &Office, input: ListPlacements) -> Result<PlacementPage, Failed> {
    let limit = input.limit.clamp(1, LONGEST_PAGE);
    let wanted = PlacementsFilter {
        offset: input.offset,
        limit,
        ..filter(&input)?
    };
    let (lines, total) = office.read().placements(&wanted)?;
    let (read, today) = (office.read(), office.today());
    Ok(PlacementPage {
        rows: lines
            .into_iter()
            .map(|line| summary(&read, today, line))
            .collect::<Result<_, _>>()?,
        total,
    })
}

/// All lines of the list, for an export.
pub(crate) fn lines(
    office: &Office,
    wanted: &ListPlacements,
) -> Result<Vec<PlacementLine>, Failed> {
    let all = PlacementsFilter {
        limit: u32::MAX,
        ..filter(wanted)?
    };
    Ok(office.read().placements(&all)?.0)
}

/// What is wanted of the list; which part of it, is the caller's to say.
pub(super) fn filter(wanted: &ListPlacements) -> Result<PlacementsFilter, Failed> {
    let mut problems = Problems::default();
    let state = code_filter(
        "state",
        &wanted.state,
        PlacementState::from_code,
        &mut problems,
    );
    let sector = |field: &str, code: &str, problems: &mut Problems| {
        code_filter(field, code, Sector::from_code, problems)
    };
    let employer_sector = sector("employerSector", &wanted.employer_sector, &mut problems);
    let host_sector = sector("hostSector", &wanted.host_sector, &mut problems);
    let on = typed::date("on", &wanted.on, &mut problems);
    let (sort, descending) = match wanted.sort.strip_prefix('-') {
        Some(sort) => (sort, true),
        None => (wanted.sort.as_str(), false),
    };
    let order = match sort {
        "" | "starts" => PlacementOrder::Starts,
        "ends" => PlacementOrder::Ends,
        "person" => PlacementOrder::Person,
        "employer" => PlacementOrder::Employer,
        "reference" => PlacementOrder::Reference,
        "state" => PlacementOrder::State,
        _ => {
            problems.add("sort", "not-an-option");
            PlacementOrder::Starts
        }
    };
    problems.none_or_err()?;
    Ok(PlacementsFilter {
        text: wanted.text.clone(),
        state,
        employer_sector,
        host_sector,
        organisation: wanted.organisation,
        on,
        order,
        descending,
        ..PlacementsFilter::default()
    })
}

/// A line with where it stands today.
pub(crate) fn summary(
    read: &Reading<'_>,
    today: NaiveDate,
    line: PlacementLine,
) -> Result<PlacementSummary, Failed> {
    let row = read.placement(line.id)?.ok_or(Failed::NotFound)?;
    summary_of(read, today, line, &row)
}

/// A line with where it stands today, for whoever has its record.
pub(super) fn summary_of(
    read: &Reading<'_>,
    today: NaiveDate,
    line: PlacementLine,
    row: &PlacementRow,
) -> Result<PlacementSummary, Failed> {
    let readiness = match line.state {
        PlacementState::Proposed => Some(readiness(read, row, line.award)?),
        _ => None,
    };
    Ok(PlacementSummary {
        id: line.id,
        progress: standing(&Standing {
            state: line.state,
            period: line.period,
            agreed_end: line.agreed_end,
            readiness: readiness.as_ref(),
            today,
        }),
        reference: line.reference,
        title: line.title,
        state: line.state,
        person: line.person,
        name: line.name,
        post: line.post,
        employer: line.employer,
        employer_sector: line.employer_sector,
        hosts: line
            .hosts
            .into_iter()
            .map(|host| HostSummary {
                name: host.name,
                sector: host.sector,
            })
            .collect(),
        starts_on: line.period.from.to_string(),
        ends_on: line.period.to.to_string(),
    })
}

/// The applications that a placement can be proposed from.
pub fn proposable(office: &Office) -> Result<ProposableApplications, Failed> {
    let rows = office
        .read()
        .proposable(None)?
        .into_iter()
        .map(|of| ProposableApplication {
            application: of.application,
            reference: of.reference,
            title: of.title,
            name: of.name,
        })
        .collect();
    Ok(ProposableApplications { rows })
}
