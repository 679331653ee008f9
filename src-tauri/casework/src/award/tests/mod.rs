//! Awards, by the acts that make and change them.

mod offer;
