//! The rules of the scheme: pure types and functions, a folder or file per noun.
//!
//! Nothing here reads a clock, a file or a database. What a rule needs is passed in, and what it
//! finds is returned: a value, or a small enum that says which rule failed and with which facts.

pub mod access;
pub mod agreement;
pub mod application;
pub mod award;
pub mod backup;
pub mod call;
pub mod canonical;
pub mod decision;
pub mod desk;
pub mod eligibility;
pub mod equality;
pub mod erasure;
pub mod fact;
pub mod form;
pub mod history;
pub mod hold;
pub mod ids;
pub mod impact;
pub mod language;
pub mod letter;
pub mod mail;
pub mod money;
pub mod outcome;
pub mod panel;
pub mod payment;
pub mod people;
pub mod personal_file;
pub mod placement;
pub mod problem;
pub mod recognition;
pub mod retention;
pub mod text;
pub mod time;
pub mod today;

pub use fact::{Fact, Facts};
pub use ids::*;
pub use language::{Both, Language};
pub use money::Pence;
pub use problem::{FieldProblem, Problems, Refusal};
