//! Importing people, organisations and attendance from a table: read, map, preview, run. What an
//! import will do is planned without writing anything; running it carries the same plan out, as
//! one act.

mod organisations;
mod people;
mod plan;
mod preview;
mod read;
mod row;
mod run;
mod setup;
#[cfg(test)]
mod tests;

pub use preview::preview;
pub use read::read;
pub use run::run;
