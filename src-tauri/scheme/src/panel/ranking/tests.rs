use num_bigint::BigInt;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::language::Both;

const TERMS: RankingTerms = RankingTerms {
    reviews_planned: 3,
    reviews_needed: 3,
    threshold_hundredths: 400,
    wide_spread_hundredths: 300,
};

fn bid(number: u128, pounds: i64, totals: &[(i64, i64)]) -> ReviewedBid {
    ReviewedBid {
        application: Uuid::from_u128(number).into(),
        reference: format!("LSHW-2026-{number:03}"),
        requested: Pence::pounds(pounds),
        totals: totals.iter().map(|(n, d)| Points::new(*n, *d)).collect(),
    }
}

/// A bid whose three totals are all the same.
fn even(number: u128, pounds: i64, total: i64) -> ReviewedBid {
    bid(number, pounds, &[(total, 1); 3])
}

/// Per bid: the number of its reference, its rank, whether it is above the line, its flags.
type Short = (u32, Option<u32>, bool, Vec<RankingFlag>);

fn short(ranking: &Ranking) -> Vec<Short> {
    ranking
        .bids
        .iter()
        .map(|b| {
            let number = b.reference.rsplit('-').next().unwrap().parse().unwrap();
            (number, b.rank, b.above_line, b.flags.clone())
        })
        .collect()
}

#[test]
fn a_total_is_the_weighted_sum_and_wants_every_criterion() {
    let criterion = |key: &str, weight| Criterion {
        key: key.into(),
        title: Both::default(),
        guidance: Both::default(),
        weight,
    };
    let criteria = [criterion("a", 25), criterion("b", 60), criterion("c", 15)];
    let scores = |list: &[(&str, u32)]| list.iter().map(|(k, v)| ((*k).to_owned(), *v)).collect();
    assert_eq!(
        review_total(&criteria, &scores(&[("a", 6), ("b", 5), ("c", 3)])),
        Some(Points::new(495, 100))
    );
    assert_eq!(
        review_total(&criteria, &scores(&[("a", 6), ("b", 5)])),
        None
    );
}

#[test]
fn what_is_shown_rounds_half_away_from_zero_to_two_places() {
    for ((numerator, denominator), shown) in [
        ((14, 3), 467),
        ((13, 3), 433),
        ((4125, 1000), 413),
        ((4135, 1000), 414),
        ((9, 2), 450),
        ((0, 1), 0),
    ] {
        assert_eq!(hundredths(Points::new(numerator, denominator)), shown);
    }
}

#[test]
fn equal_scores_share_a_rank_and_the_next_rank_is_skipped() {
    let bids = vec![even(4, 1, 4), even(3, 1, 5), even(2, 1, 5), even(1, 1, 6)];
    let ranking = rank(bids, &TERMS, Pence::pounds(100));
    assert_eq!(
        short(&ranking),
        [
            (1, Some(1), true, vec![]),
            (2, Some(2), true, vec![]),
            (3, Some(2), true, vec![]),
            (4, Some(4), true, vec![]),
        ]
    );
    assert_eq!(ranking.line.stop, Stop::End);
}

#[test]
fn scores_that_only_look_equal_are_not_tied() {
    // 4.666… and 4.67 are both shown as 4.67.
    let bids = vec![
        bid(1, 1, &[(14, 3); 3]),
        bid(2, 1, &[(467, 100); 3]),
        even(3, 1, 4),
    ];
    let ranking = rank(bids, &TERMS, Pence::pounds(100));
    assert_eq!(hundredths(ranking.bids[0].score.unwrap()), 467);
    assert_eq!(hundredths(ranking.bids[1].score.unwrap()), 467);
    assert_eq!(ranking.bids[0].reference, "LSHW-2026-002");
    assert_eq!(ranking.bids[1].rank, Some(2));
}

#[test]
fn too_few_reviews_is_insufficient_and_never_a_rank() {
    let bids = vec![bid(1, 1, &[(6, 1), (6, 1)]), even(2, 1, 4), bid(3, 1, &[])];
    let ranking = rank(bids, &TERMS, Pence::pounds(100));
    assert_eq!(
        short(&ranking),
        [
            (2, Some(1), true, vec![]),
            (1, None, false, vec![RankingFlag::Insufficient]),
            (3, None, false, vec![RankingFlag::Insufficient]),
        ]
    );
    assert_eq!(ranking.bids[1].score, None);
    assert_eq!(ranking.bids[1].reviews, 2);
}

#[test]
fn the_median_of_an_even_number_is_between_the_middle_two() {
    let four = bid(1, 1, &[(3, 1), (6, 1), (4, 1), (5, 1)]);
    let ranking = rank(vec![four], &TERMS, Pence::pounds(100));
    let bid = &ranking.bids[0];
    assert_eq!(bid.median, Some(Points::new(9, 2)));
    assert_eq!(bid.spread, Some(Points::new(3, 1)));
    assert_eq!(bid.flags, [RankingFlag::WideSpread]);
}

#[test]
fn the_line_stops_at_the_first_bid_that_does_not_fit() {
    let bids = vec![even(1, 60, 6), even(2, 50, 5), even(3, 10, 4)];
    let ranking = rank(bids, &TERMS, Pence::pounds(100));
    assert_eq!(
        short(&ranking),
        [
            (1, Some(1), true, vec![]),
            (2, Some(2), false, vec![]),
            // It would fit; it is not tried.
            (3, Some(3), false, vec![]),
        ]
    );
    assert_eq!(
        ranking.line,
        Line {
            above: 1,
            total: Pence::pounds(60),
            left: Pence::pounds(40),
            stop: Stop::Pot
        }
    );
    assert_eq!(ranking.bids[2].running_total, Some(Pence::pounds(120)));
}

#[test]
fn a_pot_that_is_spent_to_the_penny_is_not_overspent() {
    let bids = vec![even(1, 60, 6), even(2, 40, 5)];
    let ranking = rank(bids.clone(), &TERMS, Pence::pounds(100));
    assert_eq!(ranking.line.above, 2);
    assert_eq!(ranking.line.left, Pence::ZERO);
    let ranking = rank(bids, &TERMS, Pence(9_999));
    assert_eq!(ranking.line.above, 1);
}

#[test]
fn nothing_below_the_threshold_lies_above_the_line() {
    let bids = vec![even(1, 10, 4), bid(2, 10, &[(399, 100); 3])];
    let ranking = rank(bids, &TERMS, Pence::pounds(100));
    assert_eq!(
        short(&ranking),
        [
            (1, Some(1), true, vec![]),
            (2, Some(2), false, vec![RankingFlag::BelowThreshold]),
        ]
    );
    assert_eq!(ranking.line.stop, Stop::Threshold);
}

#[test]
fn a_tie_across_the_line_is_marked() {
    let tied = vec![RankingFlag::TiedAcrossLine];
    let bids = vec![even(1, 60, 6), even(2, 40, 5), even(3, 40, 5)];
    let ranking = rank(bids, &TERMS, Pence::pounds(100));
    assert_eq!(
        short(&ranking),
        [
            (1, Some(1), true, vec![]),
            (2, Some(2), true, tied.clone()),
            (3, Some(2), false, tied.clone()),
        ]
    );
}

#[test]
fn a_tie_is_marked_also_where_only_the_later_reference_would_fit() {
    let tied = vec![RankingFlag::TiedAcrossLine];
    let bids = vec![even(1, 60, 6), even(2, 50, 5), even(3, 40, 5)];
    let ranking = rank(bids, &TERMS, Pence::pounds(100));
    assert_eq!(short(&ranking)[1].3, tied);
    assert_eq!(short(&ranking)[2].3, tied);
    assert_eq!(ranking.line.above, 1);
}

#[test]
fn a_tie_of_which_none_fits_or_all_fit_is_not_at_the_line() {
    let bids = vec![even(1, 60, 6), even(2, 50, 5), even(3, 41, 5)];
    let none_fits = rank(bids.clone(), &TERMS, Pence::pounds(100));
    let all_fit = rank(bids, &TERMS, Pence::pounds(151));
    for ranking in [none_fits, all_fit] {
        assert!(ranking.bids.iter().all(|b| b.flags.is_empty()));
    }
}

prop_compose! {
    fn any_bids()(
        list in prop::collection::vec(
            (0i64..30, prop::collection::vec(100i64..=600, 0..6)),
            0..14,
        )
    ) -> Vec<ReviewedBid> {
        list.into_iter()
            .enumerate()
            .map(|(i, (pounds, totals))| {
                // Coarse totals, so that ties are common.
                let totals: Vec<_> = totals.iter().map(|t| (t / 100 * 100, 100)).collect();
                bid(i as u128 + 1, pounds, &totals)
            })
            .collect()
    }
}

/// Scores as big rationals and ranks by counting: slow, and too simple to be wrong.
fn brute_force(bids: &[ReviewedBid], needed: usize) -> Vec<(String, Option<usize>)> {
    let big = |p: &Points| Ratio::<BigInt>::new((*p.numer()).into(), (*p.denom()).into());
    let scores: Vec<Option<Ratio<BigInt>>> = bids
        .iter()
        .map(|b| {
            (b.totals.len() >= needed).then(|| {
                let sum = b
                    .totals
                    .iter()
                    .map(big)
                    .fold(Ratio::from_integer(BigInt::from(0)), |a, b| a + b);
                sum / BigInt::from(b.totals.len())
            })
        })
        .collect();
    let mut ranks: Vec<(String, Option<usize>)> = bids
        .iter()
        .zip(&scores)
        .map(|(bid, score)| {
            let rank = score
                .as_ref()
                .map(|own| 1 + scores.iter().flatten().filter(|other| *other > own).count());
            (bid.reference.clone(), rank)
        })
        .collect();
    ranks.sort_by_key(|(reference, rank)| (rank.unwrap_or(usize::MAX), reference.clone()));
    ranks
}

proptest! {
    #[test]
    fn the_order_in_which_bids_and_reviews_come_does_not_matter(
        (bids, shuffled) in any_bids().prop_flat_map(|b| (Just(b.clone()), Just(b).prop_shuffle())),
        pot in 0i64..200,
    ) {
        let mut reversed = shuffled;
        for bid in &mut reversed {
            bid.totals.reverse();
        }
        prop_assert_eq!(
            rank(bids, &TERMS, Pence::pounds(pot)),
            rank(reversed, &TERMS, Pence::pounds(pot))
        );
    }

    #[test]
    fn ranks_and_order_are_those_of_brute_force(bids in any_bids(), needed in 1u32..4) {
        let terms = RankingTerms { reviews_needed: needed, ..TERMS };
        let expected = brute_force(&bids, needed as usize);
        let found: Vec<_> = rank(bids, &terms, Pence::pounds(50))
            .bids
            .into_iter()
            .map(|b| (b.reference, b.rank.map(|r| r as usize)))
            .collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn what_lies_above_the_line_fits_and_the_next_does_not(bids in any_bids(), pot in 0i64..200) {
        let pot = Pence::pounds(pot);
        let ranking = rank(bids, &TERMS, pot);
        let line = ranking.line;
        let above: Vec<_> = ranking.bids.iter().filter(|b| b.above_line).collect();
        let total: Pence = above.iter().map(|b| b.requested).sum();
        prop_assert_eq!(above.len(), line.above);
        prop_assert_eq!(total, line.total);
        prop_assert_eq!(pot - total, line.left);
        prop_assert!(total <= pot);
        // The bids above are the first ones, without a gap.
        prop_assert!(ranking.bids[..line.above].iter().all(|b| b.above_line));
        prop_assert!(above.iter().all(|b| hundredths(b.score.unwrap()) >= 400));
        if line.stop == Stop::Pot {
            prop_assert!(total + ranking.bids[line.above].requested > pot);
        }
    }

    #[test]
    fn the_mark_of_a_tie_does_not_hang_on_references(bids in any_bids(), pot in 0i64..200) {
        // The same bids under references in the opposite order.
        let last = bids.len();
        let renamed: Vec<_> = bids
            .iter()
            .enumerate()
            .map(|(i, b)| ReviewedBid { reference: format!("Z-{:03}", last - i), ..b.clone() })
            .collect();
        let tied = |bids| -> std::collections::BTreeSet<ApplicationId> {
            rank(bids, &TERMS, Pence::pounds(pot))
                .bids
                .into_iter()
                .filter(|b| b.flags.contains(&RankingFlag::TiedAcrossLine))
                .map(|b| b.application)
                .collect()
        };
        prop_assert_eq!(tied(bids), tied(renamed));
    }
}
