//! Where a placement stands.
//!
//! Stored is only what somebody did: proposed it, let it begin, paused it, ended it, brought the
//! person back, closed it, withdrew it. Everything finer follows from other rows and from the day,
//! so that it cannot contradict them: that a proposal is awarded, its agreement drafted, part-signed
//! or fully signed, its checks clear; that a running placement is extended, or is ending.
//!
//! | | change | start | pause | resume | extend | return | close | withdraw | end early |
//! |---|---|---|---|---|---|---|---|---|---|
//! | proposed | proposed | active | – | – | – | – | – | withdrawn | – |
//! | active | active | – | paused | – | active | returned | – | – | terminated |
//! | paused | paused | – | – | active | paused | returned | – | – | terminated |
//! | returned | – | – | – | – | – | – | closed | – | – |
//! | closed | – | – | – | – | – | – | – | – | – |
//! | withdrawn | – | – | – | – | – | – | – | – | – |
//! | terminated | – | – | – | – | – | – | – | – | – |

use chrono::NaiveDate;

use super::bars::{Agreement, Bar, Readiness, bars};
use super::period::Period;
use super::return_meeting::return_meeting_by;
use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// Where a placement stands, as it is stored.
    PlacementState as "placement-state" {
        /// Proposed, and being prepared.
        Proposed = "proposed",
        /// Under way.
        Active = "active",
        /// Paused.
        Paused = "paused",
        /// The person is back in post.
        Returned = "returned",
        /// Everything is in.
        Closed = "closed",
        /// Withdrawn before it began.
        Withdrawn = "withdrawn",
        /// Ended early.
        Terminated = "terminated",
    }
}

impl PlacementState {
    /// Whether it began, over by now or not: something can be told of it.
    pub fn has_begun(self) -> bool {
        !matches!(self, PlacementState::Proposed | PlacementState::Withdrawn)
    }

    /// Whether it runs: it has begun and is not over, paused or not.
    pub fn runs(self) -> bool {
        matches!(self, PlacementState::Active | PlacementState::Paused)
    }
}

codes! {
    /// Where a placement stands, as it is shown.
    PlacementProgress as "placement-progress" {
        /// Proposed.
        Proposed = "proposed",
        /// Proposed, and its award accepted.
        Awarded = "awarded",
        /// Its agreement is drafted.
        AgreementDrafted = "agreement-drafted",
        /// Some have signed.
        PartSigned = "part-signed",
        /// All three have signed.
        FullySigned = "fully-signed",
        /// All have signed and nothing else stands in the way.
        ChecksClear = "checks-clear",
        /// Under way.
        Active = "active",
        /// Paused.
        Paused = "paused",
        /// Under way, to a later day than was agreed first.
        Extended = "extended",
        /// Under way, with the return near.
        Ending = "ending",
        /// The person is back in post.
        Returned = "returned",
        /// Everything is in.
        Closed = "closed",
        /// Withdrawn before it began.
        Withdrawn = "withdrawn",
        /// Ended early.
        Terminated = "terminated",
    }
}

codes! {
    /// What can be done with a placement.
    PlacementAct as "placement-act" {
        /// Change what is known of it, or move its days.
        Change = "change",
        /// Let it begin.
        Start = "start",
        /// Pause it.
        Pause = "pause",
        /// Go on after a pause.
        Resume = "resume",
        /// Let it last longer.
        Extend = "extend",
        /// Record that the person is back in post.
        Return = "return",
        /// Close it.
        Close = "close",
        /// Withdraw it before it begins.
        Withdraw = "withdraw",
        /// End it before its last day.
        EndEarly = "end-early",
    }
}

/// The state after an act.
pub fn after(state: PlacementState, act: PlacementAct) -> Result<PlacementState, Refusal> {
    use PlacementAct as Act;
    use PlacementState as State;
    let running = matches!(state, State::Active | State::Paused);
    match (state, act) {
        (State::Proposed, Act::Change) => Ok(State::Proposed),
        (State::Proposed, Act::Start) => Ok(State::Active),
        (State::Proposed, Act::Withdraw) => Ok(State::Withdrawn),
        (State::Active, Act::Pause) => Ok(State::Paused),
        (State::Paused, Act::Resume) => Ok(State::Active),
        (_, Act::Change | Act::Extend) if running => Ok(state),
        (_, Act::Return) if running => Ok(State::Returned),
        (_, Act::EndEarly) if running => Ok(State::Terminated),
        (State::Returned, Act::Close) => Ok(State::Closed),
        _ => Err(Refusal::new(match state {
            State::Proposed => "placement-not-begun",
            State::Active | State::Paused => "placement-begun",
            State::Returned | State::Closed => "placement-over",
            State::Withdrawn => "placement-withdrawn",
            State::Terminated => "placement-terminated",
        })
        .with("state", state.fact())),
    }
}

/// What the finer state follows from.
#[derive(Debug, Clone)]
pub struct Standing<'a> {
    /// As it is stored.
    pub state: PlacementState,
    /// Its days.
    pub period: Period,
    /// The last day that was agreed when it began; none before.
    pub agreed_end: Option<NaiveDate>,
    /// What has to stand before it begins; looked at no more once it has.
    pub readiness: Option<&'a Readiness>,
    /// The day it is, in Europe/London.
    pub today: NaiveDate,
}

/// Where a placement stands, as it is shown.
pub fn standing(of: &Standing<'_>) -> PlacementProgress {
    match of.state {
        PlacementState::Proposed => prepared(of),
        PlacementState::Active if of.today >= return_meeting_by(of.period) => {
            PlacementProgress::Ending
        }
        PlacementState::Active if of.agreed_end.is_some_and(|end| of.period.to > end) => {
            PlacementProgress::Extended
        }
        PlacementState::Active => PlacementProgress::Active,
        PlacementState::Paused => PlacementProgress::Paused,
        PlacementState::Returned => PlacementProgress::Returned,
        PlacementState::Closed => PlacementProgress::Closed,
        PlacementState::Withdrawn => PlacementProgress::Withdrawn,
        PlacementState::Terminated => PlacementProgress::Terminated,
    }
}

fn prepared(of: &Standing<'_>) -> PlacementProgress {
    let Some(readiness) = of.readiness else {
        return PlacementProgress::Proposed;
    };
    match readiness.agreement {
        Agreement::None if readiness.awarded == Some(true) => PlacementProgress::Awarded,
        Agreement::None => PlacementProgress::Proposed,
        Agreement::Drafted { signed: 0, .. } => PlacementProgress::AgreementDrafted,
        Agreement::Drafted { signed, of } if signed < of => PlacementProgress::PartSigned,
        Agreement::Drafted { .. } => {
            let clear = bars(of.period, readiness)
                .iter()
                .all(|bar| matches!(bar, Bar::NotAwarded));
            if clear {
                PlacementProgress::ChecksClear
            } else {
                PlacementProgress::FullySigned
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::backfill::BackfillState;
    use super::super::bars::{AccessDocument, Checks};
    use super::*;

    #[test]
    fn every_act_leads_from_every_state_where_the_table_says() {
        use PlacementAct::*;
        use PlacementState as S;
        const ACTS: [PlacementAct; 9] = [
            Change, Start, Pause, Resume, Extend, Return, Close, Withdraw, EndEarly,
        ];
        let ok = |s: S| Some(s);
        let table: [(S, [Option<S>; 9]); 7] = [
            (
                S::Proposed,
                [
                    ok(S::Proposed),
                    ok(S::Active),
                    None,
                    None,
                    None,
                    None,
                    None,
                    ok(S::Withdrawn),
                    None,
                ],
            ),
            (
                S::Active,
                [
                    ok(S::Active),
                    None,
                    ok(S::Paused),
                    None,
                    ok(S::Active),
                    ok(S::Returned),
                    None,
                    None,
                    ok(S::Terminated),
                ],
            ),
            (
                S::Paused,
                [
                    ok(S::Paused),
                    None,
                    None,
                    ok(S::Active),
                    ok(S::Paused),
                    ok(S::Returned),
                    None,
                    None,
                    ok(S::Terminated),
                ],
            ),
            (
                S::Returned,
                [
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    ok(S::Closed),
                    None,
                    None,
                ],
            ),
            (S::Closed, [None; 9]),
            (S::Withdrawn, [None; 9]),
            (S::Terminated, [None; 9]),
        ];
        assert_eq!(table.len(), S::ALL.len());
        for (state, cells) in table {
            for (act, expected) in ACTS.into_iter().zip(cells) {
                assert_eq!(after(state, act).ok(), expected, "{state:?} {act:?}");
            }
        }
        for (state, rule) in [
            (S::Proposed, "placement-not-begun"),
            (S::Active, "placement-begun"),
            (S::Paused, "placement-begun"),
            (S::Returned, "placement-over"),
            (S::Closed, "placement-over"),
            (S::Withdrawn, "placement-withdrawn"),
            (S::Terminated, "placement-terminated"),
        ] {
            let act = if state == S::Proposed { Pause } else { Start };
            assert_eq!(after(state, act).map_err(|r| r.rule), Err(rule.to_owned()));
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn ready() -> Readiness {
        Readiness {
            awarded: Some(true),
            agreement: Agreement::Drafted { signed: 3, of: 3 },
            checks: Some(Checks::default()),
            access: AccessDocument::Issued,
            backfill: BackfillState::Unsuitable,
        }
    }

    fn shown(
        state: PlacementState,
        readiness: &Readiness,
        agreed: Option<&str>,
        today: &str,
    ) -> PlacementProgress {
        standing(&Standing {
            state,
            period: Period::new(day("2027-03-01"), day("2027-08-31")).unwrap(),
            agreed_end: agreed.map(day),
            readiness: Some(readiness),
            today: day(today),
        })
    }

    #[test]
    fn a_proposal_shows_how_far_it_is() {
        let drafted = |signed| Readiness {
            agreement: Agreement::Drafted { signed, of: 3 },
            ..ready()
        };
        let undrafted = |awarded| Readiness {
            awarded,
            agreement: Agreement::None,
            ..ready()
        };
        for (readiness, expected) in [
            (undrafted(None), PlacementProgress::Proposed),
            (undrafted(Some(false)), PlacementProgress::Proposed),
            (undrafted(Some(true)), PlacementProgress::Awarded),
            (drafted(0), PlacementProgress::AgreementDrafted),
            (drafted(1), PlacementProgress::PartSigned),
            (drafted(2), PlacementProgress::PartSigned),
            (drafted(3), PlacementProgress::ChecksClear),
            (
                Readiness {
                    checks: None,
                    ..drafted(3)
                },
                PlacementProgress::FullySigned,
            ),
            (
                Readiness {
                    access: AccessDocument::Awaited,
                    ..drafted(3)
                },
                PlacementProgress::FullySigned,
            ),
            (
                Readiness {
                    backfill: BackfillState::Planned,
                    ..drafted(3)
                },
                PlacementProgress::FullySigned,
            ),
        ] {
            let found = shown(PlacementState::Proposed, &readiness, None, "2027-01-01");
            assert_eq!(found, expected, "{readiness:?}");
        }
    }

    #[test]
    fn a_running_placement_is_ending_from_the_day_of_the_meeting_on() {
        use PlacementState::*;
        for (state, agreed, today, expected) in [
            (
                Active,
                Some("2027-08-31"),
                "2027-03-01",
                PlacementProgress::Active,
            ),
            (
                Active,
                Some("2027-08-31"),
                "2027-08-02",
                PlacementProgress::Active,
            ),
            (
                Active,
                Some("2027-08-31"),
                "2027-08-03",
                PlacementProgress::Ending,
            ),
            (
                Active,
                Some("2027-08-31"),
                "2027-12-01",
                PlacementProgress::Ending,
            ),
            (
                Active,
                Some("2027-08-30"),
                "2027-06-01",
                PlacementProgress::Extended,
            ),
            (
                Active,
                Some("2027-08-30"),
                "2027-08-03",
                PlacementProgress::Ending,
            ),
            (
                Active,
                Some("2027-09-30"),
                "2027-06-01",
                PlacementProgress::Active,
            ),
            (
                Paused,
                Some("2027-08-31"),
                "2027-08-03",
                PlacementProgress::Paused,
            ),
            (Returned, None, "2027-08-03", PlacementProgress::Returned),
            (Closed, None, "2027-08-03", PlacementProgress::Closed),
            (Withdrawn, None, "2027-08-03", PlacementProgress::Withdrawn),
            (
                Terminated,
                None,
                "2027-08-03",
                PlacementProgress::Terminated,
            ),
        ] {
            assert_eq!(
                shown(state, &ready(), agreed, today),
                expected,
                "{state:?} {today}"
            );
        }
    }
}
