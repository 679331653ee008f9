//! Locking the decisions of a call: once the panel's day has come, by two different people, with
//! nothing left undecided, within the pot.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Outcome, ReasonNeeded};
use crate::fact::Fact;
use crate::ids::{ApplicationId, CoordinatorId};
use crate::money::Pence;
use crate::problem::Refusal;

/// A decision that is to be locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToLock {
    /// Of which bid.
    pub application: ApplicationId,
    /// What it says.
    pub outcome: Outcome,
    /// What it awards.
    pub amount: Pence,
    /// Why it needs a reason, as the decisions stand now.
    pub reasons: Vec<ReasonNeeded>,
    /// Whether it gives one.
    pub has_reason: bool,
}

/// What a lock waits for, whoever asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Awaited {
    /// The day on which the panel meets, where it is known.
    pub panel_on: Option<NaiveDate>,
    /// Today in Europe/London.
    pub today: NaiveDate,
    /// Applications of the call whose eligibility is not found yet.
    pub awaiting_eligibility: u32,
    /// Bids of the call of which nothing is decided yet.
    pub undecided: usize,
}

/// Whether the decisions of a call can be locked at all. The hub decides after the panel has
/// met, and each letter says on which day it did.
pub fn may_be_locked(awaited: Awaited) -> Result<(), Refusal> {
    if let Some(panel_on) = awaited.panel_on.filter(|day| awaited.today < *day) {
        return Err(Refusal::new("lock-before-panel").with("day", panel_on));
    }
    if awaited.awaiting_eligibility > 0 {
        return Err(Refusal::new("lock-eligibility-unfinished"));
    }
    if awaited.undecided > 0 {
        return Err(Refusal::new("lock-undecided").with("count", awaited.undecided));
    }
    Ok(())
}

/// A lock, as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// Who locks.
    pub first: CoordinatorId,
    /// Who stands by it, with their PIN.
    pub second: CoordinatorId,
    /// All that can be awarded.
    pub pot: Pence,
    /// What decisions of the call that are not part of this lock award.
    pub awarded_beside: Pence,
    /// The decisions.
    pub decisions: Vec<ToLock>,
    /// Which of the two is in conflict with which bid.
    pub conflicted: BTreeSet<(CoordinatorId, ApplicationId)>,
}

/// Whether these two may lock these decisions.
pub fn may_lock(lock: &Lock) -> Result<(), Refusal> {
    if lock.first == lock.second {
        return Err(Refusal::new("lock-same-person"));
    }
    if lock.decisions.is_empty() {
        return Err(Refusal::new("lock-nothing"));
    }
    for decision in &lock.decisions {
        for coordinator in [lock.first, lock.second] {
            if lock
                .conflicted
                .contains(&(coordinator, decision.application))
            {
                return Err(Refusal::new("lock-conflicted")
                    .with("coordinator", Fact::record("coordinator", coordinator))
                    .with(
                        "application",
                        Fact::record("application", decision.application),
                    ));
            }
        }
    }
    for decision in &lock.decisions {
        if let (Some(reason), false) = (decision.reasons.first(), decision.has_reason) {
            return Err(Refusal::new("lock-reason-missing")
                .with(
                    "application",
                    Fact::record("application", decision.application),
                )
                .with("needed", reason.fact()));
        }
    }
    let funded: Pence = lock
        .decisions
        .iter()
        .filter(|d| d.outcome.funds())
        .map(|d| d.amount)
        .sum::<Pence>()
        + lock.awarded_beside;
    if funded > lock.pot {
        return Err(Refusal::new("lock-over-pot")
            .with("funded", funded)
            .with("pot", lock.pot)
            .with("over", funded - lock.pot));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn id<T: From<Uuid>>(n: u128) -> T {
        T::from(Uuid::from_u128(n))
    }

    fn lock() -> Lock {
        let decision = |n, outcome, pounds| ToLock {
            application: id(n),
            outcome,
            amount: Pence::pounds(pounds),
            reasons: vec![],
            has_reason: false,
        };
        Lock {
            first: id(1),
            second: id(2),
            pot: Pence::pounds(100),
            awarded_beside: Pence::pounds(40),
            decisions: vec![
                decision(10, Outcome::Fund, 60),
                decision(11, Outcome::NotFunded, 0),
            ],
            conflicted: BTreeSet::new(),
        }
    }

    fn rule(change: impl FnOnce(&mut Lock)) -> Option<String> {
        let mut lock = lock();
        change(&mut lock);
        may_lock(&lock).err().map(|r| r.rule)
    }

    #[test]
    fn a_lock_waits_for_the_panels_day_and_for_every_bid() {
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        let ready = Awaited {
            panel_on: Some(day("2027-01-14")),
            today: day("2027-01-14"),
            awaiting_eligibility: 0,
            undecided: 0,
        };
        let on = |today| Awaited {
            today: day(today),
            ..ready
        };
        let cases = [
            (on("2026-12-31"), Some("lock-before-panel")),
            (on("2027-01-13"), Some("lock-before-panel")),
            (ready, None),
            (on("2027-01-15"), None),
            (
                Awaited {
                    panel_on: None,
                    ..on("2026-12-31")
                },
                None,
            ),
            (
                Awaited {
                    awaiting_eligibility: 1,
                    undecided: 1,
                    ..ready
                },
                Some("lock-eligibility-unfinished"),
            ),
            (
                Awaited {
                    undecided: 1,
                    ..ready
                },
                Some("lock-undecided"),
            ),
        ];
        for (awaited, expected) in cases {
            let refused = may_be_locked(awaited).err().map(|r| r.rule);
            assert_eq!(refused.as_deref(), expected, "{awaited:?}");
        }
        let refusal = may_be_locked(on("2027-01-13")).unwrap_err();
        assert_eq!(refusal.facts.0["day"], day("2027-01-14").into());
    }

    #[test]
    fn two_people_lock_what_is_whole_and_within_the_pot() {
        let refused = |rule: &str| Some(rule.to_owned());
        assert_eq!(rule(|_| {}), None);
        assert_eq!(rule(|l| l.second = l.first), refused("lock-same-person"));
        assert_eq!(rule(|l| l.decisions.clear()), refused("lock-nothing"));
        assert_eq!(
            rule(|l| l.decisions[0].amount = Pence(6_001)),
            refused("lock-over-pot")
        );
        assert_eq!(
            rule(|l| l.decisions[1].reasons = vec![ReasonNeeded::PassedOver]),
            refused("lock-reason-missing")
        );
        assert_eq!(
            rule(|l| {
                l.decisions[1].reasons = vec![ReasonNeeded::PassedOver];
                l.decisions[1].has_reason = true;
            }),
            None
        );
    }

    #[test]
    fn neither_of_the_two_locks_a_bid_they_are_in_conflict_with() {
        for coordinator in [1, 2] {
            for application in [10, 11] {
                let found = rule(|l| {
                    l.conflicted.insert((id(coordinator), id(application)));
                });
                assert_eq!(found.as_deref(), Some("lock-conflicted"));
            }
        }
        let elsewhere = rule(|l| {
            l.conflicted.insert((id(3), id(10)));
            l.conflicted.insert((id(1), id(12)));
        });
        assert_eq!(elsewhere, None);
    }
}
