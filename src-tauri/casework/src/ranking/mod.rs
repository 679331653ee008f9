//! The ranking of a call, and the lists that are exported of it.

mod compute;
mod export;
mod view;

pub(crate) use compute::{RankedCall, ranked_call};
pub use export::{export_conflicts_register, export_ranked_list};
pub use view::show;
pub(crate) use view::whole;
