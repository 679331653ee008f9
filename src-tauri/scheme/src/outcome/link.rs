//! Where an outcome can be found: a DOI or a web address, judged by its form and never looked up.

/// Where an outcome can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// A digital object identifier, without what may stand before it: `10.1234/abc`.
    Doi(String),
    /// A web address.
    Web(String),
}

impl Link {
    /// As it is stored and shown: a DOI as the address that its handbook recommends.
    pub fn address(&self) -> String {
        match self {
            Link::Doi(doi) => format!("https://doi.org/{doi}"),
            Link::Web(address) => address.clone(),
        }
    }
}

/// Why typed text is no link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotALink {
    /// It begins as a DOI does, and is none.
    Doi,
    /// It is neither a DOI nor a web address.
    Other,
}

impl NotALink {
    /// The code; the catalogue message `problem-CODE` words it.
    pub fn code(self) -> &'static str {
        match self {
            NotALink::Doi => "not-a-doi",
            NotALink::Other => "not-a-link",
        }
    }
}

/// Reads a link as people paste it. A DOI is `10.`, a registrant of four to nine digits (which may
/// go on after a dot), a slash, and any visible characters (the form that Crossref recommends).
pub fn link(typed: &str) -> Result<Link, NotALink> {
    let text = typed.trim();
    let small = text.to_lowercase();
    let before = [
        "https://doi.org/",
        "http://doi.org/",
        "https://dx.doi.org/",
        "http://dx.doi.org/",
        "doi.org/",
        "doi:",
    ];
    let prefix = before.iter().find(|prefix| small.starts_with(**prefix));
    if prefix.is_some() || small.starts_with("10.") {
        let rest = text
            .get(prefix.map_or(0, |prefix| prefix.len())..)
            .unwrap_or_default()
            .trim_start();
        return match is_doi(rest) {
            true => Ok(Link::Doi(rest.to_owned())),
            false => Err(NotALink::Doi),
        };
    }
    let host = small
        .strip_prefix("https://")
        .or_else(|| small.strip_prefix("http://"))
        .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    match host {
        Some(host)
            if host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !text.contains(char::is_whitespace) =>
        {
            Ok(Link::Web(text.to_owned()))
        }
        _ => Err(NotALink::Other),
    }
}

fn is_doi(text: &str) -> bool {
    let Some((registrant, suffix)) = text.strip_prefix("10.").and_then(|r| r.split_once('/'))
    else {
        return false;
    };
    let mut parts = registrant.split('.');
    let first = parts.next().unwrap_or_default();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    (4..=9).contains(&first.len())
        && digits(first)
        && parts.all(digits)
        && !suffix.is_empty()
        && !suffix.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doi_is_known_by_its_form_however_it_is_pasted() {
        let doi = |text: &str| Ok(Link::Doi(text.to_owned()));
        let cases = [
            ("10.1234/abc", doi("10.1234/abc")),
            (" doi:10.1234/abc ", doi("10.1234/abc")),
            ("DOI: 10.1234/abc", doi("10.1234/abc")),
            ("https://doi.org/10.1234/A(b)<c>", doi("10.1234/A(b)<c>")),
            ("http://dx.doi.org/10.123456789/x", doi("10.123456789/x")),
            ("10.1000.10/123", doi("10.1000.10/123")),
            ("10.123/abc", Err(NotALink::Doi)),
            ("10.1234567890/abc", Err(NotALink::Doi)),
            ("10.1234/", Err(NotALink::Doi)),
            ("10.1234", Err(NotALink::Doi)),
            ("10.12a4/abc", Err(NotALink::Doi)),
            ("10.1234/a b", Err(NotALink::Doi)),
            ("doi:11.1234/abc", Err(NotALink::Doi)),
        ];
        for (typed, expected) in cases {
            assert_eq!(link(typed), expected, "{typed}");
        }
        assert_eq!(
            link("doi:10.1234/abc").unwrap().address(),
            "https://doi.org/10.1234/abc"
        );
    }

    #[test]
    fn anything_else_is_a_web_address_or_no_link() {
        for good in [
            "https://example.org",
            "http://example.org/a?b#c",
            "HTTPS://Example.org/a",
        ] {
            assert_eq!(link(good), Ok(Link::Web(good.to_owned())), "{good}");
        }
        for bad in [
            "",
            "example",
            "example.org",
            "https://",
            "https://example",
            "https://.org",
            "https://example.org/a b",
            "ftp://example.org",
            "javascript:alert(1)",
        ] {
            assert_eq!(link(bad), Err(NotALink::Other), "{bad}");
        }
    }
}
