//! Ruling on lateness.

use scheme::application::{ApplicationAct, Timeliness};
use scheme::history::Act;
use scheme::{Fact, Problems};
use store::application::LatenessRow;
use wire::application::{ApplicationView, RuleOnLateness};

use super::coordinator;
use super::loaded::Loaded;
use crate::{Failed, Office, typed};

/// Lets in, or turns away, an application that was received after the deadline, with a reason.
pub fn rule_on_lateness(
    office: &mut Office,
    input: RuleOnLateness,
) -> Result<ApplicationView, Failed> {
    let id = input.application;
    let mut problems = Problems::default();
    let reason = typed::needed("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    office.change(Act::RuleOnLateness, |tx| {
        let loaded = Loaded::of(tx, id, tx.now())?;
        tx.based_on("application", id, input.based_on)?;
        loaded.after(ApplicationAct::Judge)?;
        let late = tx
            .submissions(id)?
            .first()
            .is_some_and(|s| s.timeliness == Timeliness::Late);
        if !late {
            return Err(Failed::refused("not-late"));
        }
        let row = LatenessRow {
            id: match tx.lateness_ruling(id)? {
                Some(earlier) => earlier.id,
                None => tx.new_id(),
            },
            application: id,
            ruling: input.ruling,
            reason,
            ruled_at: tx.now(),
            coordinator: coordinator(tx.viewpoint())?,
        };
        tx.put_lateness_ruling(&row)?;
        tx.fact("application", Fact::record("application", id));
        tx.fact("ruling", input.ruling.fact());
        Ok(())
    })?;
    super::show(office, id)
}
