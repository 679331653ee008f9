//! Merging two organisations that are one.

use scheme::history::Act;
use scheme::text::folded;
use scheme::{Fact, OrganisationId};
use store::Writing;
use store::organisation::OrganisationRow;
use store::panel::PanelScope;
use store::person::AffiliationRow;
use wire::organisations::{MergeOrganisations, OrganisationView, ShowOrganisation};

use crate::panel::conflicts;
use crate::{Failed, Office};

/// Merges an organisation into another that is the same. The one that is kept gains what it lacks,
/// the other's people and parts in bids, and is also known by the other's names; the other stays as
/// a record that says what it turned out to be. Frozen submissions stay as they were.
pub fn merge(office: &mut Office, input: MergeOrganisations) -> Result<OrganisationView, Failed> {
    let (keep, merge) = (input.keep, input.merge);
    if keep == merge {
        return Err(Failed::field("merge", "merge-with-itself"));
    }
    let read = office.read();
    let kept = read.organisation(keep)?.ok_or(Failed::NotFound)?;
    let other = read.organisation(merge)?.ok_or(Failed::NotFound)?;
    if kept.merged_into.is_some() || other.merged_into.is_some() {
        return Err(Failed::refused("merged-already"));
    }
    let people = read.count_affiliations_of_organisation(merge)?;
    office.change(Act::MergeOrganisations, |tx| {
        tx.based_on("organisation", keep, input.keep_based_on)?;
        tx.based_on("organisation", merge, input.merge_based_on)?;
        let details = kept.details.filled_from(&other.details);
        let aliases = also_called(tx, keep, &details.name, &other)?;
        affiliations(tx, merge, keep, people)?;
        tx.repoint_organisation(merge, keep)?;
        tx.put_aliases(keep, &aliases)?;
        tx.put_organisation(&OrganisationRow {
            id: keep,
            details,
            merged_into: None,
            group_head: group_head(tx, &kept, &other)?,
        })?;
        tx.put_organisation(&OrganisationRow {
            merged_into: Some(keep),
            ..other.clone()
        })?;
        conflicts::recompute(tx, PanelScope::All)?;
        tx.fact("organisation", Fact::record("organisation", keep));
        tx.fact("merged", Fact::record("organisation", merge));
        Ok::<_, Failed>(())
    })?;
    super::show(
        office,
        ShowOrganisation {
            id: keep,
            people_offset: 0,
        },
    )
}

/// The head of the kept organisation's group: its own, or the other's where it heads none itself.
fn group_head(
    tx: &Writing<'_>,
    kept: &OrganisationRow,
    other: &OrganisationRow,
) -> Result<Option<OrganisationId>, Failed> {
    let neither = |head: &OrganisationId| *head != kept.id && *head != other.id;
    let own = kept.group_head.filter(neither);
    if own.is_some() || !tx.group_of_head(kept.id)?.is_empty() {
        return Ok(own);
    }
    Ok(other.group_head.filter(neither))
}

/// What the kept organisation is called beside its names: its own other names, the other's, and the
/// other's names themselves; each once.
fn also_called(
    tx: &Writing<'_>,
    keep: OrganisationId,
    kept: &scheme::Both,
    other: &OrganisationRow,
) -> Result<Vec<String>, Failed> {
    let mut seen = vec![folded(&kept.en), folded(&kept.cy), String::new()];
    let own = tx.aliases(keep)?.into_iter().map(|a| a.alias);
    let theirs = tx.aliases(other.id)?.into_iter().map(|a| a.alias);
    let names = [other.details.name.en.clone(), other.details.name.cy.clone()];
    Ok(own
        .chain(theirs)
        .chain(names)
        .filter(|name| {
            let key = folded(name);
            let is_new = !seen.contains(&key);
            seen.push(key);
            is_new
        })
        .collect())
}

/// Gives over affiliations, without those that say nothing new of the same person.
fn affiliations(
    tx: &mut Writing<'_>,
    from: OrganisationId,
    to: OrganisationId,
    count: u32,
) -> Result<(), Failed> {
    for placed in tx.affiliations_of_organisation(from, 0, count)? {
        let row = placed.row;
        let adds_nothing = tx
            .affiliations_of_person(row.person)?
            .iter()
            .any(|own| own.row.organisation == to && row.term.adds_nothing_to(&own.row.term));
        if adds_nothing {
            tx.remove_affiliation(row.id)?;
        } else {
            tx.put_affiliation(&AffiliationRow {
                organisation: to,
                ..row
            })?;
        }
    }
    Ok(())
}
