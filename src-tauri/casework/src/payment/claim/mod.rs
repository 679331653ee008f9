//! Claims: entered by one coordinator, approved by another.

mod files;
mod list;
mod propose;
mod query;
mod save;
mod settle;
mod submit;
#[cfg(test)]
mod tests;
mod view;

pub use files::{attach_file, remove_file, show_file};
pub use list::list;
pub use propose::propose;
pub use query::{answer, query};
pub use save::save;
pub(super) use save::{headings, lines_of};
pub use settle::{approve, reject};
pub use submit::submit;
pub use view::show;

use scheme::payment::{ClaimAct, claim_after};
use scheme::{ClaimId, Fact};
use store::Writing;
use store::payment::ClaimRow;

use super::known::Known;
use crate::Failed;

/// A claim that is about to change, with its award's money, after the rule of the act.
fn changing(
    tx: &Writing<'_>,
    id: ClaimId,
    act: ClaimAct,
    based_on: i64,
) -> Result<(Known, ClaimRow), Failed> {
    let claim = tx.claim(id)?.ok_or(Failed::NotFound)?;
    tx.based_on("claim", id, based_on)?;
    let known = Known::of(tx, claim.award)?;
    let state = claim_after(claim.state, act)?;
    Ok((known, ClaimRow { state, ..claim }))
}

/// What the history tells of every act on a claim.
fn tell(tx: &mut Writing<'_>, claim: &ClaimRow) {
    tx.fact("award", Fact::record("award", claim.award));
    tx.fact("claim", Fact::record("claim", claim.id));
    tx.fact("amount", claim.amount());
}
