//! Text that a spreadsheet would take for a formula, made inert by an apostrophe and read back.
//!
//! Spreadsheet programs evaluate cells of a CSV file that begin with `=`, `+`, `-`, `@`, a tab or a
//! carriage return, and some the full-width forms (OWASP, *CSV Injection*). A leading apostrophe
//! makes them text. Text that already begins with apostrophes before such a character gets one more,
//! so that reading takes away exactly what writing added.

/// Whether a spreadsheet program might evaluate a text as a formula.
pub fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The text as it is written to a CSV file.
pub fn made_inert(text: &str) -> String {
    if looks_like_formula(text.trim_start_matches('\'')) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text as it was before [`made_inert`].
pub fn restored(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if looks_like_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_inert_and_all_else_is_as_typed() {
        for (text, written) in [
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
            ("+44 29 2000 0000", "'+44 29 2000 0000"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("＝1+1", "'＝1+1"),
            ("'=1", "''=1"),
            ("'quoted'", "'quoted'"),
            ("O'Brien", "O'Brien"),
            ("Ŵyn", "Ŵyn"),
            ("a=b", "a=b"),
            ("", ""),
            ("'", "'"),
        ] {
            assert_eq!(made_inert(text), written);
            assert_eq!(restored(written), text);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(text in "['=+@a-]{0,6}.{0,10}") {
            let written = made_inert(&text);
            prop_assert!(!looks_like_formula(&written));
            prop_assert_eq!(restored(&written), text);
        }
    }
}
