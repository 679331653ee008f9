//! What crosses the edge of the hub: tables that people bring (CSV and XLSX), which of their columns
//! mean what, tables that leave, days for other calendars, and payments as a bank takes
//! them in.
//!
//! Nothing here opens a file or reads a clock: bytes come in and go out. Whatever the bytes, reading
//! ends in a table or in one of the declared failures.

pub mod bacs;
pub mod calendar;
pub mod export;
pub mod inert;
pub mod mail;
pub mod mapping;
pub mod table;
