//! What the suites share: the real application in a real window, driven as a person would, a hub
//! from a terminal, and the main job told once.
//!
//! This crate is only ever part of a test, so it may stop at once when something is not as it must
//! be; every such stop says what was wanted and what was there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod app;
pub mod asks;
pub mod axe;
pub mod find;
pub mod main_job;
pub mod pdf;
pub mod places;
mod process;
pub mod sample;
pub mod terminal;
mod virtual_display;
mod webdriver;
