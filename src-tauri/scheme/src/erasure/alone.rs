//! A first name or a surname that stands alone: whether it means the person.

use super::ordinary::is_ordinary;
use crate::people::{is_title, person_key};
use crate::text::folded_words;

/// How sure it is that a passage means a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// It may: a person says whether it does.
    Perhaps,
    /// It does.
    Surely,
}

/// Which part of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    First,
    Surname,
}

/// A part of a name that is looked for alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Alone {
    pub part: Part,
    /// Somebody else who is near has it too.
    pub shared: bool,
    /// It is looked for in what the person is part of.
    pub near: bool,
}

/// How it is written where it stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Written {
    /// With a capital letter.
    pub capital: bool,
    /// After a title.
    pub titled: bool,
    /// Beside another name, or joined to something: `Jones-Price`, `anwen@`.
    pub beside: bool,
}

/// Whether a part of a name that stands alone means the person; none where it does not.
///
/// A word that is no name only because it has a capital has to have one. Where the person is part of the
/// record, a first name means them, and a surname after a title; elsewhere a first name may.
pub(super) fn sureness(word: &str, alone: Alone, written: Written) -> Option<Sureness> {
    let ordinary = is_ordinary(word);
    if ordinary && !written.capital {
        return None;
    }
    let beside = written.beside && !(written.titled && alone.part == Part::Surname);
    match (alone.part, alone.near) {
        (Part::First, true) if ordinary || alone.shared || beside => Some(Sureness::Perhaps),
        (Part::First, true) => Some(Sureness::Surely),
        (Part::First, false) => (!beside).then_some(Sureness::Perhaps),
        (Part::Surname, true) if written.titled && !alone.shared => Some(Sureness::Surely),
        (Part::Surname, true) => Some(Sureness::Perhaps),
        (Part::Surname, false) => written.titled.then_some(Sureness::Perhaps),
    }
}

/// The parts of a name that are looked for alone, folded and without apostrophes: the first, and the
/// last. Initials are not.
pub(super) fn parts(name: &str) -> Vec<(String, Part)> {
    let key = person_key(name);
    let words: Vec<&str> = key.split(' ').collect();
    let titled = folded_words(name).len() > words.len();
    let found = match words.as_slice() {
        [only] if titled => vec![(*only, Part::Surname)],
        [only] => vec![(*only, Part::First)],
        [first, .., last] => vec![(*first, Part::First), (*last, Part::Surname)],
        [] => Vec::new(),
    };
    found
        .into_iter()
        .filter(|(word, _)| word.chars().count() > 1 && word.chars().all(char::is_alphabetic))
        .map(|(word, part)| (word.to_owned(), part))
        .collect()
}

/// How what stands between two places of a text is written.
pub(super) fn written(text: &str, from: usize, to: usize, part: Part) -> Written {
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let (before, rest) = (
        text.get(..from).unwrap_or_default(),
        text.get(to..).unwrap_or_default(),
    );
    let last = before
        .trim_end_matches(' ')
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let apart = before.ends_with(' ');
    let titled = apart && folded_words(last).iter().any(|word| is_title(word));
    // A word begins with a capital where a sentence does.
    let earlier = before
        .trim_end()
        .trim_end_matches(last)
        .trim_end_matches(' ');
    let begins = earlier.is_empty() || earlier.ends_with(['.', '!', '?', ':', ';', '\n', '(', '"']);
    let is_word = last.chars().all(|c| c.is_alphanumeric() || c == '.');
    let name_before =
        apart && !titled && is_capital(last) && is_word && !(begins && part == Part::First);
    let next = rest
        .strip_prefix(' ')
        .map(str::trim_start)
        .unwrap_or_default();
    let next: String = next.chars().take_while(|c| c.is_alphanumeric()).collect();
    let name_after = is_capital(&next) && next != "I";
    let joins = |c: Option<char>| {
        c.is_some_and(|c| matches!(c, '-' | '@' | '.' | '_' | '/' | '\u{2010}' | '\u{2011}'))
    };
    let is_joined = |mut chars: Box<dyn Iterator<Item = char> + '_>| {
        joins(chars.next()) && chars.next().is_some_and(char::is_alphanumeric)
    };
    Written {
        capital: is_capital(text.get(from..).unwrap_or_default()),
        titled,
        beside: name_before
            || name_after
            || is_joined(Box::new(before.chars().rev()))
            || is_joined(Box::new(rest.chars())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_parts_that_stand_alone() {
        for (name, found) in [
            ("Anwen Pritchard", "anwen pritchard"),
            ("Dr Anwen Mair Pritchard, PhD", "anwen pritchard"),
            ("PRITCHARD, Siân", "sian pritchard"),
            ("Dr O’Brien", "obrien"),
            ("Yr Athro Ŵyn", "wyn"),
            ("Anwen", "anwen"),
            ("A. Pritchard", "pritchard"),
            ("A", ""),
            ("", ""),
        ] {
            let words: Vec<String> = parts(name).into_iter().map(|(word, _)| word).collect();
            assert_eq!(words.join(" "), found, "{name}");
        }
        assert_eq!(parts("Dr O’Brien")[0].1, Part::Surname);
    }

    #[test]
    fn a_part_alone_means_the_person_surely_perhaps_or_not() {
        let plain = Written {
            capital: true,
            ..Written::default()
        };
        let titled = Written {
            titled: true,
            ..plain
        };
        let beside = Written {
            beside: true,
            ..plain
        };
        let small = Written::default();
        let of = |part, near| Alone {
            part,
            near,
            shared: false,
        };
        let first = of(Part::First, true);
        let surname = of(Part::Surname, true);
        let shared = |alone: Alone| Alone {
            shared: true,
            ..alone
        };
        let far = |alone: Alone| Alone {
            near: false,
            ..alone
        };
        let (surely, perhaps) = (Some(Sureness::Surely), Some(Sureness::Perhaps));
        for (word, alone, written, expected) in [
            ("anwen", first, plain, surely),
            ("anwen", first, small, surely),
            ("anwen", first, beside, perhaps),
            ("anwen", shared(first), plain, perhaps),
            ("anwen", far(first), plain, perhaps),
            ("anwen", far(first), beside, None),
            ("grace", first, plain, perhaps),
            ("grace", first, small, None),
            ("grace", far(first), plain, perhaps),
            ("grace", far(first), small, None),
            ("pritchard", surname, plain, perhaps),
            ("pritchard", surname, titled, surely),
            ("pritchard", shared(surname), titled, perhaps),
            ("pritchard", far(surname), titled, perhaps),
            ("pritchard", far(surname), plain, None),
            ("price", surname, titled, surely),
            ("price", surname, small, None),
        ] {
            assert_eq!(
                sureness(word, alone, written),
                expected,
                "{word} {alone:?} {written:?}"
            );
        }
    }

    #[test]
    fn how_it_is_written_is_seen_in_the_text() {
        for (text, word, titled, beside) in [
            ("Anwen leads", "Anwen", false, false),
            ("Dear Anwen, thank you", "Anwen", false, false),
            ("We asked. Then Anwen said", "Anwen", false, false),
            ("we asked Mary Anwen", "Anwen", false, true),
            ("we asked Mary, Anwen and Siân", "Anwen", false, false),
            ("Anwen Jones", "Anwen", false, true),
            ("Anwen and I", "Anwen", false, false),
            ("Anwen I know", "Anwen", false, false),
            ("Anwen’s Plan", "Anwen", false, false),
            ("Anwen\nJones", "Anwen", false, false),
            ("Anwen-Mair", "Anwen", false, true),
            ("anwen@example.org", "anwen", false, true),
            ("Thanks, Anwen.", "Anwen", false, false),
            ("with Dr Pritchard today", "Pritchard", true, false),
            ("with Dr. Pritchard today", "Pritchard", true, false),
            ("yr Athro Pritchard", "Pritchard", true, false),
            ("Jane Pritchard", "Pritchard", false, true),
        ] {
            let from = text.find(word).unwrap();
            let part = if word == "Pritchard" {
                Part::Surname
            } else {
                Part::First
            };
            let seen = written(text, from, from + word.len(), part);
            assert_eq!((seen.titled, seen.beside), (titled, beside), "{text}");
        }
    }
}
