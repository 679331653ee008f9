//! Awards: from the offer to the close, what each act asks for, and what stops a payment
//! (`domain.md` 6 and 7.13).

mod days;
mod next;
mod payable;
mod state;
mod subsidy;

pub use days::{OfferDays, may_start};
pub use next::{AwardStep, next_step};
pub use payable::{Block, Payable, SubsidyAct, SubsidyStage, payable};
pub use state::{AwardAct, AwardState, after};
pub use subsidy::{Assistance, counted, counted_from, financial_year, subsidy_problems};

use crate::people::codes;

codes! {
    /// Who signs an offer.
    Party as "award-party" {
        /// The person who is awarded.
        Awardee = "awardee",
        /// The organisation that holds the money.
        Host = "host",
    }
}
