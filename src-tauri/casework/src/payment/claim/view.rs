//! A claim, as it is shown.

use scheme::ClaimId;
use scheme::payment::ClaimState;
use store::payment::PaymentLine;
use wire::payment::{ClaimFileView, ClaimLineView, ClaimPaymentView, ClaimQueryView, ClaimView};

use super::super::known::Known;
use super::super::show::{claim_line, coordinator_name, instalment_view};
use crate::panel::{day, instant};
use crate::{Failed, Office};

/// Shows a claim, and what keeps it from being approved.
pub fn show(office: &Office, id: ClaimId) -> Result<ClaimView, Failed> {
    let read = office.read();
    let claim = read.claim(id)?.ok_or(Failed::NotFound)?;
    let known = Known::of(&read, claim.award)?;
    let beside = known.statement(Some(id));
    let settled = |at| match at {
        Some(at) => instant(at),
        None => String::new(),
    };
    Ok(ClaimView {
        line: claim_line(&read, &known, &claim)?,
        title: known.title.clone(),
        instalment: claim
            .instalment
            .and_then(|id| known.instalment(id))
            .map(|row| instalment_view(&known, row)),
        lines: claim
            .lines
            .iter()
            .map(|(heading, amount)| ClaimLineView {
                heading: *heading,
                amount: *amount,
                budget: beside.of(*heading).budget,
                left: beside.of(*heading).left,
            })
            .collect(),
        invoice_on: day(claim.invoice_on),
        from_on: day(claim.from_on),
        to_on: day(claim.to_on),
        note: claim.note.clone(),
        maker: claim.maker,
        entered_at: instant(claim.entered_at),
        submitted_at: settled(claim.submitted_at),
        settled_by: match claim.settled_by {
            Some(id) => coordinator_name(&read, id)?,
            None => String::new(),
        },
        settled_at: settled(claim.settled_at),
        reason: claim.reason.clone(),
        files: read
            .claim_files(id)?
            .into_iter()
            .map(|row| ClaimFileView {
                id: row.id,
                heading: row.heading,
                file: row.file,
            })
            .collect(),
        queries: read
            .claim_queries(id)?
            .into_iter()
            .map(|row| {
                Ok(ClaimQueryView {
                    asked_by: coordinator_name(&read, row.asked_by)?,
                    question: row.question,
                    asked_at: instant(row.asked_at),
                    answer: row.answer,
                    answered_at: settled(row.answered_at),
                })
            })
            .collect::<Result<_, Failed>>()?,
        payments: read
            .payments_of_claim(id)?
            .into_iter()
            .map(|payment| payment_view(&read, payment))
            .collect::<Result<_, _>>()?,
        problems: match claim.state {
            ClaimState::Draft | ClaimState::Submitted | ClaimState::Queried => {
                known.approval_problems(&claim)
            }
            _ => Default::default(),
        },
        based_on: read.last_entry("claim", id)?,
    })
}

fn payment_view(
    read: &store::Reading<'_>,
    payment: PaymentLine,
) -> Result<ClaimPaymentView, Failed> {
    let run = read.run(payment.row.run)?.ok_or(Failed::NotFound)?;
    Ok(ClaimPaymentView {
        run: run.id,
        number: run.number,
        state: payment.row.state,
        settled_on: day(payment.row.settled_on),
        reason: payment.row.reason,
    })
}
