//! What a call's decisions come to, and why each would need a reason.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use scheme::decision::{Awaited, Outcome, ReasonNeeded, Standing, ahead_of, reasons_needed};
use scheme::{ApplicationId, CallId, Pence};
use store::Reading;
use store::award::AwardRow;
use store::decision::{DecisionRow, RecommendationRow};

use crate::Failed;
use crate::panel::meets_on;
use crate::ranking::{RankedCall, ranked_call};

/// A call with its ranking, its recommendations and its decisions.
pub(super) struct DecidedCall {
    pub ranked: RankedCall,
    pub recommended: BTreeMap<ApplicationId, RecommendationRow>,
    pub decisions: BTreeMap<ApplicationId, DecisionRow>,
    pub awards: BTreeMap<ApplicationId, AwardRow>,
}

impl DecidedCall {
    /// Reads all of it.
    pub fn of(read: &Reading<'_>, call: CallId) -> Result<Self, Failed> {
        Ok(Self {
            ranked: ranked_call(read, call)?,
            recommended: read
                .recommendations_of_call(call)?
                .into_iter()
                .map(|r| (r.application, r))
                .collect(),
            decisions: read
                .decisions_of_call(call)?
                .into_iter()
                .map(|d| (d.application, d))
                .collect(),
            awards: read
                .awards_of_call(call)?
                .into_iter()
                .map(|award| (award.application, award))
                .collect(),
        })
    }

    /// What a lock of the call waits for, as of a day in Europe/London.
    pub fn awaited(
        &self,
        read: &Reading<'_>,
        call: CallId,
        today: NaiveDate,
    ) -> Result<Awaited, Failed> {
        Ok(Awaited {
            panel_on: meets_on(read, call, &self.ranked.document)?,
            today,
            awaiting_eligibility: read.bids_awaiting_eligibility(call)?,
            undecided: self
                .ranked
                .bids
                .keys()
                .filter(|bid| !self.decisions.contains_key(bid))
                .count(),
        })
    }

    /// Why an outcome for a bid would need a reason, as the other decisions stand.
    pub fn reasons(&self, bid: ApplicationId, outcome: Outcome) -> Vec<ReasonNeeded> {
        let decided = self
            .decisions
            .iter()
            .map(|(id, d)| (*id, d.outcome))
            .collect();
        reasons_needed(
            bid,
            outcome,
            Standing {
                ranking: &self.ranked.ranking.bids,
                decided: &decided,
                recommended: self.recommended.get(&bid).map(|r| r.outcome),
            },
        )
    }

    /// What is awarded in all, but for some bids. An offer that was declined or lapsed takes
    /// nothing.
    pub fn awarded_beside(&self, but: &BTreeSet<ApplicationId>) -> Pence {
        self.decisions
            .values()
            .filter(|d| d.outcome.funds() && !but.contains(&d.application))
            .filter(|d| !self.is_freed(d.application))
            .map(DecisionRow::amount)
            .sum()
    }

    /// Whether a bid's offer was declined or lapsed.
    pub fn is_freed(&self, bid: ApplicationId) -> bool {
        self.awards
            .get(&bid)
            .is_some_and(|award| award.state.frees())
    }

    /// What offers that were declined or lapsed have freed.
    pub fn freed(&self) -> Pence {
        self.decisions
            .values()
            .filter(|d| self.is_freed(d.application))
            .map(DecisionRow::amount)
            .sum()
    }

    /// The bids that are held in reserve by a locked decision, by their places.
    pub fn reserve(&self) -> BTreeMap<u32, &DecisionRow> {
        self.decisions
            .values()
            .filter(|d| d.lock.is_some() && d.outcome == Outcome::Reserve)
            .filter_map(|d| Some((d.reserve_order?, d)))
            .collect()
    }

    /// The references of those in reserve whose turn comes before a bid's.
    pub fn ahead(&self, bid: ApplicationId) -> Vec<String> {
        let reserve = self.reserve();
        let own = self.decisions.get(&bid).and_then(|d| d.reserve_order);
        ahead_of(own, &reserve.keys().copied().collect())
            .into_iter()
            .filter_map(|place| reserve.get(&place))
            .filter_map(|d| self.ranked.bids.get(&d.application))
            .map(|row| row.reference.clone())
            .collect()
    }

    /// The places in the reserve that are taken, but for one bid's.
    pub fn reserve_taken(&self, but: ApplicationId) -> BTreeSet<u32> {
        self.decisions
            .values()
            .filter(|d| d.application != but)
            .filter_map(|d| d.reserve_order)
            .collect()
    }

    /// The last entry that touched a decision of the call; 0 where nothing is decided.
    pub fn based_on(&self, read: &Reading<'_>) -> Result<i64, Failed> {
        let mut last = 0;
        for decision in self.decisions.values() {
            last = last.max(read.last_entry("decision", decision.id)?);
        }
        Ok(last)
    }
}
