//! Failures on the wire, and reading a request from bytes that may be anything.

use scheme::{Facts, FieldProblem, Refusal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Request, command_names};

/// What a request is answered with when it is not done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Failure {
    /// The input breaks rules, field by field.
    Invalid {
        /// What is wrong, in the order of the form.
        fields: Vec<FieldProblem>,
    },
    /// A rule of the scheme or of the hub forbids it now.
    Refused {
        /// The rule's code, worded by `refused-RULE`.
        rule: String,
        /// The values that word it.
        facts: Facts,
    },
    /// There is no such record, or not for this viewpoint.
    NotFound,
    /// Someone changed the record since it was read.
    Stale,
    /// A defect. The log has it under the reference.
    Fault {
        /// The reference.
        reference: String,
    },
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Failure::Refused {
            rule: refusal.rule,
            facts: refusal.facts,
        }
    }
}

/// Why some bytes are not a request.
pub type NotARequest = Failure;

/// Reads a request. Whatever else the bytes are, they are answered with `invalid`, naming the
/// field and the rule.
pub fn read_request(json: &str) -> Result<Request, NotARequest> {
    let invalid = |field: &str, problem: &str, facts: Facts| Failure::Invalid {
        fields: vec![FieldProblem {
            field: field.to_owned(),
            problem: problem.to_owned(),
            facts,
        }],
    };
    let value: serde_json::Value = serde_json::from_str(json)
        .map_err(|e| invalid("", "not-json", Facts::none().with("column", e.column())))?;
    let Some(name) = value.get("command").and_then(|c| c.as_str()) else {
        return Err(invalid("command", "missing", Facts::none()));
    };
    if !command_names().iter().any(|known| known == name) {
        // Only the start is said back: the name may be of any length.
        let name: String = name.chars().take(60).collect();
        return Err(invalid(
            "command",
            "unknown-command",
            Facts::none().with("command", name),
        ));
    }
    let wrong_shape = |detail: String| {
        let detail: String = detail.chars().take(300).collect();
        invalid("input", "wrong-shape", Facts::none().with("detail", detail))
    };
    // A list would be read as the fields in their order, which nobody is promised.
    if !value.get("input").is_some_and(serde_json::Value::is_object) {
        return Err(wrong_shape("it is not an object".to_owned()));
    }
    serde_json::from_value(value).map_err(|e| wrong_shape(e.to_string()))
}
