//! Ranking a call's bids from the reviews that count.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use scheme::call::CallDocument;
use scheme::panel::{Points, RankedBid, Ranking, ReviewState, ReviewedBid, rank, review_total};
use scheme::{ApplicationId, CallId, CallVersionId, MemberId};
use store::Reading;
use store::panel::BidRow;

use crate::Failed;

/// A review's total, whether or not it counts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReviewTotal {
    /// By whom.
    pub member: MemberId,
    /// The total.
    pub total: Points,
    /// Where the review stands.
    pub state: ReviewState,
    /// Whether it counts.
    pub counts: bool,
}

/// A call with its bids ranked.
pub(crate) struct RankedCall {
    /// The latest published version of the call: its pot, threshold and scale.
    pub document: CallDocument,
    /// The bids.
    pub bids: BTreeMap<ApplicationId, BidRow>,
    /// Their ranking.
    pub ranking: Ranking,
    /// The total of every review with all its scores, by bid.
    pub totals: BTreeMap<ApplicationId, Vec<ReviewTotal>>,
}

impl RankedCall {
    /// A bid in its place.
    pub fn place(&self, application: ApplicationId) -> Option<&RankedBid> {
        self.ranking
            .bids
            .iter()
            .find(|b| b.application == application)
    }
}

/// Ranks the bids of a call: each review by the criteria of the version its bid was made under.
/// For the coordinator's viewpoint; at any other there is nothing to rank.
pub(crate) fn ranked_call(read: &Reading<'_>, call: CallId) -> Result<RankedCall, Failed> {
    read.call(call)?.ok_or(Failed::NotFound)?;
    let (_, document) = read
        .latest_version(call)?
        .ok_or_else(|| Failed::refused("panel-call-not-published"))?;
    let bids: BTreeMap<ApplicationId, BidRow> = read
        .bids_before_panel(call)?
        .into_iter()
        .map(|bid| (bid.id, bid))
        .collect();
    let mut criteria: BTreeMap<CallVersionId, _> = BTreeMap::new();
    let mut totals: BTreeMap<ApplicationId, Vec<ReviewTotal>> = BTreeMap::new();
    for review in read.reviews_to_count(call)? {
        if let Entry::Vacant(unknown) = criteria.entry(review.version) {
            let (_, version) = read.call_version(review.version)?.ok_or(Failed::NotFound)?;
            unknown.insert(version.criteria);
        }
        let weighed = criteria
            .get(&review.version)
            .and_then(|criteria| review_total(criteria, &review.scores));
        if let Some(total) = weighed {
            totals
                .entry(review.application)
                .or_default()
                .push(ReviewTotal {
                    member: review.member,
                    total,
                    state: review.state,
                    counts: review.counts,
                });
        }
    }
    let reviewed = bids
        .values()
        .map(|bid| ReviewedBid {
            application: bid.id,
            reference: bid.reference.clone(),
            requested: bid.requested,
            totals: totals
                .get(&bid.id)
                .into_iter()
                .flatten()
                .filter(|t| t.counts)
                .map(|t| t.total)
                .collect(),
        })
        .collect();
    let ranking = rank(reviewed, &document.ranking, document.money.pot);
    Ok(RankedCall {
        document,
        bids,
        ranking,
        totals,
    })
}
