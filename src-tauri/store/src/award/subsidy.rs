//! Minimal financial assistance to an enterprise, and what it declared of other givers.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::form::AttachedFile;
use scheme::{AwardId, Both, OrganisationId, Pence};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// The subsidy of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyRow {
    /// Which.
    pub id: Uuid,
    /// Of which award.
    pub award: AwardId,
    /// How much was notified.
    pub amount: Pence,
    /// When it was notified to the enterprise.
    pub notified_on: NaiveDate,
    /// When the enterprise confirmed in writing; none until then.
    pub confirmed_on: Option<NaiveDate>,
    /// Who confirmed for it.
    pub confirmed_by: String,
    /// The written confirmation.
    pub document: Option<AttachedFile>,
    /// When the hub confirmed back: the day the assistance is given; none until then.
    pub given_on: Option<NaiveDate>,
}

/// Assistance from another giver, as the enterprise declared it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssistanceRow {
    /// From whom.
    pub giver: String,
    /// How much.
    pub amount: Pence,
    /// When it was given.
    pub given_on: NaiveDate,
}

impl SubsidyRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            award: row.id("award_id")?,
            amount: Pence(row.get("amount_pence")?),
            notified_on: row.get("notified_on")?,
            confirmed_on: row.get("confirmed_on")?,
            confirmed_by: row.get("confirmed_by")?,
            document: row.json_or_none("document")?,
            given_on: row.get("given_on")?,
        })
    }
}

impl Reading<'_> {
    /// The subsidy of an award; none before it is notified.
    pub fn award_subsidy(&self, award: AwardId) -> Result<Option<SubsidyRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM award_subsidy WHERE award_id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": award.0, ":sees_all": self.sees_all() },
                SubsidyRow::from_row,
            )
            .optional()?)
    }

    /// The other assistance that an enterprise declared for an award.
    pub fn declared_assistance(&self, award: AwardId) -> Result<Vec<AssistanceRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM declared_assistance WHERE award_id = :id AND :sees_all ORDER BY number",
        )?;
        let rows = list
            .query_map(
                named_params! { ":id": award.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(AssistanceRow {
                        giver: row.get("giver")?,
                        amount: Pence(row.get("amount_pence")?),
                        given_on: row.get("given_on")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

/// Assistance that the hub gave to an enterprise or its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenRow {
    /// By which award.
    pub award: AwardId,
    /// Its reference.
    pub reference: String,
    /// To which organisation.
    pub organisation: Both,
    /// How much.
    pub amount: Pence,
    /// When.
    pub given_on: NaiveDate,
}

impl Reading<'_> {
    /// What the hub gave to an organisation and to all of its group, but for one award's; oldest
    /// first.
    pub fn given_to_group_of(
        &self,
        organisation: OrganisationId,
        but: AwardId,
    ) -> Result<Vec<GivenRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("given_to_group.sql"))?;
        let rows = list
            .query_map(
                named_params! {
                    ":organisation": organisation.0, ":but": but.0, ":sees_all": self.sees_all(),
                },
                |row| {
                    Ok(GivenRow {
                        award: row.id("award_id")?,
                        reference: row
                            .get::<_, Option<String>>("reference")?
                            .unwrap_or_default(),
                        organisation: Both::new(
                            row.get::<_, String>("name")?,
                            row.get::<_, String>("name_cy")?,
                        ),
                        amount: Pence(row.get("amount_pence")?),
                        given_on: row.get("given_on")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Writes the subsidy of an award, new or changed.
    pub fn put_award_subsidy(&mut self, row: &SubsidyRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_award_subsidy.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":award_id": row.award.0,
                ":amount_pence": row.amount.0,
                ":notified_on": row.notified_on,
                ":confirmed_on": row.confirmed_on,
                ":confirmed_by": row.confirmed_by,
                ":document": row.document.as_ref().map(serde_json::to_string).transpose()?,
                ":given_on": row.given_on,
            })?;
        Ok(())
    }

    /// Makes what an enterprise declared for an award these lines.
    pub fn put_declared_assistance(
        &mut self,
        award: AwardId,
        lines: &[AssistanceRow],
    ) -> Result<(), StoreError> {
        self.remove_parts_of_award("declared_assistance", award)?;
        for (number, line) in (1u32..).zip(lines) {
            let id: Uuid = self.new_id();
            self.conn
                .prepare_cached(include_str!("add_declared_assistance.sql"))?
                .execute(named_params! {
                    ":id": id,
                    ":award_id": award.0,
                    ":number": number,
                    ":giver": line.giver,
                    ":amount_pence": line.amount.0,
                    ":given_on": line.given_on,
                })?;
        }
        Ok(())
    }
}
