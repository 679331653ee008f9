//! Withdrawing a placement before it begins.

use scheme::Problems;
use scheme::history::Act;
use scheme::placement::PlacementAct;
use scheme::time::day_of;
use wire::placement::{PlacementView, WithdrawPlacement};

use super::course::took;
use super::{change, show};
use crate::{Failed, Office, typed};

/// Withdraws a placement before it begins.
pub fn withdraw(office: &mut Office, input: WithdrawPlacement) -> Result<PlacementView, Failed> {
    let id = input.placement;
    change(
        office,
        id,
        input.based_on,
        Act::WithdrawPlacement,
        |tx, row| {
            let mut problems = Problems::default();
            row.state_reason = typed::needed("reason", &input.reason, &mut problems);
            row.state_on = day_of(tx.now());
            problems.none_or_err()?;
            let why = (row.state_on, row.state_reason.as_str());
            took(tx, row, PlacementAct::Withdraw, why, row.period.to, None)
        },
    )?;
    show(office, id)
}
