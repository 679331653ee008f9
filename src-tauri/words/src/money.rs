//! Money and whole numbers in figures. Both languages write them alike in Wales.

use scheme::{Language, Pence};

/// An amount in figures: a pound sign, thousands commas and always two decimals (`£10,000.00`).
/// Below nothing, as a difference can be, the sign comes first (`-£5.00`).
pub fn money(amount: Pence, _language: Language) -> String {
    let typed = amount.typed();
    match typed.strip_prefix('-') {
        Some(below_nothing) => format!("-£{below_nothing}"),
        None => format!("£{typed}"),
    }
}

/// A whole number in figures with thousands commas (`12,345`).
pub fn count(number: i64, _language: Language) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    if number < 0 {
        grouped.push('-');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_has_commas_two_decimals_and_its_sign_first() {
        for (pence, expected) in [
            (0, "£0.00"),
            (1, "£0.01"),
            (99, "£0.99"),
            (100, "£1.00"),
            (99_999, "£999.99"),
            (100_000, "£1,000.00"),
            (1_000_000, "£10,000.00"),
            (123_456_789, "£1,234,567.89"),
            (-1, "-£0.01"),
            (-500, "-£5.00"),
            (-1_000_001, "-£10,000.01"),
            (i64::MAX, "£92,233,720,368,547,758.07"),
            (i64::MIN, "-£92,233,720,368,547,758.08"),
        ] {
            for language in [Language::Cy, Language::En] {
                assert_eq!(money(Pence(pence), language), expected);
            }
        }
    }

    #[test]
    fn counts_have_commas() {
        for (number, expected) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (-1_000, "-1,000"),
            (200_000, "200,000"),
            (i64::MIN, "-9,223,372,036,854,775,808"),
        ] {
            assert_eq!(count(number, Language::En), expected);
        }
    }
}
