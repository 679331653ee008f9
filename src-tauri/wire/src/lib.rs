//! The contract: every command with its input, its answer and the desks it is answered at, and
//! every failure. The web UI's TypeScript is generated from it ([`typescript`]).

pub mod agreement;
pub mod application;
pub mod award;
pub mod call;
mod commands;
pub mod decision;
mod declare;
pub mod disposal;
pub mod document;
pub mod equality;
pub mod erasure;
pub mod events;
mod failure;
pub mod history;
pub mod hold;
pub mod hub;
pub mod impact;
pub mod imports;
pub mod letter;
pub mod letter_template;
pub mod lists;
pub mod mail;
pub mod organisations;
pub mod outcome;
pub mod panel;
pub mod payment;
pub mod people;
pub mod personal_file;
pub mod placement;
pub mod ranking;
pub mod recognition;
pub mod retention;
pub mod review;
pub mod search;
pub mod today;
mod typescript;

pub use commands::*;
pub use declare::{Command, CommandInfo, CommandKind};
pub use failure::{Failure, NotARequest, read_request};
pub use scheme::{Both, Facts, Language};
pub use typescript::{names_claimed_twice, type_declarations, typescript};
