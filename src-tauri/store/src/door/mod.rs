//! The one door for change (invariant 1).

mod change;
mod changeset;
pub(crate) mod entry_header;
mod invariants;
pub(crate) mod rewrite;
mod tables;
#[cfg(test)]
mod tests;
mod undo;

pub use change::{Occasion, Reading, Writing};
pub(crate) use changeset::{RowChange, row_changes};
pub(crate) use entry_header::entry_hash;
pub use tables::RECORDED_TABLES;
