//! Checking the chain.

use super::Entry;
use crate::door::entry_header::{entry_hash, payload_digest};
use crate::{Reading, StoreError};

/// What a check of the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainState {
    /// Every entry follows from the one before it.
    Whole {
        /// How many entries.
        entries: i64,
        /// The hash of the last, in hex: printed on backups and exports as an anchor.
        head: String,
    },
    /// An entry does not follow.
    Broken {
        /// The first such entry.
        at: i64,
    },
}

impl Reading<'_> {
    /// Checks every entry's payload against its digest and its hash against the entry before.
    pub fn check_chain(&self) -> Result<ChainState, StoreError> {
        let mut entries = self.conn.prepare("SELECT * FROM entry ORDER BY sequence")?;
        let mut rows = entries.query([])?;
        let mut previous = vec![0; 32];
        let mut count = 0;
        while let Some(row) = rows.next()? {
            count += 1;
            // An entry that cannot even be read does not follow from anything.
            let Ok(entry) = Entry::from_row(row) else {
                return Ok(ChainState::Broken { at: count });
            };
            let digest = payload_digest(&entry.salt, entry.changeset.as_deref());
            let follows = entry.sequence == count
                && entry.previous == previous
                && digest[..] == entry.digest[..]
                && entry_hash(&previous, &entry.header(), &digest)?[..] == entry.hash[..];
            if !follows {
                return Ok(ChainState::Broken { at: entry.sequence });
            }
            previous = entry.hash;
        }
        Ok(ChainState::Whole {
            entries: count,
            head: hex(&previous),
        })
    }

    /// The hash of the last entry, in hex.
    pub fn chain_head(&self) -> Result<String, StoreError> {
        use rusqlite::OptionalExtension;
        let head: Option<Vec<u8>> = self
            .conn
            .query_row(
                "SELECT hash FROM entry ORDER BY sequence DESC LIMIT 1",
                [],
                |r| r.get(0),
            )
            .optional()?;
        Ok(hex(&head.unwrap_or_else(|| vec![0; 32])))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
