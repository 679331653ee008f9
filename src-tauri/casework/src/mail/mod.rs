//! The outbox: the mail of each letter, its drafts, and what became of them.

mod compose;
mod draft;
mod list;
mod mark;
mod show;
#[cfg(test)]
mod tests;

pub use draft::{draft, drop_draft};
pub use list::list;
pub use mark::mark;
pub use show::show;
