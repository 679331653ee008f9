//! What every act on an award begins and ends with.

use chrono::NaiveDate;
use scheme::award::{AwardAct, after};
use scheme::{AwardId, Fact};
use store::award::AwardRow;
use store::{Reading, Writing};

use crate::Failed;

/// An award as it stands, for an act that is based on an entry.
pub(super) fn based_on(read: &Reading<'_>, id: AwardId, based_on: i64) -> Result<AwardRow, Failed> {
    let award = read.award(id)?.ok_or(Failed::NotFound)?;
    if read.award_entry(id)? != based_on {
        return Err(Failed::Stale);
    }
    Ok(award)
}

/// Moves an award on by an act, and tells the history of it.
pub(super) fn moved(
    tx: &mut Writing<'_>,
    mut award: AwardRow,
    act: AwardAct,
    on: NaiveDate,
    reason: String,
    told_by: String,
) -> Result<(), Failed> {
    award.state = after(award.state, act)?;
    award.state_on = on;
    if act == AwardAct::Terminate {
        award.ended_early_on = Some(on);
    }
    award.state_at = tx.now();
    award.state_reason = reason;
    award.told_by = told_by;
    tx.put_award(&award)?;
    tx.fact("award", Fact::record("award", award.id));
    tx.fact("on", on);
    Ok(())
}
