//! Setting up a panel.

use scheme::history::Act;
use scheme::panel::SeatState;
use scheme::{Fact, MemberId, Problems};
use store::panel::PanelScope;
use wire::panel::{EditPanel, PanelView};

use super::{conflicts, panel_or_new, show};
use crate::{Failed, Office, typed};

/// Sets up the panel of a call, or changes its dates, quorum, chair or deputy.
pub fn edit(office: &mut Office, input: EditPanel) -> Result<PanelView, Failed> {
    office.change(Act::EditPanel, |tx| {
        let existing = tx.panel_of(input.call)?;
        if let Some(panel) = &existing {
            tx.based_on("panel", panel.id, input.based_on)?;
        }
        let mut panel = panel_or_new(tx, input.call)?;
        let mut problems = Problems::default();
        panel.meets_on = typed::date("meetsOn", &input.meets_on, &mut problems);
        panel.reviews_due_on = typed::date("reviewsDueOn", &input.reviews_due_on, &mut problems);
        if let (Some(due), Some(meets)) = (panel.reviews_due_on, panel.meets_on)
            && due > meets
        {
            problems.add("reviewsDueOn", "reviews-due-after-panel");
        }
        match typed::count("quorum", &input.quorum, &mut problems) {
            Some(quorum @ 1..) => panel.quorum = quorum,
            Some(0) => problems.add("quorum", "quorum-of-none"),
            None if input.quorum.trim().is_empty() => problems.add("quorum", "missing"),
            None => {}
        }
        let seated: Vec<MemberId> = tx
            .panel_members(panel.id)?
            .into_iter()
            .filter(|m| m.state == SeatState::Seated)
            .map(|m| m.id)
            .collect();
        for (field, who) in [("chair", input.chair), ("deputy", input.deputy)] {
            if who.is_some_and(|m| !seated.contains(&m)) {
                problems.add(field, "not-on-this-panel");
            }
        }
        if input.chair.is_some() && input.chair == input.deputy {
            problems.add("deputy", "deputy-is-chair");
        }
        problems.none_or_err()?;
        panel.chair = input.chair;
        panel.deputy = input.deputy;
        tx.put_panel(&panel)?;
        // The day of the panel bounds the days in which an affiliation counts.
        conflicts::recompute(tx, PanelScope::Panel(panel.id))?;
        tx.fact("call", Fact::record("call", input.call));
        Ok(())
    })?;
    show(office, input.call)
}
