//! The real application in a real window.

mod applicant;
mod coordinator;
mod documents;
mod equality;
mod every_screen;
mod hub;
mod lists;
mod lock;
mod opening;
mod panel_member;
mod placements;
mod records;
