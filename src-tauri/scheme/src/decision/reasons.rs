//! When a decision needs a reason: below the threshold, for a tie across the line, or out of
//! rank order; and where the hub decides otherwise than the panel recommended.

use std::collections::BTreeMap;

use super::Outcome;
use crate::ids::ApplicationId;
use crate::panel::{RankedBid, RankingFlag};
use crate::people::codes;

codes! {
    /// Why a decision needs a reason.
    ReasonNeeded as "reason-needed" {
        /// It funds a bid below the call's threshold.
        BelowThreshold = "below-threshold",
        /// It funds a bid with too few reviews for a rank.
        Insufficient = "insufficient",
        /// The bid is tied with others across the funding line: the rank does not decide.
        TiedAcrossLine = "tied-across-line",
        /// It funds a bid while a better one is decided and not funded.
        OutOfRankOrder = "out-of-rank-order",
        /// It does not fund a bid above the line, or one better than another that is funded.
        PassedOver = "passed-over",
        /// It is not what the panel recommended.
        AgainstRecommendation = "against-recommendation",
    }
}

/// What a decision is measured by.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The ranking, every bid of the call.
    pub ranking: &'a [RankedBid],
    /// What has been decided of the call's bids, this one included or not.
    pub decided: &'a BTreeMap<ApplicationId, Outcome>,
    /// What the panel recommended for this one.
    pub recommended: Option<Outcome>,
}

/// Why this outcome for this bid needs a reason; empty where it needs none.
pub fn reasons_needed(
    application: ApplicationId,
    outcome: Outcome,
    standing: Standing<'_>,
) -> Vec<ReasonNeeded> {
    let mut needed = Vec::new();
    let Some(bid) = standing
        .ranking
        .iter()
        .find(|b| b.application == application)
    else {
        return needed;
    };
    // Unranked bids stand after every ranked one.
    let rank = bid.rank.unwrap_or(u32::MAX);
    let others_decided = |funds: bool, placed: fn(u32, u32) -> bool| {
        standing.ranking.iter().any(|other| {
            other.application != application
                && placed(other.rank.unwrap_or(u32::MAX), rank)
                && standing
                    .decided
                    .get(&other.application)
                    .is_some_and(|o| o.funds() == funds)
        })
    };
    if outcome.funds() {
        if bid.flags.contains(&RankingFlag::BelowThreshold) {
            needed.push(ReasonNeeded::BelowThreshold);
        }
        if bid.flags.contains(&RankingFlag::Insufficient) {
            needed.push(ReasonNeeded::Insufficient);
        }
        if others_decided(false, |other, own| other < own) {
            needed.push(ReasonNeeded::OutOfRankOrder);
        }
    } else if bid.above_line || others_decided(true, |other, own| other > own) {
        needed.push(ReasonNeeded::PassedOver);
    }
    if bid.flags.contains(&RankingFlag::TiedAcrossLine) {
        needed.push(ReasonNeeded::TiedAcrossLine);
    }
    if standing.recommended.is_some_and(|r| r != outcome) {
        needed.push(ReasonNeeded::AgainstRecommendation);
    }
    needed
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::call::RankingTerms;
    use crate::money::Pence;
    use crate::panel::{Points, ReviewedBid, rank};

    fn id(n: u128) -> ApplicationId {
        Uuid::from_u128(n).into()
    }

    /// 1 at 6 and 2 at 5 fit the pot, 3 at 4 does not; 4 at 3 is below the threshold; 5 has no
    /// review.
    fn ranking(third: i64) -> Vec<RankedBid> {
        let terms = RankingTerms {
            reviews_planned: 1,
            reviews_needed: 1,
            threshold_hundredths: 400,
            wide_spread_hundredths: 300,
        };
        let bids = [
            (1, vec![6]),
            (2, vec![5]),
            (3, vec![third]),
            (4, vec![3]),
            (5, vec![]),
        ]
        .into_iter()
        .map(|(n, totals)| ReviewedBid {
            application: id(n),
            reference: n.to_string(),
            requested: Pence::pounds(10),
            totals: totals.into_iter().map(Points::from_integer).collect(),
        })
        .collect();
        rank(bids, &terms, Pence::pounds(20)).bids
    }

    fn needed(
        n: u128,
        outcome: Outcome,
        decided: &[(u128, Outcome)],
        recommended: Option<Outcome>,
    ) -> Vec<ReasonNeeded> {
        let decided = decided.iter().map(|(n, o)| (id(*n), *o)).collect();
        reasons_needed(
            id(n),
            outcome,
            Standing {
                ranking: &ranking(4),
                decided: &decided,
                recommended,
            },
        )
    }

    #[test]
    fn funding_from_the_top_and_not_the_rest_needs_none() {
        use Outcome::{Fund, NotFunded, Reserve};
        let decided = [(1, Fund), (2, Fund), (3, Reserve), (4, NotFunded)];
        for (n, outcome) in decided {
            assert_eq!(needed(n, outcome, &decided, Some(outcome)), []);
        }
    }

    #[test]
    fn each_departure_from_the_ranking_needs_its_reason() {
        use Outcome::{Fund, FundWithConditions, NotFunded, Reserve};
        use ReasonNeeded::{
            AgainstRecommendation, BelowThreshold, Insufficient, OutOfRankOrder, PassedOver,
        };
        assert_eq!(needed(4, Fund, &[], None), [BelowThreshold]);
        assert_eq!(needed(5, Fund, &[], None), [Insufficient]);
        assert_eq!(needed(1, Reserve, &[], None), [PassedOver]);
        assert_eq!(needed(3, NotFunded, &[(4, Fund)], None), [PassedOver]);
        assert_eq!(needed(3, NotFunded, &[(5, Fund)], None), [PassedOver]);
        assert_eq!(needed(2, Fund, &[(1, NotFunded)], None), [OutOfRankOrder]);
        assert_eq!(
            needed(4, FundWithConditions, &[(3, Reserve)], None),
            [BelowThreshold, OutOfRankOrder]
        );
        assert_eq!(
            needed(1, Fund, &[], Some(FundWithConditions)),
            [AgainstRecommendation]
        );
        // A bid that does not fit in full may be funded with less, in its turn.
        assert_eq!(needed(3, Fund, &[(1, Fund), (2, Fund)], None), []);
        // What was decided of the bid itself does not count against it.
        assert_eq!(needed(2, Fund, &[(2, NotFunded)], None), []);
    }

    #[test]
    fn a_tie_across_the_line_takes_a_reason_either_way() {
        let ranking = ranking(5);
        for n in [2, 3] {
            for outcome in [Outcome::Fund, Outcome::NotFunded] {
                let needed = reasons_needed(
                    id(n),
                    outcome,
                    Standing {
                        ranking: &ranking,
                        decided: &BTreeMap::new(),
                        recommended: None,
                    },
                );
                assert!(needed.contains(&ReasonNeeded::TiedAcrossLine), "{n}");
            }
        }
    }
}
