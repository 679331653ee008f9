//! The history, read.

mod chain;
mod entry;
pub(crate) mod fields;
mod list;

pub use chain::ChainState;
pub(crate) use chain::hex;
pub use entry::Entry;
pub(crate) use entry::entry;
pub use fields::FieldChange;
pub use list::HistoryFilter;
