//! A call for applications: what is published, frozen and applied under.
//!
//! The whole call is one document, so that publishing can freeze it as it stands (invariant 5)
//! and an application can point at the version it was made under. The form is data in it.

mod document;
mod problems;
mod questions;
mod template;
mod terms;

pub use document::*;
pub use problems::{date_problems, money_problems, problems, term_problems};
pub use questions::*;
pub use template::from_template;
pub use terms::*;
