//! Placements: the list, the timeline, the record, what each act takes; absences and employers' rates.

mod acts;
mod list;
mod record;
mod reviews;
mod timeline;

pub use acts::*;
pub use list::*;
pub use record::*;
pub use reviews::*;
pub use timeline::*;
