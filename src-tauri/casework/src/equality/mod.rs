//! Equality monitoring: the file of its own, answers going into it, objections, and the numbers that
//! may be shown. What was answered never comes out of the file, and the hub keeps no trace of it.

mod answers;
mod count;
mod export;
mod file;
mod form;
mod report;
mod restore;
mod settle;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_restore;
#[cfg(test)]
mod tests_ways_out;

pub use answers::{give_answers, object, show_form};
pub use count::cut_links;
pub(crate) use count::links_due;
pub use export::export;
pub(crate) use file::is_there;
pub use file::{change_passphrase, lock, make, show, unlock};
pub use form::show_blank_form;
pub use report::show_report;
pub use restore::restore;
pub(crate) use settle::forget_erased;

use store::equality::EqualityFile;

use crate::{Failed, Office};

/// The file, where it is unlocked.
fn unlocked(office: &mut Office) -> Result<&mut EqualityFile, Failed> {
    office
        .equality
        .as_mut()
        .ok_or_else(|| Failed::refused("equality-locked"))
}
