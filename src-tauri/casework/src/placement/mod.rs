//! Placements: proposed, prepared, moved and withdrawn; absences and employers' rates.

mod absence;
mod backfill;
mod bid;
mod calendar;
mod course;
mod edit;
mod extend;
mod facts;
mod gantt;
mod list;
mod moving;
mod on_costs;
mod pay;
mod propose;
mod recharge;
mod review;
#[cfg(test)]
mod tests;
mod timeline;
mod view;
mod what_if;
mod withdraw;

use scheme::history::Act;
use scheme::placement::{PlacementAct, PlacementState, after};
use scheme::{Fact, PlacementId};
use store::Writing;
use store::placement::PlacementRow;

use crate::{Failed, Office};

pub use absence::{record as record_absence, remove as remove_absence};
pub use backfill::edit_backfill;
pub use calendar::export_calendar;
pub use course::step;
pub use edit::{edit_objectives, edit_people};
pub use extend::{extend, show_extension_page, what_if_extension};
pub(crate) use facts::{around, award, course, funded, money, plan, taken};
pub use gantt::export_timeline;
pub(crate) use list::{lines, summary};
pub use list::{list, proposable};
pub use moving::move_placement;
pub use on_costs::{record as record_on_costs, remove as remove_on_costs, show as show_on_costs};
pub use pay::edit_pay;
pub use propose::propose;
pub use recharge::edit_recharge;
pub use review::{record_return_meeting, record_review, show_reviews};
pub use timeline::show as show_timeline;
pub(crate) use view::hours;
pub use view::show;
pub use what_if::{what_if, what_if_step};
pub use withdraw::withdraw;

/// Changes a placement that may still be changed.
fn change(
    office: &mut Office,
    placement: PlacementId,
    based_on: i64,
    act: Act,
    run: impl FnOnce(&mut Writing<'_>, &mut PlacementRow) -> Result<(), Failed>,
) -> Result<(), Failed> {
    office.change(act, |tx| {
        let mut row = tx.placement(placement)?.ok_or(Failed::NotFound)?;
        let does = match act {
            Act::WithdrawPlacement => PlacementAct::Withdraw,
            _ => PlacementAct::Change,
        };
        let state: PlacementState = after(row.state, does)?;
        tx.based_on("placement", placement, based_on)?;
        row.state = state;
        run(tx, &mut row)?;
        row.changed_at = tx.now();
        tx.put_placement(&row)?;
        tx.fact("placement", Fact::record("placement", placement));
        Ok(())
    })
}
