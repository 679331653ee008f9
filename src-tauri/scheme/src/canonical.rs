//! Canonical JSON: one text for one value, so that its hash can be checked by anyone.
//!
//! Members of objects stand in the order of their names by code point, with no white space; numbers
//! are whole; strings are escaped as `serde_json` escapes them.

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The canonical JSON text of a value.
pub fn canonical_json(value: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string(&in_order(serde_json::to_value(value)?))
}

fn in_order(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.into_iter().collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(
                members
                    .into_iter()
                    .map(|(name, value)| (name, in_order(value)))
                    .collect(),
            )
        }
        Value::Array(items) => Value::Array(items.into_iter().map(in_order).collect()),
        other => other,
    }
}

/// The SHA-256 of bytes, in lower-case hex.
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_members_does_not_matter() {
        let one = serde_json::json!({ "b": [1, { "z": "ŵ", "a": null }], "a": 2 });
        let other = serde_json::json!({ "a": 2, "b": [1, { "a": null, "z": "ŵ" }] });
        let text = canonical_json(&one).unwrap();
        assert_eq!(text, r#"{"a":2,"b":[1,{"a":null,"z":"ŵ"}]}"#);
        assert_eq!(canonical_json(&other).unwrap(), text);
    }

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(
            sha256_hex(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
