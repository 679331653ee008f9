//! Events, and who registered and who came.

mod attendance;

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::people::Event;
use scheme::{Both, EventId};

use crate::row::Columns;
use crate::search::rows_matching;
use crate::{Reading, StoreError, Writing};

pub use attendance::{AttendanceFilter, AttendanceLine, AttendanceRow};

/// An event's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// Which.
    pub id: EventId,
    /// What is known of it.
    pub details: Event,
}

/// A line of the list of events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventLine {
    /// The event.
    pub row: EventRow,
    /// How many people are on its list, whether they came or not.
    pub registered: u32,
    /// How many came.
    pub attended: u32,
}

/// Which events to list.
#[derive(Debug, Clone, Default)]
pub struct EventsFilter {
    /// Words that their record begins with somewhere, as typed; empty: all.
    pub text: String,
    /// `title`, `held` or `attended`, with `-` before it for the other way round; the latest
    /// first where it is none of these.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

impl EventRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            details: Event {
                title: Both::new(
                    row.get::<_, String>("title_en")?,
                    row.get::<_, String>("title_cy")?,
                ),
                theme: row.get("theme")?,
                venue: row.get("venue")?,
                held_on: row.get("held_on")?,
            },
        })
    }
}

fn order(sort: &str) -> &'static str {
    match sort {
        "title" => "one.title_en COLLATE NOCASE, one.id",
        "-title" => "one.title_en COLLATE NOCASE DESC, one.id",
        "attended" => "attended, one.held_on DESC, one.id",
        "-attended" => "attended DESC, one.held_on DESC, one.id",
        "held" => "one.held_on, one.id",
        _ => "one.held_on DESC, one.id",
    }
}

impl Reading<'_> {
    /// One event.
    pub fn event(&self, id: EventId) -> Result<Option<EventRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM event WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, EventRow::from_row)
            .optional()?)
    }

    /// Events, and how many there are in all.
    pub fn events(&self, filter: &EventsFilter) -> Result<(Vec<EventLine>, u32), StoreError> {
        let (from, matched) = rows_matching("event", &filter.text);
        let places = include_str!("count_places.sql");
        let total = self
            .conn
            .prepare_cached(&format!("SELECT COUNT(*) FROM {from}"))?
            .query_row(named_params! { ":match": matched }, |r| r.get(0))?;
        // The order is one of the closed list above, never a caller's text.
        let sql = format!(
            "SELECT one.*, {places} FROM {from} ORDER BY {} LIMIT :limit OFFSET :offset",
            order(&filter.sort)
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let lines = list
            .query_map(
                named_params! {
                    ":match": matched, ":limit": filter.limit, ":offset": filter.offset,
                },
                |row| {
                    Ok(EventLine {
                        row: EventRow::from_row(row)?,
                        registered: row.get("registered")?,
                        attended: row.get("attended")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok((lines, total))
    }
}

impl Writing<'_> {
    /// Writes an event's row, new or changed.
    pub fn put_event(&mut self, row: &EventRow) -> Result<(), StoreError> {
        let details = &row.details;
        self.conn
            .prepare_cached(include_str!("put_event.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":title_en": details.title.en,
                ":title_cy": details.title.cy,
                ":theme": details.theme,
                ":venue": details.venue,
                ":held_on": details.held_on,
            })?;
        Ok(())
    }
}
