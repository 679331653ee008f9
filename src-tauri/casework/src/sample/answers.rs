//! Answers as somebody types them into a form.

use chrono::NaiveDate;
use scheme::ApplicationId;
use scheme::form::{Answer, BudgetLine, Milestone, TeamLine};
use wire::application::SaveAnswer;

use super::Story;
use super::calendar::{Calendar, typed};
use super::content::{Signer, Step, TeamPlace};
use super::directory::Directory;
use crate::{Failed, application};

/// Answers by question, in the order in which they are typed.
#[derive(Debug, Default)]
pub(super) struct Answers(Vec<(String, Answer)>);

impl Answers {
    pub fn put(&mut self, question: &str, answer: Answer) {
        self.0.push((question.to_owned(), answer));
    }

    pub fn text(&mut self, question: &str, text: &str) {
        let text = text.to_owned();
        self.put(question, Answer::Text { text });
    }

    /// A choice, but for one that is left open.
    pub fn choice(&mut self, question: &str, option: &str) {
        if !option.is_empty() {
            let option = option.to_owned();
            self.put(question, Answer::Choice { option });
        }
    }

    pub fn yes(&mut self, question: &str, yes: bool) {
        self.put(question, Answer::YesNo { yes: Some(yes) });
    }

    pub fn date(&mut self, question: &str, typed: String) {
        self.put(question, Answer::Date { typed });
    }

    pub fn team(
        &mut self,
        question: &str,
        team: &[TeamPlace],
        directory: &Directory,
    ) -> Result<(), Failed> {
        let people = team
            .iter()
            .map(|place| team_line(place, directory))
            .collect::<Result<_, _>>()?;
        self.put(question, Answer::Team { people });
        Ok(())
    }

    /// Steps, each by the last day of its month of the work.
    pub fn steps(&mut self, question: &str, steps: &[Step], start: i32, calendar: Calendar) {
        let milestones = steps
            .iter()
            .map(|step| Milestone {
                what: step.what.clone(),
                by: typed(calendar.last_of_month(start + step.month - 1)),
            })
            .collect();
        self.put(question, Answer::Milestones { milestones });
    }

    pub fn budget(&mut self, question: &str, lines: &[BudgetLine]) {
        let lines = lines.to_vec();
        self.put(question, Answer::Budget { lines });
    }

    pub fn signed(&mut self, question: &str, by: &Signer, on: NaiveDate) {
        let answer = Answer::Declaration {
            agreed: true,
            name: by.name.clone(),
            role: by.role.clone(),
            signed_on: typed(on),
        };
        self.put(question, answer);
    }

    /// Types them in, each a sitting of its own.
    pub fn type_in(self, story: &mut Story, application: ApplicationId) -> Result<(), Failed> {
        for (question, answer) in self.0 {
            application::save_answer(
                &mut story.office,
                SaveAnswer {
                    application,
                    question,
                    based_on: 0,
                    answer,
                },
            )?;
        }
        Ok(())
    }
}

/// Whoever holds a role in a team, as a signatory.
pub(super) fn signer(place: &TeamPlace, directory: &Directory) -> Result<Signer, Failed> {
    let known = match &place.person {
        Some(key) => Some(directory.person(key)?),
        None => None,
    };
    Ok(match known {
        Some(person) => Signer {
            name: person.name,
            role: person.post,
        },
        None => Signer {
            name: place.name.clone(),
            role: String::new(),
        },
    })
}

fn team_line(place: &TeamPlace, directory: &Directory) -> Result<TeamLine, Failed> {
    let mut line = TeamLine {
        role: Some(place.role),
        name: place.name.clone(),
        ..TeamLine::default()
    };
    // At the desk nobody sees the hub's people: who is meant is found at submission.
    if let Some(key) = &place.person {
        let person = directory.person(key)?;
        line.name = person.name;
        line.email = person.email;
        line.post = person.post;
        line.organisation = Some(person.organisation);
        line.organisation_name = person.organisation_name;
    }
    if let Some(key) = &place.organisation {
        let (id, name) = directory.organisation(key)?;
        line.organisation = Some(id);
        line.organisation_name = name;
    }
    Ok(line)
}
