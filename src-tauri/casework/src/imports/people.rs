//! Planning an import of people, or of who registered for an event and who came.

use std::collections::HashMap;

use chrono::NaiveDate;
use exchange::mapping::{Field, Record};
use scheme::people::{
    AffiliationTerm, AttendanceState, Ground, PeopleDirectory, Person, PersonDetails, PersonTrace,
    TypedAddress,
};
use scheme::text::{checked_line, one_line};
use scheme::{EventId, FieldProblem, OrganisationId, PersonId, Problems};
use store::Reading;
use store::event::AttendanceRow;
use store::person::{AffiliationRow, PersonRow};
use uuid::Uuid;
use wire::imports::RowOutcome;

use super::plan::{Named, Plan, PlannedRow, Provisional, Write, cell_problems};
use super::row::{self, Which};
use super::setup::Setup;
use crate::{Failed, Progress};

/// Somebody whom an earlier row of the file met already.
struct Met {
    line: u32,
    row: PersonRow,
    organisations: Vec<OrganisationId>,
    attendance: Option<AttendanceRow>,
}

struct Planner<'a> {
    read: &'a Reading<'a>,
    setup: &'a Setup,
    today: NaiveDate,
    directory: PeopleDirectory,
    organisations: Named<'a>,
    ids: Provisional,
    met: HashMap<PersonId, Met>,
}

pub(super) fn plan(
    read: &Reading<'_>,
    setup: &Setup,
    today: NaiveDate,
    progress: &mut dyn Progress,
) -> Result<Plan, Failed> {
    let mut planner = Planner {
        read,
        setup,
        today,
        directory: read.people_directory()?,
        organisations: Named::new(read, &setup.organisations)?,
        ids: Provisional::default(),
        met: HashMap::new(),
    };
    Ok(Plan {
        rows: row::rows(setup, progress, |record| planner.row(record))?,
        unknown: planner.organisations.unknown(),
        added: planner.organisations.added,
    })
}

impl Planner<'_> {
    fn row(&mut self, record: &Record) -> Result<PlannedRow, Failed> {
        let mut problems = Problems::default();
        let mut details = details(record);
        let email_alone = details.name.trim().is_empty() && self.setup.event.is_some();
        if email_alone {
            // A list of who came may name people by their e-mail addresses alone.
            details.name.clone_from(&details.email);
        }
        let person = details.read("", self.today, &mut problems);
        let post = checked_line(&mut problems, "role", record.get(Field::Role));
        let state = self.state(record, &mut problems);
        let organisation = self
            .organisations
            .resolve(record.get(Field::Organisation), &mut self.ids);
        let mut planned = PlannedRow {
            line: record.line,
            name: person.name.clone(),
            detail: [
                one_line(record.get(Field::Organisation)),
                person.email.clone(),
            ]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
            problems: cell_problems(record),
            ..PlannedRow::default()
        };
        planned.also_wrong(problems);
        let trace = PersonTrace {
            names: vec![if email_alone {
                String::new()
            } else {
                person.name.clone()
            }],
            emails: vec![person.email.clone()],
            orcid: person.orcid.clone(),
            organisations: organisation.into_iter().collect(),
        };
        let found = self.directory.find(&trace, None);
        planned.likely = found.iter().map(|(id, g)| (id.0, *g)).take(5).collect();
        let sure = |ground: Ground| {
            ground.is_sure() || (email_alone && found.len() == 1 && ground == Ground::SharedEmail)
        };
        let stands = |id: Uuid| Ok(self.read.person_now(id.into())?.map(|row| row.id));
        let which = row::which(self.setup, record.line, &found, sure, stands)?;
        if matches!(which, Which::New) && email_alone {
            planned.problems.push(FieldProblem {
                field: Field::Name.code().to_owned(),
                problem: "import-name-missing".to_owned(),
                facts: scheme::Facts::none(),
            });
        }
        let above = found.iter().find_map(|(id, _)| self.met.get(id));
        if planned.stops(&which, above.map(|met| met.line)) {
            return Ok(planned);
        }
        if let Which::Known(id) = which {
            self.meet_known(record.line, id)?;
            if let Some(met) = self.met.get(&id) {
                planned.is_of(id.0, met.line);
            }
            self.take(&mut planned, id, &person, organisation, &post, state)?;
            planned.gained();
        } else {
            let id: PersonId = self.ids.next();
            planned.is_new();
            self.directory.add(id, trace);
            self.meet(
                record.line,
                PersonRow {
                    id,
                    details: person.clone(),
                    merged_into: None,
                },
            );
            self.take(&mut planned, id, &person, organisation, &post, state)?;
        }
        Ok(planned)
    }

    fn meet(&mut self, line: u32, row: PersonRow) {
        self.met.entry(row.id).or_insert(Met {
            line,
            row,
            organisations: Vec::new(),
            attendance: None,
        });
    }

    fn meet_known(&mut self, line: u32, id: PersonId) -> Result<(), Failed> {
        if self.met.contains_key(&id) {
            return Ok(());
        }
        let row = self.read.person(id)?.ok_or(Failed::NotFound)?;
        let organisations = self
            .read
            .affiliations_of_person(id)?
            .into_iter()
            .filter(|a| a.row.term.to_on.is_none_or(|to| to >= self.today))
            .map(|a| a.row.organisation)
            .collect();
        let attendance = match self.setup.event {
            Some(event) => self.read.attendance(event, id)?,
            None => None,
        };
        self.met.insert(
            id,
            Met {
                line,
                row,
                organisations,
                attendance,
            },
        );
        Ok(())
    }

    /// What a person gains by a row, and what is written for it.
    fn take(
        &mut self,
        planned: &mut PlannedRow,
        id: PersonId,
        person: &Person,
        organisation: Option<OrganisationId>,
        post: &str,
        state: Option<AttendanceState>,
    ) -> Result<(), Failed> {
        let is_new = planned.outcome == Some(RowOutcome::New);
        let Some(met) = self.met.get_mut(&id) else {
            return Ok(());
        };
        let filled = met.row.details.filled_from(person);
        let gains = gains(&met.row.details, &filled);
        if is_new || !gains.is_empty() {
            met.row.details = filled;
            planned.gains.extend(gains);
            planned.writes.push(Write::Person(met.row.clone()));
        }
        if let Some(organisation) = organisation
            && !met.organisations.contains(&organisation)
        {
            met.organisations.push(organisation);
            planned.gains.push("organisation");
            planned.writes.push(Write::Affiliation(AffiliationRow {
                id: self.ids.next(),
                person: id,
                organisation,
                term: AffiliationTerm {
                    role: post.to_owned(),
                    ..AffiliationTerm::default()
                },
            }));
        }
        if let (Some(event), Some(state)) = (self.setup.event, state) {
            attend(met, planned, &mut self.ids, event, state);
        }
        Ok(())
    }

    /// The place at the event that a row says.
    fn state(&self, record: &Record, problems: &mut Problems) -> Option<AttendanceState> {
        self.setup.event?;
        match (record.get(Field::Came), record.get(Field::Registered)) {
            ("yes", _) => Some(AttendanceState::Attended),
            ("no", "no") | ("", "no") => {
                problems.add("registered", "import-neither-registered-nor-came");
                None
            }
            ("no", _) => Some(AttendanceState::NoShow),
            (_, "yes") => Some(AttendanceState::Registered),
            _ => Some(self.setup.otherwise),
        }
    }
}

/// Puts somebody on the event's list, or raises their place there to one that says more.
fn attend(
    met: &mut Met,
    planned: &mut PlannedRow,
    ids: &mut Provisional,
    event: EventId,
    state: AttendanceState,
) {
    let before = met.attendance.as_ref().map(|row| row.state);
    let after = before.map_or(state, |before| before.stronger(state));
    if before == Some(after) {
        return;
    }
    let row = AttendanceRow {
        id: match &met.attendance {
            Some(row) => row.id,
            None => ids.next(),
        },
        event,
        person: met.row.id,
        state: after,
    };
    planned.gains.push("state");
    planned.writes.push(Write::Attendance(row.clone()));
    met.attendance = Some(row);
}

/// A person as a row describes them.
fn details(record: &Record) -> PersonDetails {
    PersonDetails {
        name: record.get(Field::Name).to_owned(),
        greeting: String::new(),
        email: record.get(Field::Email).to_owned(),
        phone: record.get(Field::Phone).to_owned(),
        address: TypedAddress {
            lines: record.address_lines.join("\n"),
            postcode: record.get(Field::Postcode).to_owned(),
        },
        language: record.get(Field::Language).to_owned(),
        language_asked_on: String::new(),
        orcid: record.get(Field::Orcid).to_owned(),
        access_needs: String::new(),
    }
}

/// The columns in which a person gains something, by name.
fn gains(before: &Person, after: &Person) -> Vec<&'static str> {
    [
        ("email", before.email != after.email),
        ("phone", before.phone != after.phone),
        ("address", before.address != after.address),
        ("language", before.language != after.language),
        ("orcid", before.orcid != after.orcid),
    ]
    .into_iter()
    .filter_map(|(column, gained)| gained.then_some(column))
    .collect()
}
