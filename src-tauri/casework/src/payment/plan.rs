//! The payment plan and the reports: made from the call's terms when an award is accepted; the plan
//! is then edited by hand.

use chrono::NaiveDate;
use scheme::history::Act;
use scheme::letter::{payments, report_due};
use scheme::payment::{InstalmentState, PlannedLine, ReportState, plan_problems};
use scheme::{AwardId, Fact, InstalmentId, Problems};
use store::Writing;
use store::payment::{InstalmentRow, ReportRow};
use wire::payment::{AwardMoneyView, EditPlan};

use super::known::Known;
use super::show;
use crate::{Failed, Office, typed};

/// Makes the payment plan and the reports of an award from the call's terms. The act that accepts
/// the award calls this in its own transaction. The first instalment is expected on the day of
/// acceptance, the last of several on the day the final report is due; when the others are is for
/// somebody to say.
pub(crate) fn begin(
    tx: &mut Writing<'_>,
    award: AwardId,
    accepted_on: NaiveDate,
) -> Result<(), Failed> {
    let known = Known::of(tx, award)?;
    let terms = &known.document.terms;
    let mut reports = Vec::new();
    for (number, due) in (1u32..).zip(&terms.reports) {
        let Some(due_on) = report_due(known.award.ends_on, due.months_after_end) else {
            continue;
        };
        reports.push(ReportRow {
            id: tx.new_id(),
            award,
            number,
            title: due.title.clone(),
            due_on,
            state: ReportState::Due,
            received_on: None,
            file: None,
            reason: String::new(),
            settled_by: None,
            settled_at: None,
            received_at: None,
        });
    }
    let shares: Vec<u32> = terms.instalments.iter().map(|one| one.percent).collect();
    let last = shares.len();
    let mut plan = Vec::new();
    for (i, amount) in payments(known.award.amount(), &shares)
        .into_iter()
        .enumerate()
    {
        let of = &terms.instalments[i];
        plan.push(InstalmentRow {
            id: tx.new_id(),
            award,
            number: u32::try_from(i + 1).unwrap_or(u32::MAX),
            amount,
            when: of.when.clone(),
            evidence: of.evidence.clone(),
            expected_on: match i {
                0 => Some(accepted_on),
                _ if i + 1 == last => reports.first().map(|report| report.due_on),
                _ => None,
            },
        });
    }
    tx.put_plan(award, &plan)?;
    for report in &reports {
        tx.put_report(report)?;
    }
    Ok(())
}

/// Changes the plan of an award. What is claimed keeps its amount; the whole stays the award.
pub fn edit(office: &mut Office, input: EditPlan) -> Result<AwardMoneyView, Failed> {
    let award = input.award;
    office.change(Act::EditPaymentPlan, |tx| {
        let known = Known::of(tx, award)?;
        if !known.award.state.is_running() {
            return Err(Failed::refused("award-not-running"));
        }
        if show::plan_based_on(tx, &known)? != input.based_on {
            return Err(Failed::Stale);
        }
        let mut problems = Problems::default();
        let mut plan = Vec::new();
        let mut lines = Vec::new();
        for (i, typed) in input.instalments.iter().enumerate() {
            let field = |name: &str| format!("instalments.{i}.{name}");
            let before = match typed.id {
                Some(id) => Some(known.instalment(id).ok_or(Failed::NotFound)?),
                None => None,
            };
            let claimed = |id: InstalmentId| known.instalment_state(id) != InstalmentState::Planned;
            let amount = typed::money(&field("amount"), &typed.amount, &mut problems);
            if typed.amount.trim().is_empty() {
                problems.add(field("amount"), "missing");
            }
            lines.push(PlannedLine {
                amount,
                fixed: before.filter(|row| claimed(row.id)).map(|row| row.amount),
            });
            let when = typed::both(&field("when"), &typed.when, &mut problems);
            if when.en.is_empty() {
                problems.add(field("when.en"), "missing");
            }
            plan.push(InstalmentRow {
                id: before.map_or_else(|| tx.new_id(), |row| row.id),
                award,
                number: u32::try_from(i + 1).unwrap_or(u32::MAX),
                amount: amount.unwrap_or_default(),
                when,
                evidence: typed::both(&field("evidence"), &typed.evidence, &mut problems),
                expected_on: typed::date(&field("expectedOn"), &typed.expected_on, &mut problems),
            });
        }
        for gone in &known.instalments {
            if !plan.iter().any(|kept| kept.id == gone.id)
                && known
                    .claims
                    .iter()
                    .any(|claim| claim.instalment == Some(gone.id))
            {
                problems.add("instalments", "instalment-has-claim");
            }
        }
        problems
            .0
            .extend(plan_problems(known.award.amount(), &lines).0);
        problems.none_or_err()?;
        tx.put_plan(award, &plan)?;
        tx.fact("award", Fact::record("award", award));
        tx.fact("count", plan.len());
        Ok(())
    })?;
    show::show(office, award)
}
