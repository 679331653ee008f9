//! A change to an award that was decided.

use letters::notice::Says;
use scheme::payment::ChangeKind;
use scheme::time::day_of;
use store::payment::ChangeRow;

use super::{by_heading, report};
use crate::payment::Known;

/// What was asked for, what was answered, and what the award is now.
pub(super) fn decided(known: &Known, change: &ChangeRow) -> Says {
    let award = &known.award;
    let mut says = Says::default()
        .amount(award.amount())
        .day("asked_on", change.asked_on)
        .count("change_number", change.number)
        .day("end_date", award.ends_on)
        .words("answer", &change.answer)
        .when("answer", !change.answer.trim().is_empty());
    if let Some(at) = change.settled_at {
        says = says.day("decided_on", day_of(at));
    }
    match change.kind {
        ChangeKind::Virement => says.moved(&by_heading(&change.lines)),
        ChangeKind::Extension => {
            if let Some(new_end) = change.new_end {
                says = says
                    .day("new_end", new_end)
                    .day("was_end", change.was_end.unwrap_or(award.ends_on));
            }
            says.when("extension", true)
                .reports(&report::to_come(known))
        }
        ChangeKind::Other => says.words("asked_for", &change.reason).when("other", true),
    }
}
