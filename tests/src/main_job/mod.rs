//! The main job, told once: from bids that wait for reviews to the letters that answer them, step by
//! step, through the requests that the window makes. `cargo xtask run` does it where there is no
//! display, and a journey does it after everything that comes before.

mod decisions;
mod letters;
mod meeting;
mod reviews;

pub use decisions::{Decided, decide, lock};
pub use letters::{Issued, Saved, issue, save_papers};
pub use meeting::{Met, meet};
pub use reviews::{Reviewed, complete_reviews, rule_on_conflicts};

/// Pence as a person types them: `1234.50`.
fn typed(pence: i64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}
