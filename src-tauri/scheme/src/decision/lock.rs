//! Locking the decisions of a call: two different people, nothing left open, within the pot.

use std::collections::BTreeSet;

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
    /// Bids of the call of which nothing is decided yet.
    pub undecided: usize,
    /// The decisions.
    pub decisions: Vec<ToLock>,
    /// Which of the two is in conflict with which bid.
    pub conflicted: BTreeSet<(CoordinatorId, ApplicationId)>,
}

/// Whether the decisions may be locked.
pub fn may_lock(lock: &Lock) -> Result<(), Refusal> {
    if lock.first == lock.second {
        return Err(Refusal::new("lock-same-person"));
    }
    if lock.undecided > 0 {
        return Err(Refusal::new("lock-undecided").with("count", lock.undecided));
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
            undecided: 0,
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
    fn two_people_lock_what_is_whole_and_within_the_pot() {
        let refused = |rule: &str| Some(rule.to_owned());
        assert_eq!(rule(|_| {}), None);
        assert_eq!(rule(|l| l.second = l.first), refused("lock-same-person"));
        assert_eq!(rule(|l| l.undecided = 1), refused("lock-undecided"));
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
