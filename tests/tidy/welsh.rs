//! Welsh words whose own form hangs on the sound that follows them, such as *â* and *ag*, stand
//! directly before no value: a name may begin with any sound.

use std::fs;

use seedbridge_tests::places;

use crate::files::tracked;

/// The words, each in both of its forms.
const HANG_ON_THE_NEXT_SOUND: &[&str] = &[
    "â", "ag", "gyda", "gydag", "a", "ac", "na", "nag", "ni", "nid", "y", "yr",
];

/// The words of a line that stand directly before a value, whatever quotes or stars come between.
fn before_values(line: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    for (at, _) in line.match_indices('{') {
        let before = line[..at].trim_end_matches(['“', '‘', '(', '*']);
        let Some(before) = before.strip_suffix([' ', '\u{a0}']) else {
            continue;
        };
        let word = before
            .rsplit(|c: char| !c.is_alphabetic() && c != '’')
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let known = HANG_ON_THE_NEXT_SOUND.iter().find(|one| **one == word);
        found.extend(known);
    }
    found
}

#[test]
fn no_welsh_word_that_hangs_on_the_next_sound_stands_before_a_value() {
    let mut wrong = Vec::new();
    let mut read = 0;
    for path in tracked(&["ftl", "txt"]) {
        if !path.starts_with("ui/locales/cy/") && !path.ends_with(".cy.txt") {
            continue;
        }
        read += 1;
        let source = fs::read_to_string(places::project().join(&path)).unwrap();
        let comment = |line: &str| path.ends_with(".ftl") && line.starts_with('#');
        for (number, line) in source.lines().enumerate() {
            if comment(line) {
                continue;
            }
            for word in before_values(line) {
                wrong.push(format!("{path}:{}: “{word}” before a value", number + 1));
            }
        }
    }
    assert!(read > 20, "the Welsh texts were not found");
    assert!(
        wrong.is_empty(),
        "a name may follow that asks for the other form; word it otherwise:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_word_before_a_value_is_found() {
    for (line, expected) in [
        ("Cyfunwyd { $a } â { $b }", vec!["â"]),
        (
            "siaradwch â {contact_name}, neu gyda “{ $b }”",
            vec!["â", "gyda"],
        ),
        ("Ac { $a }, A **{ $b }**", vec!["ac", "a"]),
        ("gyda’r cydlynydd { $a } a’r { $b } i { $c }", vec![]),
        ("{ $a }, { $b } { $c }", vec![]),
    ] {
        assert_eq!(before_values(line), expected, "{line}");
    }
}
