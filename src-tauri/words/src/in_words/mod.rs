//! Amounts of money in words, as an award letter carries them beside the figures, by fixed tables.

mod english;
mod welsh;

use scheme::{Language, Pence};

/// The greatest amount that is worded: £999,999.99.
pub const GREATEST_IN_WORDS: Pence = Pence(99_999_999);

/// Why an amount has no words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInWords {
    /// It is over [`GREATEST_IN_WORDS`].
    TooLarge,
    /// It is below nothing; nobody is awarded less than nothing.
    Negative,
}

/// An amount in words: `nine thousand nine hundred and ninety-nine pounds and ninety-nine pence`;
/// `deg mil o bunnoedd`. Fails below nothing and over [`GREATEST_IN_WORDS`].
pub fn money_in_words(amount: Pence, language: Language) -> Result<String, NotInWords> {
    if amount > GREATEST_IN_WORDS {
        return Err(NotInWords::TooLarge);
    }
    let whole = u32::try_from(amount.0).map_err(|_| NotInWords::Negative)?;
    let (pounds, pence) = (whole / 100, whole % 100);
    Ok(match language {
        Language::Cy => welsh::money(pounds, pence),
        Language::En => english::money(pounds, pence),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_amounts_from_nothing_to_the_greatest_have_words() {
        for language in [Language::Cy, Language::En] {
            assert!(money_in_words(GREATEST_IN_WORDS, language).is_ok());
            let over = Pence(GREATEST_IN_WORDS.0 + 1);
            assert_eq!(money_in_words(over, language), Err(NotInWords::TooLarge));
            assert_eq!(
                money_in_words(Pence(i64::MAX), language),
                Err(NotInWords::TooLarge)
            );
            assert_eq!(
                money_in_words(Pence(-1), language),
                Err(NotInWords::Negative)
            );
            assert_eq!(
                money_in_words(Pence(i64::MIN), language),
                Err(NotInWords::Negative)
            );
        }
    }

    /// Adds the words up again, with a table of its own, so that no two amounts read alike.
    fn read(words: &str) -> i64 {
        let (mut pence, mut thousands, mut group, mut waiting) = (0, 0, 0, 0);
        for word in words.split([' ', '-']) {
            match word {
                "zero" | "dim" => {}
                "one" | "un" => waiting = 1,
                "two" | "dwy" | "dau" => waiting = 2,
                "three" | "tair" | "thair" | "tri" | "thri" => waiting = 3,
                "four" | "pedair" | "phedair" | "pedwar" | "phedwar" => waiting = 4,
                "five" | "pum" | "pump" | "phum" | "phump" => waiting = 5,
                "six" | "chwe" | "chwech" => waiting = 6,
                "seven" | "saith" => waiting = 7,
                "eight" | "wyth" => waiting = 8,
                "nine" | "naw" => waiting = 9,
                "ten" => waiting = 10,
                "eleven" => waiting = 11,
                "twelve" => waiting = 12,
                "thirteen" => waiting = 13,
                "fourteen" => waiting = 14,
                "fifteen" => waiting = 15,
                "sixteen" => waiting = 16,
                "seventeen" => waiting = 17,
                "eighteen" => waiting = 18,
                "nineteen" => waiting = 19,
                "twenty" => group += 20,
                "thirty" => group += 30,
                "forty" => group += 40,
                "fifty" => group += 50,
                "sixty" => group += 60,
                "seventy" => group += 70,
                "eighty" => group += 80,
                "ninety" => group += 90,
                "deg" | "ddeg" => {
                    group += waiting.max(1) * 10;
                    waiting = 0;
                }
                "hundred" | "cant" | "can" | "gant" | "gan" | "chant" | "chan" => {
                    group += waiting.max(1) * 100;
                    waiting = 0;
                }
                "thousand" | "mil" | "fil" => {
                    thousands = (group + waiting).max(1) * 1000;
                    (group, waiting) = (0, 0);
                }
                "pound" | "pounds" | "punt" | "bunt" | "phunt" | "punnoedd" | "bunnoedd" => {
                    pence = (thousands + group + waiting) * 100;
                    (thousands, group, waiting) = (0, 0, 0);
                }
                "penny" | "pence" | "ceiniog" | "geiniog" | "cheiniog" | "geiniogau" => {
                    pence += group + waiting;
                    (group, waiting) = (0, 0);
                }
                "and" | "a" | "ac" | "o" => {}
                other => panic!("{other:?} in {words:?}"),
            }
        }
        assert_eq!((thousands, group, waiting), (0, 0, 0), "{words}");
        pence
    }

    proptest! {
        #[test]
        fn words_add_up_to_the_amount(pence in 0..=GREATEST_IN_WORDS.0) {
            for language in [Language::Cy, Language::En] {
                let words = money_in_words(Pence(pence), language).unwrap();
                prop_assert_eq!(read(&words), pence, "{}", words);
            }
        }
    }

    #[test]
    fn words_of_every_pound_to_20_000_and_of_every_thousand_add_up() {
        for pounds in (0..=20_000).chain((0..1000).map(|t| t * 1000)) {
            for language in [Language::Cy, Language::En] {
                let words = money_in_words(Pence::pounds(pounds), language).unwrap();
                assert_eq!(read(&words), pounds * 100, "{words}");
            }
        }
    }
}
