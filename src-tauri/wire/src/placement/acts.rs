//! What each act on a placement takes. Dates are `YYYY-MM-DD`; everything typed stays as typed.

use scheme::placement::{
    BackfillState, Bar, ExtensionWarning, PayBearer, PlacementAct, RechargeEvery, RechargeOf,
    RechargeTo, VatTreatment, Weekday, WhatIf,
};
use scheme::{ApplicationId, OrganisationId, PersonId, PlacementId, Problems, RowId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AwardApart, TypedOnCosts};
use crate::people::RecordName;

/// Proposes a placement: from an application, whose latest submission says the rest, or from what
/// is given here.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ProposePlacement {
    /// The application; the other fields are then left empty.
    pub application: Option<ApplicationId>,
    /// The person seconded.
    pub person: Option<PersonId>,
    /// Their employer.
    pub employer: Option<OrganisationId>,
    /// The host.
    pub host: Option<OrganisationId>,
    /// The first day.
    pub starts_on: String,
    /// The last day.
    pub ends_on: String,
}

/// Changes who takes part and in which post.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPlacementPeople {
    /// Which placement.
    pub placement: PlacementId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// The employer.
    pub employer: Option<OrganisationId>,
    /// The line manager there.
    pub manager: Option<PersonId>,
    /// The post.
    pub post: String,
    /// Its grade.
    pub grade: String,
    /// The hours of a full-time week.
    pub full_week: String,
    /// The hosts it has, with who answers for the placement there and where.
    pub hosts: Vec<TypedHost>,
}

/// A host of a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TypedHost {
    /// Which.
    pub organisation: OrganisationId,
    /// Who answers for the placement there.
    #[serde(default)]
    pub manager: Option<PersonId>,
    /// Where the person works.
    #[serde(default)]
    pub place: String,
}

/// Changes the objectives.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPlacementObjectives {
    /// Which placement.
    pub placement: PlacementId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// All of them, in order.
    pub objectives: Vec<TypedObjective>,
}

/// An objective as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct TypedObjective {
    /// What is to be seen to be met.
    pub objective: String,
    /// By which day.
    pub due_on: String,
}

/// Changes pay and funding.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPlacementPay {
    /// Which placement.
    pub placement: PlacementId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// The pay of the person seconded: at first, and after each pay award.
    pub substantive: Vec<TypedPay>,
    /// The pay of whoever fills the post.
    pub backfill: Vec<TypedPay>,
    /// What is funded of the pay, where no award says so; or empty.
    pub funded: String,
    /// Who bears the rest.
    pub bearer: PayBearer,
}

/// A full-time year's salary from a day on, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TypedPay {
    /// The first day.
    pub from: String,
    /// How much.
    pub annual: String,
}

/// Changes what is said of the post left behind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPlacementBackfill {
    /// Which placement.
    pub placement: PlacementId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// Where it stands.
    pub state: BackfillState,
    /// What the post is called while somebody else fills it.
    pub post: String,
    /// Its grade.
    pub grade: String,
    /// The hundredths of full time that are filled; empty: as much as the placement takes.
    pub share: String,
    /// The day it was advertised, or empty.
    pub advertised_on: String,
    /// Why it is unsuitable to be filled, or empty.
    pub reason: String,
    /// Who fills it.
    pub holders: Vec<TypedHolder>,
}

/// Somebody in the post left behind, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TypedHolder {
    /// Their name.
    pub name: String,
    /// The first day.
    pub from: String,
    /// The last day; empty for as long as the placement lasts.
    pub to: String,
}

/// Changes what the employer invoices, and how VAT is treated.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPlacementRecharge {
    /// Which placement.
    pub placement: PlacementId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// Whom the employer invoices.
    pub to: RechargeTo,
    /// For what.
    pub of: RechargeOf,
    /// How often.
    pub every: RechargeEvery,
    /// How VAT is treated.
    pub vat: VatTreatment,
    /// Who confirmed it.
    pub vat_confirmed_by: String,
    /// When.
    pub vat_confirmed_on: String,
}

/// A working pattern as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TypedPattern {
    /// Its kind, by code.
    pub kind: String,
    /// The hundredths of full time, for part time.
    pub share: String,
    /// The weekdays, for part time; none while they are not settled.
    pub weekdays: Vec<Weekday>,
    /// The chosen days, for intermittent.
    pub days: Vec<String>,
}

/// Where a placement would be moved to.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct TypedPlan {
    /// The first day.
    pub starts_on: String,
    /// The last day.
    pub ends_on: String,
    /// How the days fall.
    pub pattern: TypedPattern,
    /// The hosts; those that stay keep who answers there.
    pub hosts: Vec<OrganisationId>,
}

/// Asks what would follow if a placement were moved. Writes nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhatIfPlacement {
    /// Which placement.
    pub placement: PlacementId,
    /// Where to.
    pub plan: TypedPlan,
}

/// Moves a placement: its days, its pattern or its hosts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MovePlacement {
    /// Which placement.
    pub placement: PlacementId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// Where to.
    pub plan: TypedPlan,
    /// Why; may be empty while nobody else has agreed to anything.
    pub reason: String,
}

/// Withdraws a placement before it begins.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithdrawPlacement {
    /// Which placement.
    pub placement: PlacementId,
    /// The history entry that the change is based on.
    pub based_on: i64,
    /// Why.
    pub reason: String,
}

/// Records what an employer pays on a salary from a day on, or changes it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordOnCosts {
    /// Which employer.
    pub organisation: OrganisationId,
    /// Which rates are changed; none for new ones.
    #[serde(default)]
    pub id: Option<RowId>,
    /// The history entry that a change is based on.
    #[serde(default)]
    pub based_on: i64,
    /// The rates.
    pub rates: TypedOnCosts,
}

/// Removes an employer's rates.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveOnCosts {
    /// Which.
    pub id: RowId,
    /// The history entry that the change is based on.
    pub based_on: i64,
}

/// Records days on which a person is away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordAbsence {
    /// Who.
    pub person: PersonId,
    /// Why, by code.
    pub kind: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
}

/// Removes days on which a person is away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveAbsence {
    /// Which.
    pub id: RowId,
    /// The history entry that the change is based on.
    pub based_on: i64,
}

/// Records a step in the course of a placement: it begins, pauses, goes on, ends early, the person
/// is back in post, everything is in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TakePlacementStep {
    /// Which placement.
    pub placement: PlacementId,
    /// Which step: `start`, `pause`, `resume`, `end-early`, `return` or `close`.
    pub step: PlacementAct,
    /// The day, as typed; of one that ends early, its last.
    pub on: String,
    /// Why; needed for a pause and an early end.
    pub reason: String,
    /// The history entry that the change is based on.
    pub based_on: i64,
}

/// Asks what stands in the way of an extension.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WhatIfExtension {
    /// Which placement.
    pub placement: PlacementId,
    /// The new last day, as typed so far.
    pub ends_on: String,
    /// The day it was asked for, as typed so far.
    pub asked_on: String,
}

/// What stands in the way of an extension.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementExtensionView {
    /// What is wrong with its days.
    pub problems: Problems,
    /// What stands in its way.
    pub bars: Vec<Bar>,
    /// What to heed.
    pub warnings: Vec<ExtensionWarning>,
    /// What would follow; none while something is wrong with the new last day.
    pub what_if: Option<WhatIf>,
    /// The names of the organisations that letters would go to.
    pub organisations: Vec<RecordName>,
    /// The award, where its last day is another than the new one.
    pub award: Option<AwardApart>,
}

/// Asks what would follow from a step in the course of a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhatIfStep {
    /// Which placement.
    pub placement: PlacementId,
    /// Which step: `pause`, `resume` or `end-early`.
    pub step: PlacementAct,
    /// The day, as typed so far.
    pub on: String,
    /// The last day of a pause, as it is thought to be, as typed so far. It is not recorded.
    pub until: String,
}

/// Asks for what was signed for an extension.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowExtensionPage {
    /// Of which placement.
    pub placement: PlacementId,
    /// The SHA-256 of its bytes.
    pub sha256: String,
}

/// Extends a placement that runs or is paused.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExtendPlacement {
    /// Which placement.
    pub placement: PlacementId,
    /// The new last day, as typed.
    pub ends_on: String,
    /// The day it was asked for, as typed.
    pub asked_on: String,
    /// The day by which every party had agreed to it in writing, as typed.
    pub signed_on: String,
    /// What they signed: a picked file; none until one is picked.
    pub page: Option<String>,
    /// Why.
    pub reason: String,
    /// The history entry that the change is based on.
    pub based_on: i64,
}
