//! What was decided of a bid, or found, as its letter tells it.

use chrono::NaiveDate;
use letters::letter::{Correspondence, LetterFacts};
use letters::{award_offer, ineligible, not_funded, reserve};
use scheme::call::{CallDocument, CallRule, FeedbackPolicy, Heading};
use scheme::decision::Outcome;
use scheme::eligibility::{Finding, Outcome as RuleOutcome, RuleResult};
use scheme::letter::{
    MFA_LIMIT, MFA_TRANSPARENCY, ReasonCheck, Timetable, VIREMENT_PERCENT, is_enterprise, payments,
    report_due,
};
use scheme::{Both, Facts, Language, Pence};
use store::application::FindingRow;
use store::decision::DecisionRow;
use words::{Words, said};

use super::super::bid::Bid;
use crate::award::OfferDays;

/// The facts of an award offer. None where a day is past the end of the calendar.
fn award(
    letter: Correspondence,
    call: &CallDocument,
    bid: &Bid,
    decision: &DecisionRow,
    feedback: Option<Both>,
    days: Days,
) -> Option<award_offer::Facts> {
    let amount = decision.amount();
    let shares: Vec<u32> = call.terms.instalments.iter().map(|i| i.percent).collect();
    let instalments = call
        .terms
        .instalments
        .iter()
        .zip(payments(amount, &shares))
        .map(|(terms, amount)| award_offer::Instalment {
            amount,
            when: terms.when.clone(),
            evidence: terms.evidence.clone(),
        })
        .collect();
    let reports = call
        .terms
        .reports
        .iter()
        .map(|report| {
            Some(award_offer::Report {
                title: report.title.clone(),
                due_on: report_due(days.ends_on, report.months_after_end)?,
            })
        })
        .collect::<Option<_>>()?;
    Some(award_offer::Facts {
        amount,
        budget: decision
            .lines
            .iter()
            .map(|(heading, amount)| budget_heading(call, *heading, *amount))
            .collect(),
        panel_on: days.panel_on,
        accept_by: days.timetable.accept_by,
        starts_on: days.starts_on,
        ends_on: days.ends_on,
        latest_start: days.timetable.latest_start,
        conditions: decision
            .conditions
            .iter()
            .map(|condition| award_offer::Condition {
                text: condition.text.clone(),
                due_on: condition.due_on,
            })
            .collect(),
        instalments,
        invoicing: call.terms.invoicing.clone(),
        reports,
        standard_conditions: call.terms.standard_conditions.clone(),
        virement_percent: VIREMENT_PERCENT,
        secondment: secondment(bid, decision),
        subsidy: bid
            .sector
            .is_some_and(is_enterprise)
            .then(|| award_offer::Subsidy {
                enterprise: bid.organisation.clone(),
                limit: MFA_LIMIT,
                confirm_by: days.timetable.accept_by,
                transparency_threshold: MFA_TRANSPARENCY,
            }),
        feedback,
        letter,
    })
}

/// The days that an award offer names.
#[derive(Debug, Clone, Copy)]
struct Days {
    timetable: Timetable,
    panel_on: NaiveDate,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
}

fn budget_heading(
    call: &CallDocument,
    heading: Heading,
    amount: Pence,
) -> award_offer::BudgetHeading {
    let terms = call.money.headings.iter().find(|h| h.heading == heading);
    award_offer::BudgetHeading {
        name: said(&format!("heading-{}", heading.code()), &Facts::none()),
        rate_percent: terms.map_or(100, |t| t.rate_percent),
        amount,
    }
}

/// Who goes where; none for a bid that no host takes part in.
fn secondment(bid: &Bid, decision: &DecisionRow) -> Option<award_offer::Secondment> {
    if bid.hosts.is_empty() {
        return None;
    }
    let backfill = decision
        .lines
        .iter()
        .find(|(heading, amount)| *heading == Heading::Backfill && *amount > Pence::ZERO);
    Some(award_offer::Secondment {
        secondee: bid.secondee.clone(),
        employer: bid.organisation.clone(),
        host: bid.hosts.join("; "),
        working_pattern: bid.working_pattern.clone(),
        backfill: backfill.map(|(_, amount)| award_offer::Backfill {
            post: bid.post.clone(),
            amount: *amount,
        }),
    })
}

/// The rules that a bid breaks, each quoted with what was found.
fn rules_broken(results: &[RuleResult]) -> Vec<ineligible::RuleBroken> {
    results
        .iter()
        .filter(|result| result.outcome == RuleOutcome::Fail)
        .map(|result| ineligible::RuleBroken {
            rule: rule_words(&result.rule, &result.rule_facts),
            found: match &result.judgement {
                Some(judgement) => judgement.reason.clone(),
                None => found_words(&result.findings),
            },
        })
        .collect()
}

/// The reasons that were given by hand for the rules that a bid breaks.
pub(in crate::letter) fn reasons_quoted(results: &[RuleResult]) -> Vec<ReasonCheck> {
    results
        .iter()
        .filter(|result| result.outcome == RuleOutcome::Fail)
        .filter_map(|result| {
            Some(ReasonCheck {
                rule: rule_words(&result.rule, &result.rule_facts),
                reason: result.judgement.as_ref()?.reason.clone(),
            })
        })
        .collect()
}

/// A rule in its own words.
pub(crate) fn rule_words(rule: &CallRule, facts: &Facts) -> Both {
    match rule {
        CallRule::Judged { text, .. } => text.clone(),
        CallRule::LeadInSectors { sectors } => {
            let list = |language| {
                let names: Vec<String> = sectors
                    .iter()
                    .map(|s| Words::shared().fact(language, &s.fact()))
                    .collect();
                let facts = Facts::none().with("sectors", words::list(&names, language));
                Words::shared().say(language, "rule-lead-in-sectors", &facts)
            };
            Both::new(list(Language::En), list(Language::Cy))
        }
        rule => said(&format!("rule-{}", rule.code()), facts),
    }
}

/// Everything that was found, a sentence each.
fn found_words(findings: &[Finding]) -> Both {
    let both: Vec<Both> = findings
        .iter()
        .map(|finding| said(&format!("finding-{}", finding.code), &finding.facts))
        .collect();
    let joined = |of: fn(&Both) -> &str| both.iter().map(of).collect::<Vec<_>>().join("; ");
    Both::new(joined(|b| &b.en), joined(|b| &b.cy))
}

/// How a bid fared among the others.
pub(in crate::letter) struct Comparison {
    /// How many bids of the call are decided, and how many of those are funded.
    pub outcomes: (u32, u32),
    /// The band of its score.
    pub band: Option<Both>,
}

/// The facts of the letter that tells a decision. None where a day that it must name is not known.
pub(super) fn decided(
    letter: Correspondence,
    call: &CallDocument,
    bid: &Bid,
    decision: &DecisionRow,
    timetable: Timetable,
    panel_on: Option<NaiveDate>,
    shown: Comparison,
) -> Option<Box<dyn LetterFacts>> {
    let feedback = feedback(call, decision);
    let panel_on = panel_on?;
    Some(match decision.outcome {
        Outcome::Fund | Outcome::FundWithConditions => {
            let days = Days {
                timetable,
                panel_on,
                starts_on: bid.starts_on?,
                ends_on: bid.ends_on?,
            };
            Box::new(award(letter, call, bid, decision, feedback, days)?)
        }
        Outcome::Reserve => Box::new(reserve::Facts {
            letter,
            panel_on,
            place: decision.reserve_order?,
            held_until: timetable.held_until,
            amount: bid.asked,
            appeal_by: timetable.appeal_by,
            feedback,
        }),
        Outcome::NotFunded => Box::new(not_funded::Facts {
            letter,
            panel_on,
            considered: shown.outcomes.0,
            funded: shown.outcomes.1,
            band: shown.band,
            feedback,
            appeal_by: timetable.appeal_by,
            kept_until: timetable.kept_until,
        }),
    })
}

/// The facts of the letter to a bid that is not eligible.
pub(super) fn found(
    letter: Correspondence,
    bid: &Bid,
    finding: &FindingRow,
    timetable: Timetable,
) -> ineligible::Facts {
    ineligible::Facts {
        letter,
        received_on: bid.received_on,
        rules: rules_broken(&finding.results),
        appeal_by: timetable.appeal_by,
        kept_until: timetable.kept_until,
    }
}

/// The days that an award offer names.
pub(in crate::letter) fn offer_days(bid: &Bid, timetable: Timetable) -> Option<OfferDays> {
    Some(OfferDays {
        accept_by: timetable.accept_by,
        latest_start: timetable.latest_start,
        starts_on: bid.starts_on?,
        ends_on: bid.ends_on?,
    })
}

/// The feedback that was agreed, where the call's policy sends it and there is any.
fn feedback(call: &CallDocument, decision: &DecisionRow) -> Option<Both> {
    let sent = match call.terms.feedback {
        FeedbackPolicy::Everyone => true,
        FeedbackPolicy::NotFunded => !decision.outcome.funds(),
        FeedbackPolicy::Nobody => false,
    };
    let text = &decision.feedback;
    let is_there = !text.en.trim().is_empty() || !text.cy.trim().is_empty();
    (sent && is_there).then(|| text.clone())
}
