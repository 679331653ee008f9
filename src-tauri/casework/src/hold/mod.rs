//! Legal holds: a record of which nothing is disposed of or erased until the hold is lifted.

mod lift;
mod list;
mod place;
#[cfg(test)]
mod tests;

use scheme::desk::Viewpoint;
use scheme::{CoordinatorId, Fact, Refusal};
use store::Reading;
use uuid::Uuid;

use crate::Failed;

pub use lift::lift;
pub use list::list;
pub use place::place;

/// Refuses, naming the first hold that stands over a record.
pub(crate) fn none_over(read: &Reading<'_>, noun: &str, record: Uuid) -> Result<(), Refusal> {
    match read.holding(noun, record) {
        Ok(holds) => match holds.first() {
            None => Ok(()),
            Some(hold) => Err(scheme::hold::held(
                Fact::record(hold.noun.code(), hold.record),
                hold.placed_at,
                &hold.reason,
            )),
        },
        // Whatever cannot be asked about is not let go.
        Err(_) => Err(Refusal::new("file-damaged")),
    }
}

/// The coordinator at the desk.
pub(crate) fn coordinator(viewpoint: Viewpoint) -> Result<CoordinatorId, Failed> {
    match viewpoint {
        Viewpoint::Coordinator(id) => Ok(id),
        _ => Err(Failed::refused("not-at-this-desk")),
    }
}
