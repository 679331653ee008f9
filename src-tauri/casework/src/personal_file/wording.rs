//! What the parts of a person's file are called, in both languages.

use scheme::{Both, Language};
use words::Words;

/// A message of the catalogue in both languages.
pub(super) fn worded(id: &str) -> Both {
    let words = Words::shared();
    Both::new(words.plain(Language::En, id), words.plain(Language::Cy, id))
}

/// What a part of a document is called: its own word where the catalogue has one, and its number.
pub(super) fn in_document(label: &Both, path: &str) -> Both {
    let mut both = label.clone();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let id = format!("path-{part}");
        let words = Words::shared();
        for (language, text) in [(Language::En, &mut both.en), (Language::Cy, &mut both.cy)] {
            let word = match words.has(language, &id) {
                true => words.plain(language, &id),
                false if part.bytes().all(|b| b.is_ascii_digit()) => part.to_owned(),
                // The name of a list says no more than its number.
                false => continue,
            };
            text.push_str(", ");
            text.push_str(&word);
        }
    }
    both
}

/// With a capital letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
