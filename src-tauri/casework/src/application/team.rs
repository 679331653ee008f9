//! From the words of a team to the people and organisations of the hub.

use std::collections::BTreeMap;

use scheme::application::{NamedOrganisation, NamedPerson};
use scheme::call::{Binding, TeamRole};
use scheme::form::{Answer, Answers, TeamLine};
use scheme::language::LanguageChoice;
use scheme::people::{
    Address, AffiliationTerm, Ground, Organisation, OrganisationDirectory, OrganisationTrace,
    Person, PersonTrace, organisation_key, person_key,
};
use scheme::{ApplicationId, Both, OrganisationId, PersonId};
use store::Writing;
use store::application::TeamMemberRow;
use store::organisation::OrganisationRow;
use store::person::{AffiliationRow, PersonRow};

use super::loaded::Loaded;
use crate::Failed;

/// Whether somebody leads: of a secondment, the person seconded.
pub(super) fn leads(line: &TeamLine) -> bool {
    matches!(line.role, Some(TeamRole::Lead | TeamRole::Secondee))
}

/// The team as it is typed, or none.
pub(super) fn team_lines<'a>(loaded: &Loaded, answers: &'a Answers) -> &'a [TeamLine] {
    let team = loaded.call.form.bound(Binding::Team);
    match team.and_then(|q| answers.get(&q.key)) {
        Some(Answer::Team { people }) => people,
        _ => &[],
    }
}

/// A team whose people and organisations are records of the hub.
pub(super) struct Team {
    pub rows: Vec<TeamMemberRow>,
    pub people: BTreeMap<PersonId, NamedPerson>,
    pub organisations: BTreeMap<OrganisationId, NamedOrganisation>,
}

/// Finds everyone of a team among the hub's people, and every organisation, by what surely means
/// them: an identifier, an e-mail address and a name, the same name in the same organisation. Who
/// is not found is added, with an affiliation; what only may be the same is left to the list of
/// duplicates. `correspondence` is the lead's language of letters, where the hub does not know it.
pub(super) fn resolve(
    tx: &mut Writing<'_>,
    application: ApplicationId,
    lines: &[TeamLine],
    correspondence: LanguageChoice,
) -> Result<Team, Failed> {
    let mut lines: Vec<&TeamLine> = lines.iter().filter(|l| !l.is_blank()).collect();
    // Whoever leads stands first in every list.
    lines.sort_by_key(|line| !leads(line));
    let mut resolving = Resolving {
        directory: tx.organisation_directory()?,
        added: BTreeMap::new(),
        added_people: BTreeMap::new(),
    };
    let mut team = Team {
        rows: Vec::new(),
        people: BTreeMap::new(),
        organisations: BTreeMap::new(),
    };
    for (position, line) in (0u32..).zip(&lines) {
        let organisation = resolving.organisation(tx, line)?;
        let person = resolving.person(tx, line, organisation.id)?;
        if leads(line) {
            ask_language(tx, &person, correspondence)?;
        }
        let row = TeamMemberRow {
            id: tx.new_id(),
            application,
            person: person.id,
            organisation: organisation.id,
            // An unnamed role is refused before; a member is the least that can be meant.
            role: line.role.unwrap_or(TeamRole::Member),
            post: line.post.trim().to_owned(),
            position,
        };
        team.people.insert(
            person.id,
            NamedPerson {
                name: person.details.name,
            },
        );
        team.organisations.insert(
            organisation.id,
            NamedOrganisation {
                name: organisation.details.name,
                sector: organisation.details.sector,
                nation: organisation.details.nation,
            },
        );
        team.rows.push(row);
    }
    Ok(team)
}

/// Keeps the lead's language of letters as they answered here; their latest answer stands.
fn ask_language(
    tx: &mut Writing<'_>,
    person: &PersonRow,
    correspondence: LanguageChoice,
) -> Result<(), Failed> {
    let unknown = LanguageChoice::Unknown;
    if correspondence != unknown && correspondence != person.details.language {
        let mut row = person.clone();
        row.details.language = correspondence;
        row.details.language_asked_on = Some(scheme::time::day_of(tx.now()));
        tx.put_person(&row)?;
    }
    Ok(())
}

struct Resolving {
    directory: OrganisationDirectory,
    /// Organisations and people added for an earlier line, by their comparable name.
    added: BTreeMap<String, OrganisationId>,
    added_people: BTreeMap<(String, OrganisationId), PersonId>,
}

impl Resolving {
    fn organisation(
        &mut self,
        tx: &mut Writing<'_>,
        line: &TeamLine,
    ) -> Result<OrganisationRow, Failed> {
        let name = line.organisation_name.trim();
        let trace = OrganisationTrace {
            names: vec![name.to_owned()],
            ..OrganisationTrace::default()
        };
        let known = line
            .organisation
            .or_else(|| self.added.get(&organisation_key(name)).copied())
            .or_else(|| {
                let found = self.directory.find(&trace, None);
                found
                    .into_iter()
                    .find(|(_, g)| g.is_sure())
                    .map(|(id, _)| id)
            });
        if let Some(id) = known {
            return tx.organisation_now(id)?.ok_or(Failed::NotFound);
        }
        let (Some(sector), Some(nation)) = (line.sector, line.nation) else {
            return Err(Failed::field("team", "not-chosen"));
        };
        let row = OrganisationRow {
            id: tx.new_id(),
            details: Organisation {
                name: Both::new(name, ""),
                sector,
                nation,
                ror: None,
                ods: None,
                company_number: None,
                charity_number: None,
                email: String::new(),
                address: Address::default(),
            },
            merged_into: None,
            group_head: None,
        };
        tx.put_organisation(&row)?;
        self.added.insert(organisation_key(name), row.id);
        Ok(row)
    }

    fn person(
        &mut self,
        tx: &mut Writing<'_>,
        line: &TeamLine,
        organisation: OrganisationId,
    ) -> Result<PersonRow, Failed> {
        let (name, email) = (line.name.trim(), line.email.trim());
        let trace = PersonTrace {
            names: vec![name.to_owned()],
            emails: [email]
                .iter()
                .filter(|e| !e.is_empty())
                .map(|e| (*e).to_owned())
                .collect(),
            orcid: None,
            organisations: vec![organisation],
        };
        let key = (person_key(name), organisation);
        let known = match line.person.or_else(|| self.added_people.get(&key).copied()) {
            Some(id) => Some(id),
            None => {
                let found = tx.people_like(&trace)?.find(&trace, None);
                found
                    .into_iter()
                    .find(|(_, ground)| {
                        matches!(ground, Ground::Identifier | Ground::Email | Ground::Name)
                    })
                    .map(|(id, _)| id)
            }
        };
        if let Some(id) = known {
            return tx.person_now(id)?.ok_or(Failed::NotFound);
        }
        let row = PersonRow {
            id: tx.new_id(),
            details: Person {
                name: name.to_owned(),
                greeting: String::new(),
                email: email.to_owned(),
                phone: String::new(),
                address: Address::default(),
                language: LanguageChoice::Unknown,
                language_asked_on: None,
                orcid: None,
                access_needs: String::new(),
            },
            merged_into: None,
        };
        tx.put_person(&row)?;
        let affiliation = AffiliationRow {
            id: tx.new_id(),
            person: row.id,
            organisation,
            term: AffiliationTerm {
                role: line.post.trim().to_owned(),
                from_on: None,
                to_on: None,
            },
        };
        tx.put_affiliation(&affiliation)?;
        self.added_people.insert(key, row.id);
        Ok(row)
    }
}
