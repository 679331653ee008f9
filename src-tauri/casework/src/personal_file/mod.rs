//! A person's file on request: who asked and when, what is held of them without others' data, and
//! the file as it was given.

mod asked;
mod choose;
mod documents;
mod gather;
mod give;
mod list;
mod paper;
mod request;
mod sections;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_documents;
mod wording;

use chrono::NaiveDate;
use scheme::personal_file::{Request, RequestAct, due_on, may};
use scheme::{FileRequestId, Refusal};
use store::Reading;
use store::personal_file::RequestRow;

use crate::Failed;

pub use choose::choose;
pub use gather::held;
pub use give::{give, given, preview};
pub use list::{list, show};
pub use request::{confirm_identity, extend, record, refuse};

fn one(read: &Reading<'_>, id: FileRequestId) -> Result<RequestRow, Failed> {
    read.file_request(id)?.ok_or(Failed::NotFound)
}

/// The last day to answer a request.
pub(crate) fn due(row: &RequestRow) -> NaiveDate {
    due_on(row.received_on, row.extended_on.is_some()).unwrap_or(NaiveDate::MAX)
}

fn allowed(row: &RequestRow, act: RequestAct, today: NaiveDate) -> Result<(), Refusal> {
    let request = Request {
        state: row.state,
        identified: row.identity.is_some(),
        extended: row.extended_on.is_some(),
        due_on: due(row),
    };
    may(request, act, today)
}
