//! Finding conflicts of interest and storing what is found.
//!
//! Every act that changes people, affiliations, organisations, teams or panels calls [`recompute`]
//! in its own transaction, so that what hides is never older than what it was found from.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use scheme::history::Act;
use scheme::panel::{Cause, Ground, after_finding, conflicts_of};
use scheme::{ApplicationId, CallId, Fact};
use store::panel::{CallTeams, ConflictRow, PanelScope};
use store::{Reading, Writing};
use wire::panel::{ConflictsFound, FindConflicts};

use crate::{Failed, Office};

/// Looks for conflicts again and stores what is found; answers how many arose and how many lost
/// their cause.
pub(crate) fn recompute(tx: &mut Writing<'_>, scope: PanelScope) -> Result<ConflictsFound, Failed> {
    let mut teams_of: BTreeMap<CallId, CallTeams> = BTreeMap::new();
    let mut changed = ConflictsFound { found: 0, gone: 0 };
    for (seat, call) in tx.seats_for_rule(scope)? {
        let teams = match teams_of.entry(call) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(tx.teams_for_rule(call)?),
        };
        let member = tx.member_facts_for_rule(seat.id, seat.person, teams)?;
        let mut found: BTreeMap<(ApplicationId, Ground), Cause> = BTreeMap::new();
        for (application, bid) in &teams.bids {
            for conflict in conflicts_of(&member, *application, bid, teams.window) {
                found.insert((*application, conflict.ground), conflict.cause);
            }
        }
        let stored = tx.conflicts_for_rule(seat.id)?;
        let places = stored
            .keys()
            .chain(found.keys())
            .filter(|(_, ground)| *ground != Ground::Declared)
            .collect::<std::collections::BTreeSet<_>>();
        for place in places {
            let mut before = stored.get(place).cloned();
            if let Some(before) = &mut before {
                before.cause = tx.resolved_for_rule(&before.cause)?;
            }
            let before = before.as_ref();
            let after = after_finding(before.map(|c| (c.state, &c.cause)), found.get(place));
            let Some((state, cause)) = after else {
                continue;
            };
            if before.is_some_and(|b| b.state == state && b.cause == cause) {
                continue;
            }
            let hid = before.is_some_and(|b| b.state.hides());
            match (hid, state.hides()) {
                (false, true) => changed.found += 1,
                (true, false) => changed.gone += 1,
                _ => {}
            }
            let stays = before.filter(|b| b.state == state);
            let row = ConflictRow {
                id: match before {
                    Some(before) => before.id,
                    None => tx.new_id(),
                },
                application: place.0,
                member: seat.id,
                ground: place.1,
                cause,
                state,
                // A ruling's reason stays with it; a conflict that arises anew has none yet.
                reason: stays.map(|b| b.reason.clone()).unwrap_or_default(),
                found_at: match stays {
                    Some(before) => before.found_at,
                    None => tx.now(),
                },
            };
            tx.put_conflict(&row)?;
        }
    }
    Ok(changed)
}

/// Looks again for the panel of one call, where it has one: for acts on its applications.
pub(crate) fn recompute_call(tx: &mut Writing<'_>, call: CallId) -> Result<ConflictsFound, Failed> {
    match tx.panel_of(call)? {
        Some(panel) => recompute(tx, PanelScope::Panel(panel.id)),
        None => Ok(ConflictsFound { found: 0, gone: 0 }),
    }
}

/// Looks again because a coordinator asks for it.
pub fn find(office: &mut Office, input: FindConflicts) -> Result<ConflictsFound, Failed> {
    office.read().call(input.call)?.ok_or(Failed::NotFound)?;
    office.change(Act::FindConflicts, |tx| {
        let changed = recompute_call(tx, input.call)?;
        tx.fact("call", Fact::record("call", input.call));
        tx.fact("found", changed.found);
        tx.fact("gone", changed.gone);
        Ok(changed)
    })
}

/// The bids of a call with which a coordinator is in conflict, by the same rules as a member's; a
/// conflict that they declared as a member counts too.
pub(crate) fn of_coordinator(
    read: &Reading<'_>,
    coordinator: scheme::CoordinatorId,
    teams: &CallTeams,
) -> Result<std::collections::BTreeSet<ApplicationId>, Failed> {
    let person = read
        .coordinator(coordinator)?
        .ok_or(Failed::NotFound)?
        .person;
    let Some(person) = person else {
        return Ok(Default::default());
    };
    let facts = read.member_facts_for_rule(coordinator.0.into(), person, teams)?;
    let mut conflicted: std::collections::BTreeSet<ApplicationId> = teams
        .bids
        .iter()
        .filter(|(id, bid)| !conflicts_of(&facts, **id, bid, teams.window).is_empty())
        .map(|(id, _)| *id)
        .collect();
    for seat in read.seats_of(person)? {
        for ((application, ground), conflict) in read.conflicts_for_rule(seat.id)? {
            if ground == Ground::Declared && conflict.state.hides() {
                conflicted.insert(application);
            }
        }
    }
    Ok(conflicted)
}
