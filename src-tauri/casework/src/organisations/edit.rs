//! Changing an organisation.

use scheme::history::Act;
use scheme::{Fact, OrganisationId, Problems};
use store::Reading;
use store::organisation::OrganisationRow;
use wire::organisations::{EditOrganisation, OrganisationView, ShowOrganisation};

use crate::{Failed, Office};

/// Changes an organisation and what else it is called. One that was merged into another stays as it
/// was.
pub fn edit(office: &mut Office, input: EditOrganisation) -> Result<OrganisationView, Failed> {
    let known = office
        .read()
        .organisation(input.id)?
        .ok_or(Failed::NotFound)?;
    if known.merged_into.is_some() {
        return Err(Failed::refused("merged-already"));
    }
    let mut problems = Problems::default();
    let (details, aliases) = input.details.read("details.", &mut problems);
    if let Some(head) = input.group_head {
        judge_head(&office.read(), input.id, head, &mut problems)?;
    }
    problems.none_or_err()?;
    office.change(Act::EditOrganisation, |tx| {
        tx.based_on("organisation", input.id, input.based_on)?;
        tx.put_organisation(&OrganisationRow {
            details,
            group_head: input.group_head,
            ..known
        })?;
        tx.put_aliases(input.id, &aliases)?;
        tx.fact("organisation", Fact::record("organisation", input.id));
        Ok::<_, Failed>(())
    })?;
    super::show(
        office,
        ShowOrganisation {
            id: input.id,
            people_offset: 0,
        },
    )
}

/// A group is a head and those that belong to it: the head belongs to none itself, and whoever
/// heads a group belongs to no other.
fn judge_head(
    read: &Reading<'_>,
    id: OrganisationId,
    head: OrganisationId,
    problems: &mut Problems,
) -> Result<(), Failed> {
    let found = read
        .organisation(head)?
        .filter(|found| found.merged_into.is_none());
    match found {
        None => problems.add("groupHead", "not-chosen"),
        Some(_) if head == id => problems.add("groupHead", "group-of-itself"),
        Some(found) if found.group_head.is_some() => {
            problems.add("groupHead", "group-head-in-group")
        }
        Some(_) if !read.group_of_head(id)?.is_empty() => {
            problems.add("groupHead", "group-heads-others");
        }
        Some(_) => {}
    }
    Ok(())
}
