//! Use cases: one file per act, the only place that joins rules, store, letters and words.
//!
//! Everything comes in through [`dispatch`], from the window and from the command line alike.

pub mod agreement;
pub mod application;
pub mod award;
pub mod call;
pub mod decision;
mod dispatch;
pub mod disposal;
pub mod document;
pub mod equality;
pub mod erasure;
pub mod events;
mod failed;
mod files;
pub mod history;
pub mod hold;
pub mod hub;
pub mod impact;
pub mod imports;
pub mod letter;
pub mod lists;
pub mod mail;
mod office;
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
pub mod sample;
pub mod search;
mod second;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod today;
mod typed;
mod world;

pub use dispatch::{NoProgress, Progress, dispatch, dispatch_at_a_terminal};
pub use failed::Failed;
pub use files::PickedFile;
pub use office::{Clock, Environment, Installation, Office, Random};
pub use scheme::NewIds;
pub use scheme::time::day_of;
pub use world::{SystemRandom, TimedIds};
