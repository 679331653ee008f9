//! What follows from a placement's days, pattern and hosts; and what would follow from others,
//! before anything is agreed. Nothing is written.

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
use super::state::{PlacementAct, PlacementState};
use super::timetable::{Milepost, ReportTerm, mileposts};
use crate::access::{CheckGap, CheckKind};
use crate::ids::OrganisationId;
use crate::letter::LetterKind;
use crate::money::{Pence, divide_rounding};
use crate::people::codes;

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
    let months: Months = { parts.iter() }
        .map(|part| plan.pattern.full_time_months(*part))
        .sum();
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
    let counted = { money.funded }.map(|whole| funded_of(plan, &around.course, &parts, whole));
    let funded = match (paid, counted) {
        (Ok(cost), Some(funded)) => Some(FundedShare {
            of,
            cost: cost.total,
            funded,
            difference: cost.total - funded,
        }),
        _ => None,
    };
    Consequences {
        period,
        pattern: plan.pattern.kind(),
        length: period.length(),
        share: plan.pattern.share(period),
        days_worked: { parts.iter() }
            .map(|part| plan.pattern.days_worked(*part))
            .sum(),
        minutes: { parts.iter() }
            .map(|part| plan.pattern.minutes(*part, plan.full_week))
            .sum(),
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

codes! {
    /// To whom a letter about a placement goes.
    Recipient as "placement-recipient" {
        /// The person seconded.
        Secondee = "secondee",
        /// The employer.
        Employer = "employer",
        /// A host.
        Host = "host",
    }
}

/// A letter that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowingLetter {
    /// Which.
    pub letter: LetterKind,
    /// To whom.
    pub to: Recipient,
    /// The organisation, for an employer or a host.
    pub organisation: Option<OrganisationId>,
}

/// What it takes to bring a placement that runs from one plan to another: a later last day is an
/// extension, an earlier one an early end, and all else a change. Nothing where it is only proposed:
/// it is moved, and nobody was told of its days.
pub fn acts_of_a_move(state: PlacementState, before: &Plan, after: &Plan) -> Vec<PlacementAct> {
    if !matches!(state, PlacementState::Active | PlacementState::Paused) {
        return Vec::new();
    }
    let same_end = Plan {
        period: Period {
            to: before.period.to,
            ..after.period
        },
        ..after.clone()
    };
    let (was, will) = (before.period.to, after.period.to);
    [
        (PlacementAct::Change, same_end != *before),
        (PlacementAct::Extend, will > was),
        (PlacementAct::EndEarly, will < was),
    ]
    .into_iter()
    .filter_map(|(act, is)| is.then_some(act))
    .collect()
}

/// The letter that tells of an act on a placement that runs.
fn letter_of(act: PlacementAct) -> Option<LetterKind> {
    Some(match act {
        PlacementAct::Start | PlacementAct::Change => LetterKind::PlacementConfirmation,
        PlacementAct::Extend => LetterKind::PlacementExtension,
        PlacementAct::Pause => LetterKind::PlacementPause,
        PlacementAct::Resume => LetterKind::PlacementResumption,
        PlacementAct::EndEarly => LetterKind::PlacementEnd,
        PlacementAct::Withdraw => LetterKind::PlacementWithdrawal,
        PlacementAct::Return | PlacementAct::Close => return None,
    })
}

/// The letters that follow acts: each to all who take part from then on.
fn letters(acts: &[PlacementAct], after: &Plan) -> Vec<FollowingLetter> {
    let mut to = vec![
        (Recipient::Secondee, None),
        (Recipient::Employer, Some(after.employer.id)),
    ];
    to.extend(
        after
            .hosts
            .iter()
            .map(|host| (Recipient::Host, Some(host.id))),
    );
    let due = acts.iter().filter_map(|act| letter_of(*act));
    due.flat_map(|letter| {
        to.iter().map(move |(to, organisation)| FollowingLetter {
            letter,
            to: *to,
            organisation: *organisation,
        })
    })
    .collect()
}

/// What follows now, what would follow, and the letters between the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WhatIf {
    /// As it is.
    pub before: Consequences,
    /// As it would be.
    pub after: Consequences,
    /// The letters that would follow.
    pub letters: Vec<FollowingLetter>,
}

/// A placement as it is, or as it would be.
#[derive(Debug, Clone)]
pub struct Side {
    /// Its days, pattern and hosts.
    pub plan: Plan,
    /// What else there is.
    pub around: Around,
}

/// What would follow if a placement came by some acts from one side to the other.
pub fn what_if(acts: &[PlacementAct], before: &Side, after: &Side, money: &Money) -> WhatIf {
    WhatIf {
        before: consequences(&before.plan, money, &before.around),
        after: consequences(&after.plan, money, &after.around),
        letters: letters(acts, &after.plan),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::backfill::Holder;
    use super::super::cost::Rate;
    use super::super::recharge::RechargeEvery;
    use super::*;
    use crate::access::{AccessCheck, CheckOutcome, DbsLevel};
    use crate::people::Sector;
    use chrono::NaiveDate;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to)).unwrap()
    }

    fn of(id: u128, sector: Sector) -> OrganisationInPlacement {
        OrganisationInPlacement {
            id: Uuid::from_u128(id).into(),
            sector,
        }
    }

    fn plan(from: &str, to: &str, hundredths: u32) -> Plan {
        Plan {
            period: period(from, to),
            pattern: Pattern::PartTime {
                hundredths,
                weekdays: BTreeSet::new(),
            },
            full_week: 2_250,
            employer: of(1, Sector::Nhs),
            hosts: vec![of(2, Sector::Industry)],
        }
    }

    fn money() -> Money {
        Money {
            substantive: vec![DatedPay {
                from: day("2025-04-01"),
                annual: Pence::pounds(54_710),
            }],
            backfill_pay: vec![DatedPay {
                from: day("2025-04-01"),
                annual: Pence::pounds(47_810),
            }],
            rates: vec![OnCostRates {
                from: day("2025-04-06"),
                insurance: Rate(1_500),
                threshold: Pence::pounds(5_000),
                pension: Rate(1_438),
                levy: Rate(50),
                other: Rate(0),
            }],
            backfill: Backfill::default(),
            funded: Some(Pence::pounds(12_000)),
            recharge: Some(Recharge {
                to: RechargeTo::Hub,
                of: RechargeOf::Backfill,
                every: RechargeEvery::Quarterly,
            }),
        }
    }

    fn total(found: &CostFound) -> Pence {
        found.cost.as_ref().unwrap().total
    }

    #[test]
    fn the_three_figures_are_kept_apart() {
        let mut money = money();
        let plan = plan("2025-07-01", "2025-12-31", 40);
        let found = consequences(&plan, &money, &Around::default());
        assert_eq!(total(&found.substantive), Pence(1_406_147));
        let backfill = total(found.backfill.as_ref().unwrap());
        // 47,810 and 15 % of 42,810, 14.38 % and 0.5 % of it: 61,345.63 a year.
        assert_eq!(backfill, Pence(1_226_913));
        let funded = found.funded.unwrap();
        assert_eq!(funded.of, RechargeOf::Backfill);
        assert_eq!(funded.difference, Pence(26_913));
        let invoiced: Pence = found.recharges.iter().map(|due| due.amount).sum();
        assert_eq!(invoiced, backfill);
        assert_eq!(found.recharges.len(), 2);

        money.backfill.state = BackfillState::Unsuitable;
        let found = consequences(&plan, &money, &Around::default());
        assert_eq!(found.backfill, None);
        assert_eq!(found.funded.unwrap().of, RechargeOf::Substantive);
        assert_eq!(found.funded.unwrap().difference, Pence(206_147));
    }

    #[test]
    fn backfill_costs_for_as_long_as_somebody_is_in_the_post() {
        let mut money = money();
        money.backfill.state = BackfillState::Filled;
        money.backfill.share = Some(FULL_TIME);
        let holder = |from: &str, to: Option<&str>| Holder {
            name: "Somebody".into(),
            from: day(from),
            to: to.map(day),
        };
        money.backfill.holders = vec![
            holder("2025-06-01", Some("2025-08-31")),
            holder("2025-12-01", None),
        ];
        let plan = plan("2025-07-01", "2025-12-31", 40);
        let found = consequences(&plan, &money, &Around::default());
        let stretches = found.backfill.unwrap().cost.unwrap().stretches;
        let periods: Vec<Period> = stretches.iter().map(|s| s.period).collect();
        assert_eq!(
            periods,
            [
                period("2025-07-01", "2025-08-31"),
                period("2025-12-01", "2025-12-31")
            ]
        );
        assert_eq!(stretches[1].lines[0].amount, Pence(398_417));
        assert_eq!(found.gaps, [period("2025-09-01", "2025-11-30")]);
    }

    #[test]
    fn what_is_not_known_leaves_the_rest_standing() {
        let mut money = money();
        money.rates.clear();
        let found = consequences(
            &plan("2025-07-01", "2025-12-31", 40),
            &money,
            &Around::default(),
        );
        assert_eq!(
            found.substantive.unknown,
            Some(CostUnknown::Rates {
                on: day("2025-07-01")
            })
        );
        assert_eq!(found.funded, None);
        assert!(found.recharges.is_empty());
        assert_eq!(found.length.whole_months, 6);
    }

    #[test]
    fn a_later_end_costs_more_moves_what_is_due_and_lets_checks_lapse() {
        let around = Around {
            checks: Some(Checks {
                needed: vec![CheckKind::Dbs],
                dbs: DbsLevel::None,
                known: vec![AccessCheck {
                    kind: CheckKind::Dbs,
                    outcome: CheckOutcome::Clear,
                    level: DbsLevel::None,
                    expires_on: Some(day("2026-01-15")),
                }],
            }),
            ..Around::default()
        };
        let before = plan("2025-07-01", "2025-12-31", 40);
        let after = plan("2025-07-01", "2026-01-31", 40);
        let side = |plan| Side {
            plan,
            around: around.clone(),
        };
        let found = what_if(&[], &side(before), &side(after), &money());
        assert_eq!(total(&found.before.substantive), Pence(1_406_147));
        // A seventh month.
        assert_eq!(total(&found.after.substantive), Pence(1_640_505));
        assert!(found.before.lapsing.is_empty());
        assert_eq!(found.after.lapsing[0].on, day("2026-01-15"));
        let last = |of: &Consequences| of.mileposts.last().unwrap().on;
        assert_eq!(last(&found.before), day("2026-06-30"));
        assert_eq!(last(&found.after), day("2026-07-31"));
    }

    #[test]
    fn letters_follow_the_act_that_a_change_takes() {
        use LetterKind::{PlacementConfirmation, PlacementEnd, PlacementExtension};
        use PlacementState::{Active, Closed, Paused, Proposed};
        use Recipient::{Employer, Host, Secondee};
        let before = plan("2025-07-01", "2025-12-31", 40);
        let until = |to: &str| plan("2025-07-01", to, 40);
        let mut elsewhere = before.clone();
        elsewhere.hosts = vec![of(3, Sector::Charity), of(4, Sector::Charity)];
        let one = [Secondee, Employer, Host];
        let two = [Secondee, Employer, Host, Host];
        let each =
            |letter, to: &[Recipient]| -> Vec<_> { to.iter().map(|to| (letter, *to)).collect() };
        let mut both = until("2026-01-01");
        both.pattern = Pattern::FullTime;
        for (state, after, expected) in [
            (Proposed, &elsewhere, vec![]),
            (Active, &before, vec![]),
            // Whoever is a host no longer has no letter.
            (Active, &elsewhere, each(PlacementConfirmation, &two)),
            (Paused, &elsewhere, each(PlacementConfirmation, &two)),
            (Active, &until("2026-01-01"), each(PlacementExtension, &one)),
            (Active, &until("2025-12-30"), each(PlacementEnd, &one)),
            (
                Active,
                &both,
                [
                    each(PlacementConfirmation, &one),
                    each(PlacementExtension, &one),
                ]
                .concat(),
            ),
            (Closed, &elsewhere, vec![]),
        ] {
            let acts = acts_of_a_move(state, &before, after);
            let found: Vec<_> = letters(&acts, after)
                .iter()
                .map(|l| (l.letter, l.to))
                .collect();
            assert_eq!(found, expected, "{state:?} {after:?}");
        }
    }

    fn paused(pauses: &[(&str, &str)], began_until: &str) -> Around {
        Around {
            course: Course {
                pauses: pauses.iter().map(|(from, to)| period(from, to)).collect(),
                began_until: Some(day(began_until)),
                ..Course::default()
            },
            ..Around::default()
        }
    }

    /// Six months of which 12,000 are funded, at 2,343.58 a month of the person's own pay.
    #[test]
    fn days_of_a_pause_cost_nothing_and_are_not_invoiced() {
        let mut money = money();
        money.backfill.state = BackfillState::Unsuitable;
        let recharge = |of, every| Recharge {
            to: RechargeTo::Hub,
            of,
            every,
        };
        for (pauses, to, own, funded) in [
            (&[][..], "2025-12-31", 1_406_147, 1_200_000),
            // A whole month; a day; over the end of a month; two pauses.
            (
                &[("2025-09-01", "2025-09-30")],
                "2025-12-31",
                1_171_790,
                1_000_000,
            ),
            (
                &[("2025-09-30", "2025-09-30")],
                "2025-12-31",
                1_398_336,
                1_193_333,
            ),
            (
                &[("2025-09-16", "2025-10-15")],
                "2025-12-31",
                1_175_570,
                1_003_226,
            ),
            (
                &[("2025-08-01", "2025-08-31"), ("2025-10-01", "2025-10-31")],
                "2025-12-31",
                937_432,
                800_000,
            ),
            // A month added makes up for a month lost; a second one is not funded.
            (
                &[("2025-09-01", "2025-09-30")],
                "2026-01-31",
                1_406_147,
                1_200_000,
            ),
            (
                &[("2025-09-01", "2025-09-30")],
                "2026-02-28",
                1_640_505,
                1_200_000,
            ),
            // Cut off after three months.
            (&[], "2025-09-30", 703_074, 600_000),
        ] {
            let plan = plan("2025-07-01", to, 40);
            let around = paused(pauses, "2025-12-31");
            let found = consequences(&plan, &money, &around);
            assert_eq!(total(&found.substantive).0, own, "{pauses:?} {to}");
            let share = found.funded.unwrap();
            assert_eq!(share.funded.0, funded, "{pauses:?} {to}");
            for every in [
                RechargeEvery::Monthly,
                RechargeEvery::Quarterly,
                RechargeEvery::AtEnd,
            ] {
                for (of, whole) in [(RechargeOf::Funded, funded), (RechargeOf::Substantive, own)] {
                    money.recharge = Some(recharge(of, every));
                    let due = consequences(&plan, &money, &around).recharges;
                    let sum: Pence = due.iter().map(|one| one.amount).sum();
                    assert_eq!(sum.0, whole, "{pauses:?} {to} {every:?} {of:?}");
                    let idle = |one: &RechargeDue| {
                        let pauses = &around.course.pauses;
                        one.period.without(pauses).is_empty() || one.amount.0 <= 0
                    };
                    assert!(!due.iter().any(idle), "{due:?}");
                }
            }
        }
        // What is left out of the days is left out of the hours.
        let plan = plan("2025-07-01", "2025-12-31", 40);
        let september = [("2025-09-01", "2025-09-30")];
        let found = consequences(&plan, &money, &paused(&september, "2025-12-31"));
        let minutes = |of| plan.pattern.minutes(of, 2_250);
        let away = period("2025-09-01", "2025-09-30");
        assert_eq!(found.minutes, minutes(plan.period) - minutes(away));
        assert_eq!(found.pauses, [away]);
    }

    proptest! {
        // Every start day, leap years and part months among them.
        #[test]
        fn what_counts_and_what_is_paused_cost_together_what_the_whole_would(
            start in 0i64..1_500, length in 1i64..800, pause in 0i64..800, lasts in 0i64..200,
        ) {
            let from = day("2024-01-01") + chrono::Duration::days(start);
            let days = chrono::Duration::days;
            let whole = Period::new(from, from + days(length)).unwrap();
            let away = Period::new(from + days(pause), from + days(pause + lasts)).unwrap();
            let pattern = Pattern::PartTime { hundredths: 40, weekdays: BTreeSet::new() };
            let left = whole.without(&[away]);
            let taken: Vec<Period> = whole.shared(away).into_iter().collect();
            let months = |parts: &[Period]| -> Months {
                parts.iter().map(|part| pattern.full_time_months(*part)).sum()
            };
            prop_assert_eq!(months(&left) + months(&taken), pattern.full_time_months(whole));
            let mut money = money();
            money.substantive[0].from = day("2024-01-01");
            money.rates[0].from = day("2024-01-01");
            let price = |parts: &[Period]| {
                let parts = parts.iter().copied();
                cost_over(parts, &pattern, &money.substantive, &money.rates).unwrap().total.0
            };
            // Each of four lines is rounded once in each of at most three parts and in the whole.
            let apart = price(&left) + price(&taken) - price(&[whole]);
            prop_assert!(apart.abs() <= 8, "{}", apart);
        }
    }
}
