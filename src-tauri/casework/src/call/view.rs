//! Calls as they are answered.

use chrono::SecondsFormat;
use scheme::CallId;
use scheme::call::CallDocument;
use scheme::time::deadline_instant;
use store::Reading;
use store::call::{CallRow, CallVersionRow};
use wire::call::{
    CallList, CallPhase, CallSummary, CallVersionView, CallView, FrozenCall, ShowCallVersion,
};

use crate::{Failed, Office};

/// Lists the calls, newest first.
pub fn list(office: &Office) -> Result<CallList, Failed> {
    let read = office.read();
    let calls = read
        .calls()?
        .into_iter()
        .map(|row| Ok(summary(office, &read, &row)?.0))
        .collect::<Result<_, Failed>>()?;
    Ok(CallList { calls })
}

/// Shows a call.
pub fn show(office: &Office, id: CallId) -> Result<CallView, Failed> {
    let read = office.read();
    let row = read.call(id)?.ok_or(Failed::NotFound)?;
    let bilingual = read.hub()?.languages == "cy,en";
    let (summary, published) = summary(office, &read, &row)?;
    let versions = read.call_versions(id)?.iter().map(version_view).collect();
    Ok(CallView {
        summary,
        versions,
        changed_since_published: published.is_some_and(|p| p != row.content),
        problems: scheme::call::problems(&row.content, bilingual),
        rule_keys: row.content.rules.iter().map(|r| r.key()).collect(),
        document: row.content,
        based_on: read.last_entry("call", id)?,
    })
}

/// Shows a published version.
pub fn show_version(office: &Office, input: ShowCallVersion) -> Result<FrozenCall, Failed> {
    let (row, document) = office
        .read()
        .call_version(input.version)?
        .ok_or(Failed::NotFound)?;
    Ok(FrozenCall {
        version: version_view(&row),
        call: row.call,
        document,
    })
}

/// A call's line in the list, and the document it is taken from where one is published.
fn summary(
    office: &Office,
    read: &Reading<'_>,
    row: &CallRow,
) -> Result<(CallSummary, Option<CallDocument>), Failed> {
    let (version, published) = read.latest_version(row.id)?.unzip();
    let document = published.as_ref().unwrap_or(&row.content);
    let (applications, submitted) = read.application_counts(row.id)?;
    let closes_at = document
        .dates
        .closes_at
        .and_then(|wall| deadline_instant(wall).ok());
    let phase = if version.is_none() {
        CallPhase::Draft
    } else if closes_at.is_some_and(|deadline| !scheme::time::on_time(office.now(), deadline)) {
        CallPhase::Closed
    } else if document
        .dates
        .opens_on
        .is_some_and(|day| office.today() < day)
    {
        CallPhase::Upcoming
    } else {
        CallPhase::Open
    };
    let summary = CallSummary {
        id: row.id,
        title: document.title.clone(),
        template: document.template,
        phase,
        opens_on: document.dates.opens_on.map(|d| d.to_string()),
        closes_at: closes_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        panel_on: document.dates.panel_on.map(|d| d.to_string()),
        pot: document.money.pot,
        version: version.as_ref().map(version_view),
        applications,
        submitted,
    };
    Ok((summary, published))
}

pub(crate) fn version_view(row: &CallVersionRow) -> CallVersionView {
    CallVersionView {
        id: row.id,
        number: row.number,
        published_at: row.published_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        sha256: row.sha256.clone(),
    }
}
