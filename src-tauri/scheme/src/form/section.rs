//! Where a section of the form stands, for the task list.

use std::collections::BTreeSet;

use super::{Answer, Answers};
use crate::call::Section;
use crate::people::codes;
use crate::problem::{FieldProblem, Problems};

codes! {
    /// Where a section of the form stands.
    SectionState as "section" {
        /// Nothing is answered.
        NotStarted = "not-started",
        /// Something is still to be answered.
        InProgress = "in-progress",
        /// All that is needed is answered, and nothing is wrong.
        Complete = "complete",
        /// Something that is answered breaks a rule.
        Problem = "problem",
    }
}

/// Problems that say only that something is still to come.
const STILL_TO_COME: &[&str] = &[
    "missing",
    "not-chosen",
    "answer-missing",
    "declaration-missing",
    "role-missing",
    "team-too-small",
    "too-few-rows",
    "too-few-chosen",
    "below-minimum",
];

/// Where a section stands, given the questions that are asked and the problems of the whole form.
pub fn section_state(
    section: &Section,
    asked: &BTreeSet<&str>,
    answers: &Answers,
    problems: &Problems,
) -> SectionState {
    let of_section = |p: &&FieldProblem| {
        let key = p.field.split('.').next().unwrap_or_default();
        section.questions.iter().any(|q| q.key == key)
    };
    let found: Vec<&FieldProblem> = problems.0.iter().filter(of_section).collect();
    let answered = section.questions.iter().any(|q| {
        asked.contains(q.key.as_str()) && answers.get(&q.key).is_some_and(|a| !Answer::is_empty(a))
    });
    let nothing_needed = found.is_empty()
        && section
            .questions
            .iter()
            .any(|q| asked.contains(q.key.as_str()) && q.required);
    if !answered && !nothing_needed {
        SectionState::NotStarted
    } else if found.is_empty() {
        SectionState::Complete
    } else if found
        .iter()
        .all(|p| STILL_TO_COME.contains(&p.problem.as_str()))
    {
        SectionState::InProgress
    } else {
        SectionState::Problem
    }
}
