//! Somebody at a hub, by the requests that the window makes.

use serde_json::Value;

/// Whatever answers requests of a hub: another process, or the dispatch itself.
pub trait Asks {
    /// Makes a request, and gives the failure where it is not done.
    fn try_ask(&mut self, command: &str, input: Value) -> Result<Value, Value>;

    /// The passphrase of the hub, which leaves a desk.
    fn passphrase(&self) -> &str;

    /// The PIN of every coordinator of the hub.
    fn pin(&self) -> &str;

    /// Makes a request that has to be done.
    fn ask(&mut self, command: &str, input: Value) -> Value {
        self.try_ask(command, input)
            .unwrap_or_else(|failure| panic!("{command} was not done: {failure}"))
    }
}

/// The text at a JSON pointer, or nothing.
pub fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The number at a JSON pointer, or 0.
pub fn number(value: &Value, pointer: &str) -> i64 {
    value
        .pointer(pointer)
        .and_then(Value::as_i64)
        .unwrap_or_default()
}

/// The list at a JSON pointer, or an empty one.
pub fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    value
        .pointer(pointer)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}
