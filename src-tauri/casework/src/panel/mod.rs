//! The panel: its seats, its conflicts of interest, who reviews what, and its meeting.

mod assign;
mod attendance;
pub(crate) mod conflicts;
mod desk;
mod edit;
mod grid;
mod register;
mod rule;
#[cfg(test)]
pub(crate) mod scene;
mod seat;
mod team;
mod view;

pub use assign::{assign, unassign};
pub use attendance::record_attendance;
pub use conflicts::find;
pub use desk::enter;
pub use edit::edit;
pub use grid::grid;
pub use register::list_conflicts;
pub(crate) use register::{conflict_view, page};
pub use rule::rule;
pub use seat::{edit_member, seat};
pub(crate) use team::{lead_name, lead_row, teams_by_bid};
pub use view::show;

use chrono::NaiveDate;
use scheme::CallId;
use scheme::call::CallDocument;
use store::panel::PanelRow;
use store::{Reading, Writing};

use crate::Failed;

/// The quorum of a panel that nobody has set up yet.
const USUAL_QUORUM: u32 = 3;

/// The panel of a call; set up with the call's own dates where it is not there yet.
fn panel_or_new(tx: &mut Writing<'_>, call: CallId) -> Result<PanelRow, Failed> {
    if let Some(panel) = tx.panel_of(call)? {
        return Ok(panel);
    }
    tx.call(call)?.ok_or(Failed::NotFound)?;
    let (_, document) = tx
        .latest_version(call)?
        .ok_or_else(|| Failed::refused("panel-call-not-published"))?;
    let panel = PanelRow {
        id: tx.new_id(),
        call,
        meets_on: document.dates.panel_on,
        reviews_due_on: document.dates.reviews_due_on,
        quorum: USUAL_QUORUM,
        chair: None,
        deputy: None,
    };
    tx.put_panel(&panel)?;
    Ok(panel)
}

/// The day on which the panel of a call meets: as its record says, else as the call promised.
pub(crate) fn meets_on(
    read: &Reading<'_>,
    call: CallId,
    document: &CallDocument,
) -> Result<Option<NaiveDate>, Failed> {
    let recorded = read.panel_of(call)?.and_then(|panel| panel.meets_on);
    Ok(recorded.or(document.dates.panel_on))
}

/// A day as it is answered: empty where there is none.
pub(crate) fn day(day: Option<NaiveDate>) -> String {
    day.map(|d| d.to_string()).unwrap_or_default()
}

/// An instant as it is answered.
pub(crate) fn instant(at: chrono::DateTime<chrono::Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests;
