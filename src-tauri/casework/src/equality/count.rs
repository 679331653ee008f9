//! Counting the calls that are decided, and cutting the links that are due.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use scheme::application::ApplicationState;
use scheme::equality::{Reached, linked_until};
use scheme::history::Act;
use scheme::panel::RankingFlag;
use scheme::retention::is_over;
use scheme::time::day_of;
use scheme::{ApplicationId, CallId};
use store::Reading;
use store::application::ApplicationsFilter;
use store::equality::CountedCall;
use wire::hub::Done;

use super::unlocked;
use crate::ranking::ranked_call;
use crate::{Failed, Office};

/// Counts each call that was decided in whole since the last time, once and for all: a report that
/// changed with every answer would tell what the last person said.
pub(super) fn count_decided(office: &mut Office) -> Result<(), Failed> {
    let today = office.today();
    let calls = office.read().calls()?;
    for call in calls.into_iter().filter(|call| call.published) {
        if unlocked(office)?.is_counted(call.id)? {
            continue;
        }
        let read = office.read();
        let Some(decided_on) = decided_on(&read, call.id)? else {
            continue;
        };
        let stages = stages(&read, call.id)?;
        unlocked(office)?.count_call(call.id, (decided_on, today), &stages)?;
    }
    Ok(())
}

/// The day on which the last decision of a call was locked; none while any bid waits for its own.
fn decided_on(read: &Reading<'_>, call: CallId) -> Result<Option<NaiveDate>, Failed> {
    let Some(lock) = read.locks_of_call(call)?.pop() else {
        return Ok(None);
    };
    let waits = read.bids_awaiting_eligibility(call)? > 0
        || read
            .bids_before_panel(call)?
            .iter()
            .any(|bid| bid.state != ApplicationState::Decided.code());
    Ok((!waits).then(|| day_of(lock.locked_at)))
}

/// How far each application of a call came.
fn stages(read: &Reading<'_>, call: CallId) -> Result<BTreeMap<ApplicationId, Reached>, Failed> {
    let ranked = ranked_call(read, call)?;
    let mut stages: BTreeMap<ApplicationId, Reached> = read
        .applications(&ApplicationsFilter {
            call: Some(call),
            limit: u32::MAX,
            ..ApplicationsFilter::default()
        })?
        .0
        .into_iter()
        .map(|line| (line.id, Reached::Applied))
        .collect();
    for bid in &ranked.ranking.bids {
        let below = [RankingFlag::Insufficient, RankingFlag::BelowThreshold];
        let stage = match bid.flags.iter().any(|flag| below.contains(flag)) {
            true => Reached::Eligible,
            false => Reached::AboveThreshold,
        };
        stages.insert(bid.application, stage);
    }
    for decision in read.decisions_of_call(call)? {
        if decision.lock.is_some() && decision.outcome.funds() {
            stages.insert(decision.application, Reached::Funded);
        }
    }
    Ok(stages)
}

/// The counted calls whose links are due to be cut.
pub(super) fn due(calls: &[CountedCall], today: NaiveDate) -> Vec<CallId> {
    calls
        .iter()
        .filter(|call| call.cut_on.is_none())
        .filter(|call| linked_until(call.decided_on).is_some_and(|until| is_over(until, today)))
        .map(|call| call.call)
        .collect()
}

/// Cuts the links that are due.
pub fn cut_links(office: &mut Office) -> Result<Done, Failed> {
    let today = office.today();
    let file = unlocked(office)?;
    let due = due(&file.counted_calls()?, today);
    if due.is_empty() {
        return Err(Failed::refused("equality-no-links-due"));
    }
    file.cut_links(&due, today)?;
    office.change(Act::CutEqualityLinks, |tx| {
        tx.fact("calls", due.len());
        Ok(())
    })?;
    Ok(Done {})
}
