//! The payments of an award, to the penny.

use crate::money::Pence;

/// What each payment comes to, given its share in per cent: every payment but the last is cut to
/// whole pence, and the last takes what is left, so that they add up to the award exactly and none
/// is below nothing (invariant 8).
pub fn payments(award: Pence, shares: &[u32]) -> Vec<Pence> {
    let Some((_, before_last)) = shares.split_last() else {
        return Vec::new();
    };
    let mut amounts: Vec<Pence> = before_last
        .iter()
        // Below 2^43 pence times 100: no award comes near the end of an i64.
        .map(|share| Pence(award.0 * i64::from(*share) / 100))
        .collect();
    let paid: Pence = amounts.iter().copied().sum();
    amounts.push(award - paid);
    amounts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn remainder_pennies_go_to_the_last_payment() {
        let cases: &[(i64, &[u32], &[i64])] = &[
            (987_650, &[75, 25], &[740_737, 246_913]),
            (1_000_000, &[100], &[1_000_000]),
            (100, &[33, 33, 34], &[33, 33, 34]),
            (1, &[50, 50], &[0, 1]),
            (
                5,
                &[10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
                &[0, 0, 0, 0, 0, 0, 0, 0, 0, 5],
            ),
            (
                99_999_999,
                &[50, 25, 25],
                &[49_999_999, 24_999_999, 25_000_001],
            ),
            (0, &[75, 25], &[0, 0]),
            (100, &[], &[]),
        ];
        for (award, shares, expected) in cases {
            let found: Vec<i64> = payments(Pence(*award), shares)
                .iter()
                .map(|p| p.0)
                .collect();
            assert_eq!(found, *expected, "{award} in {shares:?}");
        }
    }

    /// Shares of one or more per cent that add up to 100, as a published call has them.
    fn shares() -> impl Strategy<Value = Vec<u32>> {
        proptest::collection::btree_set(1..100u32, 0..9).prop_map(|cuts| {
            let mut from = 0;
            cuts.into_iter()
                .chain([100])
                .map(|to| to - std::mem::replace(&mut from, to))
                .collect()
        })
    }

    proptest! {
        #[test]
        fn payments_add_up_to_the_award(award in 0..=crate::money::GREATEST.0, shares in shares()) {
            let paid = payments(Pence(award), &shares);
            prop_assert_eq!(paid.len(), shares.len());
            prop_assert_eq!(paid.iter().copied().sum::<Pence>(), Pence(award));
            prop_assert!(paid.iter().all(|p| p.0 >= 0));
            // No payment is a penny or more below its share but for the cut itself.
            for (paid, share) in paid.iter().zip(&shares) {
                prop_assert!(paid.0 >= award * i64::from(*share) / 100);
            }
        }
    }
}
