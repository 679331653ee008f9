//! Reviews: what a member does at the panel desk, and what a coordinator does with the outcome.

mod bids;
mod declare;
mod own_scores;
mod read;
mod reopen;
mod save;
mod submit;
mod view;

pub use bids::show_desk;
pub use declare::declare;
pub use own_scores::own_scores;
pub use read::{read_bid, read_bid_file};
pub use reopen::reopen;
pub use save::save;
pub use submit::submit;
pub use view::show_reviews;

#[cfg(test)]
mod non_interference;
#[cfg(test)]
mod tests;
