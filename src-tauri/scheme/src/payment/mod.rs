//! The money of an award: its plan, what is claimed, approved and paid, what is changed, returned
//! and reported (`domain.md` 1.6, 7.13–7.15).

mod bank;
mod change;
mod claim;
mod plan;
mod report;
mod run;
mod settle;
mod statement;
#[cfg(test)]
mod whole;

pub use bank::{
    AccountDetails, AccountState, NotAnAccount, TypedAccount, last_four, may_call_back,
    read_account,
};
pub use change::{
    ChangeAct, ChangeKind, ChangeState, Extension, ExtensionGround, Virement, change_after,
    extension_problems, latest_end, moved, moved_day, needs_approval, vired, virement_problems,
};
pub use claim::{
    Approval, ClaimAct, ClaimCheck, ClaimState, approval_problems, claim_after, claim_problems,
};
pub use plan::{InstalmentState, PlannedLine, instalment_state, plan_problems, split};
pub use report::{ReportAct, ReportState, report_after};
pub use run::{PaymentState, RunState, payment_after, run_state};
pub use settle::{Outstanding, Settlement, outstanding, settle};
pub use statement::{Figures, Recovered, Statement, StatementLine, Told, statement};

use crate::call::Heading;
use crate::money::Pence;

/// An amount under a budget heading.
pub type HeadingPence = (Heading, Pence);

/// What lines come to.
pub fn total(lines: &[HeadingPence]) -> Pence {
    lines.iter().map(|(_, pence)| *pence).sum()
}

/// What lines come to under one heading.
pub fn under(lines: &[HeadingPence], heading: Heading) -> Pence {
    lines
        .iter()
        .filter(|(of, _)| *of == heading)
        .map(|(_, pence)| *pence)
        .sum()
}
