//! The letters room.
