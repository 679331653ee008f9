//! E-mail addresses: enough of their form to catch a slip, and one way to compare them.

/// Whether a text has the form of an e-mail address: one `@`, something before it, a name with a
/// dot after it, no white space, at most 254 characters (RFC 5321). Whether it exists is not asked.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let labels_are_whole = domain.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    });
    let allowed = |c: char| {
        !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | ',' | ';' | '"')
    };
    text.chars().count() <= 254
        && (1..=64).contains(&local.chars().count())
        && local.chars().all(allowed)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && domain.contains('.')
        && labels_are_whole
}

/// An address for comparing: two that differ in capitals alone are taken as the same.
pub fn email_key(text: &str) -> String {
    text.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_a_form() {
        for (text, expected) in [
            ("m.hughes@example.ac.uk", true),
            ("o'brien@example.nhs.uk", true),
            ("siân@enghraifft.cymru", true),
            ("a+b@x-y.org", true),
            ("", false),
            ("megan", false),
            ("megan@example", false),
            ("megan@@example.ac.uk", false),
            ("megan hughes@example.ac.uk", false),
            ("Megan <m@example.ac.uk>", false),
            ("@example.ac.uk", false),
            ("m@.ac.uk", false),
            ("m@example..uk", false),
            (".m@example.ac.uk", false),
            ("a@b.uk,c@d.uk", false),
        ] {
            assert_eq!(is_email(text), expected, "{text:?}");
        }
        assert!(!is_email(&format!("{}@b.uk", "a".repeat(65))));
        assert_eq!(
            email_key(" M.Hughes@Example.AC.UK "),
            "m.hughes@example.ac.uk"
        );
    }
}
