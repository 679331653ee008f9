//! Organisations.

use scheme::people::{Ground, Nation, OrganisationDetails, Sector};
use scheme::{Both, OrganisationId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::people::{AffiliationView, LikelyRecord, RecordName};

/// Asks for a part of the list of organisations. An empty filter leaves all in.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListOrganisations {
    /// Beginnings of words of its names, other names, initials, identifiers.
    pub text: String,
    /// Only those of this sector, by code.
    pub sector: String,
    /// Only those of this nation, by code.
    pub nation: String,
    /// `name`, `sector`, `nation` or `people`, with `-` before it for the other way round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the list of organisations.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrganisationsPage {
    /// The organisations.
    pub rows: Vec<OrganisationSummary>,
    /// How many there are in all.
    pub total: u32,
}

/// A line of the list of organisations.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrganisationSummary {
    /// Which.
    pub id: OrganisationId,
    /// Its name.
    pub name: Both,
    /// What else it is called.
    pub aliases: Vec<String>,
    /// Its sector.
    pub sector: Sector,
    /// Its nation.
    pub nation: Nation,
    /// How many people are there today.
    pub people: u32,
}

/// Asks for an organisation's record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowOrganisation {
    /// Which.
    pub id: OrganisationId,
    /// Skip so many of its people.
    #[serde(default)]
    pub people_offset: u32,
}

/// An organisation's record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationView {
    /// Which.
    pub id: OrganisationId,
    /// What is known of it, as a form holds it.
    pub details: OrganisationDetails,
    /// The organisation it was merged into; none while it stands for itself.
    pub merged_into: Option<RecordName>,
    /// Those that were merged into it.
    pub merged: Vec<RecordName>,
    /// Its people, those that are there today first; fifty at a time.
    pub people: Vec<AffiliationView>,
    /// How many affiliations it has in all.
    pub people_total: u32,
    /// In how many applications it has a part.
    pub applications: u32,
    /// What may be the same organisation, the surest first.
    pub duplicates: Vec<LikelyRecord>,
    /// The head of the group it belongs to; none where it is no part of one, or its head.
    pub group_head: Option<RecordName>,
    /// Those that belong to its group, where it is the head.
    pub group: Vec<RecordName>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// Adds an organisation.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AddOrganisation {
    /// What is known of it.
    pub details: OrganisationDetails,
}

/// Changes an organisation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditOrganisation {
    /// Which.
    pub id: OrganisationId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// What is known of it.
    pub details: OrganisationDetails,
    /// The head of the group it belongs to; none where it is no part of one, or its head.
    pub group_head: Option<OrganisationId>,
}

/// Merges an organisation into another that is the same. What the one that is kept lacks is filled
/// from the other, whose names it is also known by from now on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergeOrganisations {
    /// Which is kept.
    pub keep: OrganisationId,
    /// The history entry that the choice of which is kept is based on.
    pub keep_based_on: i64,
    /// Which is merged into it.
    pub merge: OrganisationId,
    /// The history entry that the choice of which is merged is based on.
    pub merge_based_on: i64,
}

/// Asks which organisation is meant, as its name is being typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct MatchOrganisation {
    /// The name so far: its own, another it is called by, its initials or an identifier.
    pub text: String,
}

/// Organisations that may be meant, the surest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrganisationOptions {
    /// At most ten.
    pub options: Vec<OrganisationOption>,
}

/// An organisation to choose.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OrganisationOption {
    /// Which.
    pub id: OrganisationId,
    /// Its name.
    pub name: Both,
    /// Its sector.
    pub sector: Sector,
    /// Its nation.
    pub nation: Nation,
    /// Why it is thought to be meant; none where the words merely occur in it.
    pub ground: Option<Ground>,
}
