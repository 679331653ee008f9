//! What the panel recommends, what the hub decides, and the lock of two people.

use scheme::award::AwardState;
use scheme::call::Heading;
use scheme::decision::{Outcome, ReasonNeeded, ReversalKind, Stage};
use scheme::panel::RankingFlag;
use scheme::{ApplicationId, Both, CallId, CoordinatorId, Pence, Refusal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the decisions of a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowDecisions {
    /// Of which call.
    pub call: CallId,
}

/// The decisions of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionsView {
    /// Of which call.
    pub call: CallId,
    /// Its title.
    pub title: Both,
    /// All that can be awarded.
    pub pot: Pence,
    /// What is awarded, locked or not.
    pub awarded: Pence,
    /// What is left of the pot; below zero where it is overspent.
    pub left: Pence,
    /// How many bids are undecided.
    pub undecided: u32,
    /// How many are decided and not locked.
    pub open: u32,
    /// How many are locked.
    pub locked: u32,
    /// Applications whose eligibility is not found yet.
    pub awaiting_eligibility: u32,
    /// Money that declined or lapsed offers freed, and who is next for it.
    pub reserve: Option<FreeReserve>,
    /// Why nothing can be locked, whoever tries; none where it can.
    pub refusal: Option<Refusal>,
    /// The bids in the order of the ranking.
    pub rows: Vec<DecisionLine>,
    /// The locks, oldest first.
    pub locks: Vec<LockView>,
    /// Which coordinators are in conflict with a bid that is not locked.
    pub conflicted: Vec<CoordinatorConflict>,
    /// The history entry the open decisions are based on.
    pub based_on: i64,
}

/// A bid in the list of decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLine {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Who leads it.
    pub lead: String,
    /// Its rank.
    pub rank: Option<u32>,
    /// Its score, in hundredths of a point.
    pub score: Option<i64>,
    /// Whether it lies above the funding line.
    pub above_line: bool,
    /// What to look at.
    pub flags: Vec<RankingFlag>,
    /// What it asks for.
    pub requested: Pence,
    /// What the panel recommends.
    pub recommended: Option<Outcome>,
    /// What is decided.
    pub outcome: Option<Outcome>,
    /// What is awarded.
    pub amount: Pence,
    /// Its place in the reserve.
    pub reserve_order: Option<u32>,
    /// Where the decision stands.
    pub stage: Stage,
    /// Where its award stands, once it is offered.
    pub award: Option<AwardState>,
    /// Why the decision needs a reason that it does not give.
    pub reasons_missing: Vec<ReasonNeeded>,
}

/// Money that is free again, and the next bid in reserve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FreeReserve {
    /// What declined and lapsed offers have freed in all.
    pub freed: Pence,
    /// What is left of the pot.
    pub left: Pence,
    /// The next bid.
    pub next: ReserveBid,
    /// How many wait in reserve, this one included.
    pub waiting: u32,
}

/// A bid in reserve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReserveBid {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Who leads it.
    pub lead: String,
    /// Its place in the reserve.
    pub place: u32,
    /// What it asks for.
    pub requested: Pence,
}

/// A lock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LockView {
    /// Who locked.
    pub first: String,
    /// Who stood by it.
    pub second: String,
    /// When, in UTC.
    pub at: String,
    /// How many decisions it still holds.
    pub decisions: u32,
}

/// A coordinator in conflict with a bid, who can neither lock nor reverse its decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoordinatorConflict {
    /// Who.
    pub coordinator: CoordinatorId,
    /// Their name.
    pub name: String,
    /// With which bid.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
}

/// Asks for what is recommended and decided of a bid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowDecision {
    /// Of which.
    pub application: ApplicationId,
}

/// What is recommended and decided of a bid, and what it is measured by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    /// Of which.
    pub application: ApplicationId,
    /// Of which call.
    pub call: CallId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Who leads it.
    pub lead: String,
    /// What it asks for.
    pub requested: Pence,
    /// What it asks for by heading.
    pub asked: Vec<HeadingAmount>,
    /// Its rank.
    pub rank: Option<u32>,
    /// Its score, in hundredths of a point.
    pub score: Option<i64>,
    /// Whether it lies above the funding line.
    pub above_line: bool,
    /// What to look at.
    pub flags: Vec<RankingFlag>,
    /// What is left of the pot beside this bid.
    pub left_beside: Pence,
    /// The next free place in the reserve.
    pub next_reserve: u32,
    /// The references of those in reserve whose turn comes before this one's.
    pub reserve_ahead: Vec<String>,
    /// Why each outcome would need a reason.
    pub reasons: Vec<OutcomeReasons>,
    /// What the members wrote for the applicant.
    pub feedback: Vec<MemberFeedback>,
    /// What the panel recommends.
    pub recommendation: Option<RecommendationView>,
    /// What is decided.
    pub decision: Option<DecidedView>,
    /// Where the decision stands.
    pub stage: Stage,
    /// Decisions that were reversed, oldest first.
    pub reversals: Vec<ReversalView>,
    /// The history entry the recommendation is based on; 0 where there is none.
    pub recommendation_based_on: i64,
    /// The history entry the decision is based on; 0 where there is none.
    pub based_on: i64,
}

/// An amount under a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeadingAmount {
    /// The heading.
    pub heading: Heading,
    /// How much.
    pub amount: Pence,
}

/// Why an outcome would need a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeReasons {
    /// Which.
    pub outcome: Outcome,
    /// Why; empty where it needs none.
    pub needed: Vec<ReasonNeeded>,
}

/// What a member wrote for the applicant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MemberFeedback {
    /// Their name.
    pub name: String,
    /// What they wrote.
    pub text: String,
}

/// What the panel recommends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecommendationView {
    /// What.
    pub outcome: Outcome,
    /// How much.
    pub amount: Option<Pence>,
    /// The minute.
    pub minute: String,
    /// When it was recorded, in UTC.
    pub recorded_at: String,
}

/// What is decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecidedView {
    /// What.
    pub outcome: Outcome,
    /// How much in all.
    pub amount: Pence,
    /// How much by heading.
    pub lines: Vec<HeadingAmount>,
    /// The conditions.
    pub conditions: Vec<ConditionView>,
    /// Its place in the reserve.
    pub reserve_order: Option<u32>,
    /// Why.
    pub reason: String,
    /// The feedback agreed for the applicant.
    pub feedback: Both,
    /// When, in UTC.
    pub decided_at: String,
    /// Who locked it, or empty.
    pub locked_by: Vec<String>,
}

/// A condition of an award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionView {
    /// Its text.
    pub text: Both,
    /// The day by which it is met, or empty.
    pub due_on: String,
}

/// A decision that was reversed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReversalView {
    /// What took its place.
    pub kind: ReversalKind,
    /// What had been decided.
    pub outcome: Outcome,
    /// What had been awarded.
    pub amount: Pence,
    /// Why it was reversed.
    pub reason: String,
    /// Who reversed it.
    pub first: String,
    /// Who stood by it.
    pub second: String,
    /// When, in UTC.
    pub at: String,
}

/// Records what the panel recommends.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordRecommendation {
    /// For which bid.
    pub application: ApplicationId,
    /// What; none until one is chosen.
    pub outcome: Option<Outcome>,
    /// How much, as typed; all that is asked where it is empty.
    #[serde(default)]
    pub amount: String,
    /// The minute.
    #[serde(default)]
    pub minute: String,
    /// The history entry this is based on; 0 where there is none.
    pub based_on: i64,
}

/// Records what the hub decides.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordDecision {
    /// Of which bid.
    pub application: ApplicationId,
    /// What; none until one is chosen.
    pub outcome: Option<Outcome>,
    /// How much by heading, as typed.
    #[serde(default)]
    pub lines: Vec<TypedLine>,
    /// The conditions.
    #[serde(default)]
    pub conditions: Vec<TypedCondition>,
    /// The place in the reserve, as typed.
    #[serde(default)]
    pub reserve_order: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// The feedback agreed for the applicant.
    #[serde(default)]
    pub feedback: Both,
    /// The history entry this is based on; 0 where there is none.
    pub based_on: i64,
}

/// An amount under a heading, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TypedLine {
    /// The heading.
    pub heading: Heading,
    /// How much, as typed; empty is nothing.
    pub amount: String,
}

/// A condition, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TypedCondition {
    /// Its text.
    pub text: Both,
    /// The day by which it is met, as typed.
    #[serde(default)]
    pub due_on: String,
}

/// Locks the decisions of a call that are open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LockDecisions {
    /// Of which call.
    pub call: CallId,
    /// Bids whose decisions stay open: those with which one of the two is in conflict.
    #[serde(default)]
    pub leave_open: Vec<ApplicationId>,
    /// The second person; none until one is chosen.
    pub second: Option<CoordinatorId>,
    /// Their PIN.
    pub pin: String,
    /// The history entry the decisions on screen are based on.
    pub based_on: i64,
}

/// Reverses a locked decision, by name and with a reason; the bid is then decided anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReverseDecision {
    /// Of which bid.
    pub application: ApplicationId,
    /// Why.
    pub reason: String,
    /// The second person; none until one is chosen.
    pub second: Option<CoordinatorId>,
    /// Their PIN.
    pub pin: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Funds a bid from the reserve: two people, the second with their PIN.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PromoteReserve {
    /// Which.
    pub application: ApplicationId,
    /// How much by heading, as typed.
    pub lines: Vec<TypedLine>,
    /// Why, where another's turn comes first.
    #[serde(default)]
    pub reason: String,
    /// The second person; none until one is chosen.
    pub second: Option<CoordinatorId>,
    /// Their PIN.
    pub pin: String,
    /// The history entry this is based on.
    pub based_on: i64,
}
