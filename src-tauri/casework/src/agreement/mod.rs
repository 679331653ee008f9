//! What a placement rests on: its agreement, draft by draft, with who signed; how the person is
//! admitted to each host; their checks; what employer and host agree.

mod access;
mod check;
mod draft;
mod facts;
mod ready;
mod said;
mod show;
mod sign;
mod terms;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod worded;
mod wording;

use scheme::PlacementId;
use scheme::placement::PlacementAct;
use scheme::placement::after;
use store::Reading;
use store::placement::PlacementRow;

use crate::Failed;

pub use access::{advise, decide as decide_access, show as show_access};
pub use check::{record as record_check, remove as remove_check};
pub use draft::{compare, draft, preview, show_file};
pub(crate) use facts::{managers, places, post};
pub(crate) use ready::stands;
pub(crate) use said::pattern;
pub(crate) use show::is_out_of_date;
pub use show::show;
pub use sign::{show_page, sign};
pub use terms::edit as edit_terms;

/// A placement that may still be changed, as it stands, for an act that is based on an entry.
fn based_on(
    read: &Reading<'_>,
    placement: PlacementId,
    based_on: i64,
) -> Result<PlacementRow, Failed> {
    let row = read.placement(placement)?.ok_or(Failed::NotFound)?;
    after(row.state, PlacementAct::Change)?;
    if read.agreement_entry(placement)? != based_on {
        return Err(Failed::Stale);
    }
    Ok(row)
}
