//! The whole of an award's money under any order of acts, against a model that only counts.

use proptest::prelude::*;

use super::*;
use crate::call::{Template, from_template};
use crate::letter::payments;

/// Something that somebody tries. Numbers choose among what there is.
#[derive(Debug, Clone)]
enum Try {
    Claim { lines: [i64; 3] },
    ClaimInstalment { which: usize },
    Do { claim: usize, act: usize },
    Move { from: usize, to: usize, pence: i64 },
    Plan { which: usize, pence: i64 },
    Spend { lines: [i64; 3] },
    AskBack,
    ComeBack { recovery: usize, pence: i64 },
    AcceptReport,
}

const HEADINGS: [Heading; 3] = [Heading::Travel, Heading::Ppi, Heading::Training];

const ACTS: [ClaimAct; 8] = [
    ClaimAct::Save,
    ClaimAct::Submit,
    ClaimAct::Query,
    ClaimAct::Answer,
    ClaimAct::Approve,
    ClaimAct::Reject,
    ClaimAct::Pay,
    ClaimAct::Return,
];

struct Claim {
    state: ClaimState,
    lines: Vec<HeadingPence>,
    instalment: Option<usize>,
}

/// An award as the use cases keep it: every act passes the rules or leaves everything as it was.
struct Award {
    budget: Vec<HeadingPence>,
    plan: Vec<Pence>,
    claims: Vec<Claim>,
    recoveries: Vec<Recovered>,
    moved: Pence,
    spent: Option<Vec<HeadingPence>>,
    reported: bool,
    money: crate::call::MoneyTerms,
    award: Pence,
}

/// What only counts pennies in and out.
#[derive(Default)]
struct Model {
    paid: i64,
    approved: i64,
    back: i64,
}

impl Award {
    fn new(budget: [i64; 3]) -> Self {
        let budget: Vec<HeadingPence> = HEADINGS.into_iter().zip(budget.map(Pence)).collect();
        let award = total(&budget);
        Self {
            plan: payments(award, &[50, 25, 25]),
            award,
            budget,
            claims: vec![],
            recoveries: vec![],
            moved: Pence::ZERO,
            spent: None,
            reported: false,
            money: from_template(Template::SeedFund).unwrap().money,
        }
    }

    fn statement(&self, without: Option<usize>) -> Statement {
        let claims: Vec<Told<'_>> = self
            .claims
            .iter()
            .enumerate()
            .filter(|(i, _)| Some(*i) != without)
            .map(|(_, claim)| Told {
                state: claim.state,
                lines: &claim.lines,
            })
            .collect();
        statement(&self.budget, &claims, &self.recoveries)
    }

    fn states_of(&self, instalment: usize) -> Vec<ClaimState> {
        self.claims
            .iter()
            .filter(|c| c.instalment == Some(instalment))
            .map(|c| c.state)
            .collect()
    }

    fn held(&self) -> Pence {
        let settled = self.reported && self.spent.is_some();
        match self.plan.last() {
            Some(last) if self.plan.len() > 1 && !settled => *last,
            _ => Pence::ZERO,
        }
    }

    fn enter(&mut self, lines: Vec<HeadingPence>, instalment: Option<usize>) {
        let money = self.statement(None);
        let typed: Vec<_> = lines.iter().map(|(h, p)| (*h, Some(*p))).collect();
        let check = ClaimCheck {
            lines: &typed,
            instalment: instalment.map(|i| self.plan[i]),
            statement: &money,
        };
        if claim_problems(check).0.is_empty() {
            self.claims.push(Claim {
                state: ClaimState::Draft,
                lines,
                instalment,
            });
        }
    }

    fn act(&mut self, claim: usize, act: ClaimAct, model: &mut Model) {
        let Some(found) = self.claims.get(claim) else {
            return;
        };
        let Ok(after) = claim_after(found.state, act) else {
            return;
        };
        if act == ClaimAct::Approve {
            let money = self.statement(Some(claim));
            let approval = Approval {
                lines: &found.lines,
                statement: &money,
                held: self.held(),
                is_last_instalment: found.instalment == Some(self.plan.len() - 1),
            };
            if !approval_problems(approval).0.is_empty() {
                return;
            }
        }
        let amount = total(&found.lines).0;
        let count = |state: ClaimState| match state {
            ClaimState::Approved => (amount, 0),
            ClaimState::Paid => (0, amount),
            _ => (0, 0),
        };
        let (was, is) = (count(found.state), count(after));
        model.approved += is.0 - was.0;
        model.paid += is.1 - was.1;
        self.claims[claim].state = after;
    }

    fn tries(&mut self, what: &Try, model: &mut Model) {
        match what {
            Try::Claim { lines } => {
                let lines = HEADINGS
                    .into_iter()
                    .zip(lines.map(Pence))
                    .filter(|(_, p)| p.0 > 0);
                self.enter(lines.collect(), None);
            }
            Try::ClaimInstalment { which } => {
                let which = which % self.plan.len();
                if instalment_state(&self.states_of(which)) != InstalmentState::Planned {
                    return;
                }
                let mut lines = split(self.plan[which], &self.statement(None).left());
                lines.retain(|(_, pence)| pence.0 > 0);
                self.enter(lines, Some(which));
            }
            Try::Do { claim, act } => {
                let claim = claim % self.claims.len().max(1);
                self.act(claim, ACTS[act % ACTS.len()], model);
            }
            Try::Move { from, to, pence } => {
                let changes = [
                    (HEADINGS[from % 3], Pence(-pence)),
                    (HEADINGS[to % 3], Pence(*pence)),
                ];
                let typed = changes.map(|(h, p)| (h, Some(p)));
                let money = self.statement(None);
                let virement = Virement {
                    changes: &typed,
                    statement: &money,
                    money: &self.money,
                };
                // Half of those that need approval get it.
                let approved =
                    !needs_approval(self.award, self.moved, moved(&changes)) || pence % 2 == 0;
                if virement_problems(virement).0.is_empty() && approved {
                    self.moved += moved(&changes);
                    self.budget = vired(&self.budget, &changes);
                }
            }
            Try::Plan { which, pence } => {
                let last = self.plan.len() - 1;
                let which = which % last;
                let mut plan = self.plan.clone();
                plan[last] = plan[last] + plan[which] - Pence(*pence);
                plan[which] = Pence(*pence);
                let lines: Vec<PlannedLine> = plan
                    .iter()
                    .enumerate()
                    .map(|(i, amount)| PlannedLine {
                        amount: Some(*amount),
                        fixed: (instalment_state(&self.states_of(i)) != InstalmentState::Planned)
                            .then_some(self.plan[i]),
                    })
                    .collect();
                if plan[last].0 >= 0 && plan_problems(self.award, &lines).0.is_empty() {
                    self.plan = plan;
                }
            }
            Try::Spend { lines } => {
                self.spent = Some(HEADINGS.into_iter().zip(lines.map(Pence)).collect());
            }
            Try::AskBack => {
                if let Some(spent) = &self.spent {
                    let asked = settle(&self.budget, spent, &self.statement(None), 0).to_ask_back;
                    if asked > Pence::ZERO {
                        self.recoveries.push(Recovered {
                            asked,
                            received: Pence::ZERO,
                        });
                    }
                }
            }
            Try::ComeBack { recovery, pence } => {
                let many = self.recoveries.len().max(1);
                if let Some(found) = self.recoveries.get_mut(recovery % many)
                    && found.received + Pence(*pence) <= found.asked
                {
                    found.received += Pence(*pence);
                    model.back += pence;
                }
            }
            Try::AcceptReport => self.reported = true,
        }
    }
}

fn tries() -> impl Strategy<Value = Try> {
    let pence = || 0..600_000i64;
    prop_oneof![
        3 => [pence(), pence(), pence()].prop_map(|lines| Try::Claim { lines }),
        3 => (0..3usize).prop_map(|which| Try::ClaimInstalment { which }),
        12 => (0..12usize, 0..8usize).prop_map(|(claim, act)| Try::Do { claim, act }),
        3 => (0..3usize, 0..3usize, 0..200_000i64).prop_map(|(from, to, pence)| Try::Move { from, to, pence }),
        2 => (0..3usize, 1..500_000i64).prop_map(|(which, pence)| Try::Plan { which, pence }),
        1 => [pence(), pence(), pence()].prop_map(|lines| Try::Spend { lines }),
        1 => Just(Try::AskBack),
        2 => (0..4usize, 1..200_000i64).prop_map(|(recovery, pence)| Try::ComeBack { recovery, pence }),
        1 => Just(Try::AcceptReport),
    ]
}

proptest! {
    #[test]
    fn the_money_agrees_after_any_order_of_acts(
        budget in [1..500_000i64, 1..400_000i64, 1..100_000i64],
        acts in proptest::collection::vec(tries(), 1..60),
    ) {
        let mut award = Award::new(budget);
        let mut model = Model::default();
        let whole = award.award;
        for what in &acts {
            award.tries(what, &mut model);
            let told = award.statement(None);
            // The plan and the budget come to the award.
            prop_assert_eq!(award.plan.iter().copied().sum::<Pence>(), whole);
            prop_assert_eq!(told.total.budget, whole);
            // Totals are the sums of the lines.
            let sum = |of: fn(&Figures) -> Pence| -> Pence { told.lines.iter().map(|l| of(&l.figures)).sum() };
            prop_assert_eq!(sum(|f| f.budget), told.total.budget);
            prop_assert_eq!(sum(|f| f.claimed), told.total.claimed);
            prop_assert_eq!(sum(|f| f.approved), told.total.approved);
            prop_assert_eq!(sum(|f| f.paid), told.total.paid);
            prop_assert_eq!(sum(|f| f.left), told.total.left);
            // Paid and approved stay within the award and within each heading.
            prop_assert!(told.total.paid + told.total.approved <= whole);
            for line in &told.lines {
                prop_assert!(line.figures.left.0 >= 0, "{:?} after {:?}", line, what);
            }
            // What only counts agrees.
            prop_assert_eq!(told.total.paid.0, model.paid);
            prop_assert_eq!(told.total.approved.0, model.approved);
            prop_assert_eq!(told.returned.0, model.back);
            prop_assert_eq!(told.total.left.0, whole.0 - model.paid - model.approved);
            if let Some(spent) = &award.spent {
                let end = settle(&award.budget, spent, &told, 0);
                let out = told.total.paid + told.total.approved;
                prop_assert!(end.to_pay.0 >= 0 && end.to_ask_back.0 >= 0 && end.released.0 >= 0);
                prop_assert!(end.to_pay == Pence::ZERO || end.to_ask_back == Pence::ZERO);
                prop_assert_eq!(end.borne + end.overspent, end.spent);
                // The award is what is out, what is still to be paid and what is never paid.
                prop_assert_eq!(out + end.to_pay + end.released, whole);
            }
        }
    }
}
