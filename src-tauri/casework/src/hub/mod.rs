//! The hub: making it, who works in it, who sits at it.

mod coordinator;
mod create;
mod desk;
mod file_state;
mod open;
mod passphrase_sheet;
mod pin;
mod session;
mod settings;
#[cfg(test)]
mod tests;

pub use coordinator::{change_pin, put_coordinator};
pub(crate) use create::SHORTEST_PASSPHRASE;
pub use create::{NewCoordinator, NewHub, create};
pub use desk::leave_desk;
pub(crate) use desk::take_desk;
pub use file_state::show_file_state;
pub use open::{Restored, open, restore_beside, restore_newest};
pub use passphrase_sheet::show_passphrase_sheet;
pub use session::{session, sign_in};
pub use settings::{back_up_now, backups, change_passphrase, edit_hub};
