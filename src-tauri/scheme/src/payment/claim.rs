//! Claims: where one stands, what can be done with it there, and what keeps it from being
//! submitted or approved.
//!
//! | | save | submit | query | answer | approve | reject | pay | return |
//! |---|---|---|---|---|---|---|---|---|
//! | draft | draft | submitted | – | – | – | – | – | – |
//! | submitted | – | – | queried | – | approved | rejected | – | – |
//! | queried | queried | – | – | submitted | – | rejected | – | – |
//! | approved | – | – | – | – | – | – | paid | approved |
//! | paid | – | – | – | – | – | – | – | approved |
//! | rejected | – | – | – | – | – | – | – | – |

use super::{HeadingPence, Statement, total};
use crate::call::Heading;
use crate::fact::Facts;
use crate::money::Pence;
use crate::people::codes;
use crate::problem::{Problems, Refusal};

codes! {
    /// Where a claim stands.
    ClaimState as "claim-state" {
        /// Being entered.
        Draft = "draft",
        /// Entered, and waiting for somebody else to approve it.
        Submitted = "submitted",
        /// A question about it waits for its answer.
        Queried = "queried",
        /// Approved, and waiting to be paid.
        Approved = "approved",
        /// Paid.
        Paid = "paid",
        /// Rejected.
        Rejected = "rejected",
    }
}

impl ClaimState {
    /// Whether it was submitted and not rejected.
    pub fn stands(self) -> bool {
        !matches!(self, ClaimState::Draft | ClaimState::Rejected)
    }

    /// Whether it waits for something: neither paid nor rejected.
    pub fn is_open(self) -> bool {
        !matches!(self, ClaimState::Paid | ClaimState::Rejected)
    }
}

/// What can be done with a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimAct {
    /// Change what it says.
    Save,
    /// Submit it.
    Submit,
    /// Ask about it.
    Query,
    /// Answer what was asked.
    Answer,
    /// Approve it.
    Approve,
    /// Reject it.
    Reject,
    /// Record that it was paid.
    Pay,
    /// Record that the bank returned it.
    Return,
}

/// The state after an act.
pub fn claim_after(state: ClaimState, act: ClaimAct) -> Result<ClaimState, Refusal> {
    use ClaimAct as Act;
    use ClaimState as State;
    match (state, act) {
        (State::Draft | State::Queried, Act::Save) => Ok(state),
        (State::Draft, Act::Submit) => Ok(State::Submitted),
        (State::Submitted, Act::Query) => Ok(State::Queried),
        (State::Queried, Act::Answer) => Ok(State::Submitted),
        (State::Submitted, Act::Approve) => Ok(State::Approved),
        (State::Submitted | State::Queried, Act::Reject) => Ok(State::Rejected),
        (State::Approved, Act::Pay) => Ok(State::Paid),
        (State::Approved | State::Paid, Act::Return) => Ok(State::Approved),
        _ => Err(Refusal::new("claim-state").with("state", state.fact())),
    }
}

/// A claim that is entered.
#[derive(Debug, Clone, Copy)]
pub struct ClaimCheck<'a> {
    /// Its lines as typed: the heading, and the amount where it can be read.
    pub lines: &'a [(Heading, Option<Pence>)],
    /// What its instalment comes to, where it is for one.
    pub instalment: Option<Pence>,
    /// The award's money without it.
    pub statement: &'a Statement,
}

/// What is wrong with a claim as it is entered. Fields: `lines.N.amount`, `lines`.
pub fn claim_problems(check: ClaimCheck<'_>) -> Problems {
    let mut problems = Problems::default();
    let mut sum = Pence::ZERO;
    for (i, (heading, amount)) in check.lines.iter().enumerate() {
        let field = format!("lines.{i}.amount");
        let Some(amount) = amount else { continue };
        sum += *amount;
        let figures = check.statement.of(*heading);
        if check.lines[..i].iter().any(|(before, _)| before == heading) {
            problems.add(format!("lines.{i}.heading"), "claim-heading-twice");
        } else if figures.budget == Pence::ZERO {
            let facts = Facts::none().with("heading", heading.fact());
            problems.add_with(field, "claim-heading-not-awarded", facts);
        } else if *amount > figures.left {
            problems.add_with(
                field,
                "claim-over-heading",
                over(*heading, *amount, figures.left),
            );
        }
    }
    if sum == Pence::ZERO && check.lines.iter().all(|(_, amount)| amount.is_some()) {
        problems.add("lines", "claim-nothing");
    }
    if let Some(instalment) = check.instalment
        && sum != instalment
    {
        let facts = Facts::none()
            .with("sum", sum)
            .with("instalment", instalment);
        problems.add_with("lines", "claim-not-the-instalment", facts);
    }
    problems
}

fn over(heading: Heading, amount: Pence, left: Pence) -> Facts {
    Facts::none()
        .with("heading", heading.fact())
        .with("amount", amount)
        .with("left", left)
}

/// A claim that is to be approved.
#[derive(Debug, Clone, Copy)]
pub struct Approval<'a> {
    /// Its lines.
    pub lines: &'a [HeadingPence],
    /// The award's money without it.
    pub statement: &'a Statement,
    /// What is held until the final report and the statement of expenditure are accepted: the last
    /// instalment of a plan of several; nothing once they are.
    pub held: Pence,
    /// Whether it is for that last instalment.
    pub is_last_instalment: bool,
}

/// What keeps a claim's money from being approved: the award, its headings, and the last instalment
/// that is held (`domain.md` 7.14). Figures are told. Every problem is under `claim`.
pub fn approval_problems(approval: Approval<'_>) -> Problems {
    let mut problems = Problems::default();
    let amount = total(approval.lines);
    let left = approval.statement.total.left;
    if amount > left {
        let facts = Facts::none().with("amount", amount).with("left", left);
        problems.add_with("claim", "claim-over-award", facts);
    }
    for (heading, line) in approval.lines {
        let left = approval.statement.of(*heading).left;
        if *line > left {
            problems.add_with("claim", "claim-over-heading", over(*heading, *line, left));
        }
    }
    let into_held = amount <= left && amount > left - approval.held;
    if approval.held > Pence::ZERO && (approval.is_last_instalment || into_held) {
        let facts = Facts::none()
            .with("amount", amount)
            .with("held", approval.held);
        problems.add_with("claim", "claim-last-held", facts);
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::{Told, statement};
    use super::*;

    #[test]
    fn every_state_answers_every_act() {
        use ClaimAct as A;
        use ClaimState as S;
        let acts = [
            A::Save,
            A::Submit,
            A::Query,
            A::Answer,
            A::Approve,
            A::Reject,
            A::Pay,
            A::Return,
        ];
        let none = None;
        let table: [(S, [Option<S>; 8]); 6] = [
            (
                S::Draft,
                [
                    Some(S::Draft),
                    Some(S::Submitted),
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                ],
            ),
            (
                S::Submitted,
                [
                    none,
                    none,
                    Some(S::Queried),
                    none,
                    Some(S::Approved),
                    Some(S::Rejected),
                    none,
                    none,
                ],
            ),
            (
                S::Queried,
                [
                    Some(S::Queried),
                    none,
                    none,
                    Some(S::Submitted),
                    none,
                    Some(S::Rejected),
                    none,
                    none,
                ],
            ),
            (
                S::Approved,
                [
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                    Some(S::Paid),
                    Some(S::Approved),
                ],
            ),
            (
                S::Paid,
                [none, none, none, none, none, none, none, Some(S::Approved)],
            ),
            (S::Rejected, [none; 8]),
        ];
        assert_eq!(table.map(|(state, _)| state).as_slice(), S::ALL);
        for (state, row) in table {
            for (act, expected) in acts.into_iter().zip(row) {
                let refused = Refusal::new("claim-state").with("state", state.fact());
                assert_eq!(
                    claim_after(state, act),
                    expected.ok_or(refused),
                    "{act:?} of {state:?}"
                );
            }
        }
    }

    const BUDGET: [HeadingPence; 2] = [
        (Heading::Travel, Pence(60_000)),
        (Heading::Ppi, Pence(40_000)),
    ];

    fn money() -> Statement {
        let lines = [(Heading::Travel, Pence(10_000))];
        let paid = Told {
            state: ClaimState::Paid,
            lines: &lines,
        };
        statement(&BUDGET, &[paid], &[])
    }

    fn said(problems: Problems) -> Vec<String> {
        problems
            .0
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect()
    }

    #[test]
    fn a_claim_as_it_is_entered() {
        use Heading::{Equipment, Ppi, Travel};
        type Case = (
            &'static [(Heading, Option<Pence>)],
            Option<i64>,
            &'static [&'static str],
        );
        let cases: &[Case] = &[
            (&[(Travel, Some(Pence(50_000)))], None, &[]),
            (
                &[(Travel, Some(Pence(50_001)))],
                None,
                &["lines.0.amount claim-over-heading"],
            ),
            (
                &[(Equipment, Some(Pence(1)))],
                None,
                &["lines.0.amount claim-heading-not-awarded"],
            ),
            (
                &[(Ppi, Some(Pence(1))), (Ppi, Some(Pence(2)))],
                None,
                &["lines.1.heading claim-heading-twice"],
            ),
            (&[], None, &["lines claim-nothing"]),
            (&[(Travel, Some(Pence(0)))], None, &["lines claim-nothing"]),
            // What could not be read is said elsewhere.
            (&[(Travel, None)], None, &[]),
            (
                &[(Travel, Some(Pence(70))), (Ppi, Some(Pence(5)))],
                Some(75),
                &[],
            ),
            (
                &[(Travel, Some(Pence(70)))],
                Some(71),
                &["lines claim-not-the-instalment"],
            ),
            (
                &[(Travel, Some(Pence(70)))],
                Some(69),
                &["lines claim-not-the-instalment"],
            ),
        ];
        for (lines, instalment, expected) in cases {
            let statement = money();
            let check = ClaimCheck {
                lines,
                instalment: instalment.map(Pence),
                statement: &statement,
            };
            assert_eq!(
                said(claim_problems(check)),
                *expected,
                "{lines:?} for {instalment:?}"
            );
        }
    }

    #[test]
    fn what_is_approved_stays_within_award_heading_and_what_is_held() {
        use Heading::{Ppi, Travel};
        type Case = (&'static [HeadingPence], i64, bool, &'static [&'static str]);
        // Left: 50,000 of travel and 40,000 of PPI.
        let cases: &[Case] = &[
            (
                &[(Travel, Pence(50_000)), (Ppi, Pence(40_000))],
                0,
                false,
                &[],
            ),
            (
                &[(Travel, Pence(50_001)), (Ppi, Pence(40_000))],
                0,
                false,
                &["claim claim-over-award", "claim claim-over-heading"],
            ),
            (
                &[(Travel, Pence(50_001))],
                0,
                false,
                &["claim claim-over-heading"],
            ),
            (
                &[(Travel, Pence(50_000)), (Ppi, Pence(15_000))],
                25_000,
                false,
                &[],
            ),
            (
                &[(Travel, Pence(50_000)), (Ppi, Pence(15_001))],
                25_000,
                false,
                &["claim claim-last-held"],
            ),
            (&[(Ppi, Pence(1))], 25_000, true, &["claim claim-last-held"]),
            (&[(Ppi, Pence(1))], 0, true, &[]),
        ];
        for (lines, held, last, expected) in cases {
            let statement = money();
            let approval = Approval {
                lines,
                statement: &statement,
                held: Pence(*held),
                is_last_instalment: *last,
            };
            assert_eq!(
                said(approval_problems(approval)),
                *expected,
                "{lines:?} held {held}"
            );
        }
    }
}
