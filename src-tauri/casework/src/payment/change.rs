//! Changes to running awards: asked for, decided, and put into effect in the same act.

use chrono::NaiveDate;
use scheme::call::Heading;
use scheme::history::Act;
use scheme::letter::{VIREMENT_PERCENT, report_due};
use scheme::payment::{
    ChangeAct, ChangeKind, ChangeState, Extension, HeadingPence, InstalmentState, ReportState,
    Virement, change_after, extension_problems, latest_end, moved, moved_day, needs_approval,
    under, vired, virement_problems,
};
use scheme::{AwardId, CoordinatorId, Fact, Pence, Problems};
use store::Writing;
use store::payment::ChangeRow;
use wire::payment::{
    AwardChangesView, ChangeView, DecideChange, HeadingChange, HeadingRoom, RequestExtension,
    RequestOtherChange, RequestVirement,
};

use super::claim::headings;
use super::known::Known;
use super::show::coordinator_name;
use crate::panel::{day, instant};
use crate::second::at_the_desk;
use crate::{Failed, Office, typed};

/// Shows the changes of an award, and what a new one is measured by.
pub fn changes(office: &Office, award: AwardId) -> Result<AwardChangesView, Failed> {
    let read = office.read();
    let known = Known::of(&read, award)?;
    let statement = known.statement(None);
    Ok(AwardChangesView {
        award,
        reference: known.reference.clone(),
        title: known.title.clone(),
        state: known.award.state,
        ends_on: known.award.ends_on.to_string(),
        latest_end: day(known.latest_end()),
        moved: known.moved(),
        free: Pence(known.award.amount().0 * i64::from(VIREMENT_PERCENT) / 100),
        headings: Heading::ALL
            .iter()
            .filter(|heading| {
                let terms = known.document.money.terms(**heading);
                terms.is_some_and(|t| t.allowed) || statement.of(**heading).budget > Pence::ZERO
            })
            .map(|heading| HeadingRoom {
                heading: *heading,
                budget: statement.of(*heading).budget,
                left: statement.of(*heading).left,
            })
            .collect(),
        changes: known
            .changes
            .iter()
            .map(|row| {
                Ok(ChangeView {
                    id: row.id,
                    number: row.number,
                    kind: row.kind,
                    state: row.state,
                    reason: row.reason.clone(),
                    asked_on: row.asked_on.to_string(),
                    was_end: day(row.was_end),
                    new_end: day(row.new_end),
                    ground: row.ground,
                    from_on: day(row.from_on),
                    to_on: day(row.to_on),
                    lines: row
                        .lines
                        .iter()
                        .map(|(heading, change)| HeadingChange {
                            heading: *heading,
                            change: *change,
                        })
                        .collect(),
                    moved: moved(&row.lines),
                    entered_by: coordinator_name(&read, row.entered_by)?,
                    entered_at: instant(row.entered_at),
                    settled_by: match row.settled_by {
                        Some(id) => coordinator_name(&read, id)?,
                        None => String::new(),
                    },
                    settled_at: row.settled_at.map(instant).unwrap_or_default(),
                    answer: row.answer.clone(),
                    based_on: read.last_entry("award_change", row.id)?,
                })
            })
            .collect::<Result<_, Failed>>()?,
        based_on: read.last_entry("award", award)?,
    })
}

impl Known {
    /// What was moved between headings so far.
    fn moved(&self) -> Pence {
        self.changes
            .iter()
            .filter(|change| change.state.took_effect())
            .map(|change| moved(&change.lines))
            .sum()
    }

    /// The last day that the call allows.
    fn latest_end(&self) -> Option<NaiveDate> {
        latest_end(&self.document.rules, self.award.starts_on)
    }

    /// What is wrong with a virement as the award's money stands.
    fn virement_problems(&self, changes: &[(Heading, Option<Pence>)]) -> Problems {
        virement_problems(Virement {
            changes,
            statement: &self.statement(None),
            money: &self.document.money,
        })
    }

    fn may_change(&self) -> Result<(), Failed> {
        if self.award.state.is_running() {
            Ok(())
        } else {
            Err(Failed::refused("award-not-running"))
        }
    }
}

/// A change that is asked for.
fn new_change(
    tx: &mut Writing<'_>,
    known: &Known,
    kind: ChangeKind,
    asked_on: NaiveDate,
    reason: String,
    entered_by: CoordinatorId,
) -> ChangeRow {
    ChangeRow {
        id: tx.new_id(),
        award: known.award.id,
        number: known.changes.iter().map(|c| c.number).max().unwrap_or(0) + 1,
        kind,
        state: ChangeState::Requested,
        reason,
        asked_on,
        was_end: None,
        new_end: None,
        ground: None,
        from_on: None,
        to_on: None,
        entered_by,
        entered_at: tx.now(),
        settled_by: None,
        settled_at: None,
        answer: String::new(),
        lines: Vec::new(),
    }
}

/// The day something was asked for: there, and not to come.
fn asked_on(office: &Office, typed_on: &str, problems: &mut Problems) -> NaiveDate {
    let today = office.today();
    match typed::date("askedOn", typed_on, problems) {
        Some(day) if day > today => problems.add("askedOn", "day-to-come"),
        Some(day) => return day,
        None if typed_on.trim().is_empty() => problems.add("askedOn", "missing"),
        None => {}
    }
    today
}

fn tell(tx: &mut Writing<'_>, change: &ChangeRow) {
    tx.fact("award", Fact::record("award", change.award));
    tx.fact("change", Fact::record("award_change", change.id));
    tx.fact("kind", change.kind.fact());
}

/// Asks for money to be moved between headings. What stays within a tenth of the award over its life
/// is recorded at once; more waits for a decision.
pub fn request_virement(
    office: &mut Office,
    input: RequestVirement,
) -> Result<AwardChangesView, Failed> {
    let me = at_the_desk(office)?;
    let award = input.award;
    let known = Known::of(&office.read(), award)?;
    let mut problems = Problems::default();
    let wanted = headings(&input.lines, &mut problems);
    let asked = asked_on(office, &input.asked_on, &mut problems);
    let reason = typed::needed("reason", &input.reason, &mut problems);
    let changes: Vec<(Heading, Option<Pence>)> = wanted
        .iter()
        .map(|(heading, amount)| {
            let budget = under(&known.award.lines, *heading);
            (*heading, amount.map(|amount| amount - budget))
        })
        .collect();
    problems.0.extend(known.virement_problems(&changes).0);
    known.may_change()?;
    problems.none_or_err()?;
    let mut lines: Vec<HeadingPence> = changes
        .into_iter()
        .filter_map(|(heading, change)| Some((heading, change?)))
        .filter(|(_, change)| *change != Pence::ZERO)
        .collect();
    lines.sort();
    let waits = needs_approval(known.award.amount(), known.moved(), moved(&lines));
    let act = if waits {
        Act::RequestChange
    } else {
        Act::RecordChange
    };
    office.change(act, |tx| {
        tx.based_on("award", award, input.based_on)?;
        let mut change = new_change(tx, &known, ChangeKind::Virement, asked, reason, me);
        change.lines = lines;
        if !waits {
            change.state = ChangeState::Recorded;
            take_effect(tx, &known, &mut change)?;
        }
        tx.put_award_change(&change)?;
        tell(tx, &change);
        tx.fact("amount", moved(&change.lines));
        Ok::<_, Failed>(())
    })?;
    self::changes(office, award)
}

/// Asks for a later end, at no cost.
pub fn request_extension(
    office: &mut Office,
    input: RequestExtension,
) -> Result<AwardChangesView, Failed> {
    let me = at_the_desk(office)?;
    let award = input.award;
    let known = Known::of(&office.read(), award)?;
    known.may_change()?;
    let mut problems = Problems::default();
    let asked = asked_on(office, &input.asked_on, &mut problems);
    let new_end = typed::date("newEnd", &input.new_end, &mut problems);
    if input.new_end.trim().is_empty() {
        problems.add("newEnd", "missing");
    }
    let from_on = typed::date("from", &input.from, &mut problems);
    let to_on = typed::date("to", &input.to, &mut problems);
    let reason = typed::needed("reason", &input.reason, &mut problems);
    let found = extension_problems(&Extension {
        asked_on: asked,
        ends_on: known.award.ends_on,
        new_end,
        latest_end: known.latest_end(),
        ground: input.ground,
        from: from_on,
        to: to_on,
    });
    // What could not be read is one problem, not two.
    for problem in found.0 {
        if !problems.0.iter().any(|p| p.field == problem.field) {
            problems.0.push(problem);
        }
    }
    problems.none_or_err()?;
    office.change(Act::RequestChange, |tx| {
        tx.based_on("award", award, input.based_on)?;
        let mut change = new_change(tx, &known, ChangeKind::Extension, asked, reason, me);
        change.new_end = new_end;
        change.ground = input.ground;
        change.from_on = from_on;
        change.to_on = to_on;
        tx.put_award_change(&change)?;
        tell(tx, &change);
        Ok::<_, Failed>(())
    })?;
    changes(office, award)
}

/// Asks for any other change.
pub fn request_other(
    office: &mut Office,
    input: RequestOtherChange,
) -> Result<AwardChangesView, Failed> {
    let me = at_the_desk(office)?;
    let award = input.award;
    let known = Known::of(&office.read(), award)?;
    known.may_change()?;
    let mut problems = Problems::default();
    let asked = asked_on(office, &input.asked_on, &mut problems);
    let reason = typed::needed("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    office.change(Act::RequestChange, |tx| {
        let change = new_change(tx, &known, ChangeKind::Other, asked, reason, me);
        tx.put_award_change(&change)?;
        tell(tx, &change);
        Ok::<_, Failed>(())
    })?;
    changes(office, award)
}

/// Decides a change that waits. Approving one is judged again as the award stands now, and changes it
/// in the same act.
pub fn decide(office: &mut Office, input: DecideChange) -> Result<AwardChangesView, Failed> {
    let me = at_the_desk(office)?;
    let act = match input.act {
        ChangeAct::Approve => Act::ApproveChange,
        ChangeAct::Refuse => Act::RefuseChange,
        ChangeAct::Withdraw => Act::WithdrawChange,
    };
    let award = office.change(act, |tx| {
        let mut change = tx.award_change(input.change)?.ok_or(Failed::NotFound)?;
        tx.based_on("award_change", change.id, input.based_on)?;
        change.state = change_after(change.state, input.act)?;
        let mut problems = Problems::default();
        change.answer = match input.act {
            ChangeAct::Refuse => typed::needed("answer", &input.answer, &mut problems),
            _ => typed::text("answer", &input.answer, &mut problems),
        };
        problems.none_or_err()?;
        change.settled_by = Some(me);
        change.settled_at = Some(tx.now());
        if input.act == ChangeAct::Approve {
            let known = Known::of(tx, change.award)?;
            known.may_change()?;
            take_effect(tx, &known, &mut change)?;
        }
        tx.put_award_change(&change)?;
        tell(tx, &change);
        Ok(change.award)
    })?;
    changes(office, award)
}

/// Puts a change into effect: the budget of a virement; the end of an extension, with the days of
/// reports that are not accepted and of instalments that are not claimed.
fn take_effect(tx: &mut Writing<'_>, known: &Known, change: &mut ChangeRow) -> Result<(), Failed> {
    let award = &known.award;
    match change.kind {
        ChangeKind::Other => {}
        ChangeKind::Virement => {
            let changes: Vec<_> = change.lines.iter().map(|(h, p)| (*h, Some(*p))).collect();
            known.virement_problems(&changes).none_or_err()?;
            tx.put_award_lines(award.id, &vired(&award.lines, &change.lines))?;
        }
        ChangeKind::Extension => {
            let new_end = change.new_end.ok_or(Failed::NotFound)?;
            if new_end <= award.ends_on {
                let facts = scheme::Facts::none().with("day", award.ends_on);
                let mut problems = Problems::default();
                problems.add_with("newEnd", "extension-not-after-end", facts);
                return Err(problems.into());
            }
            change.was_end = Some(award.ends_on);
            let mut moved = award.clone();
            moved.ends_on = new_end;
            tx.put_award(&moved)?;
            extend(tx, known, new_end)?;
        }
    }
    Ok(())
}

fn extend(tx: &mut Writing<'_>, known: &Known, new_end: NaiveDate) -> Result<(), Failed> {
    let terms = &known.document.terms.reports;
    let old_end = known.award.ends_on;
    for report in &known.reports {
        if report.state == ReportState::Accepted {
            continue;
        }
        let months = terms
            .get(
                usize::try_from(report.number)
                    .unwrap_or(usize::MAX)
                    .saturating_sub(1),
            )
            .map(|due| due.months_after_end);
        let due_on = months
            .and_then(|months| report_due(new_end, months))
            .unwrap_or_else(|| moved_day(report.due_on, old_end, new_end));
        let mut row = report.clone();
        row.due_on = due_on;
        tx.put_report(&row)?;
    }
    let final_before = known.reports.first().map(|report| report.due_on);
    let final_after = tx
        .reports(known.award.id)?
        .first()
        .map(|report| report.due_on);
    let mut plan = known.instalments.clone();
    for one in &mut plan {
        if known.instalment_state(one.id) != InstalmentState::Planned {
            continue;
        }
        one.expected_on = match one.expected_on {
            day if day.is_some() && day == final_before => final_after,
            day => day.map(|day| moved_day(day, old_end, new_end)),
        };
    }
    Ok(tx.put_plan(known.award.id, &plan)?)
}
