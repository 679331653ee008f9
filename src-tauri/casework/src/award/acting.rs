//! What every act on an award begins and ends with.

use chrono::NaiveDate;
use scheme::award::{AwardAct, after};
use scheme::form::AttachedFile;
use scheme::{AwardId, Fact, Problems};
use store::award::AwardRow;
use store::{Reading, Writing};

use crate::application::read_file;
use crate::{Failed, Office, PickedFile};

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
    award.state_reason = reason;
    award.told_by = told_by;
    tx.put_award(&award)?;
    tx.fact("award", Fact::record("award", award.id));
    tx.fact("on", on);
    Ok(())
}

/// A picked file with what is kept of it; none where none was picked.
pub(super) fn picked(
    office: &Office,
    field: &str,
    token: Option<&String>,
    problems: &mut Problems,
) -> Result<Option<(PickedFile, AttachedFile)>, Failed> {
    let Some(token) = token else {
        return Ok(None);
    };
    let file = office.file(field, token)?;
    match read_file(field, &file) {
        Ok(kept) => Ok(Some((file, kept))),
        Err(Failed::Invalid(found)) => {
            problems.0.extend(found.0);
            Ok(None)
        }
        Err(failed) => Err(failed),
    }
}
