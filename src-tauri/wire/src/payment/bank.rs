//! Bank details. Numbers are answered to nobody until they are asked for.

use scheme::payment::AccountState;
use scheme::{BankAccountId, Both, CoordinatorId, OrganisationId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the bank details of an organisation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowBank {
    /// Whose.
    pub organisation: OrganisationId,
}

/// The bank details of an organisation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BankView {
    /// Whose.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: Both,
    /// The details, the newest first.
    pub accounts: Vec<AccountView>,
    /// Who can be rung: its people on the record who have a telephone number there.
    pub contacts: Vec<ContactView>,
}

/// Bank details, without their numbers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    /// Which.
    pub id: BankAccountId,
    /// The account's name.
    pub name: String,
    /// The end of its number.
    pub last_four: String,
    /// Whether it has a building society's roll number.
    pub has_roll: bool,
    /// Where it stands.
    pub state: AccountState,
    /// Whether it is the one that is paid to.
    pub in_force: bool,
    /// Who entered it.
    pub entered_by: CoordinatorId,
    /// Their name.
    pub entered_by_name: String,
    /// When, UTC.
    pub entered_at: String,
    /// How it was confirmed.
    pub call_back: Option<CallBackView>,
    /// Who confirmed or rejected it, or empty.
    pub settled_by: String,
    /// When, or empty.
    pub settled_at: String,
    /// Why it was rejected, or empty.
    pub reason: String,
    /// The history entry it is based on.
    pub based_on: i64,
}

/// How bank details were confirmed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallBackView {
    /// Whose number was rung.
    pub contact: String,
    /// Which.
    pub number: String,
    /// Who answered.
    pub spoke_to: String,
    /// On which day.
    pub rung_on: String,
}

/// Somebody who can be rung.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ContactView {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// What they do there.
    pub role: String,
    /// Their number on the record.
    pub phone: String,
}

/// Enters bank details of an organisation: in force only once they are confirmed by call-back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnterBankAccount {
    /// Whose.
    pub organisation: OrganisationId,
    /// The account's name.
    pub name: String,
    /// Its sort code: six digits.
    pub sort_code: String,
    /// Its number: eight digits.
    pub number: String,
    /// The building society's roll number, or empty.
    pub roll: String,
}

/// Confirms bank details by call-back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmBankAccount {
    /// Which.
    pub account: BankAccountId,
    /// Who rang: not whoever entered them.
    pub approver: Option<CoordinatorId>,
    /// Their PIN.
    pub pin: String,
    /// Whose number on the record was rung.
    pub contact: Option<PersonId>,
    /// Who answered.
    pub spoke_to: String,
    /// On which day.
    pub rung_on: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Rejects bank details.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RejectBankAccount {
    /// Which.
    pub account: BankAccountId,
    /// Why.
    pub reason: String,
    /// The history entry it is based on.
    #[ts(type = "number")]
    pub based_on: i64,
}

/// Asks for the numbers of bank details. The history tells who asked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RevealBankAccount {
    /// Which.
    pub account: BankAccountId,
}

/// The numbers of bank details.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevealedAccount {
    /// The sort code, with hyphens.
    pub sort_code: String,
    /// The number.
    pub number: String,
    /// The roll number, or empty.
    pub roll: String,
}
