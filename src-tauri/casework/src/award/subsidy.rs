//! Minimal financial assistance to an enterprise: notified, confirmed by it in writing, confirmed
//! back to it; what its group was given over three financial years is held against the limit.

use chrono::NaiveDate;
use scheme::award::{Assistance, SubsidyAct, may_be_given};
use scheme::history::Act;
use scheme::{AwardId, Fact, Facts, Pence, Problems, Refusal};
use store::award::{AssistanceRow, AwardRow, SubsidyRow};
use store::{Reading, Writing};
use wire::award::{AwardView, ConfirmSubsidy, GiveSubsidy, NotifySubsidy, TypedAssistance};

use super::acting::based_on;
use super::facts::subsidy_stage;
use crate::application::picked;
use crate::{Failed, Office, typed};

/// Everything that was given beside an award: by the hub to the enterprise and its group, and by
/// others as the enterprise declared.
pub(super) fn beside(read: &Reading<'_>, award: &AwardRow) -> Result<Vec<Assistance>, Failed> {
    let given = read
        .given_to_group_of(award.organisation, award.id)?
        .into_iter()
        .map(|row| (row.amount, row.given_on));
    let declared = read
        .declared_assistance(award.id)?
        .into_iter()
        .map(|row| (row.amount, row.given_on));
    Ok(given
        .chain(declared)
        .map(|(amount, given_on)| Assistance { amount, given_on })
        .collect())
}

/// Records that a subsidy was notified to the enterprise. Refused where the hub itself knows that
/// it would be over the limit.
pub fn notify_subsidy(office: &mut Office, input: NotifySubsidy) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    let award = office.read().award(id)?.ok_or(Failed::NotFound)?;
    let mut problems = Problems::default();
    let on = typed::needed_date("on", &input.on, &mut problems);
    if let Some(on) = on {
        problems.0.extend(award.days().day_problems(on, today).0);
    }
    let had = problems.0.len();
    let amount = typed::money("amount", &input.amount, &mut problems);
    match amount {
        None if problems.0.len() == had => problems.add("amount", "missing"),
        Some(Pence::ZERO) => problems.add("amount", "subsidy-nothing"),
        Some(amount) if amount > award.amount() => {
            let facts = Facts::none().with("award", award.amount());
            problems.add_with("amount", "subsidy-over-award", facts);
        }
        _ => {}
    }
    problems.none_or_err()?;
    let (Some(on), Some(amount)) = (on, amount) else {
        return Err(Failed::NotFound);
    };
    office.change(Act::NotifySubsidy, |tx| {
        let award = in_turn(tx, id, input.based_on, SubsidyAct::Notify)?;
        may_be_given(amount, &beside(tx, &award)?, on)?;
        let row = SubsidyRow {
            id: tx.new_id(),
            award: id,
            amount,
            notified_on: on,
            confirmed_on: None,
            confirmed_by: String::new(),
            document: None,
            given_on: None,
        };
        tx.put_award_subsidy(&row)?;
        tell(tx, id, amount, on);
        Ok(())
    })?;
    super::show(office, id)
}

/// Records what the enterprise confirmed in writing, and what it declared of other givers. It is
/// kept whatever it comes to: the limit is held against it when the subsidy is given.
pub fn confirm_subsidy(office: &mut Office, input: ConfirmSubsidy) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    let read = office.read();
    read.award(id)?.ok_or(Failed::NotFound)?;
    let notified = read.award_subsidy(id)?;
    let mut problems = Problems::default();
    let on = typed::needed_date("on", &input.on, &mut problems);
    since(on, notified.map(|s| s.notified_on), today, &mut problems);
    let by = typed::needed("by", &input.by, &mut problems);
    if input.document.is_none() {
        problems.add("document", "missing");
    }
    let document = picked(office, "document", input.document.as_deref(), &mut problems)?;
    let declared = declared(&input.declared, on, &mut problems);
    problems.none_or_err()?;
    office.change(Act::ConfirmSubsidy, |tx| {
        in_turn(tx, id, input.based_on, SubsidyAct::Confirm)?;
        let mut row = tx.award_subsidy(id)?.ok_or(Failed::NotFound)?;
        if let Some((file, kept)) = document {
            tx.add_blob(&file.bytes)?;
            row.document = Some(kept);
        }
        row.confirmed_on = on;
        row.confirmed_by = by;
        tx.put_award_subsidy(&row)?;
        tx.put_declared_assistance(id, &declared)?;
        tx.fact("count", declared.len());
        if let Some(on) = on {
            tell(tx, id, row.amount, on);
        }
        Ok(())
    })?;
    super::show(office, id)
}

/// Confirms a subsidy to the enterprise, which gives it. Refused while the award is not accepted,
/// and over the limit, with the figures.
pub fn give_subsidy(office: &mut Office, input: GiveSubsidy) -> Result<AwardView, Failed> {
    let id = input.award;
    let today = office.today();
    let read = office.read();
    read.award(id)?.ok_or(Failed::NotFound)?;
    let confirmed = read.award_subsidy(id)?.and_then(|s| s.confirmed_on);
    let mut problems = Problems::default();
    let on = typed::needed_date("on", &input.on, &mut problems);
    since(on, confirmed, today, &mut problems);
    problems.none_or_err()?;
    let on = on.ok_or(Failed::NotFound)?;
    office.change(Act::GiveSubsidy, |tx| {
        let award = in_turn(tx, id, input.based_on, SubsidyAct::Give)?;
        if !award.state.is_running() {
            return Err(Refusal::new("subsidy-not-accepted")
                .with("state", award.state.fact())
                .into());
        }
        let mut row = tx.award_subsidy(id)?.ok_or(Failed::NotFound)?;
        may_be_given(row.amount, &beside(tx, &award)?, on)?;
        row.given_on = Some(on);
        tx.put_award_subsidy(&row)?;
        tell(tx, id, row.amount, on);
        Ok(())
    })?;
    super::show(office, id)
}

/// The award, where its subsidy's turn has come for an act and the offer still stands.
fn in_turn(tx: &Writing<'_>, id: AwardId, based: i64, act: SubsidyAct) -> Result<AwardRow, Failed> {
    let award = based_on(tx, id, based)?;
    if award.state.frees() {
        return Err(Refusal::new("award-not-running")
            .with("state", award.state.fact())
            .into());
    }
    subsidy_stage(tx, &award)?.after(act)?;
    Ok(award)
}

fn tell(tx: &mut Writing<'_>, id: AwardId, amount: Pence, on: NaiveDate) {
    tx.fact("award", Fact::record("award", id));
    tx.fact("amount", amount);
    tx.fact("on", on);
}

/// A day that is not to come, and not before the paper that it answers.
fn since(
    on: Option<NaiveDate>,
    earlier: Option<NaiveDate>,
    today: NaiveDate,
    problems: &mut Problems,
) {
    match (on, earlier) {
        (Some(on), _) if on > today => problems.add("on", "date-in-future"),
        (Some(on), Some(earlier)) if on < earlier => {
            let facts = Facts::none().with("since", earlier);
            problems.add_with("on", "subsidy-before-last", facts);
        }
        _ => {}
    }
}

/// What was declared, as typed; a line with nothing in it is none.
fn declared(
    lines: &[TypedAssistance],
    on: Option<NaiveDate>,
    problems: &mut Problems,
) -> Vec<AssistanceRow> {
    let mut rows = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let typed_date = line.given_on.trim().trim_matches('-');
        if line.giver.trim().is_empty() && line.amount.trim().is_empty() && typed_date.is_empty() {
            continue;
        }
        let at = |field: &str| format!("declared.{i}.{field}");
        let giver = typed::needed(&at("giver"), &line.giver, problems);
        let had = problems.0.len();
        let amount = typed::money(&at("amount"), &line.amount, problems);
        if amount.is_none() && problems.0.len() == had {
            problems.add(at("amount"), "missing");
        }
        let given_on = typed::needed_date(&at("givenOn"), &line.given_on, problems);
        if given_on.zip(on).is_some_and(|(given, on)| given > on) {
            problems.add(at("givenOn"), "declared-after-confirmation");
        }
        if let (Some(amount), Some(given_on)) = (amount, given_on) {
            rows.push(AssistanceRow {
                giver,
                amount,
                given_on,
            });
        }
    }
    rows
}
