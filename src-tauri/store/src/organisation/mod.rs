//! Organisations, and what else they are called.

mod directory;
mod list;
mod merge;

use rusqlite::{OptionalExtension, Row, named_params};
use scheme::people::{Nation, Organisation, Sector};
use scheme::{Both, OrganisationId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

pub use list::{OrganisationLine, OrganisationsFilter};

/// An organisation's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationRow {
    /// Which.
    pub id: OrganisationId,
    /// What is known of it.
    pub details: Organisation,
    /// The organisation it turned out to be; none while it stands for itself.
    pub merged_into: Option<OrganisationId>,
    /// The head of the group it belongs to; none where it is no part of one, or its head.
    pub group_head: Option<OrganisationId>,
}

/// One more name of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AliasRow {
    /// Which.
    pub id: Uuid,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The name.
    pub alias: String,
}

impl OrganisationRow {
    pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            details: Organisation {
                name: Both::new(
                    row.get::<_, String>("name")?,
                    row.get::<_, String>("name_cy")?,
                ),
                sector: row.code("sector", Sector::from_code)?,
                nation: row.code("nation", Nation::from_code)?,
                ror: row.get("ror")?,
                ods: row.get("ods")?,
                company_number: row.get("company_number")?,
                charity_number: row.get("charity_number")?,
                email: row.get("email")?,
                address: row.json("address")?,
            },
            merged_into: row.id_or_none("merged_into")?,
            group_head: row.id_or_none("group_head_id")?,
        })
    }
}

impl Reading<'_> {
    /// One organisation, as its row stands, even where it is merged into another.
    pub fn organisation(&self, id: OrganisationId) -> Result<Option<OrganisationRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM organisation WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, OrganisationRow::from_row)
            .optional()?)
    }

    /// One organisation, or the one it is merged into.
    pub fn organisation_now(
        &self,
        id: OrganisationId,
    ) -> Result<Option<OrganisationRow>, StoreError> {
        match self.organisation(id)? {
            Some(row) => match row.merged_into {
                Some(kept) => self.organisation(kept),
                None => Ok(Some(row)),
            },
            None => Ok(None),
        }
    }

    /// What else an organisation is called, in the order of the alphabet.
    pub fn aliases(&self, id: OrganisationId) -> Result<Vec<AliasRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM organisation_alias WHERE organisation_id = :id
             ORDER BY alias COLLATE NOCASE, id",
        )?;
        let rows = list
            .query_map(named_params! { ":id": id.0 }, |row| {
                Ok(AliasRow {
                    id: row.get("id")?,
                    organisation: row.id("organisation_id")?,
                    alias: row.get("alias")?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Those that were merged into an organisation, by name.
    pub fn merged_into_organisation(
        &self,
        id: OrganisationId,
    ) -> Result<Vec<OrganisationRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM organisation WHERE merged_into = :id ORDER BY name, id",
        )?;
        let rows = list
            .query_map(named_params! { ":id": id.0 }, OrganisationRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The organisations of whose group one is the head, by name.
    pub fn group_of_head(&self, id: OrganisationId) -> Result<Vec<OrganisationRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM organisation WHERE group_head_id = :id AND merged_into IS NULL
             ORDER BY name, id",
        )?;
        let rows = list
            .query_map(named_params! { ":id": id.0 }, OrganisationRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// How many applications an organisation is in the team of.
    pub fn count_applications_of_organisation(
        &self,
        id: OrganisationId,
    ) -> Result<u32, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT COUNT(DISTINCT application_id) FROM team_member WHERE organisation_id = :id",
            )?
            .query_row(named_params! { ":id": id.0 }, |r| r.get(0))?)
    }
}

impl Writing<'_> {
    /// Writes an organisation's row, new or changed.
    pub fn put_organisation(&mut self, row: &OrganisationRow) -> Result<(), StoreError> {
        let details = &row.details;
        self.conn
            .prepare_cached(include_str!("put_organisation.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":name": details.name.en,
                ":name_cy": details.name.cy,
                ":sector": details.sector.code(),
                ":nation": details.nation.code(),
                ":ror": details.ror,
                ":ods": details.ods,
                ":company_number": details.company_number,
                ":charity_number": details.charity_number,
                ":email": details.email,
                ":address": serde_json::to_string(&details.address)?,
                ":merged_into": row.merged_into.map(|o| o.0),
                ":group_head_id": row.group_head.map(|o| o.0),
            })?;
        Ok(())
    }

    /// Makes the other names of an organisation these and no more; a name that stays keeps its row.
    pub fn put_aliases(
        &mut self,
        organisation: OrganisationId,
        aliases: &[String],
    ) -> Result<(), StoreError> {
        let known = self.aliases(organisation)?;
        for row in known.iter().filter(|row| !aliases.contains(&row.alias)) {
            self.conn
                .prepare_cached("DELETE FROM organisation_alias WHERE id = :id")?
                .execute(named_params! { ":id": row.id })?;
        }
        for alias in aliases {
            if known.iter().any(|row| row.alias == *alias) {
                continue;
            }
            let id: Uuid = self.new_id();
            self.conn
                .prepare_cached(
                    "INSERT INTO organisation_alias (id, organisation_id, alias)
                     VALUES (:id, :organisation, :alias)",
                )?
                .execute(
                    named_params! { ":id": id, ":organisation": organisation.0, ":alias": alias },
                )?;
        }
        Ok(())
    }
}
