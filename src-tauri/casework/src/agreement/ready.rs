//! What of a placement stands ready: its agreement, its checks, its access documents.

use scheme::access::{AccessFacts, AccessRoute, advise};
use scheme::agreement::{signers, unsigned};
use scheme::placement::{AccessDocument, Agreement, Checks};
use store::Reading;
use store::placement::PlacementRow;

use crate::Failed;

/// What of a placement stands ready.
pub(crate) struct Stands {
    /// Its agreement.
    pub agreement: Agreement,
    /// Its checks; none while nobody has said how the person is admitted to each host.
    pub checks: Option<Checks>,
    /// Its access documents.
    pub access: AccessDocument,
}

/// What of a placement stands ready.
pub(crate) fn stands(read: &Reading<'_>, row: &PlacementRow) -> Result<Stands, Failed> {
    let checks = checks(read, row)?;
    Ok(Stands {
        agreement: agreement(read, row)?,
        access: access(read, row, checks.is_some())?,
        checks,
    })
}

fn agreement(read: &Reading<'_>, row: &PlacementRow) -> Result<Agreement, Failed> {
    let Some(signed) = read.signed(row.id)? else {
        return Ok(Agreement::None);
    };
    let hosts: Vec<_> = row.hosts.iter().map(|host| host.organisation).collect();
    let signers = signers(row.employer, &hosts);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(Agreement::Drafted {
        signed: count(signers.len() - unsigned(&signers, &signed).len()),
        of: count(signers.len()),
    })
}

/// The checks that all hosts together ask for, and those that are known. None while it is not
/// decided, for some host, how the person is admitted.
fn checks(read: &Reading<'_>, row: &PlacementRow) -> Result<Option<Checks>, Failed> {
    let decided = read.host_access(row.id)?;
    let employer = sector(read, row.employer)?;
    let mut checks = Checks::default();
    for host in &row.hosts {
        let Some(access) = decided.iter().find(|a| a.host == host.organisation) else {
            return Ok(None);
        };
        // Whatever document it was decided on, the work asks for its checks.
        let advice = advise(&AccessFacts {
            employer,
            host: sector(read, host.organisation)?,
            contact: access.contact,
            needs: access.needs.clone(),
        });
        if access.route != AccessRoute::None {
            checks.needed.extend(advice.checks);
            checks.dbs = checks.dbs.max(advice.dbs);
        }
    }
    checks.needed.sort_unstable();
    checks.needed.dedup();
    checks.known = read
        .placement_checks(row.id)?
        .into_iter()
        .map(|row| row.check)
        .collect();
    Ok(Some(checks))
}

/// How far the access documents of all hosts are; one that lapses before the last day is awaited.
fn access(
    read: &Reading<'_>,
    row: &PlacementRow,
    is_decided: bool,
) -> Result<AccessDocument, Failed> {
    if !is_decided {
        return Ok(AccessDocument::Undecided);
    }
    let needed: Vec<_> = read
        .host_access(row.id)?
        .into_iter()
        .filter(|access| {
            access.route != AccessRoute::None
                && row.hosts.iter().any(|h| h.organisation == access.host)
        })
        .collect();
    let stands = |access: &store::agreement::HostAccessRow| {
        access.issued_on.is_some()
            && scheme::access::is_valid_through(access.expires_on, row.period.to)
    };
    Ok(if needed.is_empty() {
        AccessDocument::NotNeeded
    } else if needed.iter().all(stands) {
        AccessDocument::Issued
    } else {
        AccessDocument::Awaited
    })
}

/// The sector of an organisation.
pub(super) fn sector(
    read: &Reading<'_>,
    id: scheme::OrganisationId,
) -> Result<scheme::people::Sector, Failed> {
    let row = read.organisation_now(id)?.ok_or(Failed::NotFound)?;
    Ok(row.details.sector)
}
