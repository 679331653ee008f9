//! The history: read, checked, undone.

pub(crate) mod fields;
#[cfg(test)]
pub(crate) mod tests;
mod undo;
mod view;

pub use undo::{show_undo, undo};
pub use view::{check_chain, list, show};
pub(crate) use view::{label_facts, unlabel_facts};
