//! What the panel recommends and the hub decides.

mod line_of;
mod list;
mod lock;
mod promote;
mod recommend;
mod record;
mod reverse;
mod view;

pub use list::show_decisions;
pub use lock::lock;
pub(crate) use promote::free_reserve;
pub use promote::promote;
pub use recommend::recommend;
pub use record::record;
pub use reverse::reverse;
pub use view::show;

#[cfg(test)]
mod tests;
