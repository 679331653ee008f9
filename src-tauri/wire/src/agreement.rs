//! What a placement rests on: its agreement, its access to each host, its checks.

use scheme::access::{
    AccessNeed, AccessReason, AccessRoute, CheckKind, CheckOutcome, Contact, DbsLevel,
};
use scheme::agreement::{ArisingOwner, DataRole, Difference, Party, Signer};
use scheme::form::AttachedFile;
use scheme::letter::LetterLanguage;
use scheme::people::Sector;
use scheme::{AgreementId, Both, FieldProblem, OrganisationId, PlacementId, RowId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the agreement of a placement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAgreement {
    /// Of which placement.
    pub placement: PlacementId,
}

/// The agreement of a placement: what it says of data and ownership, its drafts, who signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreementView {
    /// Of which placement.
    pub placement: PlacementId,
    /// What employer and host agree.
    pub terms: TermsView,
    /// The drafts, the latest first.
    pub drafts: Vec<DraftView>,
    /// Everybody who signs the latest draft, in order, and who has.
    pub parties: Vec<PartyView>,
    /// What is different now from the latest draft: it is out of date where there is anything.
    pub changed: Vec<Difference>,
    /// The clauses that the hub words otherwise since somebody signed the latest draft. They stand in
    /// it as they were signed.
    pub reworded: Vec<Difference>,
    /// What keeps a draft from being made.
    pub problems: Vec<FieldProblem>,
    /// Whether a draft can be made: the placement has not ended.
    pub draftable: bool,
    /// Whether a new draft wants a reason, because somebody signed the latest.
    pub reason_needed: bool,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// What employer and host agree on data, on what arises, and on notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermsView {
    /// Who answers for personal data; none until it is said.
    pub data_role: Option<DataRole>,
    /// The agreement on sharing or processing them, or empty.
    pub sharing_reference: String,
    /// The assessment of its impact, or empty.
    pub assessment_reference: String,
    /// Whose what arises is; none until it is said.
    pub arising_owner: Option<ArisingOwner>,
    /// Weeks of notice.
    pub notice_weeks: u32,
}

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftView {
    /// Which.
    pub id: AgreementId,
    /// Which draft, from 1.
    pub number: u32,
    /// Its day.
    pub drafted_on: String,
    /// In which languages.
    pub languages: LetterLanguage,
    /// How many pages it has.
    pub pages: u32,
    /// Why it took the place of one that somebody had signed, or empty.
    pub reason: String,
    /// How many signed it.
    pub signed: u32,
}

/// Somebody who signs, and whether they have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyView {
    /// Who.
    pub signer: Signer,
    /// Their name.
    pub name: Both,
    /// Their signature; none until it is there.
    pub signature: Option<SignatureOfParty>,
}

/// A signature under a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignatureOfParty {
    /// Who signed.
    pub name: String,
    /// In what role.
    pub role: String,
    /// The day on the page.
    pub signed_on: String,
    /// The signed page.
    pub page: AttachedFile,
}

/// Changes what employer and host agree.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPlacementTerms {
    /// Of which placement.
    pub placement: PlacementId,
    /// Who answers for personal data.
    pub data_role: Option<DataRole>,
    /// The agreement on sharing or processing them.
    pub sharing_reference: String,
    /// The assessment of its impact.
    pub assessment_reference: String,
    /// Whose what arises is.
    pub arising_owner: Option<ArisingOwner>,
    /// Weeks of notice, as typed.
    pub notice_weeks: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Makes the next draft, from the facts of the placement as they are.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DraftAgreement {
    /// Of which placement.
    pub placement: PlacementId,
    /// Why, where somebody signed the latest.
    pub reason: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Asks for the pages of the next draft, as it would be made today, watermarked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewAgreement {
    /// Of which placement.
    pub placement: PlacementId,
}

/// Asks for the file of a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAgreementFile {
    /// Of which draft.
    pub agreement: AgreementId,
}

/// Asks for the signed page of a party.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowSignedPage {
    /// Under which draft.
    pub agreement: AgreementId,
    /// The SHA-256 of its bytes.
    pub sha256: String,
}

/// Asks how two drafts of a placement's agreement differ.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareAgreements {
    /// The earlier.
    pub before: AgreementId,
    /// The later.
    pub after: AgreementId,
}

/// How two drafts differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgreementComparison {
    /// The number of the earlier.
    pub before: u32,
    /// The number of the later.
    pub after: u32,
    /// What differs.
    pub differences: Vec<Difference>,
}

/// Records a signature under the latest draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignAgreement {
    /// Under which draft.
    pub agreement: AgreementId,
    /// As what; none until one is chosen.
    pub party: Option<Party>,
    /// For which organisation; none for the secondee.
    pub organisation: Option<OrganisationId>,
    /// Who signed.
    pub name: String,
    /// In what role.
    pub role: String,
    /// The day on the page, as typed.
    pub signed_on: String,
    /// The signed page: a picked file; none until one is picked.
    pub page: Option<String>,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Asks how the person of a placement is admitted to its hosts, and for their checks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowAccess {
    /// Of which placement.
    pub placement: PlacementId,
}

/// How the person of a placement is admitted to its hosts, and their checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccessView {
    /// Of which placement.
    pub placement: PlacementId,
    /// Its last day: what lapses before it is a gap.
    pub ends_on: String,
    /// Host by host.
    pub hosts: Vec<HostAccessView>,
    /// The checks, in the order of their kinds.
    pub checks: Vec<CheckView>,
    /// The checks that are needed, with what is wrong with each; none where it is in order.
    pub needed: Vec<NeededCheck>,
    /// Whether anything can be changed: the placement has not ended.
    pub changeable: bool,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// How the person is admitted to a host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HostAccessView {
    /// Which host.
    pub host: OrganisationId,
    /// Its name.
    pub name: Both,
    /// Its sector.
    pub sector: Sector,
    /// What was decided; none where nobody decided yet.
    pub decided: Option<DecidedAccess>,
    /// What is advised for what is known.
    pub advice: AdviceView,
}

/// How somebody is admitted to a host, as decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecidedAccess {
    /// What the person does there.
    pub contact: Contact,
    /// What else the work is.
    pub needs: Vec<AccessNeed>,
    /// The document.
    pub route: AccessRoute,
    /// Why it is another than advised, or empty.
    pub reason: String,
    /// The day of the document; none until the host has issued it.
    pub issued_on: Option<String>,
    /// Who issued it.
    pub issued_by: String,
    /// Its last good day; none where it does not lapse.
    pub expires_on: Option<String>,
    /// Whether it lapses before the last day.
    pub lapses: bool,
}

/// Asks what is advised for a host, before anything is decided.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdviseAccess {
    /// Of which placement.
    pub placement: PlacementId,
    /// To which host.
    pub host: OrganisationId,
    /// What the person does there.
    pub contact: Contact,
    /// What else the work is.
    pub needs: Vec<AccessNeed>,
}

/// What is advised for a host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdviceView {
    /// The document.
    pub route: AccessRoute,
    /// Why.
    pub reason: AccessReason,
    /// The checks it rests on.
    pub checks: Vec<CheckKind>,
    /// The least level of disclosure.
    pub dbs: DbsLevel,
}

/// Decides how somebody is admitted to a host.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecideAccess {
    /// Of which placement.
    pub placement: PlacementId,
    /// To which host.
    pub host: OrganisationId,
    /// What the person does there; none until it is chosen.
    pub contact: Option<Contact>,
    /// What else the work is.
    pub needs: Vec<AccessNeed>,
    /// The document; none for what is advised.
    pub route: Option<AccessRoute>,
    /// Why it is another than advised.
    pub reason: String,
    /// The day of the document, as typed; empty until the host has issued it.
    pub issued_on: String,
    /// Who issued it.
    pub issued_by: String,
    /// Its last good day, as typed; empty where it does not lapse.
    pub expires_on: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// A check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// Which.
    pub id: RowId,
    /// Of what.
    pub kind: CheckKind,
    /// How it came out.
    pub outcome: CheckOutcome,
    /// The level of a disclosure.
    pub level: DbsLevel,
    /// The day it was made.
    pub checked_on: Option<String>,
    /// Its last good day; none where it does not lapse.
    pub expires_on: Option<String>,
    /// Who made it.
    pub checker: String,
}

/// A check that is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NeededCheck {
    /// Which.
    pub kind: CheckKind,
    /// What is wrong with it; none where it is in order.
    pub gap: Option<CheckGapView>,
}

/// What is wrong with a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "gap",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum CheckGapView {
    /// It was never asked for.
    Missing,
    /// It was asked for and is not back.
    Awaited,
    /// It was not satisfied.
    NotClear,
    /// The disclosure is of a lower level than is needed.
    LevelTooLow {
        /// The level there is.
        level: DbsLevel,
        /// The level that is needed.
        needed: DbsLevel,
    },
    /// It lapses before the last day.
    Lapses {
        /// Its last good day.
        on: String,
    },
}

/// Records a check, or changes it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordCheck {
    /// For which placement.
    pub placement: PlacementId,
    /// Which check; none for a new one.
    pub check: Option<RowId>,
    /// Of what; none until it is chosen.
    pub kind: Option<CheckKind>,
    /// How it came out; none until it is chosen.
    pub outcome: Option<CheckOutcome>,
    /// The level of a disclosure; none for other checks.
    pub level: Option<DbsLevel>,
    /// The day it was made, as typed.
    pub checked_on: String,
    /// Its last good day, as typed; empty where it does not lapse.
    pub expires_on: String,
    /// Who made it.
    pub checker: String,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Removes a check.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveCheck {
    /// For which placement.
    pub placement: PlacementId,
    /// Which check.
    pub check: RowId,
    /// The history entry this is based on.
    pub based_on: i64,
}
