//! The record of an application, for the coordinator.

use scheme::application::{ApplicationAct, ApplicationState, Timeliness, after};
use scheme::form::{Answer, Answers, asked, problems};
use scheme::{ApplicationId, Both};
use store::Reading;
use wire::application::{
    ApplicantView, ApplicationSummary, ApplicationView, FindingView, LatenessView, NamedRecord,
    PossibleAct, ReceiptView, WithdrawalView,
};

use super::bid::eligibility;
use super::find::{as_kept, changes};
use super::form::{budget, call_of_form, correction_view, submission_view};
use super::instant;
use super::loaded::{Loaded, context};
use crate::{Failed, Office, retention};

/// Shows an application.
pub fn show(office: &Office, id: ApplicationId) -> Result<ApplicationView, Failed> {
    let read = office.read();
    let loaded = Loaded::of(&read, id, office.now())?;
    let latest = read.latest_submission(id)?;
    let submissions = read.submissions(id)?;
    let typed = read.answers(id)?;
    // What is being typed into is shown as typed; all else as it was submitted.
    let (answers, found, rules) = match &latest {
        Some((_, submission)) => (
            submission.answers.clone(),
            submission.problems.clone(),
            eligibility(&read, &loaded.call, submission)?,
        ),
        None => {
            let found = problems(&loaded.call, &typed, &context(&read, office.today())?);
            (typed, found, Vec::new())
        }
    };
    let finding = match read.last_finding(id)? {
        Some(mut row) => {
            for result in &mut row.results {
                for finding in &mut result.findings {
                    crate::history::label_facts(&read, &mut finding.facts)?;
                }
            }
            Some(FindingView {
                eligible: row.eligible,
                reason: row.reason,
                found_at: instant(row.found_at),
                by: read.label("coordinator", row.coordinator.0)?,
                results: row.results,
            })
        }
        None => None,
    };
    let lateness = match read.lateness_ruling(id)? {
        Some(row) => Some(LatenessView {
            ruling: row.ruling,
            reason: row.reason,
            ruled_at: instant(row.ruled_at),
            by: read.label("coordinator", row.coordinator.0)?,
        }),
        None => None,
    };
    let late = submissions
        .first()
        .is_some_and(|s| s.timeliness == Timeliness::Late);
    let mut acts = possible(loaded.stands, late);
    if loaded.stands == ApplicationState::Ineligible
        && !changes(&read, id, loaded.stands, &as_kept(rules.clone()))?
    {
        acts.retain(|act| *act != PossibleAct::FindIneligible);
    }
    Ok(ApplicationView {
        summary: summary(&read, &loaded)?,
        call: call_of_form(&loaded, office.now()),
        stands_as: loaded.stands,
        kept_until: retention::of_application(&read, loaded.row.id)?.map(|day| day.to_string()),
        correspondence: loaded.row.correspondence,
        begun_at: instant(loaded.row.begun_at),
        asked: asked(&loaded.call.form, &answers)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        names: names(&read, &answers)?,
        team: team(&read, id)?,
        budget: budget(&loaded.call, &answers),
        problems: found,
        eligibility: rules,
        finding,
        lateness,
        receipt: read.receipt(id)?.map(|row| ReceiptView {
            received_at: instant(row.received_at),
            route: row.route,
            source: row.source,
            read_back_by: row.read_back_by,
        }),
        corrections: read.corrections(id)?.iter().map(correction_view).collect(),
        withdrawal: read.withdrawal(id)?.map(|row| WithdrawalView {
            reason: row.reason,
            withdrawn_at: instant(row.withdrawn_at),
        }),
        submissions: submissions.iter().map(submission_view).collect(),
        acts,
        based_on: read.last_entry("application", id)?,
        form: loaded.call.form,
        answers,
    })
}

/// What can be done with an application that stands so.
fn possible(stands: ApplicationState, late: bool) -> Vec<PossibleAct> {
    let may = |act| after(stands, act).is_ok();
    [
        (PossibleAct::Write, may(ApplicationAct::Save)),
        (
            PossibleAct::RecordReceipt,
            stands == ApplicationState::Draft,
        ),
        (
            PossibleAct::RuleOnLateness,
            late && may(ApplicationAct::Judge),
        ),
        (PossibleAct::JudgeRule, may(ApplicationAct::Judge)),
        (PossibleAct::FindEligible, may(ApplicationAct::FindEligible)),
        (
            PossibleAct::FindIneligible,
            may(ApplicationAct::FindIneligible),
        ),
        (
            PossibleAct::ReturnForCorrection,
            may(ApplicationAct::Return),
        ),
        (PossibleAct::Withdraw, may(ApplicationAct::Withdraw)),
    ]
    .into_iter()
    .filter_map(|(act, possible)| possible.then_some(act))
    .collect()
}

fn summary(read: &Reading<'_>, loaded: &Loaded) -> Result<ApplicationSummary, Failed> {
    let row = &loaded.row;
    let lead = read.team(row.id)?.into_iter().next();
    let (mut name, mut organisation, mut sector) = (row.applicant.clone(), None, None);
    if let Some(lead) = lead {
        name = read.label("person", lead.person.0)?;
        if let Some(known) = read.organisation_now(lead.organisation)? {
            organisation = Some(known.details.name);
            sector = Some(known.details.sector);
        }
    }
    let latest = read.submissions(row.id)?.into_iter().next();
    Ok(ApplicationSummary {
        id: row.id,
        reference: row.reference.clone(),
        title: row.title.clone(),
        call: row.call,
        call_title: loaded.call.title.clone(),
        lead: name,
        organisation,
        sector,
        language: row.language,
        requested: row.requested,
        state: row.state,
        received_at: latest.as_ref().map(|s| instant(s.received_at)),
        timeliness: latest.map(|s| s.timeliness),
        lateness: read.lateness_ruling(row.id)?.map(|l| l.ruling),
    })
}

fn team(read: &Reading<'_>, id: ApplicationId) -> Result<Vec<ApplicantView>, Failed> {
    read.team(id)?
        .into_iter()
        .map(|row| {
            let person = read.person_now(row.person)?.ok_or(Failed::NotFound)?;
            let organisation = read
                .organisation_now(row.organisation)?
                .ok_or(Failed::NotFound)?;
            Ok(ApplicantView {
                person: person.id,
                name: person.details.name,
                email: person.details.email,
                organisation: organisation.id,
                organisation_name: organisation.details.name,
                sector: organisation.details.sector,
                nation: organisation.details.nation,
                role: row.role,
                post: row.post,
            })
        })
        .collect()
}

/// The names of events and organisations that answers refer to by identifier.
fn names(read: &Reading<'_>, answers: &Answers) -> Result<Vec<NamedRecord>, Failed> {
    let mut names = Vec::new();
    for answer in answers.values() {
        match answer {
            Answer::Event { event: Some(id) } => {
                if let Some(row) = read.event(*id)? {
                    names.push(NamedRecord {
                        id: id.to_string(),
                        name: row.details.title,
                    });
                }
            }
            Answer::Team { people } => {
                for id in people.iter().filter_map(|p| p.organisation) {
                    if let Some(row) = read.organisation_now(id)? {
                        names.push(NamedRecord {
                            id: id.to_string(),
                            name: Both::new(row.details.name.en, row.details.name.cy),
                        });
                    }
                }
            }
            _ => {}
        }
    }
    Ok(names)
}
