//! Keeping the index in step: which records a change touches, directly or through what they show.

use std::collections::BTreeSet;

use rusqlite::hooks::Action;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

use super::document::put;
use super::noun::Noun;
use crate::door::RowChange;
use crate::{Hub, StoreError};

/// Brings the index up to date with a change, within its transaction.
pub(crate) fn refresh(conn: &Connection, changes: &[RowChange]) -> Result<(), StoreError> {
    let mut touched = BTreeSet::new();
    for change in changes {
        touch(conn, change, &mut touched)?;
    }
    for (noun, id) in touched {
        put(conn, noun, id)?;
    }
    Ok(())
}

type Touched = BTreeSet<(Noun, Uuid)>;

fn touch(conn: &Connection, change: &RowChange, touched: &mut Touched) -> Result<(), StoreError> {
    match change.table.as_str() {
        "call" => add(touched, Noun::Call, [change.id]),
        "event" => add(touched, Noun::Event, [change.id]),
        "letter" => add(touched, Noun::Letter, [change.id]),
        "award" => add(touched, Noun::Award, [change.id]),
        "placement" => {
            add(touched, Noun::Placement, [change.id]);
            add(
                touched,
                Noun::Letter,
                ids(
                    conn,
                    "SELECT id FROM letter WHERE placement_id = :id",
                    change.id,
                )?,
            );
        }
        "placement_host" => add(
            touched,
            Noun::Placement,
            values(conn, change, "placement_id")?,
        ),
        "application" => {
            add(touched, Noun::Application, [change.id]);
            add(
                touched,
                Noun::Letter,
                ids(
                    conn,
                    "SELECT id FROM letter WHERE application_id = :id
                     UNION SELECT l.id FROM placement AS p JOIN letter AS l ON l.placement_id = p.id
                     WHERE p.application_id = :id",
                    change.id,
                )?,
            );
            add(
                touched,
                Noun::Award,
                ids(
                    conn,
                    "SELECT id FROM award WHERE application_id = :id",
                    change.id,
                )?,
            );
            add(
                touched,
                Noun::Placement,
                ids(
                    conn,
                    "SELECT id FROM placement WHERE application_id = :id",
                    change.id,
                )?,
            );
        }
        "person" => {
            add(touched, Noun::Person, [change.id]);
            add(touched, Noun::Person, values(conn, change, "merged_into")?);
            if alters(conn, change, &["name"])? {
                add(
                    touched,
                    Noun::Letter,
                    ids(
                        conn,
                        "SELECT id FROM letter WHERE person_id = :id
                         UNION SELECT l.id FROM placement AS p JOIN letter AS l
                         ON l.placement_id = p.id WHERE p.person_id = :id",
                        change.id,
                    )?,
                );
                add(
                    touched,
                    Noun::Award,
                    ids(
                        conn,
                        "SELECT id FROM award WHERE person_id = :id",
                        change.id,
                    )?,
                );
                add(
                    touched,
                    Noun::Application,
                    ids(
                        conn,
                        "SELECT application_id FROM team_member WHERE person_id = :id",
                        change.id,
                    )?,
                );
                add(
                    touched,
                    Noun::Placement,
                    ids(
                        conn,
                        "SELECT id FROM placement WHERE person_id = :id",
                        change.id,
                    )?,
                );
            }
        }
        "organisation" => {
            add(touched, Noun::Organisation, [change.id]);
            add(
                touched,
                Noun::Organisation,
                values(conn, change, "merged_into")?,
            );
            if alters(conn, change, &["name", "name_cy"])? {
                add(
                    touched,
                    Noun::Person,
                    ids(
                        conn,
                        "SELECT person_id FROM affiliation WHERE organisation_id = :id",
                        change.id,
                    )?,
                );
                add(
                    touched,
                    Noun::Application,
                    ids(
                        conn,
                        "SELECT application_id FROM team_member WHERE organisation_id = :id",
                        change.id,
                    )?,
                );
                add(
                    touched,
                    Noun::Award,
                    ids(
                        conn,
                        "SELECT id FROM award WHERE organisation_id = :id",
                        change.id,
                    )?,
                );
                add(
                    touched,
                    Noun::Placement,
                    ids(
                        conn,
                        "SELECT id FROM placement WHERE employer_id = :id
                         UNION SELECT placement_id FROM placement_host WHERE organisation_id = :id",
                        change.id,
                    )?,
                );
            }
        }
        "organisation_alias" => add(
            touched,
            Noun::Organisation,
            values(conn, change, "organisation_id")?,
        ),
        "affiliation" => add(touched, Noun::Person, values(conn, change, "person_id")?),
        "team_member" => add(
            touched,
            Noun::Application,
            values(conn, change, "application_id")?,
        ),
        _ => {}
    }
    Ok(())
}

fn add(touched: &mut Touched, noun: Noun, ids: impl IntoIterator<Item = Uuid>) {
    touched.extend(ids.into_iter().map(|id| (noun, id)));
}

/// The identifiers that a statement gives for one.
fn ids(conn: &Connection, sql: &str, id: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let mut list = conn.prepare_cached(sql)?;
    let ids = list
        .query_map(named_params! { ":id": id }, |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}

fn position(conn: &Connection, table: &str, column: &str) -> Result<usize, StoreError> {
    // A statement that is kept knows its columns; asking SQLite for them is a statement each time.
    // The table is of the closed list above, never a caller's text.
    let row = conn.prepare_cached(&format!("SELECT * FROM {table}"))?;
    Ok(row.column_index(column)?)
}

/// Whether an update alters any of some columns.
fn alters(conn: &Connection, change: &RowChange, columns: &[&str]) -> Result<bool, StoreError> {
    if change.action != Action::SQLITE_UPDATE {
        return Ok(false);
    }
    for column in columns {
        let position = position(conn, &change.table, column)?;
        if change.new.get(position).is_some_and(Option::is_some) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The identifiers that a column held before and holds after. An update leaves out what it did not
/// alter; the row itself says that.
fn values(conn: &Connection, change: &RowChange, column: &str) -> Result<Vec<Uuid>, StoreError> {
    let position = position(conn, &change.table, column)?;
    let sides = [change.old.get(position), change.new.get(position)];
    let mut found: Vec<Uuid> = sides
        .into_iter()
        .filter_map(|value| match value {
            Some(Some(Value::Blob(bytes))) => Uuid::from_slice(bytes).ok(),
            _ => None,
        })
        .collect();
    if found.is_empty() {
        // Table and column are of the closed list above, never a caller's text.
        let sql = format!("SELECT {column} FROM {} WHERE id = :id", change.table);
        let standing: Option<Option<Uuid>> = conn
            .prepare_cached(&sql)?
            .query_row(named_params! { ":id": change.id }, |r| r.get(0))
            .optional()?;
        found.extend(standing.flatten());
    }
    Ok(found)
}

impl Hub {
    /// Makes the whole index anew from the recorded tables: after a migration, or where it is in
    /// doubt. What it gives is what the door keeps up by itself.
    pub fn rebuild_search(&mut self) -> Result<(), StoreError> {
        let tx = rusqlite::Transaction::new_unchecked(
            self.connection(),
            rusqlite::TransactionBehavior::Immediate,
        )?;
        tx.execute("DELETE FROM search_text", [])?;
        tx.execute("DELETE FROM search_title", [])?;
        tx.execute("DELETE FROM search_record", [])?;
        for noun in Noun::ALL {
            let sql = format!("SELECT id FROM {} ORDER BY id", noun.table());
            let mut list = tx.prepare(&sql)?;
            let ids: Vec<Uuid> = list
                .query_map([], |r| r.get(0))?
                .collect::<Result<_, _>>()?;
            for id in ids {
                put(&tx, noun, id)?;
            }
        }
        tx.commit()?;
        Ok(())
    }

    /// The index, record by record in an order that does not depend on how it came about: for
    /// tests and for `rebuild_search` to be checked against.
    pub fn search_contents(&self) -> Result<Vec<[String; 6]>, StoreError> {
        let mut list = self.connection().prepare(
            "SELECT r.noun, hex(r.record_id), r.title || '|' || r.detail, t.title || '|' || t.detail, t.other, s.title
             FROM search_record AS r LEFT JOIN search_text AS t ON t.rowid = r.docid
             LEFT JOIN search_title AS s ON s.rowid = r.docid
             ORDER BY r.noun, r.record_id",
        )?;
        let rows = list
            .query_map([], |r| {
                Ok([
                    r.get(0)?,
                    r.get(1)?,
                    r.get(2)?,
                    r.get(3)?,
                    r.get(4)?,
                    r.get(5)?,
                ])
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
