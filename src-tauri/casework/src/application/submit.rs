//! Submitting an application.

use std::collections::BTreeMap;

use chrono::Datelike;
use scheme::application::{ApplicationAct, NamedEvent, Submission, Timeliness};
use scheme::call::Binding;
use scheme::canonical::{canonical_json, sha256_hex};
use scheme::desk::Viewpoint;
use scheme::form::{Answer, Answers, asked, problems, unrecordable};
use scheme::history::Act;
use scheme::time::on_time;
use scheme::{EventId, Fact, SubmissionId};
use store::Writing;
use store::application::{RequestedLine, SubmissionRow};
use wire::application::{SubmitApplication, Submitted};

use super::correspondence;
use super::form::{budget, day, index, submission_view};
use super::loaded::{Loaded, context};
use super::save_answer::writable;
use super::team::{Team, resolve, team_lines};
use crate::panel::conflicts::recompute_call;
use crate::{Failed, Office};

/// Submits an application: freezes what was answered, with the names of that day, and gives it its
/// reference. At the desk nothing may be wrong with it; one that came in on paper is recorded as
/// it came, with what is wrong, and judged by the call's rules. The deadline is held against
/// receipt; a late one is kept and marked.
pub fn submit(office: &mut Office, input: SubmitApplication) -> Result<Submitted, Failed> {
    let letterhead = super::copy::letterhead(&office.read().hub()?)?;
    office.hub().seal_sitting()?;
    office.change(Act::SubmitApplication, |tx| {
        let loaded = writable(tx, input.application)?;
        let id = loaded.row.id;
        tx.based_on("application", id, input.based_on)?;
        let state = loaded.after(ApplicationAct::Submit)?;
        let answers = tx.answers(id)?;
        let context = context(tx, day(tx.now()))?;
        let found = problems(&loaded.call, &answers, &context);
        match tx.viewpoint() {
            Viewpoint::Coordinator(_) => unrecordable(&loaded.call, &found),
            _ => {
                let mut all = correspondence::unanswered(tx, &loaded, &answers)?;
                all.0.extend(found.0.clone());
                all
            }
        }
        .none_or_err()?;

        let team = resolve(
            tx,
            id,
            team_lines(&loaded, &answers),
            loaded.row.correspondence,
        )?;
        let mut submission = frozen(tx, &loaded, &answers, &team)?;
        submission.problems = found;
        let canonical = canonical_json(&submission)?;
        let mut row = SubmissionRow {
            id: tx.new_id::<SubmissionId>(),
            application: id,
            number: submission.number,
            sha256: sha256_hex(canonical.as_bytes()),
            submitted_at: submission.submitted_at,
            received_at: submission.received_at,
            timeliness: submission.timeliness,
            copy_sha256: None,
        };
        // A copy that cannot be set is made when it is asked for; it holds up no submission.
        if let Ok(pdf) = super::copy::render(&loaded.call, &submission, &row.sha256, &letterhead) {
            row.copy_sha256 = Some(tx.add_blob(&pdf)?);
        }
        tx.add_submission(&row, &canonical)?;
        write_index(tx, &loaded, &answers, &submission, &team)?;
        close_correction(tx, &loaded)?;

        let mut application = loaded.row;
        (application.title, application.applicant) = index(&loaded.call, &answers);
        application.state = state;
        application.reference = Some(submission.reference.clone());
        application.requested = Some(submission.budget.total);
        tx.put_application(&application)?;
        recompute_call(tx, application.call)?;
        tx.fact("application", Fact::record("application", id));
        tx.fact("number", submission.number);
        tx.fact("timeliness", submission.timeliness.fact());
        Ok(Submitted {
            application: id,
            reference: submission.reference,
            submission: submission_view(&row),
            title: application.title,
        })
    })
}

/// The document that is frozen. A correction keeps the reference, and counts as received when the
/// application first was.
fn frozen(
    tx: &mut Writing<'_>,
    loaded: &Loaded,
    answers: &Answers,
    team: &Team,
) -> Result<Submission, Failed> {
    let id = loaded.row.id;
    let now = tx.now();
    let earlier = tx.latest_submission(id)?.map(|(_, document)| document);
    let received_at = match &earlier {
        Some(earlier) => earlier.received_at,
        None => tx.receipt(id)?.map_or(now, |r| r.received_at),
    };
    let deadline = earlier.as_ref().map_or(loaded.deadline, |e| e.deadline);
    let reference = match &loaded.row.reference {
        Some(reference) => reference.clone(),
        None => {
            let year = day(now).year();
            let number = tx.next_reference_number(year, id)?;
            format!("{}-{year}-{number:03}", tx.hub()?.prefix)
        }
    };
    let asked = asked(&loaded.call.form, answers);
    let (kept, _): (Answers, Answers) = answers
        .clone()
        .into_iter()
        .partition(|(key, _)| asked.contains(key.as_str()));
    let not_asked = loaded
        .call
        .form
        .questions()
        .filter(|q| !asked.contains(q.key.as_str()))
        .map(|q| q.key.clone())
        .collect();
    Ok(Submission {
        application: id,
        reference,
        number: earlier.map_or(1, |e| e.number + 1),
        call_version: loaded.version.id,
        call_sha256: loaded.version.sha256.clone(),
        language: loaded.row.language,
        submitted_at: now,
        received_at,
        deadline,
        timeliness: if on_time(received_at, deadline) {
            Timeliness::OnTime
        } else {
            Timeliness::Late
        },
        not_asked,
        budget: budget(&loaded.call, &kept),
        problems: Default::default(),
        people: team.people.clone(),
        organisations: team.organisations.clone(),
        events: named_events(tx, &kept)?,
        answers: kept,
    })
}

fn named_events(
    tx: &Writing<'_>,
    answers: &Answers,
) -> Result<BTreeMap<EventId, NamedEvent>, Failed> {
    let mut events = BTreeMap::new();
    for answer in answers.values() {
        if let Answer::Event { event: Some(id) } = answer
            && let Some(row) = tx.event(*id)?
        {
            let named = NamedEvent {
                title: row.details.title,
                held_on: row.details.held_on,
            };
            events.insert(*id, named);
        }
    }
    Ok(events)
}

/// The rows by which lists, rules and conflicts find what was submitted.
fn write_index(
    tx: &mut Writing<'_>,
    loaded: &Loaded,
    answers: &Answers,
    submission: &Submission,
    team: &Team,
) -> Result<(), Failed> {
    let id = loaded.row.id;
    tx.replace_team(id, &team.rows)?;
    let budget = loaded.call.form.bound(Binding::Budget);
    let lines = match budget.and_then(|q| answers.get(&q.key)) {
        Some(Answer::Budget { lines }) => lines.as_slice(),
        _ => &[],
    };
    let requested: Vec<RequestedLine> = lines
        .iter()
        .zip(&submission.budget.lines)
        .filter_map(|(line, amount)| {
            Some(RequestedLine {
                heading: line.heading?,
                item: line.item.trim().to_owned(),
                amount: (*amount)?,
            })
        })
        .collect();
    Ok(tx.replace_requested_lines(id, &requested)?)
}

fn close_correction(tx: &mut Writing<'_>, loaded: &Loaded) -> Result<(), Failed> {
    if let Some(correction) = &loaded.correction {
        let mut closed = correction.clone();
        closed.closed_at = Some(tx.now());
        tx.put_correction(&closed)?;
    }
    Ok(())
}
