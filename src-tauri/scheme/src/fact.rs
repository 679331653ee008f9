//! Facts: the typed values that a sentence is worded from, in either language.
//!
//! History entries, failures and letters carry facts, never sentences; the catalogues word them.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::language::Both;
use crate::money::Pence;

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Fact {
    /// Words that a person typed, or a reference. Not for history facts where it is personal.
    Text {
        /// The words.
        value: String,
    },
    /// Words that exist in both languages, such as a rule's or a question's; shown in the reader's,
    /// or in the other where there are none in it.
    Both {
        /// The words.
        value: Both,
    },
    /// A whole number; catalogues choose plurals by it.
    Count {
        /// The number.
        #[ts(type = "number")]
        value: i64,
    },
    /// Money, in pence.
    Pence {
        /// The amount.
        value: Pence,
    },
    /// A calendar day.
    Date {
        /// The day.
        #[ts(type = "string")]
        value: NaiveDate,
    },
    /// A moment, in UTC; shown in Europe/London.
    Instant {
        /// The moment.
        #[ts(type = "string")]
        value: DateTime<Utc>,
    },
    /// A code of a closed list, worded by the catalogue message `SET-VALUE`.
    Code {
        /// The list, such as `sector`.
        set: String,
        /// The code, such as `university`.
        value: String,
    },
    /// A record; its name is looked up when it is shown, so that none is kept here.
    Record {
        /// The table it lives in, such as `person`.
        noun: String,
        /// Which one.
        #[ts(type = "string")]
        id: Uuid,
        /// Its name or reference as of now: filled when shown, empty when stored.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        label: String,
    },
}

impl Fact {
    /// Words.
    pub fn text(value: impl Into<String>) -> Self {
        Fact::Text {
            value: value.into(),
        }
    }
    /// A whole number.
    pub fn count(value: usize) -> Self {
        Fact::Count {
            value: i64::try_from(value).unwrap_or(i64::MAX),
        }
    }
    /// A code of a closed list.
    pub fn code(set: impl Into<String>, value: impl Into<String>) -> Self {
        Fact::Code {
            set: set.into(),
            value: value.into(),
        }
    }
    /// A record.
    pub fn record(noun: impl Into<String>, id: impl Into<Uuid>) -> Self {
        Fact::Record {
            noun: noun.into(),
            id: id.into(),
            label: String::new(),
        }
    }
}

impl From<Pence> for Fact {
    fn from(value: Pence) -> Self {
        Fact::Pence { value }
    }
}
impl From<Both> for Fact {
    fn from(value: Both) -> Self {
        Fact::Both { value }
    }
}
impl From<NaiveDate> for Fact {
    fn from(value: NaiveDate) -> Self {
        Fact::Date { value }
    }
}
impl From<DateTime<Utc>> for Fact {
    fn from(value: DateTime<Utc>) -> Self {
        Fact::Instant { value }
    }
}
impl From<&str> for Fact {
    fn from(value: &str) -> Self {
        Fact::text(value)
    }
}
impl From<String> for Fact {
    fn from(value: String) -> Self {
        Fact::text(value)
    }
}
impl From<usize> for Fact {
    fn from(value: usize) -> Self {
        Fact::count(value)
    }
}
impl From<u32> for Fact {
    fn from(value: u32) -> Self {
        Fact::Count {
            value: i64::from(value),
        }
    }
}

/// Facts by name, in the order of their names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Facts(pub BTreeMap<String, Fact>);

impl Facts {
    /// None yet.
    pub fn none() -> Self {
        Self::default()
    }

    /// With one more.
    pub fn with(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.0.insert(name.to_owned(), fact.into());
        self
    }
}
