//! What a letter tells: a locked decision, or the finding that a bid is not eligible.

use scheme::application::ApplicationState;
use scheme::letter::{LetterKind, kind_of_outcome};
use store::Reading;
use store::application::{ApplicationRow, FindingRow};
use store::decision::DecisionRow;
use uuid::Uuid;

use crate::Failed;

/// What a letter tells.
pub(super) enum Basis {
    Decision(DecisionRow),
    Finding(FindingRow),
}

impl Basis {
    pub fn id(&self) -> Uuid {
        match self {
            Basis::Decision(decision) => decision.id.0,
            Basis::Finding(finding) => finding.id,
        }
    }

    pub fn kind(&self) -> LetterKind {
        match self {
            Basis::Decision(decision) => kind_of_outcome(decision.outcome),
            Basis::Finding(_) => LetterKind::Ineligible,
        }
    }
}

/// What a bid's letter would tell: its locked decision, or the finding that it is not eligible.
pub(super) fn basis(read: &Reading<'_>, bid: &ApplicationRow) -> Result<Option<Basis>, Failed> {
    if bid.state == ApplicationState::Withdrawn {
        return Ok(None);
    }
    if let Some(decision) = read.decision_of(bid.id)?.filter(|d| d.lock.is_some()) {
        return Ok(Some(Basis::Decision(decision)));
    }
    if bid.state != ApplicationState::Ineligible {
        return Ok(None);
    }
    let finding = read.last_finding(bid.id)?.filter(|f| !f.eligible);
    Ok(finding.map(Basis::Finding))
}
