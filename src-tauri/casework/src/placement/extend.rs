//! Extending a placement, and what stands in its way.

use chrono::NaiveDate;
use scheme::history::Act;
use scheme::placement::{
    Bar, Period, PlacementAct, after, extension_bars, extension_problems, extension_warnings,
};
use scheme::{Fact, Problems, Refusal};
use store::Reading;
use store::placement::PlacementRow;
use wire::document::DocumentView;
use wire::placement::{
    ExtendPlacement, PlacementExtensionView, PlacementView, ShowExtensionPage, WhatIfExtension,
};

use super::course::took;
use super::facts::{award, readiness};
use super::show;
use super::what_if::{as_it_is, foreseen};
use crate::application::picked;
use crate::document::attached;
use crate::{Failed, Office, typed};

/// Says what stands in the way of an extension, and what to heed. Writes nothing.
pub fn what_if_extension(
    office: &Office,
    input: WhatIfExtension,
) -> Result<PlacementExtensionView, Failed> {
    let read = office.read();
    let row = read.placement(input.placement)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let ends_on = typed::date("endsOn", &input.ends_on, &mut problems);
    let asked_on = typed::date("askedOn", &input.asked_on, &mut problems);
    let found = extension_problems(row.period, ends_on, asked_on, None, office.today());
    problems.0.extend(found.0);
    let warnings = extension_warnings(row.period, ends_on, asked_on);
    let Some(ends_on) = ends_on.filter(|on| *on > row.period.to) else {
        return Ok(PlacementExtensionView {
            problems,
            bars: Vec::new(),
            warnings,
            what_if: None,
            organisations: Vec::new(),
            award: None,
        });
    };
    let before = as_it_is(office, &read, &row)?;
    let mut longer = before.clone();
    longer.plan.period.to = ends_on;
    let found = foreseen(&read, &row, &[PlacementAct::Extend], (&before, &longer))?;
    Ok(PlacementExtensionView {
        problems,
        bars: in_the_way(&read, &row, ends_on)?,
        warnings,
        what_if: Some(found.what_if),
        organisations: found.organisations,
        award: found.award,
    })
}

/// Shows what was signed for an extension.
pub fn show_extension_page(
    office: &Office,
    input: ShowExtensionPage,
) -> Result<DocumentView, Failed> {
    let read = office.read();
    let steps = read.placement_steps(input.placement)?.into_iter();
    let pages = steps.filter_map(|step| step.page);
    let of = Fact::record("placement", input.placement);
    attached(&read, pages, &input.sha256, of)
}

/// What stands in the way of a placement's lasting to a day.
fn in_the_way(
    read: &Reading<'_>,
    row: &PlacementRow,
    ends_on: NaiveDate,
) -> Result<Vec<Bar>, Failed> {
    let mut longer = row.clone();
    longer.period = Period::new(row.period.from, ends_on).unwrap_or(row.period);
    let award = award(read, row)?;
    let readiness = readiness(read, &longer, award.map(|award| award.state))?;
    Ok(extension_bars(longer.period, &readiness))
}

/// Extends a placement. Every party has agreed to it in writing; its checks, access documents and
/// cover for the post hold through the new last day.
pub fn extend(office: &mut Office, input: ExtendPlacement) -> Result<PlacementView, Failed> {
    let id = input.placement;
    let today = office.today();
    let mut problems = Problems::default();
    let ends_on = typed::needed_date("endsOn", &input.ends_on, &mut problems);
    let asked_on = typed::needed_date("askedOn", &input.asked_on, &mut problems);
    let signed_on = typed::needed_date("signedOn", &input.signed_on, &mut problems);
    let reason = typed::needed("reason", &input.reason, &mut problems);
    let row = office.read().placement(id)?.ok_or(Failed::NotFound)?;
    after(row.state, PlacementAct::Extend)?;
    let found = extension_problems(row.period, ends_on, asked_on, signed_on, today);
    problems.0.extend(found.0);
    if input.page.is_none() {
        problems.add("page", "missing");
    }
    let page = picked(office, "page", input.page.as_deref(), &mut problems)?;
    problems.none_or_err()?;
    let (Some(ends_on), Some(signed_on), Some((file, page))) = (ends_on, signed_on, page) else {
        return Err(Failed::NotFound);
    };
    office.change(Act::ExtendPlacement, |tx| {
        let mut row = tx.placement(id)?.ok_or(Failed::NotFound)?;
        row.state = after(row.state, PlacementAct::Extend)?;
        tx.based_on("placement", id, input.based_on)?;
        let bars = in_the_way(tx, &row, ends_on)?;
        if !bars.is_empty() {
            let refusal = Refusal::new("placement-not-extendable").with("count", bars.len());
            return Err(refusal.into());
        }
        let was = row.period.to;
        row.period.to = ends_on;
        row.changed_at = tx.now();
        tx.put_placement(&row)?;
        tx.add_blob(&file.bytes)?;
        let agreed = (signed_on, reason.as_str());
        took(tx, &row, PlacementAct::Extend, agreed, was, Some(page))?;
        tx.fact("placement", Fact::record("placement", id));
        tx.fact("was", was);
        tx.fact("to", ends_on);
        Ok(())
    })?;
    show(office, id)
}
