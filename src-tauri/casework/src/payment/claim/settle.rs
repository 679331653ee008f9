//! Approving and rejecting a claim. Whoever approves it is not whoever entered it.

use scheme::history::Act;
use scheme::payment::ClaimAct;
use scheme::{Fact, Problems, Refusal};
use wire::payment::{ApproveClaim, ClaimView, RejectClaim};

use super::{changing, show, tell};
use crate::panel::conflicts;
use crate::second::{at_the_desk, by_pin, named};
use crate::{Failed, Office, typed};

/// Approves a claim: a coordinator other than its maker, with their PIN, who is not in conflict with
/// the bid. Refused while anything stops a payment of the award or its money does not allow it; all
/// that does is said at once.
pub fn approve(office: &mut Office, input: ApproveClaim) -> Result<ClaimView, Failed> {
    let id = input.claim;
    let maker = office.read().claim(id)?.ok_or(Failed::NotFound)?.maker;
    let approver = by_pin(
        office,
        "approver",
        input.approver,
        &input.pin,
        Problems::default(),
        |who| {
            if who == maker {
                return Err(Failed::refused("claim-own-entry"));
            }
            Ok(())
        },
    )?;
    office.change(Act::ApproveClaim, |tx| {
        let (known, mut claim) = changing(tx, id, ClaimAct::Approve, input.based_on)?;
        let teams = tx.teams_for_rule(known.call)?;
        if conflicts::of_coordinator(tx, approver, &teams)?.contains(&known.award.application) {
            let refusal = Refusal::new("claim-conflicted")
                .with("coordinator", Fact::record("coordinator", approver));
            return Err(named(tx, refusal));
        }
        known.approval_problems(&claim).none_or_err()?;
        claim.settled_by = Some(approver);
        claim.settled_at = Some(tx.now());
        tx.put_claim(&claim)?;
        tell(tx, &claim);
        tx.fact("approver", Fact::record("coordinator", approver));
        Ok(())
    })?;
    show(office, id)
}

/// Rejects a claim, with a reason.
pub fn reject(office: &mut Office, input: RejectClaim) -> Result<ClaimView, Failed> {
    let me = at_the_desk(office)?;
    let id = input.claim;
    office.change(Act::RejectClaim, |tx| {
        let (_, mut claim) = changing(tx, id, ClaimAct::Reject, input.based_on)?;
        let mut problems = Problems::default();
        claim.reason = typed::needed("reason", &input.reason, &mut problems);
        problems.none_or_err()?;
        claim.settled_by = Some(me);
        claim.settled_at = Some(tx.now());
        tx.put_claim(&claim)?;
        tell(tx, &claim);
        Ok(())
    })?;
    show(office, id)
}
