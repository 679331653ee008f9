//! A report: still to come, sent back, accepted.

use chrono::NaiveDate;
use letters::award_offer::Report;
use letters::notice::Says;
use scheme::letter::{ReminderStep, reminder};
use scheme::payment::ReportState;
use scheme::time::day_of;
use scheme::today::is_overdue;
use store::Reading;
use store::payment::ReportRow;
use uuid::Uuid;

use super::known;
use crate::Failed;
use crate::payment::Known;

/// A report, and its award.
pub(super) fn of(read: &Reading<'_>, id: Uuid) -> Result<Option<(Known, ReportRow)>, Failed> {
    match read.report(id.into())? {
        Some(row) => Ok(known(read, row.award)?.map(|known| (known, row))),
        None => Ok(None),
    }
}

/// The reports of an award that are still to come.
pub(super) fn to_come(known: &Known) -> Vec<Report> {
    known
        .reports
        .iter()
        .filter(|row| matches!(row.state, ReportState::Due | ReportState::SentBack))
        .map(|row| Report {
            title: row.title.clone(),
            due_on: row.due_on,
        })
        .collect()
}

pub(super) fn reminded(known: &Known, row: &ReportRow, today: NaiveDate) -> Says {
    let is_in = !matches!(row.state, ReportState::Due | ReportState::SentBack);
    let step = reminder(row.due_on, is_in, today).map(|(_, step)| step);
    says(known, row)
        .when("early", step == Some(ReminderStep::Early))
        .when("late", step == Some(ReminderStep::Late))
        .when("sent_back", row.state == ReportState::SentBack)
}

pub(super) fn sent_back(known: &Known, row: &ReportRow, today: NaiveDate) -> Says {
    received(says(known, row), row)
        .words("reason", &row.reason)
        .when("overdue", is_overdue(Some(row.due_on), today))
}

pub(super) fn accepted(known: &Known, row: &ReportRow) -> Says {
    let accepted = |state| state == ReportState::Accepted;
    let spent = known.expenditure.as_ref().map(|spent| spent.state);
    let says =
        received(says(known, row), row).when("expenditure_open", !spent.is_some_and(accepted));
    match row.settled_at {
        Some(at) => says.day("accepted_on", day_of(at)),
        None => says,
    }
}

/// Which report it is, and whether the last payment hangs on it.
fn says(known: &Known, row: &ReportRow) -> Says {
    let is_final = known
        .reports
        .first()
        .is_some_and(|first| first.id == row.id);
    Says::default()
        .both("report_title", &row.title)
        .day("due_on", row.due_on)
        .when("holds_payment", is_final && known.held().is_some())
}

fn received(says: Says, row: &ReportRow) -> Says {
    match row.received_on {
        Some(day) => says.day("received_on", day),
        None => says,
    }
}
