//! Where an award stands, and what can be done with it there.

use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// Where an award stands.
    AwardState as "award-state" {
        /// Offered by a letter, and not answered in full.
        Offered = "offered",
        /// Signed by both.
        Accepted = "accepted",
        /// The offer was turned down.
        Declined = "declined",
        /// The day to accept passed.
        Lapsed = "lapsed",
        /// The work has started.
        Active = "active",
        /// The work is held up, and so is the money.
        Suspended = "suspended",
        /// The work is over, reports and money settled.
        Completed = "completed",
        /// Nothing more is to come: it was completed, or ended early and settled.
        Closed = "closed",
        /// Ended early.
        Terminated = "terminated",
    }
}

impl AwardState {
    /// Whether its money is free for another bid: nobody took it.
    pub fn frees(self) -> bool {
        matches!(self, AwardState::Declined | AwardState::Lapsed)
    }

    /// Whether the work began, over by now or not.
    pub fn has_begun(self) -> bool {
        matches!(
            self,
            AwardState::Active
                | AwardState::Suspended
                | AwardState::Completed
                | AwardState::Closed
                | AwardState::Terminated
        )
    }

    /// Whether it was taken and is not over.
    pub fn is_running(self) -> bool {
        matches!(
            self,
            AwardState::Accepted | AwardState::Active | AwardState::Suspended
        )
    }
}

/// What can be done with an award.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AwardAct {
    /// Offer it anew by another letter, or take the offer back.
    Retell,
    /// Sign it; the other signature is still to come.
    Sign,
    /// Sign it as the second of two.
    Accept,
    /// Give more time to accept.
    Extend,
    /// Turn it down.
    Decline,
    /// Let it lapse.
    Lapse,
    /// Confirm the start.
    Start,
    /// Hold it up.
    Suspend,
    /// Let it go on.
    Resume,
    /// End it early.
    Terminate,
    /// Complete it.
    Complete,
    /// Close it.
    Close,
}

/// The state after an act.
pub fn after(state: AwardState, act: AwardAct) -> Result<AwardState, Refusal> {
    use AwardState as S;
    let refused = |rule| Err(Refusal::new(rule).with("state", state.fact()));
    match (act, state) {
        (AwardAct::Retell | AwardAct::Sign | AwardAct::Extend, S::Offered) => Ok(S::Offered),
        (AwardAct::Accept, S::Offered) => Ok(S::Accepted),
        (AwardAct::Decline, S::Offered) => Ok(S::Declined),
        (AwardAct::Lapse, S::Offered) => Ok(S::Lapsed),
        (AwardAct::Start, S::Accepted) => Ok(S::Active),
        (AwardAct::Suspend, S::Active) => Ok(S::Suspended),
        (AwardAct::Resume, S::Suspended) => Ok(S::Active),
        (AwardAct::Terminate, state) if state.is_running() => Ok(S::Terminated),
        (AwardAct::Complete, S::Active) => Ok(S::Completed),
        (AwardAct::Close, S::Completed | S::Terminated) => Ok(S::Closed),
        (AwardAct::Retell, _) => refused("award-answered"),
        (
            AwardAct::Sign
            | AwardAct::Accept
            | AwardAct::Extend
            | AwardAct::Decline
            | AwardAct::Lapse,
            _,
        ) => refused("award-not-offered"),
        (AwardAct::Start, _) => refused("award-not-accepted"),
        (AwardAct::Suspend | AwardAct::Complete, _) => refused("award-not-active"),
        (AwardAct::Resume, _) => refused("award-not-suspended"),
        (AwardAct::Terminate, _) => refused("award-not-running"),
        (AwardAct::Close, _) => refused("award-not-completed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_leads_from_every_state_where_the_table_says() {
        use AwardAct as A;
        use AwardState::{
            Accepted, Active, Closed, Completed, Declined, Lapsed, Offered, Suspended, Terminated,
        };
        // From offered, accepted, declined, lapsed, active, suspended, completed, closed, terminated;
        // none where it is refused by the rule at the end of the row.
        let table = [
            (
                A::Retell,
                [
                    Some(Offered),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
                "award-answered",
            ),
            (
                A::Sign,
                [
                    Some(Offered),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
                "award-not-offered",
            ),
            (
                A::Accept,
                [
                    Some(Accepted),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
                "award-not-offered",
            ),
            (
                A::Extend,
                [
                    Some(Offered),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
                "award-not-offered",
            ),
            (
                A::Decline,
                [
                    Some(Declined),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
                "award-not-offered",
            ),
            (
                A::Lapse,
                [Some(Lapsed), None, None, None, None, None, None, None, None],
                "award-not-offered",
            ),
            (
                A::Start,
                [None, Some(Active), None, None, None, None, None, None, None],
                "award-not-accepted",
            ),
            (
                A::Suspend,
                [
                    None,
                    None,
                    None,
                    None,
                    Some(Suspended),
                    None,
                    None,
                    None,
                    None,
                ],
                "award-not-active",
            ),
            (
                A::Resume,
                [None, None, None, None, None, Some(Active), None, None, None],
                "award-not-suspended",
            ),
            (
                A::Terminate,
                [
                    None,
                    Some(Terminated),
                    None,
                    None,
                    Some(Terminated),
                    Some(Terminated),
                    None,
                    None,
                    None,
                ],
                "award-not-running",
            ),
            (
                A::Complete,
                [
                    None,
                    None,
                    None,
                    None,
                    Some(Completed),
                    None,
                    None,
                    None,
                    None,
                ],
                "award-not-active",
            ),
            (
                A::Close,
                [
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    Some(Closed),
                    None,
                    Some(Closed),
                ],
                "award-not-completed",
            ),
        ];
        for (act, row, rule) in table {
            for (state, expected) in AwardState::ALL.iter().zip(row) {
                let found = after(*state, act);
                let expected =
                    expected.ok_or_else(|| Refusal::new(rule).with("state", state.fact()));
                assert_eq!(found, expected, "{act:?} from {state:?}");
            }
        }
    }

    #[test]
    fn only_an_offer_that_nobody_took_frees_its_money() {
        for state in AwardState::ALL {
            let frees = matches!(state, AwardState::Declined | AwardState::Lapsed);
            assert_eq!(state.frees(), frees, "{state:?}");
            assert!(!(state.frees() && state.is_running()));
        }
    }
}
