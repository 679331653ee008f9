//! A panel: its seats, its conflicts, and who reads what.

mod assignments;
mod conflicts;
mod seats;

use scheme::panel::{ConflictState, DeclaredAnswer, Ground, Presence, Ruling, SeatState};
use scheme::people::Sector;
use scheme::{ApplicationId, Fact, MemberId};
use wire::panel::{
    ConflictView, Departure, EditMember, EditPanel, ListConflicts, RecordPanelAttendance,
    RuleOnConflict, SeatMember, ShowAssignments, UnassignReview,
};

use super::scene::{Scene, problems_of, rule_of};
use super::*;
use crate::Office;
use crate::testing::{entries, last_entry};

fn rule_on(
    office: &mut Office,
    conflict: &ConflictView,
    ruling: Ruling,
    reason: &str,
) -> Result<ConflictView, Failed> {
    rule(
        office,
        RuleOnConflict {
            conflict: conflict.id,
            ruling,
            reason: reason.into(),
            based_on: conflict.based_on,
        },
    )
}

fn edited(scene: &Scene, based_on: i64, meets: &str, due: &str, quorum: &str) -> EditPanel {
    EditPanel {
        call: scene.call,
        meets_on: meets.into(),
        reviews_due_on: due.into(),
        quorum: quorum.into(),
        chair: None,
        deputy: None,
        based_on,
    }
}
