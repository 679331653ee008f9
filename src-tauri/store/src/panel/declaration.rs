//! What members declared of each bid.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::panel::DeclaredAnswer;
use scheme::{ApplicationId, CallId, MemberId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A declaration's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclarationRow {
    /// Which.
    pub id: Uuid,
    /// Of which bid.
    pub application: ApplicationId,
    /// By whom.
    pub member: MemberId,
    /// What.
    pub answer: DeclaredAnswer,
    /// The member's note.
    pub note: String,
    /// When.
    pub declared_at: DateTime<Utc>,
}

impl DeclarationRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            application: row.id("application_id")?,
            member: row.id("member_id")?,
            answer: row.code("answer", DeclaredAnswer::from_code)?,
            note: row.get("note")?,
            declared_at: row.get("declared_at")?,
        })
    }
}

impl Reading<'_> {
    /// A member's declaration of a bid: every one for a coordinator, their own for a member.
    pub fn declaration(
        &self,
        application: ApplicationId,
        member: MemberId,
    ) -> Result<Option<DeclarationRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("declaration.sql"))?
            .query_row(
                named_params! {
                    ":application": application.0, ":member": member.0,
                    ":sees_all": self.sees_all(), ":own": self.own_member(),
                },
                DeclarationRow::from_row,
            )
            .optional()?)
    }

    /// The declarations of a call's bids. For the coordinator alone.
    pub fn declarations_of_call(&self, call: CallId) -> Result<Vec<DeclarationRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_declarations.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":call": call.0, ":sees_all": self.sees_all() },
                DeclarationRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes a declaration's row, new or changed.
    pub fn put_declaration(&mut self, declaration: &DeclarationRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_declaration.sql"))?
            .execute(named_params! {
                ":id": declaration.id,
                ":application_id": declaration.application.0,
                ":member_id": declaration.member.0,
                ":answer": declaration.answer.code(),
                ":note": declaration.note,
                ":declared_at": declaration.declared_at,
            })?;
        Ok(())
    }
}
