//! People, and their affiliations.

mod affiliation;
mod directory;
mod list;
mod merge;
mod ties;

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::PersonId;
use scheme::language::LanguageChoice;
use scheme::people::Person;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

pub use affiliation::{AffiliationRow, PlacedAffiliation};
pub use list::{PeopleFilter, PersonLine};
pub use ties::{PersonApplication, PersonEvent};

/// A person's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Which.
    pub id: PersonId,
    /// What is known of them.
    pub details: Person,
    /// The person they turned out to be; none while they stand for themselves.
    pub merged_into: Option<PersonId>,
}

impl PersonRow {
    pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            details: Person {
                name: row.get("name")?,
                greeting: row.get("greeting")?,
                email: row.get("email")?,
                phone: row.get("phone")?,
                address: row.json("address")?,
                language: row.code("language", LanguageChoice::from_code)?,
                language_asked_on: row.get("language_asked_on")?,
                orcid: row.get("orcid")?,
                access_needs: row.get("access_needs")?,
            },
            merged_into: row.id_or_none("merged_into")?,
        })
    }
}

impl Reading<'_> {
    /// One person, as their row stands, even where they are merged into another.
    pub fn person(&self, id: PersonId) -> Result<Option<PersonRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM person WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, PersonRow::from_row)
            .optional()?)
    }

    /// One person, or the one they are merged into.
    pub fn person_now(&self, id: PersonId) -> Result<Option<PersonRow>, StoreError> {
        match self.person(id)? {
            // A merge re-points what was merged into the loser, so one step suffices.
            Some(row) => match row.merged_into {
                Some(kept) => self.person(kept),
                None => Ok(Some(row)),
            },
            None => Ok(None),
        }
    }

    /// Those who were merged into a person, by name.
    pub fn merged_into_person(&self, id: PersonId) -> Result<Vec<PersonRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT * FROM person WHERE merged_into = :id ORDER BY name, id")?;
        let rows = list
            .query_map(named_params! { ":id": id.0 }, PersonRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a person's row, new or changed.
    pub fn put_person(&mut self, row: &PersonRow) -> Result<(), StoreError> {
        let details = &row.details;
        self.conn
            .prepare_cached(include_str!("put_person.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":name": details.name,
                ":greeting": details.greeting,
                ":email": details.email,
                ":phone": details.phone,
                ":address": serde_json::to_string(&details.address)?,
                ":language": details.language.code(),
                ":language_asked_on": details.language_asked_on,
                ":orcid": details.orcid,
                ":access_needs": details.access_needs,
                ":merged_into": row.merged_into.map(|p| p.0),
            })?;
        Ok(())
    }
}
