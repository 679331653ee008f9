//! The course of a placement once it is agreed: begun, paused, taken up again, ended early, the
//! person back in post, closed.

use chrono::NaiveDate;
use scheme::form::AttachedFile;
use scheme::history::Act;
use scheme::placement::{Pattern, PlacementAct, after, bars, course_problems, reason_problem};
use scheme::{Fact, Problems, Refusal};
use store::Writing;
use store::placement::{PlacementRow, StepRow};
use wire::placement::{PlacementView, TakePlacementStep};

use super::facts::{award, readiness};
use super::show;
use crate::agreement::is_out_of_date;
use crate::{Failed, Office, typed};

/// The act of the history that records a step.
fn act_of(step: PlacementAct) -> Option<Act> {
    Some(match step {
        PlacementAct::Start => Act::StartPlacement,
        PlacementAct::Pause => Act::PausePlacement,
        PlacementAct::Resume => Act::ResumePlacement,
        PlacementAct::EndEarly => Act::EndPlacementEarly,
        PlacementAct::Return => Act::RecordReturn,
        PlacementAct::Close => Act::ClosePlacement,
        PlacementAct::Change | PlacementAct::Extend | PlacementAct::Withdraw => return None,
    })
}

/// Days that were chosen after the last fall away.
pub(super) fn ended_early(pattern: &mut Pattern, last: NaiveDate) {
    if let Pattern::Intermittent { days } = pattern {
        days.retain(|day| *day <= last);
    }
}

/// Keeps a step that a placement takes: its letters tell of it. `was` is the last day before it, `page`
/// what was signed for it.
pub(super) fn took(
    tx: &mut Writing<'_>,
    row: &PlacementRow,
    step: PlacementAct,
    (taken_on, reason): (NaiveDate, &str),
    was: NaiveDate,
    page: Option<AttachedFile>,
) -> Result<(), Failed> {
    let (id, recorded_at) = (tx.new_id(), tx.now());
    Ok(tx.add_placement_step(&StepRow {
        id,
        placement: row.id,
        step,
        taken_on,
        reason: reason.to_owned(),
        was_ends_on: was,
        ends_on: row.period.to,
        recorded_at,
        page,
    })?)
}

/// Records a step in the course of a placement. It does not begin while anything stands in its way.
pub fn step(office: &mut Office, input: TakePlacementStep) -> Result<PlacementView, Failed> {
    let id = input.placement;
    let today = office.today();
    let does = input.step;
    let act = act_of(does).ok_or_else(|| Failed::field("step", "not-an-option"))?;
    let mut problems = Problems::default();
    let on = typed::needed_date("on", &input.on, &mut problems);
    let reason = typed::text("reason", &input.reason, &mut problems);
    let row = office.read().placement(id)?.ok_or(Failed::NotFound)?;
    after(row.state, does)?;
    if let Some(on) = on {
        let found = course_problems(does, row.period, row.state_on, on, today);
        problems.0.extend(found.0);
    }
    if reason.is_empty() {
        let meeting = office.read().return_meeting(id)?;
        let known = meeting.map(|meeting| meeting.days()).unwrap_or_default();
        if let Some(problem) = reason_problem(does, known) {
            problems.add("reason", problem);
        }
    }
    problems.none_or_err()?;
    let Some(on) = on else {
        return Err(Failed::NotFound);
    };
    if does == PlacementAct::Start && is_out_of_date(office, &row)? {
        return Err(Failed::refused("agreement-out-of-date"));
    }
    office.change(act, |tx| {
        let mut row = tx.placement(id)?.ok_or(Failed::NotFound)?;
        let was = row.period.to;
        row.state = after(row.state, does)?;
        tx.based_on("placement", id, input.based_on)?;
        if does == PlacementAct::Start {
            let award = award(tx, &row)?;
            let readiness = readiness(tx, &row, award.as_ref().map(|a| a.state))?;
            let bars = bars(row.period, &readiness);
            if !bars.is_empty() {
                let refusal = Refusal::new("placement-not-ready").with("count", bars.len());
                return Err(refusal.into());
            }
            row.agreed_end = Some(row.period.to);
        }
        if does == PlacementAct::EndEarly {
            row.period.to = on;
            ended_early(&mut row.pattern, on);
        }
        row.state_on = on;
        row.state_reason = reason;
        took(tx, &row, does, (on, &row.state_reason), was, None)?;
        row.changed_at = tx.now();
        tx.put_placement(&row)?;
        tx.fact("placement", Fact::record("placement", id));
        tx.fact("on", on);
        Ok(())
    })?;
    show(office, id)
}
