//! Typed text on its way into a record: control characters out, ends trimmed, nothing else
//! touched.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::fact::Facts;
use crate::form::without_control_characters;
use crate::problem::Problems;

/// The most characters of one line of a record: a name, a post, a venue.
pub const MOST_OF_A_LINE: usize = 300;

/// The most characters of a longer text of a record: an address, a note.
pub const MOST_OF_A_TEXT: usize = 2_000;

/// One line as typed: control characters removed, line ends and tabs as spaces, ends trimmed.
pub fn one_line(typed: &str) -> String {
    let (text, _) = without_control_characters(typed);
    text.replace(['\n', '\t'], " ").trim().to_owned()
}

/// Lines as typed, each trimmed, those that are empty left out.
pub fn lines(typed: &str) -> Vec<String> {
    let (text, _) = without_control_characters(typed);
    text.lines()
        .map(|l| l.replace('\t', " ").trim().to_owned())
        .filter(|l| !l.is_empty())
        .collect()
}

/// One line, with a problem where it is longer than a record holds.
pub fn checked_line(problems: &mut Problems, field: &str, typed: &str) -> String {
    let line = one_line(typed);
    check_length(problems, field, &line, MOST_OF_A_LINE);
    line
}

/// One line that must not be empty.
pub fn needed_line(problems: &mut Problems, field: &str, typed: &str) -> String {
    let line = checked_line(problems, field, typed);
    if line.is_empty() {
        problems.add(field, "missing");
    }
    line
}

/// Adds `too-long` where a text has more than so many characters.
pub fn check_length(problems: &mut Problems, field: &str, text: &str, most: usize) {
    if text.chars().count() > most {
        problems.add_with(field, "too-long", Facts::none().with("most", most));
    }
}

/// A text for comparing: without diacritics, in small letters, compatibility forms made plain, as
/// search folds it too.
pub fn folded(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The words of a text, folded: runs of letters and digits. Apostrophes and full stops inside a
/// word join it ("O'Brien" is `obrien`, "N.H.S." is `nhs`).
pub fn folded_words(text: &str) -> Vec<String> {
    folded(text)
        .chars()
        .filter(|c| !matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '`' | '.'))
        .collect::<String>()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words that a text is searched by: folded runs of letters and digits. Unlike
/// [`folded_words`] an apostrophe parts them, so that a name can be found from its second half.
pub fn search_words(text: &str) -> Vec<String> {
    folded(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_keeps_what_people_typed_and_drops_what_they_did_not() {
        for (typed, kept) in [
            ("  Ŵyn  ", "Ŵyn"),
            ("O’Brien\r\nJr", "O’Brien Jr"),
            ("a\0b\u{7}", "ab"),
            ("\u{202e}abc\u{200b}", "\u{202e}abc\u{200b}"),
            ("<script>", "<script>"),
            ("   ", ""),
        ] {
            assert_eq!(one_line(typed), kept, "{typed:?}");
        }
        assert_eq!(
            lines(" 1 High St\r\n\n  Cardiff \n"),
            ["1 High St", "Cardiff"]
        );
    }

    #[test]
    fn folding_is_blind_to_diacritics_case_and_apostrophes() {
        for (text, words) in [
            ("Ŵyn ap Siôn", vec!["wyn", "ap", "sion"]),
            ("O'Brien", vec!["obrien"]),
            ("O’Brien", vec!["obrien"]),
            ("N.H.S. Wales", vec!["nhs", "wales"]),
            ("Ｃａｒｄｉｆｆ", vec!["cardiff"]),
            ("Smith-Jones & Co", vec!["smith", "jones", "co"]),
            ("🙂", vec![]),
        ] {
            assert_eq!(folded_words(text), words, "{text}");
        }
    }

    #[test]
    fn a_long_line_is_said_to_be_long() {
        let mut problems = Problems::default();
        checked_line(&mut problems, "name", &"x".repeat(300));
        assert!(problems.0.is_empty());
        checked_line(&mut problems, "name", &"x".repeat(301));
        assert_eq!(problems.0[0].problem, "too-long");
        let mut problems = Problems::default();
        needed_line(&mut problems, "name", " \u{0} ");
        assert_eq!(problems.0[0].problem, "missing");
    }
}
