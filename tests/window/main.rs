//! The real application in a real window.

mod applicant;
mod coordinator;
mod documents;
mod every_screen;
mod hub;
mod lock;
mod opening;
mod panel_member;
