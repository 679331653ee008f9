//! Bank details: the numbers of organisations, and the account that the hub pays from.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::payment::{AccountDetails, AccountState};
use scheme::{BankAccountId, CoordinatorId, OrganisationId, PersonId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

/// Bank details of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankAccountRow {
    /// Which.
    pub id: BankAccountId,
    /// Whose.
    pub organisation: OrganisationId,
    /// The details.
    pub details: AccountDetails,
    /// Where they stand.
    pub state: AccountState,
    /// Who entered them.
    pub entered_by: CoordinatorId,
    /// When.
    pub entered_at: DateTime<Utc>,
    /// How they were confirmed.
    pub call_back: Option<CallBack>,
    /// Who confirmed or rejected them.
    pub settled_by: Option<CoordinatorId>,
    /// When.
    pub settled_at: Option<DateTime<Utc>>,
    /// Why they were rejected, or empty.
    pub reason: String,
}

/// How bank details were confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallBack {
    /// Whose number on the record was rung.
    pub contact: PersonId,
    /// That number, as the record had it.
    pub number: String,
    /// Who answered.
    pub spoke_to: String,
    /// On which day.
    pub rung_on: NaiveDate,
}

/// The account that the hub pays from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayingAccountRow {
    /// Which.
    pub id: Uuid,
    /// Its details; it has no roll number.
    pub details: AccountDetails,
    /// When it was entered.
    pub entered_at: DateTime<Utc>,
}

impl BankAccountRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let contact: Option<PersonId> = row.id_or_none("contact_id")?;
        let rung_on: Option<NaiveDate> = row.get("rung_on")?;
        let call_back = match (contact, rung_on) {
            (Some(contact), Some(rung_on)) => Some(CallBack {
                contact,
                number: row.get("number_rung")?,
                spoke_to: row.get("spoke_to")?,
                rung_on,
            }),
            _ => None,
        };
        Ok(Self {
            id: row.id("id")?,
            organisation: row.id("organisation_id")?,
            details: AccountDetails {
                name: row.get("account_name")?,
                sort_code: row.get("sort_code")?,
                number: row.get("account_number")?,
                roll: row.get("roll_number")?,
            },
            state: row.code("state", AccountState::from_code)?,
            entered_by: row.id("entered_by_id")?,
            entered_at: row.get("entered_at")?,
            call_back,
            settled_by: row.id_or_none("settled_by_id")?,
            settled_at: row.get("settled_at")?,
            reason: row.get("reason")?,
        })
    }
}

impl Reading<'_> {
    /// Bank details.
    pub fn bank_account(&self, id: BankAccountId) -> Result<Option<BankAccountRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM bank_account WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                BankAccountRow::from_row,
            )
            .optional()?)
    }

    /// The bank details of an organisation, the newest first.
    pub fn bank_accounts(
        &self,
        organisation: OrganisationId,
    ) -> Result<Vec<BankAccountRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM bank_account WHERE organisation_id = :organisation AND :sees_all
             ORDER BY entered_at DESC, id DESC",
        )?;
        let rows = list
            .query_map(
                named_params! { ":organisation": organisation.0, ":sees_all": self.sees_all() },
                BankAccountRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The bank details in force: the latest that were confirmed.
    pub fn bank_in_force(
        &self,
        organisation: OrganisationId,
    ) -> Result<Option<BankAccountRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT * FROM bank_account
                 WHERE organisation_id = :organisation AND state = 'confirmed' AND :sees_all
                 ORDER BY settled_at DESC, id DESC LIMIT 1",
            )?
            .query_row(
                named_params! { ":organisation": organisation.0, ":sees_all": self.sees_all() },
                BankAccountRow::from_row,
            )
            .optional()?)
    }

    /// The account that the hub pays from.
    pub fn paying_account(&self) -> Result<Option<PayingAccountRow>, StoreError> {
        self.a_paying_account("SELECT * FROM paying_account WHERE (:id IS NULL) AND :sees_all ORDER BY entered_at DESC, id DESC LIMIT 1", None)
    }

    /// The account that a run was made with.
    pub fn paying_account_of(&self, id: Uuid) -> Result<Option<PayingAccountRow>, StoreError> {
        self.a_paying_account(
            "SELECT * FROM paying_account WHERE id = :id AND :sees_all",
            Some(id),
        )
    }

    fn a_paying_account(
        &self,
        sql: &str,
        id: Option<Uuid>,
    ) -> Result<Option<PayingAccountRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row(
                named_params! { ":id": id, ":sees_all": self.sees_all() },
                |row| {
                    Ok(PayingAccountRow {
                        id: row.get("id")?,
                        details: AccountDetails {
                            name: row.get("account_name")?,
                            sort_code: row.get("sort_code")?,
                            number: row.get("account_number")?,
                            roll: String::new(),
                        },
                        entered_at: row.get("entered_at")?,
                    })
                },
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Writes bank details: new, or confirmed or rejected. The numbers themselves never change.
    pub fn put_bank_account(&mut self, row: &BankAccountRow) -> Result<(), StoreError> {
        let call_back = row.call_back.as_ref();
        self.conn
            .prepare_cached(include_str!("put_bank_account.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":organisation_id": row.organisation.0,
                ":account_name": row.details.name,
                ":sort_code": row.details.sort_code,
                ":account_number": row.details.number,
                ":roll_number": row.details.roll,
                ":state": row.state.code(),
                ":entered_by_id": row.entered_by.0,
                ":entered_at": row.entered_at,
                ":contact_id": call_back.map(|c| c.contact.0),
                ":number_rung": call_back.map_or("", |c| &c.number),
                ":spoke_to": call_back.map_or("", |c| &c.spoke_to),
                ":rung_on": call_back.map(|c| c.rung_on),
                ":settled_by_id": row.settled_by.map(|c| c.0),
                ":settled_at": row.settled_at,
                ":reason": row.reason,
            })?;
        Ok(())
    }

    /// Puts another account in force to pay from.
    pub fn add_paying_account(&mut self, row: &PayingAccountRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO paying_account (id, account_name, sort_code, account_number, entered_at)
                 VALUES (:id, :account_name, :sort_code, :account_number, :entered_at)",
            )?
            .execute(named_params! {
                ":id": row.id,
                ":account_name": row.details.name,
                ":sort_code": row.details.sort_code,
                ":account_number": row.details.number,
                ":entered_at": row.entered_at,
            })?;
        Ok(())
    }
}
