//! Changing a call's dates.

use chrono::NaiveTime;
use scheme::Problems;
use scheme::call::{Dates, date_problems};
use scheme::time::parse_time;
use wire::call::{CallView, EditCallDates};

use crate::{Failed, Office, typed};

/// Changes a call's dates. They stand in their order, and the deadline is a moment that the clock
/// on the wall shows.
pub fn edit_dates(office: &mut Office, input: EditCallDates) -> Result<CallView, Failed> {
    let mut problems = Problems::default();
    let mut day = |field, typed: &str| typed::date(field, typed, &mut problems);
    let opens_on = day("opensOn", &input.opens_on);
    let closes_on = day("closesOn", &input.closes_on);
    let reviews_due_on = day("reviewsDueOn", &input.reviews_due_on);
    let panel_on = day("panelOn", &input.panel_on);
    let outcomes_by = day("outcomesBy", &input.outcomes_by);
    let closes_time = time("closesTime", &input.closes_time, &mut problems);
    if closes_on.is_some() && input.closes_time.trim().is_empty() {
        problems.add("closesTime", "missing");
    }
    let dates = Dates {
        opens_on,
        closes_at: closes_on
            .zip(closes_time)
            .map(|(day, time)| day.and_time(time)),
        reviews_due_on,
        panel_on,
        outcomes_by,
    };
    for mut problem in date_problems(&dates).0 {
        problem.field = match (problem.field.as_str(), problem.problem.as_str()) {
            ("dates.closesAt", "missing-hour") => "closesTime".into(),
            ("dates.closesAt", _) => "closesOn".into(),
            (field, _) => field.trim_start_matches("dates.").into(),
        };
        problems.0.push(problem);
    }
    problems.none_or_err()?;
    super::edit(office, input.call, input.based_on, "dates", |call| {
        call.dates = dates;
        Ok(())
    })
}

fn time(field: &str, typed: &str, problems: &mut Problems) -> Option<NaiveTime> {
    let time = parse_time(typed);
    if time.is_none() && !typed.trim().is_empty() {
        problems.add(field, "not-a-time");
    }
    time
}
