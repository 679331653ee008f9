//! What each letter about an award says, read from the record that it tells of.

mod award;
mod change;
mod claim;
mod report;
mod subsidy;

use chrono::NaiveDate;
use letters::notice::Says;
use scheme::call::Heading;
use scheme::letter::{DueLetter, LetterKind};
use scheme::{AwardId, Both, Facts, OrganisationId, Pence};
use store::Reading;
use words::said;

use crate::Failed;
use crate::payment::Known;

/// What a letter says on a day. None where it tells what was decided of a bid, or where its record is
/// not there.
pub(super) fn says(
    read: &Reading<'_>,
    due: &DueLetter,
    today: NaiveDate,
) -> Result<Option<Says>, Failed> {
    let basis = due.basis;
    Ok(match due.kind {
        LetterKind::AcceptanceConfirmed => known(read, basis.into())?
            .map(|known| award::accepted(read, &known))
            .transpose()?,
        LetterKind::DeclineAcknowledged => known(read, basis.into())?.map(|k| award::declined(&k)),
        LetterKind::Lapse => known(read, basis.into())?.map(|k| award::lapsed(&k)),
        LetterKind::AwardSuspended => known(read, basis.into())?.map(|k| award::suspended(&k)),
        LetterKind::AwardResumed => known(read, basis.into())?.map(|k| award::resumed(&k)),
        LetterKind::AwardEndedEarly => known(read, basis.into())?.map(|k| award::ended_early(&k)),
        LetterKind::Closure => known(read, basis.into())?.map(|k| award::closed(&k)),
        LetterKind::SubsidyNotification => match known(read, basis.into())? {
            Some(known) => Some(subsidy::notification(read, &known, today)?),
            None => None,
        },
        LetterKind::SubsidyConfirmation => match known(read, basis.into())? {
            Some(known) => subsidy::confirmation(read, &known)?,
            None => None,
        },
        LetterKind::VariationApproved | LetterKind::VariationRefused => {
            match read.award_change(basis.into())? {
                Some(row) => known(read, row.award)?.map(|known| change::decided(&known, &row)),
                None => None,
            }
        }
        LetterKind::ClaimQuery => match read.claim_query(basis)? {
            Some(query) => read
                .claim(query.claim)?
                .map(|claim| claim::queried(&claim, &query)),
            None => None,
        },
        LetterKind::ClaimRejected => read.claim(basis.into())?.map(|row| claim::rejected(&row)),
        LetterKind::ReportReminder => {
            report::of(read, basis)?.map(|(known, row)| report::reminded(&known, &row, today))
        }
        LetterKind::ReportSentBack => {
            report::of(read, basis)?.map(|(known, row)| report::sent_back(&known, &row, today))
        }
        LetterKind::ReportAccepted => {
            report::of(read, basis)?.map(|(known, row)| report::accepted(&known, &row))
        }
        LetterKind::RecoveryRequest => match read.recovery(basis.into())? {
            Some(row) => known(read, row.award)?.map(|known| award::asked_back(&known, &row)),
            None => None,
        },
        _ => None,
    })
}

fn known(read: &Reading<'_>, award: AwardId) -> Result<Option<Known>, Failed> {
    match read.award(award)? {
        Some(award) => Known::of(read, award.id).map(Some),
        None => Ok(None),
    }
}

/// The name of an organisation.
fn name_of(read: &Reading<'_>, id: OrganisationId) -> Result<Both, Failed> {
    let row = read.organisation_now(id)?;
    Ok(row.map(|row| row.details.name.whole()).unwrap_or_default())
}

/// Amounts, each by the name of its heading.
fn by_heading(lines: &[(Heading, Pence)]) -> Vec<(Both, Pence)> {
    lines
        .iter()
        .map(|(heading, amount)| {
            let name = said(&format!("heading-{}", heading.code()), &Facts::none());
            (name, *amount)
        })
        .collect()
}
