//! Placements: the list, the record, what each act takes; absences and employers' rates.

mod acts;
mod list;
mod record;

pub use acts::*;
pub use list::*;
pub use record::*;
