//! Ranking, in exact fractions.
//!
//! A review's total is Σ weight × score ÷ 100; a bid's score is the mean of the totals that count;
//! nothing is rounded but to show it.

use std::collections::BTreeMap;

use num_rational::Ratio;

use crate::call::{Criterion, RankingTerms};
use crate::ids::ApplicationId;
use crate::money::{Pence, divide_rounding};
use crate::people::codes;

/// Points on the call's scale, as an exact fraction.
pub type Points = Ratio<i64>;

codes! {
    /// What a person should look at before they decide.
    RankingFlag as "ranking-flag" {
        /// Fewer reviews count than the call needs: no score, no rank.
        Insufficient = "insufficient",
        /// The score is below the call's threshold.
        BelowThreshold = "below-threshold",
        /// The totals lie far apart: discuss it.
        WideSpread = "wide-spread",
        /// The pot cannot pay for every bid of this rank, and could pay for one: the rank does not
        /// say which.
        TiedAcrossLine = "tied-across-line",
    }
}

/// A review's total; none unless every criterion has a score.
pub fn review_total(criteria: &[Criterion], scores: &BTreeMap<String, u32>) -> Option<Points> {
    let mut total = 0;
    for criterion in criteria {
        total += i64::from(criterion.weight) * i64::from(*scores.get(&criterion.key)?);
    }
    Some(Points::new(total, 100))
}

/// Points in whole hundredths, rounded half away from zero: to show, never to compare.
pub fn hundredths(points: Points) -> i64 {
    divide_rounding(
        i128::from(*points.numer()) * 100,
        i128::from(*points.denom()),
    )
}

/// A bid with the totals that count: of submitted reviews by members without a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewedBid {
    /// Which.
    pub application: ApplicationId,
    /// Its reference, by which bids of one rank are ordered.
    pub reference: String,
    /// What it asks for.
    pub requested: Pence,
    /// The totals that count.
    pub totals: Vec<Points>,
}

/// A bid in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankedBid {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its rank: 1, 2, 2, 4. None where too few reviews count.
    pub rank: Option<u32>,
    /// The mean of the totals; none where too few count.
    pub score: Option<Points>,
    /// Their median.
    pub median: Option<Points>,
    /// The greatest total minus the least.
    pub spread: Option<Points>,
    /// How many count.
    pub reviews: u32,
    /// What it asks for.
    pub requested: Pence,
    /// What it and all before it ask for; none where it has no rank.
    pub running_total: Option<Pence>,
    /// Whether it lies above the funding line.
    pub above_line: bool,
    /// What to look at.
    pub flags: Vec<RankingFlag>,
}

/// Why the funding line lies where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The next bid does not fit into what is left of the pot. None further down is tried.
    Pot,
    /// The next bid is below the threshold.
    Threshold,
    /// There is no further ranked bid.
    End,
}

/// The funding line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// How many bids lie above it.
    pub above: usize,
    /// What they ask for.
    pub total: Pence,
    /// What is left of the pot.
    pub left: Pence,
    /// Why it lies there.
    pub stop: Stop,
}

/// The ranking of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// Ranked bids in order, then those with too few reviews, each by reference within a rank.
    pub bids: Vec<RankedBid>,
    /// The funding line.
    pub line: Line,
}

/// Ranks bids and draws the funding line at the pot.
pub fn rank(bids: Vec<ReviewedBid>, terms: &RankingTerms, pot: Pence) -> Ranking {
    let threshold = Points::new(i64::from(terms.threshold_hundredths), 100);
    let wide = Points::new(i64::from(terms.wide_spread_hundredths), 100);
    let mut ranked: Vec<RankedBid> = bids
        .into_iter()
        .map(|bid| measured(bid, terms.reviews_needed, threshold, wide))
        .collect();
    // Best first; those without a score last.
    ranked.sort_by(|a, b| {
        b.score
            .cmp(&a.score)
            .then_with(|| a.reference.cmp(&b.reference))
            .then_with(|| a.application.cmp(&b.application))
    });
    number(&mut ranked);
    let line = draw_line(&mut ranked, threshold, pot);
    mark_tie(&mut ranked, line);
    Ranking { bids: ranked, line }
}

fn measured(bid: ReviewedBid, needed: u32, threshold: Points, wide: Points) -> RankedBid {
    let mut totals = bid.totals;
    totals.sort();
    let reviews = u32::try_from(totals.len()).unwrap_or(u32::MAX);
    let enough = reviews >= needed.max(1);
    let mut flags = Vec::new();
    let (mut score, mut median, mut spread) = (None, None, None);
    if let (true, Some(least), Some(greatest)) = (enough, totals.first(), totals.last()) {
        let mean = totals.iter().sum::<Points>() / i64::from(reviews);
        let middle = totals.len() / 2;
        let half = if totals.len() % 2 == 1 {
            totals[middle]
        } else {
            (totals[middle - 1] + totals[middle]) / 2
        };
        let apart = greatest - least;
        if mean < threshold {
            flags.push(RankingFlag::BelowThreshold);
        }
        if apart >= wide {
            flags.push(RankingFlag::WideSpread);
        }
        (score, median, spread) = (Some(mean), Some(half), Some(apart));
    } else {
        flags.push(RankingFlag::Insufficient);
    }
    RankedBid {
        application: bid.application,
        reference: bid.reference,
        rank: None,
        score,
        median,
        spread,
        reviews,
        requested: bid.requested,
        running_total: None,
        above_line: false,
        flags,
    }
}

/// Gives the ranks 1, 2, 2, 4 and the running totals.
fn number(ranked: &mut [RankedBid]) {
    let mut running = Pence::ZERO;
    let mut last: Option<(Points, u32)> = None;
    for (place, bid) in (1u32..).zip(ranked.iter_mut()) {
        let Some(score) = bid.score else { break };
        let rank = match last {
            Some((before, rank)) if before == score => rank,
            _ => place,
        };
        last = Some((score, rank));
        running += bid.requested;
        bid.rank = Some(rank);
        bid.running_total = Some(running);
    }
}

/// Stops at the first bid that does not fit or is below the threshold; none further down is tried.
fn draw_line(ranked: &mut [RankedBid], threshold: Points, pot: Pence) -> Line {
    let mut line = Line {
        above: 0,
        total: Pence::ZERO,
        left: pot,
        stop: Stop::End,
    };
    for bid in ranked {
        let Some(score) = bid.score else { break };
        if score < threshold {
            line.stop = Stop::Threshold;
            break;
        }
        if line.total + bid.requested > pot {
            line.stop = Stop::Pot;
            break;
        }
        bid.above_line = true;
        line.above += 1;
        line.total += bid.requested;
        line.left = pot - line.total;
    }
    line
}

/// Marks the bids of one rank at the line where the pot pays for some of them and not for all:
/// which ones stand above it is then only the order of their references.
fn mark_tie(ranked: &mut [RankedBid], line: Line) {
    if line.stop != Stop::Pot {
        return;
    }
    let Some(rank) = ranked
        .get(line.above)
        .and_then(|first_below| first_below.rank)
    else {
        return;
    };
    let tied: Vec<usize> = (0..ranked.len())
        .filter(|i| ranked[*i].rank == Some(rank))
        .collect();
    let spent_before: Pence = ranked[..line.above]
        .iter()
        .filter(|b| b.rank != Some(rank))
        .map(|b| b.requested)
        .sum();
    let left_for_them = line.total + line.left - spent_before;
    let one_would_fit = tied.iter().any(|i| ranked[*i].requested <= left_for_them);
    if tied.len() > 1 && one_would_fit {
        for i in tied {
            ranked[i].flags.push(RankingFlag::TiedAcrossLine);
        }
    }
}

#[cfg(test)]
mod tests;
