//! Locking the decisions of a call: two people are named, and letters can be made.

use std::collections::BTreeSet;

use scheme::decision::{Lock, ToLock, may_be_locked, may_lock};
use scheme::history::Act;
use scheme::time::day_of;
use scheme::{ApplicationId, Fact, Pence, Problems};
use store::decision::LockRow;
use wire::decision::{DecisionsView, LockDecisions};

use super::line_of::DecidedCall;
use super::show_decisions;
use crate::panel::conflicts;
use crate::second::{named, two_people};
use crate::{Failed, Office};

/// Locks the open decisions of a call, all but those that are left open because one of the two is
/// in conflict with the bid.
pub fn lock(office: &mut Office, input: LockDecisions) -> Result<DecisionsView, Failed> {
    let call = input.call;
    office.read().call(call)?.ok_or(Failed::NotFound)?;
    let people = two_people(
        office,
        input.second,
        &input.pin,
        "lock-same-person",
        Problems::default(),
    )?;
    let left_open: BTreeSet<ApplicationId> = input.leave_open.iter().copied().collect();
    office.change(Act::LockDecisions, |tx| {
        let decided = DecidedCall::of(tx, call)?;
        if decided.based_on(tx)? != input.based_on {
            return Err(Failed::Stale);
        }
        may_be_locked(decided.awaited(tx, call, day_of(tx.now()))?)?;
        let teams = tx.teams_for_rule(call)?;
        let mut conflicted = BTreeSet::new();
        for coordinator in [people.first, people.second] {
            for bid in conflicts::of_coordinator(tx, coordinator, &teams)? {
                conflicted.insert((coordinator, bid));
            }
        }
        let to_lock: Vec<_> = decided
            .decisions
            .values()
            .filter(|d| d.lock.is_none() && !left_open.contains(&d.application))
            .cloned()
            .collect();
        let locking = to_lock.iter().map(|d| d.application).collect();
        may_lock(&Lock {
            first: people.first,
            second: people.second,
            pot: decided.ranked.document.money.pot,
            awarded_beside: decided.awarded_beside(&locking),
            decisions: to_lock
                .iter()
                .map(|d| ToLock {
                    application: d.application,
                    outcome: d.outcome,
                    amount: d.amount(),
                    reasons: decided.reasons(d.application, d.outcome),
                    has_reason: !d.reason.trim().is_empty(),
                })
                .collect(),
            conflicted,
        })
        .map_err(|refusal| named(tx, refusal))?;
        let lock = LockRow {
            id: tx.new_id(),
            call,
            first: people.first,
            second: people.second,
            locked_at: tx.now(),
        };
        tx.add_lock(&lock)?;
        let mut awarded = Pence::ZERO;
        let count = to_lock.len();
        for mut decision in to_lock {
            decision.lock = Some(lock.id);
            awarded += decision.amount();
            tx.put_decision(&decision)?;
            tx.set_decided(decision.application, true)?;
        }
        tx.fact("call", Fact::record("call", call));
        tx.fact("count", count);
        tx.fact("awarded", awarded);
        tx.fact("second", Fact::record("coordinator", people.second));
        Ok(())
    })?;
    show_decisions(office, call)
}
