//! The decisions of a call against the pot.

use std::collections::BTreeSet;

use scheme::decision::{ReasonNeeded, Stage, may_be_locked};
use scheme::{ApplicationId, CallId};
use store::Reading;
use wire::decision::{CoordinatorConflict, DecisionLine, DecisionsView, LockView};

use super::line_of::DecidedCall;
use super::promote::of_decided;
use crate::panel::{conflicts, instant, lead_name, teams_by_bid};
use crate::{Failed, Office};

/// Shows the decisions of a call in the order of the ranking.
pub fn show_decisions(office: &Office, call: CallId) -> Result<DecisionsView, Failed> {
    let read = office.read();
    let decided = DecidedCall::of(&read, call)?;
    let teams = teams_by_bid(&read, call)?;
    let rows = decided
        .ranked
        .ranking
        .bids
        .iter()
        .filter_map(|place| {
            let bid = decided.ranked.bids.get(&place.application)?;
            let decision = decided.decisions.get(&bid.id);
            Some(DecisionLine {
                application: bid.id,
                reference: bid.reference.clone(),
                title: bid.title.clone(),
                lead: lead_name(&teams, bid.id),
                rank: place.rank,
                score: place.score.map(scheme::panel::hundredths),
                above_line: place.above_line,
                flags: place.flags.clone(),
                requested: bid.requested,
                recommended: decided.recommended.get(&bid.id).map(|r| r.outcome),
                outcome: decision.map(|d| d.outcome),
                amount: decision.map(|d| d.amount()).unwrap_or_default(),
                reserve_order: decision.and_then(|d| d.reserve_order),
                stage: decision.map_or(Stage::Undecided, |d| d.stage()),
                award: decided.awards.get(&bid.id).map(|award| award.state),
                reasons_missing: missing_reasons(&decided, bid.id),
            })
        })
        .collect::<Vec<_>>();
    let count =
        |stage| u32::try_from(rows.iter().filter(|r| r.stage == stage).count()).unwrap_or(u32::MAX);
    let awarded = decided.awarded_beside(&BTreeSet::new());
    let awaited = decided.awaited(&read, call, office.today())?;
    let pot = decided.ranked.document.money.pot;
    Ok(DecisionsView {
        call,
        pot,
        awarded,
        left: pot - awarded,
        undecided: count(Stage::Undecided),
        open: count(Stage::Open),
        locked: count(Stage::Locked),
        awaiting_eligibility: awaited.awaiting_eligibility,
        reserve: of_decided(&read, &decided, call)?,
        refusal: may_be_locked(awaited).err(),
        locks: locks(&read, &decided, call)?,
        conflicted: conflicted(&read, &decided, call)?,
        based_on: decided.based_on(&read)?,
        rows,
        title: decided.ranked.document.title,
    })
}

/// Why an open decision needs a reason that it does not give.
fn missing_reasons(decided: &DecidedCall, bid: ApplicationId) -> Vec<ReasonNeeded> {
    match decided.decisions.get(&bid) {
        Some(d) if d.lock.is_none() && d.reason.trim().is_empty() => {
            decided.reasons(bid, d.outcome)
        }
        _ => Vec::new(),
    }
}

fn locks(read: &Reading<'_>, decided: &DecidedCall, call: CallId) -> Result<Vec<LockView>, Failed> {
    read.locks_of_call(call)?
        .into_iter()
        .map(|lock| {
            let holds = decided
                .decisions
                .values()
                .filter(|d| d.lock == Some(lock.id));
            Ok(LockView {
                first: read.label("coordinator", lock.first.0)?,
                second: read.label("coordinator", lock.second.0)?,
                at: instant(lock.locked_at),
                decisions: u32::try_from(holds.count()).unwrap_or(u32::MAX),
            })
        })
        .collect()
}

/// Which coordinators are in conflict with a bid that is not locked yet.
fn conflicted(
    read: &Reading<'_>,
    decided: &DecidedCall,
    call: CallId,
) -> Result<Vec<CoordinatorConflict>, Failed> {
    let teams = read.teams_for_rule(call)?;
    let mut found = Vec::new();
    for coordinator in read.coordinators()? {
        if coordinator.state != "active" {
            continue;
        }
        for bid in conflicts::of_coordinator(read, coordinator.id, &teams)? {
            let locked = decided
                .decisions
                .get(&bid)
                .is_some_and(|d| d.lock.is_some());
            if let (false, Some(row)) = (locked, decided.ranked.bids.get(&bid)) {
                found.push(CoordinatorConflict {
                    coordinator: coordinator.id,
                    name: coordinator.name.clone(),
                    application: bid,
                    reference: row.reference.clone(),
                });
            }
        }
    }
    Ok(found)
}
