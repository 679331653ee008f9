//! Reversing a locked decision: by name, with a reason, two people. The bid is then decided anew.

use scheme::decision::{DecisionAct, ReversalKind, stage_after};
use scheme::history::Act;
use scheme::{Fact, Problems, Refusal};
use serde_json::json;
use store::Writing;
use store::decision::{DecisionRow, ReversalRow};
use wire::decision::{DecisionView, ReverseDecision};

use super::show;
use crate::award;
use crate::panel::{conflicts, instant};
use crate::second::{TwoPeople, named, two_people};
use crate::{Failed, Office, typed};

/// Reverses a locked decision. A letter that tells it is voided first.
pub fn reverse(office: &mut Office, input: ReverseDecision) -> Result<DecisionView, Failed> {
    let application = input.application;
    office
        .read()
        .bid_for_rule(application)?
        .ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let reason = typed::needed("reason", &input.reason, &mut problems);
    let people = two_people(
        office,
        input.second,
        &input.pin,
        "reverse-same-person",
        problems,
    )?;
    office.change(Act::ReverseDecision, |tx| {
        let bid = tx.bid_for_rule(application)?.ok_or(Failed::NotFound)?;
        let decision = tx
            .decision_of(application)?
            .ok_or_else(|| Failed::refused("decision-not-locked"))?;
        tx.based_on("decision", decision.id, input.based_on)?;
        stage_after(decision.stage(), DecisionAct::Reverse)?;
        award::may_be_told_anew(tx, application)?;
        if tx.has_issued_letter(application)? {
            return Err(Failed::refused("reverse-letter-issued"));
        }
        let teams = tx.teams_for_rule(bid.call)?;
        for coordinator in [people.first, people.second] {
            if conflicts::of_coordinator(tx, coordinator, &teams)?.contains(&application) {
                let refusal = Refusal::new("reverse-conflicted")
                    .with("coordinator", Fact::record("coordinator", coordinator));
                return Err(named(tx, refusal));
            }
        }
        take_away(tx, &decision, ReversalKind::Reversed, &people, reason)?;
        tx.set_decided(application, false)?;
        tx.fact("application", Fact::record("application", application));
        tx.fact("was", decision.outcome.fact());
        tx.fact("second", Fact::record("coordinator", people.second));
        Ok(())
    })?;
    show(office, application)
}

/// Takes a locked decision away, and keeps what it was: who did so, why, and what took its place.
pub(super) fn take_away(
    tx: &mut Writing<'_>,
    decision: &DecisionRow,
    kind: ReversalKind,
    people: &TwoPeople,
    reason: String,
) -> Result<(), Failed> {
    let reversal = ReversalRow {
        id: tx.new_id(),
        application: decision.application,
        kind,
        was: json!({
            "outcome": decision.outcome,
            "amount": decision.amount(),
            "lines": decision.lines,
            "conditions": decision.conditions.iter().map(|c| json!({
                "text": c.text, "dueOn": c.due_on,
            })).collect::<Vec<_>>(),
            "reserveOrder": decision.reserve_order,
            "reason": decision.reason,
            "feedback": decision.feedback,
            "decidedAt": instant(decision.decided_at),
            "lock": decision.lock,
        }),
        reason,
        first: people.first,
        second: people.second,
        reversed_at: tx.now(),
    };
    tx.add_reversal(&reversal)?;
    Ok(tx.remove_decision(decision.id)?)
}
