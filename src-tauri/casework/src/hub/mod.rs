//! The hub: making it, who works in it, who sits at it.

mod create;
mod open;
mod pin;
mod session;

pub use create::{NewCoordinator, NewHub, create};
pub use open::open;
pub use session::{session, sign_in};
