//! The outbox: what was done with the mail of each letter. For the coordinator alone: at every other
//! desk these methods find nothing.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::letter::{LetterKind, LetterLanguage};
use scheme::mail::{MailMark, MailState};
use scheme::{ApplicationId, CallId, CoordinatorId, LetterId, PersonId, PlacementId, RowId};

use serde::Deserialize;

use crate::row::Columns;
use crate::search::match_all;
use crate::{Reading, StoreError, Writing};

/// What was done with the mail of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailRow {
    /// Which.
    pub id: RowId,
    /// Of which letter.
    pub letter: LetterId,
    /// What was done.
    pub mark: MailMark,
    /// The address that the latest draft goes to, or empty.
    pub address: String,
    /// Its subject, or empty.
    pub subject: String,
    /// The hash of all that it says, or empty.
    pub sha256: String,
    /// When it was made.
    pub drafted_at: Option<DateTime<Utc>>,
    /// The day on which it went.
    pub sent_on: Option<NaiveDate>,
    /// Who says so.
    pub coordinator: CoordinatorId,
}

impl MailRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            letter: row.id("letter_id")?,
            mark: row.code("state", MailMark::from_code)?,
            address: row.get("email")?,
            subject: row.get("subject")?,
            sha256: row.get("sha256")?,
            drafted_at: row.get("drafted_at")?,
            sent_on: row.get("sent_on")?,
            coordinator: row.id("coordinator_id")?,
        })
    }
}

/// Which lines of the outbox to list.
#[derive(Debug, Clone, Default)]
pub struct OutboxFilter {
    /// Only letters of this call.
    pub call: Option<CallId>,
    /// Only in these states, as the record has them; none for all.
    pub states: Vec<MailState>,
    /// Words that the record of the bid or placement begins with somewhere, as typed; empty: all.
    pub text: String,
    /// `reference`, `person`, `kind`, `address` or `dated`, with `-` before it for the other way
    /// round.
    pub sort: String,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// An organisation that has a copy of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Copied {
    /// Its name.
    pub name: String,
    /// Where its copy goes by e-mail; empty where nobody's address is known there.
    pub address: String,
}

/// A line of the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxLine {
    /// Which letter.
    pub letter: LetterId,
    /// Of which bid; of a placement, the one that it stands on.
    pub application: Option<ApplicationId>,
    /// Of which placement.
    pub placement: Option<PlacementId>,
    /// Of which call.
    pub call: Option<CallId>,
    /// The bid's reference, or the placement's own.
    pub reference: String,
    /// The bid's title; of a placement without one, who is seconded.
    pub title: String,
    /// What the letter says.
    pub kind: LetterKind,
    /// In which language.
    pub language: LetterLanguage,
    /// The date on it.
    pub dated_on: NaiveDate,
    /// To whom: the one kept, of people who were merged.
    pub person: PersonId,
    /// Their name, as of now.
    pub name: String,
    /// Their e-mail address, as of now; empty for none.
    pub email: String,
    /// The organisations that have a copy of it, as of now: the one that holds the award first.
    pub copies: Vec<Copied>,
    /// Where it stands, as the record has it: never *renewed* or *overtaken*.
    pub state: MailState,
    /// The day on which it went.
    pub sent_on: Option<NaiveDate>,
    /// Who says so.
    pub sent_by: Option<String>,
    /// When the latest draft was made.
    pub drafted_at: Option<DateTime<Utc>>,
}

impl OutboxLine {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            letter: row.id("letter_id")?,
            application: row.id_or_none("application_id")?,
            placement: row.id_or_none("placement_id")?,
            call: row.id_or_none("call_id")?,
            reference: row
                .get::<_, Option<String>>("reference")?
                .unwrap_or_default(),
            title: row.get("title")?,
            kind: row.code("kind", LetterKind::from_code)?,
            language: row.code("language", LetterLanguage::from_code)?,
            dated_on: row.get("dated_on")?,
            person: row.id("person_id")?,
            name: row.get("person")?,
            email: row.get("email")?,
            copies: row.json("copies")?,
            state: row.code("state", MailState::from_code)?,
            sent_on: row.get("sent_on")?,
            sent_by: row.get("sent_by")?,
            drafted_at: row.get("drafted_at")?,
        })
    }
}

/// The codes of the letters that are copied, as JSON.
fn copied() -> String {
    let kinds = LetterKind::ALL.iter().filter(|kind| kind.is_copied());
    serde_json::json!(kinds.collect::<Vec<_>>()).to_string()
}

const MATCHES: &str = "(:call IS NULL OR o.call_id = :call)
  AND (:match IS NULL OR COALESCE(o.placement_id, o.application_id) IN (
        SELECT s.record_id
        FROM search_text AS t CROSS JOIN search_record AS s ON s.docid = t.rowid
        WHERE t.search_text MATCH :match AND s.noun IN ('application', 'placement')))";

fn order(sort: &str) -> String {
    let (column, way) = match sort.strip_prefix('-') {
        Some(column) => (column, "DESC"),
        None => (sort, "ASC"),
    };
    let by = match column {
        "person" => "o.person COLLATE NOCASE",
        "address" => "o.email COLLATE NOCASE",
        "kind" => "o.kind",
        "dated" => "o.dated_on",
        _ => "o.reference",
    };
    format!("{by} {way}, o.reference, o.dated_on, o.letter_id")
}

impl Reading<'_> {
    /// What was done with the mail of a letter.
    pub fn mail_of(&self, letter: LetterId) -> Result<Option<MailRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM mail WHERE letter_id = :letter AND :sees_all")?
            .query_row(
                named_params! { ":letter": letter.0, ":sees_all": self.sees_all() },
                MailRow::from_row,
            )
            .optional()?)
    }

    /// Lines of the outbox.
    pub fn outbox(&self, filter: &OutboxFilter) -> Result<Vec<OutboxLine>, StoreError> {
        // The order is one of the closed list above, never a caller's text.
        let sql = format!(
            "SELECT o.* FROM ({}) AS o
             WHERE {MATCHES}
               AND (:any OR o.state IN (SELECT value FROM json_each(:states)))
             ORDER BY {} LIMIT :limit OFFSET :offset",
            include_str!("outbox.sql"),
            order(&filter.sort)
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let lines = list
            .query_map(
                named_params! {
                    ":sees_all": self.sees_all(),
                    ":copied": copied(),
                    ":call": filter.call.map(|c| c.0),
                    ":match": match_all(&filter.text),
                    ":any": filter.states.is_empty(),
                    ":states": serde_json::json!(filter.states).to_string(),
                    ":limit": filter.limit,
                    ":offset": filter.offset,
                },
                OutboxLine::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(lines)
    }

    /// The line of one letter; none where the outbox has nothing of it.
    pub fn outbox_line(&self, letter: LetterId) -> Result<Option<OutboxLine>, StoreError> {
        let sql = format!(
            "SELECT o.* FROM ({}) AS o WHERE o.letter_id = :letter",
            include_str!("outbox.sql")
        );
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row(
                named_params! {
                    ":letter": letter.0,
                    ":copied": copied(),
                    ":sees_all": self.sees_all(),
                },
                OutboxLine::from_row,
            )
            .optional()?)
    }

    /// How many lines there are in each state, as the record has them, whatever states are asked
    /// for.
    pub fn outbox_counts(
        &self,
        filter: &OutboxFilter,
    ) -> Result<Vec<(MailState, u32)>, StoreError> {
        let sql = format!(
            "SELECT o.state, COUNT(*) AS count FROM ({}) AS o WHERE {MATCHES} GROUP BY o.state",
            include_str!("outbox.sql")
        );
        let mut list = self.conn.prepare_cached(&sql)?;
        let counts = list
            .query_map(
                named_params! {
                    ":sees_all": self.sees_all(),
                    ":copied": copied(),
                    ":call": filter.call.map(|c| c.0),
                    ":match": match_all(&filter.text),
                },
                |row| Ok((row.code("state", MailState::from_code)?, row.get("count")?)),
            )?
            .collect::<Result<_, _>>()?;
        Ok(counts)
    }
}

impl Writing<'_> {
    /// Writes what was done with the mail of a letter, new or changed.
    pub fn put_mail(&mut self, row: &MailRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_mail.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":letter_id": row.letter.0,
                ":state": row.mark.code(),
                ":email": row.address,
                ":subject": row.subject,
                ":sha256": row.sha256,
                ":drafted_at": row.drafted_at,
                ":sent_on": row.sent_on,
                ":coordinator_id": row.coordinator.0,
            })?;
        Ok(())
    }

    /// Forgets what was done with the mail of a letter.
    pub fn remove_mail(&mut self, id: RowId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM mail WHERE id = :id")?
            .execute(named_params! { ":id": id.0 })?;
        Ok(())
    }
}
