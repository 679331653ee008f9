//! The payment plan: its total is the award, and each instalment stands where its claims do.

use super::{ClaimState, HeadingPence, total};
use crate::fact::Facts;
use crate::money::Pence;
use crate::people::codes;
use crate::problem::Problems;

codes! {
    /// Where an instalment stands: derived from the claims for it, never stored.
    InstalmentState as "instalment-state" {
        /// Nothing was claimed for it.
        Planned = "planned",
        /// A claim for it is entered, and not approved yet.
        Claimed = "claimed",
        /// The claim is approved.
        Approved = "approved",
        /// It is paid.
        Paid = "paid",
    }
}

/// Where an instalment stands, given the states of the claims for it.
pub fn instalment_state(claims: &[ClaimState]) -> InstalmentState {
    let state = |claim: &ClaimState| match claim {
        ClaimState::Rejected => InstalmentState::Planned,
        ClaimState::Draft | ClaimState::Submitted | ClaimState::Queried => InstalmentState::Claimed,
        ClaimState::Approved => InstalmentState::Approved,
        ClaimState::Paid => InstalmentState::Paid,
    };
    claims
        .iter()
        .map(state)
        .max()
        .unwrap_or(InstalmentState::Planned)
}

/// An instalment of a plan as it is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedLine {
    /// What it comes to, where that can be read.
    pub amount: Option<Pence>,
    /// What it came to before, where a claim for it stands: that is not changed any more.
    pub fixed: Option<Pence>,
}

/// What is wrong with a plan as it is edited. Fields: `instalments.N.amount`, `instalments`.
pub fn plan_problems(award: Pence, lines: &[PlannedLine]) -> Problems {
    let mut problems = Problems::default();
    for (i, line) in lines.iter().enumerate() {
        let field = format!("instalments.{i}.amount");
        match (line.amount, line.fixed) {
            (Some(amount), Some(fixed)) if amount != fixed => problems.add_with(
                field,
                "instalment-claimed",
                Facts::none().with("amount", fixed),
            ),
            (Some(Pence::ZERO), None) => problems.add(field, "amount-zero"),
            _ => {}
        }
    }
    let sum: Pence = lines.iter().filter_map(|line| line.amount).sum();
    if sum != award && lines.iter().all(|line| line.amount.is_some()) {
        let facts = Facts::none().with("sum", sum).with("award", award);
        problems.add_with("instalments", "plan-not-the-award", facts);
    }
    problems
}

/// Splits an amount over headings as what is left under them stands to each other, to the penny:
/// whole pence by share, and the pennies that remain to the greatest remainders, the earlier
/// heading first. No heading gets more than it has left; an amount over all that is left gets just
/// that.
pub fn split(amount: Pence, left: &[HeadingPence]) -> Vec<HeadingPence> {
    let all = i128::from(total(left).0);
    if all <= 0 || amount <= Pence::ZERO {
        return left
            .iter()
            .map(|(heading, _)| (*heading, Pence::ZERO))
            .collect();
    }
    let amount = i128::from(amount.0).min(all);
    let mut shares: Vec<(usize, i64, i128)> = left
        .iter()
        .enumerate()
        .map(|(i, (_, pence))| {
            let product = amount * i128::from(pence.0);
            (
                i,
                i64::try_from(product / all).unwrap_or(i64::MAX),
                product % all,
            )
        })
        .collect();
    let given: i128 = shares.iter().map(|(_, share, _)| i128::from(*share)).sum();
    let mut pennies = amount - given;
    shares.sort_by(|a, b| b.2.cmp(&a.2).then(a.0.cmp(&b.0)));
    for (_, share, _) in &mut shares {
        if pennies > 0 {
            *share += 1;
            pennies -= 1;
        }
    }
    shares.sort_by_key(|(i, _, _)| *i);
    left.iter()
        .zip(shares)
        .map(|((heading, _), (_, share, _))| (*heading, Pence(share)))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::call::Heading;

    #[test]
    fn an_instalment_stands_where_its_claims_do() {
        use ClaimState as C;
        use InstalmentState as I;
        for (claims, expected) in [
            (&[][..], I::Planned),
            (&[C::Draft], I::Claimed),
            (&[C::Submitted], I::Claimed),
            (&[C::Queried], I::Claimed),
            (&[C::Approved], I::Approved),
            (&[C::Paid], I::Paid),
            (&[C::Rejected], I::Planned),
            (&[C::Rejected, C::Submitted], I::Claimed),
            (&[C::Rejected, C::Paid], I::Paid),
        ] {
            assert_eq!(instalment_state(claims), expected, "{claims:?}");
        }
    }

    #[test]
    fn a_plan_comes_to_the_award_and_what_is_claimed_stays() {
        let line = |amount: i64, fixed: Option<i64>| PlannedLine {
            amount: Some(Pence(amount)),
            fixed: fixed.map(Pence),
        };
        let unread = PlannedLine {
            amount: None,
            fixed: None,
        };
        for (lines, expected) in [
            (vec![line(75, None), line(25, None)], vec![]),
            (vec![line(75, Some(75)), line(25, None)], vec![]),
            (
                vec![line(76, None), line(25, None)],
                vec!["instalments plan-not-the-award"],
            ),
            (
                vec![line(74, None), line(25, None)],
                vec!["instalments plan-not-the-award"],
            ),
            (
                vec![line(74, Some(75)), line(26, None)],
                vec!["instalments.0.amount instalment-claimed"],
            ),
            (
                vec![line(100, None), line(0, None)],
                vec!["instalments.1.amount amount-zero"],
            ),
            (vec![], vec!["instalments plan-not-the-award"]),
            (vec![line(75, None), unread], vec![]),
        ] {
            let found: Vec<String> = plan_problems(Pence(100), &lines)
                .0
                .into_iter()
                .map(|p| format!("{} {}", p.field, p.problem))
                .collect();
            assert_eq!(found, expected, "{lines:?}");
        }
    }

    #[test]
    fn an_amount_is_split_as_what_is_left_stands() {
        use Heading::{Ppi, Travel, Venue};
        for (amount, left, expected) in [
            (75, [100, 0, 0], [75, 0, 0]),
            (100, [100, 100, 100], [34, 33, 33]),
            (1, [1, 1, 1], [1, 0, 0]),
            (2, [5, 1, 1], [2, 0, 0]),
            (7, [5, 1, 1], [5, 1, 1]),
            (8, [5, 1, 1], [5, 1, 1]),
            (0, [5, 1, 1], [0, 0, 0]),
            (5, [0, 0, 0], [0, 0, 0]),
        ] {
            let left: Vec<HeadingPence> = [Travel, Venue, Ppi]
                .into_iter()
                .zip(left.map(Pence))
                .collect();
            let found: Vec<i64> = split(Pence(amount), &left)
                .iter()
                .map(|(_, p)| p.0)
                .collect();
            assert_eq!(found, expected, "{amount} over {left:?}");
        }
    }

    proptest! {
        #[test]
        fn a_split_adds_up_and_stays_within_each_heading(
            amount in 0..2_000_000i64,
            left in proptest::collection::vec(0..400_000i64, 1..8),
        ) {
            let left: Vec<HeadingPence> = Heading::ALL.iter().copied().zip(left.into_iter().map(Pence)).collect();
            let found = split(Pence(amount), &left);
            prop_assert_eq!(total(&found), Pence(amount).min(total(&left)));
            for ((_, share), (_, left)) in found.iter().zip(&left) {
                prop_assert!(Pence::ZERO <= *share && share <= left);
            }
        }
    }
}
