//! The page of a year.

use chrono::{DateTime, NaiveDate, Utc};
use scheme::impact::{days_of_year, impact, year_name, year_of, years_of};
use scheme::time::deadline_instant;
use store::impact::Scope;
use wire::impact::{ShowYear, YearChoice, YearView};

use crate::{Failed, Office};

/// Shows what a year came to.
pub fn show(office: &Office, input: ShowYear) -> Result<YearView, Failed> {
    let read = office.read();
    let today = office.today();
    let kind = input.kind;
    let year = input.year.unwrap_or_else(|| year_of(kind, today));
    let (from, to) =
        days_of_year(kind, year).ok_or_else(|| Failed::field("year", "not-an-option"))?;
    let scope = Scope::Days {
        from,
        to,
        from_at: midnight(from)?,
        before_at: midnight(to.succ_opt().unwrap_or(to))?,
    };
    let first = read.first_day()?.unwrap_or(today);
    let mut years = years_of(kind, first, today);
    if !years.contains(&year) {
        years.push(year);
        years.sort_unstable_by(|a, b| b.cmp(a));
    }
    Ok(YearView {
        kind,
        year,
        name: year_name(kind, year),
        from: from.to_string(),
        to: to.to_string(),
        years: years
            .into_iter()
            .map(|year| YearChoice {
                year,
                name: year_name(kind, year),
            })
            .collect(),
        impact: impact(&read.happened(scope)?),
    })
}

/// The instant at which a day begins in London.
fn midnight(day: NaiveDate) -> Result<DateTime<Utc>, Failed> {
    deadline_instant(day.and_time(chrono::NaiveTime::MIN))
        .map_err(|_| Failed::Fault(format!("no midnight on {day}")))
}
