//! Hashing a coordinator's PIN with argon2id.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordVerifier};

use crate::StoreError;

/// The argon2id hash of a PIN under a salt, in PHC form.
pub fn hash(pin: &str, salt: &[u8; 16]) -> Result<String, StoreError> {
    use argon2::PasswordHasher;
    Argon2::default()
        .hash_password_with_salt(pin.as_bytes(), salt)
        .map(|hash| hash.to_string())
        .map_err(|e| StoreError::Fault(format!("hashing a PIN: {e}")))
}

/// Whether a PIN is the one that was hashed.
pub fn fits(pin: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| {
        Argon2::default()
            .verify_password(pin.as_bytes(), &hash)
            .is_ok()
    })
}
