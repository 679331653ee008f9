//! The list of legal holds, and the holds of one record.

use store::Reading;
use store::hold::HoldRow;
use wire::hold::{HoldView, HoldsView, ListHolds};

use crate::panel::instant;
use crate::{Failed, Office};

/// Lists the holds on a record, or all.
pub fn list(office: &Office, input: ListHolds) -> Result<HoldsView, Failed> {
    let read = office.read();
    let holds = read.holds(input.record)?;
    Ok(HoldsView {
        holds: holds
            .into_iter()
            .map(|hold| view(&read, hold))
            .collect::<Result<_, Failed>>()?,
    })
}

fn view(read: &Reading<'_>, hold: HoldRow) -> Result<HoldView, Failed> {
    let name_of = |id: scheme::CoordinatorId| read.label("coordinator", id.0);
    Ok(HoldView {
        name: read.label(hold.noun.code(), hold.record)?,
        placed_by: name_of(hold.placed_by)?,
        stands: hold.lifted.is_none(),
        lifted_at: hold.lifted.map(|(at, _)| instant(at)),
        lifted_by: match hold.lifted {
            Some((_, by)) => name_of(by)?,
            None => String::new(),
        },
        based_on: read.last_entry("legal_hold", hold.id)?,
        id: hold.id,
        noun: hold.noun,
        record: hold.record,
        reason: hold.reason,
        placed_at: instant(hold.placed_at),
        lift_reason: hold.lift_reason,
    })
}
