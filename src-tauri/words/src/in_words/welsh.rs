//! Welsh number words by the decimal system, in the feminine forms that *punt*, *ceiniog* and *mil*
//! take. Wants a Welsh speaker's eye.
//!
//! The rules kept, so that every amount has one wording:
//! - Feminine *un, dwy, tair, pedair* for pounds, pence and thousands, also at the end of a compound
//!   (*un deg pedair mil*); masculine *dau, tri, pedwar* for *deg* and *cant*.
//! - *un* (before a feminine noun), *dau* and *dwy* cause the soft mutation (*dwy bunt, dau ddeg,
//!   dwy fil, un deg un fil*); *tri* and *chwe* the aspirate (*tri chant, chwe phunt*); the others none.
//! - *pump, chwech, cant* become *pum, chwe, can* right before what they count.
//! - One to ten, and a hundred, stand before the singular (*deg punt, can punt*); any other number is
//!   followed by *o* and the plural (*un deg dwy o bunnoedd, deg mil o bunnoedd*).
//! - *a* (*ac* before a vowel, with the aspirate mutation of p, t, c) joins one to ten to hundreds
//!   (*cant ac un*), anything below a hundred to thousands (*mil a phum deg*), and pence to pounds;
//!   elsewhere the parts follow one another (*cant chwe deg saith mil, dau gant pum deg*).
//!
//! Sources: BBC Bitesize, TGAU Mathemateg, *Ysgrifennu a dweud rhifau* ("cant chwe deg saith mil",
//! "dau ddeg tair mil a phum deg chwech") and TGAU Welsh second language (*o* and the plural, "dau
//! ddeg dau o bysgod"); J. Morris-Jones, *A Welsh Grammar*, § 154 ("cant ac un", "tair mil"); Unicode
//! CLDR, `rbnf/cy.xml` (feminine and before-consonant forms); r/learnwelsh, *Money in Welsh: Pounds
//! and Pence* (genders, mutations, "chwe phunt", "can punt"). They differ on *a* between tens and
//! ones ("wyth deg a chwech"); it is left out here, as CLDR does.

const TENS: [&str; 10] = [
    "",
    "un deg",
    "dau ddeg",
    "tri deg",
    "pedwar deg",
    "pum deg",
    "chwe deg",
    "saith deg",
    "wyth deg",
    "naw deg",
];

const HUNDREDS: [&str; 10] = [
    "",
    "cant",
    "dau gant",
    "tri chant",
    "pedwar cant",
    "pum cant",
    "chwe chant",
    "saith cant",
    "wyth cant",
    "naw cant",
];

/// One to ten, feminine, standing alone.
const ONES: [&str; 11] = [
    "", "un", "dwy", "tair", "pedair", "pump", "chwech", "saith", "wyth", "naw", "deg",
];

/// What is counted: its forms after a numeral and after *o*.
struct Noun {
    /// The singular, as after *tair*.
    plain: &'static str,
    /// Softly mutated, as after *un* and *dwy*.
    soft: &'static str,
    /// With the aspirate mutation, as after *chwe*.
    aspirate: &'static str,
    /// The plural after *o*.
    of_many: &'static str,
}

const POUND: Noun = Noun {
    plain: "punt",
    soft: "bunt",
    aspirate: "phunt",
    of_many: "o bunnoedd",
};
const PENNY: Noun = Noun {
    plain: "ceiniog",
    soft: "geiniog",
    aspirate: "cheiniog",
    of_many: "o geiniogau",
};

/// Pounds (below a million) and pence (below a hundred) in words.
pub(super) fn money(pounds: u32, pence: u32) -> String {
    match (pounds, pence) {
        (0, 0) => "dim punnoedd".to_owned(),
        (_, 0) => counted(pounds, &POUND),
        (0, _) => counted(pence, &PENNY),
        _ => and(&counted(pounds, &POUND), &counted(pence, &PENNY)),
    }
}

fn counted(number: u32, noun: &Noun) -> String {
    match number {
        1 | 2 => format!("{} {}", word(&ONES, number), noun.soft),
        6 => format!("chwe {}", noun.aspirate),
        3..=10 | 100 => format!("{} {}", before_noun(word_of(number)), noun.plain),
        _ => format!("{} {}", whole(number), noun.of_many),
    }
}

fn word_of(number: u32) -> String {
    if number == 100 {
        "cant".to_owned()
    } else {
        word(&ONES, number).to_owned()
    }
}

fn whole(number: u32) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    match (thousands, rest) {
        (0, _) => below_thousand(rest),
        (_, 0) => thousand(thousands),
        (_, 1..100) => and(&thousand(thousands), &below_hundred(rest)),
        _ => format!("{} {}", thousand(thousands), below_thousand(rest)),
    }
}

/// So many thousands: *mil, dwy fil, deg mil, can mil*.
fn thousand(thousands: u32) -> String {
    if thousands == 1 {
        return "mil".to_owned();
    }
    let mil = if matches!(thousands % 10, 1 | 2) {
        "fil"
    } else {
        "mil"
    };
    format!("{} {mil}", before_noun(below_thousand(thousands)))
}

fn below_thousand(number: u32) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let hundred = word(&HUNDREDS, hundreds);
    match (hundreds, rest) {
        (0, _) => below_hundred(rest),
        (_, 0) => hundred.to_owned(),
        (_, 1..=10) => and(hundred, word(&ONES, rest)),
        _ => format!("{hundred} {}", below_hundred(rest)),
    }
}

fn below_hundred(number: u32) -> String {
    match (number / 10, number % 10) {
        _ if number <= 10 => word(&ONES, number).to_owned(),
        (tens, 0) => word(&TENS, tens).to_owned(),
        (tens, ones) => format!("{} {}", word(&TENS, tens), word(&ONES, ones)),
    }
}

/// The form that a number takes right before what it counts: *pum, chwe, can*.
fn before_noun(number: String) -> String {
    for (alone, before) in [
        ("pump", "pum"),
        ("phump", "phum"),
        ("chwech", "chwe"),
        ("cant", "can"),
        ("gant", "gan"),
        ("chant", "chan"),
    ] {
        if let Some(start) = number.strip_suffix(alone) {
            return format!("{start}{before}");
        }
    }
    number
}

/// Joins two parts by *a*, with the aspirate mutation, or by *ac* before a vowel.
fn and(first: &str, second: &str) -> String {
    // The vowels that a number word can begin with: un, wyth.
    if second.starts_with(['u', 'w']) {
        return format!("{first} ac {second}");
    }
    let aspirated = match second.chars().next() {
        Some('c') if second.starts_with("ch") => second.to_owned(),
        Some(letter @ ('p' | 't' | 'c')) => second.replacen(letter, &format!("{letter}h"), 1),
        _ => second.to_owned(),
    };
    format!("{first} a {aspirated}")
}

fn word(table: &[&'static str], number: u32) -> &'static str {
    table.get(number as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_ten_pounds_and_pence_mutate_by_their_numeral() {
        let expected = [
            "un bunt|un geiniog",
            "dwy bunt|dwy geiniog",
            "tair punt|tair ceiniog",
            "pedair punt|pedair ceiniog",
            "pum punt|pum ceiniog",
            "chwe phunt|chwe cheiniog",
            "saith punt|saith ceiniog",
            "wyth punt|wyth ceiniog",
            "naw punt|naw ceiniog",
            "deg punt|deg ceiniog",
        ];
        for (number, expected) in (1..).zip(expected) {
            assert_eq!(
                format!("{}|{}", money(number, 0), money(0, number)),
                expected
            );
        }
    }

    #[test]
    fn larger_pounds_take_o_and_the_plural() {
        for (pounds, expected) in [
            (0, "dim punnoedd"),
            (11, "un deg un o bunnoedd"),
            (12, "un deg dwy o bunnoedd"),
            (13, "un deg tair o bunnoedd"),
            (15, "un deg pump o bunnoedd"),
            (20, "dau ddeg o bunnoedd"),
            (21, "dau ddeg un o bunnoedd"),
            (36, "tri deg chwech o bunnoedd"),
            (99, "naw deg naw o bunnoedd"),
            (100, "can punt"),
            (101, "cant ac un o bunnoedd"),
            (103, "cant a thair o bunnoedd"),
            (104, "cant a phedair o bunnoedd"),
            (106, "cant a chwech o bunnoedd"),
            (108, "cant ac wyth o bunnoedd"),
            (110, "cant a deg o bunnoedd"),
            (111, "cant un deg un o bunnoedd"),
            (200, "dau gant o bunnoedd"),
            (300, "tri chant o bunnoedd"),
            (600, "chwe chant o bunnoedd"),
            (999, "naw cant naw deg naw o bunnoedd"),
            (1_000, "mil o bunnoedd"),
            (1_001, "mil ac un o bunnoedd"),
            (1_050, "mil a phum deg o bunnoedd"),
            (1_100, "mil cant o bunnoedd"),
            (1_250, "mil dau gant pum deg o bunnoedd"),
            (2_000, "dwy fil o bunnoedd"),
            (3_000, "tair mil o bunnoedd"),
            (5_000, "pum mil o bunnoedd"),
            (6_000, "chwe mil o bunnoedd"),
            (9_999, "naw mil naw cant naw deg naw o bunnoedd"),
            (10_000, "deg mil o bunnoedd"),
            (10_001, "deg mil ac un o bunnoedd"),
            (11_000, "un deg un fil o bunnoedd"),
            (14_000, "un deg pedair mil o bunnoedd"),
            (15_000, "un deg pum mil o bunnoedd"),
            (21_000, "dau ddeg un fil o bunnoedd"),
            (22_000, "dau ddeg dwy fil o bunnoedd"),
            (23_056, "dau ddeg tair mil a phum deg chwech o bunnoedd"),
            (100_000, "can mil o bunnoedd"),
            (105_000, "cant a phum mil o bunnoedd"),
            (167_000, "cant chwe deg saith mil o bunnoedd"),
            (200_000, "dau gan mil o bunnoedd"),
            (300_000, "tri chan mil o bunnoedd"),
            (
                999_999,
                "naw cant naw deg naw mil naw cant naw deg naw o bunnoedd",
            ),
        ] {
            assert_eq!(money(pounds, 0), expected);
        }
    }

    #[test]
    fn pence_join_pounds_by_a_or_ac() {
        for (pounds, pence, expected) in [
            (0, 99, "naw deg naw o geiniogau"),
            (0, 50, "pum deg o geiniogau"),
            (1, 1, "un bunt ac un geiniog"),
            (10_000, 1, "deg mil o bunnoedd ac un geiniog"),
            (2, 3, "dwy bunt a thair ceiniog"),
            (2, 6, "dwy bunt a chwe cheiniog"),
            (2, 8, "dwy bunt ac wyth ceiniog"),
            (2, 11, "dwy bunt ac un deg un o geiniogau"),
            (2, 45, "dwy bunt a phedwar deg pump o geiniogau"),
            (
                999_999,
                99,
                "naw cant naw deg naw mil naw cant naw deg naw o bunnoedd a naw deg naw o geiniogau",
            ),
        ] {
            assert_eq!(money(pounds, pence), expected);
        }
    }
}
