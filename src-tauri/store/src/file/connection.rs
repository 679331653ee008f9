//! Every connection is made here: the linter allows rusqlite's own ways to make one nowhere else.
#![allow(clippy::disallowed_methods)]

use std::path::Path;
use std::sync::Once;

use rusqlite::{Connection, OpenFlags};

/// Connects to a file, which has no key yet.
pub(crate) fn to_file(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    make_ready();
    Connection::open_with_flags(path, flags)
}

/// Connects to nothing but memory.
pub(crate) fn to_memory() -> rusqlite::Result<Connection> {
    make_ready();
    Connection::open_in_memory()
}

/// SQLite says that it is ready before SQLCipher within it is, so that of two threads which connect at
/// once, the first of a process, one could be refused its key. The first alone therefore makes both ready.
fn make_ready() {
    static READY: Once = Once::new();
    // What fails here fails again, and is told, where somebody wants to connect.
    READY.call_once(|| drop(Connection::open_in_memory()));
}
