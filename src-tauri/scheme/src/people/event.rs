//! An event in its simplest form: title, theme, venue, day; and who came.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AttendanceState;
use crate::language::Both;
use crate::problem::Problems;
use crate::text::{checked_line, needed_line};
use crate::time::{NotADate, parse_date};

/// An event as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct EventDetails {
    /// Its title; the Welsh is needed only of a hub that works in Welsh.
    pub title: Both,
    /// Its theme, or empty.
    pub theme: String,
    /// Where it is held, or empty.
    pub venue: String,
    /// The day, as typed.
    pub held_on: String,
}

/// An event as the hub keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its title.
    pub title: Both,
    /// Its theme, or empty.
    pub theme: String,
    /// Where it is held, or empty.
    pub venue: String,
    /// The day.
    pub held_on: NaiveDate,
}

impl EventDetails {
    /// Reads what was typed. `bilingual` says whether the hub works in Welsh, and so needs the
    /// Welsh title. None where the day is not one; the problems say so.
    pub fn read(&self, path: &str, bilingual: bool, problems: &mut Problems) -> Option<Event> {
        let en = needed_line(problems, &format!("{path}title.en"), &self.title.en);
        let field = format!("{path}title.cy");
        let cy = if bilingual {
            needed_line(problems, &field, &self.title.cy)
        } else {
            checked_line(problems, &field, &self.title.cy)
        };
        let theme = checked_line(problems, &format!("{path}theme"), &self.theme);
        let venue = checked_line(problems, &format!("{path}venue"), &self.venue);
        let held_on = match parse_date(&self.held_on) {
            Ok(day) => Some(day),
            Err(NotADate::Empty) => {
                problems.add(format!("{path}heldOn"), "missing");
                None
            }
            Err(error) => {
                problems.add(format!("{path}heldOn"), error.code());
                None
            }
        };
        Some(Event {
            title: Both::new(en, cy),
            theme,
            venue,
            held_on: held_on?,
        })
    }
}

impl AttendanceState {
    /// The one of two that says more, where two records of one person are merged: having come
    /// before not having come, and that before merely having registered.
    pub fn stronger(self, other: Self) -> Self {
        let weight = |state| match state {
            AttendanceState::Registered => 0,
            AttendanceState::NoShow => 1,
            AttendanceState::Attended => 2,
        };
        if weight(other) > weight(self) {
            other
        } else {
            self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_needs_a_title_and_a_day() {
        for (bilingual, expected) in [
            (true, vec!["title.en", "title.cy", "heldOn"]),
            (false, vec!["title.en", "heldOn"]),
        ] {
            let mut problems = Problems::default();
            assert_eq!(
                EventDetails::default().read("", bilingual, &mut problems),
                None
            );
            let fields: Vec<_> = problems.0.iter().map(|p| p.field.as_str()).collect();
            assert_eq!(fields, expected);
        }
    }

    #[test]
    fn having_come_outweighs_all_else() {
        use AttendanceState::{Attended, NoShow, Registered};
        for (one, other, kept) in [
            (Registered, Registered, Registered),
            (Registered, NoShow, NoShow),
            (Registered, Attended, Attended),
            (NoShow, Attended, Attended),
            (Attended, NoShow, Attended),
            (NoShow, Registered, NoShow),
        ] {
            assert_eq!(one.stronger(other), kept);
        }
    }
}
