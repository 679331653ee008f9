//! History: the closed list of acts, and which of them can be undone (D4).

mod act;

pub use act::*;
