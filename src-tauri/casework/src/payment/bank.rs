//! Bank details of organisations: entered by one coordinator, confirmed by call-back by another.

use scheme::history::Act;
use scheme::payment::{AccountState, TypedAccount, last_four, may_call_back, read_account};
use scheme::{Fact, OrganisationId, Problems};
use store::Reading;
use store::payment::{BankAccountRow, CallBack};
use wire::payment::{
    AccountView, BankView, CallBackView, ConfirmBankAccount, ContactView, EnterBankAccount,
    RejectBankAccount, RevealBankAccount, RevealedAccount, ShowBank,
};

use super::show::coordinator_name;
use crate::panel::instant;
use crate::second::{at_the_desk, by_pin};
use crate::{Failed, Office, typed};

/// Shows the bank details of an organisation, without their numbers.
pub fn show(office: &Office, input: ShowBank) -> Result<BankView, Failed> {
    of(office, input.organisation)
}

fn of(office: &Office, organisation: OrganisationId) -> Result<BankView, Failed> {
    let read = office.read();
    let holder = read
        .organisation_now(organisation)?
        .ok_or(Failed::NotFound)?;
    let in_force = read.bank_in_force(holder.id)?.map(|account| account.id);
    Ok(BankView {
        organisation: holder.id,
        name: holder.details.name,
        accounts: read
            .bank_accounts(holder.id)?
            .into_iter()
            .map(|row| {
                let is_in_force = in_force == Some(row.id);
                account_view(&read, row, is_in_force)
            })
            .collect::<Result<_, _>>()?,
        contacts: contacts(office, &read, holder.id)?,
    })
}

fn account_view(
    read: &Reading<'_>,
    row: BankAccountRow,
    in_force: bool,
) -> Result<AccountView, Failed> {
    Ok(AccountView {
        id: row.id,
        last_four: last_four(&row.details.number).to_owned(),
        has_roll: !row.details.roll.is_empty(),
        name: row.details.name,
        state: row.state,
        in_force,
        entered_by: row.entered_by,
        entered_by_name: coordinator_name(read, row.entered_by)?,
        entered_at: instant(row.entered_at),
        call_back: match row.call_back {
            Some(call) => Some(CallBackView {
                contact: read
                    .person_now(call.contact)?
                    .map(|person| person.details.name)
                    .unwrap_or_default(),
                number: call.number,
                spoke_to: call.spoke_to,
                rung_on: call.rung_on.to_string(),
            }),
            None => None,
        },
        settled_by: match row.settled_by {
            Some(id) => coordinator_name(read, id)?,
            None => String::new(),
        },
        settled_at: row.settled_at.map(instant).unwrap_or_default(),
        reason: row.reason,
        based_on: read.last_entry("bank_account", row.id)?,
    })
}

/// Who can be rung about an organisation: its people today who have a number on the record. A number
/// that came with the request itself is no proof of anything.
fn contacts(
    office: &Office,
    read: &Reading<'_>,
    organisation: OrganisationId,
) -> Result<Vec<ContactView>, Failed> {
    let today = office.today();
    let mut found: Vec<ContactView> = Vec::new();
    for placed in read.affiliations_of_organisation(organisation, 0, 200)? {
        if !placed.row.term.holds_on(today) || found.iter().any(|c| c.person == placed.row.person) {
            continue;
        }
        let person = read
            .person_now(placed.row.person)?
            .ok_or(Failed::NotFound)?;
        if !person.details.phone.trim().is_empty() {
            found.push(ContactView {
                person: person.id,
                name: person.details.name,
                role: placed.row.term.role,
                phone: person.details.phone,
            });
        }
    }
    Ok(found)
}

/// Enters bank details. Until they are confirmed, the earlier ones stay in force.
pub fn enter(office: &mut Office, input: EnterBankAccount) -> Result<BankView, Failed> {
    let entered_by = at_the_desk(office)?;
    let organisation = input.organisation;
    office.change(Act::EnterBankAccount, |tx| {
        let holder = tx.organisation(organisation)?.ok_or(Failed::NotFound)?;
        if holder.merged_into.is_some() {
            return Err(Failed::NotFound);
        }
        let details = read_account(TypedAccount {
            name: &input.name,
            sort_code: &input.sort_code,
            number: &input.number,
            roll: &input.roll,
        })?;
        let same =
            |row: &BankAccountRow| row.state != AccountState::Rejected && row.details == details;
        if tx.bank_accounts(organisation)?.iter().any(same) {
            return Err(Failed::field("number", "account-known"));
        }
        let row = BankAccountRow {
            id: tx.new_id(),
            organisation,
            details,
            state: AccountState::Entered,
            entered_by,
            entered_at: tx.now(),
            call_back: None,
            settled_by: None,
            settled_at: None,
            reason: String::new(),
        };
        tx.put_bank_account(&row)?;
        tx.fact("organisation", Fact::record("organisation", organisation));
        Ok(())
    })?;
    of(office, organisation)
}

/// Confirms bank details: a coordinator other than whoever entered them rang a number of the
/// organisation's record, and says who answered. They are then the ones that are paid to.
pub fn confirm(office: &mut Office, input: ConfirmBankAccount) -> Result<BankView, Failed> {
    let account = office
        .read()
        .bank_account(input.account)?
        .ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let contact = {
        let read = office.read();
        contacts(office, &read, account.organisation)?
            .into_iter()
            .find(|contact| Some(contact.person) == input.contact)
    };
    if contact.is_none() {
        problems.add("contact", "call-back-not-on-record");
    }
    let spoke_to = typed::needed("spokeTo", &input.spoke_to, &mut problems);
    let rung_on = typed::date("rungOn", &input.rung_on, &mut problems);
    match rung_on {
        None if input.rung_on.trim().is_empty() => problems.add("rungOn", "missing"),
        Some(day) if day > office.today() => problems.add("rungOn", "day-to-come"),
        Some(day) if day < scheme::time::day_of(account.entered_at) => {
            problems.add("rungOn", "call-back-before-entry");
        }
        _ => {}
    }
    let approver = by_pin(
        office,
        "approver",
        input.approver,
        &input.pin,
        problems,
        |who| Ok(may_call_back(account.state, account.entered_by, who)?),
    )?;
    let (Some(contact), Some(rung_on)) = (contact, rung_on) else {
        return Err(Failed::NotFound);
    };
    office.change(Act::ConfirmBankAccount, |tx| {
        tx.based_on("bank_account", account.id, input.based_on)?;
        tx.put_bank_account(&BankAccountRow {
            state: AccountState::Confirmed,
            call_back: Some(CallBack {
                contact: contact.person,
                number: contact.phone,
                spoke_to,
                rung_on,
            }),
            settled_by: Some(approver),
            settled_at: Some(tx.now()),
            ..account.clone()
        })?;
        tx.fact(
            "organisation",
            Fact::record("organisation", account.organisation),
        );
        tx.fact("approver", Fact::record("coordinator", approver));
        Ok(())
    })?;
    of(office, account.organisation)
}

/// Rejects bank details that were entered, with a reason.
pub fn reject(office: &mut Office, input: RejectBankAccount) -> Result<BankView, Failed> {
    let me = at_the_desk(office)?;
    let organisation = office.change(Act::RejectBankAccount, |tx| {
        let account = tx.bank_account(input.account)?.ok_or(Failed::NotFound)?;
        tx.based_on("bank_account", account.id, input.based_on)?;
        may_call_back(account.state, account.entered_by, me)?;
        let mut problems = Problems::default();
        let reason = typed::needed("reason", &input.reason, &mut problems);
        problems.none_or_err()?;
        let organisation = account.organisation;
        tx.put_bank_account(&BankAccountRow {
            state: AccountState::Rejected,
            settled_by: Some(me),
            settled_at: Some(tx.now()),
            reason,
            ..account
        })?;
        tx.fact("organisation", Fact::record("organisation", organisation));
        Ok(organisation)
    })?;
    of(office, organisation)
}

/// Answers the numbers of bank details. That somebody asked is an entry of the history.
pub fn reveal(office: &mut Office, input: RevealBankAccount) -> Result<RevealedAccount, Failed> {
    let account = office
        .read()
        .bank_account(input.account)?
        .ok_or(Failed::NotFound)?;
    office.change(Act::RevealBankAccount, |tx| {
        tx.fact(
            "organisation",
            Fact::record("organisation", account.organisation),
        );
        Ok::<_, Failed>(())
    })?;
    let code = &account.details.sort_code;
    let pairs: Vec<&str> = (0..code.len())
        .step_by(2)
        .filter_map(|at| code.get(at..at + 2))
        .collect();
    Ok(RevealedAccount {
        sort_code: pairs.join("-"),
        number: account.details.number,
        roll: account.details.roll,
    })
}
