//! Claims, with their lines, evidence and queries.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::call::Heading;
use scheme::form::AttachedFile;
use scheme::payment::{ClaimState, HeadingPence, total};
use scheme::{AwardId, Both, ClaimId, CoordinatorId, InstalmentId, Pence};
use uuid::Uuid;

use super::lines::CLAIM_LINES;
use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A claim with its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRow {
    /// Which.
    pub id: ClaimId,
    /// Of which award.
    pub award: AwardId,
    /// Its number among the award's, from 1.
    pub number: u32,
    /// The instalment that it is for.
    pub instalment: Option<InstalmentId>,
    /// Where it stands.
    pub state: ClaimState,
    /// The invoice's number, or empty.
    pub invoice_number: String,
    /// The invoice's date.
    pub invoice_on: Option<NaiveDate>,
    /// The first day of the period of its costs.
    pub from_on: Option<NaiveDate>,
    /// The last day of that period.
    pub to_on: Option<NaiveDate>,
    /// A note, or empty.
    pub note: String,
    /// Who entered it.
    pub maker: CoordinatorId,
    /// When.
    pub entered_at: DateTime<Utc>,
    /// When it was submitted.
    pub submitted_at: Option<DateTime<Utc>>,
    /// Who approved or rejected it.
    pub settled_by: Option<CoordinatorId>,
    /// When.
    pub settled_at: Option<DateTime<Utc>>,
    /// Why it was rejected, or empty.
    pub reason: String,
    /// The day it was paid.
    pub paid_on: Option<NaiveDate>,
    /// Pence by heading, in the order of headings.
    pub lines: Vec<HeadingPence>,
}

/// A claim as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedClaim {
    /// The claim.
    pub claim: ClaimRow,
    /// The award's reference.
    pub reference: String,
    /// The name of the organisation that is paid.
    pub organisation: Both,
    /// The number of the instalment that it is for.
    pub instalment: Option<u32>,
}

/// A file that is shown for a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimFileRow {
    /// Which.
    pub id: Uuid,
    /// For which claim.
    pub claim: ClaimId,
    /// Its number among the claim's, from 1.
    pub number: u32,
    /// The heading that it is shown for; none where it is for the whole claim.
    pub heading: Option<Heading>,
    /// The file.
    pub file: AttachedFile,
}

/// A question about a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimQueryRow {
    /// Which.
    pub id: Uuid,
    /// About which claim.
    pub claim: ClaimId,
    /// Its number among the claim's, from 1.
    pub number: u32,
    /// The question.
    pub question: String,
    /// Who asked.
    pub asked_by: CoordinatorId,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// The answer, or empty.
    pub answer: String,
    /// When it came.
    pub answered_at: Option<DateTime<Utc>>,
}

impl ClaimQueryRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            claim: row.id("claim_id")?,
            number: row.get("number")?,
            question: row.get("question")?,
            asked_by: row.id("asked_by_id")?,
            asked_at: row.get("asked_at")?,
            answer: row.get("answer")?,
            answered_at: row.get("answered_at")?,
        })
    }
}

/// How a list of claims is ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ClaimOrder {
    /// The longest waiting first.
    #[default]
    Waiting,
    /// The greatest amount first.
    Amount,
    /// By the award's reference.
    Reference,
}

/// Which claims to list.
#[derive(Debug, Clone, Default)]
pub struct ClaimsFilter {
    /// Of one award; none: of all.
    pub award: Option<AwardId>,
    /// In one state; none: in every state.
    pub state: Option<ClaimState>,
    /// The order.
    pub order: ClaimOrder,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

impl ClaimRow {
    /// What it comes to.
    pub fn amount(&self) -> Pence {
        total(&self.lines)
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            award: row.id("award_id")?,
            number: row.get("number")?,
            instalment: row.id_or_none("instalment_id")?,
            state: row.code("state", ClaimState::from_code)?,
            invoice_number: row.get("invoice_number")?,
            invoice_on: row.get("invoice_on")?,
            from_on: row.get("from_on")?,
            to_on: row.get("to_on")?,
            note: row.get("note")?,
            maker: row.id("maker_id")?,
            entered_at: row.get("entered_at")?,
            submitted_at: row.get("submitted_at")?,
            settled_by: row.id_or_none("settled_by_id")?,
            settled_at: row.get("settled_at")?,
            reason: row.get("reason")?,
            paid_on: row.get("paid_on")?,
            lines: Vec::new(),
        })
    }
}

impl Reading<'_> {
    /// One claim.
    pub fn claim(&self, id: ClaimId) -> Result<Option<ClaimRow>, StoreError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM claim WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                ClaimRow::from_row,
            )
            .optional()?;
        found.map(|claim| self.with_claim_lines(claim)).transpose()
    }

    /// The claims of an award, in order.
    pub fn claims_of_award(&self, award: AwardId) -> Result<Vec<ClaimRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM claim WHERE award_id = :award AND :sees_all ORDER BY number",
        )?;
        let rows: Vec<ClaimRow> = list
            .query_map(
                named_params! { ":award": award.0, ":sees_all": self.sees_all() },
                ClaimRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        rows.into_iter()
            .map(|row| self.with_claim_lines(row))
            .collect()
    }

    /// A window of the claims that a filter leaves in, and how many there are in all.
    pub fn claims(&self, filter: &ClaimsFilter) -> Result<(Vec<ListedClaim>, u32), StoreError> {
        let award = filter.award.map(|a| a.0);
        let state = filter.state.map(ClaimState::code);
        let count = self
            .conn
            .prepare_cached(
                "SELECT COUNT(*) FROM claim
                 WHERE (:award IS NULL OR award_id = :award) AND (:state IS NULL OR state = :state)
                   AND :sees_all",
            )?
            .query_row(
                named_params! { ":award": award, ":state": state, ":sees_all": self.sees_all() },
                |row| row.get(0),
            )?;
        let order = match filter.order {
            ClaimOrder::Waiting => "waiting",
            ClaimOrder::Amount => "amount",
            ClaimOrder::Reference => "reference",
        };
        let mut list = self.conn.prepare_cached(include_str!("list_claims.sql"))?;
        let rows: Vec<ListedClaim> = list
            .query_map(
                named_params! {
                    ":award": award,
                    ":state": state,
                    ":order": order,
                    ":offset": filter.offset,
                    ":limit": filter.limit,
                    ":sees_all": self.sees_all(),
                },
                |row| {
                    Ok(ListedClaim {
                        claim: ClaimRow::from_row(row)?,
                        reference: row
                            .get::<_, Option<String>>("reference")?
                            .unwrap_or_default(),
                        organisation: Both::new(
                            row.get::<_, String>("organisation")?,
                            row.get::<_, String>("organisation_cy")?,
                        ),
                        instalment: row.get("instalment_number")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        let rows = rows
            .into_iter()
            .map(|row| {
                Ok(ListedClaim {
                    claim: self.with_claim_lines(row.claim)?,
                    ..row
                })
            })
            .collect::<Result<_, StoreError>>()?;
        Ok((rows, count))
    }

    /// How many claims there are in each state that has any, and what they come to.
    pub fn claim_states(&self) -> Result<Vec<(ClaimState, u32, Pence)>, StoreError> {
        let mut list = self.conn.prepare_cached(include_str!("claim_states.sql"))?;
        let rows = list
            .query_map(named_params! { ":sees_all": self.sees_all() }, |row| {
                Ok((
                    row.code("state", ClaimState::from_code)?,
                    row.get("count")?,
                    Pence(row.get("pence")?),
                ))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    fn with_claim_lines(&self, claim: ClaimRow) -> Result<ClaimRow, StoreError> {
        Ok(ClaimRow {
            lines: self.heading_lines(CLAIM_LINES, claim.id.0)?,
            ..claim
        })
    }

    /// What is shown for a claim, in order.
    pub fn claim_files(&self, claim: ClaimId) -> Result<Vec<ClaimFileRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM claim_file WHERE claim_id = :claim AND :sees_all ORDER BY number",
        )?;
        let rows = list
            .query_map(
                named_params! { ":claim": claim.0, ":sees_all": self.sees_all() },
                |row| {
                    let heading: Option<String> = row.get("heading")?;
                    Ok(ClaimFileRow {
                        id: row.get("id")?,
                        claim,
                        number: row.get("number")?,
                        heading: heading
                            .map(|_| row.code("heading", Heading::from_code))
                            .transpose()?,
                        file: row.json("file")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// What was asked about a claim, in order.
    pub fn claim_queries(&self, claim: ClaimId) -> Result<Vec<ClaimQueryRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM claim_query WHERE claim_id = :claim AND :sees_all ORDER BY number",
        )?;
        let rows = list
            .query_map(
                named_params! { ":claim": claim.0, ":sees_all": self.sees_all() },
                ClaimQueryRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One thing that was asked about a claim.
    pub fn claim_query(&self, id: Uuid) -> Result<Option<ClaimQueryRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM claim_query WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id, ":sees_all": self.sees_all() },
                ClaimQueryRow::from_row,
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes a claim with its lines, new or changed.
    pub fn put_claim(&mut self, row: &ClaimRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_claim.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":award_id": row.award.0,
                ":number": row.number,
                ":instalment_id": row.instalment.map(|i| i.0),
                ":state": row.state.code(),
                ":invoice_number": row.invoice_number,
                ":invoice_on": row.invoice_on,
                ":from_on": row.from_on,
                ":to_on": row.to_on,
                ":note": row.note,
                ":maker_id": row.maker.0,
                ":entered_at": row.entered_at,
                ":submitted_at": row.submitted_at,
                ":settled_by_id": row.settled_by.map(|c| c.0),
                ":settled_at": row.settled_at,
                ":reason": row.reason,
                ":paid_on": row.paid_on,
            })?;
        self.put_heading_lines(CLAIM_LINES, row.id.0, &row.lines)
    }

    /// Adds a file that is shown for a claim.
    pub fn add_claim_file(&mut self, row: &ClaimFileRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO claim_file (id, claim_id, number, heading, file)
                 VALUES (:id, :claim_id, :number, :heading, :file)",
            )?
            .execute(named_params! {
                ":id": row.id,
                ":claim_id": row.claim.0,
                ":number": row.number,
                ":heading": row.heading.map(Heading::code),
                ":file": serde_json::to_string(&row.file)?,
            })?;
        Ok(())
    }

    /// Takes away a file that was shown for a claim. Its bytes stay.
    pub fn remove_claim_file(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM claim_file WHERE id = :id")?
            .execute(named_params! { ":id": id })?;
        Ok(())
    }

    /// Writes a question about a claim, new or answered.
    pub fn put_claim_query(&mut self, row: &ClaimQueryRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_claim_query.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":claim_id": row.claim.0,
                ":number": row.number,
                ":question": row.question,
                ":asked_by_id": row.asked_by.0,
                ":asked_at": row.asked_at,
                ":answer": row.answer,
                ":answered_at": row.answered_at,
            })?;
        Ok(())
    }
}
