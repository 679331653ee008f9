//! Letters: what is due to whom, previews, issuing, voiding, and their wording.

mod basis;
mod bid;
mod draft;
mod drafting;
mod export;
pub(crate) mod facts;
mod held;
mod issue;
mod notice;
mod placement;
mod preview;
mod register;
#[cfg(test)]
pub(crate) mod scene;
mod show;
mod stored;
pub mod template;
#[cfg(test)]
mod tests;
mod values;
mod void;
mod wording;

pub(crate) use drafting::hub_letterhead;
pub use export::export;
pub(crate) use held::add_problems;
pub use issue::issue;
pub use preview::preview;
pub use register::list;
pub(crate) use show::letter_file;
pub use show::{read_pages, show};
pub(crate) use stored::StoredFacts;
pub use void::{reissue, void};
pub(crate) use wording::{Wording, Wordings};
