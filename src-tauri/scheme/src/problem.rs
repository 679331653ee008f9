//! What is wrong with an input, and why an act is refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fact::{Fact, Facts};

/// One thing wrong with one field. The catalogue message `problem-CODE` words it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// The field: its path in the input, as in `budget.2.amount`.
    pub field: String,
    /// The rule that it breaks, in kebab-case, from a closed list in the catalogues.
    pub problem: String,
    /// The values that word it.
    pub facts: Facts,
}

/// What is wrong with an input, field by field, in the order in which a person meets them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Problems(pub Vec<FieldProblem>);

impl Problems {
    /// Adds a problem without facts.
    pub fn add(&mut self, field: impl Into<String>, problem: &str) {
        self.add_with(field, problem, Facts::none());
    }

    /// Adds a problem with its facts.
    pub fn add_with(&mut self, field: impl Into<String>, problem: &str, facts: Facts) {
        self.0.push(FieldProblem {
            field: field.into(),
            problem: problem.to_owned(),
            facts,
        });
    }

    /// One problem alone.
    pub fn one(field: impl Into<String>, problem: &str) -> Self {
        let mut problems = Problems::default();
        problems.add(field, problem);
        problems
    }

    /// `Ok` when nothing is wrong.
    pub fn none_or_err(self) -> Result<(), Problems> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// Why an act is refused although its input is well formed. The catalogue message `refused-RULE`
/// words it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// The rule, in kebab-case, from a closed list in the catalogues.
    pub rule: String,
    /// The values that word it.
    pub facts: Facts,
}

impl Refusal {
    /// A refusal without facts.
    pub fn new(rule: &str) -> Self {
        Self {
            rule: rule.to_owned(),
            facts: Facts::none(),
        }
    }

    /// With one more fact.
    pub fn with(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.facts = self.facts.with(name, fact);
        self
    }
}
