//! Gathering what the rules of eligibility need to know of a bid.

use std::collections::BTreeMap;

use scheme::ApplicationId;
use scheme::application::Submission;
use scheme::call::{Binding, CallDocument};
use scheme::eligibility::{Attendance, Bid, Judgement, RuleResult, TeamMember, results};
use scheme::form::Answer;
use scheme::people::AttendanceState;
use store::Reading;

use crate::Failed;

/// Each rule of the call with what it makes of a submission, by what the hub knows now of its team.
pub(super) fn eligibility(
    read: &Reading<'_>,
    call: &CallDocument,
    submission: &Submission,
) -> Result<Vec<RuleResult>, Failed> {
    let id = submission.application;
    let judgements: BTreeMap<String, Judgement> = read
        .judgements(id)?
        .into_iter()
        .map(|row| {
            let judgement = Judgement {
                outcome: row.outcome,
                reason: row.reason,
            };
            (row.rule, judgement)
        })
        .collect();
    let bid = Bid {
        received_at: submission.received_at,
        deadline: submission.deadline,
        lateness: read.lateness_ruling(id)?.map(|row| row.ruling),
        answers: &submission.answers,
        budget: &submission.budget,
        problems: &submission.problems,
        attendance: attendance(read, id)?,
        team: team(read, id)?,
        attendance_known: attendance_known(read, call, submission)?,
    };
    let mut results = results(call, &bid, &judgements);
    for result in &mut results {
        for finding in &mut result.findings {
            crate::history::label_facts(read, &mut finding.facts)?;
        }
    }
    Ok(results)
}

fn team(read: &Reading<'_>, id: ApplicationId) -> Result<Vec<TeamMember>, Failed> {
    read.team(id)?
        .into_iter()
        .map(|row| {
            let organisation = read
                .organisation_now(row.organisation)?
                .ok_or(Failed::NotFound)?;
            Ok(TeamMember {
                person: row.person,
                role: row.role,
                organisation: organisation.id,
                sector: organisation.details.sector,
                nation: organisation.details.nation,
            })
        })
        .collect()
}

fn attendance(read: &Reading<'_>, id: ApplicationId) -> Result<Vec<Attendance>, Failed> {
    let mut found = Vec::new();
    for member in read.team(id)? {
        for row in read.attendance_of_person(member.person)? {
            let event = read.event(row.event)?.ok_or(Failed::NotFound)?;
            found.push(Attendance {
                person: row.person,
                event: row.event,
                held_on: event.details.held_on,
                state: row.state,
            });
        }
    }
    Ok(found)
}

/// Whether it is on record who came to the event that the bid names: of a list of registrations
/// alone nothing can be concluded.
fn attendance_known(
    read: &Reading<'_>,
    call: &CallDocument,
    submission: &Submission,
) -> Result<bool, Failed> {
    let question = call.form.bound(Binding::EventAttended);
    let event = match question.and_then(|q| submission.answers.get(&q.key)) {
        Some(Answer::Event { event: Some(event) }) => *event,
        _ => return Ok(true),
    };
    Ok(read
        .count_attendance(event)?
        .into_iter()
        .any(|(state, count)| state != AttendanceState::Registered && count > 0))
}
