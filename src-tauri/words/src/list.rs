//! Lists in a sentence: `a, b and c`; `a, b ac c`.

use scheme::Language;

/// The items as a list in a sentence, with the language's *and* before the last. Empty for none.
pub fn list<S: AsRef<str>>(items: &[S], language: Language) -> String {
    let Some((last, others)) = items.split_last() else {
        return String::new();
    };
    let last = last.as_ref();
    if others.is_empty() {
        return last.to_owned();
    }
    let others: Vec<&str> = others.iter().map(AsRef::as_ref).collect();
    let and = match language {
        Language::En => "and",
        Language::Cy => welsh_and(last),
    };
    format!("{} {and} {last}", others.join(", "))
}

/// *ac* before a vowel, else *a*. Wants a Welsh speaker's eye: what follows is left without the
/// aspirate mutation that *a* causes, since most items are names; *w* is a vowel before a consonant
/// other than *l*, *n* and *r* (`wyth` too) and a consonant elsewhere (`Wrecsam`, `Waunfawr`).
fn welsh_and(word: &str) -> &'static str {
    let mut letters = word
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric());
    let is_vowel = |c: char| "aeiouyàáâäèéêëìíîïòóôöùúûüŷỳýÿ".contains(c);
    let first_is_vowel = match (letters.next(), letters.next(), letters.next()) {
        (Some('ŵ'), ..) | (Some('w'), Some('y'), Some('t')) => true,
        (Some('w'), Some(second), _) => !is_vowel(second) && !"lnrŵw".contains(second),
        (Some(first), ..) => is_vowel(first),
        _ => false,
    };
    if first_is_vowel { "ac" } else { "a" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_take_commas_and_one_and() {
        let cases: [(&[&str], &str, &str); 6] = [
            (&[], "", ""),
            (&["a"], "a", "a"),
            (&["a", "b"], "a and b", "a a b"),
            (&["a", "b", "c"], "a, b and c", "a, b a c"),
            (
                &["Bangor", "Abertawe"],
                "Bangor and Abertawe",
                "Bangor ac Abertawe",
            ),
            (
                &["prifysgol", "elusen"],
                "prifysgol and elusen",
                "prifysgol ac elusen",
            ),
        ];
        for (items, en, cy) in cases {
            assert_eq!(list(items, Language::En), en);
            assert_eq!(list(items, Language::Cy), cy);
        }
    }

    #[test]
    fn welsh_ac_stands_before_a_vowel() {
        for (word, and) in [
            ("Ŵyn", "ac"),
            ("Ynys", "ac"),
            ("ŷd", "ac"),
            ("wyth", "ac"),
            ("Wrecsam", "a"),
            ("Waunfawr", "a"),
            ("Caerdydd", "a"),
            ("‘Aberystwyth’", "ac"),
            ("", "a"),
            ("😀", "a"),
        ] {
            assert_eq!(welsh_and(word), and, "{word}");
        }
    }
}
