//! The file: made, opened, keyed, migrated, locked against other processes.

mod lock;
mod open;
mod schema;

pub use open::Hub;
