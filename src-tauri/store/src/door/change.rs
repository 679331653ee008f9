//! `change`: one immediate transaction, the rule, the rows, one history entry; all or nothing.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::session::{Session, concat_strm};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, named_params};
use scheme::desk::Viewpoint;
use scheme::history::{Act, Undo};
use scheme::{Fact, Facts, NewIds};
use uuid::Uuid;

use super::entry_header::{Header, payload_digest};
use super::{RECORDED_TABLES, RowChange, entry_hash, row_changes};
use crate::{Hub, StoreError};

/// How long a sitting stays open for later saves to merge into.
const SITTING: TimeDelta = TimeDelta::minutes(5);

/// The occasion of a change: which act, by whom, where and when.
#[derive(Debug, Clone)]
pub struct Occasion {
    /// The act.
    pub act: Act,
    /// Who acts, and so what they may see while they do.
    pub viewpoint: Viewpoint,
    /// The installation.
    pub device: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// The application's version.
    pub version: String,
    /// For an autosave: what is being typed into. Saves of one sitting merge into one entry.
    pub sitting: Option<String>,
    /// The batch this act is a part of: one line of history for many letters.
    pub batch: Option<Uuid>,
    /// Sixteen random bytes for the payload's digest.
    pub salt: [u8; 16],
}

/// A handle that reads, from a viewpoint.
#[derive(Clone, Copy)]
pub struct Reading<'hub> {
    pub(crate) conn: &'hub Connection,
    pub(crate) viewpoint: Viewpoint,
}

impl Reading<'_> {
    /// Whose eyes this reading is for.
    pub fn viewpoint(&self) -> Viewpoint {
        self.viewpoint
    }
}

/// The handle that writes. Only [`Hub::change`] makes one.
pub struct Writing<'hub> {
    reading: Reading<'hub>,
    ids: &'hub mut dyn NewIds,
    at: DateTime<Utc>,
    facts: Facts,
    undoes: Option<i64>,
    session: Rc<RefCell<Session<'hub>>>,
    salt: [u8; 16],
    unrecorded: Vec<(String, Uuid)>,
}

impl<'hub> Deref for Writing<'hub> {
    type Target = Reading<'hub>;
    fn deref(&self) -> &Reading<'hub> {
        &self.reading
    }
}

impl Writing<'_> {
    /// The instant of the act.
    pub fn now(&self) -> DateTime<Utc> {
        self.at
    }

    /// A new identifier of any noun.
    pub fn new_id<T: From<Uuid>>(&mut self) -> T {
        T::from(self.ids.next())
    }

    /// Adds a fact to the entry's sentence: ids, codes, counts, money and dates, never personal
    /// text.
    pub fn fact(&mut self, name: &str, fact: impl Into<Fact>) {
        self.facts.0.insert(name.to_owned(), fact.into());
    }

    /// Refuses with [`StoreError::Stale`] unless the last entry that touched a row is the one that
    /// the change is based on.
    pub fn based_on(
        &self,
        noun: &str,
        row: impl Into<Uuid>,
        sequence: i64,
    ) -> Result<(), StoreError> {
        if self.last_entry(noun, row)? == sequence {
            Ok(())
        } else {
            Err(StoreError::Stale)
        }
    }

    /// Changes rows without a trace of what they held before: erasure alone does so, and the entry
    /// of its act says of which rows.
    pub(crate) fn without_trace<T>(
        &mut self,
        rows: Vec<(String, Uuid)>,
        run: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.session.borrow_mut().set_enabled(false);
        let done = run(self.conn);
        self.session.borrow_mut().set_enabled(true);
        self.unrecorded.extend(rows);
        done
    }

    /// The sixteen random bytes of this act.
    pub(crate) fn salt(&self) -> [u8; 16] {
        self.salt
    }

    pub(super) fn set_undoes(&mut self, sequence: i64) {
        self.undoes = Some(sequence);
    }
}

impl Reading<'_> {
    /// The sequence number of the last entry that touched a row; 0 where none did.
    pub fn last_entry(&self, noun: &str, row: impl Into<Uuid>) -> Result<i64, StoreError> {
        Ok(self.conn.query_row(
            "SELECT COALESCE(MAX(sequence), 0) FROM entry_row WHERE row_id = :row AND noun = :noun",
            named_params! { ":row": row.into(), ":noun": noun },
            |r| r.get(0),
        )?)
    }
}

/// The entry at the head of the history.
struct Head {
    sequence: i64,
    hash: Vec<u8>,
    act: String,
    actor_id: Option<Uuid>,
    sitting: Option<String>,
    saved_at: DateTime<Utc>,
}

impl Hub {
    /// Does one act. `run` checks the rule and writes the rows; what it returns comes back only
    /// when rows and history entry are committed together. An act that can be undone and changes
    /// nothing leaves no entry.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        occasion: Occasion,
        ids: &mut dyn NewIds,
        run: impl FnOnce(&mut Writing<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let schema = self.schema();
        let conn = self.connection();
        let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let session = Rc::new(RefCell::new(Session::new(conn).map_err(StoreError::from)?));
        for table in RECORDED_TABLES {
            session
                .borrow_mut()
                .attach(Some(*table))
                .map_err(StoreError::from)?;
        }
        let mut writing = Writing {
            reading: Reading {
                conn,
                viewpoint: occasion.viewpoint,
            },
            ids,
            at: occasion.at,
            facts: Facts::none(),
            undoes: None,
            session: Rc::clone(&session),
            salt: occasion.salt,
            unrecorded: Vec::new(),
        };
        let done = run(&mut writing)?;
        let Writing {
            facts,
            undoes,
            unrecorded,
            ..
        } = writing;
        let mut changeset = Vec::new();
        session
            .borrow_mut()
            .changeset_strm(&mut changeset)
            .map_err(StoreError::from)?;
        drop(session);
        if !changeset.is_empty() || occasion.act.undo() != Undo::Yes {
            record(conn, schema, &occasion, &facts, undoes, changeset)?;
            let head: i64 = conn
                .query_row("SELECT MAX(sequence) FROM entry", [], |r| r.get(0))
                .map_err(StoreError::from)?;
            for (table, row) in &unrecorded {
                touch(conn, head, table, *row)?;
            }
        }
        tx.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Ends an open sitting, so that later saves begin a new entry.
    pub fn seal_sitting(&mut self) -> Result<(), StoreError> {
        self.connection().execute(
            "UPDATE entry SET sitting = NULL WHERE sitting IS NOT NULL",
            [],
        )?;
        Ok(())
    }
}

fn record(
    conn: &Connection,
    schema: i64,
    occasion: &Occasion,
    facts: &Facts,
    undoes: Option<i64>,
    changeset: Vec<u8>,
) -> Result<(), StoreError> {
    let head = conn
        .prepare_cached(
            "SELECT sequence, hash, act, actor_id, sitting, saved_at FROM entry ORDER BY sequence DESC LIMIT 1",
        )?
        .query_row([], |r| {
            Ok(Head {
                sequence: r.get(0)?,
                hash: r.get(1)?,
                act: r.get(2)?,
                actor_id: r.get(3)?,
                sitting: r.get(4)?,
                saved_at: r.get(5)?,
            })
        })
        .optional()?;
    let (actor, actor_id) = occasion.viewpoint.actor();
    let merges = head.as_ref().is_some_and(|h| {
        h.sitting.is_some()
            && h.sitting == occasion.sitting
            && h.act == occasion.act.code()
            && h.actor_id == actor_id
            && occasion.at - h.saved_at < SITTING
    });
    let rows = row_changes(&changeset)?;
    crate::search::refresh(conn, &rows)?;
    match head {
        Some(head) if merges => merge(conn, &head, occasion, &changeset, &rows),
        head => {
            let facts = serde_json::to_string(facts)?;
            let header = Header {
                sequence: head.as_ref().map_or(1, |h| h.sequence + 1),
                act: occasion.act.code(),
                actor,
                actor_id,
                device_id: occasion.device,
                at: occasion.at,
                schema,
                version: &occasion.version,
                facts: &facts,
                batch_id: occasion.batch,
                undoes,
            };
            let previous = head.map_or_else(|| vec![0; 32], |h| h.hash);
            append(conn, &header, occasion, &previous, changeset, &rows)
        }
    }
}

fn append(
    conn: &Connection,
    header: &Header<'_>,
    occasion: &Occasion,
    previous: &[u8],
    changeset: Vec<u8>,
    rows: &[RowChange],
) -> Result<(), StoreError> {
    let payload = (!changeset.is_empty()).then_some(changeset);
    let digest = payload_digest(&occasion.salt, payload.as_deref());
    let hash = entry_hash(previous, header, &digest)?;
    conn.prepare_cached(include_str!("append_entry.sql"))?
        .execute(named_params! {
            ":sequence": header.sequence,
            ":act": header.act,
            ":actor": header.actor,
            ":actor_id": header.actor_id,
            ":device_id": header.device_id,
            ":at": header.at,
            ":schema": header.schema,
            ":version": header.version,
            ":facts": header.facts,
            ":batch_id": header.batch_id,
            ":undoes": header.undoes,
            ":sitting": occasion.sitting,
            ":changeset": payload,
            ":salt": occasion.salt,
            ":digest": digest,
            ":previous": previous,
            ":hash": hash,
        })?;
    for row in rows {
        touch(conn, header.sequence, &row.table, row.id)?;
    }
    Ok(())
}

/// Merges a save into the open sitting at the head: one changeset, the head's hash made anew.
fn merge(
    conn: &Connection,
    head: &Head,
    occasion: &Occasion,
    changeset: &[u8],
    rows: &[RowChange],
) -> Result<(), StoreError> {
    let before = crate::history::entry(conn, head.sequence)?.ok_or(StoreError::Missing)?;
    let mut merged = Vec::new();
    concat_strm(
        &mut before.changeset.as_deref().unwrap_or_default(),
        &mut &*changeset,
        &mut merged,
    )?;
    for row in rows {
        touch(conn, head.sequence, &row.table, row.id)?;
    }
    let digest = payload_digest(&before.salt, Some(&merged));
    let hash = entry_hash(&before.previous, &before.header(), &digest)?;
    conn.prepare_cached(include_str!("merge_entry.sql"))?
        .execute(named_params! {
            ":sequence": head.sequence,
            ":saved_at": occasion.at,
            ":changeset": merged,
            ":digest": digest,
            ":hash": hash,
        })?;
    Ok(())
}

fn touch(conn: &Connection, sequence: i64, noun: &str, row: Uuid) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT OR IGNORE INTO entry_row (sequence, noun, row_id) VALUES (:sequence, :noun, :row)",
    )?
    .execute(named_params! { ":sequence": sequence, ":noun": noun, ":row": row })?;
    Ok(())
}
