//! The scheme room.
