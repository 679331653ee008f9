//! Bytes by their SHA-256: attachments, issued letters, receipts. Unrecorded and append-only: undo
//! never deletes them. Whoever hands them out checks first that they may be seen.

use rusqlite::{OptionalExtension, named_params};
use scheme::Refusal;
use scheme::canonical::sha256_hex;

use crate::{Reading, StoreError, Writing};

impl Reading<'_> {
    /// The bytes of a hash, checked against it. Fails with [`StoreError::Damaged`] where they are
    /// not what was kept.
    pub fn blob(&self, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let bytes: Option<Vec<u8>> = self
            .conn
            .prepare_cached("SELECT bytes FROM blob WHERE sha256 = :sha256")?
            .query_row(named_params! { ":sha256": sha256 }, |r| r.get(0))
            .optional()?;
        match bytes {
            // The bytes were erased; their place stays.
            Some(bytes) if bytes.is_empty() && sha256 != sha256_hex(&[]) => {
                Err(StoreError::Refused(Refusal::new("bytes-erased")))
            }
            Some(bytes) if sha256_hex(&bytes) != sha256 => Err(StoreError::Damaged),
            bytes => Ok(bytes),
        }
    }
}

impl Writing<'_> {
    /// Keeps bytes, and says under which hash.
    pub fn add_blob(&mut self, bytes: &[u8]) -> Result<String, StoreError> {
        let sha256 = sha256_hex(bytes);
        self.conn
            .prepare_cached("INSERT OR IGNORE INTO blob (sha256, bytes) VALUES (:sha256, :bytes)")?
            .execute(named_params! { ":sha256": sha256, ":bytes": bytes })?;
        Ok(sha256)
    }
}

#[cfg(test)]
mod tests {
    use scheme::history::Act;

    use crate::testing::{Counting, occasion};
    use crate::{Hub, StoreError};

    #[test]
    fn bytes_are_kept_once_and_found_by_their_hash() {
        let mut hub = Hub::in_memory().unwrap();
        let mut ids = Counting(0);
        let hashes = hub
            .change(occasion(Act::AttachFile), &mut ids, |tx| {
                Ok::<_, StoreError>([tx.add_blob(b"abc")?, tx.add_blob(b"abc")?])
            })
            .unwrap();
        assert_eq!(hashes[0], hashes[1]);
        let read = hub.read(scheme::desk::Viewpoint::SignedOut);
        assert_eq!(read.blob(&hashes[0]).unwrap().as_deref(), Some(&b"abc"[..]));
        assert_eq!(read.blob("none").unwrap(), None);
    }

    #[test]
    fn bytes_that_are_not_what_was_kept_are_not_handed_out() {
        let hub = Hub::in_memory().unwrap();
        hub.connection()
            .execute("INSERT INTO blob (sha256, bytes) VALUES ('abc', x'00')", [])
            .unwrap();
        let read = hub.read(scheme::desk::Viewpoint::SignedOut);
        assert!(matches!(read.blob("abc"), Err(StoreError::Damaged)));
    }
}
