//! An import as it was set up, checked.

use std::collections::HashMap;

use exchange::mapping::{Field, Mapping, Record, apply};
use scheme::people::{AttendanceState, Nation, Sector};
use scheme::text::folded;
use scheme::{EventId, OrganisationId, Problems};
use uuid::Uuid;
use wire::imports::{ImportKind, ImportSetup, OrganisationChoice, TakeRow};

use super::read::{kind, sheet};
use crate::{Failed, Office};

/// What to do about an organisation that the hub does not know by a name.
#[derive(Debug, Clone, Copy)]
pub(super) enum Chosen {
    /// It is one that it knows.
    Meant(OrganisationId),
    /// It is added.
    Added(Sector, Nation),
}

/// An import, checked: its records and what was chosen about them.
pub(super) struct Setup {
    pub kind: ImportKind,
    pub records: Vec<Record>,
    pub event: Option<EventId>,
    pub otherwise: AttendanceState,
    /// By folded name.
    pub organisations: HashMap<String, Chosen>,
    /// By line.
    pub rows: HashMap<u32, (TakeRow, Option<Uuid>)>,
    pub add_unsure: bool,
}

/// Checks how an import was set up. Problems are at the fields of the setup, after `setup.`.
pub(super) fn checked(office: &Office, setup: &ImportSetup) -> Result<Setup, Failed> {
    let (_, sheet) = sheet(office, "setup.file", &setup.file, &setup.sheet)?;
    let mut problems = Problems::default();
    if setup.columns.len() != sheet.header.len() {
        problems.add("setup.columns", "import-other-columns");
    }
    let columns = setup
        .columns
        .iter()
        .enumerate()
        .map(|(i, code)| {
            let field = Field::from_code(code);
            if field.is_none() && !code.is_empty() {
                problems.add(format!("setup.columns.{i}"), "not-chosen");
            }
            field
        })
        .collect();
    let event = event(office, setup, &mut problems)?;
    let otherwise = match setup.otherwise.as_str() {
        "" => AttendanceState::Registered,
        code => AttendanceState::from_code(code).unwrap_or_else(|| {
            problems.add("setup.otherwise", "not-chosen");
            AttendanceState::Registered
        }),
    };
    let organisations = organisations(office, &setup.organisations, &mut problems)?;
    let rows = setup
        .rows
        .iter()
        .enumerate()
        .map(|(i, choice)| {
            if (choice.take == TakeRow::Known) != choice.id.is_some() {
                problems.add(format!("setup.rows.{i}.id"), "not-chosen");
            }
            (choice.line, (choice.take, choice.id))
        })
        .collect();
    problems.none_or_err()?;
    let mapping = Mapping { columns };
    let records = apply(kind(setup.kind), &mapping, &sheet).map_err(|found| {
        let mut problems = Problems::default();
        for problem in found {
            problems.add_with("setup.columns", problem.code(), problem.facts());
        }
        problems
    })?;
    Ok(Setup {
        kind: setup.kind,
        records,
        event,
        otherwise,
        organisations,
        rows,
        add_unsure: setup.add_unsure,
    })
}

fn event(
    office: &Office,
    setup: &ImportSetup,
    problems: &mut Problems,
) -> Result<Option<EventId>, Failed> {
    if setup.kind != ImportKind::Attendance {
        return Ok(None);
    }
    let known = match setup.event {
        Some(id) => office.read().event(id)?,
        None => None,
    };
    if known.is_none() {
        problems.add("setup.event", "not-chosen");
    }
    Ok(known.map(|row| row.id))
}

fn organisations(
    office: &Office,
    choices: &[OrganisationChoice],
    problems: &mut Problems,
) -> Result<HashMap<String, Chosen>, Failed> {
    let mut chosen = HashMap::new();
    for (i, choice) in choices.iter().enumerate() {
        let what = match (choice.meant, choice.sector, choice.nation) {
            (Some(id), None, None) => office
                .read()
                .organisation_now(id)?
                .map(|row| Chosen::Meant(row.id)),
            (None, Some(sector), Some(nation)) => Some(Chosen::Added(sector, nation)),
            _ => None,
        };
        match what {
            Some(what) => {
                chosen.insert(folded(choice.name.trim()), what);
            }
            None => problems.add(format!("setup.organisations.{i}"), "not-chosen"),
        }
    }
    Ok(chosen)
}
