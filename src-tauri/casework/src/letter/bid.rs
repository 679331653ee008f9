//! What a letter takes from the frozen submission.

use chrono::NaiveDate;
use scheme::application::{NamedOrganisation, Submission};
use scheme::call::{Binding, CallDocument, QuestionKind, TeamRole};
use scheme::form::{Answer, TeamLine};
use scheme::people::Sector;
use scheme::time::{day_of, parse_date};
use scheme::{Both, Language, Pence};

/// What a letter takes from the frozen submission.
pub(super) struct Bid {
    /// The project's title, in the applicant's words.
    pub title: String,
    /// The language it is written in.
    pub language: Language,
    /// The day it counts as received.
    pub received_on: NaiveDate,
    /// What it asks for.
    pub asked: Pence,
    /// The organisation that would receive the money: of whoever leads, or is seconded.
    pub organisation: String,
    /// Its sector, where the hub knew it.
    pub sector: Option<Sector>,
    /// The person seconded.
    pub secondee: String,
    /// The organisations that host them.
    pub hosts: Vec<String>,
    /// The first day.
    pub starts_on: Option<NaiveDate>,
    /// The last.
    pub ends_on: Option<NaiveDate>,
    /// The share of full time.
    pub working_pattern: Both,
    /// The post of the person seconded.
    pub post: Both,
}

impl Bid {
    /// Reads a submission by the bindings of the form it answers.
    pub fn of(call: &CallDocument, submission: &Submission) -> Self {
        let bound = |binding| {
            call.form
                .bound(binding)
                .and_then(|question| submission.answers.get(&question.key))
        };
        let day = |binding| match bound(binding) {
            Some(Answer::Date { typed }) => parse_date(typed).ok(),
            _ => None,
        };
        let text = |binding| match bound(binding) {
            Some(Answer::Text { text }) => text.trim().to_owned(),
            _ => String::new(),
        };
        let team: &[TeamLine] = match bound(Binding::Team) {
            Some(Answer::Team { people }) => people,
            _ => &[],
        };
        let holder = team
            .iter()
            .find(|line| matches!(line.role, Some(TeamRole::Lead | TeamRole::Secondee)));
        let mut hosts: Vec<String> = Vec::new();
        for line in team
            .iter()
            .filter(|l| l.role == Some(TeamRole::HostContact))
        {
            let name = organisation_name(submission, line);
            if !name.is_empty() && !hosts.contains(&name) {
                hosts.push(name);
            }
        }
        Self {
            title: text(Binding::Title),
            language: submission.language,
            received_on: day_of(submission.received_at),
            asked: submission.budget.total,
            organisation: holder.map_or_else(String::new, |l| organisation_name(submission, l)),
            sector: holder
                .and_then(|l| organisation(submission, l))
                .map(|o| o.sector),
            secondee: holder.map_or_else(String::new, |l| person_name(submission, l)),
            hosts,
            starts_on: day(Binding::Start),
            ends_on: day(Binding::End),
            working_pattern: working_pattern(call, bound(Binding::WorkingPattern)),
            post: Both::same(&text(Binding::Post)),
        }
    }
}

fn organisation<'s>(submission: &'s Submission, line: &TeamLine) -> Option<&'s NamedOrganisation> {
    submission.organisations.get(&line.organisation?)
}

/// As named on the day of submission; as typed where the hub did not know it.
fn organisation_name(submission: &Submission, line: &TeamLine) -> String {
    match organisation(submission, line) {
        Some(named) => named.name.or_other(Language::En).to_owned(),
        None => line.organisation_name.trim().to_owned(),
    }
}

fn person_name(submission: &Submission, line: &TeamLine) -> String {
    match line.person.and_then(|id| submission.people.get(&id)) {
        Some(named) => named.name.clone(),
        None => line.name.trim().to_owned(),
    }
}

/// The words of the option chosen; somebody's own words where the question is a text.
fn working_pattern(call: &CallDocument, answer: Option<&Answer>) -> Both {
    match answer {
        Some(Answer::Text { text }) => Both::same(text.trim()),
        Some(Answer::Choice { option }) => {
            match call.form.bound(Binding::WorkingPattern).map(|q| &q.kind) {
                Some(QuestionKind::Choice { options }) => options
                    .iter()
                    .find(|o| o.key == *option)
                    .map(|o| o.label.clone())
                    .unwrap_or_default(),
                _ => Both::default(),
            }
        }
        _ => Both::default(),
    }
}
