//! Counting words: one definition on the form, in the rule, in print and in exports (invariant 6).

/// How many words a text has: maximal runs of characters that are not Unicode `White_Space`.
pub fn count_words(text: &str) -> u32 {
    u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX)
}

/// The most characters of one answer; a longer one is `invalid` and stays on screen.
pub const MOST_CHARACTERS: usize = 100_000;

/// A text without control characters other than tab and newline, and how many were removed.
/// Windows line ends become newlines, which is not counted as a removal.
pub fn without_control_characters(text: &str) -> (String, usize) {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut removed = 0;
    let kept = text
        .chars()
        .filter(|c| {
            let keep = !c.is_control() || matches!(c, '\t' | '\n');
            removed += usize::from(!keep);
            keep
        })
        .collect();
    (kept, removed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_runs_between_white_space() {
        for (text, words) in [
            ("", 0),
            ("   \t\n", 0),
            ("one", 1),
            ("two words", 2),
            (" a\u{a0}b\u{2003}c\u{3000}d ", 4),
            ("well-known 1,000 e.g. don't", 4),
            ("zero\u{200b}width", 1),
            ("🙂 🙂", 2),
            ("- - -", 3),
            ("Ŵyn ŷd", 2),
        ] {
            assert_eq!(count_words(text), words, "{text:?}");
        }
    }

    #[test]
    fn control_characters_go_and_all_else_stays() {
        assert_eq!(
            without_control_characters("a\0b\u{7}c\td\r\ne"),
            ("abc\td\ne".into(), 2)
        );
        assert_eq!(
            without_control_characters("\u{202e}\u{200b}🙂"),
            ("\u{202e}\u{200b}🙂".into(), 0)
        );
    }

    proptest! {
        #[test]
        fn words_of_two_texts_are_the_words_of_both(one in "\\PC{0,60}", other in "\\PC{0,60}", between in "[ \t\n\u{a0}\u{2003}]{1,3}") {
            let both = format!("{one}{between}{other}");
            prop_assert_eq!(count_words(&both), count_words(&one) + count_words(&other));
        }

        #[test]
        fn a_word_is_one_however_it_is_spaced(words in prop::collection::vec("[^\\s\\p{Z}\\p{C}]{1,8}", 0..20), space in "[ \t\r\n\u{3000}]{1,4}") {
            prop_assert_eq!(count_words(&words.join(&space)) as usize, words.len());
        }

        #[test]
        fn removing_control_characters_is_done_once(text in "(?s).{0,80}") {
            let (kept, _) = without_control_characters(&text);
            prop_assert_eq!(without_control_characters(&kept), (kept.clone(), 0));
        }
    }
}
