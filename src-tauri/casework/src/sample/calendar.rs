//! The sample's days: all of them counted from the day it is made for.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

/// The day the sample is made for, and the days that hang on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    today: NaiveDate,
}

impl Calendar {
    pub fn new(today: NaiveDate) -> Self {
        Self { today }
    }

    /// So many days before (negative) or after today.
    pub fn day(self, days: i64) -> NaiveDate {
        self.today + TimeDelta::days(days)
    }

    /// That day, or the Friday before where it falls on a weekend.
    pub fn weekday(self, days: i64) -> NaiveDate {
        let day = self.day(days);
        let back = match day.weekday() {
            Weekday::Sat => 1,
            Weekday::Sun => 2,
            _ => 0,
        };
        day - Days::new(back)
    }

    /// A moment of a working day, by the clock on the wall. Days next to one another can be the same
    /// one: what must follow has the later hour.
    pub fn at_work(self, days: i64, hour: u32, minute: u32) -> NaiveDateTime {
        at(self.weekday(days), hour, minute)
    }

    /// The first day of a month, so many months after this one, or before (negative).
    pub fn first_of_month(self, months: i32) -> NaiveDate {
        let first = self.today.with_day(1).unwrap_or(self.today);
        let by = Months::new(months.unsigned_abs());
        if months < 0 { first - by } else { first + by }
    }

    /// The last day of a month, so many months after this one, or before (negative).
    pub fn last_of_month(self, months: i32) -> NaiveDate {
        self.first_of_month(months + 1) - Days::new(1)
    }
}

/// A moment of a day, by the clock on the wall.
pub(super) fn at(day: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
        + TimeDelta::hours(i64::from(hour))
        + TimeDelta::minutes(i64::from(minute))
}

/// A day as it is typed.
pub(super) fn typed(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn working_days_and_months_hang_on_today() {
        // A Sunday, the last day of a month.
        let calendar = Calendar::new("2027-01-31".parse().unwrap());
        assert_eq!(typed(calendar.day(-1)), "2027-01-30");
        assert_eq!(typed(calendar.weekday(0)), "2027-01-29");
        assert_eq!(typed(calendar.weekday(-1)), "2027-01-29");
        assert_eq!(typed(calendar.weekday(1)), "2027-02-01");
        assert_eq!(typed(calendar.first_of_month(1)), "2027-02-01");
        assert_eq!(typed(calendar.last_of_month(1)), "2027-02-28");
        assert_eq!(typed(calendar.last_of_month(13)), "2028-02-29");
        assert_eq!(typed(calendar.first_of_month(-2)), "2026-11-01");
        assert_eq!(typed(calendar.last_of_month(-2)), "2026-11-30");
    }
}
