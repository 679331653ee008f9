//! Calls: making one from a template or an earlier call, editing, publishing.

use scheme::call::{CallDocument, FeedbackPolicy, Heading, Template};
use scheme::{Both, CallId, CallVersionId, Pence, Problems};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a new call is made from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "from", content = "which", rename_all = "camelCase")]
pub enum CallOrigin {
    /// A template.
    Template(Template),
    /// An earlier call: all of it but its dates.
    Call(CallId),
}

/// Makes a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateCall {
    /// What it is made from.
    pub origin: CallOrigin,
}

/// Changes a call's title, funder, description and support.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditCallAbout {
    /// Which call.
    pub call: CallId,
    /// The history entry this change is based on.
    pub based_on: i64,
    /// Its title.
    pub title: Both,
    /// Who runs it.
    pub funder: Both,
    /// What it is for.
    pub about: Both,
    /// Support beside the money, or empty.
    pub support: Both,
}

/// Changes a call's dates, as typed. An empty one is not set yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditCallDates {
    /// Which call.
    pub call: CallId,
    /// The history entry this change is based on.
    pub based_on: i64,
    /// The day it opens, `YYYY-MM-DD`.
    pub opens_on: String,
    /// The day it closes.
    pub closes_on: String,
    /// The time at which it closes, in Europe/London: `16:00`.
    pub closes_time: String,
    /// The day reviews are due.
    pub reviews_due_on: String,
    /// The day the panel meets.
    pub panel_on: String,
    /// The day applicants are told by.
    pub outcomes_by: String,
}

/// Changes a call's money, as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditCallMoney {
    /// Which call.
    pub call: CallId,
    /// The history entry this change is based on.
    pub based_on: i64,
    /// All that can be awarded.
    pub pot: String,
    /// The least that can be asked for; empty is none.
    pub minimum: String,
    /// The most that can be asked for.
    pub maximum: String,
    /// The headings, in order.
    pub headings: Vec<HeadingInput>,
}

/// What is typed of one heading.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HeadingInput {
    /// Which.
    pub heading: Heading,
    /// Whether money can be asked under it.
    pub allowed: bool,
    /// The share of a cost that is paid, in per cent.
    pub rate_percent: String,
    /// The most that can be asked under it; empty is no cap.
    pub cap: String,
    /// The most of the total that it can be, in per cent; empty is no cap.
    pub cap_percent: String,
    /// What is meant by it.
    pub guidance: Both,
}

/// Changes what a call's award letter promises and asks, as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditCallTerms {
    /// Which call.
    pub call: CallId,
    /// The history entry this change is based on.
    pub based_on: i64,
    /// The payments, in order.
    pub instalments: Vec<InstalmentInput>,
    /// Days in which an offer is accepted.
    pub days_to_accept: String,
    /// Months in which the work starts.
    pub months_to_start: String,
    /// The reports that are asked for.
    pub reports: Vec<ReportInput>,
    /// The share of the award, in per cent, up to which an underspend is kept; empty for none.
    #[serde(default)]
    pub underspend_kept_percent: String,
    /// Whether and how feedback is sent.
    pub feedback: FeedbackPolicy,
    /// Who signs the letters.
    pub signatory_name: String,
    /// Their role.
    pub signatory_role: Both,
    /// Where invoices go, and the VAT line.
    pub invoicing: Both,
    /// The standard conditions.
    pub standard_conditions: Both,
}

/// What is typed of one payment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InstalmentInput {
    /// Its share of the award, in per cent.
    pub percent: String,
    /// When it is paid.
    pub when: Both,
    /// What must be shown for it.
    pub evidence: Both,
}

/// What is typed of one report.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportInput {
    /// What it is.
    pub title: Both,
    /// Months after the end of the work.
    pub months_after_end: String,
}

/// Publishes a call as it stands: freezes a version.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PublishCall {
    /// Which call.
    pub call: CallId,
    /// The history entry this act is based on.
    pub based_on: i64,
}

/// Asks for the calls.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListCalls {}

/// The calls, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CallList {
    /// Them.
    pub calls: Vec<CallSummary>,
}

/// Where a call stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CallPhase {
    /// Never published.
    Draft,
    /// Published, not open yet.
    Upcoming,
    /// Open for applications.
    Open,
    /// Closed: the deadline has passed.
    Closed,
}

/// A call in a list. Once published, its facts are those of the latest version.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallSummary {
    /// Which.
    pub id: CallId,
    /// Its title.
    pub title: Both,
    /// Its template.
    pub template: Template,
    /// Where it stands today.
    pub phase: CallPhase,
    /// The day it opens.
    pub opens_on: Option<String>,
    /// Its deadline, as an instant in UTC.
    pub closes_at: Option<String>,
    /// The day the panel meets.
    pub panel_on: Option<String>,
    /// All that can be awarded.
    pub pot: Pence,
    /// The latest published version, or none.
    pub version: Option<CallVersionView>,
    /// How many applications it has, drafts included.
    pub applications: u32,
    /// Of these, how many are submitted or further.
    pub submitted: u32,
}

/// A published version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallVersionView {
    /// Which.
    pub id: CallVersionId,
    /// 1, 2, 3…
    pub number: u32,
    /// When it was published, in UTC.
    pub published_at: String,
    /// The SHA-256 of its canonical JSON.
    pub sha256: String,
}

/// Asks for one call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowCall {
    /// Which.
    pub call: CallId,
}

/// A call: as it is being edited, and its published versions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallView {
    /// Its line in the list.
    pub summary: CallSummary,
    /// The call as it is being edited; the same as the latest version where nothing has changed.
    pub document: CallDocument,
    /// Its published versions, latest first.
    pub versions: Vec<CallVersionView>,
    /// Whether the document differs from the latest version.
    pub changed_since_published: bool,
    /// What keeps the document from being published, by its own field paths.
    pub problems: Problems,
    /// Every rule's key, in the order of `document.rules`.
    pub rule_keys: Vec<String>,
    /// The history entry this view is based on.
    pub based_on: i64,
}

/// Asks for a published version.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowCallVersion {
    /// Which.
    pub version: CallVersionId,
}

/// A published version with its document.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FrozenCall {
    /// Which version.
    pub version: CallVersionView,
    /// Its call.
    pub call: CallId,
    /// The document, as it was frozen.
    pub document: CallDocument,
}
