//! The values by which a person is known, and finding them in a text: the one rule by which somebody
//! is erased from what others wrote, and by which others are masked in a person's file.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

use super::MARK;
use super::alone::{Alone, Sureness, parts, sureness, written};
use super::telephone;
use crate::people::untitled;

/// The fewest letters and digits of a single word that is looked for in other people's text: a
/// shorter one is an ordinary word too often.
const SHORTEST_WORD: usize = 5;

/// How many characters are shown before and after a mention.
const AROUND: usize = 70;

/// The values by which people are known. They are found whatever their case, accents and spacing,
/// as whole words.
#[derive(Debug, Clone, Default)]
pub struct Values {
    /// The records of the person: their own and those merged into it.
    pub people: BTreeSet<Uuid>,
    /// What stands in place of a name.
    pub label: String,
    /// What stands in place of another value.
    mark: String,
    needles: Vec<(Vec<char>, Kind)>,
    /// As [`telephone::dialled`] gives them.
    telephones: BTreeSet<String>,
    alone: BTreeMap<String, Alone>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    Alone,
    Other,
}

struct Found {
    from: usize,
    to: usize,
    kind: Kind,
    sureness: Sureness,
}

impl Values {
    /// Of a person by these records, who is called `label` from now on.
    pub fn of(people: BTreeSet<Uuid>, label: String) -> Self {
        Self {
            people,
            label,
            mark: MARK.to_owned(),
            ..Self::default()
        }
    }

    /// Of others, whose names and numbers are all replaced with one mark.
    pub fn of_others(mark: &str) -> Self {
        Self {
            label: mark.to_owned(),
            mark: mark.to_owned(),
            ..Self::default()
        }
    }

    /// One more name, as a whole, with its titles and without. Answers whether it is looked for: a
    /// single word is not, but by [`Self::add_alone`].
    pub fn add_name(&mut self, name: &str) -> bool {
        let bare = untitled(name);
        if bare.contains(' ') {
            self.add(bare, Kind::Name);
        }
        name.trim().contains(|c: char| !c.is_alphanumeric()) && self.add(name, Kind::Name)
    }

    /// The parts of a name, to be found alone. In what the person is part of (`near`) a first name
    /// means them unless it is a word too or one of `others`, who are near, has it.
    pub fn add_alone(&mut self, name: &str, others: &BTreeSet<String>, near: bool) {
        for (word, part) in parts(name) {
            let shared = others.contains(&word);
            self.alone
                .entry(word)
                .or_insert(Alone { part, shared, near });
        }
    }

    /// Parts of names that are not looked for alone.
    pub fn never_alone(&mut self, words: &BTreeSet<String>) {
        self.alone.retain(|word, _| !words.contains(word));
    }

    /// One more value that is no name: an address, an identifier.
    pub fn add_other(&mut self, value: &str) -> bool {
        self.add(value, Kind::Other)
    }

    /// One more telephone number.
    pub fn add_telephone(&mut self, number: &str) -> bool {
        match telephone::dialled(number) {
            Some(dialled) => {
                self.telephones.insert(dialled);
                true
            }
            None => self.add_other(number),
        }
    }

    fn add(&mut self, value: &str, kind: Kind) -> bool {
        let needle: Vec<char> = folded(value.trim()).into_iter().map(|(c, _)| c).collect();
        let letters = needle.iter().filter(|c| c.is_alphanumeric()).count();
        let parted = needle.iter().any(|c| !c.is_alphanumeric());
        if letters < 3 || (!parted && letters < SHORTEST_WORD) {
            return false;
        }
        if !self.needles.iter().any(|(known, _)| *known == needle) {
            self.needles.push((needle, kind));
            // The longest first, so that a name within another leaves nothing of it.
            self.needles
                .sort_by_key(|(known, _)| std::cmp::Reverse(known.len()));
        }
        true
    }

    /// How many values are looked for.
    pub fn count(&self) -> usize {
        self.needles.len() + self.telephones.len() + self.alone.len()
    }

    /// The text without what surely means the person; none where it holds nothing such.
    pub fn strike(&self, text: &str) -> Option<String> {
        self.without(text, Sureness::Surely)
    }

    /// The text without what surely or perhaps means the person; none where it holds nothing such.
    pub fn strike_all(&self, text: &str) -> Option<String> {
        self.without(text, Sureness::Perhaps)
    }

    /// How sure it is that a text means the person somewhere; none where it does not.
    pub fn sureness(&self, text: &str) -> Option<Sureness> {
        self.found(text).iter().map(|found| found.sureness).max()
    }

    /// Whether a whole name or another value stands in a text: more than a name alone.
    pub fn knows(&self, text: &str) -> bool {
        self.found(text)
            .iter()
            .any(|found| found.kind != Kind::Alone)
    }

    /// Some words about the first place that may mean the person; none where there is no such place.
    pub fn passage(&self, text: &str) -> Option<String> {
        let found = self.found(text);
        let place = found.iter().find(|f| f.sureness == Sureness::Perhaps)?;
        let before: Vec<char> = text.get(..place.from)?.chars().collect();
        let cut = before.len().saturating_sub(AROUND);
        let after = text.get(place.from..)?;
        let length = text.get(place.from..place.to)?.chars().count() + AROUND;
        let mut words: String = before.iter().skip(cut).collect();
        words.extend(after.chars().take(length));
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let (begins, ends) = (cut > 0, after.chars().count() > length);
        Some(format!(
            "{}{words}{}",
            if begins { "… " } else { "" },
            if ends { " …" } else { "" }
        ))
    }

    fn without(&self, text: &str, least: Sureness) -> Option<String> {
        let found = self.found(text);
        let (mut out, mut copied) = (String::new(), 0);
        for place in found.iter().filter(|place| place.sureness >= least) {
            out.push_str(text.get(copied..place.from).unwrap_or_default());
            out.push_str(match place.kind {
                Kind::Name | Kind::Alone if !self.label.is_empty() => &self.label,
                _ if self.mark.is_empty() => MARK,
                _ => &self.mark,
            });
            copied = place.to;
        }
        (copied > 0).then(|| {
            out.push_str(text.get(copied..).unwrap_or_default());
            out
        })
    }

    fn found(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        if self.count() == 0 || text.is_empty() {
            return found;
        }
        let chars = folded(text);
        let byte = |at: usize| chars.get(at).map_or(text.len(), |(_, byte)| *byte);
        let mut at = 0;
        while at < chars.len() {
            let begins = at == 0 || chars.get(at - 1).is_none_or(|(c, _)| !c.is_alphanumeric());
            let rest = chars.get(at..).unwrap_or_default();
            let place = begins
                .then(|| {
                    self.whole(rest)
                        .map(|(length, kind)| (length, kind, Sureness::Surely))
                        .or_else(|| self.part(text, rest))
                })
                .flatten();
            let Some((length, kind, sureness)) = place else {
                at += 1;
                continue;
            };
            found.push(Found {
                from: byte(at),
                to: byte(at + length),
                kind,
                sureness,
            });
            at += length;
        }
        found
    }

    /// A whole value that begins here.
    fn whole(&self, rest: &[(char, usize)]) -> Option<(usize, Kind)> {
        let needle = self.needles.iter().find(|(needle, _)| {
            let fits = rest
                .get(..needle.len())
                .is_some_and(|part| part.iter().map(|(c, _)| c).eq(needle));
            let ends = rest.get(needle.len());
            fits && ends.is_none_or(|(c, _)| !c.is_alphanumeric())
        });
        needle
            .map(|(needle, kind)| (needle.len(), *kind))
            .or_else(|| {
                let known = |number: &str| self.telephones.contains(number);
                (!self.telephones.is_empty())
                    .then(|| telephone::length(rest, known))
                    .flatten()
                    .map(|length| (length, Kind::Other))
            })
    }

    /// A part of a name that begins here, alone; with what a genitive adds or without.
    fn part(&self, text: &str, rest: &[(char, usize)]) -> Option<(usize, Kind, Sureness)> {
        if self.alone.is_empty() {
            return None;
        }
        let word: Vec<char> = rest
            .iter()
            .map(|(c, _)| *c)
            .take_while(|c| c.is_alphanumeric() || *c == '\'')
            .collect();
        let last = word.iter().rposition(|c| *c == '\'');
        [Some(word.len()), last]
            .into_iter()
            .flatten()
            .find_map(|length| {
                let key: String = word.iter().take(length).filter(|c| **c != '\'').collect();
                let alone = *self.alone.get(&key)?;
                let from = rest.first()?.1;
                let to = rest.get(length).map_or(text.len(), |(_, byte)| *byte);
                let sureness = sureness(&key, alone, written(text, from, to, alone.part))?;
                Some((length, Kind::Alone, sureness))
            })
    }
}

/// The words by which the parts of a name are told from those of others.
pub fn words_alone(name: &str) -> BTreeSet<String> {
    parts(name).into_iter().map(|(word, _)| word).collect()
}

/// The words of a text for comparing: runs of letters and digits, without accents, in small letters.
pub fn words_of(text: &str) -> BTreeSet<String> {
    let plain: String = folded(text).into_iter().map(|(c, _)| c).collect();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The characters of a text for comparing, each with the byte it begins at: without accents, in
/// small letters, apostrophes alike, and white space as one space.
fn folded(text: &str) -> Vec<(char, usize)> {
    let mut chars: Vec<(char, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            if chars.last().is_none_or(|(last, _)| *last != ' ') {
                chars.push((' ', at));
            }
            continue;
        }
        let plain = match c {
            '\u{2019}' | '\u{2018}' | '`' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            other => other,
        };
        let parts = std::iter::once(plain)
            .nfkd()
            .filter(|c| !is_combining_mark(*c))
            .flat_map(char::to_lowercase);
        chars.extend(parts.map(|c| (c, at)));
    }
    chars
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(near: bool) -> Values {
        let mut values = Values::of(BTreeSet::new(), "P1".into());
        for name in ["Siân O'Brien", "Dr O'Brien"] {
            values.add_name(name);
            values.add_alone(name, &BTreeSet::new(), near);
        }
        values.add_other("sian@example.org");
        values.add_telephone("07700 900123");
        values
    }

    #[test]
    fn a_value_is_struck_however_it_is_written() {
        for (text, left) in [
            ("Siân O'Brien leads", Some("P1 leads")),
            ("led by SIAN O’BRIEN.", Some("led by P1.")),
            ("Siân  O'Brien\nand Siân\nO'Brien", Some("P1\nand P1")),
            ("Sia\u{302}n O'Brien", Some("P1")),
            (
                "Dr O'Brien (sian@example.org)",
                Some("P1 ([erased / dilëwyd])"),
            ),
            ("call 07700 900123", Some("call [erased / dilëwyd]")),
            ("+44 7700 900 123, or", Some("[erased / dilëwyd], or")),
            ("(+44) 7700-900-123", Some("[erased / dilëwyd]")),
            ("tel:+447700900123", Some("tel:[erased / dilëwyd]")),
            ("07700 900124", None),
            ("107700 900123", None),
            ("07700 9001234", None),
            (
                "2026-11-22 07700 900123",
                Some("2026-11-22 [erased / dilëwyd]"),
            ),
            ("Siân O'Briens", None),
            ("unsian@example.org", None),
            ("", None),
            // Alone.
            ("Siân said", Some("P1 said")),
            ("SIAN said", Some("P1 said")),
            ("Dear Sian,", Some("Dear P1,")),
            ("Siân's idea", Some("P1's idea")),
            ("Siân’s idea", Some("P1’s idea")),
            ("Dr. O’Brien’s idea", Some("Dr. P1’s idea")),
            ("Siâned said", None),
            ("Sioned said", None),
            ("Siân Jones said", None),
            ("O'Brien said", None),
            ("Obrien said", None),
        ] {
            assert_eq!(values(true).strike(text).as_deref(), left, "{text}");
        }
    }

    #[test]
    fn what_may_mean_somebody_is_offered() {
        for (text, near, elsewhere) in [
            (
                "Siân O'Brien leads",
                Some(Sureness::Surely),
                Some(Sureness::Surely),
            ),
            ("Siân said", Some(Sureness::Surely), Some(Sureness::Perhaps)),
            ("Siân Jones said", Some(Sureness::Perhaps), None),
            ("O'Brien said", Some(Sureness::Perhaps), None),
            (
                "Dr. O'Brien said",
                Some(Sureness::Surely),
                Some(Sureness::Perhaps),
            ),
            ("nobody", None, None),
        ] {
            assert_eq!(values(true).sureness(text), near, "{text}");
            assert_eq!(values(false).sureness(text), elsewhere, "{text}");
        }
        let text = "O'Brien said, and Siân agreed";
        assert_eq!(
            values(true).strike(text).as_deref(),
            Some("O'Brien said, and P1 agreed")
        );
        assert_eq!(
            values(true).strike_all(text).as_deref(),
            Some("P1 said, and P1 agreed")
        );
        assert!(!values(true).knows(text) && values(true).knows("Dr O'Brien"));
        let long = format!("{} then O'Brien {}", "ab ".repeat(50), "cd ".repeat(50));
        let passage = values(true).passage(&long).unwrap();
        assert!(
            passage.starts_with("… ") && passage.ends_with(" …"),
            "{passage}"
        );
        assert!(
            passage.contains("then O'Brien cd") && passage.len() < 180,
            "{passage}"
        );
        assert_eq!(values(true).passage("Siân O'Brien"), None);
    }

    #[test]
    fn a_name_that_two_have_or_that_is_a_word_waits_for_a_person() {
        let mut values = Values::of(BTreeSet::new(), "P1".into());
        values.add_name("Dr Ben Aldous");
        assert_eq!(
            values.strike("Ben Aldous and Dr Ben Aldous").as_deref(),
            Some("P1 and P1")
        );
        values.add_alone("Grace Pugh", &words_alone("Dr Siân Pugh"), true);
        for (text, sure) in [
            ("Grace agreed", Some(Sureness::Perhaps)),
            ("a week of grace", None),
            ("Dr Pugh agreed", Some(Sureness::Perhaps)),
        ] {
            assert_eq!(values.sureness(text), sure, "{text}");
            assert_eq!(values.strike(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_too_short_is_not_looked_for() {
        let mut values = Values::default();
        for (value, looked_for) in [
            ("Ann", false),
            ("Anwen", false),
            ("A B", false),
            ("Li Wei", true),
            ("", false),
        ] {
            assert_eq!(values.add_name(value), looked_for, "{value}");
        }
        for (value, looked_for) in [("4455", false), ("x4455", true), ("", false)] {
            assert_eq!(values.add_telephone(value), looked_for, "{value}");
        }
    }
}
