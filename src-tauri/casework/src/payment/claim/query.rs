//! Asking about a claim, and answering.

use scheme::Problems;
use scheme::history::Act;
use scheme::payment::ClaimAct;
use store::payment::ClaimQueryRow;
use wire::payment::{AnswerClaim, ClaimView, QueryClaim};

use super::{changing, show, tell};
use crate::second::at_the_desk;
use crate::{Failed, Office, typed};

/// Asks about a submitted claim.
pub fn query(office: &mut Office, input: QueryClaim) -> Result<ClaimView, Failed> {
    let asked_by = at_the_desk(office)?;
    let id = input.claim;
    office.change(Act::QueryClaim, |tx| {
        let (_, claim) = changing(tx, id, ClaimAct::Query, input.based_on)?;
        let mut problems = Problems::default();
        let question = typed::needed("question", &input.question, &mut problems);
        problems.none_or_err()?;
        let number = tx.claim_queries(id)?.last().map_or(0, |last| last.number) + 1;
        let row = ClaimQueryRow {
            id: tx.new_id(),
            claim: id,
            number,
            question,
            asked_by,
            asked_at: tx.now(),
            answer: String::new(),
            answered_at: None,
        };
        tx.put_claim_query(&row)?;
        tx.put_claim(&claim)?;
        tell(tx, &claim);
        Ok(())
    })?;
    show(office, id)
}

/// Answers what was asked: the claim waits to be approved again.
pub fn answer(office: &mut Office, input: AnswerClaim) -> Result<ClaimView, Failed> {
    let id = input.claim;
    office.change(Act::AnswerClaim, |tx| {
        let (_, claim) = changing(tx, id, ClaimAct::Answer, input.based_on)?;
        let mut problems = Problems::default();
        let answer = typed::needed("answer", &input.answer, &mut problems);
        problems.none_or_err()?;
        let mut row = tx.claim_queries(id)?.pop().ok_or(Failed::NotFound)?;
        row.answer = answer;
        row.answered_at = Some(tx.now());
        tx.put_claim_query(&row)?;
        tx.put_claim(&claim)?;
        tell(tx, &claim);
        Ok(())
    })?;
    show(office, id)
}
