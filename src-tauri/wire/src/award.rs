//! Awards: the list, the record, and what each act takes.

use scheme::award::{AwardState, Block, Party, SubsidyStage};
use scheme::people::Sector;
use scheme::{ApplicationId, AwardId, Both, CallId, LetterId, OrganisationId, Pence, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::decision::HeadingAmount;

/// Asks for awards.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ListAwards {
    /// Only those of this call.
    pub call: Option<CallId>,
    /// Only those in this state.
    pub state: Option<AwardState>,
    /// Words that reference, title, awardee or organisation begin with.
    pub text: String,
    /// `reference`, `title`, `awardee`, `organisation`, `amount`, `state`, `acceptBy`, `starts` or
    /// `ends`, with `-` before it for the other way round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many; 200 at the most.
    pub limit: u32,
}

/// A part of the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AwardPage {
    /// The lines.
    pub rows: Vec<AwardSummary>,
    /// How many there are in all.
    pub total: u32,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardSummary {
    /// Which.
    pub id: AwardId,
    /// Its reference: the application's.
    pub reference: String,
    /// The project's title.
    pub title: String,
    /// Of which call.
    pub call: CallId,
    /// The awardee's name.
    pub awardee: String,
    /// The organisation that holds the money.
    pub organisation: Both,
    /// What it comes to.
    pub amount: Pence,
    /// Where it stands.
    pub state: AwardState,
    /// The last day to accept.
    pub accept_by: String,
    /// The first day.
    pub starts_on: String,
    /// The last day.
    pub ends_on: String,
}

/// Asks how many awards there are.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CountAwards {}

/// How many awards there are.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AwardCounts {
    /// In all.
    pub total: u32,
    /// In each state that has any.
    pub states: Vec<AwardStateCount>,
}

/// How many awards are in a state.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AwardStateCount {
    /// Which.
    pub state: AwardState,
    /// How many.
    pub count: u32,
}

/// Asks for an award.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAward {
    /// Which.
    pub award: AwardId,
}

/// An award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardView {
    /// Which.
    pub id: AwardId,
    /// Of which bid.
    pub application: ApplicationId,
    /// Of which call.
    pub call: CallId,
    /// That call's title.
    pub call_title: Both,
    /// Its reference: the application's.
    pub reference: String,
    /// The project's title.
    pub title: String,
    /// The awardee.
    pub awardee: PersonId,
    /// Their name.
    pub awardee_name: String,
    /// The organisation that holds the money.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: Both,
    /// Its sector.
    pub sector: Sector,
    /// Where it stands.
    pub state: AwardState,
    /// Why, where a reason was given.
    pub state_reason: String,
    /// Since which day.
    pub state_on: String,
    /// The date of the offer.
    pub offered_on: String,
    /// The last day to accept.
    pub accept_by: String,
    /// The last day to start.
    pub latest_start: String,
    /// The first day: as planned, or as it was once the start is confirmed.
    pub starts_on: String,
    /// The last day.
    pub ends_on: String,
    /// What it comes to.
    pub amount: Pence,
    /// What it comes to by heading.
    pub lines: Vec<HeadingAmount>,
    /// The letter that offers it.
    pub letter: LetterId,
    /// Who signed.
    pub signed: Vec<Party>,
    /// How many conditions it has.
    pub conditions: u32,
    /// How many of them are not met.
    pub conditions_unmet: u32,
    /// How far an enterprise's subsidy is.
    pub subsidy: SubsidyStage,
    /// What stops every payment, the bank details aside.
    pub blocks: Vec<Block>,
    /// The history entry this is based on.
    pub based_on: i64,
}
