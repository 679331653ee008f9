use std::collections::BTreeSet;

use super::super::backfill::Holder;
use super::super::cost::Rate;
use super::super::recharge::RechargeEvery;
use super::*;
use crate::people::Sector;
use chrono::NaiveDate;
use proptest::prelude::*;
use uuid::Uuid;

pub(in crate::placement) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn period(from: &str, to: &str) -> Period {
    Period::new(day(from), day(to)).unwrap()
}

pub(in crate::placement) fn of(id: u128, sector: Sector) -> OrganisationInPlacement {
    OrganisationInPlacement {
        id: Uuid::from_u128(id).into(),
        sector,
    }
}

pub(in crate::placement) fn plan(from: &str, to: &str, hundredths: u32) -> Plan {
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

pub(in crate::placement) fn money() -> Money {
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

pub(in crate::placement) fn total(found: &CostFound) -> Pence {
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
