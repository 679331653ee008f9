//! Awards: the list and the record.

mod acts;

use scheme::award::{AwardState, AwardStep, Block, Party, SubsidyStage};
use scheme::form::AttachedFile;
use scheme::people::Sector;
use scheme::{
    ApplicationId, AwardId, Both, CallId, LetterId, OrganisationId, Pence, PersonId, PlacementId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::decision::HeadingAmount;
use crate::people::RecordName;
pub use acts::*;

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
    /// Who told the hub that it stands so, where somebody did.
    pub told_by: String,
    /// What comes next.
    pub next: Option<AwardStep>,
    /// What stops every payment, the bank details aside.
    pub blocks: Vec<Block>,
    /// The placement that it pays for; none where there is none, or not yet.
    pub placement: Option<PlacementId>,
    /// Whether a placement can be proposed from its application.
    pub proposable: bool,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Asks how an award is accepted: its signatures, its last day, its subsidy.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAcceptance {
    /// Of which award.
    pub award: AwardId,
}

/// How an award is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcceptanceView {
    /// Of which award.
    pub award: AwardId,
    /// Where it stands.
    pub state: AwardState,
    /// The date of the offer.
    pub offered_on: String,
    /// The last day to accept.
    pub accept_by: String,
    /// Whether that day is over.
    pub overdue: bool,
    /// The times it was given more time, oldest first.
    pub extensions: Vec<ExtensionView>,
    /// The signatures there are.
    pub signatures: Vec<SignatureView>,
    /// An enterprise's subsidy; none where no enterprise holds the money.
    pub subsidy: Option<SubsidyView>,
}

/// More time to accept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionView {
    /// The last day before it.
    pub was_on: String,
    /// The last day after it.
    pub until_on: String,
    /// Why.
    pub reason: String,
}

/// A signature under an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignatureView {
    /// For whom.
    pub party: Party,
    /// Who signed.
    pub name: String,
    /// In what role.
    pub role: String,
    /// The day on the page.
    pub signed_on: String,
    /// The day it came in.
    pub received_on: String,
    /// The signed page.
    pub page: AttachedFile,
}

/// An enterprise's subsidy, and what counts beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubsidyView {
    /// How far it is.
    pub stage: SubsidyStage,
    /// How much is notified; what the award comes to, before that.
    pub amount: Pence,
    /// When it was notified, or empty.
    pub notified_on: String,
    /// When the enterprise confirmed, or empty.
    pub confirmed_on: String,
    /// Who confirmed for it, or empty.
    pub confirmed_by: String,
    /// Its written confirmation.
    pub document: Option<AttachedFile>,
    /// When it was confirmed to the enterprise, or empty.
    pub given_on: String,
    /// The head of the enterprise's group, where it belongs to one.
    pub group_head: Option<RecordName>,
    /// The day for which the total is made: the day it was given, or today.
    pub counted_on: String,
    /// The first day of the three financial years that count then.
    pub counted_from: String,
    /// What was given beside this award: by the hub to the group, and by others as declared.
    pub beside: Vec<AssistanceView>,
    /// What of that counts.
    pub before: Pence,
    /// With this award.
    pub total: Pence,
    /// The most that may be given.
    pub limit: Pence,
    /// Whether the total is over it.
    pub over: bool,
    /// Whether the award is large enough for the public subsidy database.
    pub to_publish: bool,
}

/// Assistance beside an award's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssistanceView {
    /// The award by which the hub gave it; none where it is as declared.
    pub award: Option<AwardId>,
    /// That award's reference, or the giver.
    pub giver: String,
    /// To whom in the group, where the hub gave it.
    pub organisation: Option<Both>,
    /// How much.
    pub amount: Pence,
    /// When.
    pub given_on: String,
    /// Whether it counts: it was given within the three financial years.
    pub counts: bool,
}

/// Asks for the conditions of an award.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAwardConditions {
    /// Of which award.
    pub award: AwardId,
}

/// The conditions of an award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AwardConditions {
    /// In order.
    pub conditions: Vec<AwardConditionView>,
}

/// A condition of an award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardConditionView {
    /// Its number in the letter.
    pub number: u32,
    /// Its text.
    pub text: Both,
    /// The day by which it is to be met, or empty.
    pub due_on: String,
    /// Whether it is not met and that day is over.
    pub overdue: bool,
    /// The day on which it was met, or empty.
    pub met_on: String,
    /// How it was met.
    pub note: String,
    /// The evidence.
    pub evidence: Option<AttachedFile>,
}

/// Reads a file that belongs to an award: a signed page, a confirmation, evidence.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAwardFile {
    /// Of which award.
    pub award: AwardId,
    /// The SHA-256 of its bytes.
    pub sha256: String,
}
