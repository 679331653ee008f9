//! Finding an application eligible or ineligible.

use scheme::application::ApplicationAct;
use scheme::eligibility::{Outcome, RuleResult};
use scheme::history::Act;
use scheme::{ApplicationId, Fact, Problems, Refusal};
use store::application::FindingRow;
use wire::application::{ApplicationView, FindEligible, FindIneligible};

use super::bid::eligibility;
use super::coordinator;
use super::loaded::Loaded;
use crate::panel::conflicts;
use crate::{Failed, Office, typed};

/// Finds an application eligible: every rule passes. The results are kept as they stand.
pub fn find_eligible(office: &mut Office, input: FindEligible) -> Result<ApplicationView, Failed> {
    let (id, based_on) = (input.application, input.based_on);
    find(office, id, based_on, String::new(), true, |results| {
        let open = results.iter().filter(|r| r.outcome != Outcome::Pass);
        let count = open.count();
        if count > 0 {
            return Err(Refusal::new("rules-not-passed").with("count", count));
        }
        Ok(())
    })
}

/// Finds an application ineligible by the rules that it fails, which the letter quotes.
pub fn find_ineligible(
    office: &mut Office,
    input: FindIneligible,
) -> Result<ApplicationView, Failed> {
    let mut problems = Problems::default();
    let reason = typed::text("reason", &input.reason, &mut problems);
    problems.none_or_err()?;
    let (id, based_on) = (input.application, input.based_on);
    find(office, id, based_on, reason, false, |results| {
        if results.iter().any(|r| r.outcome == Outcome::Fail) {
            Ok(())
        } else {
            Err(Refusal::new("no-rule-failed"))
        }
    })
}

fn find(
    office: &mut Office,
    id: ApplicationId,
    based_on: i64,
    reason: String,
    eligible: bool,
    check: impl FnOnce(&[RuleResult]) -> Result<(), Refusal>,
) -> Result<ApplicationView, Failed> {
    let (act, move_to) = if eligible {
        (Act::FindEligible, ApplicationAct::FindEligible)
    } else {
        (Act::FindIneligible, ApplicationAct::FindIneligible)
    };
    office.change(act, |tx| {
        let loaded = Loaded::of(tx, id, tx.now())?;
        tx.based_on("application", id, based_on)?;
        let state = loaded.after(move_to)?;
        let (_, submission) = tx.latest_submission(id)?.ok_or(Failed::NotFound)?;
        let mut results = eligibility(tx, &loaded.call, &submission)?;
        check(&results)?;
        // Names are looked up when the finding is shown, and not kept in it (D1).
        for result in &mut results {
            for finding in &mut result.findings {
                crate::history::unlabel_facts(&mut finding.facts);
            }
        }
        let failed: Vec<&str> = results
            .iter()
            .filter(|r| r.outcome == Outcome::Fail)
            .map(|r| r.key.as_str())
            .collect();
        tx.fact("application", Fact::record("application", id));
        tx.fact("count", failed.len());
        let row = FindingRow {
            id: tx.new_id(),
            application: id,
            eligible,
            results,
            reason,
            found_at: tx.now(),
            coordinator: coordinator(tx.viewpoint())?,
        };
        tx.add_finding(&row)?;
        let mut application = loaded.row;
        application.state = state;
        tx.put_application(&application)?;
        conflicts::recompute_call(tx, application.call)?;
        Ok::<_, Failed>(())
    })?;
    super::show(office, id)
}
