//! Awards: from the offer to the close, what each act asks for, and what stops a payment
//! (`domain.md` 6 and 7.13).

mod payable;
mod state;

pub use payable::{Block, Payable, SubsidyStage, payable};
pub use state::{AwardAct, AwardState, after};

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
