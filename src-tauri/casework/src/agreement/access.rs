//! How the person of a placement is admitted to its hosts: advice, and what was decided.

use std::collections::BTreeSet;

use scheme::access::{
    AccessAdvice, AccessFacts, AccessNeed, AccessRoute, CheckGap, CheckKind, Contact, check_gaps,
    is_valid_through,
};
use scheme::history::Act;
use scheme::placement::{Checks, PlacementAct, after};
use scheme::{Fact, OrganisationId, PlacementId, Problems, RowId};
use store::Reading;
use store::agreement::HostAccessRow;
use store::placement::PlacementRow;
use wire::agreement::{
    AccessView, AdviceView, AdviseAccess, CheckGapView, CheckView, DecideAccess, DecidedAccess,
    HostAccessView, NeededCheck,
};

use super::based_on;
use super::ready::{sector, stands};
use crate::{Failed, Office, typed};

/// Shows how the person of a placement is admitted to its hosts, and their checks.
pub fn show(office: &Office, id: PlacementId) -> Result<AccessView, Failed> {
    let read = office.read();
    let row = read.placement(id)?.ok_or(Failed::NotFound)?;
    let decided = read.host_access(id)?;
    let mut hosts = Vec::new();
    for host in &row.hosts {
        let known = decided.iter().find(|a| a.host == host.organisation);
        hosts.push(host_view(&read, &row, host.organisation, known)?);
    }
    let checks = read.placement_checks(id)?;
    Ok(AccessView {
        placement: id,
        ends_on: row.period.to.to_string(),
        hosts,
        checks: checks
            .into_iter()
            .map(|row| CheckView {
                id: RowId(row.id),
                kind: row.check.kind,
                outcome: row.check.outcome,
                level: row.check.level,
                checked_on: row.checked_on.map(|day| day.to_string()),
                expires_on: row.check.expires_on.map(|day| day.to_string()),
                checker: row.checker,
            })
            .collect(),
        needed: needed(&read, &row)?,
        changeable: after(row.state, PlacementAct::Change).is_ok(),
        based_on: read.agreement_entry(id)?,
    })
}

/// The checks that are needed, each with what is wrong with it; none while it is undecided how the
/// person is admitted to some host.
fn needed(read: &Reading<'_>, row: &PlacementRow) -> Result<Vec<NeededCheck>, Failed> {
    let Some(Checks { needed, dbs, known }) = stands(read, row)?.checks else {
        return Ok(Vec::new());
    };
    Ok(needed
        .into_iter()
        .map(|kind| NeededCheck {
            kind,
            gap: check_gaps(&[kind], dbs, &known, row.period.to)
                .first()
                .map(gap_view),
        })
        .collect())
}

fn gap_view(gap: &CheckGap) -> CheckGapView {
    match gap {
        CheckGap::Missing(_) => CheckGapView::Missing,
        CheckGap::Awaited(_) => CheckGapView::Awaited,
        CheckGap::NotClear(_) => CheckGapView::NotClear,
        CheckGap::LevelTooLow { level, needed } => CheckGapView::LevelTooLow {
            level: *level,
            needed: *needed,
        },
        CheckGap::Lapses { expires_on, .. } => CheckGapView::Lapses {
            on: expires_on.to_string(),
        },
    }
}

fn host_view(
    read: &Reading<'_>,
    row: &PlacementRow,
    host: OrganisationId,
    known: Option<&HostAccessRow>,
) -> Result<HostAccessView, Failed> {
    let organisation = read.organisation_now(host)?.ok_or(Failed::NotFound)?;
    let (contact, needs) = match known {
        Some(access) => (access.contact, access.needs.clone()),
        None => (asked_for(read, row)?, BTreeSet::new()),
    };
    Ok(HostAccessView {
        host,
        name: organisation.details.name,
        sector: organisation.details.sector,
        advice: advice_view(advised(read, row, host, contact, needs)?),
        decided: known.map(|access| DecidedAccess {
            contact: access.contact,
            needs: access.needs.iter().copied().collect(),
            route: access.route,
            reason: access.reason.clone(),
            issued_on: access.issued_on.map(|day| day.to_string()),
            issued_by: access.issued_by.clone(),
            expires_on: access.expires_on.map(|day| day.to_string()),
            lapses: !is_valid_through(access.expires_on, row.period.to),
        }),
    })
}

/// What the application says of access to the NHS; none where it says nothing.
fn asked_for(read: &Reading<'_>, row: &PlacementRow) -> Result<Contact, Failed> {
    let Some(application) = row.application else {
        return Ok(Contact::None);
    };
    let Some((_, submission)) = read.latest_submission(application)? else {
        return Ok(Contact::None);
    };
    let said = submission.answers.get("nhs-access");
    Ok(match said {
        Some(scheme::form::Answer::Choice { option }) => {
            Contact::from_code(option).unwrap_or(Contact::None)
        }
        _ => Contact::None,
    })
}

fn advised(
    read: &Reading<'_>,
    row: &PlacementRow,
    host: OrganisationId,
    contact: Contact,
    needs: BTreeSet<AccessNeed>,
) -> Result<AccessAdvice, Failed> {
    Ok(scheme::access::advise(&AccessFacts {
        employer: sector(read, row.employer)?,
        host: sector(read, host)?,
        contact,
        needs,
    }))
}

fn advice_view(advice: AccessAdvice) -> AdviceView {
    AdviceView {
        route: advice.route,
        reason: advice.reason,
        checks: advice.checks,
        dbs: advice.dbs,
    }
}

/// Says what is advised for a host, before anything is decided.
pub fn advise(office: &Office, input: AdviseAccess) -> Result<AdviceView, Failed> {
    let read = office.read();
    let row = read.placement(input.placement)?.ok_or(Failed::NotFound)?;
    let needs = input.needs.into_iter().collect();
    let advice = advised(&read, &row, input.host, input.contact, needs)?;
    Ok(advice_view(advice))
}

/// Decides how somebody is admitted to a host, and records its document.
pub fn decide(office: &mut Office, input: DecideAccess) -> Result<AccessView, Failed> {
    let id = input.placement;
    let today = office.today();
    let mut problems = Problems::default();
    let reason = typed::text("reason", &input.reason, &mut problems);
    let issued_on = typed::date("issuedOn", &input.issued_on, &mut problems);
    let expires_on = typed::date("expiresOn", &input.expires_on, &mut problems);
    let issued_by = match issued_on {
        Some(_) => typed::needed("issuedBy", &input.issued_by, &mut problems),
        None => typed::text("issuedBy", &input.issued_by, &mut problems),
    };
    if issued_on.is_some_and(|on| on > today) {
        problems.add("issuedOn", "date-in-future");
    }
    if let (Some(issued), Some(expires)) = (issued_on, expires_on)
        && expires < issued
    {
        problems.add("expiresOn", "expires-before-issue");
    }
    let Some(contact) = input.contact else {
        problems.add("contact", "missing");
        return Err(Failed::Invalid(problems));
    };
    let needs: BTreeSet<AccessNeed> = input.needs.into_iter().collect();
    let advice = {
        let read = office.read();
        let row = read.placement(id)?.ok_or(Failed::NotFound)?;
        advised(&read, &row, input.host, contact, needs.clone())?
    };
    let route = input.route.unwrap_or(advice.route);
    if route != advice.route && reason.is_empty() {
        problems.add("reason", "access-reason-missing");
    }
    problems.none_or_err()?;
    office.change(Act::DecideAccess, |tx| {
        let row = based_on(tx, id, input.based_on)?;
        if !row.hosts.iter().any(|h| h.organisation == input.host) {
            return Err(Failed::NotFound);
        }
        let before = tx
            .host_access(id)?
            .into_iter()
            .find(|access| access.host == input.host);
        let is_needed = route != AccessRoute::None;
        let access = match before {
            Some(before) => before.id,
            None => tx.new_id(),
        };
        tx.put_host_access(&HostAccessRow {
            id: access,
            placement: id,
            host: input.host,
            contact,
            needs,
            route,
            reason: if route == advice.route {
                String::new()
            } else {
                reason
            },
            issued_on: issued_on.filter(|_| is_needed),
            issued_by: if is_needed { issued_by } else { String::new() },
            expires_on: expires_on.filter(|_| is_needed),
        })?;
        tx.fact("placement", Fact::record("placement", id));
        tx.fact("host", Fact::record("organisation", input.host));
        tx.fact("route", route.fact());
        Ok(())
    })?;
    show(office, id)
}

/// The words for a check in an agreement: what it is, and the level of a disclosure.
pub(super) fn checks_of(
    read: &Reading<'_>,
    row: &PlacementRow,
    access: &HostAccessRow,
) -> Result<(Vec<CheckKind>, scheme::access::DbsLevel), Failed> {
    let advice = advised(read, row, access.host, access.contact, access.needs.clone())?;
    Ok((advice.checks, advice.dbs))
}
