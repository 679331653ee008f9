//! Which column of a table means what, guessed from its headings and set by a person, and the
//! records that follow.

mod field;
mod guess;
mod record;
mod values;

pub use field::{Field, Kind};
pub use guess::guess;
pub use record::{CellProblem, Mapping, MappingProblem, Record, apply};
