//! A subsidy to an enterprise.

use chrono::NaiveDate;
use letters::notice::Says;
use scheme::Pence;
use scheme::award::{Assistance, counted, counted_from};
use scheme::letter::{MFA_LIMIT, MFA_TRANSPARENCY};
use store::Reading;

use super::name_of;
use crate::Failed;
use crate::payment::Known;

/// What would be given, the limit it is held against, and what the hub itself gave that counts.
pub(super) fn notification(
    read: &Reading<'_>,
    known: &Known,
    today: NaiveDate,
) -> Result<Says, Failed> {
    let award = &known.award;
    let given: Vec<Assistance> = read
        .given_to_group_of(award.organisation, award.id)?
        .into_iter()
        .map(|row| Assistance {
            amount: row.amount,
            given_on: row.given_on,
        })
        .collect();
    let before = counted(&given, today);
    let mut says = Says::default()
        .amount(award.amount())
        .both("enterprise", &name_of(read, award.organisation)?)
        .money("mfa_limit", MFA_LIMIT)
        .money("transparency_threshold", MFA_TRANSPARENCY)
        .money("given_before", before)
        .when("given_before", before > Pence::ZERO)
        .day("confirm_by", award.accept_by)
        .when("confirm_by", award.accept_by > today);
    if let Some(from) = counted_from(today) {
        says = says.day("years_from", from);
    }
    Ok(says)
}

/// What is given. None where the enterprise has not confirmed.
pub(super) fn confirmation(read: &Reading<'_>, known: &Known) -> Result<Option<Says>, Failed> {
    let award = &known.award;
    let Some(subsidy) = read.award_subsidy(award.id)? else {
        return Ok(None);
    };
    let Some(confirmed_on) = subsidy.confirmed_on else {
        return Ok(None);
    };
    Ok(Some(
        Says::default()
            .amount(subsidy.amount)
            .both("enterprise", &name_of(read, award.organisation)?)
            .day("confirmed_on", confirmed_on)
            .money("mfa_limit", MFA_LIMIT)
            .money("transparency_threshold", MFA_TRANSPARENCY)
            .when("to_publish", subsidy.amount > MFA_TRANSPARENCY),
    ))
}
