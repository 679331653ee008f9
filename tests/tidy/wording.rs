//! Every code that Rust answers, and every message that the interface asks for, has its words.
//!
//! That both languages have the same messages is the `words` room's own test; here they are looked
//! for in English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use seedbridge_tests::places;

use crate::files::tracked;

/// The ids of all English messages.
fn messages() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for path in tracked(&["ftl"]) {
        if !path.starts_with("ui/locales/en-GB/") {
            continue;
        }
        let source = fs::read_to_string(places::project().join(&path)).unwrap();
        ids.extend(source.lines().filter_map(message));
    }
    ids
}

/// The id of the message that begins on a line.
fn message(line: &str) -> Option<String> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    is_id.then(|| id.to_owned())
}

/// The first string literal after each place where one of these calls begins, with where it stands.
/// Only the part of a file before its tests is read.
fn literals(source: &str, calls: &[&str], argument: usize) -> Vec<(usize, String)> {
    let source: String = source
        .split("#[cfg(test)]")
        .next()
        .unwrap_or(source)
        .split_inclusive('\n')
        // A blank line for a comment, so that the numbers of lines stay right.
        .map(|line| match line.trim_start() {
            comment if comment.starts_with("//") || comment.starts_with('*') => "\n",
            _ => line,
        })
        .collect();
    let mut found = Vec::new();
    for call in calls {
        for (at, _) in source.match_indices(call) {
            let rest = &source[at + call.len()..];
            if let Some(text) = literal_argument(rest, argument) {
                found.push((source[..at].lines().count(), text));
            }
        }
    }
    found
}

/// The literal that is this argument of a call whose parenthesis has just opened; `None` when that
/// argument is something else.
fn literal_argument(rest: &str, argument: usize) -> Option<String> {
    let (mut depth, mut passed, mut characters) = (0, 0, rest.char_indices().peekable());
    while let Some((at, c)) = characters.next() {
        match c {
            '"' | '\'' if depth == 0 && passed == argument => {
                let end = rest[at + 1..].find(c)?;
                return Some(rest[at + 1..at + 1 + end].to_owned());
            }
            '"' => {
                // Passes over a literal of another argument.
                for (_, inner) in characters.by_ref() {
                    if inner == '"' {
                        break;
                    }
                }
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return None,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => passed += 1,
            c if !c.is_whitespace() && depth == 0 && passed == argument => return None,
            _ => {}
        }
    }
    None
}

fn assert_worded(wanted: &BTreeMap<String, String>) {
    let messages = messages();
    let unworded: Vec<String> = wanted
        .iter()
        .filter(|(id, _)| !messages.contains(*id))
        .map(|(id, place)| format!("{id}  ({place})"))
        .collect();
    assert!(
        unworded.is_empty(),
        "no words in ui/locales for:\n{}",
        unworded.join("\n")
    );
}

#[test]
fn no_message_is_worded_twice() {
    for language in ["en-GB", "cy"] {
        let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for path in tracked(&["ftl"]) {
            if !path.starts_with(&format!("ui/locales/{language}/")) {
                continue;
            }
            let source = fs::read_to_string(places::project().join(&path)).unwrap();
            for id in source.lines().filter_map(message) {
                files.entry(id).or_default().push(path.clone());
            }
        }
        let twice: Vec<_> = files.iter().filter(|(_, files)| files.len() > 1).collect();
        assert_eq!(
            twice,
            [],
            "worded twice: the file that is read last would win"
        );
        assert!(files.len() > 1000, "{} messages", files.len());
    }
}

#[test]
fn every_code_of_a_failure_has_its_words() {
    let mut wanted = BTreeMap::new();
    for path in tracked(&["rs"]) {
        if !path.starts_with("src-tauri/")
            || path.contains("/tests/")
            || path.contains("/examples/")
        {
            continue;
        }
        let source = fs::read_to_string(places::project().join(&path)).unwrap_or_default();
        let mut want = |kind: &str, calls: &[&str], argument: usize| {
            for (line, code) in literals(&source, calls, argument) {
                wanted.insert(format!("{kind}-{code}"), format!("{path}:{line}"));
            }
        };
        want("refused", &["Refusal::new(", "Failed::refused("], 0);
        want(
            "problem",
            &[
                "Failed::field(",
                "Problems::one(",
                "problems.add(",
                "problems.add_with(",
            ],
            1,
        );
    }
    assert!(wanted.len() > 5, "the codes were not found: {wanted:?}");
    assert_worded(&wanted);
}

#[test]
fn every_message_of_the_interface_has_its_words() {
    let mut wanted = BTreeMap::new();
    for path in tracked(&["ts", "tsx"]) {
        if !path.starts_with("ui/src/") {
            continue;
        }
        let source = fs::read_to_string(places::project().join(&path)).unwrap_or_default();
        for (line, id) in literals(&source, &["{t(", " t(", "(t("], 0) {
            wanted.insert(id, format!("{path}:{line}"));
        }
    }
    assert!(wanted.len() > 20, "the messages were not found: {wanted:?}");
    assert_worded(&wanted);
}

#[test]
fn calls_are_read_for_their_literals() {
    let source = r#"
        Failed::field("pin", "wrong-pin");
        problems.add(format!("coordinators.{i}.name"), "missing");
        problems.add(field, code);
        Refusal::new(
            "open-elsewhere",
        );
    "#;
    let read = |calls: &[&str], argument| -> Vec<String> {
        literals(source, calls, argument)
            .into_iter()
            .map(|(_, text)| text)
            .collect()
    };
    assert_eq!(read(&["Failed::field("], 1), ["wrong-pin"]);
    assert_eq!(read(&["problems.add("], 1), ["missing"]);
    assert_eq!(read(&["Refusal::new("], 0), ["open-elsewhere"]);
}
