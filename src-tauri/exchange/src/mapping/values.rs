//! Cells that hold one of a closed list, in the words that people use for it.

use scheme::people::{Nation, Sector};

use super::Field;

/// The code that a cell means, for a field of a closed list; its own text for any other field.
/// `Err` where the list has nothing like it.
pub(super) fn value(field: Field, cell: &str) -> Result<String, ()> {
    let word = cell.to_lowercase();
    let word = word.trim_end_matches(['.', '!']).trim();
    match field {
        Field::Sector => known(&SECTORS, word, |code| {
            Sector::from_code(code).map(Sector::code)
        }),
        Field::Nation => known(&NATIONS, word, |code| {
            Nation::from_code(code).map(Nation::code)
        }),
        Field::Language => known(&LANGUAGES, word, |_| None),
        Field::Registered | Field::Came => known(&ANSWERS, word, |_| None),
        _ => return Ok(cell.to_owned()),
    }
    .map(str::to_owned)
    .ok_or(())
}

fn known(
    words: &[(&'static str, &[&str])],
    word: &str,
    code: impl Fn(&str) -> Option<&'static str>,
) -> Option<&'static str> {
    let worded = words
        .iter()
        .find(|(_, known)| known.contains(&word))
        .map(|(code, _)| *code);
    worded.or_else(|| code(word))
}

const SECTORS: [(&str, &[&str]); 6] = [
    (
        "university",
        &[
            "university",
            "academia",
            "academic",
            "higher education",
            "he",
            "hei",
            "prifysgol",
            "academaidd",
            "addysg uwch",
            "research institute",
        ],
    ),
    (
        "nhs",
        &[
            "nhs",
            "nhs wales",
            "health board",
            "nhs trust",
            "health",
            "healthcare",
            "gig",
            "gig cymru",
            "bwrdd iechyd",
            "iechyd",
        ],
    ),
    (
        "industry",
        &[
            "industry",
            "company",
            "commercial",
            "business",
            "private",
            "private sector",
            "sme",
            "diwydiant",
            "cwmni",
            "busnes",
            "preifat",
            "sector preifat",
        ],
    ),
    (
        "charity",
        &[
            "charity",
            "third sector",
            "not for profit",
            "not-for-profit",
            "voluntary",
            "ngo",
            "elusen",
            "trydydd sector",
            "gwirfoddol",
            "y trydydd sector",
        ],
    ),
    (
        "regulator",
        &["regulator", "regulatory", "rheoleiddiwr", "rheoleiddio"],
    ),
    (
        "government",
        &[
            "government",
            "council",
            "local authority",
            "public body",
            "public sector",
            "government or council",
            "llywodraeth",
            "cyngor",
            "awdurdod lleol",
            "corff cyhoeddus",
            "llywodraeth neu gyngor",
        ],
    ),
];

const NATIONS: [(&str, &[&str]); 5] = [
    ("wales", &["wales", "cymru"]),
    ("england", &["england", "lloegr"]),
    ("scotland", &["scotland", "yr alban", "alban"]),
    (
        "northern-ireland",
        &["northern ireland", "ni", "n. ireland", "gogledd iwerddon"],
    ),
    (
        "elsewhere",
        &[
            "elsewhere",
            "outside the uk",
            "outside the united kingdom",
            "other",
            "arall",
            "tu allan i'r du",
            "y tu allan i’r deyrnas unedig",
        ],
    ),
];

const LANGUAGES: [(&str, &[&str]); 3] = [
    (
        "cy",
        &[
            "cy",
            "welsh",
            "cymraeg",
            "y gymraeg",
            "cym",
            "yn gymraeg",
            "in welsh",
        ],
    ),
    (
        "en",
        &[
            "en",
            "english",
            "saesneg",
            "eng",
            "en-gb",
            "yn saesneg",
            "in english",
        ],
    ),
    (
        "both",
        &[
            "both",
            "bilingual",
            "either",
            "y ddwy",
            "y ddau",
            "dwyieithog",
            "welsh and english",
            "english and welsh",
            "cymraeg a saesneg",
            "both, welsh first",
        ],
    ),
];

const ANSWERS: [(&str, &[&str]); 2] = [
    (
        "yes",
        &[
            "yes",
            "y",
            "true",
            "1",
            "x",
            "✓",
            "✔",
            "ok",
            "came",
            "attended",
            "registered",
            "present",
            "checked in",
            "ie",
            "oedd",
            "do",
            "ydw",
            "ydy",
            "wedi mynychu",
            "wedi cofrestru",
            "presennol",
            "gwir",
        ],
    ),
    (
        "no",
        &[
            "no",
            "n",
            "false",
            "0",
            "-",
            "did not attend",
            "dna",
            "no show",
            "no-show",
            "absent",
            "did not come",
            "na",
            "naddo",
            "nac oedd",
            "nac ydy",
            "heb fynychu",
            "heb gofrestru",
            "absennol",
            "anwir",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_lists_are_read_in_either_language_and_by_code() {
        for (field, cell, expected) in [
            (Field::Sector, "Prifysgol", Ok("university")),
            (Field::Sector, "NHS Trust", Ok("nhs")),
            (Field::Sector, "government", Ok("government")),
            (Field::Sector, "circus", Err(())),
            (Field::Nation, "CYMRU", Ok("wales")),
            (Field::Nation, "northern-ireland", Ok("northern-ireland")),
            (Field::Nation, "France", Err(())),
            (Field::Language, "Cymraeg", Ok("cy")),
            (Field::Language, "English.", Ok("en")),
            (Field::Language, "Klingon", Err(())),
            (Field::Came, "TRUE", Ok("yes")),
            (Field::Came, "Naddo", Ok("no")),
            (Field::Came, "perhaps", Err(())),
            (Field::Name, "O'Brien", Ok("O'Brien")),
        ] {
            assert_eq!(value(field, cell), expected.map(str::to_owned), "{cell}");
        }
    }

    #[test]
    fn every_code_of_the_lists_is_read_as_itself() {
        for sector in Sector::ALL {
            assert_eq!(
                value(Field::Sector, sector.code()),
                Ok(sector.code().to_owned())
            );
        }
        for nation in Nation::ALL {
            assert_eq!(
                value(Field::Nation, nation.code()),
                Ok(nation.code().to_owned())
            );
        }
    }

    #[test]
    fn the_words_of_the_catalogues_are_read_back() {
        let words = words::Words::shared();
        for language in [scheme::Language::Cy, scheme::Language::En] {
            let said = |set: &str, code: &str| words.plain(language, &format!("{set}-{code}"));
            for sector in Sector::ALL {
                let word = said("sector", sector.code());
                assert_eq!(
                    value(Field::Sector, &word),
                    Ok(sector.code().to_owned()),
                    "{word}"
                );
            }
            for nation in Nation::ALL {
                let word = said("nation", nation.code());
                assert_eq!(
                    value(Field::Nation, &word),
                    Ok(nation.code().to_owned()),
                    "{word}"
                );
            }
        }
    }
}
