//! Events, and who registered and who came.

mod add;
mod attendance;
mod edit;
mod list;
#[cfg(test)]
mod tests;
mod view;

pub use add::add;
pub use attendance::{list_attendance, record_attendance};
pub use edit::edit;
pub use list::list;
pub use view::show;

use crate::{Failed, Office};

/// Whether the hub works in Welsh, and so needs a Welsh title.
fn is_bilingual(office: &Office) -> Result<bool, Failed> {
    Ok(office.read().hub()?.languages.contains("cy"))
}
