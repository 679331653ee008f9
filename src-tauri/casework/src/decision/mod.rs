//! What the panel recommends and the hub decides.

mod line_of;
mod list;
mod lock;
mod recommend;
mod record;
mod reverse;
mod view;

pub use list::show_decisions;
pub use lock::lock;
pub use recommend::recommend;
pub use record::record;
pub use reverse::reverse;
pub use view::show;

#[cfg(test)]
mod tests;
