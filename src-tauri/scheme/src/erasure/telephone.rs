//! Telephone numbers, however they are spaced and whether or not they begin with the country's code.

/// The fewest digits of a number that is looked for: a shorter one is an extension.
const FEWEST_DIGITS: usize = 7;

/// What stands between the digits of one number.
fn separates(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | '(' | ')' | '/' | '\u{2013}' | '\u{a0}')
}

/// How many separators may stand together.
const MOST_SEPARATORS: usize = 2;

/// A number made comparable: the digits that are dialled within the United Kingdom, without the nought
/// before them; with another country's code, those digits after a `+`. None where it is too short to
/// be looked for. What follows the digits, such as an extension, is left out.
pub(super) fn dialled(number: &str) -> Option<String> {
    let number = number.trim_start_matches(separates);
    let abroad = number.starts_with('+') || number.starts_with("00");
    let digits: String = number
        .chars()
        .take_while(|c| c.is_ascii_digit() || separates(*c) || *c == '+')
        .filter(char::is_ascii_digit)
        .collect();
    let digits = match (abroad, number.starts_with('+')) {
        (true, false) => digits.trim_start_matches('0'),
        _ => digits.as_str(),
    };
    let within = match digits.strip_prefix("44") {
        // "+44 (0)29" is written too.
        Some(rest) if abroad || digits.len() == 12 => rest.strip_prefix('0').unwrap_or(rest),
        _ if abroad => return (digits.len() >= FEWEST_DIGITS).then(|| format!("+{digits}")),
        _ => digits.strip_prefix('0').unwrap_or(digits),
    };
    (within.len() >= FEWEST_DIGITS).then(|| within.to_owned())
}

/// How many characters from here are a number of which `is_known` knows the digits as [`dialled`]
/// gives them: the longest such.
pub(super) fn length(chars: &[(char, usize)], is_known: impl Fn(&str) -> bool) -> Option<usize> {
    let begins = |c: char| c.is_ascii_digit() || c == '+' || c == '(';
    if !chars.first().is_some_and(|(c, _)| begins(*c)) {
        return None;
    }
    let (mut written, mut apart, mut found) = (String::new(), 0, None);
    for (n, (c, _)) in chars.iter().enumerate() {
        if c.is_ascii_digit() {
            apart = 0;
        } else if separates(*c) && apart < MOST_SEPARATORS {
            apart += 1;
        } else if *c != '+' || n > 1 {
            break;
        }
        written.push(*c);
        let ends = chars.get(n + 1).is_none_or(|(c, _)| !c.is_alphanumeric());
        if c.is_ascii_digit() && ends && dialled(&written).is_some_and(|number| is_known(&number)) {
            found = Some(n + 1);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_written_in_many_ways() {
        for (written, number) in [
            ("07700 900123", Some("7700900123")),
            ("07700900123", Some("7700900123")),
            ("+44 7700 900 123", Some("7700900123")),
            ("+44 (0)7700 900123", Some("7700900123")),
            ("(+44) 7700-900-123", Some("7700900123")),
            ("0044 7700 900123", Some("7700900123")),
            ("447700900123", Some("7700900123")),
            ("(029) 2018 4455", Some("2920184455")),
            ("029 2018 4455 x3", Some("2920184455")),
            ("+353 1 234 5678", Some("+35312345678")),
            ("00353 1 234 5678", Some("+35312345678")),
            ("01 234 5678", Some("12345678")),
            ("900123", None),
            ("9001234", Some("9001234")),
            ("x4455", None),
            ("", None),
        ] {
            assert_eq!(dialled(written).as_deref(), number, "{written}");
        }
    }
}
