//! The list of applications.

use std::collections::HashMap;

use scheme::{Both, CallId};
use store::Reading;
use store::application::{ApplicationLine, ApplicationOrder, ApplicationsFilter};
use wire::application::{ApplicationPage, ApplicationSummary, ListApplications};

use super::instant;
use crate::{Failed, Office};

/// The most lines of one page.
const LONGEST_PAGE: u32 = 200;

/// Lists applications.
pub fn list(office: &Office, input: ListApplications) -> Result<ApplicationPage, Failed> {
    let read = office.read();
    let (sort, descending) = match input.sort.strip_prefix('-') {
        Some(sort) => (sort, true),
        None => (input.sort.as_str(), false),
    };
    let order = match sort {
        "" | "reference" => ApplicationOrder::Reference,
        "title" => ApplicationOrder::Title,
        "lead" => ApplicationOrder::Lead,
        "sector" => ApplicationOrder::Sector,
        "requested" => ApplicationOrder::Requested,
        "received" => ApplicationOrder::Received,
        "state" => ApplicationOrder::State,
        _ => return Err(Failed::field("sort", "not-an-option")),
    };
    let (lines, total) = read.applications(&ApplicationsFilter {
        call: input.call,
        state: input.state,
        sector: input.sector,
        late: input.late,
        text: input.text,
        order,
        descending,
        offset: input.offset,
        limit: input.limit.clamp(1, LONGEST_PAGE),
    })?;
    let titles = call_titles(&read)?;
    let rows = lines
        .into_iter()
        .map(|line| summary(line, &titles))
        .collect();
    Ok(ApplicationPage { rows, total })
}

/// The titles of all calls.
pub(super) fn call_titles(read: &Reading<'_>) -> Result<HashMap<CallId, Both>, Failed> {
    Ok(read
        .calls()?
        .into_iter()
        .map(|call| (call.id, call.content.title))
        .collect())
}

pub(super) fn summary(line: ApplicationLine, titles: &HashMap<CallId, Both>) -> ApplicationSummary {
    ApplicationSummary {
        id: line.id,
        reference: line.reference,
        title: line.title,
        call: line.call,
        call_title: titles.get(&line.call).cloned().unwrap_or_default(),
        lead: line.lead,
        organisation: line.organisation,
        sector: line.sector,
        language: line.language,
        requested: line.requested,
        state: line.state,
        received_at: line.received_at.map(instant),
        timeliness: line.timeliness,
        lateness: line.lateness,
    }
}
