//! The money of awards: the plan, claims and who approves them, bank details, runs, changes, reports
//! and the end.

mod bank;
mod change;
mod claim;
mod export;
mod known;
mod plan;
mod report;
mod run;
#[cfg(test)]
pub(crate) mod scene;
mod show;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_after;

pub use bank::{confirm, enter, reject as reject_account, reveal, show as show_bank};
pub use change::{changes, decide, request_extension, request_other, request_virement};
pub use claim::{
    answer, approve, attach_file, list, propose, query, reject, remove_file, save,
    show as show_claim, show_file, submit,
};
pub use export::export;
pub(crate) use known::Known;
pub(crate) use plan::begin;
pub use plan::edit as edit_plan;
pub use report::{
    ask_back, close, complete, receive, receive_back, record_expenditure, reports, settle,
    settle_expenditure, show_file as show_report_file,
};
pub use run::{
    edit_paying_account, export as export_run, make as make_run, mark_paid, return_payment, run,
    runs,
};
pub use show::show;
