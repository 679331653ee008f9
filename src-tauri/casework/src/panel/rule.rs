//! Ruling on a conflict that was found or declared.

use scheme::history::Act;
use scheme::panel::{ConflictState, Ruling};
use scheme::{Fact, Problems};
use wire::panel::{ConflictView, RuleOnConflict};

use super::register::conflict_view;
use crate::{Failed, Office, typed};

/// Confirms or dismisses a conflict. Confirming voids the member's review, even a submitted one;
/// dismissing takes a reason, and brings back no review that was voided.
pub fn rule(office: &mut Office, input: RuleOnConflict) -> Result<ConflictView, Failed> {
    office.change(Act::RuleOnConflict, |tx| {
        let mut row = tx.conflict(input.conflict)?.ok_or(Failed::NotFound)?;
        tx.based_on("conflict", row.id, input.based_on)?;
        let mut problems = Problems::default();
        let reason = match input.ruling {
            Ruling::Dismiss => typed::needed("reason", &input.reason, &mut problems),
            Ruling::Confirm => typed::text("reason", &input.reason, &mut problems),
        };
        problems.none_or_err()?;
        row.state = row
            .state
            .ruled(input.ruling)
            .ok_or_else(|| Failed::refused("conflict-ruled-already"))?;
        row.reason = reason;
        tx.put_conflict(&row)?;
        if row.state == ConflictState::Confirmed {
            tx.void_review(row.application, row.member, "")?;
        }
        tx.fact("ruling", input.ruling.fact());
        tx.fact("ground", row.ground.fact());
        tx.fact("member", Fact::record("panel_member", row.member));
        tx.fact("application", Fact::record("application", row.application));
        Ok(())
    })?;
    let read = office.read();
    let row = read.conflict(input.conflict)?.ok_or(Failed::NotFound)?;
    conflict_view(&read, row)
}
