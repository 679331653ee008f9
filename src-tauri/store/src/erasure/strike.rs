//! Striking values out of the hub: out of the rows, the history, stored bytes and the search index,
//! by what is declared of each column.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::hooks::Action;
use rusqlite::types::Value;
use rusqlite::{Connection, named_params, params_from_iter};
use scheme::erasure::{MARK, Struck as StruckDocument, Values, strike_document, strike_whole};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::columns::{Declared, Disposed};
use super::given::given_files;
use super::known::Known;
use super::layout::{Layout, Role};
use super::passage::{Passage, Passages, place};
use crate::door::RowChange;
use crate::door::entry_header::redacted_digest;
use crate::door::rewrite;
use crate::history::hex;
use crate::{StoreError, Writing};

/// What is to be struck out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The records of a person: their own and those merged into it.
    pub people: BTreeSet<Uuid>,
    /// What the person is called from now on.
    pub label: String,
    /// Applications and events of which everything typed goes.
    pub whole: Vec<(String, Uuid)>,
    /// The applications that the person is part of: there a name is theirs, even if somebody else
    /// has the same.
    pub near: Vec<Uuid>,
    /// Hashes of more files that go.
    pub files: BTreeSet<String>,
    /// The places of passages that mean the person, as somebody chose.
    #[serde(default)]
    pub passages: BTreeSet<String>,
}

/// What was struck out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Struck {
    /// The history entries that were changed, each with its new digest.
    pub entries: BTreeMap<i64, String>,
    /// How many rows of which table.
    pub rows: BTreeMap<String, u32>,
    /// How many files, letters and copies.
    pub files: u32,
    /// How many values of a person were looked for.
    pub values: usize,
    /// What may mean the person and was left as it is.
    pub left: Vec<Passage>,
}

impl Writing<'_> {
    /// Strikes a subject out of the hub, within this act. What is left of each entry's payload is
    /// listed with its new digest; the caller keeps that list in the act's own entry.
    pub fn strike(&mut self, subject: &Subject) -> Result<Struck, StoreError> {
        let layout = Layout::of(self.conn)?;
        let known = Known::of(self.conn, &layout, subject)?;
        let mut work = Work {
            layout: &layout,
            known: &known,
            gone: subject.files.clone(),
            needed: BTreeSet::new(),
            passages: Passages::of(self.conn, &layout, &known.near, &subject.passages)?,
        };
        let mut struck = Struck {
            values: known.near.count(),
            ..Struck::default()
        };
        let changes = work.rows(self.conn)?;
        struck.left = std::mem::take(&mut work.passages.left);
        let salt = self.salt();
        let by = self.last_sequence()? + 1;
        struck.entries = work.history(self.conn, &salt, by)?;
        let touched = changes.iter().map(|c| (c.table.clone(), c.id)).collect();
        let rows = changes.clone();
        self.without_trace(touched, |conn| {
            for change in &rows {
                write_row(conn, &layout, change)?;
            }
            Ok(())
        })?;
        for change in &changes {
            *struck.rows.entry(change.table.clone()).or_default() += 1;
        }
        let given = given_files(self.conn, &known, subject)?;
        let gone = work.gone.difference(&work.needed).chain(&given);
        for file in gone {
            let emptied = self.conn.execute(
                "UPDATE blob SET bytes = x'' WHERE sha256 = :sha256 AND length(bytes) > 0",
                named_params! { ":sha256": file },
            )?;
            struck.files += u32::try_from(emptied).unwrap_or(u32::MAX);
        }
        let changes: Vec<RowChange> = changes.into_iter().map(Change::told).collect();
        crate::search::refresh(self.conn, &changes)?;
        // A word that is deleted from the index stays in its older segments until they are merged.
        self.conn.execute_batch(
            "INSERT INTO search_text (search_text) VALUES ('optimize');
             INSERT INTO search_title (search_title) VALUES ('optimize');",
        )?;
        Ok(struck)
    }
}

/// A row as it will be; no new values where it goes.
#[derive(Clone)]
struct Change {
    table: String,
    id: Uuid,
    new: Option<Vec<(usize, Value)>>,
    columns: usize,
    old: Vec<(usize, Value)>,
}

impl Change {
    /// The change as the search index is told of it.
    fn told(self) -> RowChange {
        let mut new = vec![None; self.columns];
        let mut old = vec![None; self.columns];
        for (at, value) in self.old {
            if let Some(place) = old.get_mut(at) {
                *place = Some(value);
            }
        }
        let action = match self.new {
            Some(values) => {
                for (at, value) in values {
                    if let Some(place) = new.get_mut(at) {
                        *place = Some(value);
                    }
                }
                Action::SQLITE_UPDATE
            }
            None => Action::SQLITE_DELETE,
        };
        RowChange {
            table: self.table,
            id: self.id,
            action,
            old,
            new,
        }
    }
}

struct Work<'a> {
    layout: &'a Layout,
    known: &'a Known,
    /// Hashes of bytes that go.
    gone: BTreeSet<String>,
    /// Hashes of bytes that something still needs.
    needed: BTreeSet<String>,
    passages: Passages<'a>,
}

/// Where a text stands.
#[derive(Clone, Copy)]
struct Cell<'a> {
    table: &'a str,
    id: Uuid,
    column: &'a str,
    /// Whether it stands there now; else it did once.
    now: bool,
}

impl Work<'_> {
    /// The rows that change, as they will be.
    fn rows(&mut self, conn: &Connection) -> Result<Vec<Change>, StoreError> {
        let mut changes = Vec::new();
        for table in &self.layout.tables {
            let declared = table.declared;
            if declared.own.is_empty()
                && declared.told.is_empty()
                && declared.free.is_empty()
                && declared.bytes.is_empty()
                && declared.disposed == Disposed::Stay
            {
                continue;
            }
            let mut rows = conn.prepare(&format!("SELECT * FROM {}", declared.table))?;
            let columns = table.columns.len();
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                let id: Uuid = row.get(0)?;
                let values: Vec<Value> = (0..columns)
                    .map(|at| row.get(at))
                    .collect::<Result<_, _>>()?;
                let old: Vec<(usize, Value)> = values.iter().cloned().enumerate().collect();
                if declared.disposed == Disposed::Go && self.known.is_whole(declared.table, id) {
                    changes.push(Change {
                        table: declared.table.to_owned(),
                        id,
                        new: None,
                        columns,
                        old,
                    });
                    continue;
                }
                let new = self.row(declared, table, id, &values);
                if !new.is_empty() {
                    changes.push(Change {
                        table: declared.table.to_owned(),
                        id,
                        new: Some(new),
                        columns,
                        old,
                    });
                }
            }
        }
        Ok(changes)
    }

    fn row(
        &mut self,
        declared: &Declared,
        table: &super::layout::TableLayout,
        id: Uuid,
        values: &[Value],
    ) -> Vec<(usize, Value)> {
        let known = self.known;
        let theirs = known.is_theirs(declared.table, id);
        let whole = known.is_whole(declared.table, id);
        let mut new = Vec::new();
        for (at, value) in values.iter().enumerate() {
            let Value::Text(text) = value else { continue };
            let nullable = table.nullable.get(at).copied().unwrap_or(false);
            let left = match table.role(at) {
                Role::Own if theirs && declared.table == "person" && table.is(at, "name") => {
                    Some(known.everywhere.label.clone())
                }
                Role::Own | Role::Told if (theirs || whole) && nullable => {
                    new.push((at, Value::Null));
                    None
                }
                Role::Own | Role::Told if theirs || whole => self.whole(text, ""),
                Role::Free if whole => self.whole(text, MARK),
                Role::Free | Role::Told => {
                    let cell = Cell {
                        table: declared.table,
                        id,
                        column: table.columns.get(at).map_or("", String::as_str),
                        now: true,
                    };
                    self.by_value(text, known.values(declared.table, id), cell)
                }
                _ => None,
            };
            new.extend(left.map(|left| (at, Value::Text(left))));
        }
        let affected = theirs || whole || !new.is_empty();
        for (at, value) in values.iter().enumerate() {
            if let (Role::Bytes, Value::Text(sha256)) = (table.role(at), value) {
                match affected {
                    true => self.gone.insert(sha256.clone()),
                    false => self.needed.insert(sha256.clone()),
                };
            }
        }
        new
    }

    /// The text with all that was typed replaced; none where nothing was.
    fn whole(&mut self, text: &str, with: &str) -> Option<String> {
        let Some(mut document) = document(text) else {
            return (!text.is_empty() && text != with).then(|| with.to_owned());
        };
        let struck = strike_whole(&mut document, with);
        self.note(&struck);
        struck.changed.then(|| document.to_string())
    }

    fn by_value(&mut self, text: &str, values: &Values, cell: Cell<'_>) -> Option<String> {
        let passages = &mut self.passages;
        let mut strike = |path: &str, text: &str| {
            let place = || place(cell.table, cell.id, cell.column, path);
            let left = passages.strike(values, text, place);
            if cell.now {
                passages.note(values, left.as_deref().unwrap_or(text), |words| Passage {
                    place: place(),
                    table: cell.table.to_owned(),
                    id: cell.id,
                    column: cell.column.to_owned(),
                    words,
                });
            }
            left
        };
        let Some(mut document) = document(text) else {
            return strike("", text);
        };
        let struck = strike_document(&mut document, values, &mut strike);
        self.note(&struck);
        struck.changed.then(|| document.to_string())
    }

    fn note(&mut self, struck: &StruckDocument) {
        self.gone.extend(struck.files.iter().cloned());
        self.needed.extend(struck.kept_files.iter().cloned());
    }

    /// Rewrites the entries that hold what goes; answers each with its new digest.
    fn history(
        &mut self,
        conn: &Connection,
        salt: &[u8],
        by: i64,
    ) -> Result<BTreeMap<i64, String>, StoreError> {
        let mut changed = BTreeMap::new();
        // What the history alone still names needs no bytes kept.
        let needed = self.needed.clone();
        let last: i64 = by - 1;
        for sequence in 1..=last {
            let Some(mut entry) = crate::history::entry(conn, sequence)? else {
                continue;
            };
            let mut tables = rewrite::parse(entry.changeset.as_deref().unwrap_or_default())?;
            let mut altered = false;
            for table in &mut tables {
                altered |= self.table_changes(table);
            }
            let mut facts = serde_json::from_str(&entry.facts_text)?;
            let everywhere = &self.known.everywhere;
            if strike_document(&mut facts, everywhere, &mut |_, text| {
                everywhere.strike(text)
            })
            .changed
            {
                entry.facts_text = facts.to_string();
                altered = true;
            }
            if !altered {
                continue;
            }
            let payload = entry.changeset.is_some().then(|| rewrite::write(&tables));
            // The old salt goes with the old values: with it, a guess at them could be checked
            // against the old digest.
            let fresh = fresh_salt(salt, sequence);
            let digest = hex(&redacted_digest(
                &fresh,
                &entry.header(),
                payload.as_deref(),
            )?);
            conn.prepare_cached(include_str!("redact_entry.sql"))?
                .execute(named_params! {
                    ":sequence": sequence, ":changeset": payload, ":facts": entry.facts_text,
                    ":salt": fresh, ":by": by,
                })?;
            changed.insert(sequence, digest);
        }
        self.needed = needed;
        Ok(changed)
    }

    fn table_changes(&mut self, changes: &mut rewrite::TableChanges) -> bool {
        let (layout, known) = (self.layout, self.known);
        let Some(table) = layout.table(&changes.table) else {
            return false;
        };
        let name = changes.table.clone();
        let mut altered = false;
        for row in &mut changes.rows {
            let Some(id) = super::known::row_id(row) else {
                continue;
            };
            let theirs = known.is_theirs(&name, id);
            let whole = known.is_whole(&name, id);
            let goes = whole && table.declared.disposed == Disposed::Go;
            let mut strike = |cells: &mut Vec<rewrite::Cell>| {
                let mut this = false;
                for (at, cell) in cells.iter_mut().enumerate() {
                    if goes && table.is(at, table.declared.whose) && !table.is(at, "id") {
                        if let rewrite::Cell::Blob(person) = cell
                            && person.iter().any(|b| *b != 0)
                        {
                            *cell = rewrite::Cell::Blob(Uuid::nil().as_bytes().to_vec());
                            this = true;
                        }
                        continue;
                    }
                    let rewrite::Cell::Text(text) = cell else {
                        continue;
                    };
                    let left = match table.role(at) {
                        Role::Own if theirs && name == "person" && table.is(at, "name") => {
                            let label = &known.everywhere.label;
                            (text != label).then(|| label.clone())
                        }
                        Role::Own | Role::Told if theirs || whole => self.whole(text, MARK),
                        Role::Free if whole => self.whole(text, MARK),
                        Role::Free | Role::Told => {
                            let cell = Cell {
                                table: &name,
                                id,
                                column: table.columns.get(at).map_or("", String::as_str),
                                now: false,
                            };
                            self.by_value(text, known.values(&name, id), cell)
                        }
                        _ => None,
                    };
                    if let Some(left) = left {
                        *text = left;
                        this = true;
                    }
                }
                // A letter or a copy whose facts named them, voided or replaced since.
                for (at, cell) in cells.iter().enumerate() {
                    if let (Role::Bytes, rewrite::Cell::Text(sha256)) = (table.role(at), cell)
                        && (this || theirs || whole)
                    {
                        self.gone.insert(sha256.clone());
                    }
                }
                this
            };
            let old = strike(&mut row.old);
            let new = strike(&mut row.new);
            altered |= old || new;
        }
        altered
    }
}

pub(super) fn document(text: &str) -> Option<serde_json::Value> {
    serde_json::from_str::<serde_json::Value>(text)
        .ok()
        .filter(|value| value.is_object() || value.is_array())
}

fn fresh_salt(salt: &[u8], sequence: i64) -> [u8; 16] {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(sequence.to_be_bytes());
    let digest: [u8; 32] = hasher.finalize().into();
    let mut fresh = [0; 16];
    fresh.copy_from_slice(digest.get(..16).unwrap_or(&[0; 16]));
    fresh
}

fn write_row(conn: &Connection, layout: &Layout, change: &Change) -> Result<(), StoreError> {
    let Some(values) = &change.new else {
        let sql = format!("DELETE FROM {} WHERE id = ?1", change.table);
        conn.prepare_cached(&sql)?.execute([change.id])?;
        return Ok(());
    };
    let names = layout
        .table(&change.table)
        .map(|table| table.columns.as_slice())
        .unwrap_or_default();
    // Tables and columns are the schema's own, never a caller's text.
    let sets: Vec<String> = values
        .iter()
        .enumerate()
        .filter_map(|(n, (at, _))| Some(format!("{} = ?{}", names.get(*at)?, n + 2)))
        .collect();
    let sql = format!(
        "UPDATE {} SET {} WHERE id = ?1",
        change.table,
        sets.join(", ")
    );
    let id = Value::Blob(change.id.as_bytes().to_vec());
    let bound = std::iter::once(id).chain(values.iter().map(|(_, value)| value.clone()));
    conn.prepare_cached(&sql)?
        .execute(params_from_iter(bound))?;
    Ok(())
}
