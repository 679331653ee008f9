//! The list of outcomes, and of what they are to be asked now.

use chrono::{Datelike, Months, NaiveDate};
use scheme::Problems;
use scheme::outcome::{AskedState, COLLECTED_AFTER_MONTHS, OUTCOME_DAYS, OutcomeType, asked};
use store::Reading;
use store::outcome::{OutcomeLine, OutcomeOrder, OutcomesFilter};
use wire::outcome::{ListOutcomes, OutcomePage, OutcomeSummary, OutcomesDue, OutcomesDueLine};

use super::{on_the_wire, view};
use crate::people::{LONGEST_PAGE, code_filter};
use crate::{Failed, Office};

/// Lists outcomes: a window of those that the filters leave in.
pub fn list(office: &Office, input: ListOutcomes) -> Result<OutcomePage, Failed> {
    let limit = input.limit.clamp(1, LONGEST_PAGE);
    let (lines, total) = lines(office, &input, input.offset, limit)?;
    let read = office.read();
    Ok(OutcomePage {
        rows: lines
            .into_iter()
            .map(|line| {
                Ok(OutcomeSummary {
                    outcome: view(&read, line.row)?,
                    reference: line.reference,
                    name: line.name,
                })
            })
            .collect::<Result<_, Failed>>()?,
        total,
    })
}

/// The lines of the list, for the screen and for an export.
pub(crate) fn lines(
    office: &Office,
    wanted: &ListOutcomes,
    offset: u32,
    limit: u32,
) -> Result<(Vec<OutcomeLine>, u32), Failed> {
    let mut problems = Problems::default();
    let kind = code_filter("kind", &wanted.kind, OutcomeType::from_code, &mut problems);
    let of_placements = match wanted.of.as_str() {
        "" => None,
        "award" => Some(false),
        "placement" => Some(true),
        _ => {
            problems.add("of", "not-an-option");
            None
        }
    };
    let (order, descending) = match wanted.sort.as_str() {
        "" | "-happened" => (OutcomeOrder::Happened, true),
        "happened" => (OutcomeOrder::Happened, false),
        "kind" => (OutcomeOrder::Kind, false),
        "-kind" => (OutcomeOrder::Kind, true),
        "amount" => (OutcomeOrder::Amount, false),
        "-amount" => (OutcomeOrder::Amount, true),
        _ => {
            problems.add("sort", "not-an-option");
            (OutcomeOrder::Happened, true)
        }
    };
    problems.none_or_err()?;
    Ok(office.read().outcomes(&OutcomesFilter {
        text: wanted.text.clone(),
        kind,
        of_placements,
        order,
        descending,
        offset,
        limit,
    })?)
}

/// Of what outcomes are to be asked now or soon, the earliest day first.
pub(crate) fn due_lines(
    read: &Reading<'_>,
    today: NaiveDate,
) -> Result<Vec<OutcomesDueLine>, Failed> {
    let first = COLLECTED_AFTER_MONTHS[0];
    // What is asked soonest ended a year ago; a day of a longer month may come a few days later.
    let ended_by = (today + chrono::Days::new(OUTCOME_DAYS + 3))
        .checked_sub_months(Months::new(first))
        .unwrap_or(today.with_day(1).unwrap_or(today));
    let mut due = Vec::new();
    for of in read.outcomes_to_ask(ended_by, COLLECTED_AFTER_MONTHS.len())? {
        for one in asked(of.ends_on, &of.answered, today) {
            if matches!(one.state, AskedState::Due | AskedState::Soon) {
                due.push(OutcomesDueLine {
                    source: on_the_wire(of.source),
                    reference: of.reference.clone(),
                    name: of.name.clone(),
                    months: one.months,
                    due_on: one.due_on.to_string(),
                    state: one.state,
                });
            }
        }
    }
    due.sort_by(|a, b| a.due_on.cmp(&b.due_on));
    Ok(due)
}

/// Of what outcomes are to be asked now or soon.
pub fn due(office: &Office) -> Result<OutcomesDue, Failed> {
    Ok(OutcomesDue {
        rows: due_lines(&office.read(), office.today())?,
    })
}
