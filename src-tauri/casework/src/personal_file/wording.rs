//! What the parts of a person's file are called, in both languages.

use scheme::{Both, Facts, Language};
use words::Words;

/// A message of the catalogue in both languages.
pub(super) fn worded(id: &str) -> Both {
    words::said(id, &Facts::none())
}

/// What an act does, without its facts.
pub(super) fn act(code: &str) -> Both {
    let kind = format!("act-kind-{code}");
    match Words::shared().has(Language::En, &kind) {
        true => worded(&kind),
        false => worded(&format!("act-{code}")),
    }
}

/// What a kind of record is called, with a capital letter.
pub(super) fn noun(table: &str) -> Both {
    let noun = worded(&format!("noun-{table}"));
    Both::new(capital(&noun.en), capital(&noun.cy))
}

/// What a part of a document is called: its own word where the catalogue has one, the same as the history
/// has; and its number.
pub(super) fn in_document(label: &Both, table: &str, path: &str) -> Both {
    // Where the whole column is a document, its parts say what they are.
    let mut both = match path.is_empty() || *label != worded("field-content") {
        true => label.clone(),
        false => Both::default(),
    };
    let table = table.replace('_', "-");
    // Of an answer the question says it.
    let says_nothing = |part: &str| part.is_empty() || matches!(part, "yes" | "option");
    for part in path.split('.').filter(|part| !says_nothing(part)) {
        let (words, part) = (Words::shared(), kebab(part));
        let ids = [
            format!("path-{table}-{part}"),
            format!("path-{part}"),
            format!("field-{part}"),
        ];
        for (language, text) in [(Language::En, &mut both.en), (Language::Cy, &mut both.cy)] {
            let known = ids.iter().find(|id| words.has(language, id));
            let word = match known {
                Some(id) => words.plain(language, id),
                None if part.bytes().all(|b| b.is_ascii_digit()) => part.clone(),
                // The name of a list says no more than its number.
                None => continue,
            };
            if !text.is_empty() {
                text.push_str(", ");
            }
            text.push_str(&word);
        }
    }
    both
}

/// A key of a document as the catalogues write it: `saidOn` is `said-on`.
fn kebab(key: &str) -> String {
    let mut kebab = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}

/// With a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use scheme::Facts;
    use scheme::history::Act;

    use super::*;

    #[test]
    fn every_act_is_worded_without_its_facts() {
        for act in Act::ALL {
            let words = Words::shared();
            let kind = format!("act-kind-{}", act.code());
            for language in [Language::En, Language::Cy] {
                let id = match words.has(language, &kind) {
                    true => kind.clone(),
                    false => format!("act-{}", act.code()),
                };
                assert!(words.try_say(language, &id, &Facts::none()).is_ok(), "{id}");
            }
        }
    }
}
