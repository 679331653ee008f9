//! Funding a bid from the reserve, once money is free: in reserve order, by two people, within the
//! pot.

use std::collections::BTreeSet;

use super::{Outcome, Stage};
use crate::fact::Fact;
use crate::ids::CoordinatorId;
use crate::money::Pence;
use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// What took a locked decision's place.
    ReversalKind as "reversal-kind" {
        /// It was reversed, and the bid decided anew.
        Reversed = "reversed",
        /// The bid was funded from the reserve.
        Promoted = "promoted",
    }
}

/// A promotion, as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promotion {
    /// Who funds it, and who stands by it with their PIN.
    pub people: [CoordinatorId; 2],
    /// Which of them is in conflict with the bid.
    pub conflicted: BTreeSet<CoordinatorId>,
    /// What was decided of the bid.
    pub outcome: Outcome,
    /// Where that decision stands.
    pub stage: Stage,
    /// What it would be awarded.
    pub amount: Pence,
    /// What stands awarded in the call: without what was declined or lapsed.
    pub standing: Pence,
    /// All that can be awarded.
    pub pot: Pence,
}

/// Whether these two may fund this bid from the reserve.
pub fn may_promote(promotion: &Promotion) -> Result<(), Refusal> {
    let [first, second] = promotion.people;
    if first == second {
        return Err(Refusal::new("promote-same-person"));
    }
    if let Some(coordinator) = promotion
        .people
        .into_iter()
        .find(|one| promotion.conflicted.contains(one))
    {
        return Err(Refusal::new("promote-conflicted")
            .with("coordinator", Fact::record("coordinator", coordinator)));
    }
    if promotion.outcome != Outcome::Reserve || promotion.stage != Stage::Locked {
        return Err(Refusal::new("promote-not-in-reserve"));
    }
    let funded = promotion.standing + promotion.amount;
    if funded > promotion.pot {
        return Err(Refusal::new("lock-over-pot")
            .with("funded", funded)
            .with("pot", promotion.pot)
            .with("over", funded - promotion.pot));
    }
    Ok(())
}

/// Which places in the reserve come before one, of those that are still held.
pub fn ahead_of(place: Option<u32>, held: &BTreeSet<u32>) -> BTreeSet<u32> {
    held.iter()
        .copied()
        .filter(|other| place.is_none_or(|own| *other < own))
        .collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn id(n: u128) -> CoordinatorId {
        Uuid::from_u128(n).into()
    }

    #[test]
    fn two_people_fund_a_bid_in_reserve_within_the_pot() {
        let whole = Promotion {
            people: [id(1), id(2)],
            conflicted: BTreeSet::from([id(3)]),
            outcome: Outcome::Reserve,
            stage: Stage::Locked,
            amount: Pence::pounds(60),
            standing: Pence::pounds(40),
            pot: Pence::pounds(100),
        };
        type Change = fn(&mut Promotion);
        let cases: &[(Change, Option<&str>)] = &[
            (|_| {}, None),
            (|p| p.amount = Pence(6_001), Some("lock-over-pot")),
            (|p| p.people[1] = p.people[0], Some("promote-same-person")),
            (
                |p| p.conflicted = [p.people[0]].into(),
                Some("promote-conflicted"),
            ),
            (
                |p| p.conflicted = [p.people[1]].into(),
                Some("promote-conflicted"),
            ),
            (|p| p.stage = Stage::Open, Some("promote-not-in-reserve")),
            (
                |p| p.outcome = Outcome::Fund,
                Some("promote-not-in-reserve"),
            ),
            (
                |p| p.outcome = Outcome::FundWithConditions,
                Some("promote-not-in-reserve"),
            ),
            (
                |p| p.outcome = Outcome::NotFunded,
                Some("promote-not-in-reserve"),
            ),
        ];
        for (change, expected) in cases {
            let mut promotion = whole.clone();
            change(&mut promotion);
            let refused = may_promote(&promotion).err().map(|r| r.rule);
            assert_eq!(refused.as_deref(), *expected, "{promotion:?}");
        }
    }

    #[test]
    fn those_with_an_earlier_place_come_first() {
        let held = BTreeSet::from([2, 3, 5]);
        for (place, expected) in [
            (Some(2), vec![]),
            (Some(3), vec![2]),
            (Some(5), vec![2, 3]),
            (Some(9), vec![2, 3, 5]),
            (None, vec![2, 3, 5]),
        ] {
            let found: Vec<u32> = ahead_of(place, &held).into_iter().collect();
            assert_eq!(found, expected, "{place:?}");
        }
    }
}
