//! What keeps an application from being submitted, question by question.
//!
//! Paths begin with the question's key: `need`, `budget.2.amount`, `team.0.email`,
//! `declaration-lead.name`. Nothing here is automatic eligibility: that the team spans two sectors
//! is a rule of the call, judged after submission with the facts beside it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Answer, Answers, BudgetReading, Milestone, TeamLine, asked, count_words};
use crate::call::{Binding, CallDocument, ChoiceOption, Question, QuestionKind, TeamRole};
use crate::ids::EventId;
use crate::people::{email_key, is_email};
use crate::problem::{FieldProblem, Problems};
use crate::time::{NotADate, parse_date};
use crate::{Facts, Pence};

/// What answers are judged against, beside the call.
#[derive(Debug, Clone)]
pub struct Context {
    /// Today, in Europe/London.
    pub today: NaiveDate,
    /// The hub's events.
    pub events: BTreeSet<EventId>,
}

/// Everything that keeps the answers from being submitted, in the order of the form.
pub fn problems(call: &CallDocument, answers: &Answers, context: &Context) -> Problems {
    let asked = asked(&call.form, answers);
    let mut problems = Problems::default();
    for question in call.form.questions() {
        if asked.contains(question.key.as_str()) {
            let answer = answers.get(&question.key);
            let found = question_problems(call, question, answer, context);
            problems.0.extend(found.0);
            if question.binds == Some(Binding::End) {
                end_before_start(call, question, answers, &mut problems);
            }
        }
    }
    problems
}

fn end_before_start(
    call: &CallDocument,
    end: &Question,
    answers: &Answers,
    problems: &mut Problems,
) {
    let day = |key: &str| match answers.get(key) {
        Some(Answer::Date { typed }) => parse_date(typed).ok(),
        _ => None,
    };
    let start = call.form.bound(Binding::Start).and_then(|q| day(&q.key));
    if let (Some(start), Some(last)) = (start, day(&end.key))
        && last < start
    {
        problems.add_with(
            &end.key,
            "end-before-start",
            Facts::none().with("start", start),
        );
    }
}

/// What is wrong with the answer to one question, as far as it can be told from that alone.
pub fn question_problems(
    call: &CallDocument,
    question: &Question,
    answer: Option<&Answer>,
    context: &Context,
) -> Problems {
    let mut found = Found {
        key: &question.key,
        problems: Problems::default(),
    };
    match answer.filter(|answer| !answer.is_empty()) {
        None if question.required => found.add(match &question.kind {
            QuestionKind::Declaration { .. } => "declaration-missing",
            _ => "answer-missing",
        }),
        None => {}
        Some(answer) => found.answer(call, question, answer, context),
    }
    found.problems
}

struct Found<'a> {
    key: &'a str,
    problems: Problems,
}

impl Found<'_> {
    fn add(&mut self, problem: &str) {
        self.problems.add(self.key, problem);
    }

    fn add_with(&mut self, problem: &str, facts: Facts) {
        self.problems.add_with(self.key, problem, facts);
    }

    fn below(&mut self, path: &str, problem: &str) {
        self.problems.add(format!("{}.{path}", self.key), problem);
    }

    fn answer(
        &mut self,
        call: &CallDocument,
        question: &Question,
        answer: &Answer,
        context: &Context,
    ) {
        match (&question.kind, answer) {
            (QuestionKind::Text { words: most, .. }, Answer::Text { text }) => {
                let words = count_words(text);
                if words > *most {
                    self.add_with(
                        "over-words",
                        Facts::none().with("words", words).with("most", *most),
                    );
                }
            }
            (QuestionKind::Choice { options }, Answer::Choice { option }) => {
                self.option(options, option);
            }
            (QuestionKind::Choices { options, least }, Answer::Choices { options: chosen }) => {
                for option in chosen {
                    self.option(options, option);
                }
                if chosen.len() < *least as usize {
                    self.add_with("too-few-chosen", Facts::none().with("least", *least));
                }
            }
            (QuestionKind::Event, Answer::Event { event: Some(event) })
                if !context.events.contains(event) =>
            {
                self.add("no-such-event");
            }
            (QuestionKind::Date, Answer::Date { typed }) => {
                if let Err(problem) = parse_date(typed) {
                    self.add(problem.code());
                }
            }
            (QuestionKind::Money, Answer::Money { typed }) => {
                if let Err(problem) = Pence::parse(typed) {
                    self.add(problem.code());
                }
            }
            (QuestionKind::YesNo { must: Some(must) }, Answer::YesNo { yes: Some(yes) })
                if yes != must =>
            {
                self.add("gate-failed");
            }
            (
                QuestionKind::Team {
                    roles,
                    exactly_one,
                    at_least_one,
                    least,
                },
                Answer::Team { people },
            ) => {
                self.people(roles, exactly_one, people);
                self.roles(exactly_one, at_least_one, *least, people);
            }
            (
                QuestionKind::Budget {
                    justification_words,
                },
                Answer::Budget { lines },
            ) => {
                let reading = BudgetReading::of(self.key, lines, *justification_words, &call.money);
                self.problems.0.extend(reading.problems.0);
            }
            (QuestionKind::Milestones { least, most }, Answer::Milestones { milestones }) => {
                self.milestones(*least, *most, milestones);
            }
            (
                QuestionKind::Declaration { .. },
                Answer::Declaration {
                    agreed,
                    name,
                    role,
                    signed_on,
                },
            ) => {
                if !agreed {
                    self.add("declaration-missing");
                }
                if name.trim().is_empty() {
                    self.below("name", "missing");
                }
                if role.trim().is_empty() {
                    self.below("role", "missing");
                }
                match parse_date(signed_on) {
                    Ok(day) if day > context.today => self.below("signedOn", "date-in-future"),
                    Ok(_) => {}
                    Err(NotADate::Empty) => self.below("signedOn", "missing"),
                    Err(problem) => self.below("signedOn", problem.code()),
                }
            }
            _ => {}
        }
    }

    fn option(&mut self, options: &[ChoiceOption], key: &str) {
        if !options.iter().any(|o| o.key == key) {
            self.add("not-an-option");
        }
    }

    fn people(&mut self, roles: &[TeamRole], exactly_one: &[TeamRole], people: &[TeamLine]) {
        let mut seen = BTreeSet::new();
        for (i, person) in people.iter().enumerate().filter(|(_, p)| !p.is_blank()) {
            match person.role {
                None => self.below(&format!("{i}.role"), "not-chosen"),
                Some(role) if !roles.contains(&role) => {
                    self.below(&format!("{i}.role"), "not-an-option");
                }
                Some(_) => {}
            }
            if person.name.trim().is_empty() {
                self.below(&format!("{i}.name"), "missing");
            }
            let email = person.email.trim();
            // Whoever answers for the bid must be reachable; of the others it is only asked.
            let reachable = person.role.is_some_and(|r| exactly_one.contains(&r));
            if email.is_empty() && reachable {
                self.below(&format!("{i}.email"), "missing");
            } else if !email.is_empty() && !is_email(email) {
                self.below(&format!("{i}.email"), "not-an-email");
            } else if !email.is_empty() && !seen.insert(email_key(email)) {
                self.below(&format!("{i}.email"), "person-twice");
            }
            if person.organisation.is_none() {
                if person.organisation_name.trim().is_empty() {
                    self.below(&format!("{i}.organisationName"), "missing");
                } else {
                    if person.sector.is_none() {
                        self.below(&format!("{i}.sector"), "not-chosen");
                    }
                    if person.nation.is_none() {
                        self.below(&format!("{i}.nation"), "not-chosen");
                    }
                }
            }
        }
    }

    fn roles(
        &mut self,
        exactly_one: &[TeamRole],
        at_least_one: &[TeamRole],
        least: u32,
        people: &[TeamLine],
    ) {
        let taken = |role: TeamRole| {
            people
                .iter()
                .filter(|p| p.role == Some(role) && !p.is_blank())
                .count()
        };
        let mut missing = false;
        for role in exactly_one {
            match taken(*role) {
                0 => {
                    missing = true;
                    self.add_with("role-missing", Facts::none().with("role", role.fact()));
                }
                1 => {}
                _ => self.add_with("role-twice", Facts::none().with("role", role.fact())),
            }
        }
        for role in at_least_one.iter().filter(|role| taken(**role) == 0) {
            missing = true;
            self.add_with("role-missing", Facts::none().with("role", role.fact()));
        }
        let size = people.iter().filter(|p| !p.is_blank()).count();
        if !missing && size < least as usize {
            self.add_with("team-too-small", Facts::none().with("least", least));
        }
    }

    fn milestones(&mut self, least: u32, most: u32, milestones: &[Milestone]) {
        let mut count = 0;
        for (i, milestone) in milestones.iter().enumerate().filter(|(_, m)| !m.is_blank()) {
            count += 1;
            if milestone.what.trim().is_empty() {
                self.below(&format!("{i}.what"), "missing");
            }
            match parse_date(&milestone.by) {
                Ok(_) => {}
                Err(NotADate::Empty) => self.below(&format!("{i}.by"), "missing"),
                Err(problem) => self.below(&format!("{i}.by"), problem.code()),
            }
        }
        if count < least as usize {
            self.add_with("too-few-rows", Facts::none().with("least", least));
        } else if count > most as usize {
            self.add_with("too-many-rows", Facts::none().with("most", most));
        }
    }
}

impl TeamLine {
    /// Whether nothing is in it but perhaps a role: such a line is not a person.
    pub fn is_blank(&self) -> bool {
        self.person.is_none()
            && self.organisation.is_none()
            && [&self.name, &self.email, &self.organisation_name, &self.post]
                .iter()
                .all(|text| text.trim().is_empty())
    }
}

impl Milestone {
    /// Whether nothing is in it.
    pub fn is_blank(&self) -> bool {
        self.what.trim().is_empty() && self.by.trim().trim_matches('-').is_empty()
    }
}

/// Of the problems of a form, those without whose mending it cannot be put on record at all. An
/// application that came in on paper is recorded as it came, with its other problems, and
/// judged by the call's rules: only a title, a team that can be named and amounts that can be read
/// are needed.
pub fn unrecordable(call: &CallDocument, problems: &Problems) -> Problems {
    let binding = |p: &FieldProblem| {
        let key = p.field.split('.').next().unwrap_or_default();
        call.form.question(key).and_then(|q| q.binds)
    };
    let last = |p: &FieldProblem| p.field.rsplit('.').next().unwrap_or_default().to_owned();
    Problems(
        problems
            .0
            .iter()
            .filter(|p| match binding(p) {
                Some(Binding::Title) => p.problem == "answer-missing",
                Some(Binding::Team) => match p.problem.as_str() {
                    "answer-missing" | "role-missing" | "role-twice" => true,
                    "missing" => matches!(last(p).as_str(), "name" | "organisationName"),
                    "not-chosen" | "not-an-option" => true,
                    _ => false,
                },
                Some(Binding::Budget) => match last(p).as_str() {
                    "amount" => !matches!(
                        p.problem.as_str(),
                        "heading-over-cap" | "heading-over-share" | "amount-zero"
                    ),
                    "heading" => p.problem == "not-chosen",
                    _ => p.problem == "answer-missing",
                },
                _ => false,
            })
            .cloned()
            .collect(),
    )
}

#[cfg(test)]
mod tests;
