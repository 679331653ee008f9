//! The typed texts of a document, and whether they stand in a line about somebody else.

use serde_json::{Map, Value};
use store::personal_file::Held;
use uuid::Uuid;

/// A typed text of a document.
pub(super) struct Leaf {
    /// Where it stands, or empty.
    pub path: String,
    /// Of a yes or no, which.
    pub yes: Option<bool>,
    /// The text.
    pub text: String,
    /// It stands in a line about somebody else.
    pub of_another: bool,
}

/// The typed texts of a document. Codes, keys and what a file is made of are no texts.
pub(super) fn walk(
    at: String,
    value: &Value,
    whose: &Held,
    of_another: bool,
    found: &mut Vec<Leaf>,
) {
    let join = |key: &str| match at.is_empty() {
        true => key.to_owned(),
        false => format!("{at}.{key}"),
    };
    match value {
        Value::Object(map) => {
            let of_another = of_another || is_of_another(map, whose);
            for (key, value) in map {
                let machine = matches!(
                    key.as_str(),
                    "kind"
                        | "sha256"
                        | "media"
                        | "size"
                        | "person"
                        | "organisation"
                        | "event"
                        | "role"
                        | "heading"
                );
                if !machine {
                    walk(join(key), value, whose, of_another, found);
                }
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                walk(join(&(n + 1).to_string()), item, whose, of_another, found);
            }
        }
        Value::String(text) if !text.trim().is_empty() => found.push(Leaf {
            path: at,
            yes: None,
            text: text.clone(),
            of_another,
        }),
        Value::Number(number) => found.push(Leaf {
            path: at,
            yes: None,
            text: number.to_string(),
            of_another: false,
        }),
        Value::Bool(yes) => found.push(Leaf {
            path: at,
            yes: Some(*yes),
            text: String::new(),
            of_another: false,
        }),
        _ => {}
    }
}

/// Whether a line of a document, such as one of a team, is about somebody else.
fn is_of_another(line: &Map<String, Value>, whose: &Held) -> bool {
    let text = |key: &str| line.get(key).and_then(Value::as_str).unwrap_or_default();
    if !(line.contains_key("name") && (line.contains_key("email") || line.contains_key("person"))) {
        return false;
    }
    let known = Uuid::parse_str(text("person")).ok();
    match known {
        Some(person) => !whose.people.contains(&person),
        None => {
            whose.values.strike(text("name")).is_none()
                && whose.values.strike(text("email")).is_none()
        }
    }
}

/// The names of the files in a document.
pub(super) fn files(value: &Value, found: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(map) => {
            if let (Some(name), true) = (
                map.get("name").and_then(Value::as_str),
                map.contains_key("sha256"),
            ) {
                found(name);
            }
            map.values().for_each(|value| files(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| files(value, found)),
        _ => {}
    }
}
