//! The values by which a person is known, and striking them out of a text.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

use super::MARK;

/// The fewest letters and digits of a single word that is looked for in other people's text: a
/// shorter one is an ordinary word too often.
const SHORTEST_WORD: usize = 5;

/// The values by which a person is known. They are found whatever their case, accents and spacing,
/// as whole words.
#[derive(Debug, Clone, Default)]
pub struct Values {
    /// The records of the person: their own and those merged into it.
    pub people: BTreeSet<Uuid>,
    /// What stands in place of a name.
    pub label: String,
    needles: Vec<(Vec<char>, Kind)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    Other,
}

impl Values {
    /// Of a person by these records, who is called `label` from now on.
    pub fn of(people: BTreeSet<Uuid>, label: String) -> Self {
        Self {
            people,
            label,
            needles: Vec::new(),
        }
    }

    /// One more name. Answers whether it is looked for.
    pub fn add_name(&mut self, name: &str) -> bool {
        self.add(name, Kind::Name)
    }

    /// One more value that is no name: an address, a number.
    pub fn add_other(&mut self, value: &str) -> bool {
        self.add(value, Kind::Other)
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
        self.needles.len()
    }

    /// The text without the values; none where it holds none of them.
    pub fn strike(&self, text: &str) -> Option<String> {
        if self.needles.is_empty() || text.is_empty() {
            return None;
        }
        let chars = folded(text);
        let mut out = String::new();
        let (mut at, mut copied) = (0, 0);
        while at < chars.len() {
            let begins = at == 0 || chars.get(at - 1).is_none_or(|(c, _)| !c.is_alphanumeric());
            let found = begins.then(|| self.found(&chars, at)).flatten();
            let Some((length, kind)) = found else {
                at += 1;
                continue;
            };
            let from = chars.get(at).map_or(text.len(), |(_, byte)| *byte);
            let to = chars.get(at + length).map_or(text.len(), |(_, byte)| *byte);
            out.push_str(text.get(copied..from).unwrap_or_default());
            out.push_str(match kind {
                Kind::Name if !self.label.is_empty() => &self.label,
                _ => MARK,
            });
            copied = to;
            at += length;
        }
        if copied == 0 && out.is_empty() {
            return None;
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        Some(out)
    }

    fn found(&self, chars: &[(char, usize)], at: usize) -> Option<(usize, Kind)> {
        self.needles
            .iter()
            .find(|(needle, _)| {
                let end = at + needle.len();
                let fits = chars
                    .get(at..end)
                    .is_some_and(|part| part.iter().map(|(c, _)| c).eq(needle));
                fits && chars.get(end).is_none_or(|(c, _)| !c.is_alphanumeric())
            })
            .map(|(needle, kind)| (needle.len(), *kind))
    }
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

    fn values() -> Values {
        let mut values = Values::of(BTreeSet::new(), "P1".into());
        values.add_name("Siân O'Brien");
        values.add_name("Dr O'Brien");
        values.add_other("sian@example.org");
        values.add_other("029 2087 0000");
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
            ("call 029 2087 0000", Some("call [erased / dilëwyd]")),
            ("Siân O'Briens", None),
            ("unsian@example.org", None),
            ("O'Brien", None),
            ("", None),
        ] {
            assert_eq!(values().strike(text).as_deref(), left, "{text}");
        }
    }

    #[test]
    fn what_is_too_short_is_not_looked_for() {
        let mut values = Values::default();
        for (value, looked_for) in [
            ("Ann", false),
            ("Anwe", false),
            ("Anwen", true),
            ("A B", false),
            ("Li Wei", true),
            ("", false),
        ] {
            assert_eq!(values.add_name(value), looked_for, "{value}");
        }
    }
}
