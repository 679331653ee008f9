//! Returning an application for correction.

use scheme::application::ApplicationAct;
use scheme::history::Act;
use scheme::time::{deadline_instant, parse_time};
use scheme::{Fact, Problems};
use store::application::CorrectionRow;
use wire::application::{ApplicationView, ReturnForCorrection};

use super::loaded::Loaded;
use crate::panel::conflicts::recompute_call;
use crate::{Failed, Office, typed};

/// Opens questions again until a moment, and says what is to be corrected. Returning one
/// that is being corrected puts the new terms in the place of the old.
pub fn return_for_correction(
    office: &mut Office,
    input: ReturnForCorrection,
) -> Result<ApplicationView, Failed> {
    let id = input.application;
    let mut problems = Problems::default();
    if input.questions.is_empty() {
        problems.add("questions", "none-chosen");
    }
    let until_on = typed::date("untilOn", &input.until_on, &mut problems);
    if input.until_on.trim().trim_matches('-').is_empty() {
        problems.add("untilOn", "missing");
    }
    let time = parse_time(&input.until_time);
    if time.is_none() {
        let missing = input.until_time.trim().is_empty();
        problems.add("untilTime", if missing { "missing" } else { "not-a-time" });
    }
    let reason = typed::needed("reason", &input.reason, &mut problems);
    let until_at = match until_on.zip(time) {
        Some((day, time)) => match deadline_instant(day.and_time(time)) {
            Ok(at) if at <= office.now() => {
                problems.add("untilOn", "date-in-past");
                None
            }
            Ok(at) => Some(at),
            Err(_) => {
                problems.add("untilTime", "missing-hour");
                None
            }
        },
        None => None,
    };
    problems.none_or_err()?;
    let until_at = until_at.ok_or_else(|| Failed::field("untilOn", "missing"))?;
    office.change(Act::ReturnForCorrection, |tx| {
        let loaded = Loaded::of(tx, id, tx.now())?;
        tx.based_on("application", id, input.based_on)?;
        let state = loaded.after(ApplicationAct::Return)?;
        let unknown = input
            .questions
            .iter()
            .any(|key| loaded.call.form.question(key).is_none());
        if unknown {
            return Err(Failed::field("questions", "no-such-question"));
        }
        if let Some(earlier) = &loaded.correction {
            let mut replaced = earlier.clone();
            replaced.closed_at = Some(tx.now());
            tx.put_correction(&replaced)?;
        }
        let row = CorrectionRow {
            id: tx.new_id(),
            application: id,
            questions: input.questions,
            until_at,
            reason,
            returned_at: tx.now(),
            closed_at: None,
        };
        tx.put_correction(&row)?;
        let mut application = loaded.row;
        application.state = state;
        tx.put_application(&application)?;
        recompute_call(tx, application.call)?;
        tx.fact("application", Fact::record("application", id));
        tx.fact("count", row.questions.len());
        tx.fact("until", until_at);
        Ok(())
    })?;
    super::show(office, id)
}
