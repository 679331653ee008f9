//! Organisations, people and events, entered by the ordinary acts.

use std::collections::BTreeMap;

use scheme::language::LanguageChoice;
use scheme::people::{AffiliationDetails, AttendanceState, EventDetails};
use scheme::{EventId, OrganisationId, PersonId};
use wire::events::AddEvent;
use wire::imports::{ImportKind, ImportSetup, RunImport};
use wire::organisations::AddOrganisation;
use wire::people::{AddAffiliation, AddPerson};

use super::agenda::Agenda;
use super::calendar::{Calendar, typed};
use super::content::{self, Affiliation, Event, Organisation, Person};
use super::{FIRST_DAY, Story, key_missing};
use crate::{Failed, NoProgress, events, imports, organisations, people};

/// Who is who in the hub, by the keys of the data files.
#[derive(Debug, Default)]
pub(super) struct Directory {
    organisations: BTreeMap<String, (OrganisationId, String)>,
    people: BTreeMap<String, KnownPerson>,
    events: BTreeMap<String, EventId>,
}

/// A person as a form names them.
#[derive(Debug, Clone)]
pub(super) struct KnownPerson {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub language: LanguageChoice,
    pub post: String,
    pub organisation: OrganisationId,
    pub organisation_name: String,
}

impl Directory {
    pub fn organisation(&self, key: &str) -> Result<(OrganisationId, String), Failed> {
        let known = self.organisations.get(key);
        known.cloned().ok_or_else(|| key_missing(key))
    }

    pub fn person(&self, key: &str) -> Result<KnownPerson, Failed> {
        let known = self.people.get(key);
        known.cloned().ok_or_else(|| key_missing(key))
    }

    pub fn event(&self, key: &str) -> Result<EventId, Failed> {
        let known = self.events.get(key);
        known.copied().ok_or_else(|| key_missing(key))
    }
}

/// Enters the organisations on the hub's first day, everyone on the day the hub heard of them,
/// and the events with who came to them.
pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) -> Result<(), Failed> {
    for organisation in content::organisations()? {
        agenda.at(calendar.at_work(FIRST_DAY + 1, 10, 0), move |story| {
            add_organisation(story, organisation)
        });
    }
    for person in content::people()? {
        agenda.at(calendar.at_work(person.added, 11, 0), move |story| {
            add_person(story, calendar, person)
        });
    }
    for event in content::events()? {
        let added = calendar.at_work(event.day - 30, 9, 30);
        let held = calendar.weekday(event.day);
        let soon_after = calendar.at_work(event.day + 3, 10, 15);
        let details = EventDetails {
            title: event.title.clone(),
            theme: event.theme.clone(),
            venue: event.venue.clone(),
            held_on: typed(held),
        };
        let key = event.key.clone();
        agenda.at(added, move |story| {
            let view = events::add(&mut story.office, AddEvent { details })?;
            story.directory.events.insert(key, view.id);
            Ok(())
        });
        agenda.at(soon_after, move |story| import_who_came(story, &event));
    }
    Ok(())
}

fn add_organisation(story: &mut Story, organisation: Organisation) -> Result<(), Failed> {
    let Organisation { key, details } = organisation;
    let name = details.name.en.clone();
    let view = organisations::add(&mut story.office, AddOrganisation { details })?;
    story.directory.organisations.insert(key, (view.id, name));
    Ok(())
}

fn add_person(story: &mut Story, calendar: Calendar, person: Person) -> Result<(), Failed> {
    let term = |tie: &Affiliation| AffiliationDetails {
        role: tie.role.clone(),
        from_on: typed(calendar.day(tie.from)),
        to_on: tie.to.map(|to| typed(calendar.day(to))).unwrap_or_default(),
    };
    let [present, others @ ..] = person.affiliations.as_slice() else {
        return Err(key_missing(&person.key));
    };
    let (organisation, organisation_name) = story.directory.organisation(&present.organisation)?;
    let (name, email) = (person.details.name.clone(), person.details.email.clone());
    let language = LanguageChoice::from_code(&person.details.language);
    let view = people::add(
        &mut story.office,
        AddPerson {
            details: person.details,
            organisation: Some(organisation),
            affiliation: term(present),
        },
    )?;
    for tie in others {
        let (organisation, _) = story.directory.organisation(&tie.organisation)?;
        people::add_affiliation(
            &mut story.office,
            AddAffiliation {
                person: view.id,
                organisation: Some(organisation),
                affiliation: term(tie),
            },
        )?;
    }
    let known = KnownPerson {
        id: view.id,
        name,
        email,
        language: language.unwrap_or(LanguageChoice::Unknown),
        post: present.role.clone(),
        organisation,
        organisation_name,
    };
    story.directory.people.insert(person.key, known);
    Ok(())
}

/// The sign-in sheet, imported some days after: one act for everybody on it.
fn import_who_came(story: &mut Story, event: &Event) -> Result<(), Failed> {
    let mut sheet = "Name,E-mail,Came\n".to_owned();
    for (key, state) in event.people() {
        let person = story.directory.person(key)?;
        let came = match state {
            AttendanceState::Attended => "yes",
            AttendanceState::NoShow => "no",
            AttendanceState::Registered => "",
        };
        sheet.push_str(&format!("{},{},{came}\n", person.name, person.email));
    }
    let token = format!("sign-in-{}", event.key);
    story
        .office
        .offer_file(&token, "sign-in sheet.csv", sheet.into_bytes());
    let setup = ImportSetup {
        file: token,
        kind: ImportKind::Attendance,
        sheet: String::new(),
        columns: ["name", "email", "came"].map(str::to_owned).into(),
        event: Some(story.directory.event(&event.key)?),
        otherwise: AttendanceState::Registered.code().to_owned(),
        organisations: Vec::new(),
        rows: Vec::new(),
        add_unsure: false,
    };
    imports::run(&mut story.office, RunImport { setup }, &mut NoProgress)?;
    Ok(())
}
