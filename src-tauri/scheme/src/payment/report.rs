//! Reports of an award.
//!
//! | | receive | accept | send back |
//! |---|---|---|---|
//! | due | received | – | – |
//! | received | received | accepted | sent-back |
//! | sent-back | received | – | – |
//! | accepted | – | – | – |

use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// Where a report, or a statement of expenditure, stands.
    ReportState as "report-state" {
        /// It has not come.
        Due = "due",
        /// It came, and waits to be accepted.
        Received = "received",
        /// It was sent back with a reason.
        SentBack = "sent-back",
        /// It was accepted.
        Accepted = "accepted",
    }
}

/// What can be done with a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportAct {
    /// It came, again after it was sent back.
    Receive,
    /// Accept it.
    Accept,
    /// Send it back.
    SendBack,
}

/// The state after an act.
pub fn report_after(state: ReportState, act: ReportAct) -> Result<ReportState, Refusal> {
    use ReportAct as Act;
    use ReportState as State;
    match (state, act) {
        (State::Due | State::Received | State::SentBack, Act::Receive) => Ok(State::Received),
        (State::Received, Act::Accept) => Ok(State::Accepted),
        (State::Received, Act::SendBack) => Ok(State::SentBack),
        _ => Err(Refusal::new("report-state").with("state", state.fact())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_answers_every_act() {
        use ReportAct as A;
        use ReportState as S;
        let table: [(S, [Option<S>; 3]); 4] = [
            (S::Due, [Some(S::Received), None, None]),
            (
                S::Received,
                [Some(S::Received), Some(S::Accepted), Some(S::SentBack)],
            ),
            (S::SentBack, [Some(S::Received), None, None]),
            (S::Accepted, [None, None, None]),
        ];
        assert_eq!(table.map(|(state, _)| state).as_slice(), S::ALL);
        for (state, row) in table {
            for (act, expected) in [A::Receive, A::Accept, A::SendBack].into_iter().zip(row) {
                let refused = Refusal::new("report-state").with("state", state.fact());
                assert_eq!(
                    report_after(state, act),
                    expected.ok_or(refused),
                    "{act:?} of {state:?}"
                );
            }
        }
    }
}
