//! Judging a rule by hand.

use scheme::application::ApplicationAct;
use scheme::eligibility::Outcome;
use scheme::history::Act;
use scheme::{Fact, Language, Problems};
use store::application::JudgementRow;
use wire::application::{ApplicationView, JudgeRule};

use super::bid::eligibility;
use super::coordinator;
use super::loaded::Loaded;
use crate::{Failed, Office, typed};

/// Judges a rule by hand, with a reason: only one that asks for it, or whose facts are missing.
pub fn judge_rule(office: &mut Office, input: JudgeRule) -> Result<ApplicationView, Failed> {
    let id = input.application;
    let mut problems = Problems::default();
    let reason = typed::both("reason", &input.reason, &mut problems);
    if reason.or_other(Language::En).is_empty() && problems.0.is_empty() {
        problems.add("reason.en", "missing");
    }
    if input.outcome == Outcome::NeedsJudgement {
        problems.add("outcome", "not-chosen");
    }
    problems.none_or_err()?;
    office.change(Act::JudgeRule, |tx| {
        let loaded = Loaded::of(tx, id, tx.now())?;
        tx.based_on("application", id, input.based_on)?;
        loaded.after(ApplicationAct::Judge)?;
        let (_, submission) = tx.latest_submission(id)?.ok_or(Failed::NotFound)?;
        let results = eligibility(tx, &loaded.call, &submission)?;
        let result = results
            .iter()
            .find(|r| r.key == input.rule)
            .ok_or_else(|| Failed::field("rule", "no-such-rule"))?;
        if !result.by_hand {
            return Err(Failed::refused("rule-is-automatic"));
        }
        let earlier = tx
            .judgements(id)?
            .into_iter()
            .find(|j| j.rule == input.rule);
        let row = JudgementRow {
            id: match earlier {
                Some(earlier) => earlier.id,
                None => tx.new_id(),
            },
            application: id,
            rule: input.rule.clone(),
            outcome: input.outcome,
            reason,
            judged_at: tx.now(),
            coordinator: coordinator(tx.viewpoint())?,
        };
        tx.put_judgement(&row)?;
        tx.fact("application", Fact::record("application", id));
        tx.fact("rule", Fact::text(input.rule));
        tx.fact("outcome", input.outcome.fact());
        Ok(())
    })?;
    super::show(office, id)
}
