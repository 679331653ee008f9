//! Days on which a person is away.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::placement::{AbsenceKind, Period};
use scheme::{PersonId, RowId};

use crate::row::{Columns, grouped, set_of};
use crate::{Reading, StoreError, Writing};

/// Days on which a person is away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbsenceRow {
    /// Which.
    pub id: RowId,
    /// Who.
    pub person: PersonId,
    /// Why.
    pub kind: AbsenceKind,
    /// When.
    pub period: Period,
}

impl AbsenceRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            person: row.id("person_id")?,
            kind: row.code("absence", AbsenceKind::from_code)?,
            period: Period {
                from: row.get("from_on")?,
                to: row.get("until_on")?,
            },
        })
    }
}

impl Reading<'_> {
    /// The absences of people, of each in order.
    pub fn absences_of_people(
        &self,
        people: &[PersonId],
    ) -> Result<BTreeMap<PersonId, Vec<AbsenceRow>>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM absence
             WHERE person_id IN (SELECT unhex(value) FROM json_each(:people)) AND :sees_all
             ORDER BY from_on, id",
        )?;
        let people = set_of(people.iter().map(|id| id.0));
        let rows = list.query(named_params! {
            ":people": people, ":sees_all": self.sees_all(),
        })?;
        Ok(grouped(rows, |row| {
            let absence = AbsenceRow::from_row(row)?;
            Ok((absence.person, absence))
        })?)
    }

    /// One absence.
    pub fn absence(&self, id: RowId) -> Result<Option<AbsenceRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM absence WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                AbsenceRow::from_row,
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a new absence.
    pub fn add_absence(&mut self, row: &AbsenceRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO absence (id, person_id, absence, from_on, until_on)
                 VALUES (:id, :person, :absence, :from_on, :until_on)",
            )?
            .execute(named_params! {
                ":id": row.id.0, ":person": row.person.0, ":absence": row.kind.code(),
                ":from_on": row.period.from, ":until_on": row.period.to,
            })?;
        Ok(())
    }

    /// Removes an absence.
    pub fn remove_absence(&mut self, id: RowId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM absence WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
