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
use uuid::Uuid;

use super::plan::{Plan, PlannedRow, Provisional, Write, cell_problems};
use super::row::{self, Which};
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
    Ok(Plan {
        rows: row::rows(setup, progress, |record| planner.row(record))?,
        added: Vec::new(),
        unknown: Vec::new(),
    })
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
        let stands = |id: Uuid| Ok(self.read.organisation_now(id.into())?.map(|row| row.id));
        let which = row::which(self.setup, record.line, &found, Ground::is_sure, stands)?;
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
        planned.also_wrong(problems);
        let above = found.iter().find_map(|(id, _)| self.met.get(id));
        if planned.stops(&which, above.map(|met| met.line)) {
            return Ok(planned);
        }
        if let Which::Known(id) = which {
            if let Some(met) = self.met.get_mut(&id) {
                planned.is_of(id.0, met.line);
                fill(met, &mut planned, &organisation, aliases);
            }
            planned.gained();
        } else {
            let id: OrganisationId = self.ids.next();
            planned.is_new();
            let row = OrganisationRow {
                id,
                details: organisation,
                merged_into: None,
                group_head: None,
            };
            self.directory.add(id, trace);
            planned
                .writes
                .push(Write::Organisation(row.clone(), aliases.clone()));
            let line = record.line;
            self.met.insert(id, Met { line, row, aliases });
        }
        Ok(planned)
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
