//! The end of an award's money: what was spent against what was paid, what goes back, what is
//! released, and what still keeps the award from being completed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ClaimState, HeadingPence, ReportState, Statement, total, under};
use crate::call::Heading;
use crate::money::Pence;
use crate::people::codes;

/// What was spent against what was paid, in pence. None is below nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settlement {
    /// What was spent in all.
    pub spent: Pence,
    /// Of that, what the award bears: no more under a heading than its budget.
    pub borne: Pence,
    /// Of that, what the organisation bears itself: it is shown and never paid.
    pub overspent: Pence,
    /// What is to come back beyond what was asked back already.
    pub to_ask_back: Pence,
    /// What is still to be paid.
    pub to_pay: Pence,
    /// What of the award is not needed: it is never paid.
    pub released: Pence,
    /// What was underspent of what was paid, and is kept, being within the share that the call lets
    /// an organisation keep.
    pub kept: Pence,
}

/// Settles an award: `spent` is its accepted statement of expenditure by heading; `kept_percent`
/// the share of the award up to which an underspend of what was paid is not asked back, a term of
/// the call (0: every penny goes back).
pub fn settle(
    budget: &[HeadingPence],
    spent: &[HeadingPence],
    statement: &Statement,
    kept_percent: u32,
) -> Settlement {
    let borne: Pence = Heading::ALL
        .iter()
        .map(|heading| under(spent, *heading).min(under(budget, *heading)))
        .sum();
    let award = total(budget);
    let all = total(spent);
    // What is approved is as good as paid: it is on its way.
    let out = statement.total.paid + statement.total.approved;
    let unspent = (out - borne).max(Pence::ZERO);
    let asked = statement.returned + statement.owed;
    let may_keep = asked == Pence::ZERO
        && i128::from(unspent.0) * 100 <= i128::from(award.0) * i128::from(kept_percent);
    let kept = if may_keep { unspent } else { Pence::ZERO };
    let to_pay = (borne - out).max(Pence::ZERO);
    Settlement {
        spent: all,
        borne,
        overspent: all - borne,
        to_ask_back: (unspent - kept - asked).max(Pence::ZERO),
        to_pay,
        released: award - out - to_pay,
        kept,
    }
}

codes! {
    /// What still keeps an award from being completed.
    Outstanding as "outstanding" {
        /// Its final report is not accepted.
        FinalReport = "final-report",
        /// Its statement of expenditure is not accepted.
        Expenditure = "expenditure",
        /// A claim is neither paid nor rejected.
        OpenClaims = "open-claims",
        /// Something that it bears is not paid.
        ToPay = "to-pay",
        /// An underspend is not asked back.
        ToAskBack = "to-ask-back",
        /// What was asked back has not come.
        ToComeBack = "to-come-back",
        /// A change waits for a decision.
        ChangesOpen = "changes-open",
    }
}

/// What still keeps an award from being completed, in the order in which it is put right. The
/// settlement is none until the statement of expenditure is accepted.
pub fn outstanding(
    final_report: Option<ReportState>,
    settlement: Option<Settlement>,
    claims: &[ClaimState],
    statement: &Statement,
    changes_open: bool,
) -> Vec<Outstanding> {
    let mut found = Vec::new();
    if final_report.is_some_and(|state| state != ReportState::Accepted) {
        found.push(Outstanding::FinalReport);
    }
    if settlement.is_none() {
        found.push(Outstanding::Expenditure);
    }
    if claims.iter().any(|state| state.is_open()) {
        found.push(Outstanding::OpenClaims);
    }
    let settlement = settlement.unwrap_or_default();
    if settlement.to_pay > Pence::ZERO {
        found.push(Outstanding::ToPay);
    }
    if settlement.to_ask_back > Pence::ZERO {
        found.push(Outstanding::ToAskBack);
    }
    if statement.owed > Pence::ZERO {
        found.push(Outstanding::ToComeBack);
    }
    if changes_open {
        found.push(Outstanding::ChangesOpen);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{Recovered, Told, statement};
    use super::*;
    use Heading::{Ppi, Travel};

    const BUDGET: [HeadingPence; 2] = [(Travel, Pence(60_000)), (Ppi, Pence(40_000))];

    fn money(paid: i64, back: &[Recovered]) -> Statement {
        let lines = [(Travel, Pence(paid))];
        statement(
            &BUDGET,
            &[Told {
                state: ClaimState::Paid,
                lines: &lines,
            }],
            back,
        )
    }

    #[test]
    fn what_was_spent_is_settled_against_what_was_paid() {
        // spent on travel, on PPI; paid; kept per cent: borne, overspent, back, to pay, released, kept
        for (spent, paid, percent, expected) in [
            // To the penny.
            ((60_000, 40_000), 100_000, 0, (100_000, 0, 0, 0, 0, 0)),
            // Underspent: what was paid beyond it comes back.
            ((50_000, 30_000), 100_000, 0, (80_000, 0, 20_000, 0, 0, 0)),
            // Underspent, and the rest never paid: the balance is due and the remainder released.
            (
                (50_000, 30_000),
                75_000,
                0,
                (80_000, 0, 0, 5_000, 20_000, 0),
            ),
            ((50_000, 30_000), 80_000, 0, (80_000, 0, 0, 0, 20_000, 0)),
            // Overspent: the organisation's.
            ((70_000, 40_000), 100_000, 0, (100_000, 10_000, 0, 0, 0, 0)),
            // Overspent under one heading and underspent under another, without a virement.
            (
                (70_000, 30_000),
                100_000,
                0,
                (90_000, 10_000, 10_000, 0, 0, 0),
            ),
            // A call that lets five per cent be kept: 5.00 % is, a penny more is not.
            ((55_000, 40_000), 100_000, 5, (95_000, 0, 0, 0, 0, 5_000)),
            ((54_999, 40_000), 100_000, 5, (94_999, 0, 5_001, 0, 0, 0)),
        ] {
            let lines = [(Travel, Pence(spent.0)), (Ppi, Pence(spent.1))];
            let found = settle(&BUDGET, &lines, &money(paid, &[]), percent);
            let (borne, overspent, back, to_pay, released, kept) = expected;
            let expected = Settlement {
                spent: Pence(spent.0 + spent.1),
                borne: Pence(borne),
                overspent: Pence(overspent),
                to_ask_back: Pence(back),
                to_pay: Pence(to_pay),
                released: Pence(released),
                kept: Pence(kept),
            };
            assert_eq!(found, expected, "{spent:?} of {paid}");
        }
    }

    #[test]
    fn what_was_asked_back_is_not_asked_twice() {
        let spent = [(Travel, Pence(60_000)), (Ppi, Pence(20_000))];
        for (asked, received, left) in [
            (0, 0, 20_000),
            (15_000, 0, 5_000),
            (20_000, 5_000, 0),
            (25_000, 0, 0),
        ] {
            let back = Recovered {
                asked: Pence(asked),
                received: Pence(received),
            };
            let found = settle(&BUDGET, &spent, &money(100_000, &[back]), 0);
            assert_eq!(found.to_ask_back, Pence(left), "{asked}");
        }
    }

    #[test]
    fn each_thing_that_is_open_keeps_the_award_open() {
        use Outstanding as O;
        let quiet = money(100_000, &[]);
        let settled = Some(Settlement::default());
        let accepted = Some(ReportState::Accepted);
        let owed = money(
            100_000,
            &[Recovered {
                asked: Pence(1),
                received: Pence(0),
            }],
        );
        let to_pay = Some(Settlement {
            to_pay: Pence(1),
            ..Settlement::default()
        });
        let to_ask = Some(Settlement {
            to_ask_back: Pence(1),
            ..Settlement::default()
        });
        let paid = [ClaimState::Paid, ClaimState::Rejected];
        for (found, expected) in [
            (outstanding(accepted, settled, &paid, &quiet, false), vec![]),
            (outstanding(None, settled, &paid, &quiet, false), vec![]),
            (
                outstanding(Some(ReportState::Received), settled, &paid, &quiet, false),
                vec![O::FinalReport],
            ),
            (
                outstanding(accepted, None, &paid, &quiet, false),
                vec![O::Expenditure],
            ),
            (
                outstanding(accepted, settled, &[ClaimState::Draft], &quiet, false),
                vec![O::OpenClaims],
            ),
            (
                outstanding(accepted, to_pay, &paid, &quiet, false),
                vec![O::ToPay],
            ),
            (
                outstanding(accepted, to_ask, &paid, &quiet, false),
                vec![O::ToAskBack],
            ),
            (
                outstanding(accepted, settled, &paid, &owed, false),
                vec![O::ToComeBack],
            ),
            (
                outstanding(accepted, settled, &paid, &quiet, true),
                vec![O::ChangesOpen],
            ),
        ] {
            assert_eq!(found, expected);
        }
    }
}
