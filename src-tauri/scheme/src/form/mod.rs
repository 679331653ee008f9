//! Answers to a form: as typed, whatever was typed, and what is to be said of them.

mod answer;
mod asked;
mod budget;
mod problems;
mod section;
mod typing;
mod words;

pub use answer::*;
pub use asked::asked;
pub use budget::{Budget, BudgetReading, HeadingSum};
pub use problems::{Context, problems, question_problems, unrecordable};
pub use section::{SectionState, section_state};
pub use typing::{NotTyped, WordCount, fits, typed, word_counts};
pub use words::*;
