//! Changing what a call's award letter promises and asks.

use scheme::Problems;
use scheme::call::{Instalment, ReportDue, Signatory, Terms, term_problems};
use wire::call::{CallView, EditCallTerms};

use crate::{Failed, Office, typed};

/// Changes a call's instalments, days, reports, signatory and standard conditions.
pub fn edit_terms(office: &mut Office, input: EditCallTerms) -> Result<CallView, Failed> {
    let mut problems = Problems::default();
    let terms = read(&input, &mut problems);
    problems.none_or_err()?;
    let mut problems = term_problems(&terms);
    for problem in &mut problems.0 {
        problem.field = problem.field.trim_start_matches("terms.").to_owned();
    }
    problems.none_or_err()?;
    super::edit(office, input.call, input.based_on, "terms", |call| {
        call.terms = terms;
        Ok(())
    })
}

fn read(input: &EditCallTerms, problems: &mut Problems) -> Terms {
    let instalments = input
        .instalments
        .iter()
        .enumerate()
        .map(|(i, typed)| {
            let field = format!("instalments.{i}");
            Instalment {
                percent: number(&format!("{field}.percent"), &typed.percent, problems),
                when: typed::both(&format!("{field}.when"), &typed.when, problems),
                evidence: typed::both(&format!("{field}.evidence"), &typed.evidence, problems),
            }
        })
        .collect();
    let reports = input
        .reports
        .iter()
        .enumerate()
        .map(|(i, typed)| {
            let field = format!("reports.{i}");
            ReportDue {
                title: typed::both(&format!("{field}.title"), &typed.title, problems),
                months_after_end: number(
                    &format!("{field}.monthsAfterEnd"),
                    &typed.months_after_end,
                    problems,
                ),
            }
        })
        .collect();
    Terms {
        instalments,
        days_to_accept: number("daysToAccept", &input.days_to_accept, problems),
        months_to_start: number("monthsToStart", &input.months_to_start, problems),
        reports,
        underspend_kept_percent: typed::count(
            "underspendKeptPercent",
            &input.underspend_kept_percent,
            problems,
        )
        .unwrap_or_default(),
        feedback: input.feedback,
        signatory: Signatory {
            name: typed::text("signatoryName", &input.signatory_name, problems),
            role: typed::both("signatoryRole", &input.signatory_role, problems),
        },
        invoicing: typed::both("invoicing", &input.invoicing, problems),
        standard_conditions: typed::both(
            "standardConditions",
            &input.standard_conditions,
            problems,
        ),
    }
}

/// A number that must be there.
fn number(field: &str, typed: &str, problems: &mut Problems) -> u32 {
    if typed.trim().is_empty() {
        problems.add(field, "missing");
    }
    typed::count(field, typed, problems).unwrap_or_default()
}
