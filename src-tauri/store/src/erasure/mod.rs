//! Erasure and disposal: what was struck out, by whom and why, and the striking itself. For the
//! coordinator alone: at every other desk these methods find nothing.

pub(crate) mod columns;
mod given;
pub(crate) mod known;
pub(crate) mod layout;
pub(crate) mod near;
mod passage;
mod strike;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row, named_params};
use scheme::erasure::ToErase;
use scheme::{CoordinatorId, PersonId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Hub, Reading, StoreError, Writing};

pub use passage::Passage;
pub use strike::{Struck, Subject};

/// What was struck out by one act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasureRow {
    /// Which.
    pub id: Uuid,
    /// `person`, `disposal`, or `again` after a backup was restored.
    pub kind: String,
    /// Counted by kind.
    pub number: u32,
    /// Who was erased.
    pub person: Option<PersonId>,
    /// Why.
    pub reason: String,
    /// Who did it, and who stood by it.
    pub people: Option<(CoordinatorId, CoordinatorId)>,
    /// When.
    pub erased_at: DateTime<Utc>,
    /// The day from which no backup is kept that was made before.
    pub backups_until: NaiveDate,
    /// What it was asked of.
    pub subject: Subject,
    /// The entries that were changed, each with its new digest.
    pub entries: BTreeMap<i64, String>,
    /// How many rows of which table; `file` counts files, `entry` entries.
    pub counts: BTreeMap<String, u32>,
    /// The hashes of the certificate in English and Welsh.
    pub certificate: Option<(String, String)>,
}

impl ErasureRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let first = row.id_or_none("first_id")?;
        let en: Option<String> = row.get("certificate_en")?;
        Ok(Self {
            id: row.get("id")?,
            kind: row.get("kind")?,
            number: row.get("number")?,
            person: row.id_or_none("person_id")?,
            reason: row.get("reason")?,
            people: first.zip(row.id_or_none("second_id")?),
            erased_at: row.get("erased_at")?,
            backups_until: row.get("backups_until")?,
            subject: row.json("subject")?,
            entries: row.json("entries")?,
            counts: row.json("counts")?,
            certificate: en.zip(row.get("certificate_cy")?),
        })
    }
}

impl Struck {
    /// How many rows of which table, files (`file`) and entries (`entry`).
    pub fn counts(&self) -> BTreeMap<String, u32> {
        let mut counts = self.rows.clone();
        counts.insert("file".to_owned(), self.files);
        let entries = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        counts.insert("entry".to_owned(), entries);
        counts.retain(|_, count| *count > 0);
        counts
    }
}

impl Reading<'_> {
    /// What is known of somebody who is to be erased.
    pub fn to_erase(&self, person: PersonId) -> Result<ToErase, StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("to_erase.sql"))?
            .query_row(named_params! { ":id": person.0 }, |row| {
                Ok(ToErase {
                    merged: row.get("merged")?,
                    erased: row.get("erased")?,
                    coordinator: row.get("coordinator")?,
                    awaiting: row.get("awaiting")?,
                    seated: row.get("seated")?,
                })
            })?)
    }

    /// The applications that a person was ever part of, each with whether they were alone on it
    /// and no money was decided.
    pub fn bids_to_erase(&self, person: PersonId) -> Result<Vec<(Uuid, bool)>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("bids_to_erase.sql"))?;
        let rows = list
            .query_map(named_params! { ":id": person.0 }, |r| {
                Ok((r.get("id")?, r.get("alone")?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Whether money was awarded to a person, or to a bid that they are part of.
    pub fn has_money(&self, person: PersonId) -> Result<bool, StoreError> {
        Ok(self.conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM award AS w LEFT JOIN team_member AS t
                 ON t.application_id = w.application_id
             WHERE w.person_id = :id OR t.person_id = :id)",
            named_params! { ":id": person.0 },
            |r| r.get(0),
        )?)
    }

    /// All that was struck out, the latest first.
    pub fn erasures(&self) -> Result<Vec<ErasureRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM erasure WHERE :sees_all ORDER BY erased_at DESC, number DESC, id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":sees_all": self.sees_all() },
                ErasureRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Whether a person was erased.
    pub fn is_erased(&self, person: PersonId) -> Result<bool, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM erasure WHERE person_id = :id)")?
            .query_row(named_params! { ":id": person.0 }, |r| r.get(0))?)
    }

    /// The number of the next erasure of a kind.
    pub fn next_erasure(&self, kind: &str) -> Result<u32, StoreError> {
        Ok(self.conn.query_row(
            "SELECT COALESCE(MAX(number), 0) + 1 FROM erasure WHERE kind = :kind",
            named_params! { ":kind": kind },
            |r| r.get(0),
        )?)
    }
}

impl Writing<'_> {
    /// Adds what was struck out.
    pub fn add_erasure(&mut self, row: &ErasureRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_erasure.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":kind": row.kind,
                ":number": row.number,
                ":person_id": row.person.map(|p| p.0),
                ":reason": row.reason,
                ":first_id": row.people.map(|(first, _)| first.0),
                ":second_id": row.people.map(|(_, second)| second.0),
                ":erased_at": row.erased_at,
                ":backups_until": row.backups_until,
                ":subject": serde_json::to_string(&row.subject)?,
                ":entries": serde_json::to_string(&row.entries)?,
                ":counts": serde_json::to_string(&row.counts)?,
                ":certificate_en": row.certificate.as_ref().map(|(en, _)| en),
                ":certificate_cy": row.certificate.as_ref().map(|(_, cy)| cy),
            })?;
        Ok(())
    }
}

impl Hub {
    /// What was erased, the oldest first, whoever sits at the hub: identifiers and hashes alone.
    pub fn erased_subjects(&self) -> Result<Vec<Subject>, StoreError> {
        let mut list = self
            .connection()
            .prepare_cached("SELECT subject FROM erasure ORDER BY erased_at, number")?;
        let rows = list
            .query_map([], |row: &Row<'_>| row.json("subject"))?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Whether the hub has any record of a subject.
    pub fn knows_subject(&self, subject: &Subject) -> Result<bool, StoreError> {
        let mut find = self.connection().prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM person WHERE id = :id)
                 OR EXISTS (SELECT 1 FROM application WHERE id = :id)
                 OR EXISTS (SELECT 1 FROM event WHERE id = :id)",
        )?;
        for id in subject
            .people
            .iter()
            .chain(subject.whole.iter().map(|(_, id)| id))
        {
            if find.query_row(named_params! { ":id": id }, |r| r.get(0))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// When the latest of those erasures was whose older backups are not kept any more on a day.
    pub fn erased_before(&self, today: NaiveDate) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(self.connection().query_row(
            "SELECT MAX(erased_at) FROM erasure WHERE backups_until <= :today",
            named_params! { ":today": today },
            |r| r.get(0),
        )?)
    }

    /// Writes the whole file anew, so that nothing of what was struck out is left in its free
    /// space or its log. Waits for a check or a backup in the background.
    pub fn write_anew(&mut self) -> Result<(), StoreError> {
        self.stop_check();
        let conn = self.connection();
        conn.flush_prepared_statement_cache();
        conn.execute_batch("VACUUM")?;
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

/// The place of a column in its table.
pub(crate) fn position(conn: &Connection, table: &str, column: &str) -> Result<usize, StoreError> {
    Ok(conn
        .prepare_cached("SELECT cid FROM pragma_table_info(:table) WHERE name = :column")?
        .query_row(named_params! { ":table": table, ":column": column }, |r| {
            r.get::<_, i64>(0)
        })
        .map(|at| usize::try_from(at).unwrap_or_default())?)
}
