//! What waits for a coordinator today.

mod placements;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use scheme::personal_file::RequestState;
use scheme::time::day_of;
use scheme::today::{
    AWARD_DAYS, BACKUP_DAYS, CLOSING_DAYS, DueKind, REPORT_DAYS, is_overdue, order,
};
use scheme::{ApplicationId, AwardId, CallId, Fact, Facts, PlacementId};
use store::Reading;
use wire::call::{CallPhase, CallSummary};
use wire::outcome::OutcomeSource;
use wire::today::{DueView, TodayView};

use crate::{Failed, Office, call, decision, disposal, equality, outcome, personal_file};

/// Shows what is due, in order, and the figures of the first screen.
pub fn show(office: &mut Office) -> Result<TodayView, Failed> {
    let last_backup = last_backup(office);
    let calls = call::list(office)?.calls;
    let (now, today) = (office.now(), office.today());
    let equality = equality::is_there(office)?;
    let read = office.read();
    let mut list = List {
        calls: calls.iter().map(|call| (call.id, call)).collect(),
        today,
        equality,
        due: Vec::new(),
    };
    list.closing();
    let to_check = list.applications(&read, now)?;
    list.conflicts(&read)?;
    let reviews_outstanding = list.panel(&read)?;
    let letters_due = list.letters(&read)?;
    list.placements(&read)?;
    list.reviews_of_placements(&read)?;
    list.awards(&read)?;
    list.payments(&read)?;
    list.requests(&read)?;
    list.outcomes(&read)?;
    let empty = calls.is_empty() && !read.knows_anybody()?;
    // An empty hub has nothing to lose or to put right yet: its first screen says how to begin.
    if !empty {
        list.hub(&read, last_backup)?;
    }
    list.due
        .sort_by_key(|line| (order(line.kind, line.due_on), line.call, line.name.clone()));
    Ok(TodayView {
        today: today.to_string(),
        due: list.due.iter().map(|line| list.view(line)).collect(),
        open_calls: as_count(calls.iter().filter(|c| c.phase == CallPhase::Open).count()),
        submitted: calls.iter().map(|c| c.submitted).sum(),
        to_check,
        reviews_outstanding,
        letters_due,
        empty,
    })
}

fn as_count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// When the last backup was made. A folder that cannot be read has none to show: that is worth the
/// same line.
fn last_backup(office: &mut Office) -> Option<DateTime<Utc>> {
    let path = office.hub().path().to_owned();
    store::backups_of(&path).ok()?.first().map(|b| b.at)
}

/// A line before it is shown.
struct Line {
    kind: DueKind,
    facts: Facts,
    due_on: Option<NaiveDate>,
    call: Option<CallId>,
    application: Option<ApplicationId>,
    placement: Option<PlacementId>,
    award: Option<AwardId>,
    /// Whose it is: sorts the lines of one call and day.
    name: String,
}

struct List<'a> {
    calls: BTreeMap<CallId, &'a CallSummary>,
    today: NaiveDate,
    /// Whether the hub has an equality file.
    equality: bool,
    due: Vec<Line>,
}

impl List<'_> {
    fn add(
        &mut self,
        kind: DueKind,
        call: Option<CallId>,
        due_on: Option<NaiveDate>,
        facts: Facts,
    ) {
        self.due.push(Line {
            kind,
            facts,
            due_on,
            call,
            application: None,
            placement: None,
            award: None,
            name: String::new(),
        });
    }

    /// A day of a call's course, as its latest version has it.
    fn day(&self, call: CallId, of: impl Fn(&CallSummary) -> &Option<String>) -> Option<NaiveDate> {
        let summary = self.calls.get(&call)?;
        of(summary).as_deref()?.parse().ok()
    }

    fn view(&self, line: &Line) -> DueView {
        let overdue = is_overdue(line.due_on, self.today);
        let days = match line.due_on {
            Some(due) if overdue => as_count((self.today - due).num_days().unsigned_abs() as usize),
            _ => 0,
        };
        DueView {
            kind: line.kind,
            facts: line.facts.clone().with("days", days),
            due_on: line.due_on.map(|day| day.to_string()),
            overdue,
            call: line.call,
            call_title: line
                .call
                .and_then(|id| self.calls.get(&id))
                .map(|call| call.title.clone()),
            application: line.application,
            placement: line.placement,
            award: line.award,
        }
    }

    /// Calls that close within a fortnight.
    fn closing(&mut self) {
        let last = self.today + Days::new(CLOSING_DAYS);
        let closing: Vec<(CallId, DateTime<Utc>, u32)> = self
            .calls
            .values()
            .filter(|call| call.phase == CallPhase::Open)
            .filter_map(|call| {
                let at = call.closes_at.as_deref()?.parse::<DateTime<Utc>>().ok()?;
                (day_of(at) <= last).then_some((call.id, at, call.submitted))
            })
            .collect();
        for (call, at, count) in closing {
            let facts = Facts::none().with("closes", at).with("count", count);
            self.add(DueKind::CallCloses, Some(call), Some(day_of(at)), facts);
        }
    }

    /// Applications that wait for a ruling, a correction or a finding. Answers how many wait for
    /// the last.
    fn applications(&mut self, read: &Reading<'_>, now: DateTime<Utc>) -> Result<u32, Failed> {
        let mut to_check = 0;
        for waiting in read.applications_waiting(now)? {
            let due_on = match (waiting.kind, waiting.until_at) {
                (_, Some(until)) => Some(day_of(until)),
                (DueKind::EligibilityToCheck, None) => {
                    to_check += waiting.count;
                    self.day(waiting.call, |call| &call.panel_on)
                }
                _ => None,
            };
            let facts = Facts::none().with("count", waiting.count);
            self.due.push(Line {
                kind: waiting.kind,
                facts,
                due_on,
                call: Some(waiting.call),
                application: (waiting.count == 1).then_some(waiting.first),
                placement: None,
                award: None,
                name: String::new(),
            });
        }
        Ok(to_check)
    }

    fn conflicts(&mut self, read: &Reading<'_>) -> Result<(), Failed> {
        for found in read.conflicts_to_confirm()? {
            let facts = Facts::none().with("count", found.count);
            self.add(DueKind::ConflictsToConfirm, Some(found.call), None, facts);
        }
        Ok(())
    }

    /// Reviews, the ranking and decisions. Answers how many reviews are not in.
    fn panel(&mut self, read: &Reading<'_>) -> Result<u32, Failed> {
        let outstanding = read.reviews_outstanding()?;
        let total = outstanding.iter().map(|of| of.count).sum();
        for bids in read.panel_progress()? {
            let all_in = outstanding.iter().all(|of| of.call != bids.call);
            let panel_on = self.day(bids.call, |call| &call.panel_on);
            if bids.undecided > 0 && bids.reviewed > 0 && all_in {
                let facts = Facts::none().with("count", bids.undecided);
                self.add(DueKind::RankingReady, Some(bids.call), panel_on, facts);
            }
            if bids.to_lock > 0 {
                let facts = Facts::none().with("count", bids.to_lock);
                self.add(DueKind::DecisionsToLock, Some(bids.call), None, facts);
            }
        }
        for of in outstanding {
            self.due.push(Line {
                kind: DueKind::ReviewsOutstanding,
                facts: Facts::none()
                    .with("count", of.count)
                    .with("name", of.name.as_str()),
                due_on: of.due_on,
                call: Some(of.call),
                application: None,
                placement: None,
                award: None,
                name: of.name,
            });
        }
        Ok(total)
    }

    /// Answers how many letters are due.
    fn letters(&mut self, read: &Reading<'_>) -> Result<u32, Failed> {
        let mut total = 0;
        for letters in read.letters_due_by_call(self.today)? {
            total += letters.count;
            let ready = letters.count.saturating_sub(letters.blocked);
            for (kind, count) in [
                (DueKind::LettersReady, ready),
                (DueKind::LettersBlocked, letters.blocked),
            ] {
                if count > 0 {
                    let facts = Facts::none().with("count", count);
                    self.add(kind, letters.call, None, facts);
                }
            }
        }
        Ok(total)
    }

    /// What the money of awards waits for. A line of one award or organisation names it, so that the
    /// screen leads there.
    fn payments(&mut self, read: &Reading<'_>) -> Result<(), Failed> {
        let until = self.today + Days::new(REPORT_DAYS);
        for waiting in read.payments_waiting(self.today, until)? {
            let mut facts = Facts::none().with("count", waiting.count);
            if waiting.count == 1 {
                if let Some(award) = waiting.award {
                    facts = facts.with("award", Fact::record("award", award));
                }
                if let Some(organisation) = waiting.organisation {
                    facts = facts.with("organisation", Fact::record("organisation", organisation));
                }
            }
            self.add(waiting.kind, waiting.call, waiting.due_on, facts);
        }
        Ok(())
    }

    /// Outcomes to be asked for. A line of one names whose they are.
    fn outcomes(&mut self, read: &Reading<'_>) -> Result<(), Failed> {
        let due = outcome::due_lines(read, self.today)?;
        let Some(first) = due.first() else {
            return Ok(());
        };
        let mut facts = Facts::none().with("count", due.len());
        if due.len() == 1 {
            facts = match first.source {
                OutcomeSource::Award(id) => facts.with("award", Fact::record("award", id)),
                OutcomeSource::Placement(id) => {
                    facts.with("placement", Fact::record("placement", id))
                }
            };
        }
        self.add(DueKind::OutcomesDue, None, first.due_on.parse().ok(), facts);
        Ok(())
    }

    /// What awards wait for, and money that waits for the next in reserve.
    fn awards(&mut self, read: &Reading<'_>) -> Result<(), Failed> {
        for call in read.calls_with_free_reserve()? {
            if let Some(free) = decision::free_reserve(read, call)? {
                let facts = Facts::none()
                    .with("reference", free.next.reference)
                    .with("left", free.left);
                self.due.push(Line {
                    kind: DueKind::ReserveToPromote,
                    facts,
                    due_on: None,
                    call: Some(call),
                    application: Some(free.next.application),
                    award: None,
                    placement: None,
                    name: String::new(),
                });
            }
        }
        for waiting in read.awards_waiting(self.today + Days::new(AWARD_DAYS))? {
            let mut facts = Facts::none().with("reference", waiting.reference.as_str());
            if let Some(number) = waiting.number {
                facts = facts.with("number", number);
            }
            if let Some(party) = waiting.party {
                facts = facts.with("party", party.fact());
            }
            self.due.push(Line {
                kind: waiting.kind,
                facts,
                due_on: waiting.due_on,
                call: Some(waiting.call),
                application: None,
                award: Some(waiting.award),
                placement: None,
                name: waiting.reference,
            });
        }
        Ok(())
    }

    /// People who asked for their file, and what is past its years.
    fn requests(&mut self, read: &Reading<'_>) -> Result<(), Failed> {
        for row in read.file_requests()? {
            if row.state == RequestState::Open {
                let facts = Facts::none()
                    .with("name", read.label("person", row.person.0)?)
                    .with("file_request", Fact::record("file_request", row.id));
                let due = personal_file::due(&row);
                self.add(DueKind::FileRequestDue, None, Some(due), facts);
            }
        }
        let (count, since) = disposal::due_for_review(read, self.today)?;
        if count > 0 {
            let facts = Facts::none().with("count", count);
            self.add(DueKind::DisposalDue, None, since, facts);
        }
        if self.equality
            && let Some((count, since)) = equality::links_due(read, self.today)?
        {
            let facts = Facts::none().with("count", count);
            self.add(DueKind::EqualityLinksDue, None, Some(since), facts);
        }
        Ok(())
    }

    /// What the hub itself needs: Welsh that is checked, and backups.
    fn hub(&mut self, read: &Reading<'_>, last: Option<DateTime<Utc>>) -> Result<(), Failed> {
        let hub = read.hub()?;
        let unchecked = read.welsh_unchecked()?;
        if unchecked > 0 && hub.languages == "cy,en" {
            let facts = Facts::none().with("count", unchecked);
            self.add(DueKind::WelshUnchecked, None, None, facts);
        }
        // The sample is made anew whenever it is opened.
        if hub.origin == "sample" {
            return Ok(());
        }
        let due_on = last.map(|at| day_of(at) + Days::new(BACKUP_DAYS));
        if due_on.is_none_or(|due| due <= self.today) {
            let facts = match last {
                Some(at) => Facts::none().with("count", 1u32).with("last", at),
                None => Facts::none().with("count", 0u32),
            };
            self.add(DueKind::BackupOld, None, due_on, facts);
        }
        Ok(())
    }
}
