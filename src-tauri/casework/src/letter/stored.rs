//! What a letter was made from, as it is kept beside its bytes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use scheme::Pence;
use scheme::letter::Since;
use serde::{Deserialize, Serialize};
use wire::letter::LetterValue;

use super::draft::Draft;
use crate::Failed;

/// What a letter was made from.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct StoredFacts {
    /// What it awards, for an award offer.
    pub amount: Option<Pence>,
    /// The lines of its address.
    pub address: Vec<String>,
    /// The merge values.
    pub values: Vec<LetterValue>,
    /// The SHA-256 of the wording in each language.
    pub wording: BTreeMap<String, String>,
    /// The instant since when there was this to tell, where it can happen again (UTC).
    pub since: Option<DateTime<Utc>>,
}

impl StoredFacts {
    /// Of a draft.
    pub(super) fn of(draft: &Draft) -> Result<serde_json::Value, Failed> {
        Ok(serde_json::to_value(StoredFacts {
            amount: draft.amount,
            address: draft.address.clone(),
            values: draft.values.clone(),
            wording: draft
                .wording_sha256
                .iter()
                .map(|(language, sha256)| ((*language).to_owned(), sha256.clone()))
                .collect(),
            since: match draft.since {
                Since::At(at) => Some(at),
                Since::Ever | Since::On(_) => None,
            },
        })?)
    }

    /// A single value, as the letter says it; empty where it does not.
    pub fn said(&self, field: &str) -> scheme::Both {
        let value = self
            .values
            .iter()
            .find(|value| value.field == field && value.place.is_none());
        value.map_or_else(scheme::Both::default, |value| {
            scheme::Both::new(&value.en, &value.cy)
        })
    }

    /// Of a letter's row.
    pub fn read(facts: &serde_json::Value) -> Result<Self, Failed> {
        Ok(StoredFacts::deserialize(facts)?)
    }
}
