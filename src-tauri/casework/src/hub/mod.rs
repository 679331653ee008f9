//! The hub: making it, who works in it, who sits at it.

mod create;
mod pin;
mod session;

pub use create::{NewCoordinator, NewHub, create};
pub use session::{session, sign_in};
