//! The statement of an award's money: budget, claimed, approved, paid and left, by heading and in
//! total. Screen, letters and exports all show what this one function says.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ClaimState, HeadingPence, under};
use crate::call::Heading;
use crate::money::Pence;

/// The figures of a heading, or of the whole award, in pence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figures {
    /// What is awarded, as it stands after changes between headings.
    pub budget: Pence,
    /// What has been claimed in all: every claim that was submitted and not rejected.
    pub claimed: Pence,
    /// Of that, what is approved and not paid yet.
    pub approved: Pence,
    /// Of that, what is paid.
    pub paid: Pence,
    /// What can still be approved: the budget less what is approved and paid.
    pub left: Pence,
}

/// The figures of one heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementLine {
    /// Which.
    pub heading: Heading,
    /// Its figures.
    pub figures: Figures,
}

/// The statement of an award's money.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Statement {
    /// By heading, in the order of headings: those of the budget and those that money was claimed
    /// under.
    pub lines: Vec<StatementLine>,
    /// In total.
    pub total: Figures,
    /// What came back.
    pub returned: Pence,
    /// What was asked back and has not come.
    pub owed: Pence,
}

/// A claim, as the statement counts it.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Where it stands.
    pub state: ClaimState,
    /// Its lines.
    pub lines: &'a [HeadingPence],
}

/// Money that is asked back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recovered {
    /// What is asked.
    pub asked: Pence,
    /// What came.
    pub received: Pence,
}

/// The statement of an award, from its budget, claims and recoveries.
pub fn statement(
    budget: &[HeadingPence],
    claims: &[Told<'_>],
    recoveries: &[Recovered],
) -> Statement {
    let sum = |heading: Heading, counts: fn(ClaimState) -> bool| -> Pence {
        claims
            .iter()
            .filter(|claim| counts(claim.state))
            .map(|claim| under(claim.lines, heading))
            .sum()
    };
    let mut found = Statement::default();
    for heading in Heading::ALL {
        let budgeted = under(budget, *heading);
        let approved = sum(*heading, |state| state == ClaimState::Approved);
        let paid = sum(*heading, |state| state == ClaimState::Paid);
        let figures = Figures {
            budget: budgeted,
            claimed: sum(*heading, ClaimState::stands),
            approved,
            paid,
            left: budgeted - approved - paid,
        };
        if figures != Figures::default() {
            found.total.add(figures);
            found.lines.push(StatementLine {
                heading: *heading,
                figures,
            });
        }
    }
    found.returned = recoveries.iter().map(|r| r.received).sum();
    found.owed = recoveries.iter().map(|r| r.asked - r.received).sum();
    found
}

impl Figures {
    fn add(&mut self, other: Figures) {
        self.budget += other.budget;
        self.claimed += other.claimed;
        self.approved += other.approved;
        self.paid += other.paid;
        self.left += other.left;
    }
}

impl Statement {
    /// The figures of a heading; nothing where it is neither budgeted nor claimed.
    pub fn of(&self, heading: Heading) -> Figures {
        self.lines
            .iter()
            .find(|line| line.heading == heading)
            .map(|line| line.figures)
            .unwrap_or_default()
    }

    /// What is left by heading, where anything is.
    pub fn left(&self) -> Vec<HeadingPence> {
        self.lines
            .iter()
            .filter(|line| line.figures.left > Pence::ZERO)
            .map(|line| (line.heading, line.figures.left))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_of_a_claim_counts_where_it_belongs() {
        use ClaimState as State;
        let budget = [(Heading::Travel, Pence(1000)), (Heading::Ppi, Pence(500))];
        for (state, claimed, approved, paid, left) in [
            (State::Draft, 0, 0, 0, 1500),
            (State::Submitted, 300, 0, 0, 1500),
            (State::Queried, 300, 0, 0, 1500),
            (State::Approved, 300, 300, 0, 1200),
            (State::Paid, 300, 0, 300, 1200),
            (State::Rejected, 0, 0, 0, 1500),
        ] {
            let lines = [(Heading::Travel, Pence(200)), (Heading::Ppi, Pence(100))];
            let found = statement(
                &budget,
                &[Told {
                    state,
                    lines: &lines,
                }],
                &[],
            );
            let expected = Figures {
                budget: Pence(1500),
                claimed: Pence(claimed),
                approved: Pence(approved),
                paid: Pence(paid),
                left: Pence(left),
            };
            assert_eq!(found.total, expected, "{state:?}");
            assert_eq!(found.lines.len(), 2);
        }
    }

    #[test]
    fn what_comes_back_is_told_beside_what_was_paid() {
        let recoveries = [
            Recovered {
                asked: Pence(100),
                received: Pence(40),
            },
            Recovered {
                asked: Pence(7),
                received: Pence(7),
            },
        ];
        let found = statement(&[], &[], &recoveries);
        assert_eq!((found.returned, found.owed), (Pence(47), Pence(60)));
        assert_eq!(found.total, Figures::default());
    }
}
