//! What became of an award as a whole.

use letters::award_offer::{Condition, Instalment};
use letters::notice::Says;
use scheme::award::SubsidyStage;
use store::Reading;
use store::payment::RecoveryRow;

use super::{name_of, report};
use crate::Failed;
use crate::award::subsidy_stage;
use crate::payment::Known;

/// Both have signed: what was awarded to whom, and what comes next.
pub(super) fn accepted(read: &Reading<'_>, known: &Known) -> Result<Says, Failed> {
    let award = &known.award;
    let open: Vec<Condition> = read
        .award_conditions(award.id)?
        .into_iter()
        .filter(|condition| condition.met_on.is_none())
        .map(|condition| Condition {
            text: condition.text,
            due_on: condition.due_on,
        })
        .collect();
    let payments: Vec<Instalment> = known
        .instalments
        .iter()
        .map(|row| Instalment {
            amount: row.amount,
            when: row.when.clone(),
            evidence: row.evidence.clone(),
        })
        .collect();
    let subsidy = subsidy_stage(read, award)?;
    let open_subsidy = !matches!(subsidy, SubsidyStage::NotAsked | SubsidyStage::Confirmed);
    Ok(Says::default()
        .amount(award.amount())
        .both("organisation", &name_of(read, award.organisation)?)
        .day("accepted_on", award.state_on)
        .day("start_date", award.starts_on)
        .day("end_date", award.ends_on)
        .day("latest_start", award.latest_start)
        .when("subsidy", open_subsidy)
        .conditions(&open)
        .payments(&payments)
        .reports(&report::to_come(known)))
}

pub(super) fn declined(known: &Known) -> Says {
    let award = &known.award;
    Says::default()
        .amount(award.amount())
        .day("offered_on", award.offered_on)
        .day("declined_on", award.state_on)
        .words("told_by", &award.told_by)
}

pub(super) fn lapsed(known: &Known) -> Says {
    let award = &known.award;
    Says::default()
        .amount(award.amount())
        .day("offered_on", award.offered_on)
        .day("accept_by", award.accept_by)
}

pub(super) fn suspended(known: &Known) -> Says {
    reasoned(known).day("suspended_on", known.award.state_on)
}

pub(super) fn resumed(known: &Known) -> Says {
    reasoned(known)
        .day("resumed_on", known.award.state_on)
        .day("end_date", known.award.ends_on)
}

pub(super) fn ended_early(known: &Known) -> Says {
    reasoned(known)
        .day("ended_on", known.award.state_on)
        .day("end_date", known.award.ends_on)
        .money("paid", known.statement(None).total.paid)
}

/// What was awarded, and why the award stands as it does.
fn reasoned(known: &Known) -> Says {
    Says::default()
        .amount(known.award.amount())
        .words("reason", &known.award.state_reason)
}

/// The end: what was awarded, spent, paid and returned.
pub(super) fn closed(known: &Known) -> Says {
    let statement = known.statement(None);
    let spent = known.settlement().unwrap_or_default().borne;
    Says::default()
        .amount(known.award.amount())
        .day("closed_on", known.award.state_on)
        .day("end_date", known.award.last_day())
        .money("spent", spent)
        .money("paid", statement.total.paid)
        .money("returned", statement.returned)
        .when("returned", statement.returned.0 > 0)
}

/// Money that is asked back, and what of it has come.
pub(super) fn asked_back(known: &Known, row: &RecoveryRow) -> Says {
    let recovered = row.recovered();
    Says::default()
        .amount(recovered.asked)
        .words("reason", &row.reason)
        .day("asked_on", row.asked_on)
        .day("repay_by", row.due_on)
        .money("paid", known.statement(None).total.paid)
        .money("received_back", recovered.received)
        .money("still_owed", recovered.asked - recovered.received)
        .when("part", recovered.received.0 > 0)
}
