//! Where an application stands, and what can be done with it there.
//!
//! | | save | submit | judge | eligible | ineligible | return | withdraw | decide | reverse |
//! |---|---|---|---|---|---|---|---|---|---|
//! | draft | draft | submitted | – | – | – | – | withdrawn | – | – |
//! | submitted | – | – | submitted | eligible | ineligible | returned | withdrawn | – | – |
//! | returned | returned | submitted | – | – | – | returned | withdrawn | – | – |
//! | eligible | – | – | eligible | – | ineligible | – | withdrawn | decided | – |
//! | ineligible | – | – | ineligible | eligible | ineligible | – | withdrawn | – | – |
//! | withdrawn | – | – | – | – | – | – | – | – | – |
//! | decided | – | – | – | – | – | – | – | decided | eligible |
//!
//! Assigned, scored and late are derived from other rows, never stored as states.

use chrono::{DateTime, Utc};

use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// Where an application stands.
    ApplicationState as "application-state" {
        /// Being written.
        Draft = "draft",
        /// Submitted, and not judged yet.
        Submitted = "submitted",
        /// Returned for correction.
        Returned = "returned",
        /// Found eligible.
        Eligible = "eligible",
        /// Found ineligible.
        Ineligible = "ineligible",
        /// Withdrawn by the applicant.
        Withdrawn = "withdrawn",
        /// Decided on.
        Decided = "decided",
    }
}

/// What can be done with an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApplicationAct {
    /// Save an answer.
    Save,
    /// Submit it, again after a correction.
    Submit,
    /// Judge a rule by hand, or rule on lateness.
    Judge,
    /// Find it eligible.
    FindEligible,
    /// Find it ineligible.
    FindIneligible,
    /// Return it for correction, or give more time for one.
    Return,
    /// Withdraw it.
    Withdraw,
    /// Lock a decision on it.
    Decide,
    /// Reverse the decision.
    Reverse,
}

/// The state after an act.
pub fn after(state: ApplicationState, act: ApplicationAct) -> Result<ApplicationState, Refusal> {
    use ApplicationAct as Act;
    use ApplicationState as State;
    let refused = |rule: &str| Err(Refusal::new(rule).with("state", state.fact()));
    match (state, act) {
        (State::Draft | State::Returned, Act::Save) => Ok(state),
        (State::Draft | State::Returned, Act::Submit) => Ok(State::Submitted),
        (_, Act::Save | Act::Submit) => refused("not-being-written"),

        (State::Withdrawn, Act::Withdraw) => refused("withdrawn-already"),
        (State::Decided, Act::Withdraw) => refused("decided-already"),
        (_, Act::Withdraw) => Ok(State::Withdrawn),

        (State::Eligible | State::Decided, Act::Decide) => Ok(State::Decided),
        (State::Decided, Act::Reverse) => Ok(State::Eligible),
        (_, Act::Decide) => refused("not-eligible"),
        (_, Act::Reverse) => refused("not-decided"),

        (State::Draft, _) => refused("not-submitted"),
        (State::Withdrawn, _) => refused("withdrawn-already"),
        (State::Decided, _) => refused("decided-already"),

        (State::Submitted | State::Returned, Act::Return) => Ok(State::Returned),
        (_, Act::Return) => refused("found-already"),
        (State::Returned, _) => refused("being-corrected"),
        (_, Act::Judge) => Ok(state),
        (State::Submitted | State::Ineligible, Act::FindEligible) => Ok(State::Eligible),
        // Anew, by rules that were judged again.
        (_, Act::FindIneligible) => Ok(State::Ineligible),
        (_, Act::FindEligible) => refused("found-already"),
    }
}

/// The state an application stands in now: one whose time for correction is over stands as it was
/// submitted before, so that it can be judged all the same.
pub fn stands_as(
    state: ApplicationState,
    correction_until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> ApplicationState {
    match (state, correction_until) {
        (ApplicationState::Returned, Some(until)) if !crate::time::on_time(now, until) => {
            ApplicationState::Submitted
        }
        _ => state,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_leads_from_every_state_where_the_table_says() {
        use ApplicationAct::*;
        use ApplicationState as S;
        const ACTS: [ApplicationAct; 9] = [
            Save,
            Submit,
            Judge,
            FindEligible,
            FindIneligible,
            Return,
            Withdraw,
            Decide,
            Reverse,
        ];
        let no = |rule: &'static str| Err(rule);
        let table = [
            (
                S::Draft,
                [
                    Ok(S::Draft),
                    Ok(S::Submitted),
                    no("not-submitted"),
                    no("not-submitted"),
                    no("not-submitted"),
                    no("not-submitted"),
                    Ok(S::Withdrawn),
                    no("not-eligible"),
                    no("not-decided"),
                ],
            ),
            (
                S::Submitted,
                [
                    no("not-being-written"),
                    no("not-being-written"),
                    Ok(S::Submitted),
                    Ok(S::Eligible),
                    Ok(S::Ineligible),
                    Ok(S::Returned),
                    Ok(S::Withdrawn),
                    no("not-eligible"),
                    no("not-decided"),
                ],
            ),
            (
                S::Returned,
                [
                    Ok(S::Returned),
                    Ok(S::Submitted),
                    no("being-corrected"),
                    no("being-corrected"),
                    no("being-corrected"),
                    Ok(S::Returned),
                    Ok(S::Withdrawn),
                    no("not-eligible"),
                    no("not-decided"),
                ],
            ),
            (
                S::Eligible,
                [
                    no("not-being-written"),
                    no("not-being-written"),
                    Ok(S::Eligible),
                    no("found-already"),
                    Ok(S::Ineligible),
                    no("found-already"),
                    Ok(S::Withdrawn),
                    Ok(S::Decided),
                    no("not-decided"),
                ],
            ),
            (
                S::Ineligible,
                [
                    no("not-being-written"),
                    no("not-being-written"),
                    Ok(S::Ineligible),
                    Ok(S::Eligible),
                    Ok(S::Ineligible),
                    no("found-already"),
                    Ok(S::Withdrawn),
                    no("not-eligible"),
                    no("not-decided"),
                ],
            ),
            (
                S::Withdrawn,
                [
                    no("not-being-written"),
                    no("not-being-written"),
                    no("withdrawn-already"),
                    no("withdrawn-already"),
                    no("withdrawn-already"),
                    no("withdrawn-already"),
                    no("withdrawn-already"),
                    no("not-eligible"),
                    no("not-decided"),
                ],
            ),
            (
                S::Decided,
                [
                    no("not-being-written"),
                    no("not-being-written"),
                    no("decided-already"),
                    no("decided-already"),
                    no("decided-already"),
                    no("decided-already"),
                    no("decided-already"),
                    Ok(S::Decided),
                    Ok(S::Eligible),
                ],
            ),
        ];
        assert_eq!(table.len(), S::ALL.len());
        for (state, row) in table {
            for (act, expected) in ACTS.into_iter().zip(row) {
                let found = after(state, act).map_err(|refusal| refusal.rule);
                assert_eq!(found, expected.map_err(str::to_owned), "{state:?} {act:?}");
            }
        }
    }

    #[test]
    fn a_correction_that_is_over_leaves_what_was_submitted() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let until = Some(at("2026-12-10T16:00:00Z"));
        for (state, now, expected) in [
            (
                ApplicationState::Returned,
                "2026-12-10T16:00:00.5Z",
                ApplicationState::Returned,
            ),
            (
                ApplicationState::Returned,
                "2026-12-10T16:00:01Z",
                ApplicationState::Submitted,
            ),
            (
                ApplicationState::Eligible,
                "2026-12-10T16:00:01Z",
                ApplicationState::Eligible,
            ),
        ] {
            assert_eq!(stands_as(state, until, at(now)), expected);
        }
    }
}
