//! What would follow from a move, or from a step in the course of a placement. Nothing is written.

use chrono::Days;
use scheme::Problems;
use scheme::placement::{
    Course, PlacementAct, Side, Taken, WhatIf, acts_of_a_move, after, course_problems,
    what_if as follows,
};
use store::Reading;
use store::placement::PlacementRow;
use wire::people::RecordName;
use wire::placement::{AwardApart, WhatIfPlacement, WhatIfStep, WhatIfView};

use super::course::ended_early;
use super::facts::{around, award, money, plan, taken};
use super::moving::typed_plan;
use crate::{Failed, Office, typed};

/// What would follow, with the names of whoever is written to, and the award that stays as it is.
pub(super) struct Foreseen {
    /// What would follow.
    pub(super) what_if: WhatIf,
    /// The names of the organisations that letters would go to.
    pub(super) organisations: Vec<RecordName>,
    /// The award, where its last day is another than the placement's would be.
    pub(super) award: Option<AwardApart>,
}

impl Foreseen {
    fn view(self, changes: bool) -> WhatIfView {
        WhatIfView {
            what_if: Some(self.what_if),
            problems: Problems::default(),
            changes,
            organisations: self.organisations,
            award: self.award,
        }
    }
}

fn nothing(problems: Problems) -> WhatIfView {
    WhatIfView {
        what_if: None,
        problems,
        changes: false,
        organisations: Vec::new(),
        award: None,
    }
}

/// A placement as it stands.
pub(super) fn as_it_is(
    office: &Office,
    read: &Reading<'_>,
    row: &PlacementRow,
) -> Result<Side, Failed> {
    Ok(Side {
        plan: plan(read, row)?,
        around: around(read, row, office.today())?,
    })
}

/// What would follow if a placement came by some acts from one side to the other.
pub(super) fn foreseen(
    read: &Reading<'_>,
    row: &PlacementRow,
    acts: &[PlacementAct],
    (before, after): (&Side, &Side),
) -> Result<Foreseen, Failed> {
    let award = award(read, row)?;
    let money = money(read, row, award.as_ref())?;
    let what_if = follows(acts, before, after, &money);
    let mut organisations: Vec<RecordName> = Vec::new();
    let hear = what_if.letters.iter().filter_map(|l| l.organisation);
    for id in hear {
        if !organisations.iter().any(|named| named.id == id.0) {
            organisations.push(RecordName {
                id: id.0,
                name: read.label("organisation", id.0)?,
            });
        }
    }
    let apart = award.filter(|award| award.ends_on != after.plan.period.to);
    Ok(Foreseen {
        what_if,
        organisations,
        award: apart.map(|award| AwardApart {
            award: award.id,
            ends_on: award.ends_on.to_string(),
        }),
    })
}

/// Says what would follow if a placement were moved. Writes nothing.
pub fn what_if(office: &Office, input: WhatIfPlacement) -> Result<WhatIfView, Failed> {
    let read = office.read();
    let row = read.placement(input.placement)?.ok_or(Failed::NotFound)?;
    let before = as_it_is(office, &read, &row)?;
    let mut problems = Problems::default();
    let plan = typed_plan(
        &read,
        &row,
        &before.plan,
        &input.plan,
        "plan.",
        &mut problems,
    )?;
    let Some(plan) = plan.filter(|_| problems.0.is_empty()) else {
        return Ok(nothing(problems));
    };
    let acts = acts_of_a_move(row.state, &before.plan, &plan);
    let after = Side {
        plan,
        around: before.around.clone(),
    };
    let found = foreseen(&read, &row, &acts, (&before, &after))?;
    Ok(found.view(before.plan != after.plan))
}

/// Says what would follow from a pause, from going on after one, or from an early end. Writes nothing.
pub fn what_if_step(office: &Office, input: WhatIfStep) -> Result<WhatIfView, Failed> {
    let (act, today) = (input.step, office.today());
    let read = office.read();
    let row = read.placement(input.placement)?.ok_or(Failed::NotFound)?;
    after(row.state, act)?;
    if !matches!(
        act,
        PlacementAct::Pause | PlacementAct::Resume | PlacementAct::EndEarly
    ) {
        return Err(Failed::field("step", "not-an-option"));
    }
    let mut problems = Problems::default();
    let on = typed::date("on", &input.on, &mut problems);
    let until = typed::date("until", &input.until, &mut problems);
    if let Some(on) = on {
        let found = course_problems(act, row.period, row.state_on, on, today);
        problems.0.extend(found.0);
        if until.is_some_and(|until| until < on) {
            let facts = scheme::Facts::none().with("date", on);
            problems.add_with("until", "placement-before-pause", facts);
        }
    }
    let Some(on) = on.filter(|_| problems.0.is_empty()) else {
        return Ok(nothing(problems));
    };
    let before = as_it_is(office, &read, &row)?;
    let mut steps: Vec<Taken> = read.placement_steps(row.id)?.iter().map(taken).collect();
    let mut takes = |act, on| {
        steps.push(Taken {
            act,
            on,
            was_to: row.period.to,
        });
    };
    takes(act, on);
    if let (PlacementAct::Pause, Some(until)) = (act, until) {
        takes(PlacementAct::Resume, until + Days::new(1));
    }
    let mut after = before.clone();
    after.around.course = Course::of(steps, today.max(on));
    if act == PlacementAct::EndEarly {
        after.plan.period.to = on;
        ended_early(&mut after.plan.pattern, on);
    }
    Ok(foreseen(&read, &row, &[act], (&before, &after))?.view(true))
}
