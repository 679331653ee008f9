//! What a placement takes from the application it is proposed from: who, where, when, how much of
//! full time, to what end and at what cost, by the roles and bindings of its form.

use chrono::NaiveDate;
use scheme::call::{Binding, CallDocument, Heading, TeamRole};
use scheme::form::Answer;
use scheme::placement::{Pattern, RechargeOf};
use scheme::time::parse_date;
use scheme::{ApplicationId, OrganisationId, Pence, PersonId};
use store::Reading;
use store::placement::{HostRow, ObjectiveRow};

use super::facts::PAY;
use crate::Failed;

/// What an application says of its placement.
pub(super) struct Bid {
    /// The person seconded.
    pub person: PersonId,
    /// Their employer.
    pub employer: OrganisationId,
    /// Their line manager there.
    pub manager: Option<PersonId>,
    /// Their post.
    pub post: String,
    /// Its grade.
    pub grade: String,
    /// The first day and the last.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// How they fall.
    pub pattern: Pattern,
    /// The hosts.
    pub hosts: Vec<HostRow>,
    /// The objectives.
    pub objectives: Vec<ObjectiveRow>,
    /// What is decided for pay, or asked for while nothing is decided.
    pub funded: Pence,
    /// Whose pay that is.
    pub pays: RechargeOf,
}

impl Bid {
    /// Reads an application's latest submission.
    pub fn of(read: &Reading<'_>, application: ApplicationId) -> Result<Self, Failed> {
        let row = read.application(application)?.ok_or(Failed::NotFound)?;
        let (_, call) = read.call_version(row.version)?.ok_or(Failed::NotFound)?;
        let (_, submission) = read
            .latest_submission(application)?
            .ok_or_else(|| Failed::refused("not-submitted"))?;
        let bound = |binding| {
            call.form
                .bound(binding)
                .and_then(|question| submission.answers.get(&question.key))
        };
        let text = |binding| match bound(binding) {
            Some(Answer::Text { text }) => text.trim().to_owned(),
            _ => String::new(),
        };
        let day = |binding| match bound(binding) {
            Some(Answer::Date { typed }) => parse_date(typed).ok(),
            _ => None,
        };
        let team = read.team(application)?;
        let with = |role| team.iter().find(move |member| member.role == role);
        let secondee =
            with(TeamRole::Secondee).ok_or_else(|| Failed::refused("placement-no-secondee"))?;
        let mut hosts: Vec<HostRow> = Vec::new();
        for contact in team.iter().filter(|m| m.role == TeamRole::HostContact) {
            if !hosts.iter().any(|h| h.organisation == contact.organisation) {
                hosts.push(HostRow {
                    organisation: contact.organisation,
                    manager: Some(contact.person),
                    place: String::new(),
                });
            }
        }
        let pay = pay_lines(read, application)?;
        let backfilled = pay.iter().any(|(heading, _)| *heading == Heading::Backfill);
        Ok(Self {
            person: secondee.person,
            employer: secondee.organisation,
            manager: with(TeamRole::LineManager).map(|m| m.person),
            post: text(Binding::Post),
            grade: text(Binding::Grade),
            days: day(Binding::Start).zip(day(Binding::End)),
            pattern: match bound(Binding::WorkingPattern) {
                Some(Answer::Choice { option }) => Pattern::of_option(option),
                _ => None,
            }
            .unwrap_or(Pattern::FullTime),
            hosts,
            objectives: objectives(&call, &submission.answers),
            funded: pay.iter().map(|(_, amount)| *amount).sum(),
            pays: if backfilled {
                RechargeOf::Backfill
            } else {
                RechargeOf::Substantive
            },
        })
    }
}

/// What is decided for pay, or asked for while nothing is decided.
fn pay_lines(
    read: &Reading<'_>,
    application: ApplicationId,
) -> Result<Vec<(Heading, Pence)>, Failed> {
    let lines = match read.decision_of(application)? {
        Some(decision) if decision.lock.is_some() => decision.lines.into_iter().collect(),
        _ => read.asked_by_heading(application)?,
    };
    Ok(lines
        .into_iter()
        .filter(|(heading, amount)| PAY.contains(heading) && *amount > Pence::ZERO)
        .collect())
}

/// The form's milestones are a placement's objectives.
fn objectives(call: &CallDocument, answers: &scheme::form::Answers) -> Vec<ObjectiveRow> {
    call.form
        .questions()
        .filter_map(|question| match answers.get(&question.key) {
            Some(Answer::Milestones { milestones }) => Some(milestones),
            _ => None,
        })
        .flatten()
        .filter(|milestone| !milestone.what.trim().is_empty())
        .map(|milestone| ObjectiveRow {
            objective: milestone.what.trim().to_owned(),
            due_on: parse_date(&milestone.by).ok(),
        })
        .collect()
}
