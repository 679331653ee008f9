//! Changing what is said of the post left behind.

use scheme::history::Act;
use scheme::placement::{Backfill, Holder, backfill_problems};
use scheme::{Fact, Problems};
use wire::placement::{EditPlacementBackfill, PlacementView};

use super::{change, show};
use crate::{Failed, Office, typed};

/// Changes what is said of the post left behind.
pub fn edit_backfill(
    office: &mut Office,
    input: EditPlacementBackfill,
) -> Result<PlacementView, Failed> {
    let id = input.placement;
    change(office, id, input.based_on, Act::EditPlacement, |tx, row| {
        let mut problems = Problems::default();
        row.backfill_post = typed::text("post", &input.post, &mut problems);
        row.backfill_grade = typed::text("grade", &input.grade, &mut problems);
        let backfill = Backfill {
            state: input.state,
            share: typed::count("share", &input.share, &mut problems),
            advertised_on: typed::date("advertisedOn", &input.advertised_on, &mut problems),
            reason: typed::text("reason", &input.reason, &mut problems),
            holders: holders(&input, &mut problems),
        };
        for problem in backfill_problems(&backfill).0 {
            // What could not be read is one problem, not two.
            if !problems
                .0
                .iter()
                .any(|p| p.field.starts_with(&problem.field))
            {
                problems.0.push(problem);
            }
        }
        problems.none_or_err()?;
        row.backfill = backfill;
        tx.fact("backfill", Fact::code("backfill-state", input.state.code()));
        Ok(())
    })?;
    show(office, id)
}

fn holders(input: &EditPlacementBackfill, problems: &mut Problems) -> Vec<Holder> {
    let mut holders = Vec::new();
    for (i, holder) in input.holders.iter().enumerate() {
        let at = |field: &str| format!("holders.{i}.{field}");
        let name = typed::text(&at("name"), &holder.name, problems);
        let to = typed::date(&at("to"), &holder.to, problems);
        match typed::needed_date(&at("from"), &holder.from, problems) {
            Some(from) => holders.push(Holder { name, from, to }),
            None if name.is_empty() => problems.add(at("name"), "missing"),
            None => {}
        }
    }
    holders
}
