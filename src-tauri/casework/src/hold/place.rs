//! Placing a legal hold.

use scheme::history::Act;
use scheme::hold::{HoldAct, may_hold};
use scheme::{Fact, Problems};
use store::hold::HoldRow;
use wire::hold::{HoldsView, ListHolds, PlaceHold};

use super::{coordinator, list};
use crate::{Failed, Office, typed};

/// Places a hold on a record, with its reason and by whom.
pub fn place(office: &mut Office, input: PlaceHold) -> Result<HoldsView, Failed> {
    let mut problems = Problems::default();
    let reason = typed::needed("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    let (noun, record) = (input.noun, input.record);
    let placed_by = coordinator(office.viewpoint())?;
    office.change(Act::PlaceHold, |tx| {
        if !tx.can_be_held(noun, record)? {
            return Err(Failed::NotFound);
        }
        let held = tx.holds(Some(record))?.iter().any(|h| h.lifted.is_none());
        may_hold(held, HoldAct::Place)?;
        let hold = HoldRow {
            id: tx.new_id(),
            noun,
            record,
            reason,
            placed_at: tx.now(),
            placed_by,
            lifted: None,
            lift_reason: String::new(),
        };
        tx.put_hold(&hold)?;
        tx.fact("record", Fact::record(noun.code(), record));
        Ok(())
    })?;
    list(
        office,
        ListHolds {
            record: Some(record),
        },
    )
}
