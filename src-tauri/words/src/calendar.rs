//! Dates and times as people read them. Instants are shown by the clock on the wall in
//! Europe/London, on the 24-hour clock.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use scheme::Language;

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const MONTHS_CY: [&str; 12] = [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
];

const WEEKDAYS_EN: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

// Lower case, as within a sentence; the day itself takes a capital.
const WEEKDAYS_CY: [&str; 7] = [
    "dydd Llun",
    "dydd Mawrth",
    "dydd Mercher",
    "dydd Iau",
    "dydd Gwener",
    "dydd Sadwrn",
    "dydd Sul",
];

/// A day: `14 January 2027`, `14 Ionawr 2027`.
pub fn date(on: NaiveDate, language: Language) -> String {
    format!("{} {}", on.day(), month(on, language))
}

/// The month of a day: `January 2027`, `Ionawr 2027`.
pub fn month(on: NaiveDate, language: Language) -> String {
    let months = match language {
        Language::Cy => MONTHS_CY,
        Language::En => MONTHS_EN,
    };
    let month = months
        .get(on.month0() as usize)
        .copied()
        .unwrap_or_default();
    format!("{month} {}", on.year())
}

/// A day with its weekday: `Thursday 14 January 2027`, `dydd Iau 14 Ionawr 2027` (as it stands
/// within a sentence, without a mutation).
pub fn date_long(on: NaiveDate, language: Language) -> String {
    let weekdays = match language {
        Language::Cy => WEEKDAYS_CY,
        Language::En => WEEKDAYS_EN,
    };
    let weekday = on.weekday().num_days_from_monday() as usize;
    let weekday = weekdays.get(weekday).copied().unwrap_or_default();
    format!("{weekday} {}", date(on, language))
}

/// The time of an instant in Europe/London, to the minute: `16:00`.
pub fn time(at: DateTime<Utc>, _language: Language) -> String {
    let wall = scheme::time::wall_clock(at);
    format!("{:02}:{:02}", wall.hour(), wall.minute())
}

/// An instant in Europe/London, to the minute: `14 January 2027, 16:00`.
pub fn instant(at: DateTime<Utc>, language: Language) -> String {
    let wall = scheme::time::wall_clock(at);
    format!("{}, {}", date(wall.date(), language), time(at, language))
}

/// An instant in Europe/London, to the second, for what is judged by the second: a deadline, and
/// a receipt beside it. `14 January 2027, 16:00:01`.
pub fn instant_exact(at: DateTime<Utc>, language: Language) -> String {
    let wall: NaiveDateTime = scheme::time::wall_clock(at);
    format!("{}:{:02}", instant(at, language), wall.second())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn every_month_has_its_name_in_both_languages() {
        let expected = [
            "1 January 2027|1 Ionawr 2027",
            "1 February 2027|1 Chwefror 2027",
            "1 March 2027|1 Mawrth 2027",
            "1 April 2027|1 Ebrill 2027",
            "1 May 2027|1 Mai 2027",
            "1 June 2027|1 Mehefin 2027",
            "1 July 2027|1 Gorffennaf 2027",
            "1 August 2027|1 Awst 2027",
            "1 September 2027|1 Medi 2027",
            "1 October 2027|1 Hydref 2027",
            "1 November 2027|1 Tachwedd 2027",
            "1 December 2027|1 Rhagfyr 2027",
        ];
        for (month, expected) in (1..).zip(expected) {
            let on = day(2027, month, 1);
            assert_eq!(
                format!("{}|{}", date(on, Language::En), date(on, Language::Cy)),
                expected
            );
        }
    }

    #[test]
    fn every_weekday_has_its_name_in_both_languages() {
        let expected = [
            "Monday 11 January 2027|dydd Llun 11 Ionawr 2027",
            "Tuesday 12 January 2027|dydd Mawrth 12 Ionawr 2027",
            "Wednesday 13 January 2027|dydd Mercher 13 Ionawr 2027",
            "Thursday 14 January 2027|dydd Iau 14 Ionawr 2027",
            "Friday 15 January 2027|dydd Gwener 15 Ionawr 2027",
            "Saturday 16 January 2027|dydd Sadwrn 16 Ionawr 2027",
            "Sunday 17 January 2027|dydd Sul 17 Ionawr 2027",
        ];
        for (d, expected) in (11..).zip(expected) {
            let on = day(2027, 1, d);
            let found = format!(
                "{}|{}",
                date_long(on, Language::En),
                date_long(on, Language::Cy)
            );
            assert_eq!(found, expected);
        }
        assert_eq!(
            date_long(day(2028, 2, 29), Language::En),
            "Tuesday 29 February 2028"
        );
    }

    #[test]
    fn instants_are_shown_by_the_clock_in_london_in_winter_and_summer() {
        for (at, en, cy) in [
            (
                "2027-01-14T16:00:00Z",
                "14 January 2027, 16:00",
                "14 Ionawr 2027, 16:00",
            ),
            (
                "2027-07-14T15:00:00Z",
                "14 July 2027, 16:00",
                "14 Gorffennaf 2027, 16:00",
            ),
            (
                "2027-07-14T23:30:00Z",
                "15 July 2027, 00:30",
                "15 Gorffennaf 2027, 00:30",
            ),
            (
                "2027-03-28T00:59:59Z",
                "28 March 2027, 00:59",
                "28 Mawrth 2027, 00:59",
            ),
            (
                "2027-03-28T01:00:00Z",
                "28 March 2027, 02:00",
                "28 Mawrth 2027, 02:00",
            ),
        ] {
            let at: DateTime<Utc> = at.parse().unwrap();
            assert_eq!(instant(at, Language::En), en);
            assert_eq!(instant(at, Language::Cy), cy);
        }
        let late: DateTime<Utc> = "2026-11-28T16:00:01.4Z".parse().unwrap();
        assert_eq!(time(late, Language::En), "16:00");
        assert_eq!(
            instant_exact(late, Language::En),
            "28 November 2026, 16:00:01"
        );
        assert_eq!(
            instant_exact(late, Language::Cy),
            "28 Tachwedd 2026, 16:00:01"
        );
    }
}
