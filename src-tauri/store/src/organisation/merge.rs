//! What a merge of two organisations re-points beside their affiliations.

use rusqlite::named_params;
use scheme::OrganisationId;

use crate::{StoreError, Writing};

impl Writing<'_> {
    /// Gives an organisation's other names and parts in bids and placements to another, with what was merged into
    /// it before.
    pub fn repoint_organisation(
        &mut self,
        loser: OrganisationId,
        winner: OrganisationId,
    ) -> Result<(), StoreError> {
        for sql in [
            "UPDATE organisation_alias SET organisation_id = :winner WHERE organisation_id = :loser",
            "UPDATE team_member SET organisation_id = :winner WHERE organisation_id = :loser",
            "UPDATE bank_account SET organisation_id = :winner WHERE organisation_id = :loser",
            include_str!("join_groups.sql"),
            "UPDATE award SET organisation_id = :winner WHERE organisation_id = :loser",
            "UPDATE placement SET employer_id = :winner WHERE employer_id = :loser",
            include_str!("drop_double_hosts.sql"),
            "UPDATE placement_host SET organisation_id = :winner WHERE organisation_id = :loser",
            include_str!("drop_double_rates.sql"),
            "UPDATE on_cost_rate SET organisation_id = :winner WHERE organisation_id = :loser",
            "UPDATE organisation SET merged_into = :winner WHERE merged_into = :loser",
        ] {
            self.conn
                .prepare_cached(sql)?
                .execute(named_params! { ":loser": loser.0, ":winner": winner.0 })?;
        }
        Ok(())
    }
}
