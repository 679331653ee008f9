//! Who pays whom, and when: the employer goes on paying the person, and invoices for it.

use chrono::{Datelike, Months as CalendarMonths, NaiveDate};
use num_rational::Ratio;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::period::{Months, Period, last_of_month};
use crate::money::{Pence, divide_rounding};
use crate::people::codes;
use crate::problem::Problems;

codes! {
    /// Whom the employer invoices.
    RechargeTo as "recharge-to" {
        /// Nobody: the employer bears it.
        Nobody = "nobody",
        /// The hub, out of the award.
        Hub = "hub",
        /// The host.
        Host = "host",
    }
}

codes! {
    /// What is invoiced.
    RechargeOf as "recharge-of" {
        /// The pay of the person seconded.
        Substantive = "substantive",
        /// The pay of whoever fills the post.
        Backfill = "backfill",
        /// The amount that is funded.
        Funded = "funded",
    }
}

codes! {
    /// How often.
    RechargeEvery as "recharge-every" {
        /// On the last day of each month, and at the end.
        Monthly = "monthly",
        /// On the last day of March, June, September and December, and at the end.
        Quarterly = "quarterly",
        /// Once, on the first day.
        AtStart = "at-start",
        /// Once, on the last day.
        AtEnd = "at-end",
    }
}

codes! {
    /// How VAT is treated, as somebody who answers for it confirmed. It is never worked out here:
    /// every amount is without VAT (`domain.md` 2).
    VatTreatment as "vat-treatment" {
        /// Nobody has confirmed it.
        ToBeConfirmed = "to-be-confirmed",
        /// Outside the scope: one NHS body to another.
        OutsideScope = "outside-scope",
        /// Outside the scope by a joint memorandum with a university.
        JointMemorandum = "joint-memorandum",
        /// Standard-rated.
        StandardRated = "standard-rated",
        /// Exempt.
        Exempt = "exempt",
    }
}

codes! {
    /// Who bears what a placement costs beyond the amount that is funded.
    PayBearer as "pay-bearer" {
        /// The employer.
        Employer = "employer",
        /// The host.
        Host = "host",
        /// The hub.
        Hub = "hub",
    }
}

/// What the employer invoices, to whom and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recharge {
    /// To whom.
    pub to: RechargeTo,
    /// Of what.
    pub of: RechargeOf,
    /// How often.
    pub every: RechargeEvery,
}

/// One invoice that falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RechargeDue {
    /// The day of the invoice.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// The days it is for.
    pub period: Period,
    /// How much, without VAT.
    pub amount: Pence,
}

fn ends(period: Period, every: RechargeEvery) -> Vec<NaiveDate> {
    let months = match every {
        RechargeEvery::AtStart | RechargeEvery::AtEnd => return vec![period.to],
        RechargeEvery::Monthly => 1,
        RechargeEvery::Quarterly => 3,
    };
    let mut ends = Vec::new();
    let mut month = last_of_month(period.from);
    while month < period.to {
        if month.month().is_multiple_of(months) {
            ends.push(month);
        }
        match month
            .checked_add_months(CalendarMonths::new(1))
            .map(last_of_month)
        {
            Some(next) => month = next,
            None => break,
        }
    }
    ends.push(period.to);
    ends
}

/// The invoices of a total over a period, each for what had come together by its last day less what
/// was invoiced before, so that they sum to the total to the penny. `weight` says how much of it has
/// come together from the first day to a day: pence of cost, or months of full time.
pub fn schedule(
    period: Period,
    every: RechargeEvery,
    total: Pence,
    weight: impl Fn(Period) -> Months,
) -> Vec<RechargeDue> {
    let whole = weight(period);
    let nothing = Ratio::from_integer(0);
    let mut from = period.from;
    let mut before = Pence::ZERO;
    let mut due = Vec::new();
    for to in ends(period, every) {
        let so_far = if to == period.to {
            total
        } else if whole > nothing {
            let part = weight(Period {
                from: period.from,
                to,
            }) / whole;
            Pence(divide_rounding(
                i128::from(total.0) * *part.numer(),
                *part.denom(),
            ))
        } else {
            Pence::ZERO
        };
        due.push(RechargeDue {
            on: match every {
                RechargeEvery::AtStart => period.from,
                _ => to,
            },
            period: Period { from, to },
            amount: so_far - before,
        });
        before = so_far;
        from = to.succ_opt().unwrap_or(to);
    }
    due
}

/// What is wrong with what is said of VAT: a treatment has somebody who confirmed it, on a day that
/// has come.
pub fn vat_problems(
    treatment: VatTreatment,
    confirmed_by: &str,
    confirmed_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Problems {
    let mut problems = Problems::default();
    let confirmed = treatment != VatTreatment::ToBeConfirmed;
    let by = !confirmed_by.trim().is_empty();
    if confirmed {
        if !by {
            problems.add("vatConfirmedBy", "missing");
        }
        match confirmed_on {
            None => problems.add("vatConfirmedOn", "missing"),
            Some(day) if day > today => problems.add("vatConfirmedOn", "date-in-future"),
            Some(_) => {}
        }
    } else if by || confirmed_on.is_some() {
        problems.add("vat", "vat-not-said");
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to)).unwrap()
    }

    fn invoices(from: &str, to: &str, every: RechargeEvery, pence: i64) -> Vec<(String, i64)> {
        schedule(period(from, to), every, Pence(pence), Period::months)
            .into_iter()
            .map(|due| (due.on.to_string(), due.amount.0))
            .collect()
    }

    #[test]
    fn invoices_fall_on_the_last_days_and_at_the_end() {
        let of = |list: &[(&str, i64)]| -> Vec<(String, i64)> {
            list.iter().map(|(d, p)| ((*d).to_owned(), *p)).collect()
        };
        assert_eq!(
            invoices("2027-01-16", "2027-04-15", RechargeEvery::Monthly, 30_000),
            of(&[
                ("2027-01-31", 5_134),
                ("2027-02-28", 9_946),
                ("2027-03-31", 9_947),
                ("2027-04-15", 4_973)
            ])
        );
        assert_eq!(
            invoices("2027-02-01", "2027-08-31", RechargeEvery::Quarterly, 70_000),
            of(&[
                ("2027-03-31", 20_000),
                ("2027-06-30", 30_000),
                ("2027-08-31", 20_000)
            ])
        );
        assert_eq!(
            invoices("2027-02-01", "2027-06-30", RechargeEvery::Quarterly, 50_000),
            of(&[("2027-03-31", 20_000), ("2027-06-30", 30_000)])
        );
        assert_eq!(
            invoices("2027-02-03", "2027-06-30", RechargeEvery::AtStart, 50_001),
            of(&[("2027-02-03", 50_001)])
        );
        assert_eq!(
            invoices("2027-02-03", "2027-06-29", RechargeEvery::AtEnd, 50_001),
            of(&[("2027-06-29", 50_001)])
        );
        assert_eq!(
            invoices("2028-02-28", "2028-02-29", RechargeEvery::Monthly, 100),
            of(&[("2028-02-29", 100)])
        );
    }

    #[test]
    fn what_nobody_works_for_is_invoiced_at_the_end() {
        let nothing = |_| Ratio::from_integer(0);
        let due = schedule(
            period("2027-01-01", "2027-03-31"),
            RechargeEvery::Monthly,
            Pence(900),
            nothing,
        );
        let amounts: Vec<i64> = due.iter().map(|d| d.amount.0).collect();
        assert_eq!(amounts, [0, 0, 900]);
    }

    #[test]
    fn vat_is_confirmed_by_somebody_on_a_day() {
        let today = day("2027-01-14");
        for treatment in VatTreatment::ALL {
            let confirmed = *treatment != VatTreatment::ToBeConfirmed;
            for (by, on, expected_confirmed, expected_open) in [
                (
                    "",
                    None,
                    vec!["vatConfirmedBy missing", "vatConfirmedOn missing"],
                    vec![],
                ),
                (
                    "Head of finance",
                    Some("2027-01-14"),
                    vec![],
                    vec!["vat vat-not-said"],
                ),
                (
                    "Head of finance",
                    Some("2027-01-15"),
                    vec!["vatConfirmedOn date-in-future"],
                    vec!["vat vat-not-said"],
                ),
                (
                    "Head of finance",
                    None,
                    vec!["vatConfirmedOn missing"],
                    vec!["vat vat-not-said"],
                ),
                (
                    " ",
                    Some("2027-01-01"),
                    vec!["vatConfirmedBy missing"],
                    vec!["vat vat-not-said"],
                ),
            ] {
                let found: Vec<String> = vat_problems(*treatment, by, on.map(day), today)
                    .0
                    .iter()
                    .map(|p| format!("{} {}", p.field, p.problem))
                    .collect();
                let expected = if confirmed {
                    expected_confirmed
                } else {
                    expected_open
                };
                assert_eq!(found, expected, "{treatment:?} {by:?} {on:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn invoices_sum_to_the_total_and_cover_every_day(
            start in 0i64..1_500, length in 0i64..500, pence in 0i64..10_000_000, every in 0usize..4,
        ) {
            let from = day("2026-01-01") + chrono::Duration::days(start);
            let whole = Period::new(from, from + chrono::Duration::days(length)).unwrap();
            let every = RechargeEvery::ALL[every];
            let due = schedule(whole, every, Pence(pence), Period::months);
            prop_assert_eq!(due.iter().map(|d| d.amount).sum::<Pence>(), Pence(pence));
            prop_assert!(due.iter().all(|d| d.amount >= Pence::ZERO));
            prop_assert_eq!(due.iter().map(|d| d.period.days()).sum::<u32>(), whole.days());
            prop_assert!(due.windows(2).all(|w| w[0].period.to.succ_opt() == Some(w[1].period.from)));
        }
    }
}
