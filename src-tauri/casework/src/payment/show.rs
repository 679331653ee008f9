//! The money of an award, as it is shown.

use scheme::payment::AccountState;
use scheme::{AwardId, CoordinatorId};
use store::Reading;
use store::payment::{ClaimRow, InstalmentRow, ListedClaim, RecoveryRow};
use wire::payment::{AwardMoneyView, CameBackView, ClaimLine, InstalmentView, RecoveryView};

use super::known::Known;
use crate::panel::{day, instant};
use crate::{Failed, Office};

/// Shows the money of an award: its statement, plan and claims, and what stops a payment.
pub fn show(office: &Office, award: AwardId) -> Result<AwardMoneyView, Failed> {
    let read = office.read();
    let known = Known::of(&read, award)?;
    let holder = read
        .organisation_now(known.award.organisation)?
        .ok_or(Failed::NotFound)?;
    let bank_waits = read
        .bank_accounts(holder.id)?
        .iter()
        .any(|account| account.state == AccountState::Entered);
    let statement = known.statement(None);
    Ok(AwardMoneyView {
        award,
        reference: known.reference.clone(),
        title: known.title.clone(),
        state: known.award.state,
        organisation: holder.id,
        organisation_name: holder.details.name,
        held: known.held().map(|last| last.amount).unwrap_or_default(),
        instalments: known
            .instalments
            .iter()
            .map(|row| instalment_view(&known, row))
            .collect(),
        claims: known
            .claims
            .iter()
            .map(|claim| claim_line(&read, &known, claim))
            .collect::<Result<_, _>>()?,
        bank: known
            .bank
            .as_ref()
            .map(|account| scheme::payment::last_four(&account.details.number).to_owned()),
        bank_waits,
        recoveries: known
            .recoveries
            .iter()
            .map(|row| recovery_view(row, office.today()))
            .collect(),
        settlement: known.settlement(),
        outstanding: known.outstanding(),
        plan_based_on: plan_based_on(&read, &known)?,
        based_on: read.last_entry("award", award)?,
        blocks: known.blocks.clone(),
        statement,
    })
}

/// The latest entry that touched a plan.
pub(super) fn plan_based_on(read: &Reading<'_>, known: &Known) -> Result<i64, Failed> {
    let mut latest = 0;
    for row in &known.instalments {
        latest = latest.max(read.last_entry("instalment", row.id)?);
    }
    Ok(latest)
}

/// An instalment, as it is shown.
pub(super) fn instalment_view(known: &Known, row: &InstalmentRow) -> InstalmentView {
    InstalmentView {
        id: row.id,
        number: row.number,
        amount: row.amount,
        when: row.when.clone(),
        evidence: row.evidence.clone(),
        expected_on: day(row.expected_on),
        state: known.instalment_state(row.id),
        held: known.held().is_some_and(|last| last.id == row.id),
        claim: known.claim_for(row.id).map(|claim| claim.id),
    }
}

/// A claim, as a list shows it.
pub(super) fn claim_line(
    read: &Reading<'_>,
    known: &Known,
    claim: &ClaimRow,
) -> Result<ClaimLine, Failed> {
    let holder = read
        .organisation_now(known.award.organisation)?
        .ok_or(Failed::NotFound)?;
    let instalment = claim.instalment.and_then(|id| known.instalment(id));
    listed_claim_line(
        read,
        ListedClaim {
            claim: claim.clone(),
            reference: known.reference.clone(),
            organisation: holder.details.name,
            instalment: instalment.map(|row| row.number),
        },
    )
}

/// A claim of a list, as it is shown.
pub(super) fn listed_claim_line(
    read: &Reading<'_>,
    listed: ListedClaim,
) -> Result<ClaimLine, Failed> {
    let claim = listed.claim;
    let since = claim
        .settled_at
        .or(claim.submitted_at)
        .unwrap_or(claim.entered_at);
    Ok(ClaimLine {
        id: claim.id,
        award: claim.award,
        reference: listed.reference,
        organisation: listed.organisation,
        number: claim.number,
        instalment: listed.instalment,
        amount: claim.amount(),
        state: claim.state,
        since: instant(since),
        maker: coordinator_name(read, claim.maker)?,
        paid_on: day(claim.paid_on),
        invoice_number: claim.invoice_number,
    })
}

/// A recovery, as it is shown.
pub(super) fn recovery_view(row: &RecoveryRow, today: chrono::NaiveDate) -> RecoveryView {
    let recovered = row.recovered();
    RecoveryView {
        id: row.id,
        amount: row.amount,
        received: recovered.received,
        reason: row.reason.clone(),
        asked_on: row.asked_on.to_string(),
        due_on: row.due_on.to_string(),
        overdue: recovered.received < recovered.asked
            && scheme::today::is_overdue(Some(row.due_on), today),
        receipts: row
            .receipts
            .iter()
            .map(|receipt| CameBackView {
                received_on: receipt.received_on.to_string(),
                amount: receipt.amount,
            })
            .collect(),
    }
}

/// The name of a coordinator.
pub(super) fn coordinator_name(read: &Reading<'_>, id: CoordinatorId) -> Result<String, Failed> {
    Ok(read.coordinator(id)?.map(|c| c.name).unwrap_or_default())
}
