//! Decisions: the panel recommends, the hub decides, two people lock.

mod award;
mod lock;
mod promote;
mod reasons;
mod stage;

pub use award::{AwardLine, award_problems, condition_problems, reserve_problems};
pub use lock::{Awaited, Lock, ToLock, may_be_locked, may_lock};
pub use promote::{Promotion, ReversalKind, ahead_of, may_promote};
pub use reasons::{ReasonNeeded, Standing, reasons_needed};
pub use stage::{DecisionAct, Stage, after as stage_after};

use crate::people::codes;

codes! {
    /// What is recommended or decided of a bid. Acceptance, lapse and *declined* belong to the
    /// award.
    Outcome as "outcome" {
        /// Fund it.
        Fund = "fund",
        /// Fund it, with conditions.
        FundWithConditions = "fund-with-conditions",
        /// Hold it in reserve, in an order.
        Reserve = "reserve",
        /// Do not fund it.
        NotFunded = "not-funded",
    }
}

impl Outcome {
    /// Whether money goes with it.
    pub fn funds(self) -> bool {
        matches!(self, Outcome::Fund | Outcome::FundWithConditions)
    }
}
