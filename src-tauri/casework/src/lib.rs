//! The casework room.
