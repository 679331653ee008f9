//! A dated tie between a person and an organisation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::Problems;
use crate::text::checked_line;
use crate::time::{NotADate, parse_date};

/// An affiliation as typed, its organisation apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct AffiliationDetails {
    /// The person's post there, or empty.
    pub role: String,
    /// The first day, as typed; empty: not known.
    pub from_on: String,
    /// The last day, as typed; empty: it lasts.
    pub to_on: String,
}

/// An affiliation's post and days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AffiliationTerm {
    /// The person's post there, or empty.
    pub role: String,
    /// The first day; none: not known, and so since ever.
    pub from_on: Option<NaiveDate>,
    /// The last day; none: it lasts.
    pub to_on: Option<NaiveDate>,
}

impl AffiliationDetails {
    /// Reads what was typed, collecting problems under `path`.
    pub fn read(&self, path: &str, problems: &mut Problems) -> AffiliationTerm {
        let role = checked_line(problems, &format!("{path}role"), &self.role);
        let from_on = day(problems, &format!("{path}fromOn"), &self.from_on);
        let to_on = day(problems, &format!("{path}toOn"), &self.to_on);
        if let (Some(from), Some(to)) = (from_on, to_on)
            && to < from
        {
            problems.add(format!("{path}toOn"), "ends-before-start");
        }
        AffiliationTerm {
            role,
            from_on,
            to_on,
        }
    }
}

/// Reads a day that may be left out.
pub(super) fn day(problems: &mut Problems, field: &str, typed: &str) -> Option<NaiveDate> {
    match parse_date(typed) {
        Ok(day) => Some(day),
        Err(NotADate::Empty) => None,
        Err(error) => {
            problems.add(field, error.code());
            None
        }
    }
}

impl AffiliationTerm {
    /// Whether it holds on a day, both ends included.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.overlaps(day, day)
    }

    /// Whether it holds on any day from one to another, both ends included.
    pub fn overlaps(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.from_on.is_none_or(|f| f <= to) && self.to_on.is_none_or(|t| t >= from)
    }

    /// Whether it says nothing that another with the same organisation does not say: no other
    /// post, and no other days.
    pub fn adds_nothing_to(&self, other: &AffiliationTerm) -> bool {
        (self.role.is_empty() || self.role.eq_ignore_ascii_case(&other.role))
            && (self.from_on.is_none() || self.from_on == other.from_on)
            && (self.to_on.is_none() || self.to_on == other.to_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(role: &str, from: &str, to: &str) -> AffiliationTerm {
        let mut problems = Problems::default();
        let term = AffiliationDetails {
            role: role.into(),
            from_on: from.into(),
            to_on: to.into(),
        }
        .read("", &mut problems);
        assert!(problems.0.is_empty());
        term
    }

    #[test]
    fn an_affiliation_holds_between_its_days() {
        let day = |text: &str| parse_date(text).unwrap();
        let cases = [
            ("2026-01-01", "2026-12-31", "2026-01-01", true),
            ("2026-01-01", "2026-12-31", "2026-12-31", true),
            ("2026-01-01", "2026-12-31", "2027-01-01", false),
            ("2026-01-01", "", "2031-01-01", true),
            ("", "2026-12-31", "1999-01-01", true),
            ("", "", "2026-06-01", true),
            ("2026-01-01", "", "2025-12-31", false),
        ];
        for (from, to, on, expected) in cases {
            assert_eq!(
                term("", from, to).holds_on(day(on)),
                expected,
                "{from}–{to} {on}"
            );
        }
        assert!(term("", "2026-06-01", "").overlaps(day("2026-01-01"), day("2026-06-01")));
        assert!(!term("", "2026-06-02", "").overlaps(day("2026-01-01"), day("2026-06-01")));
    }

    #[test]
    fn an_end_before_the_start_is_a_problem() {
        let mut problems = Problems::default();
        AffiliationDetails {
            role: String::new(),
            from_on: "2026-06-02".into(),
            to_on: "2026-06-01".into(),
        }
        .read("affiliation.", &mut problems);
        assert_eq!(problems.0[0].field, "affiliation.toOn");
        assert_eq!(problems.0[0].problem, "ends-before-start");
    }

    #[test]
    fn an_empty_term_adds_nothing() {
        let full = term("Reader", "2026-01-01", "");
        assert!(term("", "", "").adds_nothing_to(&full));
        assert!(term("reader", "", "").adds_nothing_to(&full));
        assert!(!term("Professor", "", "").adds_nothing_to(&full));
        assert!(!full.adds_nothing_to(&term("", "", "")));
    }
}
