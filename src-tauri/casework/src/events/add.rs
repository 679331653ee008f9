//! Adding an event.

use scheme::history::Act;
use scheme::{EventId, Fact, Problems};
use store::event::EventRow;
use wire::events::{AddEvent, EventView};

use crate::{Failed, Office};

/// Adds an event.
pub fn add(office: &mut Office, input: AddEvent) -> Result<EventView, Failed> {
    let mut problems = Problems::default();
    let bilingual = super::is_bilingual(office)?;
    let details = input.details.read("details.", bilingual, &mut problems);
    problems.none_or_err()?;
    let Some(details) = details else {
        return Err(Failed::field("details.heldOn", "missing"));
    };
    let id = office.change(Act::AddEvent, |tx| {
        let id: EventId = tx.new_id();
        tx.put_event(&EventRow { id, details })?;
        tx.fact("event", Fact::record("event", id));
        Ok::<_, Failed>(id)
    })?;
    super::show(office, id)
}
