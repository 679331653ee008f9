//! Affiliations: dated ties between people and organisations.

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::people::{AffiliationTerm, Nation, Sector};
use scheme::{AffiliationId, Both, OrganisationId, PersonId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// An affiliation's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AffiliationRow {
    /// Which.
    pub id: AffiliationId,
    /// The person.
    pub person: PersonId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The post and the days.
    pub term: AffiliationTerm,
}

/// An affiliation with the names of both its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedAffiliation {
    /// The row.
    pub row: AffiliationRow,
    /// The person's name.
    pub person_name: String,
    /// The organisation's name.
    pub organisation_name: Both,
    /// Its sector.
    pub sector: Sector,
    /// Its nation.
    pub nation: Nation,
}

impl AffiliationRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            person: row.id("person_id")?,
            organisation: row.id("organisation_id")?,
            term: AffiliationTerm {
                role: row.get("role")?,
                from_on: row.get("from_on")?,
                to_on: row.get("to_on")?,
            },
        })
    }
}

impl PlacedAffiliation {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            row: AffiliationRow::from_row(row)?,
            person_name: row.get("person_name")?,
            organisation_name: Both::new(
                row.get::<_, String>("organisation_name")?,
                row.get::<_, String>("organisation_name_cy")?,
            ),
            sector: row.code("sector", Sector::from_code)?,
            nation: row.code("nation", Nation::from_code)?,
        })
    }
}

impl Reading<'_> {
    /// One affiliation.
    pub fn affiliation(&self, id: AffiliationId) -> Result<Option<AffiliationRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM affiliation WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, AffiliationRow::from_row)
            .optional()?)
    }

    /// A person's affiliations: those that last first, then the latest to end.
    pub fn affiliations_of_person(
        &self,
        id: PersonId,
    ) -> Result<Vec<PlacedAffiliation>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("affiliations_of_person.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":person_id": id.0 },
                PlacedAffiliation::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// An organisation's affiliations, those that last first, by name, at most `limit` of them
    /// after `offset`.
    pub fn affiliations_of_organisation(
        &self,
        id: OrganisationId,
        offset: u32,
        limit: u32,
    ) -> Result<Vec<PlacedAffiliation>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("affiliations_of_organisation.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":organisation_id": id.0, ":offset": offset, ":limit": limit },
                PlacedAffiliation::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// How many affiliations an organisation has, ended ones included.
    pub fn count_affiliations_of_organisation(
        &self,
        id: OrganisationId,
    ) -> Result<u32, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT COUNT(*) FROM affiliation WHERE organisation_id = :id")?
            .query_row(named_params! { ":id": id.0 }, |r| r.get(0))?)
    }
}

impl Writing<'_> {
    /// Writes an affiliation's row, new or changed.
    pub fn put_affiliation(&mut self, row: &AffiliationRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_affiliation.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":person_id": row.person.0,
                ":organisation_id": row.organisation.0,
                ":role": row.term.role,
                ":from_on": row.term.from_on,
                ":to_on": row.term.to_on,
            })?;
        Ok(())
    }

    /// Removes an affiliation that was entered by mistake, or that a merge made double.
    pub fn remove_affiliation(&mut self, id: AffiliationId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM affiliation WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
