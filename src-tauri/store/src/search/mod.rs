//! Search: unrecorded tables, fed by the door from the same change, rebuilt at will. Only a
//! coordinator searches.
//!
//! `search_record` holds what a hit shows, as it stands in the record; `search_text` the same words
//! folded, and more words to be found by; `search_title` the titles by themselves. A docid begins with its noun's number, so that one noun's
//! records are one range of the index.

mod document;
mod noun;
mod query;
mod refresh;
#[cfg(test)]
mod tests;

pub use query::SearchHit;
pub(crate) use query::{match_all, match_in_title, rows_matching};
pub(crate) use refresh::refresh;
