//! Where a decision stands, and what can be done with it there.

use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// Where a bid's decision stands.
    Stage as "decision-stage" {
        /// Nothing is decided.
        Undecided = "undecided",
        /// Decided, and still open to change.
        Open = "open",
        /// Locked by two people: what letters are made from.
        Locked = "locked",
    }
}

/// What can be done with a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecisionAct {
    /// Record it, or change it.
    Record,
    /// Lock it.
    Lock,
    /// Reverse it, by name and with a reason.
    Reverse,
}

/// The stage after an act.
pub fn after(stage: Stage, act: DecisionAct) -> Result<Stage, Refusal> {
    match (stage, act) {
        (Stage::Undecided | Stage::Open, DecisionAct::Record) => Ok(Stage::Open),
        (Stage::Locked, DecisionAct::Record) => Err(Refusal::new("decision-locked")),
        (Stage::Open, DecisionAct::Lock) => Ok(Stage::Locked),
        (Stage::Undecided | Stage::Locked, DecisionAct::Lock) => Err(Refusal::new("lock-nothing")),
        // Once reversed it is decided anew.
        (Stage::Locked, DecisionAct::Reverse) => Ok(Stage::Undecided),
        (Stage::Undecided | Stage::Open, DecisionAct::Reverse) => {
            Err(Refusal::new("decision-not-locked"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_leads_from_every_stage_where_the_table_says() {
        use DecisionAct::{Lock, Record, Reverse};
        use Stage::{Locked, Open, Undecided};
        let table = [
            (Undecided, Record, Ok(Open)),
            (Undecided, Lock, Err("lock-nothing")),
            (Undecided, Reverse, Err("decision-not-locked")),
            (Open, Record, Ok(Open)),
            (Open, Lock, Ok(Locked)),
            (Open, Reverse, Err("decision-not-locked")),
            (Locked, Record, Err("decision-locked")),
            (Locked, Lock, Err("lock-nothing")),
            (Locked, Reverse, Ok(Undecided)),
        ];
        for (stage, act, expected) in table {
            assert_eq!(
                after(stage, act),
                expected.map_err(Refusal::new),
                "{act:?} from {stage:?}"
            );
        }
    }
}
