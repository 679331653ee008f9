//! An organisation's record.

use scheme::OrganisationId;
use scheme::people::{Ground, OrganisationDetails};
use store::Reading;
use store::organisation::OrganisationRow;
use wire::organisations::{OrganisationView, ShowOrganisation};
use wire::people::{LikelyRecord, RecordName};

use crate::people::{affiliation_view, typed_address};
use crate::{Failed, Office};

/// How many of its people a record shows at a time.
const PEOPLE_AT_A_TIME: u32 = 50;

/// The most suggestions of duplicates on a record.
const MOST_LIKELY: usize = 5;

/// Shows an organisation's record, with what may be the same organisation.
pub fn show(office: &Office, input: ShowOrganisation) -> Result<OrganisationView, Failed> {
    let read = office.read();
    let today = office.today();
    let id = input.id;
    let row = read.organisation(id)?.ok_or(Failed::NotFound)?;
    let merged_into = match row.merged_into {
        Some(kept) => Some(RecordName {
            id: kept.0,
            name: read.label("organisation", kept.0)?,
        }),
        None => None,
    };
    let duplicates = if merged_into.is_some() {
        Vec::new()
    } else {
        read.organisation_directory()?
            .find(&read.organisation_trace(id)?, Some(id))
            .into_iter()
            .take(MOST_LIKELY)
            .map(|(other, ground)| likely_organisation(&read, other, ground))
            .collect::<Result<_, Failed>>()?
    };
    Ok(OrganisationView {
        id,
        details: details(&read, &row)?,
        merged_into,
        merged: read
            .merged_into_organisation(id)?
            .into_iter()
            .map(|row| RecordName {
                id: row.id.0,
                name: row.details.name.en,
            })
            .collect(),
        people: read
            .affiliations_of_organisation(id, input.people_offset, PEOPLE_AT_A_TIME)?
            .into_iter()
            .map(|a| affiliation_view(&read, a, today))
            .collect::<Result<_, Failed>>()?,
        people_total: read.count_affiliations_of_organisation(id)?,
        applications: read.count_applications_of_organisation(id)?,
        duplicates,
        group_head: match row.group_head {
            Some(head) => Some(RecordName {
                id: head.0,
                name: read.label("organisation", head.0)?,
            }),
            None => None,
        },
        group: read
            .group_of_head(id)?
            .into_iter()
            .map(|row| RecordName {
                id: row.id.0,
                name: row.details.name.en,
            })
            .collect(),
        based_on: read.last_entry("organisation", id)?,
    })
}

/// An organisation as a form holds it.
fn details(read: &Reading<'_>, row: &OrganisationRow) -> Result<OrganisationDetails, Failed> {
    let known = &row.details;
    Ok(OrganisationDetails {
        name: known.name.clone(),
        aliases: read.aliases(row.id)?.into_iter().map(|a| a.alias).collect(),
        sector: known.sector.code().to_owned(),
        nation: known.nation.code().to_owned(),
        ror: known.ror.clone().unwrap_or_default(),
        ods: known.ods.clone().unwrap_or_default(),
        company_number: known.company_number.clone().unwrap_or_default(),
        charity_number: known.charity_number.clone().unwrap_or_default(),
        email: known.email.clone(),
        address: typed_address(&known.address),
    })
}

/// An organisation that may be meant, with what tells it apart.
pub(crate) fn likely_organisation(
    read: &Reading<'_>,
    id: OrganisationId,
    ground: Ground,
) -> Result<LikelyRecord, Failed> {
    let row = read.organisation(id)?.ok_or(Failed::NotFound)?;
    Ok(LikelyRecord {
        id: id.0,
        name: row.details.name.en,
        detail: row.details.name.cy,
        ground,
        sure: ground.is_sure(),
    })
}
