//! Minimal financial assistance to an enterprise: notified by a letter, confirmed by it in writing,
//! confirmed back to it by a letter, which gives it; what its group was given over three financial
//! years is held against the limit.

use chrono::NaiveDate;
use scheme::award::{Assistance, SubsidyAct, subsidy_problems};
use scheme::history::Act;
use scheme::letter::{DueLetter, LetterKind};
use scheme::{AwardId, Fact, Facts, Pence, Problems, Refusal};
use store::award::{AssistanceRow, AwardRow, SubsidyRow};
use store::letter::LetterRow;
use store::{Reading, Writing};
use wire::award::{AwardView, ConfirmSubsidy, TypedAssistance};

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

/// What keeps a letter about a subsidy from going out on a day: with what is known of other
/// assistance it would be over the limit. Nothing, for any other letter.
pub(crate) fn what_forbids(
    read: &Reading<'_>,
    due: &DueLetter,
    on: NaiveDate,
) -> Result<Problems, Failed> {
    match due.kind {
        LetterKind::SubsidyNotification | LetterKind::SubsidyConfirmation => {
            let award = read.award(due.basis.into())?.ok_or(Failed::NotFound)?;
            Ok(subsidy_problems(award.amount(), &beside(read, &award)?, on))
        }
        _ => Ok(Problems::default()),
    }
}

/// Records what a letter does that goes out: one notifies a subsidy, of the whole award; the other
/// gives it, on the day of its date. Nothing, for any other letter.
pub(crate) fn told(tx: &mut Writing<'_>, due: &DueLetter, on: NaiveDate) -> Result<(), Failed> {
    let id: AwardId = due.basis.into();
    match due.kind {
        LetterKind::SubsidyNotification => {
            let award = in_turn(tx, id, SubsidyAct::Notify)?;
            let row = SubsidyRow {
                id: tx.new_id(),
                award: id,
                amount: award.amount(),
                notified_on: on,
                confirmed_on: None,
                confirmed_by: String::new(),
                document: None,
                given_on: None,
            };
            tx.put_award_subsidy(&row)?;
            tell(tx, id, row.amount, on);
        }
        LetterKind::SubsidyConfirmation => {
            in_turn(tx, id, SubsidyAct::Give)?;
            let mut row = tx.award_subsidy(id)?.ok_or(Failed::NotFound)?;
            row.given_on = Some(on);
            tx.put_award_subsidy(&row)?;
            tell(tx, id, row.amount, on);
        }
        _ => {}
    }
    Ok(())
}

/// Takes back what a letter did that is voided. Refused for a notification that the enterprise has
/// answered.
pub(crate) fn untold(tx: &mut Writing<'_>, letter: &LetterRow) -> Result<(), Failed> {
    let id: AwardId = letter.basis.into();
    match letter.kind {
        LetterKind::SubsidyNotification => {
            let answered = tx.award_subsidy(id)?.and_then(|row| row.confirmed_on);
            if answered.is_some() {
                return Err(Failed::refused("subsidy-answered"));
            }
            tx.remove_award_subsidy(id)?;
        }
        LetterKind::SubsidyConfirmation => {
            if let Some(mut row) = tx.award_subsidy(id)? {
                row.given_on = None;
                tx.put_award_subsidy(&row)?;
            }
        }
        _ => {}
    }
    Ok(())
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
        based_on(tx, id, input.based_on)?;
        in_turn(tx, id, SubsidyAct::Confirm)?;
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

/// The award, where its subsidy's turn has come for an act and the offer still stands.
fn in_turn(tx: &Writing<'_>, id: AwardId, act: SubsidyAct) -> Result<AwardRow, Failed> {
    let award = tx.award(id)?.ok_or(Failed::NotFound)?;
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
