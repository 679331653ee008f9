//! Erasure of what is personal (`domain.md` 4, `decisions.md` 3): what is struck out of a text, and
//! when a person may be erased at all.

mod alone;
mod document;
mod leaves;
mod ordinary;
mod permission;
mod telephone;
mod values;

pub use alone::Sureness;
pub use document::{Struck, strike_document, strike_whole, typed_of};
pub use leaves::{Leaf, leaves};
pub use permission::{ToErase, may_erase};
pub use values::{Values, words_alone, words_of};

/// What stands where something was erased: the same in both languages, since a stored value has none.
pub const MARK: &str = "[erased / dilëwyd]";

/// For how many days after an erasure backups that were made before it are kept.
pub const BACKUP_DAYS: u64 = 30;

/// What a person is called once they are erased; the number is counted through the hub.
pub fn erased_name(number: u32) -> String {
    format!("Person erased {number} / Person a ddilëwyd {number}")
}
