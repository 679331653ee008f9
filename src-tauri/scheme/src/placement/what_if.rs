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
use super::state::PlacementState;
use super::timetable::{Milepost, ReportTerm, mileposts};
use crate::access::{CheckGap, CheckKind};
use crate::ids::OrganisationId;
use crate::letter::LetterKind;
use crate::money::Pence;
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
    /// What is funded.
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
    /// The share of full time, in hundredths.
    pub share: u32,
    /// The days worked; none where the weekdays are not settled.
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

fn backfill_cost(plan: &Plan, money: &Money, within: Period) -> Result<Cost, CostUnknown> {
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
    let mut whole = Cost::default();
    for part in held.into_iter().filter_map(|part| part.shared(within)) {
        let found = cost(part, &pattern, &money.backfill_pay, &money.rates)?;
        whole.total += found.total;
        whole.stretches.extend(found.stretches);
    }
    Ok(whole)
}

fn recharges(plan: &Plan, money: &Money) -> Vec<RechargeDue> {
    let Some(recharge) = money.recharge.filter(|r| r.to != RechargeTo::Nobody) else {
        return Vec::new();
    };
    let of_cost = |within| match recharge.of {
        RechargeOf::Backfill => backfill_cost(plan, money, within),
        _ => cost(within, &plan.pattern, &money.substantive, &money.rates),
    };
    let pence = |of: Pence| -> Months { Ratio::from_integer(i128::from(of.0)) };
    match recharge.of {
        RechargeOf::Funded => match money.funded {
            Some(total) => schedule(plan.period, recharge.every, total, |within| {
                plan.pattern.full_time_months(within)
            }),
            None => Vec::new(),
        },
        RechargeOf::Substantive | RechargeOf::Backfill => match of_cost(plan.period) {
            Ok(whole) => schedule(plan.period, recharge.every, whole.total, |within| {
                of_cost(within).map_or_else(|_| pence(Pence::ZERO), |part| pence(part.total))
            }),
            Err(_) => Vec::new(),
        },
    }
}

/// What follows from a plan.
pub fn consequences(plan: &Plan, money: &Money, around: &Around) -> Consequences {
    let period = plan.period;
    let substantive = cost(period, &plan.pattern, &money.substantive, &money.rates);
    let unsuitable = money.backfill.state == BackfillState::Unsuitable;
    let backfill = (!unsuitable).then(|| backfill_cost(plan, money, period));
    let (of, paid) = match &backfill {
        Some(backfill) => (RechargeOf::Backfill, backfill.as_ref()),
        None => (RechargeOf::Substantive, substantive.as_ref()),
    };
    let funded = match (paid, money.funded) {
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
        days_worked: plan.pattern.days_worked(period),
        minutes: plan.pattern.minutes(period, plan.full_week),
        substantive: substantive.into(),
        backfill: backfill.map(CostFound::from),
        funded,
        recharges: recharges(plan, money),
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

/// A letter that follows a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowingLetter {
    /// Which.
    pub letter: LetterKind,
    /// To whom.
    pub to: Recipient,
    /// The organisation, for an employer or a host.
    pub organisation: Option<OrganisationId>,
}

/// The letters that follow when a placement comes from one plan to another: none while it is only
/// proposed, for nobody was told of its days. Of one that runs, a later last day is an extension, an
/// earlier one an early end, and all else is confirmed anew; each to all who take part from then on.
fn letters(state: PlacementState, before: &Plan, after: &Plan) -> Vec<FollowingLetter> {
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
    let kinds = [
        (LetterKind::PlacementConfirmation, same_end != *before),
        (LetterKind::PlacementExtension, will > was),
        (LetterKind::PlacementEnd, will < was),
    ];
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
    let due = kinds.into_iter().filter(|(_, is_due)| *is_due);
    due.flat_map(|(letter, _)| {
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

/// What would follow if a placement were moved from one plan to another.
pub fn what_if(
    state: PlacementState,
    before: &Plan,
    after: &Plan,
    money: &Money,
    around: &Around,
) -> WhatIf {
    WhatIf {
        before: consequences(before, money, around),
        after: consequences(after, money, around),
        letters: letters(state, before, after),
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
        let found = what_if(PlacementState::Proposed, &before, &after, &money(), &around);
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
            let found: Vec<_> = letters(state, &before, after)
                .iter()
                .map(|l| (l.letter, l.to))
                .collect();
            assert_eq!(found, expected, "{state:?} {after:?}");
        }
    }
}
