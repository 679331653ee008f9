//! The award that comes with an offer: made when its letter goes out, made anew with it, and taken
//! away when it is voided.

use chrono::NaiveDate;
use scheme::award::{AwardAct, AwardState, after};
use scheme::call::TeamRole;
use scheme::{ApplicationId, LetterId, PersonId};
use store::award::AwardRow;
use store::{Reading, Writing};

use crate::Failed;

/// The days that an offer names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OfferDays {
    /// The last day to accept.
    pub accept_by: NaiveDate,
    /// The last day to start.
    pub latest_start: NaiveDate,
    /// The first day, as planned.
    pub starts_on: NaiveDate,
    /// The last.
    pub ends_on: NaiveDate,
}

/// Makes the award that a letter offers; dates the one there is anew, where the letter goes out in
/// the place of another.
pub(crate) fn offered(
    tx: &mut Writing<'_>,
    application: ApplicationId,
    letter: LetterId,
    person: PersonId,
    dated_on: NaiveDate,
    days: OfferDays,
) -> Result<(), Failed> {
    let decision = tx
        .decision_of(application)?
        .ok_or_else(|| Failed::refused("letter-nothing-due"))?;
    let holder = tx
        .team(application)?
        .into_iter()
        .find(|member| matches!(member.role, TeamRole::Lead | TeamRole::Secondee))
        .ok_or_else(|| Failed::refused("letter-nothing-due"))?;
    let id = match tx.award_of(application)? {
        Some(before) => before.id,
        None => tx.new_id(),
    };
    let award = AwardRow {
        id,
        application,
        decision: decision.id,
        letter,
        person,
        organisation: holder.organisation,
        state: AwardState::Offered,
        offered_on: dated_on,
        accept_by: days.accept_by,
        latest_start: days.latest_start,
        starts_on: days.starts_on,
        ends_on: days.ends_on,
        ended_early_on: None,
        state_reason: String::new(),
        told_by: String::new(),
        state_on: dated_on,
        state_at: tx.now(),
        lines: decision.lines.clone(),
    };
    Ok(tx.offer_award(&award, &decision)?)
}

/// Refuses where the offer of a bid was answered, in part or in full: what was signed stays as it
/// was signed.
pub(crate) fn may_be_told_anew(
    read: &Reading<'_>,
    application: ApplicationId,
) -> Result<(), Failed> {
    let Some(award) = read.award_of(application)? else {
        return Ok(());
    };
    after(award.state, AwardAct::Retell)?;
    if !read.award_signatures(award.id)?.is_empty() {
        return Err(Failed::refused("award-signed"));
    }
    Ok(())
}

/// Takes away the award that a letter offered. Refused while another letter tells of it.
pub(crate) fn taken_back(tx: &mut Writing<'_>, letter: LetterId) -> Result<(), Failed> {
    let letter = tx.letter(letter)?.ok_or(Failed::NotFound)?;
    if let Some(bid) = letter.subject.application()
        && let Some(award) = tx.award_of(bid)?
        && award.letter == letter.id
    {
        // A notification that stands would tell of nothing.
        let standing = tx.standing_letters(letter.subject, Some(letter.id))?;
        if standing.iter().any(|other| other.basis == award.id.0) {
            return Err(Failed::refused("award-told"));
        }
        tx.remove_award(award.id)?;
    }
    Ok(())
}
