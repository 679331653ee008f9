//! Names made comparable: the keys by which duplicates are found.

use crate::text::folded_words;

/// Titles that come before a person's name, in both languages.
const TITLES: &[&str] = &[
    "dr",
    "doctor",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "sir",
    "dame",
    "rev",
    "lord",
    "lady",
    "yr",
    "athro",
];

/// Letters that come after it.
const AFTER: &[&str] = &[
    "phd", "md", "mbe", "obe", "cbe", "frcp", "frs", "bsc", "msc", "rn",
];

/// A person's name for comparing: folded, without titles before it and letters after it, and with
/// "Hughes, Megan" turned about. "Dr Megan Hughes", "HUGHES, Megan" and "megan hughes" are equal.
pub fn person_key(name: &str) -> String {
    let mut parts = name.splitn(2, ',');
    let first = without_titles(folded_words(parts.next().unwrap_or_default()));
    let rest = without_titles(folded_words(parts.next().unwrap_or_default()));
    let is_after = |w: &String| AFTER.contains(&w.as_str());
    let mut words = if rest.is_empty() || rest.iter().all(is_after) {
        first
    } else {
        [rest, first].concat()
    };
    while words.len() > 1 && words.last().is_some_and(is_after) {
        words.pop();
    }
    words.join(" ")
}

/// Whether a folded word is a title before a name.
pub fn is_title(word: &str) -> bool {
    TITLES.contains(&word)
}

/// A name as it is written, without the titles before it: "Megan Hughes" of "Dr. Megan Hughes".
pub fn untitled(name: &str) -> &str {
    let mut rest = name.trim();
    while let Some((first, after)) = rest.split_once(' ') {
        if !folded_words(first).iter().any(|word| is_title(word)) {
            break;
        }
        rest = after.trim_start();
    }
    rest
}

/// The words after the titles; all of them where there is nothing else.
fn without_titles(mut words: Vec<String>) -> Vec<String> {
    let titles = words
        .iter()
        .take_while(|w| TITLES.contains(&w.as_str()))
        .count();
    if titles < words.len() {
        words.drain(..titles);
    }
    words
}

/// The words of a person's name that search finds them by: as [`crate::text::search_words`] gives
/// them, without titles and letters after the name.
pub fn person_words(name: &str) -> Vec<String> {
    let mut words = crate::text::search_words(name);
    words.retain(|w| !TITLES.contains(&w.as_str()) && !AFTER.contains(&w.as_str()));
    words
}

/// Whether two names may be one person's: the same last name, and first names of which one is the
/// other's initial ("M Hughes", "Megan Hughes"). Takes keys of [`person_key`].
pub fn initial_fits(one: &str, other: &str) -> bool {
    let split = |key: &str| -> Option<(String, String)> {
        let (first, rest) = key.split_once(' ')?;
        Some((first.to_owned(), rest.rsplit(' ').next()?.to_owned()))
    };
    let (Some((first, last)), Some((other_first, other_last))) = (split(one), split(other)) else {
        return false;
    };
    let is_initial = |short: &str, long: &str| {
        short.chars().count() == 1 && long.chars().count() > 1 && long.starts_with(short)
    };
    last == other_last && (is_initial(&first, &other_first) || is_initial(&other_first, &first))
}

/// Words that say nothing about which organisation is meant.
const SMALL_WORDS: &[&str] = &[
    "the", "of", "for", "and", "in", "at", "on", "a", "an", "y", "yr", "a", "ar", "i", "o", "ac",
];

/// Forms of company that are written or left out at will.
const LEGAL_FORMS: &[&str] = &[
    "ltd",
    "limited",
    "plc",
    "cic",
    "cio",
    "llp",
    "inc",
    "cyf",
    "cyfyngedig",
    "ccc",
    "gmbh",
];

/// Abbreviations that people write in full elsewhere.
fn spelt_out(word: &str) -> &[&'static str] {
    match word {
        "univ" | "uni" => &["university"],
        "hosp" => &["hospital"],
        "inst" => &["institute"],
        "dept" => &["department"],
        "uhb" => &["university", "health", "board"],
        "thb" => &["teaching", "health", "board"],
        "hb" => &["health", "board"],
        "nhst" => &["nhs", "trust"],
        "ft" => &["foundation", "trust"],
        _ => &[],
    }
}

/// The words of an organisation's name that tell it apart, folded and spelt out.
pub fn organisation_words(name: &str) -> Vec<String> {
    let all = folded_words(name);
    let kept: Vec<String> = all
        .iter()
        .filter(|w| !SMALL_WORDS.contains(&w.as_str()) && !LEGAL_FORMS.contains(&w.as_str()))
        .flat_map(|w| match spelt_out(w) {
            [] => vec![w.clone()],
            words => words.iter().map(|&w| w.to_owned()).collect(),
        })
        .collect();
    // "The And Company Ltd" must still have a key of its own.
    if kept.is_empty() { all } else { kept }
}

/// An organisation's name for comparing: "The University of Leeds", "Univ. of Leeds" and
/// "university leeds" are equal.
pub fn organisation_key(name: &str) -> String {
    organisation_words(name).join(" ")
}

/// The initials of an organisation's name of two words or more, small words left out: `bcuhb` of
/// "Betsi Cadwaladr University Health Board". None where there are fewer than three.
pub fn initials(name: &str) -> Option<String> {
    let initials: String = organisation_words(name)
        .iter()
        .filter_map(|w| w.chars().next())
        .collect();
    (initials.chars().count() >= 3).then_some(initials)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_is_written_in_many_ways() {
        for (name, key) in [
            ("Dr Megan Hughes", "megan hughes"),
            ("HUGHES, Megan", "megan hughes"),
            ("Dr HUGHES, Megan", "megan hughes"),
            ("Hughes, Dr Megan", "megan hughes"),
            ("Megan Hughes, PhD", "megan hughes"),
            ("Yr Athro Siôn Ŵyn", "sion wyn"),
            ("Professor Sir Ian O’Brien OBE", "ian obrien"),
            ("Ian O'Brien", "ian obrien"),
            ("Cher", "cher"),
            ("Dr", "dr"),
            ("", ""),
        ] {
            assert_eq!(person_key(name), key, "{name}");
        }
    }

    #[test]
    fn titles_are_no_part_of_a_name() {
        for (name, left) in [
            ("Dr Megan Hughes", "Megan Hughes"),
            ("Yr Athro  Siôn Ŵyn", "Siôn Ŵyn"),
            ("Prof. Dr. Ian O’Brien OBE", "Ian O’Brien OBE"),
            ("Megan Hughes", "Megan Hughes"),
            ("Dr", "Dr"),
            ("", ""),
        ] {
            assert_eq!(untitled(name), left, "{name}");
        }
    }

    #[test]
    fn an_initial_may_stand_for_a_first_name() {
        for (one, other, fits) in [
            ("m hughes", "megan hughes", true),
            ("megan hughes", "m hughes", true),
            ("megan hughes", "megan hughes", false),
            ("m hughes", "sian hughes", false),
            ("m hughes", "megan jones", false),
            ("m e hughes", "megan hughes", true),
            ("hughes", "megan hughes", false),
        ] {
            assert_eq!(initial_fits(one, other), fits, "{one} / {other}");
        }
    }

    #[test]
    fn one_organisation_is_written_in_many_ways() {
        for (name, key) in [
            ("The University of Leeds", "university leeds"),
            ("Univ. of Leeds", "university leeds"),
            (
                "Betsi Cadwaladr UHB",
                "betsi cadwaladr university health board",
            ),
            ("Prifysgol Caerdydd", "prifysgol caerdydd"),
            ("Acme Diagnostics Ltd.", "acme diagnostics"),
            ("ACME Diagnostics Cyf", "acme diagnostics"),
            ("Marie Curie & Co", "marie curie co"),
            ("The", "the"),
        ] {
            assert_eq!(organisation_key(name), key, "{name}");
        }
        for (name, short) in [
            ("Betsi Cadwaladr University Health Board", Some("bcuhb")),
            ("Bwrdd Iechyd Prifysgol Betsi Cadwaladr", Some("bipbc")),
            ("Life Sciences Hub Wales", Some("lshw")),
            ("Cardiff University", None),
            ("Velindre", None),
        ] {
            assert_eq!(initials(name).as_deref(), short, "{name}");
        }
    }
}
