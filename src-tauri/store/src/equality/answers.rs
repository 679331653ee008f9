//! Answers going in, and being removed.

use chrono::NaiveDate;
use rusqlite::{Transaction, TransactionBehavior, named_params};
use scheme::call::TeamRole;
use scheme::canonical::sha256_hex;
use scheme::equality::Answers;
use scheme::{ApplicationId, CallId, PersonId};

use super::EqualityFile;
use crate::StoreError;

impl EqualityFile {
    /// Takes what a person of an application answered. Whatever they answered before goes.
    pub fn put_answers(
        &mut self,
        call: CallId,
        application: ApplicationId,
        (person, role): (PersonId, TeamRole),
        answers: &Answers,
    ) -> Result<(), StoreError> {
        let tx = self.begin()?;
        tx.execute(
            "DELETE FROM answer WHERE application_id = :application AND person_id = :person",
            named_params! { ":application": application.0, ":person": person.0 },
        )?;
        tx.execute(
            "INSERT INTO answer (application_id, person_id, call_id, role)
             VALUES (:application, :person, :call, :role)",
            named_params! {
                ":application": application.0, ":person": person.0, ":call": call.0,
                ":role": role.code(),
            },
        )?;
        for (question, chosen) in answers {
            tx.execute(
                "INSERT INTO choice (application_id, person_id, question, chosen)
                 VALUES (:application, :person, :question, :chosen)",
                named_params! {
                    ":application": application.0, ":person": person.0,
                    ":question": question.code(), ":chosen": chosen,
                },
            )?;
        }
        tx.commit()?;
        self.changed = true;
        Ok(())
    }

    /// Whether a person objected, under any of the identifiers that they were known by.
    pub fn objected(&self, known_as: &[PersonId]) -> Result<bool, StoreError> {
        let mut objection = self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM objection WHERE person_id = :person)")?;
        for person in known_as {
            if objection.query_row(named_params! { ":person": person.0 }, |r| r.get(0))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Records that a person objected, and removes whatever they answered, from the file and from
    /// its backup. The first of the identifiers is the one that they are known by now.
    pub fn object(&mut self, known_as: &[PersonId], on: NaiveDate) -> Result<(), StoreError> {
        let tx = self.begin()?;
        for person in known_as {
            tx.execute(
                "DELETE FROM answer WHERE person_id = :person",
                named_params! { ":person": person.0 },
            )?;
        }
        if let Some(person) = known_as.first() {
            tx.execute(
                "INSERT OR IGNORE INTO objection (person_id, objected_on) VALUES (:person, :on)",
                named_params! { ":person": person.0, ":on": on },
            )?;
        }
        tx.commit()?;
        self.renew_backup()
    }

    /// By what the hub's history marks that a person objected: it can be compared by whoever has this file
    /// or a copy of it, and says nothing to anybody else.
    pub fn mark(&self, person: PersonId) -> Result<String, StoreError> {
        let salt: Vec<u8> = self
            .conn
            .query_row("SELECT salt FROM own", [], |r| r.get(0))?;
        Ok(sha256_hex(&[salt.as_slice(), person.0.as_bytes()].concat()))
    }

    /// Has the same salt as another file, so that two hubs can be compared.
    #[cfg(any(test, feature = "planted"))]
    pub fn plant_salt(&self) -> Result<(), StoreError> {
        self.conn.execute("UPDATE own SET salt = x'00'", [])?;
        Ok(())
    }

    /// Whether anything is kept that a person answered.
    #[cfg(any(test, feature = "planted"))]
    pub fn has_answers_of(&self, person: PersonId) -> Result<bool, StoreError> {
        Ok(self.conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM answer WHERE person_id = :person)",
            named_params! { ":person": person.0 },
            |r| r.get(0),
        )?)
    }

    /// Removes whatever people answered who are erased, and that they objected, from the file and from
    /// its backup. What was counted stays.
    pub fn forget(&mut self, people: &[PersonId]) -> Result<(), StoreError> {
        let tx = self.begin()?;
        let mut gone = 0;
        for person in people {
            let of = named_params! { ":person": person.0 };
            gone += tx.execute("DELETE FROM answer WHERE person_id = :person", of)?;
            gone += tx.execute("DELETE FROM objection WHERE person_id = :person", of)?;
        }
        tx.commit()?;
        match gone {
            0 => Ok(()),
            _ => self.renew_backup(),
        }
    }

    pub(super) fn begin(&self) -> Result<Transaction<'_>, StoreError> {
        Ok(Transaction::new_unchecked(
            &self.conn,
            TransactionBehavior::Immediate,
        )?)
    }
}
