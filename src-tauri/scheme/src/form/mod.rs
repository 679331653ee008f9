//! Answers to a form: as typed, whatever was typed.

mod answer;
mod words;

pub use answer::*;
pub use words::*;
