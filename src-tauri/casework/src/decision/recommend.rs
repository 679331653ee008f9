//! Recording what the panel recommends.

use scheme::history::Act;
use scheme::{Fact, Facts, Problems};
use store::decision::RecommendationRow;
use wire::decision::{DecisionView, RecordRecommendation};

use super::show;
use crate::{Failed, Office, typed};

/// Records what the panel recommends for a bid, until its decision is locked.
pub fn recommend(office: &mut Office, input: RecordRecommendation) -> Result<DecisionView, Failed> {
    let application = input.application;
    office.change(Act::RecordRecommendation, |tx| {
        let bid = tx.bid_for_rule(application)?.ok_or(Failed::NotFound)?;
        if bid.state == "decided" {
            return Err(Failed::refused("decision-locked"));
        }
        if bid.state != "eligible" {
            return Err(Failed::refused("decision-not-eligible"));
        }
        let before = tx.recommendation_of(application)?;
        if let Some(before) = &before {
            tx.based_on("recommendation", before.id, input.based_on)?;
        }
        let mut problems = Problems::default();
        let mut amount = typed::money("amount", &input.amount, &mut problems);
        match input.outcome {
            None => problems.add("outcome", "missing"),
            Some(outcome) if !outcome.funds() => {
                if amount.is_some() {
                    problems.add("amount", "award-not-for-outcome");
                }
            }
            Some(_) => {
                if amount.is_some_and(|a| a > bid.requested) {
                    problems.add_with(
                        "amount",
                        "more-than-asked-in-all",
                        Facts::none().with("asked", bid.requested),
                    );
                }
                amount = amount.or(Some(bid.requested));
            }
        }
        let minute = typed::text("minute", &input.minute, &mut problems);
        problems.none_or_err()?;
        let Some(outcome) = input.outcome else {
            return Err(Failed::NotFound);
        };
        let row = RecommendationRow {
            id: match before {
                Some(before) => before.id,
                None => tx.new_id(),
            },
            application,
            outcome,
            amount,
            minute,
            recorded_at: tx.now(),
        };
        tx.put_recommendation(&row)?;
        tx.fact("application", Fact::record("application", application));
        tx.fact("outcome", outcome.fact());
        Ok(())
    })?;
    show(office, application)
}
