//! Striking out of a document: a JSON value of whatever shape, which must stay readable as what it
//! is. Codes, identifiers, days, amounts and hashes are no one's text and stay.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::leaves::within;
use super::{MARK, Values};

/// What was struck out of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Struck {
    /// Whether anything was.
    pub changed: bool,
    /// The hashes of files whose place in it was struck.
    pub files: BTreeSet<String>,
    /// The hashes of files that it still names.
    pub kept_files: BTreeSet<String>,
}

/// Under these keys what is typed is struck, whatever it looks like.
const PROSE: &[&str] = &[
    "text",
    "name",
    "email",
    "post",
    "item",
    "justification",
    "what",
    "organisationName",
    "reason",
    "note",
    "en",
    "cy",
    "title",
    "address",
    "lines",
    "postcode",
    "phone",
    "feedback",
    "minute",
];

/// Under these keys everything stays.
const KEPT: &[&str] = &[
    "reference",
    "amount",
    "typed",
    "organisations",
    "events",
    "wording",
    "media",
    "sha256",
];

/// A typed fact of one of these kinds holds nothing that was typed.
const KEPT_KINDS: &[&str] = &["code", "count", "pence", "instant", "record"];

/// Strikes everything that was typed, and puts `with` in its place.
pub fn strike_whole(document: &mut Value, with: &str) -> Struck {
    let mut struck = Struck::default();
    whole(document, None, with, &mut struck);
    struck
}

fn whole(value: &mut Value, key: Option<&str>, with: &str, struck: &mut Struck) {
    match value {
        Value::String(text) => {
            if !text.is_empty() && text != with && is_typed(key, text) {
                with.clone_into(text);
                struck.changed = true;
            }
        }
        Value::Array(items) => {
            for item in items.iter_mut() {
                whole(item, key, with, struck);
            }
            if with.is_empty() {
                items.retain(|item| item.as_str() != Some(""));
            }
        }
        Value::Object(parts) => {
            let kind = parts.get("kind").and_then(Value::as_str);
            if kind.is_some_and(|kind| KEPT_KINDS.contains(&kind)) {
                return;
            }
            if let Some(file) = file_of(parts) {
                struck.files.insert(file);
                struck.changed = true;
            }
            for (key, part) in parts.iter_mut() {
                if !KEPT.contains(&key.as_str()) {
                    whole(part, Some(key), with, struck);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_typed(key: Option<&str>, text: &str) -> bool {
    let code = text
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let instant = || text.parse::<DateTime<Utc>>().is_ok();
    key.is_some_and(|key| PROSE.contains(&key)) || !(code || instant())
}

fn file_of(parts: &Map<String, Value>) -> Option<String> {
    parts
        .get("sha256")
        .filter(|_| parts.contains_key("name") || parts.contains_key("media"))
        .and_then(Value::as_str)
        .map(str::to_owned)
}

/// Strikes a person out of a document: what `strike` leaves of each of its texts, which it is given with
/// their places, and the whole of what its parts say of them: the line of a team that is theirs.
pub fn strike_document(
    document: &mut Value,
    values: &Values,
    strike: &mut dyn FnMut(&str, &str) -> Option<String>,
) -> Struck {
    let mut struck = Struck::default();
    by_value(&mut String::new(), document, values, strike, &mut struck);
    struck
}

fn by_value(
    at: &mut String,
    value: &mut Value,
    values: &Values,
    strike: &mut dyn FnMut(&str, &str) -> Option<String>,
    struck: &mut Struck,
) {
    match value {
        // An identifier has letters in it, and is nobody's name.
        Value::String(text) if Uuid::parse_str(text).is_ok() => {}
        Value::String(text) => {
            if let Some(left) = strike(at, text) {
                *text = left;
                struck.changed = true;
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter_mut().enumerate() {
                within(at, &(n + 1).to_string(), |at| {
                    by_value(at, item, values, strike, struck);
                });
            }
        }
        Value::Object(parts) => {
            let before = struck.changed;
            struck.changed = false;
            if is_theirs(parts, values) {
                own(parts, values, struck);
            }
            for (key, part) in parts.iter_mut() {
                match (part, is_of(key, values)) {
                    (Value::Object(named), true) => own(named, values, struck),
                    (part, _) => within(at, key, |at| by_value(at, part, values, strike, struck)),
                }
            }
            if let Some(file) = file_of(parts) {
                match struck.changed {
                    true => struck.files.insert(file),
                    false => struck.kept_files.insert(file),
                };
            }
            struck.changed |= before;
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether an object is a line of a team that is the person's.
fn is_theirs(parts: &Map<String, Value>, values: &Values) -> bool {
    let text = |key: &str| parts.get(key).and_then(Value::as_str);
    let known = |key: &str| text(key).is_some_and(|t| values.knows(t));
    text("person").is_some_and(|id| is_of(id, values))
        || (parts.contains_key("person") && (known("email") || known("name")))
}

fn is_of(id: &str, values: &Values) -> bool {
    Uuid::parse_str(id).is_ok_and(|id| values.people.contains(&id))
}

fn own(parts: &mut Map<String, Value>, values: &Values, struck: &mut Struck) {
    for key in ["name", "email", "post"] {
        if let Some(Value::String(text)) = parts.get_mut(key)
            && !text.is_empty()
        {
            *text = match key {
                "name" => values.label.clone(),
                _ => MARK.to_owned(),
            };
            struck.changed = true;
        }
    }
}

/// The names (`true`) and e-mail addresses that lines of teams give a person.
pub fn typed_of(document: &Value, values: &Values, found: &mut Vec<(String, bool)>) {
    match document {
        Value::Array(items) => items.iter().for_each(|item| typed_of(item, values, found)),
        Value::Object(parts) => {
            if is_theirs(parts, values) {
                typed_names(parts, found);
            }
            for (key, part) in parts {
                if let (Value::Object(named), true) = (part, is_of(key, values)) {
                    typed_names(named, found);
                }
                typed_of(part, values, found);
            }
        }
        _ => {}
    }
}

fn typed_names(parts: &Map<String, Value>, found: &mut Vec<(String, bool)>) {
    for (key, is_name) in [("name", true), ("email", false)] {
        if let Some(text) = parts.get(key).and_then(Value::as_str) {
            found.push((text.to_owned(), is_name));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::form::Answer;

    #[test]
    fn a_document_without_what_was_typed_is_still_one() {
        let mut team = json!({"kind": "team", "people": [{
            "role": "lead", "person": null, "name": "ann", "email": "a@b.org", "organisation": null,
            "organisationName": "Ours", "sector": "nhs", "nation": "wales", "post": "nurse",
        }]});
        let struck = strike_whole(&mut team, MARK);
        assert!(struck.changed);
        let Answer::Team { people } = serde_json::from_value(team).unwrap() else {
            panic!("no team");
        };
        assert_eq!(
            (people[0].name.as_str(), people[0].post.as_str()),
            (MARK, MARK)
        );
        assert!(people[0].sector.is_some());

        let mut file = json!({"kind": "file", "file": {
            "name": "CV Ann.pdf", "media": "application/pdf", "size": 3, "sha256": "ab12"}});
        let struck = strike_whole(&mut file, MARK);
        assert_eq!(struck.files, ["ab12".to_owned()].into());
        assert_eq!(file["file"]["name"], MARK);
        assert!(serde_json::from_value::<Answer>(file).is_ok());

        let mut text = json!({"kind": "text", "text": "diabetes"});
        strike_whole(&mut text, MARK);
        assert_eq!(text, json!({"kind": "text", "text": MARK}));
        let mut budget = json!({"kind": "budget", "lines": [
            {"heading": "travel", "item": "Train", "amount": "1,250.00", "justification": "far"}]});
        strike_whole(&mut budget, MARK);
        let line = &budget["lines"][0];
        assert_eq!(
            (&line["amount"], &line["heading"]),
            (&json!("1,250.00"), &json!("travel"))
        );
        assert_eq!(
            (&line["item"], &line["justification"]),
            (&json!(MARK), &json!(MARK))
        );
    }

    #[test]
    fn a_persons_line_goes_and_the_others_stay() {
        let ann = Uuid::from_u128(1);
        let mut values = Values::of([ann].into(), "P1".into());
        values.add_name("Ann Jones");
        values.add_other("ann@example.org");
        let line = |person: Option<Uuid>, name: &str, email: &str| json!({"person": person, "name": name, "email": email, "post": "Nurse"});
        let mut team = json!({"kind": "team", "people": [
            line(Some(ann), "A. Jones", "aj@example.org"),
            line(None, "Annie", "ANN@example.org"),
            line(None, "Bea Price", "bea@example.org"),
        ]});
        let mut found = Vec::new();
        typed_of(&team, &values, &mut found);
        let found: Vec<_> = found.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(
            found,
            ["A. Jones", "aj@example.org", "Annie", "ANN@example.org"]
        );
        assert!(strike_document(&mut team, &values, &mut |_, text| values.strike(text)).changed);
        assert_eq!(
            team["people"][0],
            line(Some(ann), "P1", MARK).with_post(MARK)
        );
        assert_eq!(team["people"][1]["email"], MARK);
        assert_eq!(
            team["people"][2],
            line(None, "Bea Price", "bea@example.org")
        );
    }

    trait WithPost {
        fn with_post(self, post: &str) -> Value;
    }

    impl WithPost for Value {
        fn with_post(mut self, post: &str) -> Value {
            self["post"] = post.into();
            self
        }
    }

    #[test]
    fn a_file_that_is_named_after_them_goes() {
        let mut values = Values::of(BTreeSet::new(), "P1".into());
        values.add_name("Ann Jones");
        let mut documents = json!([
            {"name": "CV Ann Jones.pdf", "media": "application/pdf", "size": 3, "sha256": "aa"},
            {"name": "Letter.pdf", "media": "application/pdf", "size": 3, "sha256": "bb"},
        ]);
        let mut places = Vec::new();
        let struck = strike_document(&mut documents, &values, &mut |at, text| {
            places.push(at.to_owned());
            values.strike(text)
        });
        assert_eq!(places[..2], ["1.name", "1.media"]);
        assert_eq!(struck.files, ["aa".to_owned()].into());
        assert_eq!(struck.kept_files, ["bb".to_owned()].into());
    }
}
