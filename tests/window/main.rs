//! The real application in a real window.

mod documents;
mod hub;
mod lock;
mod opening;
