//! The pages that say what came of a placement, a call and a year: the figures of one function, on
//! the screen, on paper and in a table.

mod area;
mod call;
mod export;
mod paper;
mod placement;
#[cfg(test)]
mod tests;
mod year;

pub use area::{set as set_area, show as show_area};
pub use call::show as show_call;
pub use export::export as export_year;
pub use paper::print;
pub use placement::show as show_placement;
pub use year::show as show_year;
