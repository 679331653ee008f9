//! Checking a file in full.

use rusqlite::Connection;

use crate::{Hub, StoreError};

impl Hub {
    /// Checks every page's authentication and the structure of the file.
    pub fn check_file(&self) -> Result<(), StoreError> {
        integrity(self.connection())
    }

    /// Whether a passphrase is this hub's.
    pub fn passphrase_fits(&self, passphrase: &str) -> bool {
        // A comparison that takes as long for a wrong one: both are first brought to one length.
        use sha2::{Digest, Sha256};
        Sha256::digest(passphrase.as_bytes()) == Sha256::digest(self.passphrase().as_bytes())
    }
}

/// `Damaged` unless every page authenticates and the structure holds.
pub(super) fn integrity(conn: &Connection) -> Result<(), StoreError> {
    let mut pages = conn.prepare("PRAGMA cipher_integrity_check")?;
    if pages.query([])?.next()?.is_some() {
        return Err(StoreError::Damaged);
    }
    let found: String = conn.query_row("PRAGMA integrity_check(1)", [], |r| r.get(0))?;
    if found == "ok" {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}
