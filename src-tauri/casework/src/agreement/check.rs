//! Recording and removing checks: outcome, level, dates and checker, never what a certificate says.

use scheme::access::{AccessCheck, CheckKind, CheckOutcome, DbsLevel};
use scheme::history::Act;
use scheme::{Fact, Problems, RowId};
use store::agreement::CheckRow;
use wire::agreement::{AccessView, RecordCheck, RemoveCheck};

use super::{based_on, show_access};
use crate::{Failed, Office, typed};

/// Records a check, or changes it.
pub fn record(office: &mut Office, input: RecordCheck) -> Result<AccessView, Failed> {
    let id = input.placement;
    let today = office.today();
    let mut problems = Problems::default();
    for (is_missing, field) in [
        (input.kind.is_none(), "kind"),
        (input.outcome.is_none(), "outcome"),
    ] {
        if is_missing {
            problems.add(field, "missing");
        }
    }
    let is_made = input.outcome.is_some_and(|o| o != CheckOutcome::Awaited);
    let checked_on = typed::date("checkedOn", &input.checked_on, &mut problems);
    let expires_on = typed::date("expiresOn", &input.expires_on, &mut problems);
    let checker = match is_made {
        true => typed::needed("checker", &input.checker, &mut problems),
        false => typed::text("checker", &input.checker, &mut problems),
    };
    match checked_on {
        None if is_made && input.checked_on.trim().is_empty() => {
            problems.add("checkedOn", "missing");
        }
        Some(on) if on > today => problems.add("checkedOn", "date-in-future"),
        Some(on) if expires_on.is_some_and(|expires| expires < on) => {
            problems.add("expiresOn", "expires-before-check");
        }
        _ => {}
    }
    let level = match input.kind {
        Some(CheckKind::Dbs) if is_made && input.level.is_none_or(|l| l == DbsLevel::None) => {
            problems.add("level", "missing");
            DbsLevel::None
        }
        Some(CheckKind::Dbs) => input.level.unwrap_or(DbsLevel::None),
        _ => DbsLevel::None,
    };
    problems.none_or_err()?;
    let (Some(kind), Some(outcome)) = (input.kind, input.outcome) else {
        return Err(Failed::NotFound);
    };
    office.change(Act::RecordCheck, |tx| {
        based_on(tx, id, input.based_on)?;
        let row_id = match input.check {
            Some(check) => known(tx, id, check)?.id,
            None => tx.new_id(),
        };
        tx.put_placement_check(&CheckRow {
            id: row_id,
            placement: id,
            check: AccessCheck {
                kind,
                outcome,
                level,
                expires_on,
            },
            checked_on,
            checker,
        })?;
        tx.fact("placement", Fact::record("placement", id));
        tx.fact("check", kind.fact());
        tx.fact("outcome", outcome.fact());
        Ok::<_, Failed>(())
    })?;
    show_access(office, id)
}

/// Removes a check.
pub fn remove(office: &mut Office, input: RemoveCheck) -> Result<AccessView, Failed> {
    let id = input.placement;
    office.change(Act::RemoveCheck, |tx| {
        based_on(tx, id, input.based_on)?;
        let row = known(tx, id, input.check)?;
        tx.remove_placement_check(row.id)?;
        tx.fact("placement", Fact::record("placement", id));
        tx.fact("check", row.check.kind.fact());
        Ok::<_, Failed>(())
    })?;
    show_access(office, id)
}

fn known(
    read: &store::Reading<'_>,
    placement: scheme::PlacementId,
    check: RowId,
) -> Result<CheckRow, Failed> {
    read.placement_checks(placement)?
        .into_iter()
        .find(|row| row.id == check.0)
        .ok_or(Failed::NotFound)
}
