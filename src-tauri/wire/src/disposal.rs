//! Disposal of what is past its years.

use scheme::retention::{Disposable, DisposalStanding, Retained};
use scheme::{CoordinatorId, Language, Refusal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks for what is past its years.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListDisposal {}

/// What is past its years: the earliest day first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DisposalView {
    /// The records.
    pub records: Vec<DisposalRecord>,
}

/// A record that is past its years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisposalRecord {
    /// As what it was kept.
    pub kind: Retained,
    /// What it is.
    pub noun: Disposable,
    /// Which.
    #[ts(type = "string")]
    pub record: Uuid,
    /// Its reference or title.
    pub label: String,
    /// How many people, of an event; else 1.
    pub count: u32,
    /// The last day on which it was to be kept.
    pub kept_until: String,
    /// How it stands with it.
    pub standing: DisposalStanding,
    /// The day until which it is kept longer; none where it is not.
    pub longer_until: Option<String>,
    /// Why it is kept longer, or empty.
    pub longer_reason: String,
    /// The hold that keeps it, in words; none where none does.
    pub hold: Option<Refusal>,
}

/// Keeps a record longer than its years.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepLonger {
    /// Which.
    #[ts(type = "string")]
    pub record: Uuid,
    /// The last day, as typed.
    pub until: String,
    /// Why.
    pub reason: String,
}

/// Disposes of records of one kind that are past their years.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DisposeOf {
    /// As what they were kept.
    pub kind: Retained,
    /// Which.
    #[ts(type = "Array<string>")]
    pub records: Vec<Uuid>,
    /// The coordinator who stands by it.
    pub second: Option<CoordinatorId>,
    /// That coordinator's PIN.
    pub pin: String,
}

/// Asks for the certificate of a disposal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowCertificate {
    /// Of which.
    #[ts(type = "string")]
    pub disposal: Uuid,
    /// In which language.
    pub language: Language,
}

/// Sets for how many years each kind is kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct EditRetention {
    /// Applications that are not funded, as typed.
    pub unsuccessful: String,
    /// Applications that are funded, as typed.
    pub awarded: String,
    /// Who came to an event, as typed.
    pub event_contacts: String,
    /// That an equality answer is linked to who gave it, as typed.
    pub equality_links: String,
}
