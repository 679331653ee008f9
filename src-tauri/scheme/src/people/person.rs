//! A person: what is typed of them, and what of it is kept.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Address, NotAnIdentifier, TypedAddress, identifier, is_email};
use crate::language::LanguageChoice;
use crate::problem::Problems;
use crate::text::{MOST_OF_A_TEXT, check_length, checked_line, needed_line};
use crate::time::{NotADate, parse_date};

/// A person as typed into a form or read from a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct PersonDetails {
    /// Their whole name.
    pub name: String,
    /// As letters greet them, such as `Dr O'Brien`; empty: by the whole name.
    pub greeting: String,
    /// Their e-mail address, or empty.
    pub email: String,
    /// Their telephone number, or empty.
    pub phone: String,
    /// Their postal address, or empty.
    pub address: TypedAddress,
    /// The language of correspondence: `cy`, `en`, `both`, or `unknown` while they have not been
    /// asked.
    pub language: String,
    /// The day they were asked, as typed; empty for today where a language is named.
    pub language_asked_on: String,
    /// Their ORCID iD, or empty.
    pub orcid: String,
    /// What they need to take part, or empty. Seen by coordinators only.
    pub access_needs: String,
}

/// A person as the hub keeps them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their whole name.
    pub name: String,
    /// As letters greet them; empty: by the whole name.
    pub greeting: String,
    /// Their e-mail address, or empty.
    pub email: String,
    /// Their telephone number, or empty.
    pub phone: String,
    /// Their postal address.
    pub address: Address,
    /// The language of correspondence.
    pub language: LanguageChoice,
    /// The day they were asked, in Europe/London; none while they have not been.
    pub language_asked_on: Option<NaiveDate>,
    /// Their ORCID iD, as `0000-0002-1825-0097`.
    pub orcid: Option<String>,
    /// What they need to take part.
    pub access_needs: String,
}

impl PersonDetails {
    /// Reads what was typed, collecting every problem under its field's path after `path`.
    /// `today` is the day in Europe/London: nobody is asked tomorrow.
    pub fn read(&self, path: &str, today: NaiveDate, problems: &mut Problems) -> Person {
        let at = |field: &str| format!("{path}{field}");
        let name = needed_line(problems, &at("name"), &self.name);
        let greeting = checked_line(problems, &at("greeting"), &self.greeting);
        let email = email(problems, &at("email"), &self.email);
        let phone = checked_line(problems, &at("phone"), &self.phone);
        let address = self.address.read(&at("address."), problems);
        let (language, language_asked_on) = self.language(&at(""), today, problems);
        let orcid = identifier(
            problems,
            &at("orcid"),
            &self.orcid,
            identifier::orcid,
            "orcid",
        );
        let access_needs = crate::text::lines(&self.access_needs).join("\n");
        check_length(problems, &at("accessNeeds"), &access_needs, MOST_OF_A_TEXT);
        Person {
            name,
            greeting,
            email,
            phone,
            address,
            language,
            language_asked_on,
            orcid,
            access_needs,
        }
    }

    fn language(
        &self,
        path: &str,
        today: NaiveDate,
        problems: &mut Problems,
    ) -> (LanguageChoice, Option<NaiveDate>) {
        let code = self.language.trim();
        let choice = if code.is_empty() {
            LanguageChoice::Unknown
        } else {
            LanguageChoice::from_code(code).unwrap_or_else(|| {
                problems.add(format!("{path}language"), "not-a-language");
                LanguageChoice::Unknown
            })
        };
        let field = format!("{path}languageAskedOn");
        let asked = match parse_date(&self.language_asked_on) {
            Ok(day) if day > today => {
                problems.add(field, "day-in-future");
                None
            }
            Ok(_) if choice == LanguageChoice::Unknown => {
                problems.add(field, "asked-without-answer");
                None
            }
            Ok(day) => Some(day),
            Err(NotADate::Empty) => (choice != LanguageChoice::Unknown).then_some(today),
            Err(error) => {
                problems.add(field, error.code());
                None
            }
        };
        (choice, asked)
    }
}

/// Reads an e-mail address that may be left out.
pub(super) fn email(problems: &mut Problems, field: &str, typed: &str) -> String {
    let text = checked_line(problems, field, typed);
    if !text.is_empty() && !is_email(&text) {
        problems.add(field, "not-an-email");
    }
    text
}

/// Reads an identifier that may be left out; `kind` names the problem: `not-an-orcid`,
/// `orcid-checksum`.
pub(super) fn identifier(
    problems: &mut Problems,
    field: &str,
    typed: &str,
    read: fn(&str) -> Result<String, NotAnIdentifier>,
    kind: &str,
) -> Option<String> {
    let text = crate::text::one_line(typed);
    if text.is_empty() {
        return None;
    }
    match read(&text) {
        Ok(id) => Some(id),
        Err(NotAnIdentifier::Form) => {
            problems.add(field, &format!("not-{kind}"));
            None
        }
        Err(NotAnIdentifier::Checksum) => {
            problems.add(field, &format!("{kind}-checksum"));
            None
        }
    }
}

impl Person {
    /// This person with what they lack taken from a duplicate that is merged into them. What both
    /// have stays as it is here.
    pub fn filled_from(&self, other: &Person) -> Person {
        let mut kept = self.clone();
        let fill = |own: &mut String, theirs: &str| {
            if own.is_empty() {
                theirs.clone_into(own);
            }
        };
        fill(&mut kept.greeting, &other.greeting);
        fill(&mut kept.email, &other.email);
        fill(&mut kept.phone, &other.phone);
        fill(&mut kept.access_needs, &other.access_needs);
        if kept.address.lines.is_empty() && kept.address.postcode.is_empty() {
            kept.address = other.address.clone();
        }
        if kept.language == LanguageChoice::Unknown {
            kept.language = other.language;
            kept.language_asked_on = other.language_asked_on;
        }
        if kept.orcid.is_none() {
            kept.orcid.clone_from(&other.orcid);
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 14).unwrap()
    }

    fn typed(change: impl FnOnce(&mut PersonDetails)) -> (Person, Vec<(String, String)>) {
        let mut details = PersonDetails {
            name: "Megan Hughes".into(),
            ..PersonDetails::default()
        };
        change(&mut details);
        let mut problems = Problems::default();
        let person = details.read("details.", today(), &mut problems);
        let found = problems
            .0
            .into_iter()
            .map(|p| (p.field, p.problem))
            .collect();
        (person, found)
    }

    #[test]
    fn every_problem_is_found_at_once() {
        let (_, problems) = typed(|d| {
            d.name = " ".into();
            d.email = "megan".into();
            d.orcid = "0000-0002-1825-0098".into();
            d.language = "fr".into();
            d.language_asked_on = "2027-02-29".into();
        });
        let expected = [
            ("details.name", "missing"),
            ("details.email", "not-an-email"),
            ("details.language", "not-a-language"),
            ("details.languageAskedOn", "not-a-date"),
            ("details.orcid", "orcid-checksum"),
        ];
        let found: Vec<_> = problems
            .iter()
            .map(|(f, p)| (f.as_str(), p.as_str()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_language_comes_with_the_day_it_was_asked() {
        let day = |text: &str| parse_date(text).ok();
        let cases = [
            ("", "", LanguageChoice::Unknown, None, None),
            ("cy", "", LanguageChoice::Cy, day("2027-01-14"), None),
            (
                "en",
                "2026-05-01",
                LanguageChoice::En,
                day("2026-05-01"),
                None,
            ),
            (
                "both",
                "2027-01-14",
                LanguageChoice::Both,
                day("2027-01-14"),
                None,
            ),
            (
                "en",
                "2027-01-15",
                LanguageChoice::En,
                None,
                Some("day-in-future"),
            ),
            (
                "unknown",
                "2026-05-01",
                LanguageChoice::Unknown,
                None,
                Some("asked-without-answer"),
            ),
        ];
        for (language, asked, choice, on, problem) in cases {
            let (person, problems) = typed(|d| {
                d.language = language.into();
                d.language_asked_on = asked.into();
            });
            assert_eq!(
                (person.language, person.language_asked_on),
                (choice, on),
                "{language} {asked}"
            );
            assert_eq!(
                problems.first().map(|p| p.1.as_str()),
                problem,
                "{language} {asked}"
            );
        }
    }

    #[test]
    fn names_stay_as_typed() {
        for name in [
            "O'Brien",
            "Ŵyn",
            "Cher",
            &"x".repeat(200),
            "<script>",
            "=cmd|' /C calc'!A0",
        ] {
            let (person, problems) = typed(|d| d.name = name.to_owned());
            assert_eq!((person.name.as_str(), problems.len()), (name, 0));
        }
    }

    #[test]
    fn a_merge_fills_gaps_and_overwrites_nothing() {
        let (keep, _) = typed(|d| d.phone = "029".into());
        let (other, _) = typed(|d| {
            d.phone = "01248".into();
            d.email = "m@example.ac.uk".into();
            d.language = "cy".into();
            d.address.lines = "1 Stryd Fawr".into();
        });
        let kept = keep.filled_from(&other);
        assert_eq!(kept.phone, "029");
        assert_eq!(kept.email, "m@example.ac.uk");
        assert_eq!(kept.language, LanguageChoice::Cy);
        assert_eq!(kept.language_asked_on, Some(today()));
        assert_eq!(kept.address.lines, ["1 Stryd Fawr"]);
    }
}
