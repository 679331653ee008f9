//! The two languages of a letter state the same facts.

use std::collections::BTreeMap;

use crate::tools::spoken;
use crate::{documents, render};

const MONTHS: [(&str, &str); 12] = [
    ("January", "Ionawr"),
    ("February", "Chwefror"),
    ("March", "Mawrth"),
    ("April", "Ebrill"),
    ("May", "Mai"),
    ("June", "Mehefin"),
    ("July", "Gorffennaf"),
    ("August", "Awst"),
    ("September", "Medi"),
    ("October", "Hydref"),
    ("November", "Tachwedd"),
    ("December", "Rhagfyr"),
];

/// Every amount, day and reference in some text, with how often it is said.
fn facts(text: &str) -> BTreeMap<String, usize> {
    let mut facts = BTreeMap::new();
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |word: &str| {
        word.trim_matches(|c: char| !c.is_alphanumeric() && c != '£' && c != '%')
            .to_owned()
    };
    for (i, word) in words.iter().enumerate() {
        let word = bare(word);
        if word.starts_with('£') || word.ends_with('%') || word.starts_with("LSHW-") {
            *facts.entry(word).or_default() += 1;
        } else if let Some(month) = MONTHS
            .iter()
            .position(|(en, cy)| word == *en || word == *cy)
            && i > 0
            && let Ok(day) = bare(words[i - 1]).parse::<u32>()
        {
            let year = words.get(i + 1).map(|year| bare(year)).unwrap_or_default();
            // "31 March" alone is a date of every year.
            let year = year
                .parse::<u32>()
                .map_or(String::new(), |year| year.to_string());
            *facts
                .entry(format!("{year}-{month}-{day}", month = month + 1))
                .or_default() += 1;
        }
    }
    facts
}

#[test]
fn english_and_welsh_state_the_same_amounts_and_days() {
    for (name, document) in documents::every_letter() {
        let [welsh, english] = [0, 1].map(|part| {
            let mut document = document.clone();
            document.parts = vec![document.parts[part].clone()];
            document.letterhead = None;
            let spoken = spoken(&render(&document).bytes);
            let text: Vec<String> = spoken.into_iter().map(|(_, text)| text).collect();
            facts(&text.join(" "))
        });
        assert_eq!(welsh, english, "{name}");
        assert!(english.len() > 2, "{name}: {english:?}");
    }
}

#[test]
fn the_facts_are_found_at_all() {
    let found = facts("We offer £9,876.50 by 15 February 2027 (hyd at 31 Mawrth), 10%.");
    let keys: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(keys, ["-3-31", "10%", "2027-2-15", "£9,876.50"]);
}
