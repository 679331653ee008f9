//! Withdrawing an application.

use scheme::application::ApplicationAct;
use scheme::history::Act;
use scheme::{Fact, Problems};
use store::application::WithdrawalRow;
use wire::application::{ApplicationView, WithdrawApplication};

use super::loaded::Loaded;
use crate::panel::conflicts;
use crate::{Failed, Office, typed};

/// Withdraws an application before it is decided, as its applicant asks.
pub fn withdraw(
    office: &mut Office,
    input: WithdrawApplication,
) -> Result<ApplicationView, Failed> {
    let id = input.application;
    let mut problems = Problems::default();
    let reason = typed::needed("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    office.change(Act::WithdrawApplication, |tx| {
        let loaded = Loaded::of(tx, id, tx.now())?;
        tx.based_on("application", id, input.based_on)?;
        let state = loaded.after(ApplicationAct::Withdraw)?;
        let row = WithdrawalRow {
            id: tx.new_id(),
            application: id,
            reason,
            withdrawn_at: tx.now(),
        };
        tx.add_withdrawal(&row)?;
        let mut application = loaded.row;
        application.state = state;
        tx.put_application(&application)?;
        conflicts::recompute_call(tx, application.call)?;
        tx.fact("application", Fact::record("application", id));
        Ok::<_, Failed>(())
    })?;
    super::show(office, id)
}
