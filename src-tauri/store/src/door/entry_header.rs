//! A history entry's hash.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Everything of an entry that the chain covers beside its payload, in this order.
#[derive(Serialize)]
pub(crate) struct Header<'a> {
    pub sequence: i64,
    pub act: &'a str,
    pub actor: &'a str,
    pub actor_id: Option<Uuid>,
    pub device_id: Uuid,
    pub at: DateTime<Utc>,
    pub schema: i64,
    pub version: &'a str,
    pub facts: &'a str,
    pub batch_id: Option<Uuid>,
    pub undoes: Option<i64>,
}

/// The digest of a payload: salted, so that redacting it later reveals nothing about it.
pub(crate) fn payload_digest(salt: &[u8], changeset: Option<&[u8]>) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(changeset.unwrap_or_default());
    hasher.finalize().into()
}

/// The digest of an entry out of which values were struck: of all that is left of it, under its new
/// salt.
pub(crate) fn redacted_digest(
    salt: &[u8],
    header: &Header<'_>,
    changeset: Option<&[u8]>,
) -> Result<[u8; 32], serde_json::Error> {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(serde_json::to_vec(header)?);
    hasher.update(changeset.unwrap_or_default());
    Ok(hasher.finalize().into())
}

/// `H(previous ‖ header ‖ payload digest)`.
pub(crate) fn entry_hash(
    previous: &[u8],
    header: &Header<'_>,
    digest: &[u8],
) -> Result<[u8; 32], serde_json::Error> {
    let mut hasher = Sha256::new();
    hasher.update(previous);
    hasher.update(serde_json::to_vec(header)?);
    hasher.update(digest);
    Ok(hasher.finalize().into())
}
