//! A claim that is asked about, or not paid.

use letters::notice::Says;
use scheme::time::day_of;
use store::payment::{ClaimQueryRow, ClaimRow};

use super::by_heading;

pub(super) fn queried(claim: &ClaimRow, query: &ClaimQueryRow) -> Says {
    says(claim)
        .words("question", &query.question)
        .day("asked_on", day_of(query.asked_at))
}

pub(super) fn rejected(claim: &ClaimRow) -> Says {
    let says = says(claim).words("reason", &claim.reason);
    match claim.settled_at {
        Some(at) => says.day("rejected_on", day_of(at)),
        None => says,
    }
}

/// Which claim it is, and its lines.
fn says(claim: &ClaimRow) -> Says {
    Says::default()
        .count("claim_number", claim.number)
        .money("claim_amount", claim.amount())
        .words("invoice_number", &claim.invoice_number)
        .when("invoice", !claim.invoice_number.trim().is_empty())
        .claim(&by_heading(&claim.lines))
}
