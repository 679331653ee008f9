//! English number words, as a British cheque is written: *and* after hundreds, and before a last
//! part below a hundred.

const BELOW_TWENTY: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 10] = [
    "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// Pounds (below a million) and pence (below a hundred) in words.
pub(super) fn money(pounds: u32, pence: u32) -> String {
    let pounds_words = match pounds {
        1 => "one pound".to_owned(),
        _ => format!("{} pounds", whole(pounds)),
    };
    let pence_words = match pence {
        1 => "one penny".to_owned(),
        _ => format!("{} pence", whole(pence)),
    };
    match (pounds, pence) {
        (_, 0) => pounds_words,
        (0, _) => pence_words,
        _ => format!("{pounds_words} and {pence_words}"),
    }
}

fn whole(number: u32) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    match (thousands, rest) {
        (0, _) => below_thousand(rest),
        (_, 0) => format!("{} thousand", below_thousand(thousands)),
        (_, 1..100) => {
            format!(
                "{} thousand and {}",
                below_thousand(thousands),
                below_hundred(rest)
            )
        }
        _ => format!(
            "{} thousand {}",
            below_thousand(thousands),
            below_thousand(rest)
        ),
    }
}

fn below_thousand(number: u32) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    match (hundreds, rest) {
        (0, _) => below_hundred(rest),
        (_, 0) => format!("{} hundred", word(&BELOW_TWENTY, hundreds)),
        _ => format!(
            "{} hundred and {}",
            word(&BELOW_TWENTY, hundreds),
            below_hundred(rest)
        ),
    }
}

fn below_hundred(number: u32) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => word(&BELOW_TWENTY, number).to_owned(),
        (tens, 0) => word(&TENS, tens).to_owned(),
        (tens, ones) => format!("{}-{}", word(&TENS, tens), word(&BELOW_TWENTY, ones)),
    }
}

fn word(table: &[&'static str], number: u32) -> &'static str {
    table.get(number as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pounds_and_pence_are_worded_as_on_a_cheque() {
        for (pounds, pence, expected) in [
            (0, 0, "zero pounds"),
            (0, 1, "one penny"),
            (0, 99, "ninety-nine pence"),
            (1, 0, "one pound"),
            (1, 1, "one pound and one penny"),
            (2, 0, "two pounds"),
            (10, 0, "ten pounds"),
            (11, 0, "eleven pounds"),
            (20, 0, "twenty pounds"),
            (21, 0, "twenty-one pounds"),
            (99, 0, "ninety-nine pounds"),
            (100, 0, "one hundred pounds"),
            (101, 0, "one hundred and one pounds"),
            (115, 50, "one hundred and fifteen pounds and fifty pence"),
            (999, 0, "nine hundred and ninety-nine pounds"),
            (1_000, 0, "one thousand pounds"),
            (1_001, 0, "one thousand and one pounds"),
            (1_100, 0, "one thousand one hundred pounds"),
            (2_000, 0, "two thousand pounds"),
            (
                9_999,
                99,
                "nine thousand nine hundred and ninety-nine pounds and ninety-nine pence",
            ),
            (10_000, 0, "ten thousand pounds"),
            (10_000, 1, "ten thousand pounds and one penny"),
            (10_001, 0, "ten thousand and one pounds"),
            (21_000, 0, "twenty-one thousand pounds"),
            (100_000, 0, "one hundred thousand pounds"),
            (
                999_999,
                99,
                "nine hundred and ninety-nine thousand nine hundred and ninety-nine pounds \
                 and ninety-nine pence",
            ),
        ] {
            assert_eq!(money(pounds, pence), expected);
        }
    }
}
