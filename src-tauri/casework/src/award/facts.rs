//! What is known of an award before it is paid.

use scheme::award::{Payable, SubsidyStage};
use scheme::letter::is_enterprise;
use store::Reading;
use store::award::AwardRow;

use crate::Failed;

/// What stops a payment is judged by: all that is known of an award, and of the bank details it
/// would be paid to.
pub fn payable_facts(read: &Reading<'_>, award: &AwardRow) -> Result<Payable, Failed> {
    let unmet = read
        .award_conditions(award.id)?
        .iter()
        .filter(|condition| condition.met_on.is_none())
        .count();
    Ok(Payable {
        state: award.state,
        signed: read
            .award_signatures(award.id)?
            .iter()
            .map(|signature| signature.party)
            .collect(),
        bank_verified: read.bank_in_force(award.organisation)?.is_some(),
        subsidy: subsidy_stage(read, award)?,
        conditions_unmet: u32::try_from(unmet).unwrap_or(u32::MAX),
    })
}

/// How far an award's subsidy is. Whether an enterprise holds the money is read as of now.
pub(crate) fn subsidy_stage(read: &Reading<'_>, award: &AwardRow) -> Result<SubsidyStage, Failed> {
    let enterprise = read
        .organisation_now(award.organisation)?
        .is_some_and(|holder| is_enterprise(holder.details.sector));
    let subsidy = read.award_subsidy(award.id)?;
    Ok(SubsidyStage::of(
        enterprise,
        subsidy.is_some(),
        subsidy.as_ref().is_some_and(|s| s.confirmed_on.is_some()),
        subsidy.is_some_and(|s| s.given_on.is_some()),
    ))
}
