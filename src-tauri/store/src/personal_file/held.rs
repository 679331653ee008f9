//! What is held of a person: every row that is theirs, what belongs to their applications, awards
//! and placements, every passage elsewhere that names them, and the history's entries about them.
//! Read by what is declared of each column, so that a new table is covered when it is made.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chrono::{DateTime, Utc};
use rusqlite::named_params;
use rusqlite::types::Value;
use scheme::PersonId;
use scheme::erasure::{Values, words_alone, words_of};
use uuid::Uuid;

use crate::erasure::Subject;
use crate::erasure::known::Known;
use crate::erasure::layout::{Layout, Role, TableLayout};
use crate::erasure::near::near;
use crate::history::fields::shown;
use crate::{Reading, StoreError};

/// Why a row is part of a person's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is theirs.
    Theirs,
    /// It belongs to what is theirs: their application, award, placement or seat.
    Belongs,
    /// It refers to them.
    Linked,
    /// Something typed in it names them.
    Named,
}

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldCell {
    /// The column.
    pub column: String,
    /// The value; a document where it holds one.
    pub value: serde_json::Value,
    /// Whether somebody typed it, so that others may be named in it.
    pub typed: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldRow {
    /// Its table.
    pub table: String,
    /// Which.
    pub id: Uuid,
    /// Why it is there.
    pub why: Why,
    /// Its values, without those that are empty; of a row that refers to the person or names them,
    /// those that do.
    pub cells: Vec<HeldCell>,
}

/// An entry of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldEntry {
    /// Its place in the order.
    pub sequence: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// The act's code.
    pub act: String,
}

/// What is held of a person.
#[derive(Debug, Clone)]
pub struct Held {
    /// Their records: their own and those merged into it.
    pub people: BTreeSet<Uuid>,
    /// The rows, by table in the order of the schema.
    pub rows: Vec<HeldRow>,
    /// The entries, the oldest first.
    pub entries: Vec<HeldEntry>,
    /// By what they are known.
    pub values: Values,
}

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

impl Reading<'_> {
    /// Everything that is held of a person. None from any desk but the coordinator's.
    pub fn held_of(&self, person: PersonId) -> Result<Option<Held>, StoreError> {
        if !self.sees_all() {
            return Ok(None);
        }
        let merged = self.merged_into_person(person)?;
        let people: BTreeSet<Uuid> = std::iter::once(person.0)
            .chain(merged.iter().map(|row| row.id.0))
            .collect();
        let bids = self.bids_to_erase(person)?;
        let subject = Subject {
            people: people.clone(),
            near: bids.into_iter().map(|(id, _)| id).collect(),
            ..Subject::default()
        };
        let layout = Layout::of(self.conn)?;
        let known = Known::of(self.conn, &layout, &subject)?;
        let mut gather = Gather {
            read: self,
            layout: &layout,
            people: &people,
            found: BTreeMap::new(),
            queue: VecDeque::new(),
            leads: BTreeSet::new(),
        };
        gather.roots()?;
        gather.follow()?;
        gather.named(&known)?;
        let theirs: Vec<Uuid> = gather
            .found
            .values()
            .flat_map(|rows| rows.values())
            .filter(|row| row.why == Why::Theirs)
            .map(|row| row.id)
            .collect();
        let rows = layout
            .tables
            .iter()
            .filter_map(|table| gather.found.remove(table.declared.table))
            .flat_map(BTreeMap::into_values)
            .filter(|row| !row.cells.is_empty())
            .collect();
        Ok(Some(Held {
            rows,
            entries: self.entries_about(&people, &theirs)?,
            values: known.near,
            people,
        }))
    }

    fn entries_about(
        &self,
        people: &BTreeSet<Uuid>,
        theirs: &[Uuid],
    ) -> Result<Vec<HeldEntry>, StoreError> {
        let mut found = BTreeSet::new();
        let mut of_row = self
            .conn
            .prepare_cached("SELECT sequence FROM entry_row WHERE row_id = :id")?;
        for id in theirs {
            let rows = of_row.query_map(named_params! { ":id": id }, |r| r.get::<_, i64>(0))?;
            found.extend(rows.collect::<Result<Vec<_>, _>>()?);
        }
        let mut of_facts = self
            .conn
            .prepare_cached("SELECT sequence FROM entry WHERE instr(facts, :id) > 0")?;
        for id in people {
            let rows = of_facts.query_map(named_params! { ":id": id.to_string() }, |r| {
                r.get::<_, i64>(0)
            })?;
            found.extend(rows.collect::<Result<Vec<_>, _>>()?);
        }
        let mut entry = self
            .conn
            .prepare_cached("SELECT sequence, at, act FROM entry WHERE sequence = :sequence")?;
        found
            .into_iter()
            .map(|sequence| {
                Ok(
                    entry.query_row(named_params! { ":sequence": sequence }, |row| {
                        Ok(HeldEntry {
                            sequence: row.get("sequence")?,
                            at: row.get("at")?,
                            act: row.get("act")?,
                        })
                    })?,
                )
            })
            .collect()
    }

    /// The values of other people that may stand in some texts: their names and addresses. Whoever
    /// works in the hub does not count as another.
    pub fn others_in(
        &self,
        texts: &[&str],
        people: &BTreeSet<Uuid>,
        label: &str,
    ) -> Result<Values, StoreError> {
        let words: BTreeSet<String> = texts.iter().flat_map(|text| words_of(text)).collect();
        let near = near(self.conn, people)?;
        let (none, mut own) = (BTreeSet::new(), BTreeSet::new());
        let mut values = Values::of_others(label);
        let mut all = self.conn.prepare_cached(
            "SELECT id, name, greeting, email, phone,
                 EXISTS (SELECT 1 FROM coordinator AS c WHERE c.person_id = person.id) AS works
             FROM person WHERE :sees_all",
        )?;
        let mut rows = all.query(named_params! { ":sees_all": self.sees_all() })?;
        let mut alone = Vec::new();
        while let Some(row) = rows.next()? {
            let id: Uuid = row.get("id")?;
            let names: [String; 2] = [row.get("name")?, row.get("greeting")?];
            if people.contains(&id) {
                own.extend(names.iter().flat_map(|name| words_alone(name)));
                continue;
            }
            if row.get("works")? {
                continue;
            }
            let stands = |text: &str| {
                let own = words_of(text);
                !own.is_empty() && own.iter().all(|word| words.contains(word))
            };
            for name in names.iter().filter(|name| stands(name)) {
                values.add_name(name);
            }
            let email: String = row.get("email")?;
            if stands(&email) {
                values.add_other(&email);
            }
            let phone: String = row.get("phone")?;
            if !phone.is_empty() {
                values.add_telephone(&phone);
            }
            if near.contains_key(&id) {
                alone.extend(names);
            }
        }
        for name in &alone {
            values.add_alone(name, &none, true);
        }
        // A name that whoever asks has too means them.
        values.never_alone(&own);
        Ok(values)
    }
}

struct Gather<'a> {
    read: &'a Reading<'a>,
    layout: &'a Layout,
    people: &'a BTreeSet<Uuid>,
    found: BTreeMap<String, BTreeMap<Uuid, HeldRow>>,
    queue: VecDeque<(String, Uuid)>,
    /// The applications that the person leads.
    leads: BTreeSet<Uuid>,
}

impl Gather<'_> {
    fn has(&self, table: &str, id: Uuid) -> bool {
        self.found
            .get(table)
            .is_some_and(|rows| rows.contains_key(&id))
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
                if role == "lead" {
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
                if self.has(declared.table, id) {
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
                    let row = HeldRow {
                        table: declared.table.to_owned(),
                        id,
                        why: Why::Named,
                        cells,
                    };
                    self.found
                        .entry(row.table.clone())
                        .or_default()
                        .insert(id, row);
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, table: &TableLayout, values: &[Value], why: Why, only: Option<usize>) {
        let name = table.declared.table;
        let Some(id) = values.first().and_then(as_id) else {
            return;
        };
        if self.has(name, id) {
            return;
        }
        let cells = table
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
            })
            .collect();
        if why != Why::Linked {
            self.queue.push_back((name.to_owned(), id));
        }
        let row = HeldRow {
            table: name.to_owned(),
            id,
            why,
            cells,
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
    SAID_ELSEWHERE.contains(&(table, column))
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
