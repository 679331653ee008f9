//! Changing an event.

use scheme::history::Act;
use scheme::{Fact, Problems};
use store::event::EventRow;
use wire::events::{EditEvent, EventView};

use crate::{Failed, Office};

/// Changes an event.
pub fn edit(office: &mut Office, input: EditEvent) -> Result<EventView, Failed> {
    office.read().event(input.id)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let bilingual = super::is_bilingual(office)?;
    let details = input.details.read("details.", bilingual, &mut problems);
    problems.none_or_err()?;
    let Some(details) = details else {
        return Err(Failed::field("details.heldOn", "missing"));
    };
    office.change(Act::EditEvent, |tx| {
        tx.based_on("event", input.id, input.based_on)?;
        tx.put_event(&EventRow {
            id: input.id,
            details,
        })?;
        tx.fact("event", Fact::record("event", input.id));
        Ok::<_, Failed>(())
    })?;
    super::show(office, input.id)
}
