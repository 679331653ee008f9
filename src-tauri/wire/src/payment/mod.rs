//! The money of awards on the wire: the statement and its plan, claims, bank details, runs, changes,
//! reports and the end.

mod bank;
mod change;
mod claim;
mod money;
mod report;
mod run;

pub use bank::*;
pub use change::*;
pub use claim::*;
pub use money::*;
pub use report::*;
pub use run::*;

use scheme::call::Heading;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An amount under a heading, as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TypedHeading {
    /// The heading.
    pub heading: Heading,
    /// The amount, as typed; empty is nothing.
    pub amount: String,
}
