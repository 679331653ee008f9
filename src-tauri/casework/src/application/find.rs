//! Finding an application eligible or ineligible.

use scheme::application::{ApplicationAct, ApplicationState};
use scheme::eligibility::{Outcome, RuleResult};
use scheme::history::Act;
use scheme::{ApplicationId, Fact, Problems, Refusal};
use store::Reading;
use store::application::FindingRow;
use wire::application::{ApplicationView, FindEligible, FindIneligible};

use super::bid::eligibility;
use super::coordinator;
use super::loaded::Loaded;
use crate::panel::conflicts::recompute_call;
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

/// Results as a finding keeps them: names are looked up when it is shown, and not kept in it.
pub(super) fn as_kept(mut results: Vec<RuleResult>) -> Vec<RuleResult> {
    for finding in results.iter_mut().flat_map(|result| &mut result.findings) {
        crate::history::unlabel_facts(&mut finding.facts);
    }
    results
}

/// Whether finding an application so would change anything: to find it ineligible again, a rule must
/// have been judged again since.
pub(super) fn changes(
    read: &Reading<'_>,
    id: ApplicationId,
    state: ApplicationState,
    results: &[RuleResult],
) -> Result<bool, Failed> {
    let last = read.last_finding(id)?;
    Ok(state != ApplicationState::Ineligible
        || last.is_none_or(|last| last.eligible || last.results != results))
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
        let results = as_kept(eligibility(tx, &loaded.call, &submission)?);
        check(&results)?;
        if !changes(tx, id, state, &results)? {
            return Err(Failed::refused("found-already"));
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
        recompute_call(tx, application.call)?;
        Ok::<_, Failed>(())
    })?;
    super::show(office, id)
}
