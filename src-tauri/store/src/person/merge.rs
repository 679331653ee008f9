//! What a merge of two people re-points beside their affiliations and attendance.

use rusqlite::named_params;
use scheme::{CallId, PersonId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

impl Reading<'_> {
    /// The calls on whose panels both sit and the first still holds their seat: no merge of
    /// the first into the second can make one member of two.
    pub fn calls_seating_both(
        &self,
        loser: PersonId,
        winner: PersonId,
    ) -> Result<Vec<CallId>, StoreError> {
        let mut seats = self
            .conn
            .prepare_cached(include_str!("panels_of_both.sql"))?;
        let rows = seats
            .query_map(
                named_params! { ":loser": loser.0, ":winner": winner.0 },
                |row| Ok((row.id("id")?, row.get::<_, String>("state")?)),
            )?
            .collect::<Result<Vec<(CallId, String)>, _>>()?;
        Ok(rows
            .into_iter()
            .filter(|(_, state)| state == "seated")
            .map(|(call, _)| call)
            .collect())
    }
}

impl Writing<'_> {
    /// Gives a person's parts in bids and placements, seats on panels and work as coordinator to another, with
    /// whoever was merged into them before. Issued letters stay as they were.
    pub fn repoint_person(&mut self, loser: PersonId, winner: PersonId) -> Result<(), StoreError> {
        for sql in [
            include_str!("drop_double_team_rows.sql"),
            "UPDATE team_member SET person_id = :winner WHERE person_id = :loser",
            include_str!("repoint_panel_members.sql"),
            "UPDATE placement SET person_id = :winner WHERE person_id = :loser",
            "UPDATE placement SET manager_id = :winner WHERE manager_id = :loser",
            "UPDATE placement_host SET manager_id = :winner WHERE manager_id = :loser",
            "UPDATE absence SET person_id = :winner WHERE person_id = :loser",
            "UPDATE coordinator SET person_id = :winner WHERE person_id = :loser",
            "UPDATE bank_account SET contact_id = :winner WHERE contact_id = :loser",
            "UPDATE award SET person_id = :winner WHERE person_id = :loser",
            "UPDATE person SET merged_into = :winner WHERE merged_into = :loser",
        ] {
            self.conn
                .prepare_cached(sql)?
                .execute(named_params! { ":loser": loser.0, ":winner": winner.0 })?;
        }
        Ok(())
    }
}
