//! A person's record.

use chrono::NaiveDate;
use scheme::PersonId;
use scheme::people::{Address, Ground, Person, PersonDetails, TypedAddress};
use store::Reading;
use store::person::PlacedAffiliation;
use wire::people::{
    AffiliationView, LikelyRecord, PersonApplicationView, PersonEventView, PersonView, RecordName,
};

use crate::{Failed, Office};

/// The most suggestions of duplicates on a record.
const MOST_LIKELY: usize = 5;

/// Shows a person's record, with who may be the same person.
pub fn show(office: &Office, id: PersonId) -> Result<PersonView, Failed> {
    let read = office.read();
    let today = office.today();
    let row = read.person(id)?.ok_or(Failed::NotFound)?;
    let merged_into = match row.merged_into {
        Some(kept) => Some(RecordName {
            id: kept.0,
            name: read.label("person", kept.0)?,
        }),
        None => None,
    };
    let duplicates = if merged_into.is_some() {
        Vec::new()
    } else {
        let trace = read.person_trace(id)?;
        read.people_like(&trace)?
            .find(&trace, Some(id))
            .into_iter()
            .take(MOST_LIKELY)
            .map(|(other, ground)| likely_person(&read, other, ground))
            .collect::<Result<_, Failed>>()?
    };
    Ok(PersonView {
        id,
        details: details(&row.details),
        merged_into,
        merged: read
            .merged_into_person(id)?
            .into_iter()
            .map(|row| RecordName {
                id: row.id.0,
                name: row.details.name,
            })
            .collect(),
        affiliations: read
            .affiliations_of_person(id)?
            .into_iter()
            .map(|a| affiliation_view(&read, a, today))
            .collect::<Result<_, Failed>>()?,
        events: read
            .events_of_person(id)?
            .into_iter()
            .map(|event| PersonEventView {
                event: event.event,
                title: event.title,
                held_on: event.held_on.to_string(),
                state: event.state,
            })
            .collect(),
        applications: read
            .applications_of_person(id)?
            .into_iter()
            .map(|application| PersonApplicationView {
                application: application.application,
                reference: application.reference,
                title: application.title,
                state: application.state,
                role: application.role,
                call: application.call,
            })
            .collect(),
        letters: read.count_letters_of_person(id)?,
        duplicates,
        based_on: read.last_entry("person", id)?,
    })
}

/// A person as a form holds them.
fn details(person: &Person) -> PersonDetails {
    PersonDetails {
        name: person.name.clone(),
        greeting: person.greeting.clone(),
        email: person.email.clone(),
        phone: person.phone.clone(),
        address: typed_address(&person.address),
        language: person.language.code().to_owned(),
        language_asked_on: day(person.language_asked_on).unwrap_or_default(),
        orcid: person.orcid.clone().unwrap_or_default(),
        access_needs: person.access_needs.clone(),
    }
}

/// An address as a form holds it.
pub(crate) fn typed_address(address: &Address) -> TypedAddress {
    TypedAddress {
        lines: address.lines.join("\n"),
        postcode: address.postcode.clone(),
    }
}

/// A day as the wire carries it.
pub(crate) fn day(on: Option<NaiveDate>) -> Option<String> {
    on.map(|on| on.to_string())
}

/// An affiliation as it is answered.
pub(crate) fn affiliation_view(
    read: &Reading<'_>,
    placed: PlacedAffiliation,
    today: NaiveDate,
) -> Result<AffiliationView, Failed> {
    let row = placed.row;
    Ok(AffiliationView {
        id: row.id,
        person: row.person,
        person_name: placed.person_name,
        organisation: row.organisation,
        organisation_name: placed.organisation_name,
        sector: placed.sector,
        nation: placed.nation,
        holds_today: row.term.holds_on(today),
        from_on: day(row.term.from_on),
        to_on: day(row.term.to_on),
        role: row.term.role,
        based_on: read.last_entry("affiliation", row.id)?,
    })
}

/// A person who may be meant, with what tells them apart.
pub(crate) fn likely_person(
    read: &Reading<'_>,
    id: PersonId,
    ground: Ground,
) -> Result<LikelyRecord, Failed> {
    let row = read.person(id)?.ok_or(Failed::NotFound)?;
    let organisation = read
        .affiliations_of_person(id)?
        .into_iter()
        .next()
        .map(|a| a.organisation_name.en)
        .unwrap_or_default();
    Ok(LikelyRecord {
        id: id.0,
        name: row.details.name,
        detail: [organisation, row.details.email]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        ground,
        sure: ground.is_sure(),
    })
}
