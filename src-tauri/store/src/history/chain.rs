//! Checking the chain.

use std::collections::BTreeMap;

use super::Entry;
use crate::door::entry_header::{entry_hash, payload_digest, redacted_digest};
use crate::door::rewrite::{self, Cell};
use crate::{Reading, StoreError};

/// What a check of the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainState {
    /// Every entry follows from the one before it.
    Whole {
        /// How many entries.
        entries: i64,
        /// How many of them had values struck out by a later one, which lists them.
        redacted: i64,
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
        let mut redacted = 0;
        let listed = self.listed_as_redacted()?;
        while let Some(row) = rows.next()? {
            count += 1;
            // An entry that cannot even be read does not follow from anything.
            let Ok(entry) = Entry::from_row(row) else {
                return Ok(ChainState::Broken { at: count });
            };
            if entry.sequence != count || entry.previous != previous {
                return Ok(ChainState::Broken { at: entry.sequence });
            }
            let digest = payload_digest(&entry.salt, entry.changeset.as_deref());
            let whole = digest[..] == entry.digest[..]
                && entry_hash(&previous, &entry.header(), &digest)?[..] == entry.hash[..];
            if !whole {
                // Its hash was over what it said before; the entry that struck values out of it
                // vouches for what is left.
                let left =
                    redacted_digest(&entry.salt, &entry.header(), entry.changeset.as_deref())?;
                if listed.get(&entry.sequence) != Some(&hex(&left)) {
                    return Ok(ChainState::Broken { at: entry.sequence });
                }
                redacted += 1;
            }
            previous = entry.hash;
        }
        Ok(ChainState::Whole {
            entries: count,
            redacted,
            head: hex(&previous),
        })
    }

    /// The digests of entries out of which values were struck, as the entries of those acts list
    /// them; the latest counts.
    fn listed_as_redacted(&self) -> Result<BTreeMap<i64, String>, StoreError> {
        let mut acts = self.conn.prepare(
            "SELECT changeset FROM entry
             WHERE sequence IN (SELECT sequence FROM entry_row WHERE noun = 'erasure')
             ORDER BY sequence",
        )?;
        let payloads: Vec<Option<Vec<u8>>> = acts
            .query_map([], |r| r.get(0))?
            .collect::<Result<_, _>>()?;
        let position = crate::erasure::position(self.conn, "erasure", "entries")?;
        let mut listed = BTreeMap::new();
        for payload in payloads.into_iter().flatten() {
            // One that was tampered with lists nothing, and is found to be broken itself.
            for table in rewrite::parse(&payload).unwrap_or_default() {
                for row in table.rows.iter().filter(|_| table.table == "erasure") {
                    if let Some(Cell::Text(list)) = row.new.get(position) {
                        let list: BTreeMap<i64, String> =
                            serde_json::from_str(list).unwrap_or_default();
                        listed.extend(list);
                    }
                }
            }
        }
        Ok(listed)
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

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
