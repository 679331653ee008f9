//! Days, and deadlines by the clock on the wall in Europe/London.

use chrono::{
    DateTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, SubsecRound, TimeZone, Timelike, Utc,
};
use chrono_tz::Europe::London;

/// Why a typed deadline is not a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAMoment {
    /// It falls in the hour that March's clock change leaves out.
    MissingHour,
}

/// The instant of a wall-clock deadline in Europe/London. In October's doubled hour the later one
/// counts, so that nobody is shut out by the clock; in March's missing hour there is none.
pub fn deadline_instant(wall: NaiveDateTime) -> Result<DateTime<Utc>, NotAMoment> {
    match London.from_local_datetime(&wall) {
        chrono::LocalResult::Single(at) => Ok(at.with_timezone(&Utc)),
        chrono::LocalResult::Ambiguous(first, second) => Ok(first.max(second).with_timezone(&Utc)),
        chrono::LocalResult::None => Err(NotAMoment::MissingHour),
    }
}

/// Whether something received at an instant is on time: cut to whole seconds, at or before the
/// deadline. 16:00:00.999 is on time for 16:00:00; 16:00:01 is not.
pub fn on_time(received_at: DateTime<Utc>, deadline: DateTime<Utc>) -> bool {
    received_at.trunc_subsecs(0) <= deadline
}

/// An instant as the clock on the wall in Europe/London shows it.
pub fn wall_clock(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&London).naive_local()
}

/// The calendar day of an instant in Europe/London.
pub fn day_of(at: DateTime<Utc>) -> NaiveDate {
    wall_clock(at).date()
}

/// Whether British Summer Time holds at an instant.
pub fn is_summer_time(at: DateTime<Utc>) -> bool {
    at.with_timezone(&London).offset().fix().local_minus_utc() != 0
}

/// Why a typed day is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotADate {
    /// Nothing was typed.
    Empty,
    /// No such day, such as 29 February in a common year, or not written `2027-01-14`.
    NoSuchDay,
    /// Before 1900 or after 2199: a slip of the finger.
    OutOfRange,
}

impl NotADate {
    /// The problem's code in the catalogues.
    pub fn code(self) -> &'static str {
        match self {
            NotADate::Empty => "missing",
            NotADate::NoSuchDay => "not-a-date",
            NotADate::OutOfRange => "date-out-of-range",
        }
    }
}

/// Reads a time of day as it is typed: `16:00` or `16:00:59`; none where it is anything else.
pub fn parse_time(typed: &str) -> Option<NaiveTime> {
    let text = typed.trim();
    ["%H:%M", "%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(text, form).ok())
        // A leap second is a moment of no clock on the wall.
        .filter(|time| time.nanosecond() < 1_000_000_000)
}

/// Reads a day as the window sends it: `YYYY-MM-DD`.
pub fn parse_date(typed: &str) -> Result<NaiveDate, NotADate> {
    use chrono::Datelike;
    let text = typed.trim();
    if text.trim_matches('-').is_empty() {
        return Err(NotADate::Empty);
    }
    let mut parts = text.split('-');
    let (Some(y), Some(m), Some(d), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(NotADate::NoSuchDay);
    };
    let number = |s: &str| {
        (!s.is_empty() && s.len() <= 4 && s.bytes().all(|b| b.is_ascii_digit()))
            .then(|| s.parse::<u32>().ok())
            .flatten()
            .ok_or(NotADate::NoSuchDay)
    };
    let (y, m, d) = (number(y)?, number(m)?, number(d)?);
    let year = i32::try_from(y).map_err(|_| NotADate::NoSuchDay)?;
    let day = NaiveDate::from_ymd_opt(year, m, d).ok_or(NotADate::NoSuchDay)?;
    if (1900..=2199).contains(&day.year()) {
        Ok(day)
    } else {
        Err(NotADate::OutOfRange)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap()
    }

    #[test]
    fn a_deadline_is_wall_clock_london_on_both_sides_of_the_clock_change() {
        let cases = [
            ("2026-11-28 16:00:00", Ok("2026-11-28T16:00:00+00:00")),
            ("2026-07-28 16:00:00", Ok("2026-07-28T15:00:00+00:00")),
            ("2027-03-28 00:59:59", Ok("2027-03-28T00:59:59+00:00")),
            ("2027-03-28 01:00:00", Err(NotAMoment::MissingHour)),
            ("2027-03-28 01:59:59", Err(NotAMoment::MissingHour)),
            ("2027-03-28 02:00:00", Ok("2027-03-28T01:00:00+00:00")),
            ("2026-10-25 00:59:59", Ok("2026-10-24T23:59:59+00:00")),
            ("2026-10-25 01:00:00", Ok("2026-10-25T01:00:00+00:00")),
            ("2026-10-25 01:30:00", Ok("2026-10-25T01:30:00+00:00")),
            ("2026-10-25 02:00:00", Ok("2026-10-25T02:00:00+00:00")),
        ];
        for (typed, expected) in cases {
            let found = deadline_instant(wall(typed)).map(|at| at.to_rfc3339());
            assert_eq!(found, expected.map(str::to_owned), "{typed}");
        }
    }

    #[test]
    fn on_time_is_to_the_whole_second() {
        let deadline = deadline_instant(wall("2026-11-28 16:00:00")).unwrap();
        for (received, expected) in [
            ("2026-11-28T15:59:59.999Z", true),
            ("2026-11-28T16:00:00Z", true),
            ("2026-11-28T16:00:00.999Z", true),
            ("2026-11-28T16:00:01Z", false),
        ] {
            assert_eq!(
                on_time(received.parse().unwrap(), deadline),
                expected,
                "{received}"
            );
        }
    }

    #[test]
    fn typed_days_are_read_or_refused() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let cases = [
            ("2028-02-29", Ok(day(2028, 2, 29))),
            ("2027-02-29", Err(NotADate::NoSuchDay)),
            ("2027-2-3", Ok(day(2027, 2, 3))),
            ("", Err(NotADate::Empty)),
            ("--", Err(NotADate::Empty)),
            ("2027-13-01", Err(NotADate::NoSuchDay)),
            ("14/01/2027", Err(NotADate::NoSuchDay)),
            ("0027-01-14", Err(NotADate::OutOfRange)),
            ("2200-01-01", Err(NotADate::OutOfRange)),
            ("2027-01-14-1", Err(NotADate::NoSuchDay)),
            ("-1-01-14", Err(NotADate::NoSuchDay)),
        ];
        for (typed, expected) in cases {
            assert_eq!(parse_date(typed), expected, "{typed}");
        }
    }

    #[test]
    fn typed_times_are_read_or_refused() {
        let time = |h, m, s| NaiveTime::from_hms_opt(h, m, s);
        for (typed, expected) in [
            ("16:00", time(16, 0, 0)),
            (" 9:05 ", time(9, 5, 0)),
            ("23:59:59", time(23, 59, 59)),
            ("23:59:60", None),
            ("24:00", None),
            ("4pm", None),
            ("", None),
        ] {
            assert_eq!(parse_time(typed), expected, "{typed}");
        }
    }
}
