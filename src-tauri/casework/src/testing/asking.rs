//! Requests as the window makes them, and what a failed one says.

use serde_json::{Value, json};

use crate::{NoProgress, Office, dispatch};

/// A request that is answered.
pub fn ask(office: &mut Office, command: &str, input: Value) -> Value {
    tried(office, command, input).unwrap_or_else(|failure| panic!("{command}: {failure}"))
}

/// A request that may fail; the failure as JSON.
pub fn tried(office: &mut Office, command: &str, input: Value) -> Result<Value, Value> {
    let line = json!({ "command": command, "input": input }).to_string();
    let request = wire::read_request(&line).unwrap();
    dispatch(office, request, &mut NoProgress).map_err(|f| serde_json::to_value(f).unwrap())
}

/// The fields of an invalid request, each with its problem.
pub fn wrong(failure: &Value) -> Vec<String> {
    let fields = failure["fields"].as_array().expect("an invalid request");
    fields
        .iter()
        .map(|f| format!("{} {}", text(&f["field"]), text(&f["problem"])))
        .collect()
}

/// A text of an answer, or nothing.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A request with some of its fields said otherwise.
pub fn changed(mut input: Value, changes: Value) -> Value {
    for (key, value) in changes.as_object().unwrap() {
        input[key] = value.clone();
    }
    input
}
