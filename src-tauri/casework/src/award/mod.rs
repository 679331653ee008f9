//! Awards: from the offer to the start of the work, and what stops a payment.

mod facts;
mod list;
mod offer;
mod show;
#[cfg(test)]
mod tests;

pub use facts::payable_facts;
pub use list::{count, list};
pub(crate) use offer::{OfferDays, may_be_told_anew, offered, taken_back};
pub use show::show;
