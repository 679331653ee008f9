//! Recording what the hub decides.

use scheme::decision::{
    AwardLine, DecisionAct, Outcome, Stage, award_problems, condition_problems, reserve_problems,
    stage_after,
};
use scheme::history::Act;
use scheme::{Fact, Facts, Pence, Problems};
use store::decision::{ConditionRow, DecisionRow};
use wire::decision::{DecisionView, RecordDecision, TypedLine};

use super::line_of::DecidedCall;
use super::show;
use crate::{Failed, Office, typed};

/// Records what the hub decides of a bid, or changes it until it is locked.
pub fn record(office: &mut Office, input: RecordDecision) -> Result<DecisionView, Failed> {
    let application = input.application;
    office.change(Act::RecordDecision, |tx| {
        let bid = tx.bid_for_rule(application)?.ok_or(Failed::NotFound)?;
        let before = tx.decision_of(application)?;
        stage_after(
            before.as_ref().map_or(Stage::Undecided, DecisionRow::stage),
            DecisionAct::Record,
        )?;
        if bid.state != "eligible" {
            return Err(Failed::refused("decision-not-eligible"));
        }
        if let Some(before) = &before {
            tx.based_on("decision", before.id, input.based_on)?;
        }
        let decided = DecidedCall::of(tx, bid.call)?;
        let asked = tx.asked_by_heading(application)?;
        let mut problems = Problems::default();
        let outcome = input.outcome;
        if outcome.is_none() {
            problems.add("outcome", "missing");
        }
        let lines = typed_lines(&input.lines, &mut problems);
        let conditions = typed_conditions(&input, &mut problems);
        let reserve_order = typed::count("reserveOrder", &input.reserve_order, &mut problems);
        let reason = typed::text("reason", &input.reason, &mut problems);
        let feedback = typed::both("feedback", &input.feedback, &mut problems);
        if let Some(outcome) = outcome {
            let misread = |field: &str| problems.0.iter().any(|p| p.field.starts_with(field));
            // What could not be read is one problem, not two.
            let mut more = Vec::new();
            if !misread("lines") {
                more.extend(award_problems(outcome, &asked, &lines).0);
            }
            more.extend(condition_problems(outcome, conditions.len()).0);
            if !misread("reserveOrder") {
                let taken = decided.reserve_taken(application);
                more.extend(reserve_problems(outcome, reserve_order, &taken).0);
            }
            problems.0.extend(more);
            if reason.is_empty() {
                for needed in decided.reasons(application, outcome) {
                    problems.add_with(
                        "reason",
                        "reason-needed",
                        Facts::none().with("needed", needed.fact()),
                    );
                }
            }
        }
        problems.none_or_err()?;
        let Some(outcome) = outcome else {
            return Err(Failed::NotFound);
        };
        let mut lines: Vec<_> = lines
            .into_iter()
            .filter(|l| l.amount > Pence::ZERO)
            .map(|l| (l.heading, l.amount))
            .collect();
        lines.sort();
        let decision = DecisionRow {
            id: match before {
                Some(before) => before.id,
                None => tx.new_id(),
            },
            application,
            outcome,
            reserve_order,
            reason,
            feedback,
            decided_at: tx.now(),
            lock: None,
            lines,
            conditions,
        };
        tx.put_decision(&decision)?;
        tx.fact("application", Fact::record("application", application));
        tx.fact("outcome", outcome.fact());
        if outcome.funds() {
            tx.fact("amount", decision.amount());
        }
        Ok(())
    })?;
    show(office, application)
}

/// The award by heading, as typed.
pub(super) fn typed_lines(lines: &[TypedLine], problems: &mut Problems) -> Vec<AwardLine> {
    lines
        .iter()
        .enumerate()
        .map(|(i, line)| AwardLine {
            heading: line.heading,
            amount: typed::money(&format!("lines.{i}.amount"), &line.amount, problems)
                .unwrap_or_default(),
        })
        .collect()
}

/// The conditions as typed. Those of an outcome without conditions are read too: that they do not
/// belong there is said, not hidden.
fn typed_conditions(input: &RecordDecision, problems: &mut Problems) -> Vec<ConditionRow> {
    let conditional = input.outcome == Some(Outcome::FundWithConditions);
    input
        .conditions
        .iter()
        .enumerate()
        .map(|(i, condition)| {
            let text = typed::both(&format!("conditions.{i}.text"), &condition.text, problems);
            if conditional && text.en.is_empty() {
                problems.add(format!("conditions.{i}.text.en"), "missing");
            }
            ConditionRow {
                text,
                due_on: typed::date(
                    &format!("conditions.{i}.dueOn"),
                    &condition.due_on,
                    problems,
                ),
            }
        })
        .collect()
}
