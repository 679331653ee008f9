//! Reading what was typed into fields: every problem is collected under its field, nothing is
//! changed but control characters.

use chrono::NaiveDate;
use scheme::form::{MOST_CHARACTERS, without_control_characters};
use scheme::money::NotMoney;
use scheme::placement::Period;
use scheme::time::{NotADate, parse_date};
use scheme::{Both, Facts, Pence, Problems};

/// Text without control characters and without white space around it; too long is a problem.
pub(crate) fn text(field: &str, typed: &str, problems: &mut Problems) -> String {
    if typed.chars().count() > MOST_CHARACTERS {
        problems.add_with(
            field,
            "text-too-long",
            Facts::none().with("most", MOST_CHARACTERS),
        );
        return String::new();
    }
    without_control_characters(typed).0.trim().to_owned()
}

/// Text that must be there.
pub(crate) fn needed(field: &str, typed: &str, problems: &mut Problems) -> String {
    let text = text(field, typed, problems);
    if text.is_empty() && !problems.0.iter().any(|p| p.field == field) {
        problems.add(field, "missing");
    }
    text
}

/// Text in both languages, either of which may be empty.
pub(crate) fn both(field: &str, typed: &Both, problems: &mut Problems) -> Both {
    Both {
        en: text(&format!("{field}.en"), &typed.en, problems),
        cy: text(&format!("{field}.cy"), &typed.cy, problems),
    }
}

/// An amount; empty is none.
pub(crate) fn money(field: &str, typed: &str, problems: &mut Problems) -> Option<Pence> {
    match Pence::parse(typed) {
        Ok(amount) => Some(amount),
        Err(NotMoney::Empty) => None,
        Err(problem) => {
            problems.add(field, problem.code());
            None
        }
    }
}

/// A day; empty is none.
pub(crate) fn date(field: &str, typed: &str, problems: &mut Problems) -> Option<NaiveDate> {
    match parse_date(typed) {
        Ok(day) => Some(day),
        Err(NotADate::Empty) => None,
        Err(problem) => {
            problems.add(field, problem.code());
            None
        }
    }
}

/// A day that must be there.
pub(crate) fn needed_date(field: &str, typed: &str, problems: &mut Problems) -> Option<NaiveDate> {
    match parse_date(typed) {
        Ok(day) => Some(day),
        Err(problem) => {
            problems.add(field, problem.code());
            None
        }
    }
}

/// A whole number; empty is none.
pub(crate) fn count(field: &str, typed: &str, problems: &mut Problems) -> Option<u32> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let number = typed
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| typed.parse().ok())
        .flatten();
    if number.is_none() {
        problems.add(field, "not-a-number");
    }
    number
}

/// A first day and a last, which must both be there, in their order.
pub(crate) fn period(
    (first, from): (&str, &str),
    (last, to): (&str, &str),
    problems: &mut Problems,
) -> Option<Period> {
    let from = needed_date(first, from, problems);
    let to = needed_date(last, to, problems);
    let period = Period::new(from?, to?);
    if period.is_none() {
        problems.add(last, "ends-before-start");
    }
    period
}
