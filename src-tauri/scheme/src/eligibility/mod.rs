//! Whether a bid is eligible: each rule of its call with pass, fail or "needs judgement", and the
//! facts that say why (`domain.md` 7).

mod bid;
mod judge;
mod quote;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use bid::{Attendance, Bid, TeamMember};

use crate::call::{CallDocument, CallRule};
use crate::people::codes;
use crate::{Both, Facts};

codes! {
    /// What a rule makes of a bid.
    #[ts(rename = "RuleOutcome")]
    Outcome as "outcome" {
        /// The bid keeps the rule.
        Pass = "pass",
        /// It breaks it.
        Fail = "fail",
        /// What is known does not decide it: somebody must, with a reason.
        NeedsJudgement = "needs-judgement",
    }
}

/// What was found, worded by the catalogue message `finding-CODE`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// The code.
    pub code: String,
    /// The values that word it.
    pub facts: Facts,
    /// The question that it is about, by its key; none where it is about more than one.
    pub question: Option<String>,
}

/// A judgement by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Judgement {
    /// Pass or fail.
    pub outcome: Outcome,
    /// Why, in the languages in which whoever judges gave it.
    pub reason: Both,
}

/// What one rule makes of a bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleResult {
    /// The rule's key, unique in the call.
    pub key: String,
    /// The rule.
    pub rule: CallRule,
    /// The values that word the rule itself (`rule-CODE`), such as the least number of sectors.
    pub rule_facts: Facts,
    /// What it makes of the bid, a judgement by hand included.
    pub outcome: Outcome,
    /// What was found, at least one thing.
    pub findings: Vec<Finding>,
    /// Whether somebody may judge it by hand.
    pub by_hand: bool,
    /// The judgement by hand, where there is one.
    pub judgement: Option<Judgement>,
}

/// Every rule of the call, in its order, with what it makes of the bid.
pub fn results(
    call: &CallDocument,
    bid: &Bid<'_>,
    judgements: &BTreeMap<String, Judgement>,
) -> Vec<RuleResult> {
    call.rules
        .iter()
        .map(|rule| {
            let key = rule.key();
            let (outcome, findings) = judge::automatically(rule, call, bid);
            let by_hand = judged_by_hand(rule, outcome);
            let judgement = judgements.get(&key).filter(|_| by_hand).cloned();
            RuleResult {
                rule_facts: rule.facts(call),
                outcome: judgement.as_ref().map_or(outcome, |j| j.outcome),
                rule: rule.clone(),
                key,
                findings,
                by_hand,
                judgement,
            }
        })
        .collect()
}

/// Whether a rule with an automatic outcome may be judged by hand: those made for it, those whose
/// facts are missing, and attendance, of which the hub's record may be incomplete. Lateness has an
/// act of its own.
fn judged_by_hand(rule: &CallRule, outcome: Outcome) -> bool {
    match rule {
        CallRule::OnTime => false,
        CallRule::Judged { .. } => true,
        CallRule::AttendedEvent { .. } => outcome != Outcome::Pass,
        _ => outcome == Outcome::NeedsJudgement,
    }
}

#[cfg(test)]
mod tests;
