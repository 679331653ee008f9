//! Awards: from the offer to the start of the work, and what stops a payment.

mod acceptance;
mod acting;
mod answer;
mod condition;
mod course;
mod extend;
mod facts;
mod file;
mod list;
mod offer;
mod show;
mod sign;
mod subsidy;
#[cfg(test)]
mod tests;

pub use acceptance::show_acceptance;
pub use answer::{decline, lapse};
pub use condition::{meet_condition, show_conditions};
pub use course::{resume, start, suspend, terminate};
pub use extend::extend;
pub use facts::payable_facts;
pub(crate) use facts::subsidy_stage;
pub use file::show_file;
pub(crate) use list::filter;
pub use list::{count, list};
pub(crate) use offer::{OfferDays, may_be_told_anew, offered, taken_back};
pub use show::show;
pub use sign::sign;
pub use subsidy::confirm_subsidy;
pub(crate) use subsidy::{told, untold, what_forbids};
