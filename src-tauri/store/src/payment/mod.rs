//! The money of awards: plan, claims, bank details, runs, changes, reports and the end. For the
//! coordinator alone: at every other desk these methods find nothing.

mod bank;
mod change;
mod claim;
mod lines;
mod plan;
mod recovery;
mod report;
mod run;

pub use bank::{BankAccountRow, CallBack, PayingAccountRow};
pub use change::ChangeRow;
pub use claim::{ClaimFileRow, ClaimOrder, ClaimQueryRow, ClaimRow, ClaimsFilter, ListedClaim};
pub use plan::InstalmentRow;
pub use recovery::{RecoveryReceiptRow, RecoveryRow};
pub use report::{ExpenditureRow, ReportRow};
pub use run::{PaymentLine, PaymentRow, RunRow};

use rusqlite::Row;
use scheme::form::AttachedFile;

use crate::row::Columns;

/// A column that holds a file, or nothing.
fn file_or_none(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<AttachedFile>> {
    row.get::<_, Option<String>>(column)?
        .map(|_| row.json(column))
        .transpose()
}
