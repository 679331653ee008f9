//! Search: Ctrl K.

use scheme::letter::LetterKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Finds records as somebody types.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// Beginnings of words.
    pub text: String,
    /// At most so many; 20 at the most.
    #[serde(default)]
    pub limit: u32,
}

/// What was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Found {
    /// The best first.
    pub hits: Vec<SearchHit>,
}

/// A record that was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// Its table: `person`, `organisation`, `event`, `call`, `application`, `letter`, `award` or `placement`.
    pub noun: String,
    /// Which.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its name, or its reference and title.
    pub title: String,
    /// What tells it apart, or empty.
    pub detail: String,
    /// Of a letter, what it says.
    pub letter: Option<LetterKind>,
}
