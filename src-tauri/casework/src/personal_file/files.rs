//! The files that a document names.

use serde_json::Value;

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
