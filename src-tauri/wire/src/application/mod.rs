//! Applications: the form at the application desk, and the coordinator's list and record.

mod acts;
mod form;
mod list;
mod record;

pub use acts::*;
pub use form::*;
pub use list::*;
pub use record::*;
