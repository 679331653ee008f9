//! Identifiers of people and organisations: checked by form and check digit, never looked
//! up. Each reader takes what people paste, a web address included, and gives the one spelling
//! that is stored.

/// Why a typed identifier is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAnIdentifier {
    /// It has another form.
    Form,
    /// Its check digit or checksum does not fit the rest: a slip of the finger.
    Checksum,
}

/// Without white space, in capitals, without the web address before it.
fn bare(typed: &str, hosts: &[&str]) -> String {
    let text: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let small = text.to_lowercase();
    let rest = small
        .strip_prefix("https://")
        .or_else(|| small.strip_prefix("http://"))
        .unwrap_or(&small);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let rest = hosts
        .iter()
        .find_map(|h| rest.strip_prefix(h))
        .unwrap_or(rest);
    rest.trim_end_matches('/').to_uppercase()
}

/// Reads an ORCID iD: sixteen characters in groups of four, the last a check character by
/// ISO 7064 mod 11-2. Stored as `0000-0002-1825-0097`.
pub fn orcid(typed: &str) -> Result<String, NotAnIdentifier> {
    let text: String = bare(typed, &["orcid.org/"])
        .chars()
        .filter(|c| !matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}'))
        .collect();
    let (Some(base), Some(check)) = (text.get(..15), text.get(15..)) else {
        return Err(NotAnIdentifier::Form);
    };
    let is_form = base.bytes().all(|b| b.is_ascii_digit())
        && matches!(check.as_bytes(), [b] if b.is_ascii_digit() || *b == b'X');
    if !is_form {
        return Err(NotAnIdentifier::Form);
    }
    let total = base
        .bytes()
        .fold(0_u32, |total, b| (total + u32::from(b - b'0')) * 2 % 11);
    let expected = match (12 - total % 11) % 11 {
        10 => "X".to_owned(),
        digit => digit.to_string(),
    };
    if check != expected {
        return Err(NotAnIdentifier::Checksum);
    }
    Ok(text
        .as_bytes()
        .chunks(4)
        .map(|c| String::from_utf8_lossy(c).into_owned())
        .collect::<Vec<_>>()
        .join("-"))
}

/// The alphabet of Crockford's base 32, without I, L, O and U.
const CROCKFORD: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Reads a ROR id: `0`, six characters of Crockford's base 32, and two digits that are
/// 98 − (100 × n mod 97) of the number n they spell. Stored as `03kk7td41`.
pub fn ror(typed: &str) -> Result<String, NotAnIdentifier> {
    let text = bare(typed, &["ror.org/"]);
    let bytes = text.as_bytes();
    let [b'0', number @ .., tens, units] = bytes else {
        return Err(NotAnIdentifier::Form);
    };
    if number.len() != 6 || !tens.is_ascii_digit() || !units.is_ascii_digit() {
        return Err(NotAnIdentifier::Form);
    }
    let mut n = 0_u64;
    for byte in number {
        let digit = CROCKFORD
            .iter()
            .position(|c| c == byte)
            .ok_or(NotAnIdentifier::Form)?;
        n = n * 32 + digit as u64;
    }
    let checksum = u64::from(tens - b'0') * 10 + u64::from(units - b'0');
    if 98 - (n * 100) % 97 == checksum {
        Ok(text.to_lowercase())
    } else {
        Err(NotAnIdentifier::Checksum)
    }
}

/// Reads an ODS code of the NHS (such as `7A1`): three to ten letters and digits, no check digit.
pub fn ods(typed: &str) -> Result<String, NotAnIdentifier> {
    let text = bare(typed, &[]);
    let is_form = (3..=10).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
    if is_form {
        Ok(text)
    } else {
        Err(NotAnIdentifier::Form)
    }
}

/// Reads a company number of Companies House: eight digits (shorter ones are filled up with
/// noughts), or two letters and six digits, or a registered society's form.
pub fn company_number(typed: &str) -> Result<String, NotAnIdentifier> {
    let text = bare(typed, &[]);
    if (1..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(format!("{text:0>8}"));
    }
    let bytes = text.as_bytes();
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let letters = |part: &[u8]| part.iter().all(u8::is_ascii_alphabetic);
    let is_form = bytes.len() == 8
        && match bytes {
            [b'R', rest @ ..] if digits(rest) => true,
            [a, b, rest @ ..] if letters(&[*a, *b]) => {
                digits(rest)
                    || matches!(rest, [five @ .., last] if digits(five) && last.is_ascii_alphabetic())
            }
            _ => false,
        };
    if is_form {
        Ok(text)
    } else {
        Err(NotAnIdentifier::Form)
    }
}

/// Reads a charity number: England and Wales six or seven digits, with the number of a linked
/// charity after a hyphen; Scotland `SC` and six digits; Northern Ireland `NIC` and six digits.
pub fn charity_number(typed: &str) -> Result<String, NotAnIdentifier> {
    let text = bare(typed, &[]);
    let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    let is_form = if let Some(rest) = text.strip_prefix("NIC") {
        digits(rest, 6..=6)
    } else if let Some(rest) = text.strip_prefix("SC") {
        digits(rest, 6..=6)
    } else {
        match text.split_once('-') {
            Some((number, linked)) => digits(number, 6..=7) && digits(linked, 1..=3),
            None => digits(&text, 6..=7),
        }
    };
    if is_form {
        Ok(text)
    } else {
        Err(NotAnIdentifier::Form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use NotAnIdentifier::{Checksum, Form};

    /// A reader, and what it makes of what is typed.
    type Case = (&'static str, Result<&'static str, NotAnIdentifier>);

    fn check(read: fn(&str) -> Result<String, NotAnIdentifier>, cases: &[Case]) {
        for (typed, expected) in cases {
            assert_eq!(read(typed), expected.map(str::to_owned), "{typed:?}");
        }
    }

    #[test]
    fn orcid_ids_carry_a_check_character() {
        check(
            orcid,
            &[
                ("0000-0002-1825-0097", Ok("0000-0002-1825-0097")),
                ("0000000218250097", Ok("0000-0002-1825-0097")),
                (
                    " https://orcid.org/0000-0002-1694-233x/ ",
                    Ok("0000-0002-1694-233X"),
                ),
                ("0000-0001-5109-3700", Ok("0000-0001-5109-3700")),
                ("0000-0002-1825-0098", Err(Checksum)),
                ("0000-0002-8125-0097", Err(Checksum)),
                ("0000-0002-1825-009", Err(Form)),
                ("0000-0002-1825-00977", Err(Form)),
                ("000X-0002-1825-0097", Err(Form)),
                ("", Err(Form)),
                ("ŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵ", Err(Form)),
            ],
        );
    }

    #[test]
    fn ror_ids_carry_a_checksum() {
        check(
            ror,
            &[
                ("https://ror.org/03kk7td41", Ok("03kk7td41")),
                ("ror.org/052gg0110", Ok("052gg0110")),
                ("013MEH722", Ok("013meh722")),
                ("053fq8t95", Ok("053fq8t95")),
                ("03kk7td42", Err(Checksum)),
                ("03kk7dt41", Err(Checksum)),
                ("13kk7td41", Err(Form)),
                ("03kk7ul41", Err(Form)),
                ("03kk7td4", Err(Form)),
                ("", Err(Form)),
            ],
        );
    }

    #[test]
    fn ods_company_and_charity_numbers_have_their_forms() {
        check(
            ods,
            &[
                ("7a1", Ok("7A1")),
                ("RQM", Ok("RQM")),
                ("7A", Err(Form)),
                ("7A-1", Err(Form)),
            ],
        );
        check(
            company_number,
            &[
                ("12345678", Ok("12345678")),
                ("445790", Ok("00445790")),
                ("SC123456", Ok("SC123456")),
                ("oc 301540", Ok("OC301540")),
                ("IP00525R", Ok("IP00525R")),
                ("R0000001", Ok("R0000001")),
                ("123456789", Err(Form)),
                ("S1234567", Err(Form)),
                ("", Err(Form)),
            ],
        );
        check(
            charity_number,
            &[
                ("1156666", Ok("1156666")),
                ("202918", Ok("202918")),
                ("1156666-2", Ok("1156666-2")),
                ("SC009401", Ok("SC009401")),
                ("NIC100166", Ok("NIC100166")),
                ("12345", Err(Form)),
                ("SC12345", Err(Form)),
                ("", Err(Form)),
            ],
        );
    }
}
