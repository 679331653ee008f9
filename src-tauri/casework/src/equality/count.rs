//! Counting the calls that are decided, and cutting the links that are due.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use scheme::application::ApplicationState;
use scheme::equality::{Reached, linked_from, linked_years};
use scheme::history::Act;
use scheme::panel::RankingFlag;
use scheme::retention::{Retained, is_over, kept_until};
use scheme::time::day_of;
use scheme::{ApplicationId, CallId, Fact};
use store::Reading;
use store::application::ApplicationsFilter;
use store::equality::CountedCall;
use wire::hub::Done;

use super::unlocked;
use crate::ranking::ranked_call;
use crate::{Failed, Office, hold, retention};

/// Until when the answers of a call are linked to who gave them.
pub(super) struct LinksOf {
    pub call: CallId,
    /// The day its last decision was locked; none where it is not decided.
    pub decided_on: Option<NaiveDate>,
    /// The last day of the links; none while no day is known.
    pub until: Option<NaiveDate>,
}

/// Until when the answers of each published call are linked.
pub(super) fn links(read: &Reading<'_>) -> Result<Vec<LinksOf>, Failed> {
    let kind = Retained::EqualityLinks;
    let now = retention::years(read, kind)?;
    let set = years_set(read)?;
    let mut links = Vec::new();
    for call in read.calls()?.into_iter().filter(|call| call.published) {
        let decided_on = decided_on(read, call.id)?;
        let closed_on = call.content.dates.closes_at.map(|at| at.date());
        let from = linked_from(decided_on, closed_on);
        let published = read.call_versions(call.id)?.pop();
        let years = match published.map(|first| day_of(first.published_at)) {
            Some(taken) => linked_years(&set, (kind.usual_years(), now), (taken, decided_on)),
            None => now,
        };
        links.push(LinksOf {
            call: call.id,
            decided_on,
            until: from.and_then(|from| kept_until(from, years)),
        });
    }
    Ok(links)
}

/// Each day on which the years of links were set, with them, the oldest first; what was undone since
/// among them, since somebody may have answered meanwhile.
fn years_set(read: &Reading<'_>) -> Result<Vec<(NaiveDate, u32)>, Failed> {
    let set = read.done(Act::EditRetention)?.into_iter();
    Ok(set
        .filter_map(|(at, facts)| match facts.0.get("equality_links") {
            Some(Fact::Count { value }) => Some((day_of(at), u32::try_from(*value).ok()?)),
            _ => None,
        })
        .collect())
}

/// Counts each call that was decided in whole since the last time, or never was until its links fell
/// due, once and for all: a report that changed with every answer would tell what the last person said.
pub(super) fn count_decided(office: &mut Office) -> Result<(), Failed> {
    let today = office.today();
    let mut counted = false;
    for links in links(&office.read())? {
        let over = links.until.is_some_and(|until| is_over(until, today));
        if unlocked(office)?.is_counted(links.call)? || !(links.decided_on.is_some() || over) {
            continue;
        }
        let stages = stages(&office.read(), links.call)?;
        unlocked(office)?.count_call(links.call, (links.decided_on, today), &stages)?;
        counted = true;
    }
    // Counted from an older copy, the numbers would differ by whoever answered since.
    if counted {
        unlocked(office)?.renew_backup()?;
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

/// The counted calls whose links are due to be cut, but for those on legal hold.
pub(super) fn due(
    read: &Reading<'_>,
    calls: &[CountedCall],
    today: NaiveDate,
) -> Result<Vec<CallId>, Failed> {
    let over = links(read)?.into_iter().filter(|links| {
        let waits = |one: &&CountedCall| one.call == links.call && one.cut_on.is_none();
        calls.iter().any(|one| waits(&one))
            && links.until.is_some_and(|until| is_over(until, today))
    });
    Ok(over
        .map(|links| links.call)
        .filter(|call| hold::none_over(read, "call", call.0).is_ok())
        .collect())
}

/// How many calls have links that are due to be cut, and since when the first. It is known without the
/// equality file: cutting cuts whatever is due that day.
pub(crate) fn links_due(
    read: &Reading<'_>,
    today: NaiveDate,
) -> Result<Option<(usize, NaiveDate)>, Failed> {
    let cut = read.last_done(Act::CutEqualityLinks)?.map(day_of);
    let mut over = Vec::new();
    for links in links(read)? {
        let waits = |until: &NaiveDate| {
            is_over(*until, today) && !cut.is_some_and(|cut| is_over(*until, cut))
        };
        if let Some(until) = links.until.filter(waits)
            && hold::none_over(read, "call", links.call.0).is_ok()
        {
            over.push(until);
        }
    }
    Ok(over.iter().min().map(|since| (over.len(), *since)))
}

/// Cuts the links that are due.
pub fn cut_links(office: &mut Office) -> Result<Done, Failed> {
    let today = office.today();
    let counted = unlocked(office)?.counted_calls()?;
    let due = due(&office.read(), &counted, today)?;
    if due.is_empty() {
        return Err(Failed::refused("equality-no-links-due"));
    }
    unlocked(office)?.cut_links(&due, today)?;
    office.change(Act::CutEqualityLinks, |tx| {
        tx.fact("calls", due.len());
        Ok(())
    })?;
    Ok(Done {})
}
