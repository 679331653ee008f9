//! Attendance: who registered and who came.

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::desk::Desk;
use scheme::people::AttendanceState;
use scheme::{AttendanceId, EventId, PersonId};

use crate::person::PlacedAffiliation;
use crate::row::Columns;
use crate::search::rows_matching;
use crate::{Reading, StoreError, Writing};

/// A person's place at an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendanceRow {
    /// Which.
    pub id: AttendanceId,
    /// The event.
    pub event: EventId,
    /// The person.
    pub person: PersonId,
    /// Registered, came, or did not.
    pub state: AttendanceState,
}

/// A line of an event's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendanceLine {
    /// The row.
    pub row: AttendanceRow,
    /// The person's name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// Their affiliations, those that last first.
    pub affiliations: Vec<PlacedAffiliation>,
}

/// Which of an event's people to list, by name.
#[derive(Debug, Clone)]
pub struct AttendanceFilter {
    /// The event.
    pub event: EventId,
    /// Words that their record begins with somewhere, as typed; empty: all.
    pub text: String,
    /// Only those in this state.
    pub state: Option<AttendanceState>,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

impl AttendanceRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            event: row.id("event_id")?,
            person: row.id("person_id")?,
            state: row.code("state", AttendanceState::from_code)?,
        })
    }
}

impl Reading<'_> {
    /// A person's place at an event.
    pub fn attendance(
        &self,
        event: EventId,
        person: PersonId,
    ) -> Result<Option<AttendanceRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT * FROM attendance WHERE event_id = :event AND person_id = :person",
            )?
            .query_row(
                named_params! { ":event": event.0, ":person": person.0 },
                AttendanceRow::from_row,
            )
            .optional()?)
    }

    /// Every place of a person at an event.
    pub fn attendance_of_person(&self, person: PersonId) -> Result<Vec<AttendanceRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT * FROM attendance WHERE person_id = :person ORDER BY id")?;
        let rows = list
            .query_map(
                named_params! { ":person": person.0 },
                AttendanceRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// An event's people by name, and how many there are in all. From any desk but the
    /// coordinator's there are none.
    pub fn attendance_list(
        &self,
        filter: &AttendanceFilter,
    ) -> Result<(Vec<AttendanceLine>, u32), StoreError> {
        if self.viewpoint.desk() != Desk::Coordinator {
            return Ok((Vec::new(), 0));
        }
        let (from, matched) = rows_matching("person", &filter.text);
        let attendance = format!(
            "FROM (SELECT one.id, one.name, one.email FROM {from}) AS p {}",
            include_str!("attendance.sql")
        );
        let state = filter.state.map(AttendanceState::code);
        let total = self
            .conn
            .prepare_cached(&format!("SELECT COUNT(*) {attendance}"))?
            .query_row(
                named_params! { ":event_id": filter.event.0, ":match": matched, ":state": state },
                |r| r.get(0),
            )?;
        let sql = format!(
            "SELECT a.*, p.name, p.email {attendance}
             ORDER BY p.name COLLATE NOCASE, p.id LIMIT :limit OFFSET :offset"
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let mut lines: Vec<AttendanceLine> = list
            .query_map(
                named_params! {
                    ":event_id": filter.event.0, ":match": matched, ":state": state,
                    ":limit": filter.limit, ":offset": filter.offset,
                },
                |row| {
                    Ok(AttendanceLine {
                        row: AttendanceRow::from_row(row)?,
                        name: row.get("name")?,
                        email: row.get("email")?,
                        affiliations: Vec::new(),
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        for line in &mut lines {
            line.affiliations = self.affiliations_of_person(line.row.person)?;
        }
        Ok((lines, total))
    }

    /// How many people of an event are in each state, in the order of the states.
    pub fn count_attendance(
        &self,
        event: EventId,
    ) -> Result<Vec<(AttendanceState, u32)>, StoreError> {
        AttendanceState::ALL
            .iter()
            .map(|state| {
                let count = self
                    .conn
                    .prepare_cached(
                        "SELECT COUNT(*) FROM attendance WHERE event_id = :event AND state = :state",
                    )?
                    .query_row(
                        named_params! { ":event": event.0, ":state": state.code() },
                        |r| r.get(0),
                    )?;
                Ok((*state, count))
            })
            .collect()
    }
}

impl Writing<'_> {
    /// Writes a person's place at an event, new or changed.
    pub fn put_attendance(&mut self, row: &AttendanceRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO attendance (id, event_id, person_id, state)
                 VALUES (:id, :event, :person, :state)
                 ON CONFLICT (id) DO UPDATE SET
                     person_id = excluded.person_id, state = excluded.state",
            )?
            .execute(named_params! {
                ":id": row.id.0, ":event": row.event.0, ":person": row.person.0,
                ":state": row.state.code(),
            })?;
        Ok(())
    }

    /// Takes a person off an event's list.
    pub fn remove_attendance(&mut self, id: AttendanceId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM attendance WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
