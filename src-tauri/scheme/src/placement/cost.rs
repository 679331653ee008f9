//! What a post costs its employer over a period.
//!
//! The full-time cost of a year is the salary and the employer's on-costs on it: National Insurance
//! on what the salary is above the threshold, pension, apprenticeship levy and anything else, by
//! rates that the employer gave with the day from which they hold. A placement costs that total by
//! the months of full time worked, over 12. The threshold is taken off the full-time salary and not
//! again off a part-time one (`domain.md` 2). A pay award or a change of rates divides the period at
//! its day. Each line is rounded once, half away from zero.

use std::str::FromStr;

use chrono::NaiveDate;
use num_rational::Ratio;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pattern::Pattern;
use super::period::{Months, Period};
use crate::money::{Pence, divide_rounding};
use crate::people::codes;

codes! {
    /// What a line of a cost is for.
    CostItem as "cost-item" {
        /// The salary.
        Salary = "salary",
        /// The employer's National Insurance.
        NationalInsurance = "national-insurance",
        /// The employer's pension contribution.
        Pension = "pension",
        /// The apprenticeship levy.
        Levy = "levy",
        /// Anything else that the employer pays on a salary.
        Other = "other-on-cost",
    }
}

/// A rate in hundredths of one per cent: 1438 is 14.38 %.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Rate(pub u32);

/// Why a typed rate is none: it is not a number of at most two decimals from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotARate;

impl FromStr for Rate {
    type Err = NotARate;

    /// Reads a typed rate: digits, at most two decimals, an optional % after them, at most 100.
    fn from_str(typed: &str) -> Result<Self, NotARate> {
        let text = typed.trim();
        let text = text.strip_suffix('%').unwrap_or(text).trim_end();
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) || whole.len() > 3 || decimals.len() > 2 {
            return Err(NotARate);
        }
        let whole: u32 = whole.parse().map_err(|_| NotARate)?;
        let parts: u32 = decimals.parse().map_err(|_| NotARate)?;
        let rate = whole * 100
            + if decimals.len() == 1 {
                parts * 10
            } else {
                parts
            };
        if rate <= 10_000 {
            Ok(Rate(rate))
        } else {
            Err(NotARate)
        }
    }
}

impl Rate {
    /// As it would be typed again: `14.38`, `15`, `0.5`.
    pub fn typed(self) -> String {
        let (whole, parts) = (self.0 / 100, self.0 % 100);
        match parts {
            0 => whole.to_string(),
            tens if tens % 10 == 0 => format!("{whole}.{}", tens / 10),
            _ => format!("{whole}.{parts:02}"),
        }
    }
}

/// A year's full-time salary, from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct DatedPay {
    /// The first day on which it holds.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The salary of a full-time year.
    pub annual: Pence,
}

/// What an employer pays on a salary, from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OnCostRates {
    /// The first day on which they hold.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// National Insurance, on what is above the threshold.
    pub insurance: Rate,
    /// The threshold of a year.
    pub threshold: Pence,
    /// Pension.
    pub pension: Rate,
    /// The apprenticeship levy.
    pub levy: Rate,
    /// Anything else.
    pub other: Rate,
}

impl OnCostRates {
    /// What a full-time year costs, item by item, in pence times 10,000; items that cost nothing are
    /// left out, the salary apart.
    fn of_a_year(&self, annual: Pence) -> Vec<(CostItem, i128)> {
        let salary = i128::from(annual.0);
        let above = (salary - i128::from(self.threshold.0)).max(0);
        [
            (CostItem::Salary, salary * 10_000),
            (
                CostItem::NationalInsurance,
                above * i128::from(self.insurance.0),
            ),
            (CostItem::Pension, salary * i128::from(self.pension.0)),
            (CostItem::Levy, salary * i128::from(self.levy.0)),
            (CostItem::Other, salary * i128::from(self.other.0)),
        ]
        .into_iter()
        .filter(|(item, cost)| *item == CostItem::Salary || *cost != 0)
        .collect()
    }
}

/// A line of a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CostLine {
    /// What for.
    pub item: CostItem,
    /// What it is in a full-time year, rounded to show.
    pub full_year: Pence,
    /// What it is here, rounded once.
    pub amount: Pence,
}

/// A stretch of a period over which pay and rates stay the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CostStretch {
    /// Its days.
    pub period: Period,
    /// The salary of a full-time year.
    pub annual: Pence,
    /// The rates in force.
    pub rates: OnCostRates,
    /// The months of full time worked, in hundredths, to show.
    pub full_time_hundredths: u32,
    /// Line by line.
    pub lines: Vec<CostLine>,
    /// What a full-time year costs in all: the sum of the lines' full years.
    pub full_year: Pence,
    /// What the stretch costs: the sum of its lines.
    pub total: Pence,
}

/// What a post costs over a period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cost {
    /// Stretch by stretch.
    pub stretches: Vec<CostStretch>,
    /// In all: the sum of the stretches.
    pub total: Pence,
}

/// Why a cost cannot be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "missing", rename_all = "kebab-case")]
pub enum CostUnknown {
    /// No salary is known for a day.
    Pay {
        /// The first such day.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// The employer's rates are not known for a day.
    Rates {
        /// The first such day.
        #[ts(type = "string")]
        on: NaiveDate,
    },
}

fn in_force<T: Copy>(dated: &[T], from: fn(&T) -> NaiveDate, day: NaiveDate) -> Option<T> {
    dated
        .iter()
        .filter(|one| from(one) <= day)
        .max_by_key(|one| from(one))
        .copied()
}

/// What a post costs over a period, by its pay and its employer's rates.
pub fn cost(
    period: Period,
    pattern: &Pattern,
    pay: &[DatedPay],
    rates: &[OnCostRates],
) -> Result<Cost, CostUnknown> {
    let cuts = pay
        .iter()
        .map(|p| p.from)
        .chain(rates.iter().map(|r| r.from));
    let mut priced: Vec<(Period, Pence, OnCostRates)> = Vec::new();
    for part in period.cut_before(cuts) {
        let annual = in_force(pay, |p| p.from, part.from)
            .ok_or(CostUnknown::Pay { on: part.from })?
            .annual;
        let rates =
            in_force(rates, |r| r.from, part.from).ok_or(CostUnknown::Rates { on: part.from })?;
        match priced.last_mut() {
            // A day on which nothing changes divides nothing.
            Some((last, same_pay, same_rates))
                if *same_pay == annual
                    && (OnCostRates {
                        from: rates.from,
                        ..*same_rates
                    }) == rates =>
            {
                last.to = part.to;
            }
            _ => priced.push((part, annual, rates)),
        }
    }
    let stretches: Vec<CostStretch> = priced
        .into_iter()
        .map(|(period, annual, rates)| stretch(period, pattern, annual, rates))
        .collect();
    Ok(Cost {
        total: stretches.iter().map(|s| s.total).sum(),
        stretches,
    })
}

fn stretch(period: Period, pattern: &Pattern, annual: Pence, rates: OnCostRates) -> CostStretch {
    let worked: Months = pattern.full_time_months(period);
    let share = worked / Ratio::from_integer(12);
    let lines: Vec<CostLine> = rates
        .of_a_year(annual)
        .into_iter()
        .map(|(item, year)| CostLine {
            item,
            full_year: Pence(divide_rounding(year, 10_000)),
            amount: Pence(divide_rounding(
                year * *share.numer(),
                10_000 * *share.denom(),
            )),
        })
        .collect();
    CostStretch {
        period,
        annual,
        rates,
        full_time_hundredths: super::period::hundredths(worked),
        full_year: lines.iter().map(|l| l.full_year).sum(),
        total: lines.iter().map(|l| l.amount).sum(),
        lines,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to)).unwrap()
    }

    fn part_time(hundredths: u32) -> Pattern {
        Pattern::PartTime {
            hundredths,
            weekdays: BTreeSet::new(),
        }
    }

    fn rates(from: &str) -> OnCostRates {
        OnCostRates {
            from: day(from),
            insurance: Rate(1_500),
            threshold: Pence::pounds(5_000),
            pension: Rate(1_438),
            levy: Rate(50),
            other: Rate(0),
        }
    }

    fn pay(from: &str, pounds: i64) -> DatedPay {
        DatedPay {
            from: day(from),
            annual: Pence::pounds(pounds),
        }
    }

    /// The example of `domain.md` 2.
    #[test]
    fn two_days_a_week_for_half_a_year_cost_14_061_47() {
        let found = cost(
            period("2025-07-01", "2025-12-31"),
            &part_time(40),
            &[pay("2025-04-01", 54_710)],
            &[rates("2025-04-06")],
        )
        .unwrap();
        let [stretch] = &found.stretches[..] else {
            panic!("one stretch");
        };
        assert_eq!(stretch.full_year, Pence(7_030_735));
        assert_eq!(found.total, Pence(1_406_147));
        let lines: Vec<(CostItem, i64, i64)> = stretch
            .lines
            .iter()
            .map(|l| (l.item, l.full_year.0, l.amount.0))
            .collect();
        assert_eq!(
            lines,
            [
                (CostItem::Salary, 5_471_000, 1_094_200),
                (CostItem::NationalInsurance, 745_650, 149_130),
                (CostItem::Pension, 786_730, 157_346),
                (CostItem::Levy, 27_355, 5_471),
            ]
        );
        assert_eq!(stretch.full_time_hundredths, 240);
    }

    #[test]
    fn insurance_is_due_above_the_threshold_alone() {
        for (annual, insurance) in [
            (Pence(499_999), None),
            (Pence(500_000), None),
            (Pence(500_100), Some(Pence(15))),
            (Pence(1_000_000), Some(Pence(75_000))),
        ] {
            let pay = [DatedPay {
                from: day("2025-01-01"),
                annual,
            }];
            let year = period("2025-05-01", "2026-04-30");
            let found = cost(year, &Pattern::FullTime, &pay, &[rates("2025-04-06")]).unwrap();
            let line = found.stretches[0]
                .lines
                .iter()
                .find(|l| l.item == CostItem::NationalInsurance);
            assert_eq!(line.map(|l| l.amount), insurance, "{annual:?}");
        }
    }

    #[test]
    fn a_pay_award_and_new_rates_divide_the_period_at_their_days() {
        let mut later = rates("2026-04-06");
        later.insurance = Rate(1_600);
        let found = cost(
            period("2026-02-01", "2026-07-31"),
            &Pattern::FullTime,
            &[pay("2025-04-01", 48_000), pay("2026-04-01", 49_200)],
            &[rates("2025-04-06"), later],
        )
        .unwrap();
        let stretches: Vec<(Period, Pence, Rate)> = found
            .stretches
            .iter()
            .map(|s| (s.period, s.annual, s.rates.insurance))
            .collect();
        assert_eq!(
            stretches,
            [
                (
                    period("2026-02-01", "2026-03-31"),
                    Pence::pounds(48_000),
                    Rate(1_500)
                ),
                (
                    period("2026-04-01", "2026-04-05"),
                    Pence::pounds(49_200),
                    Rate(1_500)
                ),
                (
                    period("2026-04-06", "2026-07-31"),
                    Pence::pounds(49_200),
                    Rate(1_600)
                ),
            ]
        );
        let salaries: Vec<i64> = found
            .stretches
            .iter()
            .map(|s| s.lines[0].amount.0)
            .collect();
        // Two months of 4,000; 5 of 30 days of 4,100; 25/30 and three months of 4,100.
        assert_eq!(salaries, [800_000, 68_333, 1_571_667]);
        assert_eq!(
            found.total,
            found.stretches.iter().map(|s| s.total).sum::<Pence>()
        );
    }

    #[test]
    fn days_on_which_nothing_changes_divide_nothing() {
        let whole = period("2026-02-01", "2026-07-31");
        let once = cost(
            whole,
            &part_time(50),
            &[pay("2025-04-01", 40_001)],
            &[rates("2025-04-06")],
        );
        let again = cost(
            whole,
            &part_time(50),
            &[pay("2025-04-01", 40_001), pay("2026-04-01", 40_001)],
            &[rates("2025-04-06"), rates("2026-04-06")],
        );
        assert_eq!(once.unwrap().total, again.as_ref().unwrap().total);
        assert_eq!(again.unwrap().stretches.len(), 1);
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        let whole = period("2026-02-01", "2026-07-31");
        let (pays, known) = ([pay("2025-04-01", 40_000)], [rates("2025-04-06")]);
        for (pay_from, rates_from, unknown) in [
            ("2026-02-01", "2026-02-01", None),
            (
                "2026-02-02",
                "2026-02-01",
                Some(CostUnknown::Pay {
                    on: day("2026-02-01"),
                }),
            ),
            (
                "2026-02-01",
                "2026-02-02",
                Some(CostUnknown::Rates {
                    on: day("2026-02-01"),
                }),
            ),
        ] {
            let found = cost(
                whole,
                &Pattern::FullTime,
                &[pay(pay_from, 1)],
                &[rates(rates_from)],
            );
            assert_eq!(found.err(), unknown);
        }
        assert!(cost(whole, &Pattern::FullTime, &[], &known).is_err());
        assert!(cost(whole, &Pattern::FullTime, &pays, &[]).is_err());
    }

    #[test]
    fn rates_are_read_as_they_are_typed() {
        for (typed, rate) in [
            ("15", Ok(1_500)),
            ("14.38", Ok(1_438)),
            ("0.5", Ok(50)),
            (" 23.78 % ", Ok(2_378)),
            ("0", Ok(0)),
            ("100", Ok(10_000)),
            ("100.01", Err(NotARate)),
            ("14.385", Err(NotARate)),
            ("-1", Err(NotARate)),
            (".5", Err(NotARate)),
            ("", Err(NotARate)),
            ("1e2", Err(NotARate)),
        ] {
            assert_eq!(typed.parse::<Rate>().map(|r| r.0), rate, "{typed:?}");
        }
        for rate in [0, 50, 1_438, 1_500, 10_000, 1_001] {
            assert_eq!(Rate(rate).typed().parse(), Ok(Rate(rate)));
        }
    }

    proptest! {
        #[test]
        fn pieces_cost_the_whole_to_half_a_penny_a_line(
            start in 0i64..1_500, length in 1i64..500, cut in 1i64..500,
            annual in 1_000_000i64..12_000_000, hundredths in 1u32..100,
        ) {
            let from = day("2026-01-01") + chrono::Duration::days(start);
            let whole = Period::new(from, from + chrono::Duration::days(length)).unwrap();
            let pays = [DatedPay { from: day("2025-01-01"), annual: Pence(annual) }];
            let rates = [rates("2025-01-01")];
            let pattern = part_time(hundredths);
            let of = |p| cost(p, &pattern, &pays, &rates).unwrap().total.0;
            let pieces = whole.cut_before([from + chrono::Duration::days(cut)]);
            let sum: i64 = pieces.iter().map(|p| of(*p)).sum();
            // Four lines in each piece and in the whole, each off by half a penny at the most.
            let most = 2 * (1 + pieces.len() as i64);
            prop_assert!((sum - of(whole)).abs() <= most);
        }

        #[test]
        fn a_day_more_never_costs_less(start in 0i64..1_500, length in 1i64..500) {
            let from = day("2026-01-01") + chrono::Duration::days(start);
            let whole = Period::new(from, from + chrono::Duration::days(length)).unwrap();
            let longer = Period::new(from, whole.to + Days::new(1)).unwrap();
            let pays = [pay("2025-01-01", 41_234)];
            let of = |p| cost(p, &part_time(37), &pays, &[rates("2025-01-01")]).unwrap().total;
            prop_assert!(of(longer) > of(whole));
        }
    }
}
