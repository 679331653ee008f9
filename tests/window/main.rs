//! The real application in a real window.

mod opening;
