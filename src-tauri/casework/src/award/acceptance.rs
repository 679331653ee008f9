//! How an award is accepted: its signatures, its last day, its subsidy.

use chrono::NaiveDate;
use scheme::AwardId;
use scheme::award::{Assistance, SubsidyStage, counted, counted_from};
use scheme::letter::{MFA_LIMIT, MFA_TRANSPARENCY};
use store::Reading;
use store::award::AwardRow;
use wire::award::{AcceptanceView, AssistanceView, ExtensionView, SignatureView, SubsidyView};
use wire::people::RecordName;

use super::facts::subsidy_stage;
use super::subsidy::beside;
use crate::{Failed, Office};

/// Shows how an award is accepted.
pub fn show_acceptance(office: &Office, id: AwardId) -> Result<AcceptanceView, Failed> {
    let read = office.read();
    let award = read.award(id)?.ok_or(Failed::NotFound)?;
    let today = office.today();
    Ok(AcceptanceView {
        award: id,
        state: award.state,
        offered_on: award.offered_on.to_string(),
        accept_by: award.accept_by.to_string(),
        overdue: award.days().may_lapse(today).is_ok(),
        extensions: read
            .award_extensions(id)?
            .into_iter()
            .map(|row| ExtensionView {
                was_on: row.was_on.to_string(),
                until_on: row.until_on.to_string(),
                reason: row.reason,
            })
            .collect(),
        signatures: read
            .award_signatures(id)?
            .into_iter()
            .map(|row| SignatureView {
                party: row.party,
                name: row.name,
                role: row.role,
                signed_on: row.signed_on.to_string(),
                received_on: row.received_on.to_string(),
                page: row.page,
            })
            .collect(),
        subsidy: subsidy(&read, &award, today)?,
    })
}

fn subsidy(
    read: &Reading<'_>,
    award: &AwardRow,
    today: NaiveDate,
) -> Result<Option<SubsidyView>, Failed> {
    let stage = subsidy_stage(read, award)?;
    if stage == SubsidyStage::NotAsked {
        return Ok(None);
    }
    let row = read.award_subsidy(award.id)?;
    let given_on = row.as_ref().and_then(|s| s.given_on);
    let counted_on = given_on.unwrap_or(today);
    let amount = row.as_ref().map_or_else(|| award.amount(), |s| s.amount);
    let before = counted(&beside(read, award)?, counted_on);
    let day = |day: Option<NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
    let head = read
        .organisation_now(award.organisation)?
        .and_then(|holder| holder.group_head);
    Ok(Some(SubsidyView {
        stage,
        amount,
        notified_on: day(row.as_ref().map(|s| s.notified_on)),
        confirmed_on: day(row.as_ref().and_then(|s| s.confirmed_on)),
        confirmed_by: row
            .as_ref()
            .map(|s| s.confirmed_by.clone())
            .unwrap_or_default(),
        document: row.and_then(|s| s.document),
        given_on: day(given_on),
        group_head: match head {
            Some(head) => Some(RecordName {
                id: head.0,
                name: read.label("organisation", head.0)?,
            }),
            None => None,
        },
        counted_on: counted_on.to_string(),
        counted_from: day(counted_from(counted_on)),
        beside: lines(read, award, counted_on)?,
        before,
        total: before + amount,
        limit: MFA_LIMIT,
        over: before + amount > MFA_LIMIT,
        to_publish: amount > MFA_TRANSPARENCY,
    }))
}

/// What was given beside an award, the hub's own first.
fn lines(
    read: &Reading<'_>,
    award: &AwardRow,
    counted_on: NaiveDate,
) -> Result<Vec<AssistanceView>, Failed> {
    let counts =
        |amount, given_on| counted(&[Assistance { amount, given_on }], counted_on) == amount;
    let own = read
        .given_to_group_of(award.organisation, award.id)?
        .into_iter()
        .map(|row| AssistanceView {
            award: Some(row.award),
            giver: row.reference,
            organisation: Some(row.organisation),
            amount: row.amount,
            given_on: row.given_on.to_string(),
            counts: counts(row.amount, row.given_on),
        });
    let declared = read
        .declared_assistance(award.id)?
        .into_iter()
        .map(|row| AssistanceView {
            award: None,
            giver: row.giver,
            organisation: None,
            amount: row.amount,
            given_on: row.given_on.to_string(),
            counts: counts(row.amount, row.given_on),
        });
    Ok(own.chain(declared).collect())
}
