//! What is wrong with a form.

use std::collections::{BTreeMap, BTreeSet};

use super::Found;
use crate::Facts;
use crate::call::{Binding, ChoiceOption, Form, Question, QuestionKind, ShowIf};

impl Binding {
    /// Whether a kind of question can carry this binding.
    pub fn suits(self, kind: &QuestionKind) -> bool {
        match self {
            Binding::Title
            | Binding::LaySummary
            | Binding::BackfillPlan
            | Binding::Post
            | Binding::Grade => {
                matches!(kind, QuestionKind::Text { .. })
            }
            Binding::Team => matches!(kind, QuestionKind::Team { .. }),
            Binding::EventAttended => matches!(kind, QuestionKind::Event),
            Binding::Start | Binding::End => matches!(kind, QuestionKind::Date),
            Binding::Budget => matches!(kind, QuestionKind::Budget { .. }),
            Binding::WorkingPattern => matches!(kind, QuestionKind::Choice { .. }),
        }
    }
}

impl Found {
    pub(super) fn form(&mut self, form: &Form) {
        if form.questions().next().is_none() {
            self.problems.add("form", "missing");
        }
        let mut sections = BTreeSet::new();
        let mut questions = BTreeSet::new();
        let mut bound = BTreeSet::new();
        // What an earlier question can be answered with: a question is shown only by one that
        // stands before it, so that none can hide itself.
        let mut earlier: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (s, section) in form.sections.iter().enumerate() {
            let field = format!("form.sections.{s}");
            self.key(&format!("{field}.key"), &section.key, &mut sections);
            self.needed(&format!("{field}.title"), &section.title);
            self.both_or_neither(&format!("{field}.guidance"), &section.guidance);
            if section.questions.is_empty() {
                self.problems.add(format!("{field}.questions"), "missing");
            }
            for (q, question) in section.questions.iter().enumerate() {
                let field = format!("{field}.questions.{q}");
                self.key(&format!("{field}.key"), &question.key, &mut questions);
                self.question(&field, question);
                if let Some(binding) = question.binds {
                    self.binding(&field, binding, question, &mut bound);
                }
                if let Some(condition) = &question.show_if {
                    self.show_if(&field, condition, &earlier);
                }
                if let Some(answers) = short_answers(&question.kind) {
                    earlier.insert(&question.key, answers);
                }
            }
        }
    }

    fn question(&mut self, field: &str, question: &Question) {
        self.needed(&format!("{field}.title"), &question.title);
        self.both_or_neither(&format!("{field}.guidance"), &question.guidance);
        match &question.kind {
            QuestionKind::Text { words, .. } if *words == 0 => {
                self.problems.add(format!("{field}.kind.words"), "missing");
            }
            QuestionKind::Choice { options } => self.options(field, options, 2),
            QuestionKind::Choices { options, least } => {
                self.options(field, options, (*least as usize).max(1));
            }
            QuestionKind::Team {
                roles,
                exactly_one,
                at_least_one,
                ..
            } => {
                let unknown = exactly_one
                    .iter()
                    .chain(at_least_one)
                    .any(|role| !roles.contains(role));
                if roles.is_empty() || unknown {
                    self.problems.add(format!("{field}.kind.roles"), "missing");
                }
            }
            QuestionKind::Milestones { least, most } if least > most || *most == 0 => {
                self.problems
                    .add(format!("{field}.kind.most"), "least-over-most");
            }
            QuestionKind::Declaration {
                statement,
                capacity,
            } => {
                self.needed(&format!("{field}.kind.statement"), statement);
                self.needed(&format!("{field}.kind.capacity"), capacity);
            }
            _ => {}
        }
    }

    fn options(&mut self, field: &str, options: &[ChoiceOption], least: usize) {
        if options.len() < least {
            self.problems.add_with(
                format!("{field}.kind.options"),
                "too-few-options",
                Facts::none().with("least", least),
            );
        }
        let mut seen = BTreeSet::new();
        for (o, option) in options.iter().enumerate() {
            let field = format!("{field}.kind.options.{o}");
            self.key(&format!("{field}.key"), &option.key, &mut seen);
            self.needed(&format!("{field}.label"), &option.label);
        }
    }

    fn binding(
        &mut self,
        field: &str,
        binding: Binding,
        question: &Question,
        bound: &mut BTreeSet<Binding>,
    ) {
        let facts = || Facts::none().with("binding", binding.fact());
        if !bound.insert(binding) {
            self.problems
                .add_with(format!("{field}.binds"), "binding-twice", facts());
        }
        if !binding.suits(&question.kind) {
            self.problems
                .add_with(format!("{field}.binds"), "binding-wrong-kind", facts());
        }
    }

    fn show_if(&mut self, field: &str, condition: &ShowIf, earlier: &BTreeMap<&str, Vec<&str>>) {
        let possible = earlier.get(condition.question.as_str()).is_some_and(|a| {
            !condition.is_one_of.is_empty()
                && condition.is_one_of.iter().all(|c| a.contains(&c.as_str()))
        });
        if !possible {
            self.problems
                .add(format!("{field}.showIf"), "shown-by-nothing");
        }
    }
}

/// The answers by which a question can show another.
fn short_answers(kind: &QuestionKind) -> Option<Vec<&str>> {
    match kind {
        QuestionKind::Choice { options } => Some(options.iter().map(|o| o.key.as_str()).collect()),
        QuestionKind::YesNo { .. } => Some(vec!["yes", "no"]),
        _ => None,
    }
}
