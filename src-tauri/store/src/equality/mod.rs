//! The equality file: a second SQLCipher file beside the hub, under a passphrase of its own. No
//! connection ever has both: nothing of it can be in the hub's history, search or backups, and no
//! query can join the two.
//!
//! What somebody answered is written here and never read out: it is counted, and the counts alone
//! leave this module.

mod answers;
mod count;
mod file;
mod restore;
#[cfg(test)]
mod tests;

pub use count::CountedCall;
pub use file::{EqualityBackup, EqualityFile};
