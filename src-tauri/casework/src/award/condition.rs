//! The conditions of an award, and recording that one is met.

use scheme::history::Act;
use scheme::{AwardId, Fact, Problems, Refusal};
use wire::award::{AwardConditionView, AwardConditions, AwardView, MeetCondition};

use super::acting::based_on;
use crate::application::picked;
use crate::{Failed, Office, typed};

/// Shows the conditions of an award.
pub fn show_conditions(office: &Office, id: AwardId) -> Result<AwardConditions, Failed> {
    let read = office.read();
    read.award(id)?.ok_or(Failed::NotFound)?;
    let today = office.today();
    let day = |day: Option<chrono::NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
    Ok(AwardConditions {
        conditions: read
            .award_conditions(id)?
            .into_iter()
            .map(|row| AwardConditionView {
                number: row.number,
                text: row.text,
                due_on: day(row.due_on),
                overdue: row.met_on.is_none() && scheme::today::is_overdue(row.due_on, today),
                met_on: day(row.met_on),
                note: row.note,
                evidence: row.evidence,
            })
            .collect(),
    })
}

/// Records that a condition is met, with a note, a file or both.
pub fn meet_condition(office: &mut Office, input: MeetCondition) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    office.read().award(id)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    // It may have been met before it was asked for.
    let on = typed::needed_date("on", &input.on, &mut problems);
    if on.is_some_and(|on| on > today) {
        problems.add("on", "date-in-future");
    }
    let note = typed::text("note", &input.note, &mut problems);
    if note.is_empty() && input.evidence.is_none() {
        problems.add("note", "evidence-missing");
    }
    let evidence = picked(office, "evidence", input.evidence.as_deref(), &mut problems)?;
    problems.none_or_err()?;
    office.change(Act::MeetCondition, |tx| {
        let award = based_on(tx, id, input.based_on)?;
        if award.state.frees() {
            return Err(Refusal::new("award-not-running")
                .with("state", award.state.fact())
                .into());
        }
        let mut condition = tx
            .award_conditions(id)?
            .into_iter()
            .find(|condition| condition.number == input.number)
            .ok_or(Failed::NotFound)?;
        if condition.met_on.is_some() {
            return Err(Failed::refused("condition-met-already"));
        }
        if let Some((file, kept)) = evidence {
            tx.add_blob(&file.bytes)?;
            condition.evidence = Some(kept);
        }
        condition.met_on = on;
        condition.note = note;
        tx.put_award_condition(&condition)?;
        tx.fact("award", Fact::record("award", id));
        tx.fact("number", condition.number);
        Ok(())
    })?;
    super::show(office, id)
}
