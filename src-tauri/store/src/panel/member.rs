//! Members of a panel.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::panel::{Presence, SeatState};
use scheme::people::Sector;
use scheme::{MemberId, OrganisationId, PanelId, PersonId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A member's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// Which.
    pub id: MemberId,
    /// On which panel.
    pub panel: PanelId,
    /// Who they are.
    pub person: PersonId,
    /// What they know about.
    pub expertise: String,
    /// The most bids they take.
    pub most_bids: u32,
    /// The interests they declared on appointment, in words.
    pub interests: String,
    /// Whether they still sit on it.
    pub state: SeatState,
    /// Whether they were at the meeting.
    pub presence: Presence,
}

/// An affiliation of a member, to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberAffiliation {
    /// To which organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its sector.
    pub sector: Sector,
    /// Since when.
    pub from_on: Option<NaiveDate>,
    /// Until when.
    pub to_on: Option<NaiveDate>,
}

impl MemberRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            panel: row.id("panel_id")?,
            person: row.id("person_id")?,
            expertise: row.get("expertise")?,
            most_bids: row.get("most_bids")?,
            interests: row.get("interests")?,
            state: row.code("state", SeatState::from_code)?,
            presence: row.code("presence", Presence::from_code)?,
        })
    }
}

impl Reading<'_> {
    /// The members of a panel by name, those who left included.
    pub fn panel_members(&self, panel: PanelId) -> Result<Vec<MemberRow>, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("list_members.sql"))?;
        let rows = list
            .query_map(named_params! { ":panel": panel.0 }, MemberRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One member.
    pub fn panel_member(&self, id: MemberId) -> Result<Option<MemberRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM panel_member WHERE id = :id")?
            .query_row(named_params! { ":id": id.0 }, MemberRow::from_row)
            .optional()?)
    }

    /// The seats a person has, on any panel.
    pub fn seats_of(&self, person: PersonId) -> Result<Vec<MemberRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT * FROM panel_member WHERE person_id = :person ORDER BY id")?;
        let rows = list
            .query_map(named_params! { ":person": person.0 }, MemberRow::from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// A person's affiliations with the organisations' names and sectors, by name.
    pub fn affiliations_to_show(
        &self,
        person: PersonId,
    ) -> Result<Vec<MemberAffiliation>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_member_affiliations.sql"))?;
        let rows = list
            .query_map(named_params! { ":person": person.0 }, |row| {
                Ok(MemberAffiliation {
                    organisation: row.id("organisation_id")?,
                    name: row.get("name")?,
                    sector: row.code("sector", Sector::from_code)?,
                    from_on: row.get("from_on")?,
                    to_on: row.get("to_on")?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a member's row, new or changed.
    pub fn put_member(&mut self, member: &MemberRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_member.sql"))?
            .execute(named_params! {
                ":id": member.id.0,
                ":panel_id": member.panel.0,
                ":person_id": member.person.0,
                ":expertise": member.expertise,
                ":most_bids": member.most_bids,
                ":interests": member.interests,
                ":state": member.state.code(),
                ":presence": member.presence.code(),
            })?;
        Ok(())
    }
}
