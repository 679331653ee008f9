//! Planning an import of organisations.

use std::collections::HashMap;

use exchange::mapping::{Field, Record};
use scheme::people::{
    Ground, NotAnIdentifier, Organisation, OrganisationDetails, OrganisationDirectory,
    OrganisationTrace, TypedAddress, identifier,
};
use scheme::text::{folded, one_line};
use scheme::{Both, OrganisationId, Problems};
use store::Reading;
use store::organisation::OrganisationRow;
use wire::imports::{RowOutcome, TakeRow};

use super::plan::{Plan, PlannedRow, Provisional, Write, cell_problems, column_problems, go_on};
use super::setup::Setup;
use crate::{Failed, Progress};

/// An organisation that an earlier row of the file met already.
struct Met {
    line: u32,
    row: OrganisationRow,
    aliases: Vec<String>,
}

struct Planner<'a> {
    read: &'a Reading<'a>,
    setup: &'a Setup,
    directory: OrganisationDirectory,
    ids: Provisional,
    met: HashMap<OrganisationId, Met>,
}

pub(super) fn plan(
    read: &Reading<'_>,
    setup: &Setup,
    progress: &mut dyn Progress,
) -> Result<Plan, Failed> {
    let mut planner = Planner {
        read,
        setup,
        directory: read.organisation_directory()?,
        ids: Provisional::default(),
        met: HashMap::new(),
    };
    let mut rows = Vec::with_capacity(setup.records.len());
    for (done, record) in setup.records.iter().enumerate() {
        go_on(progress, done, setup.records.len())?;
        rows.push(planner.row(record)?);
    }
    Ok(Plan {
        rows,
        added: Vec::new(),
        unknown: Vec::new(),
    })
}

/// Which organisation a row is of.
enum Which {
    New,
    Known(OrganisationId),
    Unsure,
    Skipped,
}

impl Planner<'_> {
    fn row(&mut self, record: &Record) -> Result<PlannedRow, Failed> {
        let mut typed = details(record);
        let trace = trace(&typed);
        let found = self.directory.find(&trace, None);
        let mut planned = PlannedRow {
            line: record.line,
            name: one_line(&typed.name.en),
            detail: one_line(&typed.name.cy),
            likely: found.iter().map(|(id, g)| (id.0, *g)).take(5).collect(),
            problems: cell_problems(record),
            ..PlannedRow::default()
        };
        let which = self.which(record.line, &found)?;
        if let Which::Known(id) = which {
            self.meet_known(record.line, id)?;
            if let Some(met) = self.met.get(&id) {
                // Sector and nation are needed of new ones alone; known ones keep their own.
                typed.sector = met.row.details.sector.code().to_owned();
                typed.nation = met.row.details.nation.code().to_owned();
            }
        }
        let mut problems = Problems::default();
        let (organisation, aliases) = typed.read("", &mut problems);
        planned.problems.extend(column_problems(problems));
        if matches!(which, Which::Skipped) {
            planned.outcome = Some(RowOutcome::Skip);
            return Ok(planned);
        }
        if !planned.problems.is_empty() {
            planned.outcome = Some(RowOutcome::Problem);
            return Ok(planned);
        }
        match which {
            Which::Skipped => {}
            Which::Unsure => {
                planned.outcome = Some(RowOutcome::Unsure);
                let above = found.iter().find_map(|(id, _)| self.met.get(id));
                planned.twin = above.map(|met| met.line);
            }
            Which::New => {
                let id: OrganisationId = self.ids.next();
                planned.outcome = Some(RowOutcome::New);
                planned.likely.clear();
                let row = OrganisationRow {
                    id,
                    details: organisation,
                    merged_into: None,
                };
                self.directory.add(id, trace);
                planned
                    .writes
                    .push(Write::Organisation(row.clone(), aliases.clone()));
                self.met.insert(
                    id,
                    Met {
                        line: record.line,
                        row,
                        aliases,
                    },
                );
            }
            Which::Known(id) => {
                if let Some(met) = self.met.get_mut(&id) {
                    planned.twin = (met.line != record.line).then_some(met.line);
                    fill(met, &mut planned, &organisation, aliases);
                }
                planned.likely.retain(|(likely, _)| *likely == id.0);
                planned.outcome = Some(if planned.gains.is_empty() {
                    RowOutcome::Same
                } else {
                    RowOutcome::Update
                });
            }
        }
        Ok(planned)
    }

    fn which(&self, line: u32, found: &[(OrganisationId, Ground)]) -> Result<Which, Failed> {
        Ok(match self.setup.rows.get(&line) {
            Some((TakeRow::Skip, _)) => Which::Skipped,
            Some((TakeRow::New, _)) => Which::New,
            Some((TakeRow::Known, Some(id))) => {
                let known = self.read.organisation_now((*id).into())?;
                known.map_or(Which::Unsure, |row| Which::Known(row.id))
            }
            _ => match found.first() {
                Some((id, ground)) if ground.is_sure() => Which::Known(*id),
                Some(_) if !self.setup.add_unsure => Which::Unsure,
                _ => Which::New,
            },
        })
    }

    fn meet_known(&mut self, line: u32, id: OrganisationId) -> Result<(), Failed> {
        if self.met.contains_key(&id) {
            return Ok(());
        }
        let row = self.read.organisation(id)?.ok_or(Failed::NotFound)?;
        let aliases = self
            .read
            .aliases(id)?
            .into_iter()
            .map(|a| a.alias)
            .collect();
        self.met.insert(id, Met { line, row, aliases });
        Ok(())
    }
}

/// What a known organisation gains by a row: gaps filled, and the names it did not have.
fn fill(met: &mut Met, planned: &mut PlannedRow, with: &Organisation, aliases: Vec<String>) {
    let before = met.row.details.clone();
    met.row.details = before.filled_from(with);
    let after = &met.row.details;
    let gained = [
        ("name-cy", before.name.cy != after.name.cy),
        ("ror", before.ror != after.ror),
        ("ods", before.ods != after.ods),
        (
            "company-number",
            before.company_number != after.company_number,
        ),
        (
            "charity-number",
            before.charity_number != after.charity_number,
        ),
        ("email", before.email != after.email),
        ("address", before.address != after.address),
    ];
    planned.gains.extend(
        gained
            .into_iter()
            .filter_map(|(column, gained)| gained.then_some(column)),
    );
    let names = [with.name.en.clone(), with.name.cy.clone()];
    let known = |name: &str, aliases: &[String]| {
        let key = folded(name);
        name.is_empty()
            || key == folded(&after.name.en)
            || key == folded(&after.name.cy)
            || aliases.iter().any(|alias| folded(alias) == key)
    };
    let had = met.aliases.len();
    for name in names.into_iter().chain(aliases) {
        if !known(&name, &met.aliases) {
            met.aliases.push(name);
        }
    }
    if met.aliases.len() > had {
        planned.gains.push("alias");
    }
    if !planned.gains.is_empty() {
        planned
            .writes
            .push(Write::Organisation(met.row.clone(), met.aliases.clone()));
    }
}

/// An organisation as a row describes it.
fn details(record: &Record) -> OrganisationDetails {
    let text = |field| record.get(field).to_owned();
    OrganisationDetails {
        name: Both::new(text(Field::Name), text(Field::WelshName)),
        aliases: record.aliases().into_iter().map(str::to_owned).collect(),
        sector: text(Field::Sector),
        nation: text(Field::Nation),
        ror: text(Field::Ror),
        ods: text(Field::Ods),
        company_number: text(Field::CompanyNumber),
        charity_number: text(Field::CharityNumber),
        email: text(Field::Email),
        address: TypedAddress {
            lines: record.address_lines.join("\n"),
            postcode: text(Field::Postcode),
        },
    }
}

/// What a row says to find its organisation by.
fn trace(typed: &OrganisationDetails) -> OrganisationTrace {
    let read =
        |kind: &str, id: Result<String, NotAnIdentifier>| id.ok().map(|id| format!("{kind}:{id}"));
    OrganisationTrace {
        names: [&typed.name.en, &typed.name.cy]
            .into_iter()
            .map(|name| one_line(name))
            .filter(|name| !name.is_empty())
            .collect(),
        aliases: typed.aliases.clone(),
        identifiers: [
            read("ror", identifier::ror(&typed.ror)),
            read("ods", identifier::ods(&typed.ods)),
            read("company", identifier::company_number(&typed.company_number)),
            read("charity", identifier::charity_number(&typed.charity_number)),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}
