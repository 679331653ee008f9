//! Gathering the rows of a person's file: from what is theirs over what belongs to it to what names
//! them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rusqlite::named_params;
use rusqlite::types::Value;
use scheme::call::TeamRole;
use uuid::Uuid;

use super::held::{HeldCell, HeldRow, Why};
use crate::erasure::known::Known;
use crate::erasure::layout::{Layout, Role, TableLayout};
use crate::history::fields::shown;
use crate::{Reading, StoreError};

/// What a bid's panel did among itself: of the members, not of whoever applied.
const OF_THE_PANEL: &[&str] = &["conflict", "declaration", "assignment", "departure"];

/// What is of everybody on a bid's team; the rest is of whoever leads it.
const OF_THE_TEAM: &[&str] = &[
    "submission",
    "judgement",
    "finding",
    "withdrawal",
    "review",
    "recommendation",
    "decision",
    "reversal",
    "letter",
    "team_member",
    "placement",
];

/// Columns that say in machine's words what the document beside them, or the rows, say already.
const SAID_ELSEWHERE: &[(&str, &str)] = &[
    ("submission", "content"),
    ("submission", "sha256"),
    ("letter", "facts"),
    ("letter", "basis_id"),
    ("decision", "lock_id"),
    ("legal_hold", "noun"),
    ("legal_hold", "record_id"),
    ("agreement", "facts"),
    ("mail", "sha256"),
    ("reversal", "was"),
    ("finding", "results"),
    ("file_passage", "passage"),
    ("erasure", "subject"),
    ("erasure", "entries"),
];

/// Whether the rows of one table that belong to a row of another are of its person.
fn belongs(parent: &str, child: &str, leads: bool) -> bool {
    match (parent, child) {
        ("application", child) if OF_THE_PANEL.contains(&child) => false,
        ("application", child) => leads || OF_THE_TEAM.contains(&child),
        // Whoever fills the post left behind is somebody else.
        ("placement", "backfill_holder") => false,
        ("panel_member", "panel") | ("person" | "coordinator" | "event" | "call", _) => false,
        _ => true,
    }
}

pub(super) struct Gather<'a> {
    read: &'a Reading<'a>,
    layout: &'a Layout,
    people: &'a BTreeSet<Uuid>,
    pub found: BTreeMap<String, BTreeMap<Uuid, HeldRow>>,
    queue: VecDeque<(String, Uuid)>,
    /// The applications that the person leads.
    leads: BTreeSet<Uuid>,
}

impl<'a> Gather<'a> {
    /// Of a person by these records; nothing is gathered yet.
    pub fn of(read: &'a Reading<'a>, layout: &'a Layout, people: &'a BTreeSet<Uuid>) -> Self {
        Self {
            read,
            layout,
            people,
            found: BTreeMap::new(),
            queue: VecDeque::new(),
            leads: BTreeSet::new(),
        }
    }

    /// Gathers what is theirs, what belongs to that, and every passage elsewhere that names them.
    pub fn all(&mut self, known: &Known) -> Result<(), StoreError> {
        self.roots()?;
        self.follow()?;
        self.named(known)
    }

    fn has_whole(&self, table: &str, id: Uuid) -> bool {
        let row = self.found.get(table).and_then(|rows| rows.get(&id));
        row.is_some_and(|row| row.why != Why::Linked)
    }

    /// The rows that are the person's, and those that refer to them.
    fn roots(&mut self) -> Result<(), StoreError> {
        let layout = self.layout;
        for table in &layout.tables {
            let name = table.declared.table;
            for person in self.people.clone() {
                if let Some(whose) = table.whose() {
                    for values in self.rows_by(table, whose, person)? {
                        self.add(table, &values, Why::Theirs, None);
                    }
                }
                for (at, parent) in &table.refers {
                    if parent == "person" && Some(*at) != table.whose() {
                        let theirs = name == "award";
                        for values in self.rows_by(table, *at, person)? {
                            match theirs {
                                true => self.add(table, &values, Why::Theirs, None),
                                false => self.add(table, &values, Why::Linked, Some(*at)),
                            };
                        }
                    }
                }
                if name == "legal_hold"
                    && let Some(at) = table.columns.iter().position(|c| c == "record_id")
                {
                    for values in self.rows_by(table, at, person)? {
                        self.add(table, &values, Why::Theirs, None);
                    }
                }
            }
        }
        self.bids()
    }

    /// The applications that the person is part of.
    fn bids(&mut self) -> Result<(), StoreError> {
        let Some(application) = self.layout.table("application") else {
            return Ok(());
        };
        let mut of = self
            .read
            .conn
            .prepare_cached("SELECT application_id, role FROM team_member WHERE person_id = :id")?;
        for person in self.people.clone() {
            let bids: Vec<(Uuid, String)> = of
                .query_map(named_params! { ":id": person }, |r| {
                    Ok((r.get(0)?, r.get(1)?))
                })?
                .collect::<Result<_, _>>()?;
            for (bid, role) in bids {
                if TeamRole::from_code(&role).is_some_and(TeamRole::leads) {
                    self.leads.insert(bid);
                }
                for values in self.rows_by(application, 0, bid)? {
                    self.add(application, &values, Why::Theirs, None);
                }
            }
        }
        Ok(())
    }

    /// What belongs to what is theirs.
    fn follow(&mut self) -> Result<(), StoreError> {
        let layout = self.layout;
        while let Some((parent, id)) = self.queue.pop_front() {
            let leads = parent != "application" || self.leads.contains(&id);
            for table in &layout.tables {
                if !belongs(&parent, table.declared.table, leads) {
                    continue;
                }
                for (at, _) in table.refers.iter().filter(|(_, of)| *of == parent) {
                    for values in self.rows_by(table, *at, id)? {
                        let of_another = table
                            .whose()
                            .and_then(|whose| as_id(values.get(whose)?))
                            .is_some_and(|person| !self.people.contains(&person));
                        if !of_another {
                            self.add(table, &values, Why::Belongs, None);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// Every passage elsewhere that names them.
    fn named(&mut self, known: &Known) -> Result<(), StoreError> {
        let layout = self.layout;
        for table in &layout.tables {
            let declared = table.declared;
            if declared.free.is_empty() && declared.told.is_empty() {
                continue;
            }
            let sql = format!("SELECT * FROM {}", declared.table);
            let mut rows = self.read.conn.prepare(&sql)?;
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                let id: Uuid = row.get(0)?;
                if self.has_whole(declared.table, id) {
                    continue;
                }
                let values = known.values(declared.table, id);
                let mut cells = Vec::new();
                for (at, column) in table.columns.iter().enumerate() {
                    if !typed(table, at) || said_elsewhere(declared.table, column) {
                        continue;
                    }
                    let value: Value = row.get(at)?;
                    if let Value::Text(text) = &value
                        && values.strike(text).is_some()
                    {
                        cells.push(HeldCell {
                            column: column.clone(),
                            value: shown(declared.table, column, value),
                            typed: true,
                        });
                    }
                }
                if !cells.is_empty() {
                    self.found
                        .entry(declared.table.to_owned())
                        .or_default()
                        .entry(id)
                        .or_insert_with(|| HeldRow {
                            table: declared.table.to_owned(),
                            id,
                            why: Why::Named,
                            cells: Vec::new(),
                            bytes: false,
                        })
                        .cells
                        .extend(cells);
                }
            }
        }
        Ok(())
    }

    /// Takes a row. One that was taken as referring to them only, and is found to be theirs or to belong
    /// to what is theirs, is taken whole; one that refers to them twice, with both.
    fn add(&mut self, table: &TableLayout, values: &[Value], why: Why, only: Option<usize>) {
        let name = table.declared.table;
        let Some(id) = values.first().and_then(as_id) else {
            return;
        };
        let known = self.found.get(name).and_then(|rows| rows.get(&id));
        let mut cells: Vec<HeldCell> = match known {
            Some(row) if row.why != Why::Linked => return,
            Some(row) if why == Why::Linked => row.cells.clone(),
            _ => Vec::new(),
        };
        let taken = table
            .columns
            .iter()
            .zip(values)
            .enumerate()
            .filter(|(at, (column, value))| {
                *at > 0
                    && only.is_none_or(|only| only == *at)
                    && table.role(*at) != Role::Bytes
                    && !said_elsewhere(name, column)
                    && !is_empty(value)
            })
            .map(|(at, (column, value))| HeldCell {
                column: column.clone(),
                value: shown(name, column, value.clone()),
                typed: typed(table, at),
            });
        cells.extend(taken);
        if why != Why::Linked {
            self.queue.push_back((name.to_owned(), id));
        }
        let has_bytes = |(at, value): (usize, &Value)| {
            only.is_none() && table.role(at) == Role::Bytes && !is_empty(value)
        };
        let row = HeldRow {
            table: name.to_owned(),
            id,
            why,
            cells,
            bytes: values.iter().enumerate().any(has_bytes),
        };
        self.found
            .entry(name.to_owned())
            .or_default()
            .insert(id, row);
    }

    fn rows_by(
        &self,
        table: &TableLayout,
        at: usize,
        id: Uuid,
    ) -> Result<Vec<Vec<Value>>, StoreError> {
        let Some(column) = table.columns.get(at) else {
            return Ok(Vec::new());
        };
        // Tables and columns are the schema's own, never a caller's text.
        let sql = format!(
            "SELECT * FROM {} WHERE {column} = :id ORDER BY id",
            table.declared.table
        );
        let mut list = self.read.conn.prepare_cached(&sql)?;
        let rows = list
            .query_map(named_params! { ":id": id }, |row| {
                (0..table.columns.len()).map(|at| row.get(at)).collect()
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

fn typed(table: &TableLayout, at: usize) -> bool {
    matches!(table.role(at), Role::Free | Role::Told)
}

fn said_elsewhere(table: &str, column: &str) -> bool {
    // The rows stand in their order.
    column == "position" || SAID_ELSEWHERE.contains(&(table, column))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text.is_empty() || text == "[]" || text == "{}",
        _ => false,
    }
}

fn as_id(value: &Value) -> Option<Uuid> {
    match value {
        Value::Blob(bytes) => Uuid::from_slice(bytes).ok(),
        _ => None,
    }
}
