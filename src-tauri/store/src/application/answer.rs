//! Answers, as typed.

use rusqlite::{OptionalExtension, named_params};
use scheme::ApplicationId;
use scheme::form::{Answer, Answers};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

impl Reading<'_> {
    /// The answers of an application so far.
    pub fn answers(&self, application: ApplicationId) -> Result<Answers, StoreError> {
        if !self.sees_application(application) {
            return Ok(Answers::new());
        }
        let mut list = self.conn.prepare_cached(
            "SELECT question, value FROM answer WHERE application_id = :application",
        )?;
        let rows = list
            .query_map(named_params! { ":application": application.0 }, |row| {
                Ok((row.get("question")?, row.json("value")?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The history entries that last touched each answer of an application, by question.
    pub fn answer_entries(
        &self,
        application: ApplicationId,
    ) -> Result<Vec<(String, i64)>, StoreError> {
        if !self.sees_application(application) {
            return Ok(Vec::new());
        }
        let mut list = self
            .conn
            .prepare_cached(include_str!("answer_entries.sql"))?;
        let rows = list
            .query_map(named_params! { ":application": application.0 }, |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The row of one answer; none where nothing was typed yet.
    pub fn answer_row(
        &self,
        application: ApplicationId,
        question: &str,
    ) -> Result<Option<Uuid>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT id FROM answer WHERE application_id = :application AND question = :question",
            )?
            .query_row(
                named_params! { ":application": application.0, ":question": question },
                |row| row.get(0),
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes an answer, new or changed; the row's identifier.
    pub fn put_answer(
        &mut self,
        application: ApplicationId,
        question: &str,
        answer: &Answer,
    ) -> Result<Uuid, StoreError> {
        let id = match self.answer_row(application, question)? {
            Some(id) => id,
            None => self.new_id(),
        };
        self.conn
            .prepare_cached(include_str!("put_answer.sql"))?
            .execute(named_params! {
                ":id": id,
                ":application_id": application.0,
                ":question": question,
                ":value": serde_json::to_string(answer)?,
            })?;
        Ok(id)
    }
}
