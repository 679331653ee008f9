//! What follows from a placement's days, pattern and hosts: cost, invoices, what is due, checks that
//! lapse, shared days and days with nobody in the post.

use num_rational::Ratio;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FULL_TIME;
use super::backfill::{Backfill, BackfillState, covered, gaps};
use super::bars::Checks;
use super::cost::{Cost, CostUnknown, DatedPay, OnCostRates, cost};
use super::course::Course;
use super::hosts::OrganisationInPlacement;
use super::overlap::{Engagement, Overlap, overlaps};
use super::pattern::{Pattern, PatternKind};
use super::period::{Length, Months, Period};
use super::recharge::{Recharge, RechargeDue, RechargeOf, RechargeTo, schedule};
use super::timetable::{Milepost, ReportTerm, mileposts};
use crate::access::{CheckGap, CheckKind};
use crate::money::{Pence, divide_rounding};

/// What can be moved: the days, the pattern and the hosts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The days.
    pub period: Period,
    /// How they fall.
    pub pattern: Pattern,
    /// The minutes of a full-time week.
    pub full_week: u32,
    /// The employer.
    pub employer: OrganisationInPlacement,
    /// The hosts.
    pub hosts: Vec<OrganisationInPlacement>,
}

/// What it is paid by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Money {
    /// The pay of the person seconded.
    pub substantive: Vec<DatedPay>,
    /// The pay of whoever fills the post.
    pub backfill_pay: Vec<DatedPay>,
    /// What the employer pays on a salary.
    pub rates: Vec<OnCostRates>,
    /// The post left behind.
    pub backfill: Backfill,
    /// What is funded of it.
    pub funded: Option<Pence>,
    /// What the employer invoices.
    pub recharge: Option<Recharge>,
}

/// What else there is: other engagements of the person, checks, and reports of the call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Around {
    /// Other placements and leave.
    pub engagements: Vec<Engagement>,
    /// The checks, where it is said which are needed.
    pub checks: Option<Checks>,
    /// How it has run so far.
    pub course: Course,
    /// Reports that the call asks for.
    pub reports: Vec<ReportTerm>,
}

/// A cost, or why it cannot be said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostFound {
    /// What it comes to, where that is known.
    pub cost: Option<Cost>,
    /// Why not, where it is not.
    pub unknown: Option<CostUnknown>,
}

impl From<Result<Cost, CostUnknown>> for CostFound {
    fn from(found: Result<Cost, CostUnknown>) -> Self {
        Self {
            unknown: found.as_ref().err().copied(),
            cost: found.ok(),
        }
    }
}

/// What is funded, beside the pay that it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FundedShare {
    /// Which pay: the backfill's, or the person's own where the post is unsuitable to be filled.
    pub of: RechargeOf,
    /// What that costs.
    pub cost: Pence,
    /// What is funded of the days that count.
    pub funded: Pence,
    /// What the pay costs beyond it; below zero where more is funded than it costs.
    pub difference: Pence,
}

/// A check that lapses before the last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lapsing {
    /// Which.
    pub check: CheckKind,
    /// The last day it is valid.
    #[ts(type = "string")]
    pub on: chrono::NaiveDate,
}

/// What follows from a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Consequences {
    /// The days.
    pub period: Period,
    /// How they fall.
    pub pattern: PatternKind,
    /// How long they are.
    pub length: Length,
    /// Its pauses: of one that lasts still, all days that are left.
    pub pauses: Vec<Period>,
    /// The share of full time, in hundredths.
    pub share: u32,
    /// The days worked, those of a pause left out; none where the weekdays are not settled.
    pub days_worked: Option<u32>,
    /// The minutes worked.
    #[ts(type = "number")]
    pub minutes: u64,
    /// What the person's own pay costs.
    pub substantive: CostFound,
    /// What the pay of whoever fills the post costs; none where it is unsuitable to be filled.
    pub backfill: Option<CostFound>,
    /// What is funded of it, where both are known.
    pub funded: Option<FundedShare>,
    /// The employer's invoices.
    pub recharges: Vec<RechargeDue>,
    /// Reviews, meeting and reports.
    pub mileposts: Vec<Milepost>,
    /// Checks that lapse.
    pub lapsing: Vec<Lapsing>,
    /// Shared days.
    pub overlaps: Vec<Overlap>,
    /// Days with nobody in the post.
    pub gaps: Vec<Period>,
}

/// What a post costs over some stretches of days.
fn cost_over(
    parts: impl IntoIterator<Item = Period>,
    pattern: &Pattern,
    pay: &[DatedPay],
    rates: &[OnCostRates],
) -> Result<Cost, CostUnknown> {
    let mut whole = Cost::default();
    for part in parts {
        let found = cost(part, pattern, pay, rates)?;
        whole.total += found.total;
        whole.stretches.extend(found.stretches);
    }
    Ok(whole)
}

/// The days of a plan that count: those of a pause cost nothing, and nothing is invoiced for them.
fn counted(plan: &Plan, around: &Around) -> Vec<Period> {
    plan.period.without(&around.course.pauses)
}

fn within(parts: &[Period], of: Period) -> impl Iterator<Item = Period> {
    parts.iter().filter_map(move |part| part.shared(of))
}

fn backfill_cost(plan: &Plan, money: &Money, parts: &[Period]) -> Result<Cost, CostUnknown> {
    let pattern = match money.backfill.share {
        None => plan.pattern.clone(),
        Some(FULL_TIME) => Pattern::FullTime,
        Some(hundredths) => Pattern::PartTime {
            hundredths,
            weekdays: Default::default(),
        },
    };
    let held = if money.backfill.holders.is_empty() {
        vec![plan.period]
    } else {
        covered(plan.period, &money.backfill.holders)
    };
    let parts = held.iter().flat_map(|part| within(parts, *part));
    cost_over(parts, &pattern, &money.backfill_pay, &money.rates)
}

/// What is funded of the days that count. Of the days that were agreed when it began, those of a pause
/// and those that an early end cut off are not funded; days that were added since make up for them, up
/// to the whole amount.
fn funded_of(plan: &Plan, course: &Course, parts: &[Period], whole: Pence) -> Pence {
    let until = course.began_until.unwrap_or(plan.period.to);
    let first = Period::new(plan.period.from, until).unwrap_or(plan.period);
    let agreed = plan.pattern.full_time_months(first);
    let months = parts
        .iter()
        .map(|part| plan.pattern.full_time_months(*part));
    let months: Months = months.sum();
    if months >= agreed {
        return whole;
    }
    let share = months / agreed;
    Pence(divide_rounding(
        i128::from(whole.0) * *share.numer(),
        *share.denom(),
    ))
}

fn recharges(
    plan: &Plan,
    money: &Money,
    parts: &[Period],
    funded: Option<Pence>,
) -> Vec<RechargeDue> {
    let Some(recharge) = money.recharge.filter(|r| r.to != RechargeTo::Nobody) else {
        return Vec::new();
    };
    let of_cost = |of| {
        let parts: Vec<Period> = within(parts, of).collect();
        match recharge.of {
            RechargeOf::Backfill => backfill_cost(plan, money, &parts),
            _ => cost_over(parts, &plan.pattern, &money.substantive, &money.rates),
        }
    };
    let pence = |of: Pence| -> Months { Ratio::from_integer(i128::from(of.0)) };
    let mut due = match recharge.of {
        RechargeOf::Funded => match funded {
            Some(total) => schedule(plan.period, recharge.every, total, |of| {
                within(parts, of)
                    .map(|part| plan.pattern.full_time_months(part))
                    .sum()
            }),
            None => Vec::new(),
        },
        RechargeOf::Substantive | RechargeOf::Backfill => match of_cost(plan.period) {
            Ok(whole) => schedule(plan.period, recharge.every, whole.total, |within| {
                of_cost(within).map_or_else(|_| pence(Pence::ZERO), |part| pence(part.total))
            }),
            Err(_) => Vec::new(),
        },
    };
    // Nobody sends an invoice of nothing.
    due.retain(|one| one.amount != Pence::ZERO);
    due
}

/// What follows from a plan.
pub fn consequences(plan: &Plan, money: &Money, around: &Around) -> Consequences {
    let period = plan.period;
    let parts = counted(plan, around);
    let own = parts.iter().copied();
    let substantive = cost_over(own, &plan.pattern, &money.substantive, &money.rates);
    let unsuitable = money.backfill.state == BackfillState::Unsuitable;
    let backfill = (!unsuitable).then(|| backfill_cost(plan, money, &parts));
    let (of, paid) = match &backfill {
        Some(backfill) => (RechargeOf::Backfill, backfill.as_ref()),
        None => (RechargeOf::Substantive, substantive.as_ref()),
    };
    let counted = money
        .funded
        .map(|whole| funded_of(plan, &around.course, &parts, whole));
    let funded = match (paid, counted) {
        (Ok(cost), Some(funded)) => Some(FundedShare {
            of,
            cost: cost.total,
            funded,
            difference: cost.total - funded,
        }),
        _ => None,
    };
    let days = parts.iter().map(|part| plan.pattern.days_worked(*part));
    let minutes = parts
        .iter()
        .map(|part| plan.pattern.minutes(*part, plan.full_week));
    Consequences {
        period,
        pattern: plan.pattern.kind(),
        length: period.length(),
        share: plan.pattern.share(period),
        days_worked: days.sum(),
        minutes: minutes.sum(),
        pauses: around.course.drawn_pauses(period),
        substantive: substantive.into(),
        backfill: backfill.map(CostFound::from),
        funded,
        recharges: recharges(plan, money, &parts, counted),
        mileposts: mileposts(period, &plan.pattern, &around.course, &around.reports),
        lapsing: around
            .checks
            .iter()
            .flat_map(|checks| checks.gaps(period.to))
            .filter_map(|gap| match gap {
                CheckGap::Lapses { kind, expires_on } => Some(Lapsing {
                    check: kind,
                    on: expires_on,
                }),
                _ => None,
            })
            .collect(),
        overlaps: overlaps(period, &around.engagements),
        gaps: gaps(period, &money.backfill),
    }
}

#[cfg(test)]
pub(super) mod tests;
