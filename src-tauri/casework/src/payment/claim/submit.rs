//! Submitting a claim.

use scheme::history::Act;
use scheme::payment::{ClaimAct, ClaimCheck, claim_problems};
use scheme::{Pence, Refusal};
use wire::payment::{ClaimView, SubmitClaim};

use super::{changing, show, tell};
use crate::second::at_the_desk;
use crate::{Failed, Office};

/// Submits a claim for somebody else to approve. Only its maker does: whoever submits stands by it.
pub fn submit(office: &mut Office, input: SubmitClaim) -> Result<ClaimView, Failed> {
    let me = at_the_desk(office)?;
    let id = input.claim;
    office.change(Act::SubmitClaim, |tx| {
        let (known, mut claim) = changing(tx, id, ClaimAct::Submit, input.based_on)?;
        if claim.maker != me {
            let maker = scheme::Fact::record("coordinator", claim.maker);
            return Err(Refusal::new("claim-not-its-maker")
                .with("maker", maker)
                .into());
        }
        // The plan or the budget may have changed since it was entered.
        let statement = known.statement(Some(id));
        let lines: Vec<_> = claim.lines.iter().map(|(h, p)| (*h, Some(*p))).collect();
        let instalment: Option<Pence> = claim
            .instalment
            .and_then(|id| known.instalment(id))
            .map(|row| row.amount);
        claim_problems(ClaimCheck {
            lines: &lines,
            instalment,
            statement: &statement,
        })
        .none_or_err()?;
        claim.submitted_at = Some(tx.now());
        tx.put_claim(&claim)?;
        tell(tx, &claim);
        Ok(())
    })?;
    show(office, id)
}
