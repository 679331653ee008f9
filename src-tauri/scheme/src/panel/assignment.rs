//! Giving a bid to a member to review.

use crate::panel::SeatState;
use crate::problem::Refusal;

/// How much a member has to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    /// Bids given to them so far.
    pub given: u32,
    /// The most that they take.
    pub most: u32,
}

/// Whether a bid may be given to a member.
pub fn may_assign(
    seat: SeatState,
    bid_is_eligible: bool,
    is_conflicted: bool,
    is_assigned: bool,
    load: Load,
) -> Result<(), Refusal> {
    let rule = if is_conflicted {
        "assign-conflicted"
    } else if seat == SeatState::Left {
        "assign-member-left"
    } else if !bid_is_eligible {
        "assign-not-eligible"
    } else if is_assigned {
        "assign-already"
    } else if load.given >= load.most {
        return Err(Refusal::new("assign-full").with("most", load.most));
    } else {
        return Ok(());
    };
    Err(Refusal::new(rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bid_goes_only_to_a_seated_free_member_without_a_conflict() {
        use SeatState::{Left, Seated};
        let room = Load { given: 5, most: 6 };
        let full = Load { given: 6, most: 6 };
        let cases = [
            ((Seated, true, false, false, room), None),
            ((Seated, true, true, false, room), Some("assign-conflicted")),
            ((Left, true, false, false, room), Some("assign-member-left")),
            (
                (Seated, false, false, false, room),
                Some("assign-not-eligible"),
            ),
            ((Seated, true, false, true, room), Some("assign-already")),
            ((Seated, true, false, false, full), Some("assign-full")),
        ];
        for ((seat, eligible, conflicted, assigned, load), expected) in cases {
            assert_eq!(
                may_assign(seat, eligible, conflicted, assigned, load)
                    .err()
                    .map(|r| r.rule),
                expected.map(str::to_owned)
            );
        }
    }
}
