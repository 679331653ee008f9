//! Organisations.

mod add;
mod edit;
mod list;
mod merge;
#[cfg(test)]
mod tests;
mod view;

pub use add::add;
pub use edit::edit;
pub(crate) use list::{OrganisationsWanted, lines};
pub use list::{list, match_organisation};
pub use merge::merge;
pub(crate) use view::likely_organisation;
pub use view::show;
