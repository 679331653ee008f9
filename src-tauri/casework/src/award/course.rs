//! The course of the work: started, held up, going on, ended early.

use chrono::NaiveDate;
use scheme::award::{AwardAct, after, may_start};
use scheme::history::Act;
use scheme::{AwardId, Problems};
use wire::award::{AwardView, ConfirmStart, ResumeAward, SuspendAward, TerminateAward};

use super::acting::{based_on, moved};
use crate::{Failed, Office, typed};

/// Confirms the first day of the work. Refused while a condition that is due by then is not met.
pub fn start(office: &mut Office, input: ConfirmStart) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    let award = office.read().award(id)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let on = typed::needed_date("on", &input.on, &mut problems);
    if let Some(on) = on {
        problems.0.extend(award.days().start_problems(on, today).0);
    }
    problems.none_or_err()?;
    let on = on.ok_or(Failed::NotFound)?;
    office.change(Act::ConfirmStart, |tx| {
        let mut award = based_on(tx, id, input.based_on)?;
        after(award.state, AwardAct::Start)?;
        let conditions: Vec<_> = tx
            .award_conditions(id)?
            .iter()
            .map(|condition| (condition.due_on, condition.met_on.is_some()))
            .collect();
        may_start(on, &conditions)?;
        award.starts_on = on;
        moved(tx, award, AwardAct::Start, on, String::new(), String::new())
    })?;
    super::show(office, id)
}

/// Holds an award up, with a reason.
pub fn suspend(office: &mut Office, input: SuspendAward) -> Result<AwardView, Failed> {
    let with = With {
        on: &input.on,
        reason: &input.reason,
        based_on: input.based_on,
    };
    reasoned(
        office,
        input.award,
        with,
        Act::SuspendAward,
        AwardAct::Suspend,
    )
}

/// Lets an award go on, with a reason.
pub fn resume(office: &mut Office, input: ResumeAward) -> Result<AwardView, Failed> {
    let with = With {
        on: &input.on,
        reason: &input.reason,
        based_on: input.based_on,
    };
    reasoned(
        office,
        input.award,
        with,
        Act::ResumeAward,
        AwardAct::Resume,
    )
}

/// Ends an award early, with a reason.
pub fn terminate(office: &mut Office, input: TerminateAward) -> Result<AwardView, Failed> {
    let with = With {
        on: &input.on,
        reason: &input.reason,
        based_on: input.based_on,
    };
    reasoned(
        office,
        input.award,
        with,
        Act::TerminateAward,
        AwardAct::Terminate,
    )
}

/// What an act with a day and a reason is done with, as typed.
struct With<'i> {
    on: &'i str,
    reason: &'i str,
    based_on: i64,
}

fn reasoned(
    office: &mut Office,
    id: AwardId,
    with: With<'_>,
    act: Act,
    moves: AwardAct,
) -> Result<AwardView, Failed> {
    let today = office.today();
    let award = office.read().award(id)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let on = typed::needed_date("on", with.on, &mut problems);
    if let Some(on) = on {
        problems.0.extend(award.days().day_problems(on, today).0);
        if problems.0.is_empty() && on < award.state_on {
            before_last(award.state_on, &mut problems);
        }
    }
    let reason = typed::needed("reason", with.reason, &mut problems);
    problems.none_or_err()?;
    let on = on.ok_or(Failed::NotFound)?;
    office.change(act, |tx| {
        let award = based_on(tx, id, with.based_on)?;
        moved(tx, award, moves, on, reason, String::new())
    })?;
    super::show(office, id)
}

/// What happens to an award happens in turn.
fn before_last(last: NaiveDate, problems: &mut Problems) {
    let facts = scheme::Facts::none().with("since", last);
    problems.add_with("on", "day-before-state", facts);
}
