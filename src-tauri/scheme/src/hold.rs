//! Legal hold: while a record is held, nothing of it is disposed of or erased (`domain.md` 4).

use chrono::{DateTime, Utc};

use crate::fact::Fact;
use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// What can be held.
    Holdable as "noun" {
        /// One application.
        Application = "application",
        /// One person, and every application they are part of.
        Person = "person",
        /// One organisation, and every application it is part of.
        Organisation = "organisation",
        /// One award, its application, and the placement on it.
        Award = "award",
        /// One placement, whoever is seconded, and the application it stands on.
        Placement = "placement",
        /// A call, with all its applications.
        Call = "call",
    }
}

/// What a hold is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoldAct {
    /// To place one.
    Place,
    /// To lift it.
    Lift,
}

/// Whether a hold may be placed on, or lifted from, a record that is held or not.
pub fn may_hold(held: bool, act: HoldAct) -> Result<(), Refusal> {
    match (act, held) {
        (HoldAct::Place, false) | (HoldAct::Lift, true) => Ok(()),
        (HoldAct::Place, true) => Err(Refusal::new("held-already")),
        (HoldAct::Lift, false) => Err(Refusal::new("hold-lifted")),
    }
}

/// The refusal of whoever would dispose of or erase what is held: it names the hold.
pub fn held(record: Fact, placed_at: DateTime<Utc>, reason: &str) -> Refusal {
    Refusal::new("held")
        .with("record", record)
        .with("placed", placed_at)
        .with("reason", reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hold_is_placed_once_and_lifted_once() {
        for (held, act, refused) in [
            (false, HoldAct::Place, None),
            (true, HoldAct::Place, Some("held-already")),
            (true, HoldAct::Lift, None),
            (false, HoldAct::Lift, Some("hold-lifted")),
        ] {
            let rule = may_hold(held, act).err().map(|refusal| refusal.rule);
            assert_eq!(rule.as_deref(), refused, "{act:?} where held is {held}");
        }
    }
}
