//! The typed texts of a document, each with its place, and whether it stands in a line about somebody
//! else.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::Values;

/// A typed text of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// Where it stands: keys, and numbers from one, with full stops between; empty for the whole.
    pub path: String,
    /// Of a yes or no, which.
    pub yes: Option<bool>,
    /// Of a whole number, which.
    pub number: Option<i64>,
    /// The text.
    pub text: String,
    /// It stands in a line about somebody else.
    pub of_another: bool,
}

/// The typed texts of a document about a person. Codes, keys and what a file is made of are no texts.
pub fn leaves(document: &Value, whose: &Values) -> Vec<Leaf> {
    let mut found = Vec::new();
    walk(&mut String::new(), document, whose, false, &mut found);
    found
}

/// Does something with the place of a part of a document, which is put at the end of the place of
/// the whole.
pub(super) fn within<T>(at: &mut String, part: &str, then: impl FnOnce(&mut String) -> T) -> T {
    let length = at.len();
    if length > 0 {
        at.push('.');
    }
    at.push_str(part);
    let done = then(at);
    at.truncate(length);
    done
}

/// Under these keys nothing is typed.
const MACHINES: &[&str] = &[
    "kind",
    "sha256",
    "media",
    "size",
    "person",
    "organisation",
    "event",
    "role",
    "heading",
];

fn walk(at: &mut String, value: &Value, whose: &Values, of_another: bool, found: &mut Vec<Leaf>) {
    let mut leaf = |text: String, of_another| {
        found.push(Leaf {
            path: at.clone(),
            yes: value.as_bool(),
            number: value.as_i64(),
            text,
            of_another,
        });
    };
    match value {
        Value::Object(map) => {
            let of_another = of_another || is_of_another(map, whose);
            for (key, value) in map
                .iter()
                .filter(|(key, _)| !MACHINES.contains(&key.as_str()))
            {
                within(at, key, |at| walk(at, value, whose, of_another, found));
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                within(at, &(n + 1).to_string(), |at| {
                    walk(at, item, whose, of_another, found);
                });
            }
        }
        Value::String(text) if !text.trim().is_empty() => leaf(text.clone(), of_another),
        Value::Number(number) => leaf(number.to_string(), false),
        Value::Bool(_) => leaf(String::new(), false),
        _ => {}
    }
}

/// Whether a line of a document, such as one of a team, is about somebody else.
fn is_of_another(line: &Map<String, Value>, whose: &Values) -> bool {
    let text = |key: &str| line.get(key).and_then(Value::as_str).unwrap_or_default();
    if !(line.contains_key("name") && (line.contains_key("email") || line.contains_key("person"))) {
        return false;
    }
    match Uuid::parse_str(text("person")).ok() {
        Some(person) => !whose.people.contains(&person),
        None => !whose.knows(text("name")) && !whose.knows(text("email")),
    }
}
