//! The money of awards: the plan, claims and who approves them, bank details, runs, changes, reports
//! and the end.

mod bank;
mod claim;
mod export;
mod known;
mod plan;
#[cfg(test)]
pub(crate) mod scene;
mod show;
#[cfg(test)]
mod tests;

pub use bank::{confirm, enter, reject as reject_account, reveal, show as show_bank};
pub use claim::{
    answer, approve, attach_file, list, propose, query, reject, remove_file, save,
    show as show_claim, show_file, submit,
};
pub use export::export;
pub(crate) use plan::begin;
pub use plan::edit as edit_plan;
pub use show::show;
