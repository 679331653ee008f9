//! The list of events.

use store::event::EventsFilter;
use wire::events::{EventSummary, EventsPage, ListEvents};

use crate::people::LONGEST_PAGE;
use crate::{Failed, Office};

/// Lists events, the latest first unless another order is asked for.
pub fn list(office: &Office, input: ListEvents) -> Result<EventsPage, Failed> {
    let (lines, total) = office.read().events(&EventsFilter {
        text: input.text,
        sort: input.sort,
        offset: input.offset,
        limit: input.limit.clamp(1, LONGEST_PAGE),
    })?;
    let rows = lines
        .into_iter()
        .map(|line| EventSummary {
            id: line.row.id,
            title: line.row.details.title,
            theme: line.row.details.theme,
            venue: line.row.details.venue,
            held_on: line.row.details.held_on.to_string(),
            listed: line.registered,
            attended: line.attended,
        })
        .collect();
    Ok(EventsPage { rows, total })
}
