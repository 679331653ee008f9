//! History: the closed list of acts, and which of them can be undone.

mod act;

pub use act::*;
