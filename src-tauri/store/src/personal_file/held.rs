//! What is held of a person: every row that is theirs, what belongs to their applications, awards
//! and placements, every passage elsewhere that names them, and the history's entries about them.
//! Read by what is declared of each column, so that a new table is covered when it is made.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::named_params;
use scheme::PersonId;
use scheme::erasure::{Values, words_alone, words_of};
use uuid::Uuid;

use super::gather::Gather;
use crate::erasure::Subject;
use crate::erasure::known::Known;
use crate::erasure::layout::Layout;
use crate::erasure::near::near;
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
    /// Whether a document is kept of it, such as a letter's pages.
    pub bytes: bool,
}

impl HeldRow {
    /// The text of a column; none where it is not among the values.
    pub fn text(&self, column: &str) -> Option<&str> {
        let cell = self.cells.iter().find(|cell| cell.column == column)?;
        cell.value.as_str()
    }

    /// Whether a column is among the values.
    pub fn has(&self, column: &str) -> bool {
        self.cells.iter().any(|cell| cell.column == column)
    }
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
        let mut gather = Gather::of(self, &layout, &people);
        gather.all(&known)?;
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
