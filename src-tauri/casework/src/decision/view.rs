//! What is recommended and decided of a bid, and what it is measured by.

use std::collections::BTreeSet;

use scheme::decision::{Outcome, Stage};
use scheme::panel::ReviewState;
use scheme::{ApplicationId, Pence};
use store::Reading;
use store::decision::{DecisionRow, RecommendationRow, ReversalRow};
use wire::decision::{
    ConditionView, DecidedView, DecisionView, HeadingAmount, MemberFeedback, OutcomeReasons,
    RecommendationView, ReversalView,
};

use super::line_of::DecidedCall;
use crate::panel::{day, instant, lead_name, teams_by_bid};
use crate::{Failed, Office};

/// Shows what is recommended and decided of a bid that is before its panel.
pub fn show(office: &Office, application: ApplicationId) -> Result<DecisionView, Failed> {
    let read = office.read();
    let bid = read.bid_for_rule(application)?.ok_or(Failed::NotFound)?;
    let decided = DecidedCall::of(&read, bid.call)?;
    let place = decided
        .ranked
        .place(application)
        .ok_or_else(|| Failed::refused("decision-not-eligible"))?;
    let decision = decided.decisions.get(&application);
    let recommendation = decided.recommended.get(&application);
    let beside = decided.awarded_beside(&BTreeSet::from([application]));
    let reserve_taken = decided.reserve_taken(application);
    Ok(DecisionView {
        application,
        call: bid.call,
        lead: lead_name(&teams_by_bid(&read, bid.call)?, application),
        requested: bid.requested,
        asked: read
            .asked_by_heading(application)?
            .into_iter()
            .map(|(heading, amount)| HeadingAmount { heading, amount })
            .collect(),
        rank: place.rank,
        score: place.score.map(scheme::panel::hundredths),
        above_line: place.above_line,
        flags: place.flags.clone(),
        left_beside: decided.ranked.document.money.pot - beside,
        next_reserve: (1..)
            .find(|place| !reserve_taken.contains(place))
            .unwrap_or(1),
        reserve_ahead: decided.ahead(application),
        reasons: Outcome::ALL
            .iter()
            .map(|outcome| OutcomeReasons {
                outcome: *outcome,
                needed: decided.reasons(application, *outcome),
            })
            .collect(),
        feedback: feedback(&read, application)?,
        recommendation: recommendation.map(recommendation_view),
        stage: decision.map_or(Stage::Undecided, DecisionRow::stage),
        decision: match decision {
            Some(decision) => Some(decided_view(&read, bid.call, decision)?),
            None => None,
        },
        reversals: read
            .reversals_of(application)?
            .into_iter()
            .map(|r| reversal_view(&read, r))
            .collect::<Result<_, _>>()?,
        recommendation_based_on: match recommendation {
            Some(row) => read.last_entry("recommendation", row.id)?,
            None => 0,
        },
        based_on: match decision {
            Some(row) => read.last_entry("decision", row.id)?,
            None => 0,
        },
        reference: bid.reference,
        title: bid.title,
    })
}

/// What members wrote for the applicant, in reviews that count.
fn feedback(read: &Reading<'_>, application: ApplicationId) -> Result<Vec<MemberFeedback>, Failed> {
    let mut feedback = Vec::new();
    for review in read.reviews_of(application)? {
        let counts = review.state == ReviewState::Submitted
            && !read.is_hidden(application, review.member)?;
        if counts && !review.feedback.trim().is_empty() {
            feedback.push(MemberFeedback {
                name: read.label("panel_member", review.member.0)?,
                text: review.feedback,
            });
        }
    }
    Ok(feedback)
}

fn recommendation_view(row: &RecommendationRow) -> RecommendationView {
    RecommendationView {
        outcome: row.outcome,
        amount: row.amount,
        minute: row.minute.clone(),
        recorded_at: instant(row.recorded_at),
    }
}

fn decided_view(
    read: &Reading<'_>,
    call: scheme::CallId,
    row: &DecisionRow,
) -> Result<DecidedView, Failed> {
    let mut locked_by = Vec::new();
    for lock in read.locks_of_call(call)? {
        if row.lock == Some(lock.id) {
            locked_by.push(read.label("coordinator", lock.first.0)?);
            locked_by.push(read.label("coordinator", lock.second.0)?);
        }
    }
    Ok(DecidedView {
        outcome: row.outcome,
        amount: row.amount(),
        lines: row
            .lines
            .iter()
            .map(|(heading, amount)| HeadingAmount {
                heading: *heading,
                amount: *amount,
            })
            .collect(),
        conditions: row
            .conditions
            .iter()
            .map(|c| ConditionView {
                text: c.text.clone(),
                due_on: day(c.due_on),
            })
            .collect(),
        reserve_order: row.reserve_order,
        reason: row.reason.clone(),
        feedback: row.feedback.clone(),
        decided_at: instant(row.decided_at),
        locked_by,
    })
}

fn reversal_view(read: &Reading<'_>, row: ReversalRow) -> Result<ReversalView, Failed> {
    let part = |name: &str| row.was.get(name).cloned().unwrap_or_default();
    Ok(ReversalView {
        kind: row.kind,
        outcome: serde_json::from_value(part("outcome"))?,
        amount: serde_json::from_value::<Pence>(part("amount"))?,
        reason: row.reason,
        first: read.label("coordinator", row.first.0)?,
        second: read.label("coordinator", row.second.0)?,
        at: instant(row.reversed_at),
    })
}
