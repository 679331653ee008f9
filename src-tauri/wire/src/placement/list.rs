//! The list of placements.

use scheme::people::Sector;
use scheme::placement::{PlacementProgress, PlacementState};
use scheme::{ApplicationId, Both, OrganisationId, PersonId, PlacementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a part of the list of placements. An empty filter leaves all in.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListPlacements {
    /// Beginnings of words of the reference, title, person, post and organisations.
    pub text: String,
    /// Only those in this state, by code.
    pub state: String,
    /// Only those whose employer is of this sector, by code.
    pub employer_sector: String,
    /// Only those with a host of this sector, by code.
    pub host_sector: String,
    /// Only those that this organisation is a part of.
    pub organisation: Option<OrganisationId>,
    /// Only those that are on, on this day, `YYYY-MM-DD`.
    pub on: String,
    /// `starts`, `ends`, `person`, `employer`, `reference` or `state`, with `-` before it for the
    /// other way round; the earliest first where it is empty.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlacementPage {
    /// The lines.
    pub rows: Vec<PlacementSummary>,
    /// How many there are in all.
    pub total: u32,
}

/// A host as a line shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HostSummary {
    /// Its name.
    pub name: Both,
    /// Its sector.
    pub sector: Sector,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementSummary {
    /// Which.
    pub id: PlacementId,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The application's title, or empty.
    pub title: String,
    /// Where it stands, as it is stored.
    pub state: PlacementState,
    /// Where it stands, as it is shown.
    pub progress: PlacementProgress,
    /// The person seconded.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their post.
    pub post: String,
    /// Their employer.
    pub employer: Both,
    /// Its sector.
    pub employer_sector: Sector,
    /// The hosts.
    pub hosts: Vec<HostSummary>,
    /// The first day.
    pub starts_on: String,
    /// The last day.
    pub ends_on: String,
}

/// Asks which applications a placement can be proposed from.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListProposable {}

/// Applications that a placement can be proposed from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposableApplications {
    /// By their references.
    pub rows: Vec<ProposableApplication>,
}

/// An application that a placement can be proposed from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposableApplication {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The person seconded.
    pub name: String,
}
