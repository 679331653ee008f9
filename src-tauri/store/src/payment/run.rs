//! Payment runs and their payments.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::payment::{AccountDetails, PaymentState};
use scheme::{AwardId, BankAccountId, ClaimId, CoordinatorId, PaymentId, PaymentRunId, Pence};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// A run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    /// Which.
    pub id: PaymentRunId,
    /// Its number, from 1.
    pub number: u32,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// By whom.
    pub maker: CoordinatorId,
    /// The account that it is paid from.
    pub paying_account: Uuid,
}

/// A payment of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRow {
    /// Which.
    pub id: PaymentId,
    /// Of which run.
    pub run: PaymentRunId,
    /// Of which claim.
    pub claim: ClaimId,
    /// To which account.
    pub account: BankAccountId,
    /// How much.
    pub amount: Pence,
    /// Where it stands.
    pub state: PaymentState,
    /// The day it was paid or returned.
    pub settled_on: Option<NaiveDate>,
    /// Why the bank returned it, or empty.
    pub reason: String,
}

/// A payment with what its line of the file and of the screen says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentLine {
    /// The payment.
    pub row: PaymentRow,
    /// Of which award.
    pub award: AwardId,
    /// The award's reference.
    pub reference: String,
    /// The claim's number among the award's.
    pub claim_number: u32,
    /// The name of the organisation that is paid.
    pub organisation: String,
    /// The account.
    pub details: AccountDetails,
}

impl RunRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            number: row.get("number")?,
            made_at: row.get("made_at")?,
            maker: row.id("maker_id")?,
            paying_account: row.get("paying_account_id")?,
        })
    }
}

impl PaymentLine {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            row: PaymentRow {
                id: row.id("id")?,
                run: row.id("run_id")?,
                claim: row.id("claim_id")?,
                account: row.id("bank_account_id")?,
                amount: Pence(row.get("amount_pence")?),
                state: row.code("state", PaymentState::from_code)?,
                settled_on: row.get("settled_on")?,
                reason: row.get("reason")?,
            },
            award: row.id("award_id")?,
            reference: row.get("reference")?,
            claim_number: row.get("claim_number")?,
            organisation: row.get("organisation")?,
            details: AccountDetails {
                name: row.get("account_name")?,
                sort_code: row.get("sort_code")?,
                number: row.get("account_number")?,
                roll: row.get("roll_number")?,
            },
        })
    }
}

impl Reading<'_> {
    /// The runs, the newest first.
    pub fn runs(&self) -> Result<Vec<RunRow>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached("SELECT * FROM payment_run WHERE :sees_all ORDER BY number DESC")?;
        let rows = list
            .query_map(
                named_params! { ":sees_all": self.sees_all() },
                RunRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One run.
    pub fn run(&self, id: PaymentRunId) -> Result<Option<RunRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM payment_run WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                RunRow::from_row,
            )
            .optional()?)
    }

    /// The payments of a run, by reference and claim: always in the same order.
    pub fn payments(&self, run: PaymentRunId) -> Result<Vec<PaymentLine>, StoreError> {
        self.payment_lines(Some(run), None)
    }

    /// The payments that were made of a claim, or tried, the latest first.
    pub fn payments_of_claim(&self, claim: ClaimId) -> Result<Vec<PaymentLine>, StoreError> {
        self.payment_lines(None, Some(claim))
    }

    fn payment_lines(
        &self,
        run: Option<PaymentRunId>,
        claim: Option<ClaimId>,
    ) -> Result<Vec<PaymentLine>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("list_payments.sql"))?;
        let rows = list
            .query_map(
                named_params! {
                    ":run": run.map(|r| r.0),
                    ":claim": claim.map(|c| c.0),
                    ":sees_all": self.sees_all(),
                },
                PaymentLine::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Adds a run.
    pub fn add_run(&mut self, row: &RunRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO payment_run (id, number, made_at, maker_id, paying_account_id)
                 VALUES (:id, :number, :made_at, :maker_id, :paying_account_id)",
            )?
            .execute(named_params! {
                ":id": row.id.0,
                ":number": row.number,
                ":made_at": row.made_at,
                ":maker_id": row.maker.0,
                ":paying_account_id": row.paying_account,
            })?;
        Ok(())
    }

    /// Writes a payment, new or settled.
    pub fn put_payment(&mut self, row: &PaymentRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_payment.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":run_id": row.run.0,
                ":claim_id": row.claim.0,
                ":bank_account_id": row.account.0,
                ":amount_pence": row.amount.0,
                ":state": row.state.code(),
                ":settled_on": row.settled_on,
                ":reason": row.reason,
            })?;
        Ok(())
    }
}
