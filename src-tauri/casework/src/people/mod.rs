//! People and their affiliations.

mod add;
mod affiliation;
mod duplicates;
mod edit;
mod known;
mod list;
mod merge;
#[cfg(test)]
mod tests;
mod view;

pub use add::add;
pub use affiliation::{add_affiliation, edit_affiliation, remove_affiliation};
pub use duplicates::{list_duplicates, match_person};
pub use edit::edit;
pub use known::{Described, find_or_add_person, find_person};
pub use list::list;
pub(crate) use list::{LONGEST_PAGE, PeopleWanted, code_filter, lines};
pub use merge::merge;
pub use view::show;
pub(crate) use view::{affiliation_view, likely_person, typed_address};
