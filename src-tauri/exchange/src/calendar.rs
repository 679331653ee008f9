//! A calendar file (RFC 5545): days that other calendar programs take in. An event keeps its
//! identifier, so that the file of a later day puts right what the file of an earlier one said.

use chrono::{DateTime, Days, NaiveDate, Utc};
use scheme::Language;

/// A calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Its name, as calendar programs offer it.
    pub name: String,
    /// The language of its words.
    pub language: Language,
    /// When it was made. The clock is passed in, so that the same calendar is the same bytes.
    pub made_at: DateTime<Utc>,
    /// A number that grows with every change of the hub: of two files the later counts.
    pub revision: u32,
    /// Its events.
    pub events: Vec<Event>,
}

/// Something that lasts whole days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same in every file for the same thing.
    pub uid: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What it is.
    pub summary: String,
    /// What else is said of it; empty for nothing.
    pub description: String,
    /// It does not take place.
    pub is_cancelled: bool,
}

/// The longest line, in octets, without its end.
const LONGEST_LINE: usize = 75;

/// Writes a calendar file. Its days block no time.
pub fn ics(calendar: &Calendar) -> Vec<u8> {
    let mut file = File::default();
    let made = calendar.made_at.format("%Y%m%dT%H%M%SZ").to_string();
    let tag = calendar.language.tag();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Seedbridge//Seedbridge//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.line(&format!("X-WR-CALNAME:{}", text(&calendar.name)));
    for event in &calendar.events {
        file.line("BEGIN:VEVENT");
        file.line(&format!("UID:{}", text(&event.uid)));
        file.line(&format!("DTSTAMP:{made}"));
        file.line(&format!("SEQUENCE:{}", calendar.revision));
        file.line(&format!("DTSTART;VALUE=DATE:{}", day(event.from)));
        // The end is the first day that is not in it.
        let after = event.to.max(event.from) + Days::new(1);
        file.line(&format!("DTEND;VALUE=DATE:{}", day(after)));
        file.line(&format!("SUMMARY;LANGUAGE={tag}:{}", text(&event.summary)));
        if !event.description.is_empty() {
            let words = text(&event.description);
            file.line(&format!("DESCRIPTION;LANGUAGE={tag}:{words}"));
        }
        let status = if event.is_cancelled {
            "CANCELLED"
        } else {
            "CONFIRMED"
        };
        file.line(&format!("STATUS:{status}"));
        file.line("TRANSP:TRANSPARENT");
        file.line("END:VEVENT");
    }
    file.line("END:VCALENDAR");
    file.0
}

#[derive(Default)]
struct File(Vec<u8>);

impl File {
    /// Adds a line, folded so that none is longer than 75 octets; never within a character.
    fn line(&mut self, line: &str) {
        let mut room = LONGEST_LINE;
        for character in line.chars() {
            if character.len_utf8() > room {
                self.0.extend_from_slice(b"\r\n ");
                // The space counts.
                room = LONGEST_LINE - 1;
            }
            room -= character.len_utf8();
            let mut octets = [0; 4];
            self.0
                .extend_from_slice(character.encode_utf8(&mut octets).as_bytes());
        }
        self.0.extend_from_slice(b"\r\n");
    }
}

/// Text as a value: what would end it is escaped, and control characters are left out.
fn text(words: &str) -> String {
    let mut value = String::with_capacity(words.len());
    for character in words.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\n' | '\r' => value.push_str("\\n"),
            '\t' => value.push(' '),
            other if other.is_control() => {}
            other => value.push(other),
        }
    }
    value
}

fn day(on: NaiveDate) -> String {
    on.format("%Y%m%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(summary: &str) -> Event {
        Event {
            uid: "placement-1-starts@hub.seedbridge".into(),
            from: "2027-03-01".parse().unwrap(),
            to: "2027-03-01".parse().unwrap(),
            summary: summary.into(),
            description: String::new(),
            is_cancelled: false,
        }
    }

    fn file(event: Event, language: Language) -> String {
        let calendar = Calendar {
            name: "Hyb; prawf".into(),
            language,
            made_at: "2026-11-22T10:00:05Z".parse().unwrap(),
            revision: 412,
            events: vec![event],
        };
        String::from_utf8(ics(&calendar)).unwrap()
    }

    /// As a calendar program reads it: lines unfolded.
    fn lines(file: &str) -> Vec<String> {
        let unfolded = file.replace("\r\n ", "");
        unfolded
            .split_terminator("\r\n")
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn the_whole_file_is_as_the_standard_has_it() {
        let made = file(event("Ŵyn: the placement begins"), Language::En);
        assert_eq!(
            made,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Seedbridge//Seedbridge//EN\r\n\
             CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Hyb\\; prawf\r\n\
             BEGIN:VEVENT\r\nUID:placement-1-starts@hub.seedbridge\r\n\
             DTSTAMP:20261122T100005Z\r\nSEQUENCE:412\r\nDTSTART;VALUE=DATE:20270301\r\n\
             DTEND;VALUE=DATE:20270302\r\nSUMMARY;LANGUAGE=en-GB:Ŵyn: the placement begins\r\n\
             STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    #[test]
    fn the_end_is_the_day_after_the_last() {
        for (from, to, end) in [
            ("2027-02-28", "2027-02-28", "20270301"),
            ("2028-02-28", "2028-02-28", "20280229"),
            ("2027-12-30", "2027-12-31", "20280101"),
            // A last day before the first is no end before the beginning.
            ("2027-03-01", "2027-02-01", "20270302"),
        ] {
            let made = file(
                Event {
                    from: from.parse().unwrap(),
                    to: to.parse().unwrap(),
                    ..event("")
                },
                Language::En,
            );
            assert!(
                made.contains(&format!("DTEND;VALUE=DATE:{end}\r\n")),
                "{made}"
            );
        }
    }

    #[test]
    fn lines_are_folded_at_75_octets_and_never_within_a_letter() {
        // The fold comes before, on and behind a letter of two octets, and one of four.
        for before in 30..60 {
            for letter in ["ŵ", "ŷ", "🙂", "a"] {
                let summary = format!("{}{}", "x".repeat(before), letter.repeat(80));
                let made = file(event(&summary), Language::Cy);
                for line in made.split_terminator("\r\n") {
                    assert!(line.len() <= 75, "{} octets: {line}", line.len());
                }
                let expected = format!("SUMMARY;LANGUAGE=cy:{summary}");
                assert!(lines(&made).contains(&expected), "{made}");
            }
        }
    }

    #[test]
    fn a_line_of_75_octets_is_whole_and_one_of_76_is_folded() {
        let head = "SUMMARY;LANGUAGE=en-GB:".len();
        for (octets, folded) in [(75, false), (76, true)] {
            let made = file(event(&"x".repeat(octets - head)), Language::En);
            assert_eq!(made.contains("\r\n x"), folded, "{octets}");
        }
    }

    #[test]
    fn what_would_end_a_value_is_escaped() {
        for (words, value) in [
            ("a, b; c\\d", "a\\, b\\; c\\\\d"),
            ("two\nlines\r\nthree\rfour", "two\\nlines\\nthree\\nfour"),
            ("END:VEVENT\r\nBEGIN:VALARM", "END:VEVENT\\nBEGIN:VALARM"),
            ("nul \u{0} bell \u{7} tab\t.", "nul  bell  tab ."),
        ] {
            let made = file(event(words), Language::En);
            let expected = format!("SUMMARY;LANGUAGE=en-GB:{value}");
            assert!(lines(&made).contains(&expected), "{made}");
        }
    }

    #[test]
    fn what_does_not_take_place_is_taken_back() {
        let made = file(
            Event {
                is_cancelled: true,
                description: "Employer → Host".into(),
                ..event("x")
            },
            Language::En,
        );
        assert!(made.contains("\r\nSTATUS:CANCELLED\r\n"));
        assert!(made.contains("\r\nDESCRIPTION;LANGUAGE=en-GB:Employer → Host\r\n"));
    }
}
