//! Applications: the form at the application desk, and what a coordinator does with them.

mod attach_file;
mod begin;
mod bid;
mod copy;
mod correspondence;
mod count;
mod desk;
mod find;
mod form;
mod judge;
mod languages;
mod lateness;
mod list;
mod loaded;
mod organisations;
mod receipt;
mod return_for_correction;
mod save_answer;
mod show;
mod submit;
mod team;
#[cfg(test)]
mod tests;
mod withdraw;

pub use attach_file::{attach_file, show_attached_file};
pub(crate) use attach_file::{picked, read_file};
pub use begin::begin;
pub(crate) use copy::{fonts, letterhead};
pub use copy::{show_blank_form, show_copy};
pub use count::count;
pub use desk::enter_desk;
pub use find::{find_eligible, find_ineligible};
pub use form::show_form;
pub use judge::judge_rule;
pub use languages::choose_languages;
pub use lateness::rule_on_lateness;
pub use list::list;
pub use organisations::find_organisations;
pub use receipt::record_receipt;
pub use return_for_correction::return_for_correction;
pub use save_answer::save_answer;
pub use show::show;
pub use submit::submit;
pub use withdraw::withdraw;

use chrono::{DateTime, SecondsFormat, Utc};
use scheme::CoordinatorId;
use scheme::desk::Viewpoint;

use crate::Failed;

/// An instant as it is answered.
fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The coordinator who acts.
fn coordinator(viewpoint: Viewpoint) -> Result<CoordinatorId, Failed> {
    match viewpoint {
        Viewpoint::Coordinator(id) => Ok(id),
        _ => Err(Failed::refused("not-at-this-desk")),
    }
}
