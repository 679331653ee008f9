//! The requests, as they stand.

use scheme::personal_file::{RequestAct, RequestState, due_on};
use scheme::today::is_overdue;
use scheme::{CoordinatorId, FileRequestId};
use store::personal_file::RequestRow;
use wire::personal_file::{FileRequestView, FileRequestsView, ListFileRequests};

use super::{allowed, due, one};
use crate::{Failed, Office};

/// Lists the requests, or those of one person.
pub fn list(office: &Office, input: ListFileRequests) -> Result<FileRequestsView, Failed> {
    let requests = office
        .read()
        .file_requests()?
        .into_iter()
        .filter(|row| input.person.is_none_or(|person| person == row.person))
        .map(|row| view(office, row))
        .collect::<Result<_, _>>()?;
    Ok(FileRequestsView { requests })
}

/// Shows one request.
pub fn show(office: &Office, request: FileRequestId) -> Result<FileRequestView, Failed> {
    view(office, one(&office.read(), request)?)
}

fn view(office: &Office, row: RequestRow) -> Result<FileRequestView, Failed> {
    let (read, today) = (office.read(), office.today());
    let by = |id: Option<CoordinatorId>| match id {
        Some(id) => read.label("coordinator", id.0),
        None => Ok(String::new()),
    };
    let due = due(&row);
    Ok(FileRequestView {
        name: read.label("person", row.person.0)?,
        overdue: row.state == RequestState::Open && is_overdue(Some(due), today),
        extends: allowed(&row, RequestAct::Extend, today).is_ok(),
        received_on: row.received_on.to_string(),
        due_on: due.to_string(),
        extended_until: due_on(row.received_on, true).unwrap_or(due).to_string(),
        identity_on: row.identity.map(|(on, _)| on.to_string()),
        identity_by: by(row.identity.map(|(_, by)| by))?,
        extended_on: row.extended_on.map(|on| on.to_string()),
        concluded_on: row.concluded.map(|(on, _)| on.to_string()),
        concluded_by: by(row.concluded.map(|(_, by)| by))?,
        based_on: read.last_entry("file_request", row.id)?,
        id: row.id,
        person: row.person,
        state: row.state,
        language: row.language,
        asked_for: row.asked_for,
        identity_how: row.identity_how,
        extension_reason: row.extension_reason,
        ground: row.ground,
        reason: row.reason,
    })
}
