//! What a person is tied to: events, applications, letters.

use chrono::NaiveDate;
use rusqlite::named_params;
use scheme::people::AttendanceState;
use scheme::{ApplicationId, Both, EventId, PersonId};

use crate::row::Columns;
use crate::{Reading, StoreError};

/// An event that a person registered for or came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonEvent {
    /// Which.
    pub event: EventId,
    /// Its title.
    pub title: Both,
    /// Its day.
    pub held_on: NaiveDate,
    /// The person's place at it.
    pub state: AttendanceState,
}

/// An application in whose team a person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonApplication {
    /// Which.
    pub application: ApplicationId,
    /// Its reference, or empty.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its state, by code.
    pub state: String,
    /// The person's part, by code.
    pub role: String,
    /// The call's title.
    pub call: Both,
}

impl Reading<'_> {
    /// The events of a person, the latest first.
    pub fn events_of_person(&self, id: PersonId) -> Result<Vec<PersonEvent>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("events_of_person.sql"))?;
        let rows = list
            .query_map(named_params! { ":person_id": id.0 }, |row| {
                Ok(PersonEvent {
                    event: row.id("id")?,
                    title: Both::new(
                        row.get::<_, String>("title_en")?,
                        row.get::<_, String>("title_cy")?,
                    ),
                    held_on: row.get("held_on")?,
                    state: row.code("state", AttendanceState::from_code)?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The applications in whose team a person is, the latest first.
    pub fn applications_of_person(
        &self,
        id: PersonId,
    ) -> Result<Vec<PersonApplication>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("applications_of_person.sql"))?;
        let rows = list
            .query_map(named_params! { ":person_id": id.0 }, |row| {
                Ok(PersonApplication {
                    application: row.id("id")?,
                    reference: row.get("reference")?,
                    title: row.get("title")?,
                    state: row.get("state")?,
                    role: row.get("role")?,
                    call: Both::new(
                        row.get::<_, String>("call_en")?,
                        row.get::<_, String>("call_cy")?,
                    ),
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// How many letters were issued to a person, or to somebody since merged into them. Void ones
    /// do not count.
    pub fn count_letters_of_person(&self, id: PersonId) -> Result<u32, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT COUNT(*) FROM letter WHERE state = 'issued'
                 AND person_id IN (SELECT id FROM person WHERE id = :id OR merged_into = :id)",
            )?
            .query_row(named_params! { ":id": id.0 }, |r| r.get(0))?)
    }
}
