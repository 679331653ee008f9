//! The plan of an import: what becomes of each row, and what would be written for it.

use std::collections::HashMap;

use exchange::mapping::{CellProblem, Field, Record};
use scheme::people::{Address, Ground, Organisation, OrganisationDirectory, OrganisationTrace};
use scheme::text::{folded, one_line};
use scheme::{Both, FieldProblem, OrganisationId, Problems};
use store::Reading;
use store::event::AttendanceRow;
use store::organisation::OrganisationRow;
use store::person::{AffiliationRow, PersonRow};
use uuid::Uuid;
use wire::imports::{ImportCounts, ImportKind, RowOutcome};

use super::setup::{Chosen, Setup};
use crate::{Failed, Progress};

/// The plan.
pub(super) struct Plan {
    pub rows: Vec<PlannedRow>,
    /// Organisations that are added beside the rows.
    pub added: Vec<OrganisationRow>,
    /// Organisations that the hub does not know.
    pub unknown: Vec<UnknownName>,
}

/// The name of an organisation that the hub does not know.
pub(super) struct UnknownName {
    pub name: String,
    /// In how many rows it stands.
    pub rows: u32,
    /// Which organisations it may be.
    pub likely: Vec<(OrganisationId, Ground)>,
}

/// A row of the plan.
#[derive(Default)]
pub(super) struct PlannedRow {
    pub line: u32,
    pub name: String,
    pub detail: String,
    pub outcome: Option<RowOutcome>,
    pub problems: Vec<FieldProblem>,
    pub likely: Vec<(Uuid, Ground)>,
    pub gains: Vec<&'static str>,
    pub twin: Option<u32>,
    pub writes: Vec<Write>,
}

/// One row to be written. Identifiers of what is new are provisional ones of [`Provisional`].
pub(super) enum Write {
    Person(PersonRow),
    Organisation(OrganisationRow, Vec<String>),
    Affiliation(AffiliationRow),
    Attendance(AttendanceRow),
}

/// Stand-ins for identifiers while nothing is written: the last of all numbers, which no UUID of a
/// record is.
#[derive(Default)]
pub(super) struct Provisional(u64);

impl Provisional {
    pub fn next<T: From<Uuid>>(&mut self) -> T {
        self.0 += 1;
        T::from(Uuid::from_u128(u128::MAX - u128::from(self.0)))
    }

    /// Whether an identifier is a stand-in.
    pub fn is_one(id: Uuid) -> bool {
        id.as_u128() >= u128::MAX - u128::from(u64::MAX)
    }
}

impl PlannedRow {
    pub fn outcome(&self) -> RowOutcome {
        self.outcome.unwrap_or(RowOutcome::Problem)
    }
}

impl Plan {
    /// How many rows come to what.
    pub fn counts(&self) -> ImportCounts {
        let mut counts = ImportCounts {
            organisations: u32::try_from(self.added.len()).unwrap_or(u32::MAX),
            ..ImportCounts::default()
        };
        for row in &self.rows {
            let count = match row.outcome() {
                RowOutcome::New => &mut counts.new,
                RowOutcome::Update => &mut counts.update,
                RowOutcome::Same => &mut counts.same,
                RowOutcome::Unsure => &mut counts.unsure,
                RowOutcome::Skip => &mut counts.skip,
                RowOutcome::Problem => &mut counts.problem,
            };
            *count += 1;
        }
        counts
    }
}

/// Plans an import. A cancel is a refusal.
pub(super) fn plan(
    read: &Reading<'_>,
    setup: &Setup,
    today: chrono::NaiveDate,
    progress: &mut dyn Progress,
) -> Result<Plan, Failed> {
    match setup.kind {
        ImportKind::Organisations => super::organisations::plan(read, setup, progress),
        ImportKind::People | ImportKind::Attendance => {
            super::people::plan(read, setup, today, progress)
        }
    }
}

/// Says how far planning is; planning and writing are each half of the work.
pub(super) fn go_on(progress: &mut dyn Progress, done: usize, of: usize) -> Result<(), Failed> {
    if done.is_multiple_of(50) && !progress.at(done, of * 2) {
        return Err(Failed::refused("cancelled"));
    }
    Ok(())
}

/// What is wrong with the cells of a row, as the wire has it.
pub(super) fn cell_problems(record: &Record) -> Vec<FieldProblem> {
    let as_field = |problem: &CellProblem| FieldProblem {
        field: problem.field.code().to_owned(),
        problem: problem.problem.clone(),
        facts: problem.facts.clone(),
    };
    record.problems.iter().map(as_field).collect()
}

impl PlannedRow {
    /// Adds what a form would say of the row, of the columns of which nothing was said yet.
    pub(super) fn also_wrong(&mut self, typed: Problems) {
        let cells = self.problems.len();
        for problem in typed.0.into_iter().map(of_the_column) {
            if self.problems[..cells]
                .iter()
                .all(|said| said.field != problem.field)
            {
                self.problems.push(problem);
            }
        }
    }
}

/// A problem of a form's field as one of a table's column.
fn of_the_column(mut problem: FieldProblem) -> FieldProblem {
    let field = match problem.field.as_str() {
        "address.lines" => Field::AddressLine.code(),
        "address.postcode" => Field::Postcode.code(),
        "name.en" => Field::Name.code(),
        "name.cy" => Field::WelshName.code(),
        "companyNumber" => Field::CompanyNumber.code(),
        "charityNumber" => Field::CharityNumber.code(),
        "languageAskedOn" => Field::Language.code(),
        aliases if aliases.starts_with("aliases") => Field::Aliases.code(),
        other => other,
    };
    problem.field = field.to_owned();
    problem
}

/// Organisations as the rows of a table name them.
pub(super) struct Named<'a> {
    directory: OrganisationDirectory,
    chosen: &'a HashMap<String, Chosen>,
    resolved: HashMap<String, Option<OrganisationId>>,
    pub added: Vec<OrganisationRow>,
    unknown: HashMap<String, (String, u32)>,
}

impl<'a> Named<'a> {
    pub fn new(read: &Reading<'_>, chosen: &'a HashMap<String, Chosen>) -> Result<Self, Failed> {
        Ok(Self {
            directory: read.organisation_directory()?,
            chosen,
            resolved: HashMap::new(),
            added: Vec::new(),
            unknown: HashMap::new(),
        })
    }

    /// The organisation that a name means: the one that was chosen for it, or one that is surely
    /// called so. None where the hub knows none, which is noted.
    pub fn resolve(&mut self, typed: &str, ids: &mut Provisional) -> Option<OrganisationId> {
        let name = one_line(typed);
        if name.is_empty() {
            return None;
        }
        let key = folded(&name);
        let id = match self.resolved.get(&key) {
            Some(id) => *id,
            None => {
                let id = self.find(&name, &key, ids);
                self.resolved.insert(key.clone(), id);
                id
            }
        };
        if id.is_none() || self.chosen.contains_key(&key) {
            self.unknown.entry(key).or_insert((name, 0)).1 += 1;
        }
        id
    }

    fn find(&mut self, name: &str, key: &str, ids: &mut Provisional) -> Option<OrganisationId> {
        match self.chosen.get(key) {
            Some(Chosen::Meant(id)) => Some(*id),
            Some(Chosen::Added(sector, nation)) => {
                let id = ids.next();
                self.added.push(OrganisationRow {
                    id,
                    details: Organisation {
                        name: Both::new(name, ""),
                        sector: *sector,
                        nation: *nation,
                        ror: None,
                        ods: None,
                        company_number: None,
                        charity_number: None,
                        email: String::new(),
                        address: Address::default(),
                    },
                    merged_into: None,
                    group_head: None,
                });
                Some(id)
            }
            None => self
                .directory
                .find(&called(name), None)
                .into_iter()
                .find(|(_, ground)| ground.is_sure())
                .map(|(id, _)| id),
        }
    }

    /// The names that the hub does not know, the most frequent first.
    pub fn unknown(&self) -> Vec<UnknownName> {
        let mut unknown: Vec<_> = self
            .unknown
            .values()
            .map(|(name, rows)| UnknownName {
                name: name.clone(),
                rows: *rows,
                likely: self.directory.find(&called(name), None),
            })
            .collect();
        unknown.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.name.cmp(&b.name)));
        unknown
    }
}

fn called(name: &str) -> OrganisationTrace {
    OrganisationTrace {
        names: vec![name.to_owned()],
        ..OrganisationTrace::default()
    }
}
