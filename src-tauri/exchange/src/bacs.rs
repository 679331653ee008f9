//! Payments as the payment lines of Bacs Standard 18: one record of 100 characters a payment, which
//! bank and bureau software takes in and puts its own labels and contra record around.
//!
//! | Characters | What |
//! |---|---|
//! | 1–6, 7–14 | sort code and number of the account that is paid |
//! | 15 | its type: 0 |
//! | 16–17 | transaction: 99, a bank giro credit |
//! | 18–23, 24–31 | sort code and number of the account that pays |
//! | 32–35 | free: spaces |
//! | 36–46 | pence, filled up with zeros |
//! | 47–64 | name of who pays |
//! | 65–82 | reference |
//! | 83–100 | name of the account that is paid |

use scheme::Pence;
use unicode_normalization::UnicodeNormalization;

/// The account that pays.
#[derive(Debug, Clone, Copy)]
pub struct Payer<'a> {
    /// Its name, as payees read it.
    pub name: &'a str,
    /// Six digits.
    pub sort_code: &'a str,
    /// Eight digits.
    pub number: &'a str,
}

/// A payment.
#[derive(Debug, Clone, Copy)]
pub struct Credit<'a> {
    /// The name of the account that is paid.
    pub name: &'a str,
    /// Six digits.
    pub sort_code: &'a str,
    /// Eight digits.
    pub number: &'a str,
    /// What the payee knows it by; a building society's roll number, where it has one.
    pub reference: &'a str,
    /// How much.
    pub amount: Pence,
}

/// How many characters a name or a reference has.
const WIDTH: usize = 18;

/// The lines of payments, each ended as Windows ends one. The same payments are the same bytes.
pub fn payment_lines(payer: Payer<'_>, credits: &[Credit<'_>]) -> Vec<u8> {
    let mut lines = String::new();
    for credit in credits {
        lines.push_str(credit.sort_code);
        lines.push_str(credit.number);
        lines.push_str("099");
        lines.push_str(payer.sort_code);
        lines.push_str(payer.number);
        lines.push_str("    ");
        lines.push_str(&format!("{:011}", credit.amount.0));
        for text in [payer.name, credit.reference, credit.name] {
            lines.push_str(&format!("{:<WIDTH$}", folded(text)));
        }
        lines.push_str("\r\n");
    }
    lines.into_bytes()
}

/// A text in the characters of Bacs: capitals, digits, and `. & / -` and space. Letters lose their
/// accents, apostrophes go, and anything else is a space. No more than eighteen characters fit.
pub fn folded(text: &str) -> String {
    let mut folded = String::new();
    for c in text.nfkd().flat_map(char::to_uppercase) {
        match c {
            'A'..='Z' | '0'..='9' | '.' | '&' | '/' | '-' => folded.push(c),
            'Æ' => folded.push_str("AE"),
            'Œ' => folded.push_str("OE"),
            'Ø' => folded.push('O'),
            'Đ' | 'Ð' => folded.push('D'),
            'Ł' => folded.push('L'),
            'Þ' => folded.push_str("TH"),
            '–' | '—' => folded.push('-'),
            '\'' | '’' | '‘' | '\u{300}'..='\u{36f}' => {}
            _ if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
            _ => {}
        }
    }
    let cut: String = folded.chars().take(WIDTH).collect();
    cut.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PAYER: Payer<'_> = Payer {
        name: "Life Sciences Hub Wales",
        sort_code: "200000",
        number: "55779911",
    };

    #[test]
    fn a_line_has_each_part_in_its_place() {
        let credit = Credit {
            name: "Prifysgol Abertawe – Cyllid",
            sort_code: "123456",
            number: "00345678",
            reference: "LSHW-2026-014/1",
            amount: Pence(740_737),
        };
        let bytes = payment_lines(PAYER, &[credit, credit]);
        let text = String::from_utf8(bytes).unwrap();
        let expected = concat!(
            "123456",
            "00345678",
            "0",
            "99",
            "200000",
            "55779911",
            "    ",
            "00000740737",
            "LIFE SCIENCES HUB ",
            "LSHW-2026-014/1   ",
            "PRIFYSGOL ABERTAWE",
        );
        assert_eq!(expected.len(), 100);
        assert_eq!(text, format!("{expected}\r\n{expected}\r\n"));
    }

    #[test]
    fn names_are_folded_to_the_characters_of_bacs() {
        for (typed, expected) in [
            ("Siân O’Brien", "SIAN OBRIEN"),
            ("Tŷ Ŵyn & Sons Ltd.", "TY WYN & SONS LTD."),
            ("Smith, Jones (UK)", "SMITH JONES UK"),
            ("  Ærø  Straße ", "AERO STRASSE"),
            ("A name of nineteen1", "A NAME OF NINETEEN"),
            ("Seventeen letters x", "SEVENTEEN LETTERS"),
            ("大学", ""),
            ("a–b", "A-B"),
        ] {
            assert_eq!(folded(typed), expected, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn every_line_is_a_hundred_characters_of_bacs(
            name in ".{0,60}",
            reference in ".{0,40}",
            payer in ".{0,40}",
            pence in 1..=99_999_999_999i64,
        ) {
            let payer = Payer { name: &payer, ..PAYER };
            let credit = Credit {
                name: &name,
                sort_code: "123456",
                number: "12345678",
                reference: &reference,
                amount: Pence(pence),
            };
            let line = String::from_utf8(payment_lines(payer, &[credit])).unwrap();
            let line = line.strip_suffix("\r\n").unwrap();
            prop_assert_eq!(line.len(), 100);
            prop_assert!(line.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase() || ".&/- ".contains(c)));
            prop_assert_eq!(line[35..46].parse::<i64>().unwrap(), pence);
        }
    }
}
