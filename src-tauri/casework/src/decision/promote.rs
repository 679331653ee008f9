//! Funding the next bid of the reserve with money that is free. Two people are named; its award
//! offer is then due as any other's.

use std::collections::BTreeSet;

use scheme::decision::{Outcome, Promotion, ReversalKind, award_problems, may_promote};
use scheme::history::Act;
use scheme::{CallId, Fact, Facts, Pence, Problems};
use store::Reading;
use store::decision::{DecisionRow, LockRow};
use wire::decision::{DecisionView, FreeReserve, PromoteReserve, ReserveBid};

use super::line_of::DecidedCall;
use super::record::typed_lines;
use super::reverse::take_away;

use super::show;
use crate::panel::{conflicts, lead_name, teams_by_bid};
use crate::second::{named, two_people};
use crate::{Failed, Office, typed};

/// Funds a bid from the reserve.
pub fn promote(office: &mut Office, input: PromoteReserve) -> Result<DecisionView, Failed> {
    let application = input.application;
    let read = office.read();
    let bid = read.bid_for_rule(application)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let lines = typed_lines(&input.lines, &mut problems);
    if problems.0.is_empty() {
        let asked = read.asked_by_heading(application)?;
        problems
            .0
            .extend(award_problems(Outcome::Fund, &asked, &lines).0);
    }
    let reason = typed::text("reason", &input.reason, &mut problems);
    let ahead = DecidedCall::of(&read, bid.call)?.ahead(application);
    if reason.is_empty() && !ahead.is_empty() {
        let facts = Facts::none()
            .with("ahead", ahead.join(", "))
            .with("count", ahead.len());
        problems.add_with("reason", "promote-out-of-order", facts);
    }
    let people = two_people(
        office,
        input.second,
        &input.pin,
        "promote-same-person",
        problems,
    )?;
    office.change(Act::PromoteReserve, |tx| {
        let before = tx
            .decision_of(application)?
            .ok_or_else(|| Failed::refused("promote-not-in-reserve"))?;
        tx.based_on("decision", before.id, input.based_on)?;
        let decided = DecidedCall::of(tx, bid.call)?;
        let teams = tx.teams_for_rule(bid.call)?;
        let mut conflicted = BTreeSet::new();
        for coordinator in [people.first, people.second] {
            if conflicts::of_coordinator(tx, coordinator, &teams)?.contains(&application) {
                conflicted.insert(coordinator);
            }
        }
        let mut lines: Vec<_> = lines
            .iter()
            .filter(|line| line.amount > Pence::ZERO)
            .map(|line| (line.heading, line.amount))
            .collect();
        lines.sort();
        let amount = lines.iter().map(|(_, pence)| *pence).sum();
        may_promote(&Promotion {
            people: [people.first, people.second],
            conflicted,
            outcome: before.outcome,
            stage: before.stage(),
            amount,
            standing: decided.awarded_beside(&BTreeSet::from([application])),
            pot: decided.ranked.document.money.pot,
        })
        .map_err(|refusal| named(tx, refusal))?;
        take_away(tx, &before, ReversalKind::Promoted, &people, reason)?;
        let lock = LockRow {
            id: tx.new_id(),
            call: bid.call,
            first: people.first,
            second: people.second,
            locked_at: tx.now(),
        };
        tx.add_lock(&lock)?;
        let decision = DecisionRow {
            // Another decision: the letter that told of the reserve does not tell this one.
            id: tx.new_id(),
            outcome: Outcome::Fund,
            reserve_order: None,
            decided_at: tx.now(),
            lock: Some(lock.id),
            lines,
            conditions: Vec::new(),
            ..before
        };
        tx.put_decision(&decision)?;
        tx.fact("application", Fact::record("application", application));
        tx.fact("amount", amount);
        tx.fact("second", Fact::record("coordinator", people.second));
        Ok(())
    })?;
    show(office, application)
}

/// Money that declined or lapsed offers of a call have freed, and the next bid in reserve; none
/// where nothing is free, or nobody waits.
pub(crate) fn free_reserve(
    read: &Reading<'_>,
    call: CallId,
) -> Result<Option<FreeReserve>, Failed> {
    of_decided(read, &DecidedCall::of(read, call)?, call)
}

/// The same, of a call that is read already.
pub(super) fn of_decided(
    read: &Reading<'_>,
    decided: &DecidedCall,
    call: CallId,
) -> Result<Option<FreeReserve>, Failed> {
    let freed = decided.freed();
    let left = decided.ranked.document.money.pot - decided.awarded_beside(&BTreeSet::new());
    let reserve = decided.reserve();
    let Some((place, next)) = reserve.first_key_value() else {
        return Ok(None);
    };
    let Some(bid) = decided.ranked.bids.get(&next.application) else {
        return Ok(None);
    };
    if freed <= Pence::ZERO || left <= Pence::ZERO {
        return Ok(None);
    }
    Ok(Some(FreeReserve {
        freed,
        left,
        next: ReserveBid {
            application: bid.id,
            reference: bid.reference.clone(),
            title: bid.title.clone(),
            lead: lead_name(&teams_by_bid(read, call)?, bid.id),
            place: *place,
            requested: bid.requested,
        },
        waiting: u32::try_from(reserve.len()).unwrap_or(u32::MAX),
    }))
}
