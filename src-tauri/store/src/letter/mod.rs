//! Letters that went out, the register of what is due, and the wording of letters. For the
//! coordinator alone: at every other desk these methods find nothing.

mod facts;
mod register;
mod telling;
mod template;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::letter::{LetterKind, LetterLanguage, LetterState, LetterSubject};
use scheme::{LetterId, OrganisationId, PersonId};
use serde_json::Value;
use uuid::Uuid;

pub use register::{RegisterCounts, RegisterFilter, RegisterLine};
pub use telling::Telling;
pub(crate) use telling::telling_and_due;
pub use template::TemplateRow;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A letter that went out.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterRow {
    /// Which.
    pub id: LetterId,
    /// Of which bid or placement.
    pub subject: LetterSubject,
    /// To whom.
    pub person: PersonId,
    /// The employer or host that they have it for.
    pub organisation: Option<OrganisationId>,
    /// What it says.
    pub kind: LetterKind,
    /// In which language.
    pub language: LetterLanguage,
    /// Issued or void.
    pub state: LetterState,
    /// The record that it tells of.
    pub basis: Uuid,
    /// The date on it.
    pub dated_on: NaiveDate,
    /// The values it was made from, as JSON.
    pub facts: Value,
    /// The hash of its bytes.
    pub sha256: String,
    /// How many pages it has.
    pub pages: u32,
    /// Why it went out with Welsh that nobody had checked, or empty.
    pub override_reason: String,
    /// When it went out.
    pub issued_at: DateTime<Utc>,
    /// Why it was voided, or empty.
    pub void_reason: String,
    /// The letter in whose place it went out.
    pub replaces: Option<LetterId>,
}

impl LetterRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            subject: row.subject()?,
            person: row.id("person_id")?,
            organisation: row.id_or_none("organisation_id")?,
            kind: row.code("kind", LetterKind::from_code)?,
            language: row.code("language", LetterLanguage::from_code)?,
            state: row.code("state", LetterState::from_code)?,
            basis: row.get("basis_id")?,
            dated_on: row.get("dated_on")?,
            facts: row.json("facts")?,
            sha256: row.get("sha256")?,
            pages: row.get("pages")?,
            override_reason: row.get("override_reason")?,
            issued_at: row.get("issued_at")?,
            void_reason: row.get("void_reason")?,
            replaces: row.id_or_none("replaces_id")?,
        })
    }
}

impl Reading<'_> {
    /// One letter.
    pub fn letter(&self, id: LetterId) -> Result<Option<LetterRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM letter WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                LetterRow::from_row,
            )
            .optional()?)
    }

    /// The letters of a bid or a placement, oldest first.
    pub fn letters_of(&self, of: impl Into<LetterSubject>) -> Result<Vec<LetterRow>, StoreError> {
        let of = of.into();
        let mut list = self.conn.prepare_cached(include_str!("letters_of.sql"))?;
        let rows = list
            .query_map(
                named_params! {
                    ":application": of.application().map(|a| a.0),
                    ":placement": of.placement().map(|p| p.0),
                    ":sees_all": self.sees_all(),
                },
                LetterRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The letter that went out in another's place.
    pub fn replacement_of(&self, id: LetterId) -> Result<Option<LetterId>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT id FROM letter WHERE replaces_id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                |row| row.id("id"),
            )
            .optional()?)
    }

    /// The bytes of a letter, as they were when it went out.
    pub fn letter_bytes(&self, id: LetterId) -> Result<Vec<u8>, StoreError> {
        let letter = self.letter(id)?.ok_or(StoreError::Missing)?;
        self.blob(&letter.sha256)?.ok_or(StoreError::Damaged)
    }
}

impl Writing<'_> {
    /// Adds a letter that goes out. Its bytes are kept already, under its hash.
    pub fn add_letter(&mut self, letter: &LetterRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_letter.sql"))?
            .execute(named_params! {
                ":id": letter.id.0,
                ":application_id": letter.subject.application().map(|a| a.0),
                ":placement_id": letter.subject.placement().map(|p| p.0),
                ":person_id": letter.person.0,
                ":organisation_id": letter.organisation.map(|o| o.0),
                ":kind": letter.kind.code(),
                ":language": letter.language.code(),
                ":basis_id": letter.basis,
                ":dated_on": letter.dated_on,
                ":facts": letter.facts.to_string(),
                ":sha256": letter.sha256,
                ":pages": letter.pages,
                ":override_reason": letter.override_reason,
                ":issued_at": letter.issued_at,
                ":replaces_id": letter.replaces.map(|l| l.0),
            })?;
        Ok(())
    }

    /// Marks a letter void. Everything else about it stays as it went out.
    pub fn void_letter(&mut self, id: LetterId, reason: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "UPDATE letter SET state = 'void', void_reason = :reason WHERE id = :id",
            )?
            .execute(named_params! { ":id": id.0, ":reason": reason })?;
        Ok(())
    }
}
