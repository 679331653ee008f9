//! Who signed an offer, and when it was given more time.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::named_params;
use scheme::AwardId;
use scheme::award::Party;
use scheme::form::AttachedFile;
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A signature under an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureRow {
    /// Which.
    pub id: Uuid,
    /// Under which award.
    pub award: AwardId,
    /// For whom.
    pub party: Party,
    /// Who signed.
    pub name: String,
    /// In what role.
    pub role: String,
    /// The day on the page.
    pub signed_on: NaiveDate,
    /// The day it came in.
    pub received_on: NaiveDate,
    /// The signed page.
    pub page: AttachedFile,
}

/// More time to accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionRow {
    /// Which.
    pub id: Uuid,
    /// Of which award.
    pub award: AwardId,
    /// The last day before it.
    pub was_on: NaiveDate,
    /// The last day after it.
    pub until_on: NaiveDate,
    /// Why.
    pub reason: String,
    /// When it was given.
    pub extended_at: DateTime<Utc>,
}

impl Reading<'_> {
    /// The signatures under an award, the awardee's first.
    pub fn award_signatures(&self, award: AwardId) -> Result<Vec<SignatureRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM award_signature WHERE award_id = :id AND :sees_all ORDER BY party",
        )?;
        let rows = list
            .query_map(
                named_params! { ":id": award.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(SignatureRow {
                        id: row.get("id")?,
                        award: row.id("award_id")?,
                        party: row.code("party", Party::from_code)?,
                        name: row.get("name")?,
                        role: row.get("role")?,
                        signed_on: row.get("signed_on")?,
                        received_on: row.get("received_on")?,
                        page: row.json("page")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// How often the time to accept was extended, oldest first.
    pub fn award_extensions(&self, award: AwardId) -> Result<Vec<ExtensionRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM award_extension WHERE award_id = :id AND :sees_all ORDER BY extended_at, id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":id": award.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(ExtensionRow {
                        id: row.get("id")?,
                        award: row.id("award_id")?,
                        was_on: row.get("was_on")?,
                        until_on: row.get("until_on")?,
                        reason: row.get("reason")?,
                        extended_at: row.get("extended_at")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Adds a signature. The bytes of its page are kept already, under their hash.
    pub fn add_award_signature(&mut self, row: &SignatureRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_award_signature.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":award_id": row.award.0,
                ":party": row.party.code(),
                ":name": row.name,
                ":role": row.role,
                ":signed_on": row.signed_on,
                ":received_on": row.received_on,
                ":page": serde_json::to_string(&row.page)?,
            })?;
        Ok(())
    }

    /// Adds an extension of the time to accept.
    pub fn add_award_extension(&mut self, row: &ExtensionRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_award_extension.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":award_id": row.award.0,
                ":was_on": row.was_on,
                ":until_on": row.until_on,
                ":reason": row.reason,
                ":extended_at": row.extended_at,
            })?;
        Ok(())
    }
}
