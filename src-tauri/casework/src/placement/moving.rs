//! Moving a placement: to other days, another pattern or other hosts.

use std::collections::BTreeSet;

use scheme::history::Act;
use scheme::placement::{
    Pattern, PatternKind, Period, PlacementAct, PlacementState, Plan, host_problems,
    pattern_problems,
};
use scheme::{OrganisationId, PersonId, Problems};
use store::Reading;
use store::placement::{HostRow, MoveRow, PlacementRow};
use wire::placement::{MovePlacement, PlacementView, TypedPlan};

use super::course::took;
use super::facts::{organisation, plan};
use super::{change, show};
use crate::{Failed, Office, typed};

/// Whether a move needs a reason: somebody else relies on what it changes.
pub(super) fn reason_needed(row: &PlacementRow) -> bool {
    row.application.is_some() || row.state != PlacementState::Proposed
}

/// Moves a placement: its days, its pattern or its hosts.
pub fn move_placement(office: &mut Office, input: MovePlacement) -> Result<PlacementView, Failed> {
    let (id, today) = (input.placement, office.today());
    change(office, id, input.based_on, Act::MovePlacement, |tx, row| {
        let before = plan(tx, row)?;
        let mut problems = Problems::default();
        let after = typed_plan(tx, row, &before, &input.plan, "plan.", &mut problems)?;
        let reason = typed::text("reason", &input.reason, &mut problems);
        if reason.is_empty() && reason_needed(row) {
            problems.add("reason", "missing");
        }
        problems.none_or_err()?;
        let Some(after) = after else {
            return Err(Failed::NotFound);
        };
        // What all have agreed to lasts longer, or ends early, by an act of its own.
        if row.state != PlacementState::Proposed && after.period.to != before.period.to {
            let longer = after.period.to > before.period.to;
            return Err(Failed::field(
                "plan.endsOn",
                match longer {
                    true => "placement-extend-instead",
                    false => "placement-end-early-instead",
                },
            ));
        }
        if after == before {
            return Err(Failed::refused("placement-not-moved"));
        }
        tx.add_placement_move(
            id,
            &MoveRow {
                moved_at: tx.now(),
                was: before.period,
                reason: reason.clone(),
            },
        )?;
        tx.fact("from", after.period.from);
        tx.fact("to", after.period.to);
        row.hosts = hosts(row, &after);
        row.period = after.period;
        row.pattern = after.pattern;
        // Whoever takes part in what runs already has it confirmed to them anew.
        if row.state != PlacementState::Proposed {
            let was = before.period.to;
            took(tx, row, PlacementAct::Change, (today, &reason), was, None)?;
        }
        Ok(())
    })?;
    show(office, id)
}

/// The hosts of a plan; those that stay keep who answers there, and where.
fn hosts(row: &PlacementRow, plan: &Plan) -> Vec<HostRow> {
    plan.hosts
        .iter()
        .map(|host| {
            row.hosts
                .iter()
                .find(|known| known.organisation == host.id)
                .cloned()
                .unwrap_or(HostRow {
                    organisation: host.id,
                    manager: None::<PersonId>,
                    place: String::new(),
                })
        })
        .collect()
}

/// A plan as typed, where it can be read; what is wrong with it is told under its fields.
pub(super) fn typed_plan(
    read: &Reading<'_>,
    row: &PlacementRow,
    before: &Plan,
    input: &TypedPlan,
    at: &str,
    problems: &mut Problems,
) -> Result<Option<Plan>, Failed> {
    let starts = format!("{at}startsOn");
    let period = typed::period(
        (&starts, &input.starts_on),
        (&format!("{at}endsOn"), &input.ends_on),
        problems,
    );
    let started = row.state != PlacementState::Proposed;
    if started && period.is_some_and(|period| period.from != row.period.from) {
        problems.add(starts, "placement-started");
    }
    let mut hosts = Vec::new();
    for id in &input.hosts {
        hosts.push(organisation(read, *id)?);
    }
    let ids = |of: &Plan| -> Vec<OrganisationId> { of.hosts.iter().map(|h| h.id).collect() };
    // Hosts that stay as they are were judged when they came.
    if hosts.iter().map(|h| h.id).ne(ids(before)) {
        push(host_problems(before.employer, &hosts), at, problems);
    }
    let (Some(pattern), Some(period)) = (typed_pattern(input, at, problems), period) else {
        return Ok(None);
    };
    push(
        pattern_problems(&pattern, period),
        &format!("{at}pattern."),
        problems,
    );
    Ok(Some(Plan {
        period,
        pattern,
        hosts,
        ..before.clone()
    }))
}

fn push(found: Problems, at: &str, problems: &mut Problems) {
    for mut problem in found.0 {
        problem.field = format!("{at}{}", problem.field);
        problems.0.push(problem);
    }
}

fn typed_pattern(input: &TypedPlan, at: &str, problems: &mut Problems) -> Option<Pattern> {
    let typed = &input.pattern;
    let field = |name: &str| format!("{at}pattern.{name}");
    match PatternKind::from_code(&typed.kind) {
        None => {
            problems.add(field("kind"), "not-chosen");
            None
        }
        Some(PatternKind::FullTime) => Some(Pattern::FullTime),
        Some(PatternKind::PartTime) => {
            let share = typed::count(&field("share"), &typed.share, problems);
            if share.is_none() && !problems.0.iter().any(|p| p.field == field("share")) {
                problems.add(field("share"), "missing");
            }
            Some(Pattern::PartTime {
                hundredths: share?,
                weekdays: typed.weekdays.iter().copied().collect(),
            })
        }
        Some(PatternKind::Intermittent) => {
            let mut days = BTreeSet::new();
            for day in &typed.days {
                days.extend(typed::date(&field("days"), day, problems));
            }
            Some(Pattern::Intermittent { days })
        }
    }
}

/// The days of a placement, for whoever names only them.
pub(super) fn days(period: Period) -> (String, String) {
    (period.from.to_string(), period.to.to_string())
}
