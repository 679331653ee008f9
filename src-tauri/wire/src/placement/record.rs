//! The record of a placement.

use scheme::award::AwardState;
use scheme::form::AttachedFile;
use scheme::people::Sector;
use scheme::placement::{
    AbsenceKind, BackfillState, Bar, Consequences, PatternKind, PayBearer, PlacementAct,
    PlacementProgress, PlacementState, Recharge, VatTreatment, Weekday, WhatIf,
};
use scheme::{
    ApplicationId, AwardId, Both, CallId, OrganisationId, Pence, PersonId, PlacementId, Problems,
    RowId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::people::RecordName;

/// Asks for a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPlacement {
    /// Which.
    pub placement: PlacementId,
}

/// A placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementView {
    /// Which.
    pub id: PlacementId,
    /// What people call it: the reference, or who goes where.
    pub label: String,
    /// The application it was proposed from.
    pub application: Option<ApplicationId>,
    /// Its reference, or empty.
    pub reference: String,
    /// Its title, or empty.
    pub title: String,
    /// Of which call.
    pub call: Option<CallId>,
    /// The award it stands on.
    pub award: Option<AwardId>,
    /// Where that stands.
    pub award_state: Option<AwardState>,
    /// Where it stands, as it is stored.
    pub state: PlacementState,
    /// Why, where a reason was given.
    pub state_reason: String,
    /// Since which day.
    pub state_on: String,
    /// Where it stands, as it is shown.
    pub progress: PlacementProgress,
    /// What stands in the way of its beginning.
    pub bars: Vec<Bar>,
    /// The person seconded.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their employer.
    pub employer: PlacementOrganisation,
    /// Their post.
    pub post: String,
    /// Its grade.
    pub grade: String,
    /// The hosts.
    pub hosts: Vec<PlacementOrganisation>,
    /// How the days fall.
    pub pattern: PatternView,
    /// The hours of a full-time week, as typed.
    pub full_week: String,
    /// The objectives.
    pub objectives: Vec<ObjectiveView>,
    /// The post left behind.
    pub backfill: BackfillView,
    /// The pay of the person seconded.
    pub substantive: Vec<PayView>,
    /// The pay of whoever fills the post.
    pub backfill_pay: Vec<PayView>,
    /// What is funded of the pay.
    pub funded: Option<Pence>,
    /// That, as it would be typed.
    pub funded_typed: String,
    /// Whether the award says so.
    pub funded_by_award: bool,
    /// Who bears the rest.
    pub bearer: PayBearer,
    /// What the employer invoices.
    pub recharge: Recharge,
    /// How VAT is treated.
    pub vat: VatTreatment,
    /// Who confirmed it, or empty.
    pub vat_confirmed_by: String,
    /// When.
    pub vat_confirmed_on: Option<String>,
    /// What follows from all of it.
    pub consequences: Consequences,
    /// The days on which the person is away.
    pub absences: Vec<AbsenceView>,
    /// The moves it made, the latest first.
    pub moves: Vec<MoveView>,
    /// The steps it took, the latest first.
    pub course: Vec<StepView>,
    /// Whether it can be changed or moved.
    pub changeable: bool,
    /// Whether it can be withdrawn.
    pub withdrawable: bool,
    /// The steps in its course that can be taken now, the likeliest first.
    pub steps: Vec<PlacementAct>,
    /// The day by which an extension is best asked for.
    pub extension_best_by: String,
    /// Whether a move needs a reason.
    pub reason_needed: bool,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// An employer or a host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlacementOrganisation {
    /// Which.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: Both,
    /// Its sector.
    pub sector: Sector,
    /// The line manager there.
    pub manager: Option<RecordName>,
    /// Where the person works, for a host; or empty.
    pub place: String,
}

/// How the days fall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PatternView {
    /// Its kind.
    pub kind: PatternKind,
    /// The hundredths of full time, for part time.
    pub share: Option<u32>,
    /// The weekdays, for part time.
    pub weekdays: Vec<Weekday>,
    /// The chosen days, for intermittent.
    pub days: Vec<String>,
}

/// An objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObjectiveView {
    /// What is to be seen to be met.
    pub objective: String,
    /// By which day.
    pub due_on: Option<String>,
}

/// The post left behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackfillView {
    /// Where it stands.
    pub state: BackfillState,
    /// What the post is called while somebody else fills it.
    pub post: String,
    /// Its grade.
    pub grade: String,
    /// The hundredths of full time that are filled; none: as much as the placement takes.
    pub share: Option<u32>,
    /// The day it was advertised.
    pub advertised_on: Option<String>,
    /// Why it is unsuitable to be filled, or empty.
    pub reason: String,
    /// Who fills it.
    pub holders: Vec<HolderView>,
}

/// Somebody in the post left behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolderView {
    /// Their name.
    pub name: String,
    /// The first day.
    pub from: String,
    /// The last day; none for as long as the placement lasts.
    pub to: Option<String>,
}

/// A full-time year's salary from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PayView {
    /// The first day.
    pub from: String,
    /// How much.
    pub annual: Pence,
    /// How much, as it would be typed.
    pub typed: String,
}

/// Days on which a person is away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsenceView {
    /// Which.
    pub id: RowId,
    /// Why.
    pub kind: AbsenceKind,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// A move that a placement made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveView {
    /// When it was recorded, in UTC.
    pub moved_at: String,
    /// The first day before it.
    pub was_from: String,
    /// The last day before it.
    pub was_to: String,
    /// Why.
    pub reason: String,
}

/// A step in the course of a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Which.
    pub id: RowId,
    /// What was done.
    pub step: PlacementAct,
    /// On which day.
    pub on: String,
    /// The last day before it.
    pub was_to: String,
    /// The last day after it.
    pub to: String,
    /// Why, or empty.
    pub reason: String,
    /// What was signed for it.
    pub page: Option<AttachedFile>,
}

/// An award whose last day is another than its placement's: it stays as it is until a change of the
/// award is approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardApart {
    /// Which.
    pub award: AwardId,
    /// Its last day.
    pub ends_on: String,
}

/// What would follow from other days, another pattern or other hosts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIfView {
    /// What would follow; none while something is wrong with what was typed.
    pub what_if: Option<WhatIf>,
    /// What is wrong with it.
    pub problems: Problems,
    /// Whether anything would be changed.
    pub changes: bool,
    /// The names of the organisations that letters would go to.
    pub organisations: Vec<RecordName>,
    /// The award, where its last day is another than the placement's would be.
    pub award: Option<AwardApart>,
}

/// Asks what an employer pays on a salary.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowOnCosts {
    /// Which employer.
    pub organisation: OrganisationId,
}

/// What an employer pays on a salary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OnCostsView {
    /// Which employer.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: Both,
    /// The rates, the earliest first.
    pub rates: Vec<OnCostsLine>,
}

/// An employer's rates from a day on, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OnCostsLine {
    /// Which.
    pub id: RowId,
    /// The rates.
    pub rates: TypedOnCosts,
    /// Whether they are in force today.
    pub in_force: bool,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// An employer's rates from a day on, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TypedOnCosts {
    /// The first day.
    pub from: String,
    /// National Insurance, per cent above the threshold.
    pub insurance: String,
    /// The threshold of a year.
    pub threshold: String,
    /// Pension, per cent.
    pub pension: String,
    /// The apprenticeship levy, per cent.
    pub levy: String,
    /// Anything else, per cent.
    pub other: String,
    /// Who gave them, or where they are from.
    pub source: String,
}
