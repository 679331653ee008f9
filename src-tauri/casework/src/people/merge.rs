//! Merging two people who are one.

use scheme::history::Act;
use scheme::{Fact, PersonId, Refusal};
use store::Writing;
use store::panel::PanelScope;
use store::person::{AffiliationRow, PersonRow};
use wire::people::{MergePeople, PersonView};

use crate::panel::conflicts;
use crate::{Failed, Office};

/// Merges a person into another who is the same. The one who is kept gains what they lack,
/// affiliations, attendance, parts in bids and seats on panels; the other stays as a record that
/// says who they turned out to be. Issued letters and frozen submissions stay as they were.
pub fn merge(office: &mut Office, input: MergePeople) -> Result<PersonView, Failed> {
    let (keep, merge) = (input.keep, input.merge);
    if keep == merge {
        return Err(Failed::field("merge", "merge-with-itself"));
    }
    let read = office.read();
    let kept = read.person(keep)?.ok_or(Failed::NotFound)?;
    let other = read.person(merge)?.ok_or(Failed::NotFound)?;
    if kept.merged_into.is_some() || other.merged_into.is_some() {
        return Err(Failed::refused("merged-already"));
    }
    if let Some(call) = read.calls_seating_both(merge, keep)?.first() {
        return Err(Refusal::new("merge-both-on-panel")
            .with("call", Fact::text(read.label("call", call.0)?))
            .into());
    }
    office.change(Act::MergePeople, |tx| {
        tx.based_on("person", keep, input.keep_based_on)?;
        tx.based_on("person", merge, input.merge_based_on)?;
        affiliations(tx, merge, keep)?;
        attendance(tx, merge, keep)?;
        tx.repoint_person(merge, keep)?;
        tx.put_person(&PersonRow {
            id: keep,
            details: kept.details.filled_from(&other.details),
            merged_into: None,
        })?;
        tx.put_person(&PersonRow {
            merged_into: Some(keep),
            ..other
        })?;
        conflicts::recompute(tx, PanelScope::All)?;
        tx.fact("person", Fact::record("person", keep));
        tx.fact("merged", Fact::record("person", merge));
        Ok::<_, Failed>(())
    })?;
    super::show(office, keep)
}

/// Gives over affiliations, without those that say nothing new of the same organisation.
fn affiliations(tx: &mut Writing<'_>, from: PersonId, to: PersonId) -> Result<(), Failed> {
    let own = tx.affiliations_of_person(to)?;
    for placed in tx.affiliations_of_person(from)? {
        let row = placed.row;
        let adds_nothing = own.iter().any(|o| {
            o.row.organisation == row.organisation && row.term.adds_nothing_to(&o.row.term)
        });
        if adds_nothing {
            tx.remove_affiliation(row.id)?;
        } else {
            tx.put_affiliation(&AffiliationRow { person: to, ..row })?;
        }
    }
    Ok(())
}

/// Gives over places at events. Where both were at one, the place that says more stands.
fn attendance(tx: &mut Writing<'_>, from: PersonId, to: PersonId) -> Result<(), Failed> {
    for mut row in tx.attendance_of_person(from)? {
        match tx.attendance(row.event, to)? {
            Some(mut own) => {
                tx.remove_attendance(row.id)?;
                own.state = own.state.stronger(row.state);
                tx.put_attendance(&own)?;
            }
            None => {
                row.person = to;
                tx.put_attendance(&row)?;
            }
        }
    }
    Ok(())
}
