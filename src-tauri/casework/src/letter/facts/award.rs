//! What became of an award, as its letters tell it.

use letters::lapse;
use letters::letter::Correspondence;
use store::award::AwardRow;

/// The facts of the letter that tells that an offer lapsed.
pub(super) fn lapsed(letter: Correspondence, award: &AwardRow) -> lapse::Facts {
    lapse::Facts {
        letter,
        offered_on: award.offered_on,
        accept_by: award.accept_by,
        amount: award.amount(),
    }
}
