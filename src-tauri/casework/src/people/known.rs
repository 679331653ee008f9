//! Finding the person who is meant by a name, an e-mail address and an organisation, or adding
//! them: at the door of an event, in an import, when an application's team is submitted.

use scheme::language::LanguageChoice;
use scheme::people::{Address, AffiliationTerm, Person, PersonTrace};
use scheme::{OrganisationId, PersonId};
use store::person::{AffiliationRow, PersonRow};
use store::{Reading, Writing};

use crate::Failed;

/// Somebody as they are described where they are not yet known.
#[derive(Debug, Clone, Default)]
pub struct Described {
    /// Their name.
    pub name: String,
    /// Their e-mail address, or empty.
    pub email: String,
    /// Their organisation.
    pub organisation: Option<OrganisationId>,
    /// Their post there, or empty.
    pub post: String,
}

/// The person who is meant: the same e-mail address and a name in common, or the same name in the
/// same organisation. Where that fits nobody, or only in part, nobody is.
pub fn find_person(read: &Reading<'_>, who: &Described) -> Result<Option<PersonId>, Failed> {
    let trace = PersonTrace {
        names: vec![who.name.clone()],
        emails: vec![who.email.clone()],
        orcid: None,
        organisations: who.organisation.into_iter().collect(),
    };
    let found = read.people_like(&trace)?.find(&trace, None);
    Ok(found
        .into_iter()
        .find(|(_, ground)| ground.is_sure())
        .map(|(id, _)| id))
}

/// Finds the person who is meant, or adds them; either way they are tied to the organisation that
/// was named, unless they are already.
pub fn find_or_add_person(tx: &mut Writing<'_>, who: &Described) -> Result<PersonId, Failed> {
    let id = match find_person(tx, who)? {
        Some(id) => id,
        None => {
            let id: PersonId = tx.new_id();
            tx.put_person(&PersonRow {
                id,
                details: Person {
                    name: who.name.clone(),
                    greeting: String::new(),
                    email: who.email.clone(),
                    phone: String::new(),
                    address: Address::default(),
                    language: LanguageChoice::Unknown,
                    language_asked_on: None,
                    orcid: None,
                    access_needs: String::new(),
                },
                merged_into: None,
            })?;
            id
        }
    };
    if let Some(organisation) = who.organisation {
        tie(tx, id, organisation, &who.post)?;
    }
    Ok(id)
}

/// Ties a person to an organisation without days, unless a tie that lasts is there.
fn tie(
    tx: &mut Writing<'_>,
    person: PersonId,
    organisation: OrganisationId,
    post: &str,
) -> Result<(), Failed> {
    let tied = tx
        .affiliations_of_person(person)?
        .iter()
        .any(|a| a.row.organisation == organisation && a.row.term.to_on.is_none());
    if !tied {
        let row = AffiliationRow {
            id: tx.new_id(),
            person,
            organisation,
            term: AffiliationTerm {
                role: post.to_owned(),
                ..AffiliationTerm::default()
            },
        };
        tx.put_affiliation(&row)?;
    }
    Ok(())
}
