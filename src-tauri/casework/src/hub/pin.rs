//! PINs: argon2id, asked at opening and of the second person where two are named.

use scheme::CoordinatorId;
use store::StoreError;

use crate::{Failed, Office};

/// The fewest digits of a PIN.
pub(super) const FEWEST_DIGITS: usize = 4;

impl Office {
    /// Whether a PIN is a coordinator's.
    pub(crate) fn pin_fits(&self, id: CoordinatorId, pin: &str) -> Result<bool, Failed> {
        let Some(hash) = self.read().pin_hash(id)? else {
            return Ok(false);
        };
        Ok(store::pin::fits(pin, &hash))
    }

    /// The hash to keep of a PIN.
    pub(crate) fn pin_hash(&mut self, pin: &str) -> Result<String, Failed> {
        let salt: [u8; 16] = self.random();
        store::pin::hash(pin, &salt).map_err(|e: StoreError| e.into())
    }
}

/// Whether a PIN is one: digits alone, at least four and at most twelve.
pub(super) fn is_pin(pin: &str) -> bool {
    (FEWEST_DIGITS..=12).contains(&pin.len()) && pin.bytes().all(|b| b.is_ascii_digit())
}
