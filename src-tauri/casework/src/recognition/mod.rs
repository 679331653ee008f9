//! The recognition statement of a placement: what the person did and learned, and what both
//! managers say of it, in terms that count in their appraisal.

mod facts;
mod save;
mod show;
#[cfg(test)]
mod tests;

pub(crate) use facts::Issuer;
pub use save::save;
pub(crate) use show::to_issue;
pub use show::{preview, show};
