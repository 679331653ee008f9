//! An event's record.

use scheme::EventId;
use scheme::people::{AttendanceState, EventDetails};
use scheme::retention::{Retained, kept_until};
use wire::events::EventView;

use crate::{Failed, Office, retention};

/// Shows an event's record.
pub fn show(office: &Office, id: EventId) -> Result<EventView, Failed> {
    let read = office.read();
    let row = read.event(id)?.ok_or(Failed::NotFound)?;
    let counts = read.count_attendance(id)?;
    let count = |wanted: AttendanceState| {
        counts
            .iter()
            .find(|(state, _)| *state == wanted)
            .map_or(0, |(_, count)| *count)
    };
    Ok(EventView {
        id,
        details: EventDetails {
            title: row.details.title,
            theme: row.details.theme,
            venue: row.details.venue,
            held_on: row.details.held_on.to_string(),
        },
        registered: count(AttendanceState::Registered),
        attended: count(AttendanceState::Attended),
        no_show: count(AttendanceState::NoShow),
        kept_until: kept_until(
            row.details.held_on,
            retention::years(&read, Retained::EventContacts)?,
        )
        .map(|day| day.to_string()),
        based_on: read.last_entry("event", id)?,
    })
}
