//! People, their affiliations, and those who are there twice.

use scheme::language::LanguageChoice;
use scheme::people::{AffiliationDetails, AttendanceState, Ground, Nation, PersonDetails, Sector};
use scheme::{AffiliationId, ApplicationId, Both, EventId, OrganisationId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks for a part of the list of people. An empty filter leaves all in.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListPeople {
    /// Beginnings of words of their name, organisations, e-mail address.
    pub text: String,
    /// Only those in an organisation of this sector today, by code.
    pub sector: String,
    /// Only those in an organisation of this nation today, by code.
    pub nation: String,
    /// Only those with this language of correspondence, by code.
    pub language: String,
    /// `name`, `organisation` or `language`, with `-` before it for the other way round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the list of people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PeoplePage {
    /// The people.
    pub rows: Vec<PersonSummary>,
    /// How many there are in all.
    pub total: u32,
}

/// A line of the list of people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonSummary {
    /// Which.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their e-mail address, or empty.
    pub email: String,
    /// Their language of correspondence.
    pub language: LanguageChoice,
    /// Their first affiliation that holds today; none where none does.
    pub affiliation: Option<AffiliationView>,
    /// How many others hold today.
    pub further: u32,
}

/// A dated tie between a person and an organisation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AffiliationView {
    /// Which.
    pub id: AffiliationId,
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub person_name: String,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: Both,
    /// Its sector.
    pub sector: Sector,
    /// Its nation.
    pub nation: Nation,
    /// The person's post there, or empty.
    pub role: String,
    /// The first day, `YYYY-MM-DD`; none: not known.
    pub from_on: Option<String>,
    /// The last day; none: it lasts.
    pub to_on: Option<String>,
    /// Whether it holds today.
    pub holds_today: bool,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// Asks for a person's record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPerson {
    /// Which.
    pub id: PersonId,
}

/// A person's record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Which.
    pub id: PersonId,
    /// What is known of them, as a form holds it.
    pub details: PersonDetails,
    /// The person they were merged into; none while they stand for themselves.
    pub merged_into: Option<RecordName>,
    /// Those who were merged into them.
    pub merged: Vec<RecordName>,
    /// Their affiliations, those that last first.
    pub affiliations: Vec<AffiliationView>,
    /// Events they registered for or came to, the latest first.
    pub events: Vec<PersonEventView>,
    /// Applications in whose team they are, the latest first.
    pub applications: Vec<PersonApplicationView>,
    /// How many letters were issued to them.
    pub letters: u32,
    /// Who may be the same person, the surest first.
    pub duplicates: Vec<LikelyRecord>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// A record by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordName {
    /// Which.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its name.
    pub name: String,
}

/// A record that may be the one that is meant, or the same as another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LikelyRecord {
    /// Which.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// What tells it apart: organisation and e-mail address, or the name in Welsh.
    pub detail: String,
    /// Why it is thought so, worded by `ground-CODE`.
    pub ground: Ground,
    /// Whether that is enough to take them as the same without asking.
    pub sure: bool,
}

/// An event of a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonEventView {
    /// Which.
    pub event: EventId,
    /// Its title.
    pub title: Both,
    /// Its day.
    pub held_on: String,
    /// The person's place at it.
    pub state: AttendanceState,
}

/// An application of a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonApplicationView {
    /// Which.
    pub application: ApplicationId,
    /// Its reference, or empty.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its state, worded by `application-state-CODE`.
    pub state: String,
    /// The person's part, worded by `role-CODE`.
    pub role: String,
    /// The call's title.
    pub call: Both,
}

/// Adds a person, with a first affiliation where one is named.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct AddPerson {
    /// What is known of them.
    pub details: PersonDetails,
    /// The organisation they belong to, where the hub has it.
    pub organisation: Option<OrganisationId>,
    /// Their post there and its days.
    pub affiliation: AffiliationDetails,
}

/// Changes a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPerson {
    /// Which.
    pub id: PersonId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// What is known of them.
    pub details: PersonDetails,
}

/// Merges a person into another who is the same. What the one who is kept lacks is filled from the
/// other; affiliations, attendance, bids and seats are theirs from now on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergePeople {
    /// Who is kept.
    pub keep: PersonId,
    /// The history entry that the choice of who is kept is based on.
    pub keep_based_on: i64,
    /// Who is merged into them.
    pub merge: PersonId,
    /// The history entry that the choice of who is merged is based on.
    pub merge_based_on: i64,
}

/// Adds an affiliation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddAffiliation {
    /// The person.
    pub person: PersonId,
    /// The organisation; none while it is not chosen.
    pub organisation: Option<OrganisationId>,
    /// The post and its days.
    #[serde(default)]
    pub affiliation: AffiliationDetails,
}

/// Changes an affiliation, or ends it by its last day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditAffiliation {
    /// Which.
    pub id: AffiliationId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The post and its days.
    pub affiliation: AffiliationDetails,
}

/// Removes an affiliation that was entered by mistake.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveAffiliation {
    /// Which.
    pub id: AffiliationId,
    /// The history entry that the removal is based on.
    pub based_on: i64,
}

/// Asks who the hub knows already, as a person is being typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct MatchPerson {
    /// The name so far.
    pub name: String,
    /// The e-mail address so far.
    pub email: String,
    /// The ORCID iD so far.
    pub orcid: String,
    /// The organisation, where one is chosen.
    pub organisation: Option<OrganisationId>,
}

/// Records that may be meant, the surest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LikelyRecords {
    /// Them.
    pub records: Vec<LikelyRecord>,
}

/// Asks for the pairs of people or organisations that may be one, the surest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListDuplicates {
    /// `person` or `organisation`.
    pub noun: DuplicateNoun,
    /// Skip so many.
    #[serde(default)]
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// What may be there twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DuplicateNoun {
    /// People.
    Person,
    /// Organisations.
    Organisation,
}

/// A part of the list of pairs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DuplicatesPage {
    /// The pairs.
    pub rows: Vec<DuplicatePair>,
    /// How many there are in all.
    pub total: u32,
}

/// Two records that may be one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DuplicatePair {
    /// The one that was there first.
    pub first: LikelyRecord,
    /// The other.
    pub second: LikelyRecord,
}
