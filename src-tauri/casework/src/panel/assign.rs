//! Giving bids to members by hand.

use scheme::history::Act;
use scheme::panel::{Load, ReviewState, may_assign};
use scheme::{Fact, Problems};
use store::panel::AssignmentRow;
use wire::hub::Done;
use wire::panel::{AssignReview, UnassignReview};

use crate::{Failed, Office, typed};

/// Gives a bid to a member to review. Refused where there is a conflict.
pub fn assign(office: &mut Office, input: AssignReview) -> Result<Done, Failed> {
    office.change(Act::AssignReview, |tx| {
        let member = tx.panel_member(input.member)?.ok_or(Failed::NotFound)?;
        let panel = tx.panel(member.panel)?.ok_or(Failed::NotFound)?;
        let bid = tx
            .bid_for_rule(input.application)?
            .filter(|bid| bid.call == panel.call)
            .ok_or(Failed::NotFound)?;
        let mut problems = Problems::default();
        let due_on = typed::date("dueOn", &input.due_on, &mut problems);
        problems.none_or_err()?;
        may_assign(
            member.state,
            bid.state == "eligible",
            tx.is_hidden(bid.id, member.id)?,
            tx.assignment(bid.id, member.id)?.is_some(),
            Load {
                given: tx.load_for_rule(member.id)?,
                most: member.most_bids,
            },
        )?;
        let row = AssignmentRow {
            id: tx.new_id(),
            application: bid.id,
            member: member.id,
            due_on: due_on.or(panel.reviews_due_on),
            assigned_at: tx.now(),
        };
        tx.add_assignment(&row)?;
        tx.fact("application", Fact::record("application", bid.id));
        tx.fact("member", Fact::record("panel_member", member.id));
        Ok(Done {})
    })
}

/// Takes a bid back from a member. What they typed stays, and is theirs again if the bid is.
pub fn unassign(office: &mut Office, input: UnassignReview) -> Result<Done, Failed> {
    office.change(Act::UnassignReview, |tx| {
        let assignment = tx
            .assignment(input.application, input.member)?
            .ok_or(Failed::NotFound)?;
        let state = tx.review_state_for_rule(input.application, input.member)?;
        if state == Some(ReviewState::Submitted) {
            return Err(Failed::refused("unassign-submitted"));
        }
        tx.remove_assignment(assignment.id)?;
        tx.fact(
            "application",
            Fact::record("application", input.application),
        );
        tx.fact("member", Fact::record("panel_member", input.member));
        Ok(Done {})
    })
}
