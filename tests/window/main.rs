//! The real application in a real window.

mod hub;
mod lock;
mod opening;
