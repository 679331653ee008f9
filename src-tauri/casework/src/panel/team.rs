//! Teams of bids, to show.

use std::collections::{BTreeMap, BTreeSet};

use scheme::people::Sector;
use scheme::{ApplicationId, CallId};
use store::Reading;
use store::panel::TeamRow;

use crate::Failed;

/// The teams of a call's bids before its panel, by bid.
pub(crate) fn teams_by_bid(
    read: &Reading<'_>,
    call: CallId,
) -> Result<BTreeMap<ApplicationId, Vec<TeamRow>>, Failed> {
    let mut teams: BTreeMap<ApplicationId, Vec<TeamRow>> = BTreeMap::new();
    for row in read.teams_before_panel(call)? {
        teams.entry(row.application).or_default().push(row);
    }
    Ok(teams)
}

/// Whoever leads a team: the lead or the person seconded, else its first person.
pub(crate) fn lead_row(team: &[TeamRow]) -> Option<&TeamRow> {
    team.iter()
        .find(|row| row.role == "lead" || row.role == "secondee")
        .or(team.first())
}

/// The name of whoever leads a bid, or empty.
pub(crate) fn lead_name(
    teams: &BTreeMap<ApplicationId, Vec<TeamRow>>,
    bid: ApplicationId,
) -> String {
    teams
        .get(&bid)
        .and_then(|team| lead_row(team))
        .map(|row| row.name.clone())
        .unwrap_or_default()
}

/// The sectors of a team's organisations.
pub(super) fn sectors_of(team: &[TeamRow]) -> Vec<Sector> {
    let sectors: BTreeSet<Sector> = team.iter().map(|row| row.sector).collect();
    sectors.into_iter().collect()
}
