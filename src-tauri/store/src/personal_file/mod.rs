//! A person's file: the requests for it, and what is held of the person. For the coordinator alone:
//! at every other desk these methods find nothing.

mod gather;
mod held;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::personal_file::{Disclosure, RefusalGround, RequestState};
use scheme::{CoordinatorId, FileRequestId, Language, PersonId};

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

pub use held::{Held, HeldCell, HeldEntry, HeldRow, Why};

/// A request for a person's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRow {
    /// Which.
    pub id: FileRequestId,
    /// Whose file.
    pub person: PersonId,
    /// The day it came, in Europe/London.
    pub received_on: NaiveDate,
    /// How it stands.
    pub state: RequestState,
    /// The language of the file.
    pub language: Language,
    /// What was asked for and how, as typed.
    pub asked_for: String,
    /// When and by whom it was confirmed that the person asks.
    pub identity: Option<(NaiveDate, CoordinatorId)>,
    /// By what.
    pub identity_how: String,
    /// The day they were told that it takes longer.
    pub extended_on: Option<NaiveDate>,
    /// Why it does.
    pub extension_reason: String,
    /// When and by whom it was answered or refused.
    pub concluded: Option<(NaiveDate, CoordinatorId)>,
    /// Why it was refused.
    pub ground: Option<RefusalGround>,
    /// The same in words.
    pub reason: String,
    /// The hashes of the file as PDF and as JSON.
    pub file: Option<(String, String)>,
}

impl RequestRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let ground: Option<String> = row.get("refusal_ground")?;
        let pdf: Option<String> = row.get("pdf_sha256")?;
        let json: Option<String> = row.get("json_sha256")?;
        let identity_on: Option<NaiveDate> = row.get("identity_on")?;
        let concluded_on: Option<NaiveDate> = row.get("concluded_on")?;
        Ok(Self {
            id: row.id("id")?,
            person: row.id("person_id")?,
            received_on: row.get("received_on")?,
            state: row.code("state", RequestState::from_code)?,
            language: row.code("language", Language::from_code)?,
            asked_for: row.get("asked_for")?,
            identity: identity_on.zip(row.id_or_none("identity_by_id")?),
            identity_how: row.get("identity_how")?,
            extended_on: row.get("extended_on")?,
            extension_reason: row.get("extension_reason")?,
            concluded: concluded_on.zip(row.id_or_none("concluded_by_id")?),
            ground: ground.as_deref().and_then(RefusalGround::from_code),
            reason: row.get("reason")?,
            file: pdf.zip(json),
        })
    }
}

impl Reading<'_> {
    /// One request.
    pub fn file_request(&self, id: FileRequestId) -> Result<Option<RequestRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM file_request WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                RequestRow::from_row,
            )
            .optional()?)
    }

    /// The requests, those that are open first, the oldest of them before the others; then the
    /// latest.
    pub fn file_requests(&self) -> Result<Vec<RequestRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM file_request WHERE :sees_all ORDER BY state <> 'open',
                 CASE state WHEN 'open' THEN received_on END, concluded_on DESC, id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":sees_all": self.sees_all() },
                RequestRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// What was chosen for the passages of a file, by their places, each with its reason.
    pub fn file_passages(
        &self,
        request: FileRequestId,
    ) -> Result<BTreeMap<String, (Disclosure, String)>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT passage, disclosure, reason FROM file_passage
             WHERE request_id = :request AND :sees_all",
        )?;
        let rows = list
            .query_map(
                named_params! { ":request": request.0, ":sees_all": self.sees_all() },
                |row| {
                    let disclosure = row.code("disclosure", Disclosure::from_code)?;
                    Ok((row.get("passage")?, (disclosure, row.get("reason")?)))
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a request, new or changed.
    pub fn put_file_request(&mut self, row: &RequestRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_request.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":person_id": row.person.0,
                ":received_on": row.received_on,
                ":state": row.state.code(),
                ":language": row.language.code(),
                ":asked_for": row.asked_for,
                ":identity_on": row.identity.map(|(on, _)| on),
                ":identity_by_id": row.identity.map(|(_, by)| by.0),
                ":identity_how": row.identity_how,
                ":extended_on": row.extended_on,
                ":extension_reason": row.extension_reason,
                ":concluded_on": row.concluded.map(|(on, _)| on),
                ":concluded_by_id": row.concluded.map(|(_, by)| by.0),
                ":refusal_ground": row.ground.map(RefusalGround::code),
                ":reason": row.reason,
                ":pdf_sha256": row.file.as_ref().map(|(pdf, _)| pdf),
                ":json_sha256": row.file.as_ref().map(|(_, json)| json),
            })?;
        Ok(())
    }

    /// Chooses how a passage is given; as usual, where none is chosen.
    pub fn put_file_passage(
        &mut self,
        request: FileRequestId,
        passage: &str,
        chosen: Option<(Disclosure, &str)>,
    ) -> Result<(), StoreError> {
        let Some((disclosure, reason)) = chosen else {
            self.conn
                .prepare_cached(
                    "DELETE FROM file_passage WHERE request_id = :request AND passage = :passage",
                )?
                .execute(named_params! { ":request": request.0, ":passage": passage })?;
            return Ok(());
        };
        let id: uuid::Uuid = self.new_id();
        self.conn
            .prepare_cached(
                "INSERT INTO file_passage (id, request_id, passage, disclosure, reason)
                 VALUES (:id, :request, :passage, :disclosure, :reason)
                 ON CONFLICT (request_id, passage) DO UPDATE SET
                     disclosure = excluded.disclosure, reason = excluded.reason",
            )?
            .execute(named_params! {
                ":id": id, ":request": request.0, ":passage": passage,
                ":disclosure": disclosure.code(), ":reason": reason,
            })?;
        Ok(())
    }
}
