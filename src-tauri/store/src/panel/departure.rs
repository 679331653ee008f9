//! Who left the room for which bid.

use rusqlite::named_params;
use scheme::{ApplicationId, CallId, MemberId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

impl Reading<'_> {
    /// The departures of a call's meeting, as row, bid and member. For the coordinator alone.
    pub fn departures_of_call(
        &self,
        call: CallId,
    ) -> Result<Vec<(Uuid, ApplicationId, MemberId)>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_departures.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok((
                        row.get("id")?,
                        row.id("application_id")?,
                        row.id("member_id")?,
                    ))
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Adds a departure.
    pub fn add_departure(
        &mut self,
        id: Uuid,
        application: ApplicationId,
        member: MemberId,
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO departure (id, application_id, member_id)
                 VALUES (:id, :application, :member)",
            )?
            .execute(named_params! {
                ":id": id, ":application": application.0, ":member": member.0,
            })?;
        Ok(())
    }

    /// Removes a departure.
    pub fn remove_departure(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM departure WHERE id = :id")?
            .execute(named_params! { ":id": id })?;
        Ok(())
    }
}
