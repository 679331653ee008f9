//! The record of an award.

use scheme::AwardId;
use scheme::award::{next_step, payable};
use wire::award::AwardView;
use wire::decision::HeadingAmount;

use super::facts::payable_facts;
use crate::{Failed, Office};

/// Shows an award.
pub fn show(office: &Office, id: AwardId) -> Result<AwardView, Failed> {
    let read = office.read();
    let award = read.award(id)?.ok_or(Failed::NotFound)?;
    let bid = read
        .application(award.application)?
        .ok_or(Failed::NotFound)?;
    let (_, call) = read.call_version(bid.version)?.ok_or(Failed::NotFound)?;
    let person = read.person_now(award.person)?.ok_or(Failed::NotFound)?;
    let holder = read
        .organisation_now(award.organisation)?
        .ok_or(Failed::NotFound)?;
    let facts = payable_facts(&read, &award)?;
    let conditions = read.award_conditions(id)?.len();
    Ok(AwardView {
        id,
        application: award.application,
        call: bid.call,
        call_title: call.title,
        reference: bid.reference.unwrap_or_default(),
        title: bid.title,
        awardee: person.id,
        awardee_name: person.details.name,
        organisation: holder.id,
        organisation_name: holder.details.name,
        sector: holder.details.sector,
        state: award.state,
        state_reason: award.state_reason.clone(),
        state_on: award.state_on.to_string(),
        offered_on: award.offered_on.to_string(),
        accept_by: award.accept_by.to_string(),
        latest_start: award.latest_start.to_string(),
        starts_on: award.starts_on.to_string(),
        ends_on: award.ends_on.to_string(),
        amount: award.amount(),
        lines: award
            .lines
            .iter()
            .map(|(heading, amount)| HeadingAmount {
                heading: *heading,
                amount: *amount,
            })
            .collect(),
        letter: award.letter,
        signed: facts.signed.iter().copied().collect(),
        conditions: u32::try_from(conditions).unwrap_or(u32::MAX),
        conditions_unmet: facts.conditions_unmet,
        subsidy: facts.subsidy,
        told_by: award.told_by.clone(),
        next: next_step(&facts, &award.days(), office.today()),
        blocks: payable(&facts),
        placement: read.placement_of(award.application)?,
        proposable: award.state.is_running()
            && !read.proposable(Some(award.application))?.is_empty(),
        based_on: read.award_entry(id)?,
    })
}
