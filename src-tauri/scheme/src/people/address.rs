//! Postal addresses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::Problems;
use crate::text::{MOST_OF_A_TEXT, check_length, checked_line, lines};

/// A postal address: lines as they stand on an envelope, the postcode last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Address {
    /// The lines, none of them empty.
    pub lines: Vec<String>,
    /// The postcode, or empty.
    pub postcode: String,
}

impl Address {
    /// Whether a letter can be sent there: at least one line and a postcode.
    pub fn is_complete(&self) -> bool {
        self.lines.iter().any(|l| !l.trim().is_empty()) && !self.postcode.trim().is_empty()
    }

    /// Its lines as they stand on an envelope, the postcode last, none of them empty.
    pub fn envelope(&self) -> Vec<String> {
        self.lines
            .iter()
            .chain([&self.postcode])
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }
}

/// An address as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TypedAddress {
    /// Its lines, as one text.
    pub lines: String,
    /// The postcode.
    pub postcode: String,
}

/// The most lines that fit the window of an envelope, the name and the postcode aside.
const MOST_LINES: usize = 6;

impl TypedAddress {
    /// Reads what was typed, collecting problems under `path`.
    pub fn read(&self, path: &str, problems: &mut Problems) -> Address {
        let lines = lines(&self.lines);
        let field = format!("{path}lines");
        if lines.len() > MOST_LINES {
            problems.add_with(
                &field,
                "too-many-lines",
                crate::Facts::none().with("most", MOST_LINES),
            );
        }
        check_length(problems, &field, &self.lines, MOST_OF_A_TEXT);
        Address {
            lines,
            postcode: checked_line(problems, &format!("{path}postcode"), &self.postcode)
                .to_uppercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_parted_and_counted() {
        let mut problems = Problems::default();
        let address = TypedAddress {
            lines: " 3 Assembly Square \n\nBritannia Quay\r\nCardiff".into(),
            postcode: "cf10 4pl".into(),
        }
        .read("address.", &mut problems);
        assert_eq!(
            address.lines,
            ["3 Assembly Square", "Britannia Quay", "Cardiff"]
        );
        assert_eq!(address.postcode, "CF10 4PL");
        assert!(address.is_complete());
        assert!(problems.0.is_empty());
        TypedAddress {
            lines: "a\nb\nc\nd\ne\nf\ng".into(),
            postcode: String::new(),
        }
        .read("address.", &mut problems);
        assert_eq!(problems.0[0].problem, "too-many-lines");
    }
}
